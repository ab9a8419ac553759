"""``lachan class head``: a key made, named by a class, its work collected and reported from a terminal."""

import json
from pathlib import Path

import pytest
from class_world import CHEAP
from click.testing import CliRunner, Result
from roster_files import csv_text, names

from lachan.classroom import teacher
from lachan.cli.main import lachan
from lachan.domain.errors import LachanError

PUPILS = names(6)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LACHAN_LANG", "en")
    monkeypatch.setattr(teacher, "USUAL_COST", CHEAP)
    (tmp_path / "stick").mkdir()
    return tmp_path


def ask(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(
        lachan, ["class", *words], standalone_mode=False, catch_exceptions=False, input=typed
    )


def told(*words: str, typed: str = "") -> dict[str, object]:
    found: dict[str, object] = json.loads(ask(*words, "--json", typed=typed).stdout.splitlines()[-1])
    return found


def test_a_head_teacher_makes_a_key_is_named_and_reads_the_class(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = told("head", "new", "Sao Mai", "--sheet", str(home / "sheet.html"))
    assert str(made["recovery"]).split(" · ")[0] in (home / "sheet.html").read_text(encoding="utf-8")
    monkeypatch.setenv("LACHAN_PASSPHRASE", str(made["passphrase"]))
    given = told("head", "card", str(home / "stick"))
    assert given["check"] == made["check"]

    roster = home / "7a1.csv"
    roster.write_bytes(csv_text(PUPILS).encode())
    of_class = told("new", str(roster), "--yes")
    named = told("head", "name", str(given["file"]), "--yes")
    assert (named["head"], named["check"]) == ("Sao Mai", made["check"])
    monkeypatch.setenv("LACHAN_PASSPHRASE", str(of_class["passphrase"]))
    ask("card", str(home / "stick"))

    monkeypatch.setenv("LACHAN_PASSPHRASE", str(made["passphrase"]))
    found = told("head", "collect", str(home / "stick"))
    assert [line["verdict"] for line in found["lines"]] == ["card"]  # type: ignore[attr-defined]
    assert [one["pupils"] for one in told("head", "list")["classes"]] == [6]  # type: ignore[attr-defined]
    assert "Nothing new." in ask("head", "collect", str(home / "stick")).output
    label = str(of_class["label"])
    for more in ((), ("--class", label)):
        assert told("head", "report", str(home / "out"), *more)["files"]
    written = b"".join(file.read_bytes() for file in (home / "out").iterdir() if file.suffix != ".xlsx")
    assert label.encode() in written
    assert not any(name.encode() in written for name in PUPILS)
    assert told("head", "archive", "--class", label)["archived"]
    assert told("head", "list")["classes"] == []
    assert not told("head", "archive", "--class", label, "--out")["archived"]
    assert ask("head", "delete", "--class", label, typed="n\n").return_value == 1
    assert len(told("head", "list")["classes"]) == 1  # type: ignore[arg-type]
    assert told("head", "delete", "--class", label, "--yes") == {"class": label, "traces": 0}
    assert told("head", "list")["classes"] == []
    told("head", "undo", str(found["batch"]))
    assert told("head", "list")["classes"] == []


def test_the_words_of_the_sheet_give_a_new_passphrase(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = told("head", "new", "Sao Mai")
    fresh = told("head", "recover", typed=f"{made['recovery']}\n")
    monkeypatch.setenv("LACHAN_PASSPHRASE", str(made["passphrase"]))
    with pytest.raises(LachanError, match="passphrase-wrong"):
        ask("head", "card", str(home / "stick"))
    monkeypatch.setenv("LACHAN_PASSPHRASE", str(fresh["passphrase"]))

    assert ask("head", "card", str(home / "stick")).return_value == 0


def test_without_a_key_it_is_said_what_is_missing(home: Path) -> None:
    with pytest.raises(LachanError, match="head-key-none"):
        ask("head", "collect", str(home / "stick"))

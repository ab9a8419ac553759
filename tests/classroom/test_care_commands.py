"""What the window does about keys, list, work and paper, from a terminal: each with ``--json``."""

import json
from pathlib import Path
from typing import Any

import pytest
from carried_packs import SEED, readme_example, small_pack
from click.testing import CliRunner, Result
from roster_files import csv_text, names

from lachan.classroom import sealing, teacher
from lachan.classroom.card import read_card
from lachan.cli.main import lachan
from lachan.content.pack_building import build
from lachan.content.pack_shelf import install
from lachan.domain.errors import LachanError

PUPILS = names(6)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LACHAN_LANG", "en")
    monkeypatch.setattr(teacher, "USUAL_COST", sealing.Cost(1, 8192))
    made = json.loads(ask("new", str(_roster(tmp_path, PUPILS)), "--yes", "--json").output)
    monkeypatch.setenv("LACHAN_PASSPHRASE", made["passphrase"])
    (tmp_path / "recovery.txt").write_text(made["recovery"], encoding="utf-8")
    return tmp_path


def _roster(folder: Path, pupils: list[str]) -> Path:
    file = folder / "7a1.csv"
    file.write_bytes(csv_text(pupils).encode())
    return file


def ask(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(
        lachan, ["class", *words], standalone_mode=False, catch_exceptions=False, input=typed
    )


def told(*words: str, typed: str = "") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask(*words, "--json", typed=typed).stdout.splitlines()[-1])
    return found


def test_a_newer_list_is_compared_applied_and_undone(home: Path) -> None:
    newer = str(_roster(home, PUPILS[:5]))
    assert ask("update", newer, typed="n\n").return_value == 1

    change = told("update", newer, "--yes")

    assert (change["left"], change["new"], change["same"]) == ([PUPILS[5]], [], 5)
    ask("undo", str(change["batch"]))
    assert told("update", newer, "--yes")["left"] == [PUPILS[5]]


def test_one_pupil_is_deleted_without_a_trace(home: Path) -> None:
    assert told("erase", PUPILS[2], "--yes") == {"traces": 0}

    data = b"".join(file.read_bytes() for file in (home / "home" / "classroom").iterdir())
    assert PUPILS[2].encode() not in data


def test_a_class_is_put_away_and_taken_out(home: Path) -> None:
    assert told("archive")["archived"]
    assert json.loads(ask("list", "--json").output)["classes"] == []

    assert not told("archive", "--out")["archived"]

    assert len(json.loads(ask("list", "--json").output)["classes"]) == 1


def test_new_keys_and_a_lost_class_come_with_new_words(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = told("keys")
    monkeypatch.setenv("LACHAN_PASSPHRASE", fresh["passphrase"])
    card = Path(told("card", str(home))["card"])
    (home / "home").rename(home / "gone")

    again = told("lost", str(card), typed=fresh["recovery"] + "\n")

    monkeypatch.setenv("LACHAN_PASSPHRASE", again["passphrase"])
    assert told("card", str(home))["check"]
    assert told("update", str(_roster(home, PUPILS)), "--yes")["changed"] == PUPILS


def test_work_is_set_and_travels_in_the_card(home: Path) -> None:
    assert told("work", "form-A", "police-parcel")["work"] == ["form-A", "police-parcel"]
    assert read_card(Path(told("card", str(home))["card"]).read_bytes()).work == ("form-A", "police-parcel")

    with pytest.raises(LachanError, match="work-unknown"):
        ask("work", "no-such-thing")


def test_work_may_come_from_lessons_added_from_a_stick(home: Path) -> None:
    file = home / "ours.lachan"
    build(small_pack(home / "pack", readme_example()), file, SEED)
    install(file, home / "home", accept="Co Hoa")

    assert told("work", "code-for-lan")["work"] == ["code-for-lan"]


def test_a_paper_sheet_is_written_and_typed_in(home: Path) -> None:
    made = told("sheet", str(home))
    page = Path(made["file"]).read_text(encoding="utf-8")
    assert made["code"] in page
    assert not [name for name in PUPILS if name in page]

    assert told("answers", made["code"], PUPILS[0], "SSSSRRR-")["answered"] == 7
    with pytest.raises(LachanError, match="paper-sheet-unknown"):
        ask("answers", "ZZZZ", PUPILS[0], "S")

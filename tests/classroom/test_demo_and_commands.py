"""A demonstration from an empty start, and a class from the terminal, from the roster to the report."""

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from class_world import FACES, World, all_bytes
from click.testing import CliRunner, Result
from roster_files import csv_text, names

from lachan.classroom import sealing, teacher
from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.demo import PASSPHRASE, DemoMade, make_demo
from lachan.classroom.reports import report_of
from lachan.cli.main import lachan, run
from lachan.domain.errors import LachanError
from lachan.storage.class_store import ClassStore

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return catalogue_of()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> DemoMade:
    return make_demo(tmp_path_factory.mktemp("demo") / "demo", catalogue, FACES, TODAY)


def test_a_demonstration_has_forty_pupils_over_six_weeks(demo: DemoMade, catalogue: Catalogue) -> None:
    with ClassStore.open(demo.folder, "demo") as store:
        report = report_of(store, demo.row.id, catalogue, TODAY)
        states = store.states(demo.row.id)

    assert (demo.pupils, len(states)) == (40, 40)
    assert demo.runs > 300
    tables = {table.id: table for table in report.tables}
    assert {"grid", "needs-help", "lapsed", "tactics", "items", "told", "attendance", "survival"} <= set(
        tables
    )
    tones = {cell.tone for one in tables["grid"].rows for cell in one.cells}
    assert len(tones - {""}) >= 2, "a class of one kind shows nothing"
    assert report.demo
    assert all("mô phỏng" in str(one.cells[0].value) for one in tables["grid"].rows)


def test_the_same_seed_makes_the_same_demonstration(
    tmp_path: Path, demo: DemoMade, catalogue: Catalogue
) -> None:
    again = make_demo(tmp_path / "again", catalogue, FACES, TODAY)

    assert (again.runs, again.events, again.row.id) == (demo.runs, demo.events, demo.row.id)


def test_a_demonstration_never_mixes_with_a_real_class(tmp_path: Path, demo: DemoMade) -> None:
    with pytest.raises(LachanError, match="class-store-other-kind"):
        ClassStore.open(demo.folder, "real")
    real = World(tmp_path)
    machine = real.machine("pc")
    stick = real.place("demo-stick")
    with ClassStore.open(demo.folder, "demo") as store:
        outside = teacher.Outside(real.hands, real.dice.randbytes, lambda _: None, sealing.Cost(1, 8192))
        desk = teacher.Teacher(store, real.catalogue, FACES, outside)
        card, _ = desk.hand_out(demo.row.id, desk.unlock(demo.row.id, PASSPHRASE), stick)
    with pytest.raises(LachanError, match="card-demo"):
        machine.pc.take(card)
    with pytest.raises(LachanError, match="demo-exists"):
        make_demo(demo.folder, real.catalogue, FACES, TODAY)
    real.store.close()
    with pytest.raises(LachanError, match="class-store-other-kind"):
        ClassStore.open(tmp_path / "teacher", "demo")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LACHAN_LANG", "en")
    monkeypatch.setattr(teacher, "USUAL_COST", sealing.Cost(1, 8192))
    yield tmp_path
    os.environ.pop("LACHAN_PASSPHRASE", None)


def ask(*words: str, **more: str) -> Result:
    return CliRunner().invoke(
        lachan, ["class", *words], standalone_mode=False, catch_exceptions=False, **more
    )  # type: ignore[arg-type]


def test_a_class_goes_from_the_roster_to_the_report(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pupils = names(12)
    roster = home / "7a1.csv"
    roster.write_bytes(csv_text(pupils).encode() + b"13,HS0001,Le Van B,01/01/2013,7A1\r\n")
    stick = home / "stick"
    stick.mkdir()

    made = json.loads(
        ask(
            "new",
            str(roster),
            "--yes",
            "--json",
            "--errors",
            str(home / "back.csv"),
            "--sheet",
            str(home / "sheet.html"),
        ).output
    )
    assert (made["label"], made["pupils"], made["problems"][0]["line"]) == ("7A1", 12, 14)
    assert b"Le Van B" in (home / "back.csv").read_bytes()
    assert made["recovery"].split(" · ")[0] in (home / "sheet.html").read_text(encoding="utf-8")

    monkeypatch.setenv("LACHAN_PASSPHRASE", made["passphrase"])
    told = json.loads(ask("card", str(stick), "--json").output)
    assert told["check"] == made["check"]
    assert "you may pull the stick out" in ask("card", str(stick)).output
    assert "Nothing new" in ask("collect", str(stick)).output
    listed = json.loads(ask("list", "--json").output)
    assert listed["classes"][0]["pupils"] == 12

    written = json.loads(ask("report", str(home / "out"), "--json").output)
    tables = [name for name in written["files"] if name.endswith(".csv")]
    assert len(tables) == len(written["views"]), "one for each view"
    assert all((home / "out" / name).stat().st_size for name in written["files"])
    assert any(pupils[0].encode() in data for _, data in all_bytes(home / "out"))
    coded = ask("report", str(home / "coded"), "--codes", "--format", "csv")
    assert coded.exit_code == 0
    assert not [name for name in pupils for _, data in all_bytes(home / "coded") if name.encode() in data]


def test_nothing_is_written_until_the_answer_is_yes(home: Path) -> None:
    roster = home / "7a1.csv"
    roster.write_bytes(csv_text(names(3)).encode())

    said = ask("new", str(roster), input="n\n")

    assert "Class 7A1: 3 pupils" in said.output
    assert said.return_value == 1
    assert not (home / "home").exists()


def test_two_classes_in_a_file_are_asked_about(home: Path) -> None:
    roster = home / "both.csv"
    both = csv_text(names(3)) + csv_text(names(2, 9), "7A2").split("\r\n", 1)[1].replace("HS", "XS")
    roster.write_bytes(both.encode())

    assert "--from-class" in ask("new", str(roster), "--yes").output
    made = json.loads(ask("new", str(roster), "--yes", "--json", "--from-class", "7A2").output)
    assert made["pupils"] == 2


def test_a_wrong_passphrase_is_said_in_words_and_not_as_a_fault(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    roster = home / "7a1.csv"
    roster.write_bytes(csv_text(names(3)).encode())
    ask("new", str(roster), "--yes")
    monkeypatch.setenv("LACHAN_PASSPHRASE", "not the right words at all")

    assert run(["class", "card", str(home)]) == 2
    assert "not the passphrase" in capsys.readouterr().err


def test_a_roster_is_undone(home: Path) -> None:
    roster = home / "7a1.csv"
    roster.write_bytes(csv_text(names(3)).encode())
    ask("new", str(roster), "--yes")

    assert ask("undo", "1").return_value == 0
    assert json.loads(ask("list", "--json").output)["classes"] == []

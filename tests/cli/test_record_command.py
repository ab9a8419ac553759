import json
import os
from pathlib import Path

import pytest

from lachan.cli import run
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder in which two people have practised."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LACHAN_HOME", str(folder))
    monkeypatch.setenv("LACHAN_LANG", "en")
    with Record.open(folder, SystemClock(), os.urandom) as record:
        for name in ("Nguyễn Ân", "Trần Bình"):
            learner = Learners(record).add(name, "owl")
            Lessons(record).record_quiz(learner.id, "l1", "q1", "a", True)
    return folder


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]):  # noqa: ANN201
    def ask_json(*arguments: str) -> tuple[int, dict]:
        code = run(["record", *arguments, "--json"])
        return code, json.loads(capsys.readouterr().out or "{}")

    return ask_json


def test_export_and_restore_carry_everything_to_another_computer(
    home: Path,
    ask,  # noqa: ANN001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    code, exported = ask("export", str(tmp_path))
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "other"))

    assert (code, exported["events"]) == (0, 4)
    assert ask("restore", exported["path"]) == (0, {"read": 4, "new": 4, "unreadable": 0})
    assert ask("restore", exported["path"]) == (0, {"read": 4, "new": 0, "unreadable": 0})
    assert ask("rebuild") == (0, {"events": 4, "unknown": 0})
    assert ask("audit")[1]["ok"]


def test_a_backup_is_made_and_restores(home: Path, ask) -> None:  # noqa: ANN001
    code, made = ask("backup")

    assert (code, made["kept"]) == (0, 1)
    (home / "record.db").unlink()
    assert ask("audit")[1]["events"] == 4


def test_one_learner_is_erased_by_nickname_and_nothing_of_them_is_left(home: Path, ask) -> None:  # noqa: ANN001
    code, done = ask("erase", "--learner", "nguyễn ân", "--yes")

    assert (code, done["events"], done["traces"]) == (0, 2, 0)
    assert not any("Nguyễn Ân".encode() in file.read_bytes() for file in home.rglob("*") if file.is_file())
    assert ask("audit")[1]["ok"]


def test_everything_is_erased(home: Path, ask) -> None:  # noqa: ANN001
    assert ask("erase", "--everything", "--yes")[0] == 0
    assert not list(home.iterdir())


def test_what_to_erase_must_be_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["record", "erase", "--yes"]) == 2
    assert run(["record", "erase", "--learner", "nobody", "--yes"]) == 2
    assert "not on this computer" in capsys.readouterr().err


def test_an_audit_that_finds_something_says_so_with_its_exit_code(home: Path, ask) -> None:  # noqa: ANN001
    import sqlite3

    with Record.open(home, SystemClock(), os.urandom) as record:
        for _ in range(200):
            record.append("an", "restored", {})
    conn = sqlite3.connect(home / "record.db")
    with conn:
        conn.execute("UPDATE events SET wall = 'never' WHERE kind = 'registered'")
    conn.close()

    code, found = ask("audit")

    assert (code, found["ok"], len(found["wrong"])) == (1, False, 2)


def test_an_open_window_is_named(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Record.open(home, SystemClock(), os.urandom):
        assert run(["record", "audit"]) == 2

    assert "already open in another window" in capsys.readouterr().err

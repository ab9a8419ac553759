"""Whatever goes wrong in a command becomes words and an exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from lachan.cli import faults, main, speech
from lachan.domain.errors import LachanError


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LACHAN_LANG", "en")
    return tmp_path / "home"


def give(monkeypatch: pytest.MonkeyPatch, error: BaseException | int) -> None:
    """Let the command ``doctor`` do this and nothing else."""

    @click.command()
    def command() -> int:
        if isinstance(error, BaseException):
            raise error
        return error

    monkeypatch.setattr(main.importlib, "import_module", lambda name: type("M", (), {"command": command}))


def test_a_lachan_error_is_told_in_the_language_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, LachanError("record-in-use"))

    assert main.run(["doctor"]) == main.MISUSED
    assert capsys.readouterr().err.startswith("Lá Chắn is already open")
    monkeypatch.setenv("LACHAN_LANG", "vi")
    assert main.run(["doctor"]) == main.MISUSED
    assert capsys.readouterr().err.startswith("Lá Chắn đang mở")


def test_an_unforeseen_error_is_one_line_and_the_rest_is_in_the_log(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    give(monkeypatch, RuntimeError("a secret detail"))

    assert main.run(["doctor"]) == main.BROKEN
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "a secret detail" not in said
    assert str(home / "faults.log") in said
    assert "RuntimeError: a secret detail" in (home / "faults.log").read_text(encoding="utf-8")


def test_the_log_of_faults_begins_anew_when_it_is_long(home: Path) -> None:
    home.mkdir()
    faults.log_file().write_text("x" * (faults.LIMIT + 1), encoding="utf-8")

    faults.note(ValueError("new"))
    assert faults.log_file().stat().st_size < 1000
    assert (home / "faults.old.log").stat().st_size == faults.LIMIT + 1


def test_a_fault_is_shown_in_full_where_it_cannot_be_kept(home: Path) -> None:
    home.parent.joinpath("home").write_text("a file where the folder should be", encoding="utf-8")
    assert "ValueError: lost" in faults.note(ValueError("lost"))


@pytest.mark.parametrize(("code", "left"), [(0, 0), (1, 1), (3, 3)])
def test_the_exit_code_is_the_one_the_command_returns(
    monkeypatch: pytest.MonkeyPatch, code: int, left: int
) -> None:
    give(monkeypatch, code)
    assert main.run(["doctor"]) == left


def test_a_command_that_does_not_exist_is_a_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["dokter"]) == 2
    assert "dokter" in capsys.readouterr().err


def test_ctrl_c_leaves_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    give(monkeypatch, KeyboardInterrupt())
    assert main.run(["doctor"]) == main.INTERRUPTED
    assert not capsys.readouterr().err.strip()


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX shells")
def test_a_reader_that_goes_away_is_no_error(home: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "lachan", "doctor", "--help"],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) in [(main.READER_GONE, b""), (1, b"")]


def test_doctor_as_json_is_whole_and_agrees_with_its_exit_code() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "lachan", "doctor", "--json"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    found = json.loads(done.stdout)
    names = [row["name"] for row in found["findings"]]

    assert names == [
        "versions", "libraries", "qt-package", "qt-starts", "data-folder", "lessons", "fonts", "sound",
        "renderer",
    ]  # fmt: skip
    assert (done.returncode == 0) is found["ok"]
    assert all(row["mend"] and row["mend"]["vi"] for row in found["findings"] if row["state"] == "bad")


@pytest.mark.parametrize(
    ("environ", "system", "language"),
    [
        ({"LACHAN_LANG": "en", "LANG": "vi_VN.UTF-8"}, "", "en"),
        ({"LANG": "en_US.UTF-8"}, "", "en"),
        ({"LANG": "vi_VN.UTF-8"}, "", "vi"),
        ({"LANG": "C.UTF-8"}, "", "vi"),
        ({"LC_ALL": "en_GB", "LANG": "vi_VN"}, "", "en"),
        ({}, "English_United States", "en"),
        ({}, "Vietnamese_Vietnam", "vi"),
    ],
)
def test_the_terminal_speaks_vietnamese_unless_the_machine_speaks_english(
    environ: dict[str, str], system: str, language: str
) -> None:
    assert speech.language(environ, system) == language

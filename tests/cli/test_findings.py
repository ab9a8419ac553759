"""What lachan doctor finds, and how it says to mend it."""

import json
import sys
from pathlib import Path

import pytest

from lachan import paths
from lachan.cli import doctor, findings, system_libraries
from lachan.cli.findings import State
from lachan.domain.text import Text


def test_a_data_folder_that_cannot_be_written_is_bad_and_names_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("a file, not a folder", encoding="utf-8")
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "taken"))

    finding = findings.data_folder()
    assert finding.state is State.BAD
    assert finding.mend is not None
    assert "LACHAN_HOME" in finding.mend.vi


def test_a_data_folder_that_can_be_written_is_left_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "new" / "home"))
    assert findings.data_folder().state is State.GOOD
    assert list((tmp_path / "new" / "home").iterdir()) == []


def test_missing_lessons_and_fonts_are_bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "shipped", lambda kind: tmp_path / kind)
    assert findings.lessons().state is State.BAD
    assert findings.fonts().state is State.BAD


def test_the_fonts_of_the_app_are_all_here() -> None:
    assert findings.fonts().state is State.GOOD


def test_missing_libraries_are_bad_but_a_missing_screen_is_only_a_note(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lack = system_libraries.Trouble((system_libraries.MISSING,), ("libEGL.so.1",), ("libegl1",))
    monkeypatch.setattr(system_libraries, "is_linux", lambda: True)
    monkeypatch.setattr(system_libraries, "installer", lambda: "apt-get")
    monkeypatch.setattr(system_libraries, "trouble", lambda environ: lack)
    finding = findings.libraries({"DISPLAY": ":0"})
    assert (finding.state, finding.value) == (State.BAD, "libEGL.so.1")
    assert finding.mend is not None
    assert "libegl1" in finding.mend.vi
    assert "libegl1" in finding.mend.en

    screenless = system_libraries.Trouble((system_libraries.NO_SCREEN,))
    monkeypatch.setattr(system_libraries, "trouble", lambda environ: screenless)
    assert findings.libraries({}).state is State.NOTE


@pytest.mark.parametrize(
    ("version", "state"), [("6.11.3", State.GOOD), ("6.12.0", State.BAD), ("6.10.2", State.BAD)]
)
def test_only_the_measured_qt_is_good(monkeypatch: pytest.MonkeyPatch, version: str, state: State) -> None:
    monkeypatch.setattr(findings.importlib.metadata, "version", lambda name: version)
    assert findings.qt_package().state is state


def test_a_qt_that_aborts_is_found_out_in_its_own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        findings, "TRIAL", "import os, sys; print('why', file=sys.stderr); sys.stderr.flush(); os.abort()"
    )
    finding = findings.qt_starts({})
    assert (finding.state, finding.value) == (State.BAD, "why")


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for the program is a shell script")
def test_a_frozen_program_is_tried_by_opening_its_own_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "lachan"
    program.write_text('#!/bin/sh\n[ "$*" = --smoke ] || { echo "No such option" >&2; exit 2; }\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    assert findings.qt_starts({}).state is State.BAD

    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert findings.qt_starts({}).state is State.GOOD


def test_the_table_shows_the_mend_under_the_finding() -> None:
    rows = [
        findings.Finding("a", Text("Một", "One"), State.GOOD, "x"),
        findings.Finding("b", Text("Hai", "Two"), State.BAD, "y", Text("sửa\nlệnh", "mend\nline")),
    ]
    assert [line.split() for line in doctor.as_table(rows, "en").splitlines()] == [
        ["One", "good", "x"], ["Two", "mend", "y"], ["mend"], ["line"],
    ]  # fmt: skip
    assert json.loads(doctor.as_text_json(rows))["ok"] is False


def test_the_data_folder_is_tried_and_left_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "home"))

    assert findings.data_folder().state is State.GOOD
    assert not list((tmp_path / "home").iterdir())

"""The PySide6 that is installed is one that keeps its references (6.12.0 on Python 3.11 aborts)."""

import importlib.metadata
import os
import subprocess
import sys
import tomllib
from pathlib import Path

from lachan.cli import findings

ROOT = Path(__file__).parents[2]
ROUNDS = 20_000
HAMMER = f"""\
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QWindow

class Bell(QObject):
    rung = Signal(int)

app = QGuiApplication([])
bell, window, heard = Bell(), QWindow(), [0]
bell.rung.connect(lambda value: heard.__setitem__(0, heard[0] + 1))
for turn in range({ROUNDS}):
    bell.rung.emit(turn)
    window.setTitle(str(turn))
assert heard[0] == {ROUNDS} and window.title() == str({ROUNDS} - 1)
print("whole")
"""


def test_twenty_thousand_emits_and_setters_leave_the_process_whole() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HAMMER],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "whole"), done.stderr[-2000:]


def test_the_pin_of_the_project_is_the_one_that_was_measured() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        needs = tomllib.load(file)["project"]["dependencies"]
    assert [need for need in needs if need.lower().startswith("pyside6")] == [
        "pyside6-essentials>=6.11.3,<6.12",
        "pyside6-addons>=6.11.3,<6.12",
    ]


def test_what_is_installed_is_within_the_pin_and_doctor_agrees() -> None:
    version = importlib.metadata.version("pyside6-essentials")
    parts = tuple(int(part) for part in version.split("."))

    assert findings.QT_FLOOR == (6, 11, 3)
    assert findings.QT_CEILING == (6, 12)
    assert findings.QT_FLOOR <= parts < findings.QT_CEILING
    assert findings.qt_package().state is findings.State.GOOD

"""Every command answers --help, and none of them needs Qt to do so."""

import os
import subprocess
import sys

import pytest

from lachan import __version__
from lachan.cli.main import COMMANDS

NO_QT = """\
import sys
sys.modules["PySide6"] = None
from lachan.cli import run
sys.exit(run(sys.argv[1:]))
"""


def ask(*arguments: str, language: str = "en") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", NO_QT, *arguments],
        env={**os.environ, "LACHAN_LANG": language, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_help_names_every_command() -> None:
    done = ask("--help")
    assert done.returncode == 0, done.stderr
    for name in COMMANDS:
        assert f"  {name} " in done.stdout


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_answers_help_without_qt(name: str, language: str) -> None:
    done = ask(name, "--help", language=language)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"Usage: lachan {name}")
    assert not done.stderr


def test_the_version_is_told() -> None:
    done = ask("--version")
    assert (done.returncode, done.stdout) == (0, f"lachan {__version__}\n")

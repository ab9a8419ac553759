"""The file that installs itself, over older, newer and portable ones; and what the .deb asks."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
Run = Callable[..., subprocess.CompletedProcess[str]]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="shell scripts of Linux")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "nhà của Bống"


@pytest.fixture
def run(tmp_path: Path, home: Path) -> Run:
    """Run the installer of a version that only says its number."""

    def run_(version: str, *words: str, language: str = "vi") -> subprocess.CompletedProcess[str]:
        stage = tmp_path / f"stage-{version}"
        (stage / "lachan").mkdir(parents=True, exist_ok=True)
        program = stage / "lachan" / "lachan"
        program.write_text(f"#!/bin/sh\necho started {version}\n")
        program.chmod(0o755)
        (stage / "lachan" / "VERSION").write_text(version + "\n")
        if not (stage / "linux").exists():
            (stage / "linux").symlink_to(LINUX)
        environ = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": f"{language}_X.UTF-8"}
        command = ["sh", str(LINUX / "install.sh"), *words]
        return subprocess.run(command, cwd=stage, env=environ, capture_output=True, text=True, check=False)

    return run_


def started(home: Path) -> str:
    done = subprocess.run([home / ".local/bin/lachan"], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_program_goes_where_its_user_may_write(run: Run, home: Path) -> None:
    assert run("1.0.0").returncode == 0

    assert started(home) == "started 1.0.0"
    menu = (home / ".local/share/applications/lachan.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/opt/lachan/lachan"' in menu
    assert (home / ".local/share/icons/hicolor/scalable/apps/lachan.svg").is_file()


def test_a_newer_or_the_same_version_takes_the_place_of_an_older(run: Run, home: Path) -> None:
    for version in ("0.9.0", "0.10.0", "0.10.0"):
        assert run(version).returncode == 0
        assert started(home) == f"started {version}"


@pytest.mark.parametrize(("language", "said"), [("vi", "mới hơn bản 0.9.0"), ("en", "newer than the 0.9.0")])
def test_an_older_version_is_refused_kindly_and_changes_nothing(
    language: str, said: str, run: Run, home: Path
) -> None:
    run("0.10.0")
    before = {file: file.read_bytes() for file in home.rglob("*") if file.is_file()}

    done = run("0.9.0", language=language)

    assert done.returncode == 1
    assert "0.10.0" in done.stderr
    assert said in done.stderr
    assert {file: file.read_bytes() for file in home.rglob("*") if file.is_file()} == before


def test_an_older_version_can_be_forced(run: Run, home: Path) -> None:
    run("0.10.0")

    assert run("0.9.0", "--force").returncode == 0
    assert started(home) == "started 0.9.0"


def test_what_a_portable_program_kept_beside_itself_survives_the_update(run: Run, home: Path) -> None:
    run("0.9.0")
    program = home / ".local/opt/lachan"
    (program / "portable.txt").touch()
    (program / "data").mkdir()
    (program / "data" / "record.db").write_text("years of work")

    run("0.10.0")

    assert (program / "portable.txt").exists()
    assert (program / "data" / "record.db").read_text() == "years of work"
    assert started(home) == "started 0.10.0"


def test_taking_it_away_leaves_only_what_people_learnt(run: Run, home: Path) -> None:
    run("1.0.0")
    data = home / ".local/share/lachan"
    data.mkdir(parents=True)
    (data / "record.db").write_text("kept")
    cache = home / ".cache" / "lachan" / "qmlcache"
    cache.mkdir(parents=True)
    (cache / "page.qmlc").touch()

    assert run("1.0.0", "--remove").returncode == 0

    assert [file for file in home.rglob("*") if not file.is_dir()] == [data / "record.db"]


def test_a_word_that_is_not_known_changes_nothing(run: Run, home: Path) -> None:
    assert run("1.0.0", "--frobnicate").returncode == 2
    assert not home.exists()


@pytest.mark.parametrize(
    ("words", "forced", "code"),
    [
        (["install"], False, 0),
        (["install", "0.8.0"], False, 0),  # removed before, not purged
        (["upgrade", "0.8.0"], False, 0),
        (["upgrade", "0.9.0"], False, 0),
        (["upgrade", "0.10.0"], False, 1),
        (["upgrade", "0.10.0"], True, 0),
    ],
)
def test_the_deb_asks_the_same(words: list[str], forced: bool, code: int, tmp_path: Path) -> None:
    script = tmp_path / "preinst"
    script.write_text((LINUX / "preinst.sh").read_text("utf-8").replace("@VERSION@", "0.9.0"), "utf-8")
    environ = {"PATH": os.environ["PATH"], "LANG": "en_GB.UTF-8"} | ({"LACHAN_FORCE": "1"} if forced else {})

    done = subprocess.run(["sh", script, *words], env=environ, capture_output=True, text=True, check=False)

    assert done.returncode == code
    assert ("Nothing was changed" in done.stderr) == (code == 1)

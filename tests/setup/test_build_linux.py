"""What a Linux computer is given: the parts that can be looked at without building for minutes."""

import hashlib
import importlib.util
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_linux", PACKAGING / "build_linux.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_manifest_lists_every_file_and_sha256sum_agrees(builder: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "lachan").mkdir()
    (tmp_path / "lachan" / "a").write_bytes(b"a")
    (tmp_path / "lachan-1.run").write_bytes(b"b")

    builder.write_manifest(tmp_path)

    lines = (tmp_path / "MANIFEST.sha256").read_text().splitlines()
    assert lines == [
        f"{hashlib.sha256(b'a').hexdigest()}  lachan/a",
        f"{hashlib.sha256(b'b').hexdigest()}  lachan-1.run",
    ]
    if sys.platform == "linux":
        subprocess.run(["sha256sum", "-c", "--quiet", "MANIFEST.sha256"], cwd=tmp_path, check=True)


def test_a_process_that_helps_another_is_told_from_a_start(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(sys, "argv", ["lachan", "--version"])
    monkeypatch.setattr(sys, "frozen", False, raising=False)
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: asked.append(sys.frozen))  # type: ignore[attr-defined]

    with pytest.raises(SystemExit):
        runpy.run_path(str(PACKAGING / "frozen_main.py"), run_name="__main__")

    assert asked == [True]


def test_a_marker_in_a_folder_that_takes_no_file_is_passed_over(tmp_path: Path) -> None:
    main = runpy.run_path(str(PACKAGING / "frozen_main.py"))
    (tmp_path / "taken").touch()

    assert main["can_be_written"](tmp_path)
    assert not main["can_be_written"](tmp_path / "taken")
    assert [file.name for file in tmp_path.iterdir()] == ["taken"]


@pytest.mark.parametrize("portable", [True, False])
def test_a_marker_beside_the_program_keeps_all_data_there(
    portable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if portable:
        (tmp_path / "portable.txt").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "lachan"))
    monkeypatch.setattr(sys, "argv", ["lachan", "--version"])
    monkeypatch.setattr(sys, "frozen", False, raising=False)
    monkeypatch.delenv("LACHAN_HOME", raising=False)
    monkeypatch.delenv("QML_DISK_CACHE_PATH", raising=False)
    import os

    with pytest.raises(SystemExit):
        runpy.run_path(str(PACKAGING / "frozen_main.py"), run_name="__main__")

    assert os.environ.pop("LACHAN_HOME", None) == (str(tmp_path / "data") if portable else None)
    assert bool(os.environ.pop("QML_DISK_CACHE_PATH", None)) is portable


def test_the_menu_entry_and_the_store_page_speak_both_languages() -> None:
    menu = (PACKAGING / "linux" / "lachan.desktop").read_text("utf-8")
    page = (PACKAGING / "linux" / "lachan.metainfo.xml").read_text("utf-8")

    assert "Comment=" in menu
    assert "Comment[en]=" in menu
    assert '<summary xml:lang="vi">' in page
    assert '<launchable type="desktop-id">lachan.desktop</launchable>' in page


@pytest.mark.parametrize(
    ("tool", "words", "file"),
    [
        ("desktop-file-validate", [], "lachan.desktop"),
        ("appstreamcli", ["validate", "--no-net"], "lachan.metainfo.xml"),
    ],
)
def test_the_tools_of_the_desktop_accept_them(tool: str, words: list[str], file: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed (apt-get install -y desktop-file-utils appstream)")

    command = [tool, *words, str(PACKAGING / "linux" / file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr

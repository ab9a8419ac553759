"""What the installer for Windows says and touches, read from its script."""

import re
from importlib import import_module
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
SCRIPT = (PACKAGING / "windows" / "installer.nsi").read_text("utf-8")


def test_every_sentence_is_there_in_vietnamese_and_english() -> None:
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", SCRIPT, re.MULTILINE)
    by_language = {
        language: {name for name, which, _ in said if which == language}
        for language in ("VIETNAMESE", "ENGLISH")
    }

    assert by_language["VIETNAMESE"] == by_language["ENGLISH"]
    assert set(re.findall(r"\$\((\w+)\)", SCRIPT)) == by_language["ENGLISH"]
    assert SCRIPT.index('MUI_LANGUAGE "Vietnamese"') < SCRIPT.index('MUI_LANGUAGE "English"')


def test_no_administrator_is_asked_for_and_nothing_of_the_whole_computer_is_touched() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert not re.search(r"HKLM|\$PROGRAMFILES|\$WINDIR|SetShellVarContext all", SCRIPT)


def test_an_uninstall_deletes_every_file_that_lies_at_the_top_and_no_folder_but_ours() -> None:
    removed = SCRIPT[SCRIPT.index('Section "Uninstall"') :]
    tops = {"lachan.exe", "lachan-cli.exe", "LICENSE.txt", "NOTICE.txt", "uninstall.exe"}

    assert set(re.findall(r'Delete "\$INSTDIR\\([^"]+)"', removed)) == tops
    assert set(re.findall(r'RMDir /r "([^"]+)"', removed)) == {
        "$INSTDIR\\_internal", "$INSTDIR\\licenses",
        "$LOCALAPPDATA\\lachan\\cache", "$LOCALAPPDATA\\lachan", "$APPDATA\\lachan",
    }  # fmt: skip


def test_a_silent_uninstall_keeps_what_people_did() -> None:
    asked = next(line for line in SCRIPT.splitlines() if "$(DATA_TOO)" in line and "MessageBox" in line)

    assert "/SD IDNO IDNO kept" in asked
    assert "MB_DEFBUTTON2" in asked


def test_every_refusal_can_be_told_from_success_by_a_script() -> None:
    aborts = [number for number, line in enumerate(SCRIPT.splitlines()) if line.strip() == "Abort"]

    assert len(aborts) == 3
    assert all(SCRIPT.splitlines()[number - 1].strip() == "SetErrorLevel 2" for number in aborts)


def test_the_pictures_are_in_the_form_that_nsis_wants(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    installer = import_module("windows.installer")

    installer.draw(tmp_path)

    bitmap = (tmp_path / "side.bmp").read_bytes()
    assert (bitmap[:2], int.from_bytes(bitmap[28:30], "little")) == (b"BM", 24)
    assert (tmp_path / "lachan.ico").read_bytes()[:4] == b"\0\0\1\0"


def test_nsis_is_told_version_size_and_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    installer = import_module("windows.installer")
    (tmp_path / "lachan.exe").write_bytes(b"x" * 4096)

    told = installer.command(tmp_path, tmp_path / "setup.exe", "0.2.1", tmp_path / "pictures")

    assert {"-DVERSION=0.2.1", "-DVERSION4=0.2.1.0", "-DKILOBYTES=4", f"-DPROGRAM={tmp_path}"} <= set(told)
    assert {one.split("=")[0].removeprefix("-D") for one in told if one.startswith("-D")} <= set(
        re.findall(r"\$\{(\w+)\}", SCRIPT)
    )

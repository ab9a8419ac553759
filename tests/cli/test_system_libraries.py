"""What Qt needs of a machine, and how it is asked for."""

import sys

import pytest

from lachan.cli import system_libraries as libraries

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems bring all Qt needs"
)


def refusing(*sonames: str) -> libraries.Loader:
    def load(soname: str) -> object:
        if soname in sonames:
            raise OSError(soname)
        return object()

    return load


@pytest.mark.parametrize(
    ("environ", "kind"),
    [
        ({"DISPLAY": ":0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "wayland"),
        ({}, "none"),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, "wayland"),
        ({"QT_QPA_PLATFORM": "vnc:port=5901"}, "vnc"),
    ],
)
def test_the_screen_is_the_one_that_qt_will_choose(environ: dict[str, str], kind: str) -> None:
    assert libraries.screen(environ) == kind


@linux_only
def test_without_a_screen_only_the_base_set_is_needed() -> None:
    nothing_of_x11 = refusing(*libraries.XCB, *libraries.WAYLAND)
    assert libraries.missing("offscreen", nothing_of_x11) == {}
    assert libraries.missing("xcb", nothing_of_x11) == dict(libraries.XCB)


@linux_only
def test_on_wayland_either_set_will_do() -> None:
    assert libraries.missing("wayland", refusing("libwayland-cursor.so.0")) == {}
    both = refusing("libwayland-cursor.so.0", "libxcb-cursor.so.0")
    assert libraries.missing("wayland", both) == {"libwayland-cursor.so.0": "libwayland-cursor0"}


@linux_only
def test_a_missing_library_is_named_with_its_package() -> None:
    found = libraries.trouble({"DISPLAY": ":0"}, refusing("libEGL.so.1", "libxcb-cursor.so.0"))

    assert found.sonames == ("libEGL.so.1", "libxcb-cursor.so.0")
    assert found.packages == ("libegl1", "libxcb-cursor0")
    assert found.reasons == (libraries.MISSING,)


@linux_only
def test_no_screen_and_missing_libraries_are_told_together() -> None:
    found = libraries.trouble({}, refusing("libEGL.so.1"))
    assert found.reasons == (libraries.MISSING, libraries.NO_SCREEN)
    assert libraries.trouble({}, refusing()).reasons == (libraries.NO_SCREEN,)


def test_a_machine_with_everything_has_no_trouble() -> None:
    assert not libraries.trouble({"DISPLAY": ":0"}, refusing())


@pytest.mark.parametrize(
    ("machine", "libc", "told"),
    [
        ("x86_64", (2, 34), None),
        ("x86_64", (2, 31), "glibc 2.31"),
        ("aarch64", (2, 36), "2.39"),
        ("i686", (2, 36), "64-bit"),
        ("x86_64", None, "Linux with glibc"),
    ],
)
def test_a_machine_that_no_package_fits_is_told_why(
    machine: str, libc: tuple[int, int] | None, told: str | None
) -> None:
    why = libraries.unfit_machine(machine, libc)
    assert why is None if told is None else why is not None and told in why[1]


@pytest.mark.parametrize(
    ("tool", "root", "line"),
    [
        ("apt-get", True, "apt-get update && apt-get install -y --no-install-recommends libegl1"),
        (
            "apt-get",
            False,
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1",
        ),
        ("dnf", False, "sudo dnf install -y 'libEGL.so.1()(64bit)'"),
        ("zypper", True, "zypper install -y 'libEGL.so.1()(64bit)'"),
        ("", True, ""),
    ],
)
def test_the_line_is_that_of_the_machine(tool: str, root: bool, line: str) -> None:
    assert libraries.install_line(["libEGL.so.1"], ["libegl1"], tool, root=root) == line


def test_the_message_speaks_both_languages_and_shows_the_line_once() -> None:
    found = libraries.Trouble((libraries.MISSING,), ("libEGL.so.1",), ("libegl1",))
    words = libraries.message(found, "apt-get install libegl1")

    assert words.count("    apt-get install libegl1") == 1
    assert words.index("Máy này còn thiếu") < words.index("apt-get") < words.index("This machine lacks")


def test_without_a_known_tool_the_files_are_named() -> None:
    found = libraries.Trouble((libraries.MISSING,), ("libEGL.so.1",), ("libegl1",))
    words = libraries.message(found, "")
    assert words.count("libEGL.so.1") == 2


def test_each_soname_is_in_one_table_only() -> None:
    tables = (libraries.BASE, libraries.XCB, libraries.WAYLAND)
    names = [name for table in tables for name in table]
    assert len(names) == len(set(names)) > 25

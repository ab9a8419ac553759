"""What Qt needs of a Linux machine, and the one message that says what is missing and how to get it.

Standard library only, and nothing of ours: ``packaging/up.py`` loads this file by its path before anything
is installed. On Windows and macOS the Qt packages bring all they need, so nothing is checked there.

The tables were read from the dynamic sections of PySide6-Essentials 6.11.3 (x86_64): what QtCore, QtGui,
QtNetwork, QtQml, QtQuick, QtSvg, QtTest and the platform plugin ask for and the wheel does not carry.
"""

import ctypes
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

BASE: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Soname to Debian package, for every Qt program that draws, also without a screen."""

XCB: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What the xcb plugin (an X11 screen) needs besides."""

WAYLAND: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What the Wayland plugin needs besides."""

SOUND: Mapping[str, str] = {
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
    "libpulse.so.0": "libpulse0",
}
"""What Qt Multimedia needs besides. Without it Lá Chắn is silent, and that is all."""

SCREENLESS = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs")
GLIBC_FLOOR: Mapping[str, tuple[int, int]] = {"x86_64": (2, 34), "aarch64": (2, 39)}
"""Oldest glibc per machine type: the manylinux tags of the PySide6-Essentials 6.11.3 wheels."""

Loader = Callable[[str], object]


def is_linux() -> bool:
    """Return whether this is a Linux, the only system where Qt leans on shared libraries of the machine."""
    return sys.platform.startswith("linux")


def screen(environ: Mapping[str, str]) -> str:
    """Return the kind of screen Qt will draw on: ``xcb``, ``wayland``, a screenless plugin, or ``none``."""
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    if chosen:
        return "wayland" if chosen.startswith("wayland") else chosen
    if environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if environ.get("DISPLAY") else "none"


def wanted(kind: str) -> dict[str, str]:
    """Return soname to Debian package of everything needed on a screen of this *kind*."""
    own: Mapping[str, str] = {} if kind in SCREENLESS else WAYLAND if kind == "wayland" else XCB
    return {**BASE, **own}


def missing(kind: str, load: Loader = ctypes.CDLL) -> dict[str, str]:
    """Return those of :func:`wanted` that *load* cannot open; empty where this is no Linux.

    On a Wayland desktop the X11 plugin serves as well, so nothing is missing if either set is whole.
    """
    if not is_linux():
        return {}
    lack = _cannot_open(wanted(kind), load)
    if lack and kind == "wayland" and not _cannot_open(wanted("xcb"), load):
        return {}
    return lack


def _cannot_open(libraries: Mapping[str, str], load: Loader) -> dict[str, str]:
    lack = {}
    for soname, package in libraries.items():
        try:
            load(soname)
        except OSError:
            lack[soname] = package
    return lack


def glibc() -> tuple[int, int] | None:
    """Return the version of this machine's glibc, or None where the C library is another one."""
    try:
        name, _, version = (os.confstr("CS_GNU_LIBC_VERSION") or "").partition(" ")
    except (ValueError, OSError, AttributeError):
        return None
    major, _, rest = version.partition(".")
    minor = rest.partition(".")[0]
    return (int(major), int(minor)) if name == "glibc" and major.isdigit() and minor.isdigit() else None


def unfit_machine(machine: str, libc: tuple[int, int] | None) -> tuple[str, str] | None:
    """Return, in (vi, en), why no Qt package fits a Linux of this *machine* type and glibc; or None."""
    floor = GLIBC_FLOOR.get(machine)
    if floor is None:
        return (
            f"Lá Chắn cần máy 64 bit (x86_64 hoặc aarch64); máy này là {machine or 'loại lạ'}.",
            f"Lá Chắn needs a 64-bit machine (x86_64 or aarch64); this one is {machine or 'unknown'}.",
        )
    need = f"{floor[0]}.{floor[1]}"
    if libc is None:
        return (
            f"Lá Chắn cần một Linux dùng glibc {need} trở lên, như Debian 12 hay Ubuntu 22.04.",
            f"Lá Chắn needs a Linux with glibc {need} or newer, such as Debian 12 or Ubuntu 22.04.",
        )
    if libc < floor:
        have = f"{libc[0]}.{libc[1]}"
        return (
            f"Linux này đã cũ: có glibc {have}, Lá Chắn cần {need} trở lên.",
            f"This Linux is too old: it has glibc {have}, Lá Chắn needs {need} or newer.",
        )
    return None


@dataclass(frozen=True)
class Trouble:
    """What keeps Lá Chắn from starting here: reasons in (vi, en), and what to install."""

    reasons: tuple[tuple[str, str], ...] = ()
    sonames: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.reasons)


def trouble(environ: Mapping[str, str], load: Loader = ctypes.CDLL) -> Trouble:
    """Look at this machine for the screen that *environ* names, and return what stands in the way."""
    if not is_linux():
        return Trouble()
    unfit = unfit_machine(platform.machine(), glibc())
    if unfit:
        return Trouble((unfit,))
    kind = screen(environ)
    lack = missing(kind, load)
    reasons = ((MISSING,) if lack else ()) + ((NO_SCREEN,) if kind == "none" else ())
    return Trouble(reasons, tuple(sorted(lack)), tuple(sorted(set(lack.values()))))


def silent_for_lack_of(load: Loader = ctypes.CDLL) -> Trouble:
    """Return what keeps sound from being played here; nothing else needs it."""
    lack = _cannot_open(SOUND, load) if is_linux() else {}
    reasons = (NO_SOUND,) if lack else ()
    return Trouble(reasons, tuple(sorted(lack)), tuple(sorted(set(lack.values()))))


NO_SCREEN = (
    "Không thấy màn hình nào (DISPLAY và WAYLAND_DISPLAY đều trống). Hãy chạy lệnh này khi đã vào desktop.",
    "No screen was found (DISPLAY and WAYLAND_DISPLAY are both empty). Run this from a desktop session.",
)
NO_SOUND = (
    "Máy này thiếu thư viện âm thanh, nên Lá Chắn chạy không tiếng, chỉ có phụ đề.",
    "This machine lacks libraries for sound, so Lá Chắn runs without it, with captions only.",
)
MISSING = (
    "Máy này còn thiếu vài thư viện hệ thống mà Qt cần.",
    "This machine lacks some system libraries that Qt needs.",
)


def installer() -> str:
    """Return the package tool of this machine: ``apt-get``, ``dnf``, ``zypper``, or "" for any other."""
    return next((tool for tool in ("apt-get", "dnf", "zypper") if shutil.which(tool)), "")


def install_line(sonames: Iterable[str], packages: Iterable[str], tool: str, *, root: bool) -> str:
    """Return the shell line that installs these, or "" where *tool* is not known.

    The RPM tools take the sonames themselves: each package there provides ``soname()(64bit)``, so no
    table of their package names can grow stale.
    """
    sudo = "" if root else "sudo "
    if tool == "apt-get":
        names = " ".join(packages)
        return f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {names}"
    if tool in ("dnf", "zypper"):
        return f"{sudo}{tool} install -y " + " ".join(f"'{name}()(64bit)'" for name in sonames)
    return ""


def message(found: Trouble, line: str) -> str:
    """Return the words for *found* in Vietnamese, then English, with the install *line* between."""
    vietnamese = [reason[0] for reason in found.reasons]
    english = [reason[1] for reason in found.reasons]
    if not found.packages:
        return "\n".join([*vietnamese, "", *english])
    if line:
        vietnamese.append("Hãy chạy dòng sau một lần, rồi chạy lại lệnh vừa rồi:")
        english.append("Run the line above once, then run your command again.")
        middle = ["", "    " + line, ""]
    else:
        vietnamese.append("Hãy cài các gói của hệ điều hành có chứa: " + ", ".join(found.sonames))
        english.append("Install the packages of your system that hold: " + ", ".join(found.sonames))
        middle = [""]
    return "\n".join([*vietnamese, *middle, *english])


def install_line_here(found: Trouble) -> str:
    """Return the line that installs on this very machine what *found* lacks, or ""."""
    if not found.packages:
        return ""
    root = not hasattr(os, "geteuid") or os.geteuid() == 0
    return install_line(found.sonames, found.packages, installer(), root=root)


def explain(found: Trouble) -> str:
    """Return :func:`message` with the install line of this very machine."""
    return message(found, install_line_here(found))

"""What ``lachan doctor`` looks at: one function per question, each giving one finding."""

import importlib.metadata
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lachan import __version__, paths
from lachan.cli import system_libraries
from lachan.domain.text import Text

FONTS = ("BeVietnamPro-Regular.ttf", "BeVietnamPro-Medium.ttf", "BeVietnamPro-Bold.ttf")
QT_FLOOR, QT_CEILING = (6, 11, 3), (6, 12)
"""The PySide6 that is known good: from the first, below the second (see ``.decisions/0001``)."""
QT_SECONDS = 60
"""How long the trial start of Qt may take on a slow disk before it counts as failed."""

TRIAL = """\
from PySide6 import QtCore, QtGui, QtQuick
app = QtGui.QGuiApplication([])
print(QtCore.qVersion(), app.platformName())
"""


class State(StrEnum):
    """How a finding counts."""

    GOOD = "good"
    NOTE = "note"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer: a stable name, a title, what was found, and how to mend it where it needs mending."""

    name: str
    title: Text
    state: State
    value: str
    mend: Text | None = None


def examine(environ: Mapping[str, str]) -> list[Finding]:
    """Look at everything, in the order in which a person would mend it."""
    return [
        versions(),
        libraries(environ),
        qt_package(),
        qt_starts(environ),
        data_folder(),
        lessons(),
        fonts(),
        sound(),
        renderer(environ),
    ]


def versions() -> Finding:
    """Return the versions of Lá Chắn, Python and the system."""
    value = f"lachan {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return Finding("versions", Text("Phiên bản", "Versions"), State.GOOD, value)


def libraries(environ: Mapping[str, str]) -> Finding:
    """Return whether the shared libraries that Qt needs are here."""
    title = Text("Thư viện hệ thống", "System libraries")
    found = system_libraries.trouble(environ)
    kind = system_libraries.screen(environ) if system_libraries.is_linux() else platform.system()
    if not found:
        return Finding("libraries", title, State.GOOD, kind)
    state = State.NOTE if found.reasons == (system_libraries.NO_SCREEN,) else State.BAD
    return Finding("libraries", title, state, ", ".join(found.sonames) or kind, _mend_of(found))


def _mend_of(found: system_libraries.Trouble) -> Text:
    vi, en = (" ".join(reason[which] for reason in found.reasons) for which in (0, 1))
    line = system_libraries.install_line_here(found)
    return Text(f"{vi}\n{line}".rstrip(), f"{en}\n{line}".rstrip())


def qt_package() -> Finding:
    """Return the PySide6 that is installed, and whether it is one that is known good."""
    title = Text("Bộ vẽ cửa sổ", "Window toolkit")
    mend = Text(
        f"Chạy: {sys.executable} -m pip install 'pyside6-essentials>=6.11.3,<6.12'",
        f"Run: {sys.executable} -m pip install 'pyside6-essentials>=6.11.3,<6.12'",
    )
    try:
        version = importlib.metadata.version("pyside6-essentials")
    except importlib.metadata.PackageNotFoundError:
        return Finding("qt-package", title, State.BAD, "-", mend)
    parts = tuple(int(part) for part in version.split(".") if part.isdigit())
    good = QT_FLOOR <= parts < QT_CEILING
    return Finding(
        "qt-package", title, State.GOOD if good else State.BAD, f"PySide6 {version}", None if good else mend
    )


def qt_starts(environ: Mapping[str, str]) -> Finding:
    """Return whether Qt really starts here: tried in another process, for it may abort instead of failing."""
    title = Text("Qt khởi động", "Qt starts")
    own = dict(environ)
    if system_libraries.is_linux() and system_libraries.screen(environ) == "none":
        own["QT_QPA_PLATFORM"] = "offscreen"
    try:
        tried = subprocess.run(
            _trial(),
            env=own,
            capture_output=True,
            text=True,
            timeout=QT_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Finding("qt-starts", title, State.BAD, type(error).__name__, _QT_MEND)
    if tried.returncode == 0:
        return Finding("qt-starts", title, State.GOOD, f"Qt {tried.stdout.strip()}".strip())
    last = (tried.stderr.strip().splitlines() or [f"exit {tried.returncode}"])[-1]
    return Finding("qt-starts", title, State.BAD, last, _QT_MEND)


def _trial() -> list[str]:
    """Return what starts Qt in another process; a frozen program takes no ``-c``, but opens its window."""
    frozen = bool(getattr(sys, "frozen", False))
    return [sys.executable, "--smoke"] if frozen else [sys.executable, "-c", TRIAL]


_QT_MEND = Text(
    "Qt không khởi động được. Nếu thư viện hệ thống ở trên đã đủ, hãy cài lại Lá Chắn.",
    "Qt could not start. If the system libraries above are complete, install Lá Chắn again.",
)


def data_folder() -> Finding:
    """Return whether progress can be written: a small file is made and removed."""
    home = paths.data_home()
    title = Text("Thư mục dữ liệu", "Data folder")
    try:
        home.mkdir(parents=True, exist_ok=True)
        probe = home / f".probe-{os.getpid()}"  # on Windows tempfile would go on trying names for hours
        probe.write_bytes(b"lachan")
        probe.unlink()
    except OSError as error:
        mend = Text(
            f"Không ghi được ({error.strerror}). Hãy cho phép ghi, hoặc đặt LACHAN_HOME sang thư mục khác.",
            f"Cannot write there ({error.strerror}). Allow it, or set LACHAN_HOME to another folder.",
        )
        return Finding("data-folder", title, State.BAD, str(home), mend)
    return Finding("data-folder", title, State.GOOD, str(home))


def lessons() -> Finding:
    """Return how many lessons and scenarios came with the program."""
    where = paths.shipped("lessons")
    modules = len(list(where.glob("*/module.yaml")))
    scenarios = len(list(where.glob("*/*.scenario.yaml")))
    title = Text("Bài học", "Lessons")
    return _shipped("lessons", title, modules > 0 and scenarios > 0, f"{modules} / {scenarios}", where)


def fonts() -> Finding:
    """Return whether the typeface came with the program (without it Vietnamese may show as boxes)."""
    where = paths.shipped("assets") / "fonts"
    here = [name for name in FONTS if (where / name).is_file()]
    return _shipped(
        "fonts", Text("Phông chữ", "Fonts"), len(here) == len(FONTS), f"{len(here)}/{len(FONTS)}", where
    )


def _shipped(name: str, title: Text, whole: bool, value: str, where: Path) -> Finding:
    if whole:
        return Finding(name, title, State.GOOD, f"{value}  {where}")
    mend = Text(f"Thiếu ở {where}. Hãy cài lại Lá Chắn.", f"Incomplete in {where}. Install Lá Chắn again.")
    return Finding(name, title, State.BAD, value, mend)


def sound() -> Finding:
    """Return whether calls can be heard; a machine that is silent is as good, so it is only a note."""
    title = Text("Âm thanh", "Sound")
    clips = len(list((paths.shipped("assets") / "voices").glob("*.zip")))
    found = system_libraries.silent_for_lack_of()
    if found:
        return Finding("sound", title, State.NOTE, ", ".join(found.sonames), _mend_of(found))
    try:
        version = importlib.metadata.version("pyside6-addons")
    except importlib.metadata.PackageNotFoundError:
        mend = Text(
            f"Không có tiếng. Chạy: {sys.executable} -m pip install 'pyside6-addons>=6.11.3,<6.12'",
            f"Without sound. Run: {sys.executable} -m pip install 'pyside6-addons>=6.11.3,<6.12'",
        )
        return Finding("sound", title, State.NOTE, "-", mend)
    return Finding("sound", title, State.GOOD, f"PySide6 Addons {version}, {clips}")


def renderer(environ: Mapping[str, str]) -> Finding:
    """Return what Qt Quick will draw with: the processor unless the machine is told otherwise."""
    value = environ.get("QT_QUICK_BACKEND") or ("rhi" if environ.get("QSG_RHI_BACKEND") else "software")
    return Finding("renderer", Text("Cách vẽ", "Renderer"), State.GOOD, value)

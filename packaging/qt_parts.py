"""What of Qt goes into a built Lá Chắn, on each system: modules, plugins, QML; and what of Python does not.

The imports of our QML are asked for with Qt's own scanner; plugins are named one by one.
"""

import json
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

EVERYWHERE: dict[str, set[str]] = {
    "imageformats": {"qsvg", "qjpeg"},
    "iconengines": {"qsvgicon"},
    "multimedia": {"ffmpegmediaplugin"},
}
LINUX = EVERYWHERE | {
    "platforms": {"qxcb", "qoffscreen", "qwayland"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "texttospeech": {"qtexttospeech_speechd"},
}
WINDOWS = EVERYWHERE | {
    "platforms": {"qwindows", "qoffscreen"},
    "texttospeech": {"qtexttospeech_sapi", "qtexttospeech_winrt"},
}

# The file dialogs bring every style along; the app has its own on top of Basic.
OTHER_STYLES = ("FluentWinUI3", "Fusion", "Imagine", "Material", "Universal", "iOS", "macOS", "Windows")
NOT_FOUND_BY_THE_SCANNER = {"QtQml/Base", "QtQuick/Window", "QtQuick/Controls"}

LEFT_OUT = (
    *("tkinter", "pip", "setuptools", "pkg_resources", "unittest", "pydoc", "doctest", "test", "lib2to3"),
    *("hypothesis", "pytest", "pygments", "ssl", "_ssl", "_hashlib", "mypy"),
    *("PySide6.QtWidgets", "PySide6.QtPrintSupport", "PySide6.QtDBus", "PySide6.QtConcurrent"),
    *("PySide6.QtMultimediaWidgets", "PySide6.QtWebEngineCore", "PySide6.QtQuick3D"),
    # what Python says to Qt Quick goes through QtQml and QtGui; these two would be 10 MiB
    *("PySide6.QtQuick", "PySide6.QtOpenGL"),
    # no list of a class here is in these
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw"),
)
"""Python modules that nobody here imports at run time, though some library offers to."""


def qml_modules(ours: Path, qt: Path) -> set[str]:
    """Return the folders, below Qt's ``qml``, of what the QML in *ours* imports, directly or not.

    *qt* is the folder with ``libexec`` and ``qml`` of the Qt that builds.
    """
    scanner = [
        str(qt / "libexec" / "qmlimportscanner"),
        "-rootPath",
        str(ours),
        "-importPath",
        str(qt / "qml"),
    ]
    told = json.loads(subprocess.check_output(scanner))
    return without_other_styles(one["relativePath"] for one in told if one.get("relativePath"))


def without_other_styles(modules: Iterable[str]) -> set[str]:
    styles = tuple(f"QtQuick/Controls/{name}" for name in OTHER_STYLES)
    return {one for one in modules if not one.startswith(styles)} | NOT_FOUND_BY_THE_SCANNER


def wanted(path: str, plugins: dict[str, set[str]], qml: set[str]) -> bool:
    """Tell whether the file of Qt that would lie at *path* (``PySide6/...``) is used."""
    if "/qml/" in path:
        inside = PurePosixPath(path.split("/qml/", 1)[1])
        unused = inside.suffix == ".qmltypes" or "designer" in inside.parts
        return not unused and str(inside.parent) in qml
    if "/plugins/" in path:
        kind, name = path.split("/plugins/", 1)[1].split("/")[:2]
        return name.split(".")[0].removeprefix("lib") in plugins.get(kind, ())
    return "/translations/" not in path and not PurePosixPath(path).name.startswith("libQt6WebEngine")


def python_modules(ours: Path, stubs: Path) -> set[str]:
    """Return the modules of PySide6 that the Python in *ours* imports, and those that these import.

    *stubs* is a PySide6 folder: its ``.pyi`` files say what each module imports.
    """
    found: set[str] = set()
    asked = {name for file in ours.rglob("*.py") for name in _named(file)} - {
        one.removeprefix("PySide6.") for one in LEFT_OUT
    }
    while asked:
        name = asked.pop()
        found.add(name)
        asked |= _named(stubs / f"{name}.pyi") - found
    return found


def _named(file: Path) -> set[str]:
    return set(re.findall(r"^\s*(?:from|import) PySide6\.(Qt\w+)", file.read_text("utf-8"), re.MULTILINE))

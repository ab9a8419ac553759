"""The one Qt application of the process."""

import linecache
import os
import sys

from PySide6.QtGui import QGuiApplication, QIcon
from shibokensupport import feature  # type: ignore[import-not-found]

from lachan import __version__, paths
from lachan.ui import fonts

feature._mod_uses_pyside = lambda _module: False
"""PySide would read and keep the source of every module imported from here on, to see whether it wants its
snake_case: 9 MiB and 50 ms for what nobody here uses. A frozen program has no sources: the same answer."""
linecache.clearcache()  # what it has read by now


def application_of_ours() -> QGuiApplication:
    """Return the Qt application, made at the first call, with fonts, name and icon."""
    prepare_environment()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(application, QGuiApplication)
    application.setApplicationName("lachan")
    application.setApplicationDisplayName("Lá Chắn")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("lachan")
    application.setWindowIcon(QIcon(str(paths.shipped("assets") / "icons" / "shield-check.svg")))
    fonts.load()
    return application


def prepare_environment() -> None:
    """Choose the software renderer (``LACHAN_GPU=1`` leaves the choice to Qt) and the plain style."""
    if os.environ.get("LACHAN_GPU") != "1":
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"

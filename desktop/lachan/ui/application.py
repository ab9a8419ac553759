"""The one Qt application of the process."""

import os
import sys

from PySide6.QtGui import QGuiApplication, QIcon

from lachan import __version__, paths
from lachan.ui import fonts


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

"""The pages about the record in a window of their own, beside the app's: for tests and for pictures."""

from pathlib import Path
from typing import Any

from harness import Driver
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickWindow

from lachan import paths

PAGE = """
import QtQuick
import Lachan.Style
import "{pages}"
Window {{
    id: root
    required property var app
    required property var vm
    width: 1366; height: 768; visible: true; color: Theme.bg
    {page} {{ anchors.fill: parent; app: root.app; vm: root.vm }}
}}
"""
SHEET = """
import QtQuick
import Lachan.Style
import "{pages}"
Window {{
    id: root
    required property var app
    required property var vm
    width: 1366; height: 768; visible: true; color: Theme.bg
    {page} {{ vm: root.vm }}
}}
"""


def put_up(
    driver: Driver, page: str, vm: Any, size: tuple[int, int] = (1366, 768), frame: str = PAGE
) -> Driver:
    """Show *page* with its view-model in a new window of the same engine, and return hands for it."""
    pages = QUrl.fromLocalFile(str(Path(paths.qml()) / "Lachan" / "Pages")).toString()
    component = QQmlComponent(driver.shell.engine)
    component.setData(frame.format(pages=pages, page=page).encode(), QUrl("test.qml"))
    assert component.isReady(), component.errorString()
    window = component.createWithInitialProperties({"app": driver.shell.app, "vm": vm})
    assert isinstance(window, QQuickWindow)
    driver.shell.keep = (component, window)
    window.resize(*size)
    window.requestActivate()
    shown = Driver(driver.shell, window)
    shown.settle()
    return shown

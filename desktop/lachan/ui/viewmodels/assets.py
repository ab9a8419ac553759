"""Where QML finds pictures and sounds; one object per engine, made by the engine itself."""

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lachan import paths

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
_GROUND = re.compile(r'<rect fill="(#[0-9A-Fa-f]{6})"')
_PALE = "#E3DDD1"


@QmlElement
@QmlSingleton
class Assets(QObject):
    """Names of shipped files to ``file:`` addresses. A name is a bare stem, never a path."""

    @Slot(str, result=str)
    def icon(self, name: str) -> str:
        """Return the address of a Lucide icon."""
        return _address("icons", name, ".svg")

    @Slot(str, result=str)
    def face(self, name: str) -> str:
        """Return the address of a learner's face, or of a person of the stories (``peeps_…``)."""
        return _address("avatars" if name.startswith("peeps_") else "avatars/faces", name, ".svg")

    @Slot(str, result=str)
    def ground(self, name: str) -> str:
        """Return the colour behind a face, as ``#RRGGBB``."""
        file = QUrl(self.face(name)).toLocalFile()
        found = _GROUND.search(Path(file).read_text("utf-8")) if file and Path(file).is_file() else None
        return found[1] if found else _PALE

    @Slot(str, result=str)
    def sound(self, name: str) -> str:
        """Return the address of a sound effect."""
        return _address("sounds", name, ".wav")


@cache
def _address(folder: str, name: str, suffix: str) -> str:
    if not name.replace("-", "").replace("_", "").isalnum():
        return ""
    file = paths.shipped("assets") / folder / f"{name}{suffix}"
    return QUrl.fromLocalFile(str(file)).toString()

"""Be Vietnam Pro from our own files: the same letters, with every Vietnamese mark, on every machine."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from lachan import paths
from lachan.domain.errors import LachanError

FAMILY = "Be Vietnam Pro"


def load() -> None:
    """Register the fonts and make them the application's; raises LachanError ``font-missing``."""
    for file in sorted((paths.shipped("assets") / "fonts").glob("*.ttf")):
        # Not by name: Qt may open it through Windows' old code page, which knows no folder "Lá Chắn".
        QFontDatabase.addApplicationFontFromData(file.read_bytes())
    if FAMILY not in QFontDatabase.families():
        raise LachanError("font-missing", family=FAMILY)
    QGuiApplication.setFont(QFont(FAMILY, 12))

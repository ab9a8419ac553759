"""The sign that is on the screen at once, while the window behind it is still being made.

Needs nothing of Qt Quick: reading that, our pages and the record takes most of a start.
"""

from PySide6.QtCore import QEventLoop, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QPixmap, QRasterWindow

from lachan import paths
from lachan.ui.settings import Theme

WIDTH, HEIGHT = 360, 220
SHIELD = 72
"""Sizes of the sign and of the shield on it, in px."""
LATEST_MS = 300
"""How long a start waits for the sign to be drawn: a screen far away may take its time."""
_COLOURS: dict[Theme, tuple[str, str, str]] = {
    "light": ("#FAF5EC", "#0F7068", "#1E2B2C"),
    "dark": ("#15201F", "#4FC7B7", "#F3EEE4"),
    "contrast": ("#000000", "#5CF2DC", "#FFFFFF"),
}
"""Paper, shield and letters, as the window behind will have them (Theme.qml)."""


class Opening(QRasterWindow):
    """The shield and the name, in the colours that the person chose."""

    drawn = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._paper, self._accent, self._ink = (QColor(name) for name in _COLOURS[theme])
        self.setFlags(Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        self.setTitle(QGuiApplication.applicationDisplayName())
        screen = QGuiApplication.primaryScreen().availableGeometry()
        place = QRect(0, 0, WIDTH, HEIGHT)
        place.moveCenter(screen.center())
        self.setGeometry(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign; called by Qt."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, WIDTH, HEIGHT), self._paper)
        left, top = (WIDTH - SHIELD) // 2, 40
        painter.drawPixmap(QRect(left, top, SHIELD, SHIELD), self._shield())
        font = QFont(QGuiApplication.font())
        font.setPixelSize(30)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(self._ink)
        name = QRectF(0, top + SHIELD, WIDTH, HEIGHT - top - SHIELD - 20)
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self.title())
        painter.end()
        self.drawn.emit()

    def _shield(self) -> QPixmap:
        drawing = (paths.shipped("assets") / "icons" / "shield-check.svg").read_text(encoding="utf-8")
        px = round(SHIELD * self.devicePixelRatio())
        sized = drawing.replace('width="24"', f'width="{px}"').replace('height="24"', f'height="{px}"')
        picture = QPixmap()
        picture.loadFromData(sized.replace("currentColor", self._accent.name()).encode(), "svg")
        return picture

    def show_now(self) -> None:
        """Show the sign and return once it is drawn, or after LATEST_MS."""
        loop = QEventLoop()
        self.drawn.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(LATEST_MS, loop.quit)
        self.show()
        loop.exec()

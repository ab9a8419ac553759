"""Leaving the seat when nobody has touched anything for five minutes."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from lachan.learning.desk import Desk

LOOK_MS = 10_000
"""How often to look; the seat is left at most so much later."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleLock(QObject):
    """Watches every key and click of the application. ``locked`` is emitted once the seat has been left."""

    locked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the touch and let everybody else have it."""
        if event.type() in _TOUCHES:
            self._desk.touch()
        return False

    @Slot()
    def look(self) -> None:
        """Leave the seat when it is time."""
        if self._desk.rise_if_idle():
            self.locked.emit()

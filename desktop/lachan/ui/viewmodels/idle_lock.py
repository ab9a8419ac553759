"""Leaving the seat when nobody has touched anything for five minutes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

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
    """Watches every key and click in a window, and what plays there: *goes_on* is asked at every look.

    ``locked`` is emitted while the seat is still taken, so that what is under way can be put by.
    """

    locked = Signal()

    def __init__(
        self,
        desk: Desk,
        window: QObject,
        goes_on: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = window
        self._goes_on = goes_on
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the touch and let everybody else have it."""
        if event.type() in _TOUCHES:
            self._desk.touch()
        return False

    @Slot()
    def look(self) -> None:
        """Leave the seat when it is time."""
        if self._goes_on():
            self._desk.touch()
        if self._desk.is_idle():
            self.locked.emit()
            self._desk.rise()

    def stop(self) -> None:
        """Watch no more; before the window goes."""
        self._timer.stop()
        self._window.removeEventFilter(self)

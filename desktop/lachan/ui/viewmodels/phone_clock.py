"""Where the phone's time comes from: a timer on the screen, a hand in pictures and tests."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

EVERY_MS = 100
LONGEST_TICK_MS = 400
"""A machine that slept or froze loses the time: nobody could have acted in it."""


class Ticker(Protocol):
    """Calls back with the milliseconds gone by, again and again, while started."""

    def start(self, callback: Callable[[int], None]) -> None:
        """Begin; a second start changes nothing but the callback."""

    def stop(self) -> None:
        """No more calls."""


class TimerTicker(QObject):
    """A Ticker over a QTimer; nothing wakes up while it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callback: Callable[[int], None] | None = None
        self._elapsed = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._tick)

    def start(self, callback: Callable[[int], None]) -> None:
        """See Ticker."""
        self._callback = callback
        if not self._timer.isActive():
            self._elapsed.start()
            self._timer.start()

    def stop(self) -> None:
        """See Ticker."""
        self._timer.stop()

    def _tick(self) -> None:
        gone = min(self._elapsed.restart(), LONGEST_TICK_MS)
        if self._callback is not None:
            self._callback(gone)


class HandTicker:
    """A Ticker moved by hand: time goes by only in ``pass_time``."""

    def __init__(self) -> None:
        self._callback: Callable[[int], None] | None = None

    @property
    def running(self) -> bool:
        """Whether somebody is waiting for time to go by."""
        return self._callback is not None

    def start(self, callback: Callable[[int], None]) -> None:
        """See Ticker."""
        self._callback = callback

    def stop(self) -> None:
        """See Ticker."""
        self._callback = None

    def pass_time(self, milliseconds: int, step: int = 250) -> None:
        """Let time go by in small steps, as a timer would bring it, until the phone stops its clock."""
        left = milliseconds
        while left > 0 and self._callback is not None:
            self._callback(min(step, left))
            left -= step

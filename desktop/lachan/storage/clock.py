"""Time and dice, as the record asks for them: passed in, so that tests and replays own them."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

Entropy = Callable[[int], bytes]
"""Gives that many unpredictable bytes; ``os.urandom`` in the app."""


class Clock(Protocol):
    """What the record wants to know about time. Shown to people, never used for order."""

    def now(self) -> datetime:
        """Return this moment, aware and in UTC."""

    def local_day(self) -> str:
        """Return today's date on the wall calendar here, as ``YYYY-MM-DD``."""


class SystemClock:
    """The computer's own clock, right or wrong."""

    def now(self) -> datetime:
        """Return this moment in UTC."""
        return datetime.now(UTC)

    def local_day(self) -> str:
        """Return today's date in the computer's time zone."""
        return datetime.now().astimezone().date().isoformat()


def wall(moment: datetime) -> str:
    """Return *moment* in UTC as ``2026-07-04T12:00:00.000Z``; ValueError when it carries no time zone."""
    if moment.tzinfo is None:
        raise ValueError("the clock must give an aware datetime")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

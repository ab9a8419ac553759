"""The last net of the window: an error that nobody foresaw goes to the log and to one calm page."""

import datetime
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from lachan import __version__

LIMIT = 512 * 1024
"""Bytes after which the log begins anew, keeping one older file."""
PAGES_APART = 10.0
"""Seconds that must pass before the crash page may come up again; everything is logged all the same."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def details(error: BaseException) -> str:
    """Return what a person may copy and send: versions and the traceback, nothing about them."""
    trace = "".join(traceback.format_exception(error))
    return f"Lá Chắn {__version__} · Python {platform.python_version()} · {platform.system()}\n{trace}"


def append(log: Path, text: str) -> bool:
    """Add *text* to *log*; False where it cannot be written."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LIMIT:
            log.replace(log.with_suffix(".old.log"))
        with log.open("a", encoding="utf-8") as out:
            out.write(f"--- {now}\n{text}\n")
    except OSError:
        return False
    return True


class FaultNet:
    """A ``sys.excepthook``: logs every error, prints it, and shows it at most once in PAGES_APART seconds."""

    def __init__(
        self, log: Path, show: Callable[[BaseException, str], None], now: Callable[[], float]
    ) -> None:
        self._log = log
        self._show = show
        self._now = now
        self._last = float("-inf")

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take one uncaught error."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = details(error)
        append(self._log, text)
        if sys.stderr is not None:
            print(text, file=sys.stderr)
        if self._now() - self._last >= PAGES_APART:
            self._last = self._now()
            self._show(error, text)

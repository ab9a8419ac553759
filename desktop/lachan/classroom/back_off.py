"""Waiting after wrong words: a few tries are free, then each further one costs time, over restarts too."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from lachan.domain.errors import LachanError
from lachan.storage.class_store import ClassStore
from lachan.storage.clock import Clock

FREE_TRIES = 5
WAITS = (30, 60, 300)
"""Seconds after the fifth, the sixth, and every later wrong try: the same as for a PIN."""
_NOTE = "tries"


@dataclass(frozen=True, slots=True)
class BackOff:
    """Counts the wrong tries of one store. A clock that is put back never makes the wait longer."""

    store: ClassStore
    clock: Clock

    def begin(self) -> None:
        """Count a try before the words are looked at; raises LachanError words-wait(seconds)."""
        tries, until = self._kept()
        now = self.clock.now()
        left = min((until - now).total_seconds(), _wait(tries)) if until is not None else 0
        if left > 0:
            raise LachanError("words-wait", seconds=int(left) + 1)
        ends = now + timedelta(seconds=_wait(tries + 1))
        self.store.note(_NOTE, json.dumps([tries + 1, ends.isoformat()]))

    def clear(self) -> None:
        """The words were right."""
        self.store.note(_NOTE, "")

    def _kept(self) -> tuple[int, datetime | None]:
        kept = self.store.noted(_NOTE)
        if not kept:
            return 0, None
        tries, until = json.loads(kept)
        return int(tries), datetime.fromisoformat(until)


def _wait(tries: int) -> int:
    return 0 if tries < FREE_TRIES else WAITS[min(tries - FREE_TRIES, len(WAITS) - 1)]

"""A PIN of four digits before one's own page: a curtain between children, not a safe.

Whoever copies the disk can try all ten thousand, so no data is ever locked with it.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.storage.locks import keep_lock, lock_of
from lachan.storage.record import Record

FREE_TRIES = 5
WAITS = (30, 60, 300)
"""Seconds to wait after the fifth wrong try, the sixth, and every later one."""

MEMORY_KIB, PASSES = 19 * 1024, 2
"""Argon2id, m=19456 t=2 p=1: some 80 ms on a school computer."""

GROWN_UPS = ("teacher", "parent")
"""Who may take a forgotten PIN away."""

_FOUR_DIGITS = re.compile(r"[0-9]{4}")

Seconds = Callable[[], float]
"""Gives the seconds of a clock that nobody can set: ``time.monotonic`` in the app."""


class Pins:
    """The PINs of one record. Waiting is counted in time the app has run, so that no wrong date shortens it.

    The number of wrong tries is on the disk before a PIN is looked at; after a restart the wait begins anew.
    """

    def __init__(self, record: Record, seconds: Seconds) -> None:
        self._record = record
        self._learners = Learners(record)
        self._seconds = seconds
        self._until: dict[str, float] = {}

    def has_pin(self, learner_id: str) -> bool:
        """Return whether a PIN must be typed before this learner's page."""
        return bool(lock_of(self._record, learner_id).pin)

    def guardians(self, besides: str = "") -> tuple[str, ...]:
        """Return the ids of the grown-ups who have a PIN; *besides*: one who does not count."""
        people = (one for one in self._learners.all() if one.role in GROWN_UPS and one.id != besides)
        return tuple(one.id for one in people if self.has_pin(one.id))

    def choose(self, learner_id: str, pin: str) -> None:
        """Give this learner, who is at the screen, a PIN, or take it away with "".

        Raises LachanError pin-malformed.
        """
        self._learners.get(learner_id)
        if pin and _FOUR_DIGITS.fullmatch(pin) is None:
            raise LachanError("pin-malformed")
        before = lock_of(self._record, learner_id)
        keep_lock(self._record, replace(before, pin=_print_of(pin) if pin else "", tries=0, reset_by=""))
        self._until.pop(learner_id, None)

    def unlock(self, learner_id: str, pin: str) -> None:
        """Return when *pin* is right, or there is none.

        Raises LachanError: pin-wait(seconds) while it is not time yet, pin-wrong(left) with the tries that
        are left before the next wait.
        """
        lock = lock_of(self._record, learner_id)
        if not lock.pin:
            return
        if wait := self.wait(learner_id):
            raise LachanError("pin-wait", seconds=wait)
        keep_lock(self._record, replace(lock, tries=lock.tries + 1))
        if _matches(lock.pin, pin):
            keep_lock(self._record, replace(lock, tries=0))
            self._until.pop(learner_id, None)
            return
        self._until[learner_id] = self._seconds() + _wait_after(lock.tries + 1)
        if wait := self.wait(learner_id):
            raise LachanError("pin-wait", seconds=wait)
        raise LachanError("pin-wrong", left=FREE_TRIES - lock.tries - 1)

    def wait(self, learner_id: str) -> int:
        """Return how many seconds must go by before the next try, 0 for none."""
        if learner_id not in self._until:  # the first look after a start
            tries = lock_of(self._record, learner_id).tries
            self._until[learner_id] = self._seconds() + _wait_after(tries)
        left = self._until[learner_id] - self._seconds()
        return max(0, int(left) + (left > int(left)))

    def reset(self, learner_id: str, grown_up_id: str, grown_up_pin: str = "") -> None:
        """Take a forgotten PIN away: a teacher or parent does, with an own PIN where there is one.

        Once another grown-up has a PIN, only such a one does: anybody can add a face and call it a parent.
        The learner is told (see :meth:`reset_by`). Raises LachanError pin-not-grown-up, pin-of-a-guardian,
        and as :meth:`unlock` for the grown-up.
        """
        grown_up = self._learners.get(grown_up_id)
        if grown_up.role not in GROWN_UPS or grown_up_id == learner_id:
            raise LachanError("pin-not-grown-up", nickname=grown_up.nickname)
        guardians = self.guardians(besides=learner_id)
        if guardians and grown_up_id not in guardians:
            raise LachanError("pin-of-a-guardian", nickname=self._learners.get(guardians[0]).nickname)
        self.unlock(grown_up_id, grown_up_pin)
        before = lock_of(self._record, learner_id)
        keep_lock(self._record, replace(before, pin="", tries=0, reset_by=grown_up.nickname))
        self._until.pop(learner_id, None)

    def reset_by(self, learner_id: str) -> str:
        """Return who took the PIN away since this learner was last told, "" for nobody."""
        return lock_of(self._record, learner_id).reset_by

    def told(self, learner_id: str) -> None:
        """Note that the learner has read who took the PIN away."""
        before = lock_of(self._record, learner_id)
        if before.reset_by:
            keep_lock(self._record, replace(before, reset_by=""))


def _wait_after(tries: int) -> int:
    return 0 if tries < FREE_TRIES else WAITS[min(tries - FREE_TRIES, len(WAITS) - 1)]


def _print_of(pin: str) -> str:
    from nacl.pwhash import argon2id  # 30 ms: only when a PIN is really used

    return argon2id.str(pin.encode(), opslimit=PASSES, memlimit=MEMORY_KIB * 1024).decode()


def _matches(print_of_pin: str, pin: str) -> bool:
    from nacl.exceptions import InvalidkeyError
    from nacl.pwhash import argon2id

    try:
        return argon2id.verify(print_of_pin.encode(), pin.encode())
    except InvalidkeyError:
        return False

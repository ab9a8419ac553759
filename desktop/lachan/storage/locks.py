"""The PINs of this computer: not events, so that they never travel."""

from dataclasses import dataclass

from lachan.storage import tables
from lachan.storage.record import Record


@dataclass(frozen=True, slots=True)
class Lock:
    """One learner's lock. *pin*: the print of the PIN; *reset_by*: who took an older one away."""

    learner: str
    pin: str = ""
    tries: int = 0
    reset_by: str = ""


def lock_of(record: Record, learner: str) -> Lock:
    """Return the lock of *learner*; one without a PIN where there is none."""
    with record.whole() as db:
        row = db.execute(
            "SELECT learner, pin, tries, reset_by FROM locks WHERE learner = ?", (learner,)
        ).fetchone()
    return Lock(*row) if row is not None else Lock(learner)


def keep_lock(record: Record, lock: Lock) -> None:
    """Write one lock down to the disk."""
    with record.whole() as db, tables.transaction(db):
        db.execute(
            "INSERT OR REPLACE INTO locks VALUES (?, ?, ?, ?)",
            (lock.learner, lock.pin, lock.tries, lock.reset_by),
        )

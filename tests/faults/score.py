"""What a round of faults came to, and how a record is looked at after one."""

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from lachan.storage.care import restore
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record

START_SECONDS = 3.0


@dataclass
class Score:
    """Counts of one kind of fault. *lost*: acknowledged and not there. *broken*: anything else wrong."""

    tried: int = 0
    bitten: int = 0
    acknowledged: int = 0
    lost: int = 0
    broken: list[str] = field(default_factory=list)
    slowest_start: float = 0.0

    def add(self, other: "Score") -> "Score":
        return Score(
            self.tried + other.tried,
            self.bitten + other.bitten,
            self.acknowledged + other.acknowledged,
            self.lost + other.lost,
            self.broken + other.broken,
            max(self.slowest_start, other.slowest_start),
        )


def words(lines: Iterable[str], kind: str) -> list[str]:
    """Return what follows *kind* on each acknowledgement of that kind."""
    return [line.split(" ", 1)[1] for line in lines if line.startswith(kind + " ")]


def look(folder: Path, kept: Iterable[str], score: Score, what: str) -> None:
    """Open the record as the next start does, and count what is not as it must be."""
    wanted = set(kept)
    started = time.perf_counter()
    with Record.open(folder, SystemClock(), os.urandom) as record:
        score.slowest_start = max(score.slowest_start, time.perf_counter() - started)
        here = {event.id() for event in record.events()}
        score.acknowledged += len(wanted)
        score.lost += len(wanted - here)
        if record.mended is not None:
            score.broken.append(f"{what}: had to be mended")
        if not record.verify().ok:
            score.broken.append(f"{what}: {record.verify()}")


def look_at_file(path: Path, scratch: Path, score: Score, what: str) -> None:
    """Restore a file that was called saved into an empty record."""
    try:
        with Record.open(scratch, SystemClock(), os.urandom) as record:
            done = restore(record, path)
            if done.unreadable or not done.read or not record.verify().ok:
                score.broken.append(f"{what}: {done}")
    except Exception as error:  # noqa: BLE001 - whatever it is, the file is not what it must be
        score.broken.append(f"{what}: {type(error).__name__} {error}")

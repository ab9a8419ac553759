"""What one durable append costs, beside bare sqlite3: ``python tests/storage/append_cost.py [FOLDER]``."""

import contextlib
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from lachan.learning.learners import Learners
from lachan.learning.runs import Runs
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record


def costs(folder: Path, count: int) -> dict[str, float]:
    """Return median milliseconds of *count* writes each way, and of opening."""
    started = time.perf_counter()
    with Record.open(folder, SystemClock(), os.urandom) as record:
        opened = (time.perf_counter() - started) * 1000
        learner = Learners(record).add("An", "owl").id
        runs = Runs(record)
        run = runs.begin(learner, "police-parcel", "pack", 7)
        return {
            "open, first time": opened,
            "bare sqlite3, WAL + FULL": _bare(folder, count),
            "Record.append": _timed(
                count, lambda step: record.append(learner, "progressed", {"lesson": "l", "step": step})
            ),
            "Runs.record_act": _timed(count, lambda step: runs.record_act(run, step, "ask mother")),
        }


def _bare(folder: Path, count: int) -> float:
    with contextlib.closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as conn:
        for setting in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"):
            conn.execute(f"PRAGMA {setting}")
        conn.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)")
        return _timed(count, lambda step: conn.execute("INSERT INTO t (body) VALUES (?)", [f"{step} " * 60]))


def _timed(count: int, call: Callable[[int], object]) -> float:
    times = []
    for step in range(count):
        started = time.perf_counter()
        call(step)
        times.append((time.perf_counter() - started) * 1000)
    return median(times)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as name:
        for what, cost in costs(Path(name), 1000).items():
            print(f"{what:26} {cost:8.3f} ms")

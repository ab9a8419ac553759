"""What one durable answer costs, beside bare sqlite3: ``tests/storage/append_cost.py [FOLDER [COUNT]]``.

Bare: an INSERT of a row of the same size, WAL and FULL, one commit. Both in turn, so that a slow moment of
the disk meets both; the ratio is that of the medians.
"""

import contextlib
import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean, median

from lachan.learning.learners import Learners
from lachan.learning.runs import Runs
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record


def costs(folder: Path, count: int) -> dict[str, float]:
    """Return milliseconds: the median and mean of *count* answers each way, of opening, and the ratio."""
    opened = _timed(lambda: Record.open(folder, SystemClock(), os.urandom).close())
    ours: list[float] = []
    bare: list[float] = []
    with Record.open(folder, SystemClock(), os.urandom) as record, _bare(folder) as conn:
        learner = Learners(record).add("An", "owl").id
        runs = Runs(record)
        run = runs.begin(learner, "police-parcel", "pack", 7)
        row = "x" * 400
        for step in range(count):
            bare.append(_timed(lambda: conn.execute("INSERT INTO t (body) VALUES (?)", [row])))
            ours.append(_timed(lambda at=step: runs.record_act(run, at, "ask mother")))
    return {
        "open_first_ms": opened,
        "bare_ms": median(bare),
        "bare_mean_ms": mean(bare),
        "answer_ms": median(ours),
        "answer_mean_ms": mean(ours),
        "ratio": median(ours) / median(bare),
    }


def _bare(folder: Path) -> contextlib.closing[sqlite3.Connection]:
    conn = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for setting in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"):
        conn.execute(f"PRAGMA {setting}")
    conn.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)")
    return contextlib.closing(conn)


def _timed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as name:
        measured = costs(Path(name), int(sys.argv[2]) if len(sys.argv) > 2 else 500)
    print(json.dumps({what: round(cost, 3) for what, cost in measured.items()}))

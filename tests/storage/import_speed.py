"""How fast a bulk import is, beside plain sqlite3: ``tests/storage/import_speed.py [EVENTS [ROUNDS]]``.

Import: lines as an export carries them, each proved against its id, inserted and folded, down to the disk.
Plain: an ``executemany`` of the very same rows into the same table of another file with the same settings.
Both in turn, the best round of each, since other programs only ever make a round slower.
"""

import contextlib
import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from lachan.domain.events import Event
from lachan.storage.clock import SystemClock
from lachan.storage.kinds import subject_of
from lachan.storage.opening import open_database
from lachan.storage.record import Record
from lachan.storage.rows import COLUMNS, entry_of, line_of, row_of


@dataclass(frozen=True)
class Speed:
    """Events a second, each way; *ratio*: how many times longer the import takes than the plain one.

    *by_cpu*: events in a second of this process's own time, which other programs cannot take.
    """

    imported: float
    plain: float
    by_cpu: float

    @property
    def ratio(self) -> float:
        return self.plain / self.imported


def history(count: int, seed: int = 20260704) -> list[bytes]:
    """Return the lines of a class of 40 who play, read and answer, written by many starts of the app."""
    dice = random.Random(seed)
    lines: list[bytes] = []
    writer, seq, prev = dice.randbytes(16).hex(), 0, ""
    for number in range(count):
        if number % 300 == 0:
            writer, seq, prev = dice.randbytes(16).hex(), 0, ""
        seq += 1
        event = Event(
            writer, seq, prev, number + 1, "2026-07-04T12:00:00.000Z", "2026-07-04",
            f"{number // 25 % 40:032x}", *_content(number),
        )  # fmt: skip
        prev = event.id()
        lines.append(line_of(row_of(event)))
    return lines


def _content(number: int) -> tuple[str, dict[str, object]]:
    run, place = f"{number // 25:032x}", number % 25
    if place == 0:
        return "initialized", {
            "run": run,
            "scenario": "police-parcel",
            "pack": "p" * 32,
            "seed": number,
            "pace": "timed",
        }
    if place < 18:
        return "interacted", {"run": run, "at_ms": place * 900, "act": "ask mother"}
    if place == 18:
        return "terminated", {
            "run": run,
            "at_ms": 17000,
            "end": "safe-told",
            "outcome": "safe",
            "summary": {"truth": "scam"},
        }
    if place < 22:
        return "progressed", {"lesson": "who-calls", "step": place - 18}
    return "answered", {
        "lesson": "who-calls",
        "question": f"q{place}",
        "choice": "b",
        "right": place % 2 == 0,
    }


def measure(folder: Path, lines: list[bytes], rounds: int) -> Speed:
    """Import and insert *lines* in turn, *rounds* times, each into a new file below *folder*."""
    pairs = [entry_of(line) for line in lines]
    rows = [(*row, subject_of(event)) for row, event in pairs]
    imported, plain, cpu = [], [], []
    for number in range(rounds):
        wall, own = _imported(folder / f"ours-{number}", lines)
        imported.append(wall)
        cpu.append(own)
        plain.append(_plain(folder / f"plain-{number}", rows))
    return Speed(len(lines) / min(imported), len(lines) / min(plain), len(lines) / min(cpu))


def _imported(folder: Path, lines: list[bytes]) -> tuple[float, float]:
    with Record.open(folder, SystemClock(), os.urandom) as record:
        started, own = time.perf_counter(), time.process_time()
        new = record.take(lines)
        took = time.perf_counter() - started, time.process_time() - own
        assert new == len(lines)
        assert record.verify().ok
    return took


def _plain(folder: Path, rows: list[tuple[object, ...]]) -> float:
    marks = ", ".join("?" * (len(COLUMNS) + 1))
    conn: sqlite3.Connection = open_database(folder, SystemClock(), os.urandom).db.conn
    with contextlib.closing(conn):
        started = time.perf_counter()
        conn.execute("BEGIN IMMEDIATE")
        conn.executemany(f"INSERT OR IGNORE INTO events VALUES ({marks})", rows)
        conn.execute("COMMIT")
        return time.perf_counter() - started


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40_000
    with tempfile.TemporaryDirectory() as name:
        speed = measure(Path(name), history(count), int(sys.argv[2]) if len(sys.argv) > 2 else 5)
    print(
        json.dumps(
            {
                "events": count,
                "imported_per_s": round(speed.imported),
                "imported_per_cpu_s": round(speed.by_cpu),
                "plain_per_s": round(speed.plain),
                "ratio": round(speed.ratio, 2),
            }
        )
    )

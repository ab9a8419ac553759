"""Cutting the power at any moment: of SQLite alone (apsw), and of the whole app (strace, then replayed)."""

import contextlib
import os
import random
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from disk_model import Op, cuts, lay_out
from recording import record
from score import Score, look, look_at_file, words

from lachan.storage.clock import SystemClock
from lachan.storage.opening import SETTINGS
from lachan.storage.record import Record

WORKER = Path(__file__).with_name("working.py")


def recorded(folder: Path, job: str, times: int, *options: str) -> tuple[list[Op], str]:
    """Let the app do *job* so many times and return all it did with its files, and where."""
    home = folder / f"recorded-{job}"
    home.mkdir(parents=True)
    ops = record(WORKER, [str(home), job, f"times={times}", *options], home, folder / "strace.log")
    return ops, str(home)


def replay(ops: Sequence[Op], root: str, folder: Path, count: int, dice: random.Random) -> Score:
    """Cut the power *count* times; each time start again and look for everything that was acknowledged."""
    score = Score()
    for number, (said, files) in enumerate(cuts(ops, count, dice)):
        home = folder / "cut"
        lay_out(files, root, home)
        score.tried += 1
        score.bitten += 1
        what = f"cut {number} after {len(said)} acknowledgements"
        try:
            look(home, words(said, "kept"), score, what)
        except Exception as error:  # noqa: BLE001 - whatever it is, the next start failed
            score.broken.append(f"{what}: {type(error).__name__} {error}")
        shutil.rmtree(home)
    return score


def replay_files(ops: Sequence[Op], root: str, folder: Path, count: int, dice: random.Random) -> Score:
    """Look at finished files alone: each with its final name is whole, what was called saved is there."""
    score = Score()
    for number, (said, files) in enumerate(cuts(ops, count, dice)):
        home = folder / "cut"
        lay_out(files, root, home)
        score.tried += 1
        what = f"cut {number}"
        saved = words(said, "saved")
        score.acknowledged += len(saved)
        score.lost += sum(not (home / name).is_file() for name in saved)
        finished = [path for path in (home / "stick").glob("*") if path.suffix != ".part"]
        for path in finished[-2:]:
            look_at_file(path, folder / "scratch", score, f"{what}, {path.name}")
            shutil.rmtree(folder / "scratch", ignore_errors=True)
        score.bitten += bool(finished)
        shutil.rmtree(home)
    return score


def replay_sqlite(ops: Sequence[Op], root: str, folder: Path, count: int, dice: random.Random) -> Score:
    """Cut the power under SQLite alone; *bitten* counts the cuts after which the file is corrupt."""
    score = Score()
    for number, (said, files) in enumerate(cuts(ops, count, dice)):
        home = folder / "cut"
        lay_out(files, root, home)
        score.tried += 1
        wanted = set(words(said, "kept"))
        score.acknowledged += len(wanted)
        here = _ids(home / "record.db")
        if here is None:
            score.bitten += 1
            score.broken.append(f"cut {number}: corrupt")
        score.lost += len(wanted - (here or set()))
        shutil.rmtree(home)
    return score


def _ids(file: Path) -> set[str] | None:
    """Return the ids in the table of events, none before the table is there, or None in a corrupt file."""
    if not file.exists():
        return set()
    with contextlib.closing(sqlite3.connect(file)) as conn:
        try:
            if conn.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                return None
            if conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'events'").fetchone() is None:
                return set()
            return {row[0] for row in conn.execute("SELECT id FROM events")}
        except sqlite3.DatabaseError:
            return None


def sqlite_alone(folder: Path, answers: int, loose: str = "") -> tuple[list[Op], str]:
    """Let SQLite itself (apsw) keep *answers* with our settings (synchronous = *loose*); return its calls."""
    from recording_sqlite import recorded_by_shim

    with Record.open(folder / "model", SystemClock(), os.urandom) as made:
        schema = [row[0] for row in made._db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")]
    settings = [(name, loose or value if name == "synchronous" else value) for name, value, _ in SETTINGS]
    return recorded_by_shim(folder / "shim", schema, answers, settings)

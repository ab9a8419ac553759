"""Flipping bits and losing pages of a record at rest, beside a backup of its first part."""

import contextlib
import os
import random
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from score import Score

from lachan.storage.backups import backups
from lachan.storage.care import back_up, tend
from lachan.storage.carving import carve
from lachan.storage.clock import SystemClock
from lachan.storage.folds import VIEWS
from lachan.storage.record import Record

ANSWERS, BACKED_UP = 400, 300
PAGE = 4096


@dataclass(frozen=True)
class Whole:
    """A record before damage: its files, its events by id, and which of them the backup holds."""

    folder: Path
    events: dict[str, str]
    in_backup: frozenset[str]


def whole(folder: Path) -> Whole:
    """Make a record of 400 answers, backed up after 300."""
    with Record.open(folder, SystemClock(), os.urandom) as record:
        for number in range(ANSWERS):
            body = {"lesson": f"l{number % 7}", "question": f"q{number % 9}", "choice": "b", "right": True}
            record.append("an", "answered", body)
            if number == BACKED_UP - 1:
                back_up(record)
                in_backup = frozenset(event.id() for event in record.events())
        events = {event.id(): str(event.body) for event in record.events()}
    return Whole(folder, events, in_backup)


def flip(raw: bytearray, dice: random.Random) -> None:
    raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)


def lose_pages(raw: bytearray, dice: random.Random) -> None:
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(raw) // PAGE) * PAGE
        raw[at : at + PAGE] = dice.randbytes(PAGE) if dice.random() < 0.5 else bytes(PAGE)


def run_damage(made: Whole, folder: Path, count: int, dice: random.Random, how=flip) -> Score:  # noqa: ANN001
    """Damage a copy *count* times; *bitten* counts those that cost the file an answer."""
    score = Score()
    for number in range(count):
        home = folder / "damaged-copy"
        shutil.copytree(made.folder, home)
        file = home / "record.db"
        raw = bytearray(file.read_bytes())
        how(raw, dice)
        file.write_bytes(raw)
        provable = {str(row[0]) for row in carve(file, home / "none")}
        score.tried += 1
        score.bitten += provable != set(made.events)
        _look(home, made, provable, score, f"{how.__name__} {number}")
        shutil.rmtree(home)
    return score


def _look(home: Path, made: Whole, provable: set[str], score: Score, what: str) -> None:
    """Start, tend, start again: afterwards the record is the backup and all that can be proved."""
    try:
        with Record.open(home, SystemClock(), os.urandom) as record:
            tend(record)
        with Record.open(home, SystemClock(), os.urandom) as record:
            here = {event.id(): str(event.body) for event in record.events()}
            expected = provable | made.in_backup
            score.acknowledged += len(expected)
            score.lost += len(expected - set(here))
            if any(made.events.get(name) != body for name, body in here.items()):
                score.broken.append(f"{what}: something false")
            if record.verify().wrong or record.verify().stale:
                score.broken.append(f"{what}: {record.verify()}")
            shown = {view: record.states(view) for view in VIEWS}
            record.rebuild()
            if {view: record.states(view) for view in VIEWS} != shown:
                score.broken.append(f"{what}: a table shows what no event says")
            if len(backups(home)) < 1:
                score.broken.append(f"{what}: the backup is gone")
    except Exception as error:  # noqa: BLE001 - whatever it is, the app would not have started
        score.broken.append(f"{what}: {type(error).__name__} {error}")


def unnoticed_by_sqlite(made: Whole, folder: Path, count: int, dice: random.Random) -> tuple[int, int]:
    """The control: return how many flips changed an answer, and how many of those integrity_check missed."""
    changed = missed = 0
    for _ in range(count):
        file = folder / "control.db"
        raw = bytearray((made.folder / "record.db").read_bytes())
        flip(raw, dice)
        file.write_bytes(raw)
        with contextlib.closing(sqlite3.connect(file)) as conn:
            try:
                rows = {
                    str(row[0]): str(row[1])
                    for row in conn.execute("SELECT id, body FROM events NOT INDEXED")
                }
                fine = conn.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            except (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError):
                continue
        with contextlib.closing(sqlite3.connect(made.folder / "record.db")) as conn:
            true = {str(row[0]): str(row[1]) for row in conn.execute("SELECT id, body FROM events")}
        changed += rows != true
        missed += rows != true and fine
    return changed, missed

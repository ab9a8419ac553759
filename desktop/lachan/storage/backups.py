"""Copies of the whole record on the same disk: made by SQLite itself, audited before they count."""

import contextlib
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lachan.storage.clock import Clock, Entropy
from lachan.storage.finished import PART, move, sync_file, sync_folder
from lachan.storage.rows import COLUMNS, event_of

FOLDER_NAME = "backups"
NEWEST, DAYS, WEEKS = 10, 14, 8
"""What is kept: so many newest, and the last of so many days and weeks."""

_NAME = re.compile(r"record-(\d{16})-(\d{8})-(\d{6})-[0-9a-f]{4}\.db")


class NotGoodError(OSError):
    """A copy in which not every event gives its id, or that SQLite finds broken."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy. *lamport* orders them, whatever the clock said; *day* and *time* (UTC) are only shown."""

    path: Path
    lamport: int
    day: date
    time: str


def make_backup(conn: sqlite3.Connection, folder: Path, clock: Clock, entropy: Entropy) -> Backup:
    """Copy the open database below *folder*, audit the copy and only then give it its name; thin the others.

    Raises OSError or sqlite3.Error, and leaves nothing behind.
    """
    home = folder / FOLDER_NAME
    home.mkdir(parents=True, exist_ok=True)
    lamport = conn.execute("SELECT coalesce(max(lamport), 0) FROM events").fetchone()[0]
    target = home / f"record-{lamport:016d}-{clock.now():%Y%m%d-%H%M%S}-{entropy(2).hex()}.db"
    part = target.with_name(target.name + PART)
    try:
        with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as copy:
            conn.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        if not is_good(part):
            raise NotGoodError(target.name)
        sync_file(part)
        move(part, target)
        sync_folder(home)
    except BaseException:
        for end in ("", "-wal", "-journal"):
            with contextlib.suppress(OSError):
                part.with_name(part.name + end).unlink(missing_ok=True)
        raise
    thin(folder)
    made = parsed(target)
    assert made is not None
    return made


def backups(folder: Path) -> list[Backup]:
    """Return the backups below *folder*, the newest first."""
    found = (parsed(path) for path in (folder / FOLDER_NAME).glob("record-*.db"))
    return sorted(filter(None, found), key=_age, reverse=True)


def parsed(path: Path) -> Backup | None:
    """Return the backup that *path* names, or None for any other file."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    lamport, day, time = match.groups()
    try:
        return Backup(path, int(lamport), date.fromisoformat(day), f"{time[:2]}:{time[2:4]}")
    except ValueError:
        return None


def to_keep(found: Iterable[Backup]) -> set[Backup]:
    """Return those that thinning leaves: the newest, and the last of each of the latest days and weeks."""
    newest_first = sorted(found, key=_age, reverse=True)
    days: dict[date, Backup] = {}
    weeks: dict[tuple[int, int], Backup] = {}
    for backup in newest_first:
        days.setdefault(backup.day, backup)
        weeks.setdefault(backup.day.isocalendar()[:2], backup)
    return {
        *newest_first[:NEWEST],
        *(days[day] for day in sorted(days, reverse=True)[:DAYS]),
        *(weeks[week] for week in sorted(weeks, reverse=True)[:WEEKS]),
    }


def thin(folder: Path) -> None:
    """Delete what is neither among the newest nor the last of a recent day or week, and unfinished copies."""
    found = backups(folder)
    keep = to_keep(found)
    for backup in found:
        if backup not in keep:
            with contextlib.suppress(OSError):
                backup.path.unlink()
    for rest in (folder / FOLDER_NAME).glob(f"*{PART}*"):
        with contextlib.suppress(OSError):
            rest.unlink()


def is_good(path: Path) -> bool:
    """Return whether SQLite finds the file whole and every event in it gives its id."""
    try:
        with contextlib.closing(read_only(path)) as conn:
            if conn.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return False
            rows = conn.execute(f"SELECT {', '.join(COLUMNS)} FROM events")
            return all(event_of(row) is not None for row in rows)
    except (sqlite3.Error, OSError):
        return False


def read_only(path: Path) -> sqlite3.Connection:
    """Open a finished copy without changing it."""
    conn = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    conn.text_factory = lossy_text
    conn.execute("PRAGMA trusted_schema = OFF")
    conn.execute("PRAGMA cell_size_check = ON")
    return conn


def lossy_text(raw: bytes) -> str:
    """Read text that a damaged disk may have changed: the event's id tells, not an odd exception."""
    return raw.decode("utf-8", "replace")


def _age(backup: Backup) -> tuple[int, date, str, str]:
    return backup.lamport, backup.day, backup.time, backup.path.name

"""The recovery ladder: a damaged record is set aside, and put together again from all that can be proved.

1. Mend the index of a copy (REINDEX) and keep it if every check then passes.
2. Else a new file from every event that proves itself in the damaged one, and the newest good backup.

A note beside the record (``record.mending``) names the set-aside folder until the new file is in place, so
that a computer switched off in the middle goes on with the same bytes at its next start.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lachan.domain.errors import LachanError
from lachan.storage import adding, tables
from lachan.storage.aside import FOLDER_NAME, new_folder, set_aside
from lachan.storage.audit import audit
from lachan.storage.backups import backups, is_good, lossy_text, read_only
from lachan.storage.carving import carve
from lachan.storage.finished import move, sync_file, sync_folder
from lachan.storage.room import throw_off_ballast
from lachan.storage.rows import COLUMNS, Row, Told, event_of

if TYPE_CHECKING:
    from sqlite_utils import Database

NOTE = "record.mending"
_LOCKS = "SELECT learner, pin, tries, reset_by FROM locks"
_GONE = "SELECT id, writer, seq FROM gone"


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done about damage: where the damaged files are, and how many events are back.

    *whole*: only an index was broken, nothing at all is missing. *from_backup*: how many events were in no
    readable place but the backup.
    """

    aside: Path
    events: int
    whole: bool = False
    from_backup: int = 0


def is_under_way(folder: Path) -> bool:
    """Return whether a mending was cut short here."""
    return (folder / NOTE).exists()


def mend(record: Path, label: str, close: Callable[[], None]) -> Mended:
    """Set *record* aside and put a good one in its place.

    Raises LachanError record-damaged when the files cannot be moved; OSError or sqlite3.Error when there is
    no room for the new one: the next start tries again.
    """
    note = record.with_name(NOTE)
    throw_off_ballast(record.parent)
    if note.exists():
        folder = record.parent / FOLDER_NAME / note.read_text(encoding="utf-8").strip()
    else:
        folder = new_folder(record.parent, label)
        _write(note, folder.name)
    if not set_aside(record, folder, close):
        raise LachanError("record-damaged", reason="in use", aside="")
    mended = _reindexed(record, folder) or _salvaged(record, folder)
    note.unlink()
    sync_folder(record.parent)
    return mended


def _write(note: Path, text: str) -> None:
    fresh = note.with_name(note.name + ".new")
    fresh.write_text(text, encoding="utf-8")
    sync_file(fresh)
    move(fresh, note)
    sync_folder(note.parent)


def _reindexed(record: Path, folder: Path) -> Mended | None:
    """Rung one. Other programs' files and anything that is not wholly right afterwards are for rung two."""
    work = folder / "work"
    _clear(work)
    try:
        _copy_of(folder, record.name, work)
        with contextlib.closing(_plain(work / record.name)) as conn:
            conn.execute("REINDEX")
            if conn.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                return None
            from lachan.storage.migrations import is_complete

            db = _database(conn)
            found = audit(db) if is_complete(db) else None
            if found is None or not found.ok:
                return None
            conn.execute("PRAGMA journal_mode = DELETE")
        _into_place(work / record.name, record)
    except (sqlite3.Error, OSError):
        return None
    finally:
        _clear(work)
    return Mended(folder, found.events, whole=True)


def _salvaged(record: Path, folder: Path) -> Mended:
    """Rung two."""
    from lachan.storage.migrations import migrations

    damaged = folder / record.name
    backup = next((kept for kept in backups(record.parent) if is_good(kept.path)), None)
    fresh, work = record.with_name(record.name + ".new"), folder / "work"
    _unlink_database(fresh)
    try:
        with contextlib.closing(_plain(fresh)) as conn:
            db = _database(conn)
            migrations.apply(db)
            with tables.transaction(db):
                _bring_notes(conn, _copy_of(folder, record.name, work))
                if backup is not None:
                    _bring_notes(conn, backup.path)
                carved = adding.add(db, _proved(carve(damaged, folder / (record.name + "-wal"))))
                more = adding.add(db, _backed_up(backup.path)) if backup else 0
            tables.rebuild(db)
        _into_place(fresh, record)
    except BaseException:
        _unlink_database(fresh)
        raise
    finally:
        _clear(work)
    return Mended(folder, carved + more, from_backup=more)


def _copy_of(folder: Path, name: str, work: Path) -> Path:
    """Copy a database with its log, for opening it folds the log in and so changes both."""
    work.mkdir()
    for end in ("", "-wal"):
        damaged = folder / (name + end)
        if damaged.exists():
            shutil.copyfile(damaged, work / damaged.name)
    return work / name


def _plain(path: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(path, isolation_level=None)
    conn.text_factory = lossy_text
    try:
        conn.execute("PRAGMA synchronous = FULL")
    except BaseException:
        conn.close()  # no database: Windows would not let it be deleted while it is open
        raise
    return conn


def _database(conn: sqlite3.Connection) -> "Database":
    from sqlite_utils import Database

    return Database(conn, recursive_triggers=False, execute_plugins=False)


def _proved(rows: Iterator[object]) -> Iterator[tuple[Row, Told]]:
    for row in rows:
        event = event_of(row)  # type: ignore[arg-type]
        if event is not None:
            yield tuple(row), event  # type: ignore[arg-type, misc]


def _backed_up(path: Path) -> Iterator[tuple[Row, Told]]:
    with contextlib.closing(read_only(path)) as conn:
        yield from _proved(conn.execute(f"SELECT {', '.join(COLUMNS)} FROM events"))


def _bring_notes(conn: sqlite3.Connection, source: Path) -> None:
    """Bring what was let go of, and the PINs, as far as they can still be read."""
    for select, insert in (
        (_LOCKS, "INSERT OR IGNORE INTO locks VALUES (?, ?, ?, ?)"),
        (_GONE, "INSERT OR IGNORE INTO gone VALUES (?, ?, ?)"),
    ):
        with contextlib.suppress(sqlite3.Error), contextlib.closing(_plain(source)) as old:
            conn.executemany(insert, old.execute(select).fetchall())


def _into_place(finished: Path, record: Path) -> None:
    sync_file(finished)
    move(finished, record)
    sync_folder(record.parent)


def _unlink_database(path: Path) -> None:
    for end in ("", "-wal", "-journal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _clear(folder: Path) -> None:
    if folder.is_dir():
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()

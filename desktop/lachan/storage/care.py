"""What keeps a record safe over years: ballast, backups, the weekly audit, restoring, exporting."""

import contextlib
import errno
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from lachan.domain.errors import LachanError
from lachan.storage import tables
from lachan.storage.audit import Audit
from lachan.storage.backups import Backup, NotGoodError, backups, make_backup, read_only
from lachan.storage.erasing import finish_erasing
from lachan.storage.finished import write_finished
from lachan.storage.record import Record
from lachan.storage.room import is_low, take_ballast
from lachan.storage.rows import COLUMNS, entry_of, event_of, line_of
from lachan.storage.trouble import telling_of_files

BACKUP_EVERY = timedelta(days=1)
AUDIT_EVERY = timedelta(days=7)
_AUDITED = "audited"
EXPORT_FORMAT = "lachan-record"
EXPORT_SUFFIX = ".lachan-record"


@dataclass(frozen=True, slots=True)
class Tended:
    """What was done, and whether the disk is so full that a person should hear of it."""

    low_room: bool
    backup: Backup | None
    audit: Audit | None


@dataclass(frozen=True, slots=True)
class Restored:
    """How many events a file held, how many were new here, and how many of it could not be proved."""

    read: int
    new: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished file, read back from where it is: now the stick may be pulled out."""

    path: Path
    events: int
    bytes: int


def tend(record: Record) -> Tended:
    """Do what is due: ballast, an unfinished erasing, a full audit a week, a backup a day.

    Damage that is met on the way is mended at once. For a thread of its own. Raises LachanError disk-full,
    record-io.
    """
    try:
        return _tended(record)
    except LachanError as error:
        if error.code != "record-damaged":
            raise
        record.mend()
        return _tended(record)


def _tended(record: Record) -> Tended:
    finish_erasing(record)
    take_ballast(record.folder, record.entropy)
    found = _audit_if_due(record)
    made = back_up(record) if _backup_is_due(record) else None
    return Tended(is_low(record.folder), made, found)


def _audit_if_due(record: Record) -> Audit | None:
    """Check everything once a week, mend what is wrong, make the tables anew (nothing tells of them)."""
    today = record.clock.local_day()
    with record.whole() as db:
        if not _is_due(tables.meta(db, _AUDITED), today):
            return None
    found = record.verify()
    with record.whole() as db:
        is_whole = db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    if found.wrong or not is_whole:
        record.mend()
    record.rebuild()
    with record.whole() as db, tables.transaction(db):
        tables.set_meta(db, _AUDITED, today)
    return found


def back_up(record: Record) -> Backup:
    """Make a backup now. Raises LachanError disk-full, record-io.

    A copy that is not good means damage: then the record is mended, and that is copied.
    """
    try:
        return _backed_up(record)
    except NotGoodError:
        record.mend()
    with telling_of_files():
        return _backed_up(record)


def _backed_up(record: Record) -> Backup:
    with record.whole() as db:
        try:
            return make_backup(db.conn, record.folder, record.clock, record.entropy)
        except NotGoodError:
            raise
        except OSError as error:
            with telling_of_files():
                raise error


def restore(record: Record, path: Path) -> Restored:
    """Bring back all that a backup or an export holds; nothing that is here goes away. Backs up first.

    Raises LachanError: file-unreadable(path, reason), disk-full, record-io.
    """
    if record.counts().events:
        back_up(record)
    counted = _Counted()
    try:
        new = record.take(counted.of(_lines_of(path)))
    except (OSError, ValueError) as error:
        raise LachanError("file-unreadable", path=str(path), reason=type(error).__name__) from error
    return Restored(counted.read, new, counted.unreadable)


def export(record: Record, folder: Path, learner: str | None = None) -> Exported:
    """Write everything (or one learner's events) as lines of JSON into a new file in *folder*.

    Raises LachanError: folder-unwritable(folder, reason), disk-full.
    """
    with record.whole() as db:
        lines = [line_of(row) for row in tables.raw_events(db, learner) if event_of(row) is not None]
    name = f"{record.clock.now():%Y%m%d-%H%M%S}-{record.entropy(4).hex()}{EXPORT_SUFFIX}"
    head = json.dumps({"format": EXPORT_FORMAT, "version": 1, "events": len(lines)}).encode()
    digest = hashlib.blake2b(digest_size=16)
    for line in lines:
        digest.update(line + b"\n")
    tail = json.dumps({"end": len(lines), "blake2b": digest.hexdigest()}).encode()
    try:
        size = write_finished(folder / name, (part + b"\n" for part in (head, *lines, tail)))
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise LachanError("disk-full", pending=0) from error
        raise LachanError(
            "folder-unwritable", folder=str(folder), reason=os.strerror(error.errno or errno.EIO)
        ) from error
    return Exported(folder / name, len(lines), size)


class _Counted:
    """Counts lines as they go by, and leaves out those that cannot be proved."""

    def __init__(self) -> None:
        self.read = 0
        self.unreadable = 0

    def of(self, lines: Iterator[bytes | None]) -> Iterator[bytes]:
        for line in lines:
            if line is None:
                self.unreadable += 1
            else:
                self.read += 1
                yield line


def _lines_of(path: Path) -> Iterator[bytes | None]:
    with path.open("rb") as file:
        start = file.read(16)
    if start.startswith(b"SQLite format 3"):
        yield from _lines_of_backup(path)
        return
    with path.open("rb") as file:
        if json.loads(file.readline(1000)).get("format") != EXPORT_FORMAT:
            raise ValueError("not an export of a record")
        for line in file:
            if line.startswith(b'{"id":'):
                yield _proved_line(line.rstrip(b"\n"))


def _lines_of_backup(path: Path) -> Iterator[bytes | None]:
    try:
        with contextlib.closing(read_only(path)) as conn:
            for row in conn.execute(f"SELECT {', '.join(COLUMNS)} FROM events"):
                yield line_of(row) if event_of(row) is not None else None
    except sqlite3.DatabaseError as error:  # of that file, not of the record
        raise ValueError("a damaged backup") from error


def _proved_line(line: bytes) -> bytes | None:
    try:
        entry_of(line)
    except LachanError:
        return None
    return line


def _backup_is_due(record: Record) -> bool:
    newest = next(iter(backups(record.folder)), None)
    with record.whole() as db:
        lamport = tables.highest_lamport(db)
    if newest is None or lamport <= newest.lamport:
        return newest is None and lamport > 0
    made = datetime.combine(newest.day, datetime.strptime(newest.time, "%H:%M").time(), UTC)
    return abs(record.clock.now() - made) >= BACKUP_EVERY


def _is_due(last: str, today: str) -> bool:
    try:
        return abs(date.fromisoformat(today) - date.fromisoformat(last)) >= AUDIT_EVERY
    except ValueError:
        return True

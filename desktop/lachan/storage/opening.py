"""Opening the database, in the one order that proved safe, with every setting read back."""

import errno
import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from lachan.domain.errors import LachanError
from lachan.storage.aside import set_aside
from lachan.storage.clock import Clock, Entropy
from lachan.storage.trouble import explained

if TYPE_CHECKING:
    from sqlite_utils import Database

FILE_NAME = "record.db"
BUSY_SECONDS = 0.5
"""How long to wait for another window to let go: long enough for one that is closing."""

SETTINGS: tuple[tuple[str, str | int, str | int], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),  # before WAL: no -shm file, so no SIGBUS on a full disk
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),  # NORMAL loses acknowledged answers in a power cut
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("fullfsync", "ON", 1),  # macOS: fsync alone stops at the drive's cache
    ("wal_autocheckpoint", 200, 200),
    ("journal_size_limit", 1 << 20, 1 << 20),
)
"""Name, value to set, value that must be read back; in this order."""


class _DamagedError(Exception):
    """The file opened, but what is in it is not a whole learning record."""


def open_database(folder: Path, clock: Clock, entropy: Entropy) -> "Database":
    """Return ``record.db`` in *folder*, opened, checked and migrated; this process alone holds it.

    Raises LachanError: record-folder-unwritable, record-in-use, record-read-only, record-damaged,
    record-newer, record-settings-refused, record-cannot-open, record-io, disk-full.
    """
    _prove_folder(folder, entropy)
    file = folder / FILE_NAME
    _prove_file(file)
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.text_factory = _text
        _configure(connection)
        _check(connection)
        return _migrated(connection)
    except (sqlite3.Error, _DamagedError) as error:
        raise _told(error, file, connection, f"{clock.now():%Y%m%d-%H%M%S}-{entropy(2).hex()}") from error
    except BaseException:
        if connection is not None:
            connection.close()
        raise


def _text(raw: bytes) -> str:
    """Read text that a damaged disk may have changed: the event's id tells, not an odd exception."""
    return raw.decode("utf-8", "replace")


def _prove_folder(folder: Path, entropy: Entropy) -> None:
    probe = folder / f".probe-{entropy(4).hex()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        os.close(os.open(probe, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        probe.unlink()
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return  # an existing record still opens on a full disk; if not, SQLite says so
        reason = errno.errorcode.get(error.errno or 0, "")
        raise LachanError("record-folder-unwritable", folder=str(folder), reason=reason) from error


def _prove_file(file: Path) -> None:
    """Refuse a read-only file by name: under an exclusive lock SQLite would call it an I/O error.

    Asked without opening it: closing any handle of ours would drop the locks of a record open in this
    process.
    """
    by_effective_user = os.access in os.supports_effective_ids
    if file.exists() and not os.access(file, os.R_OK | os.W_OK, effective_ids=by_effective_user):
        raise LachanError("record-read-only", reason="EACCES")


def _configure(connection: sqlite3.Connection) -> None:
    for name, value, expected in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
        got = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if got != expected:
            raise LachanError("record-settings-refused", setting=name, got=got)
    # An open error makes SQLite fall back to read-only without a word: prove that writing works.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _check(connection: sqlite3.Connection) -> None:
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise _DamagedError(answer)


def _migrated(connection: sqlite3.Connection) -> "Database":
    from sqlite_utils import Database  # 0.1 s: only when a record is really opened

    from lachan.storage.migrations import APPLICATION_ID, NAMES, TABLES, migrations

    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    is_ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    if not is_ours and set(db.table_names()) - {migrations.migrations_table}:
        raise _DamagedError("the database of another program")
    unknown = [done.name for done in migrations.applied(db) if done.name not in NAMES]
    if unknown:
        raise LachanError("record-newer", unknown=unknown)
    migrations.apply(db)
    if missing := TABLES - set(db.table_names()):
        raise _DamagedError(f"tables are missing: {sorted(missing)}")
    return db


def _told(error: Exception, file: Path, connection: sqlite3.Connection | None, label: str) -> Exception:
    """Close everything; return what to raise: what a person may see, or *error* itself for our own fault."""
    close = connection.close if connection is not None else _nothing
    shown = LachanError("record-damaged") if isinstance(error, _DamagedError) else None
    if isinstance(error, sqlite3.Error):
        shown = explained(error)
    if shown is None or shown.code != "record-damaged":
        close()
        return shown or error
    kept = set_aside(file, label, close)
    return LachanError("record-damaged", reason=str(error), aside=str(kept or ""))


def _nothing() -> None:
    """There is no connection to close."""

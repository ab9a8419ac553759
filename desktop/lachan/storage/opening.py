"""Opening the database, in the one order that proved safe, with every setting read back."""

import errno
import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lachan.domain.errors import LachanError
from lachan.storage.audit import tail_is_sound
from lachan.storage.backups import backups, lossy_text, make_backup
from lachan.storage.clock import Clock, Entropy
from lachan.storage.mending import Mended, is_under_way, mend
from lachan.storage.trouble import explained, telling, telling_of_files

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

    connection: sqlite3.Connection

    def __init__(self, reason: object, connection: sqlite3.Connection | None = None) -> None:
        super().__init__(str(reason))
        if connection is not None:
            self.connection = connection


@dataclass(frozen=True, slots=True)
class Opened:
    """An open record, and what had to be done about damage first."""

    db: "Database"
    mended: Mended | None = None


def open_database(folder: Path, clock: Clock, entropy: Entropy) -> Opened:
    """Open ``record.db`` in *folder*, checked, mended where damaged, and migrated, for us alone.

    Raises LachanError: record-folder-unwritable, record-in-use, record-read-only, record-damaged (only where
    even the ladder of ``mending`` found no way), record-newer, record-settings-refused, record-cannot-open,
    record-io, disk-full.
    """
    _prove_folder(folder, entropy)
    file = folder / FILE_NAME
    _prove_file(file)
    mended: Mended | None = None
    taken_away = not file.exists() and bool(backups(folder))
    if is_under_way(folder) or taken_away:
        mended = mend_now(file, clock, entropy, _nothing)
    try:
        return Opened(_checked(file, clock, entropy), mended)
    except _DamagedError as damaged:
        try:
            if mended is not None:
                raise LachanError("record-damaged", reason=str(damaged), aside=str(mended.aside)) from damaged
            mended = mend_now(file, clock, entropy, damaged.connection.close)
        except Exception:
            damaged.connection.close()  # Windows lets nobody move a file that is open: the next try could not
            raise
    try:
        return Opened(_checked(file, clock, entropy), mended)
    except _DamagedError as damaged:
        damaged.connection.close()
        raise LachanError("record-damaged", reason=str(damaged), aside=str(mended.aside)) from damaged


def _checked(file: Path, clock: Clock, entropy: Entropy) -> "Database":
    """Open, configure, check and migrate *file*; a damaged one is raised with its connection still open."""
    with telling():
        connection = sqlite3.connect(
            file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
    connection.text_factory = lossy_text
    try:
        _refuse_newer(connection)
        _configure(connection)
        _check(connection)
        return _migrated(connection, file.parent, clock, entropy)
    except _DamagedError as error:
        error.connection = connection
        raise
    except sqlite3.Error as error:
        shown = explained(error)
        if shown is not None and shown.code == "record-damaged":
            raise _DamagedError(shown.facts["reason"], connection) from error
        connection.close()
        raise (shown or error) from error
    except BaseException:
        connection.close()
        raise


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


def _refuse_newer(connection: sqlite3.Connection) -> None:
    """Raise record-newer for a record of a newer release, before a single byte of it is changed."""
    from lachan.storage.migrations import NAMES, SET

    connection.execute(f"PRAGMA {SETTINGS[0][0]} = {SETTINGS[0][1]}")
    try:
        found = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (SET,))
        unknown = [name for (name,) in found if name not in NAMES]
    except sqlite3.Error:
        return  # new, damaged or in use: whatever it is, what comes next tells
    if unknown:
        raise LachanError("record-newer", unknown=unknown)


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


def _migrated(connection: sqlite3.Connection, folder: Path, clock: Clock, entropy: Entropy) -> "Database":
    from sqlite_utils import Database  # 0.1 s: only when a record is really opened

    from lachan.storage.migrations import APPLICATION_ID, TABLES, migrations

    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    is_ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    present = set(db.table_names())
    if not is_ours and present - {migrations.migrations_table}:
        raise _DamagedError("the database of another program")
    if "events" in present:
        if not tail_is_sound(db):
            raise _DamagedError("the latest events do not give their ids")
        if migrations.pending(db):
            _back_up_first(connection, folder, clock, entropy)
    migrations.apply(db)
    if missing := TABLES - set(db.table_names()):
        raise _DamagedError(f"tables are missing: {sorted(missing)}")
    return db


def _back_up_first(connection: sqlite3.Connection, folder: Path, clock: Clock, entropy: Entropy) -> None:
    if connection.execute("SELECT 1 FROM events LIMIT 1").fetchone() is not None:
        with telling_of_files():
            make_backup(connection, folder, clock, entropy)


def mend_now(file: Path, clock: Clock, entropy: Entropy, close: Callable[[], None]) -> Mended:
    """Set *file* aside and put a good one in its place (see ``mending``); *close* lets go of it.

    Raises LachanError record-damaged, disk-full, record-io.
    """
    label = f"{clock.now():%Y%m%d-%H%M%S}-{entropy(2).hex()}"
    with telling(), telling_of_files():
        return mend(file, label, close)


def _nothing() -> None:
    """There is no connection to close."""

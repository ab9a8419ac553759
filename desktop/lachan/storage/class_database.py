"""The file of the teacher's classes: opened in the safe order, held alone, written all or nothing."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, Self

from lachan.domain.errors import LachanError
from lachan.storage.class_schema import migrate, refuse_strange
from lachan.storage.opening import BUSY_SECONDS, SETTINGS
from lachan.storage.trouble import telling

FILE_NAME = "classroom.db"
Kind = Literal["real", "demo", "head"]
"""A teacher's own classes, the demonstration, or the classes that a head teacher reads."""
_OWN_SETTINGS = {"wal_autocheckpoint": 4000}
"""Collecting writes tens of megabytes in one transaction: fewer checkpoints than the record needs."""


class ClassDatabase:
    """One connection, one process, any thread. *kind* is written into the file when it is made."""

    def __init__(self, connection: sqlite3.Connection, kind: Kind) -> None:
        self._db = connection
        self._lock = threading.RLock()
        self.kind: Kind = kind

    @classmethod
    def open(cls, folder: Path, kind: Kind = "real") -> Self:
        """Open (or begin) the classes in *folder*.

        Raises LachanError: class-store-foreign, class-store-newer, class-store-other-kind,
        folder-unwritable, record-in-use and what the disk says.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LachanError("folder-unwritable", folder=str(folder), reason=str(error.strerror)) from error
        with telling():
            connection = sqlite3.connect(
                folder / FILE_NAME, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            try:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                refuse_strange(connection)
                _configure(connection)
                migrate(connection, kind)
            except BaseException:
                connection.close()
                raise
        return cls(connection, kind)

    def close(self) -> None:
        """Let the file go."""
        with self._lock:
            self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; LachanError when the disk refuses (disk-full, record-io …). Not nested."""
        with self._lock, telling():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                self._db.rollback()
                raise

    @property
    def file(self) -> Path:
        """Where the classes are kept."""
        return Path(str(self._all("PRAGMA database_list")[0][2]))

    def vacuum(self) -> None:
        """Rewrite the file without what was erased, and empty its log."""
        with self._lock, telling():
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def note(self, name: str, value: str) -> None:
        """Keep one value under a name."""
        self._run("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def noted(self, name: str) -> str:
        """Return the value kept under a name, or ""."""
        rows = self._all("SELECT value FROM meta WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else ""

    def _run(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        with self._lock, telling():
            return self._db.execute(sql, tuple(values))

    def _many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        with self._lock, telling():
            self._db.executemany(sql, rows)

    def _all(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self._lock, telling():
            return self._db.execute(sql, tuple(values)).fetchall()


def _configure(connection: sqlite3.Connection) -> None:
    for name, value, expected in SETTINGS:
        own = _OWN_SETTINGS.get(name)
        connection.execute(f"PRAGMA {name} = {own if own is not None else value}")
        got = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if got != (own if own is not None else expected):
            raise LachanError("record-settings-refused", setting=name, got=got)
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")

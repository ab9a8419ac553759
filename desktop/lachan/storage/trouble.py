"""What SQLite says, as the errors that a person may see."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from lachan.domain.errors import LachanError

_CODES: tuple[tuple[str, str], ...] = (
    ("SQLITE_FULL", "disk-full"),
    ("SQLITE_BUSY", "record-in-use"),
    ("SQLITE_LOCKED", "record-in-use"),
    ("SQLITE_READONLY", "record-read-only"),
    ("SQLITE_PERM", "record-read-only"),
    ("SQLITE_CORRUPT", "record-damaged"),
    ("SQLITE_NOTADB", "record-damaged"),
    ("SQLITE_CANTOPEN", "record-cannot-open"),
    ("SQLITE_IOERR", "record-io"),
)
"""By the start of the result code's name, so that ``SQLITE_IOERR_FSYNC`` and the like fall in with theirs."""


def explained(error: sqlite3.Error, **facts: object) -> LachanError | None:
    """Return the error to show, with SQLite's name for it as *reason*; None for a fault in our own code."""
    name = str(getattr(error, "sqlite_errorname", ""))
    for start, code in _CODES:
        if name.startswith(start):
            return LachanError(code, reason=name, **facts)
    return None


@contextmanager
def telling(**facts: object) -> Iterator[None]:
    """Turn the disk's troubles inside the block into LachanError; our own faults pass through as they are."""
    try:
        yield
    except sqlite3.Error as error:
        shown = explained(error, **facts)
        if shown is None:
            raise
        raise shown from error


@contextmanager
def telling_of_files() -> Iterator[None]:
    """Do the same for the troubles of plain files."""
    try:
        yield
    except OSError as error:
        code = "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "record-io"
        raise LachanError(code, reason=errno.errorcode.get(error.errno or 0, "EIO"), pending=0) from error

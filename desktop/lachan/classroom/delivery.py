"""Putting a finished file on a stick or into a shared folder, and knowing that it is there.

Temporary name, write, fsync, rename, fsync of the folder, read back and compare: only then may a person
be told that the stick can be pulled out. Names are write-once: nothing is ever overwritten.
"""

import errno
import os
from collections.abc import Callable
from pathlib import Path

from lachan.domain.errors import LachanError

PART = ".part"
_PATIENCE = 2.5
"""Seconds for which a virus scanner or a sync program may hold a new file on Windows."""
_FULL = {errno.ENOSPC, errno.EDQUOT}
_LOCKED = {errno.EROFS, errno.EACCES, errno.EPERM}


def deliver(folder: Path, name: str, data: bytes, pause: Callable[[float], None]) -> Path:
    """Write *data* as *name* into *folder* and return where it is, once it has been read back.

    Raises LachanError: place-full, place-read-only, place-gone (pulled out, not there), place-not-verified;
    then nothing of ours is left behind, if the place still lets us tidy up.
    """
    target, part = folder / name, folder / (name + PART)
    try:
        _write(part, data)
        _rename(part, target, pause)
        sync_folder(folder)
        same = _read_anew(target) == data
    except OSError as error:
        _tidy(part)
        raise LachanError(_code(error), place=str(folder)) from error
    if not same:
        raise LachanError("place-not-verified", place=str(folder))
    return target


def _write(part: Path, data: bytes) -> None:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, 0o644), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _rename(part: Path, target: Path, pause: Callable[[float], None]) -> None:
    if target.exists():
        raise FileExistsError(errno.EEXIST, "a name was used twice", str(target))
    waited, step = 0.0, 0.05
    while True:
        try:
            os.replace(part, target)
        except PermissionError:
            if waited >= _PATIENCE:
                raise
            pause(step)
            waited, step = waited + step, step * 2
        else:
            return


def sync_folder(folder: Path) -> None:
    """Bring a rename in *folder* down to the medium, where the system knows how."""
    if os.name == "nt":  # Windows has no fsync of folders
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # network shares may not know it
            raise
    finally:
        os.close(handle)


def _read_anew(target: Path) -> bytes:
    """Read from the medium rather than from memory, where the system lets us ask for that."""
    with target.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()


def _tidy(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # the stick is gone: whoever collects skips .part files


def _code(error: OSError) -> str:
    if error.errno in _FULL:
        return "place-full"
    return "place-read-only" if error.errno in _LOCKED else "place-gone"

"""Files that are finished or not there at all: how this app gives a file to a stick or a folder.

Temporary name, write, fsync, rename, fsync of the folder, read back. Only then may a person be told
"saved; you may pull the stick out".
"""

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path

PART = ".part"
"""End of the name of a file that is not finished; such a file may be deleted by anyone."""

HELD_SECONDS = 2.5
"""How long Windows' virus scanners and cloud folders are given to let go of a file."""

_CHUNK = 1 << 20


def write_finished(target: Path, chunks: Iterable[bytes]) -> int:
    """Write a new file and return its size, once it has been read back from the disk and is right.

    Raises FileExistsError when *target* is there already (nothing is ever overwritten), and OSError when
    any step fails; then no file of that name is left behind.
    """
    if target.exists():
        raise FileExistsError(target)
    part = target.with_name(target.name + PART)
    digest, size = hashlib.blake2b(), 0
    try:
        with part.open("xb") as file:
            for chunk in chunks:
                file.write(chunk)
                digest.update(chunk)
                size += len(chunk)
            file.flush()
            os.fsync(file.fileno())
        move(part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
    if _digest(target) != digest.digest():
        target.unlink(missing_ok=True)
        raise OSError(f"{target.name} does not read back as it was written")
    return size


def sync_file(path: Path) -> None:
    """Bring a file that is closed down to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names in *folder* down to the disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network and FUSE folders refuse it
            os.fsync(handle)
    finally:
        os.close(handle)


def move(source: Path, target: Path, pause: Callable[[float], None] = time.sleep) -> None:
    """Rename, replacing *target*; tries again for a while where another program holds the file."""
    waited = 0.0
    while True:
        try:
            os.replace(source, target)
        except PermissionError:
            if os.name != "nt" or waited >= HELD_SECONDS:
                raise
            pause(0.1)
            waited += 0.1
        else:
            return


def _digest(path: Path) -> bytes:
    digest = hashlib.blake2b()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):  # so that it is read from the disk, not from memory
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.digest()

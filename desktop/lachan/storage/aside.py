"""Setting a damaged record aside: every byte kept, nothing deleted before its copy has been read back."""

import contextlib
import filecmp
import os
import shutil
from collections.abc import Callable
from pathlib import Path

_PARTS = ("", "-wal", "-journal", "-shm")
"""A SQLite database is all of these files together."""


def set_aside(record: Path, label: str, close: Callable[[], None]) -> Path | None:
    """Move the files of *record* into ``damaged/<label>/`` beside it; return that folder, None if one stayed.

    They are copied and compared before *close* is called, since closing folds the write-ahead log into the
    database and so changes bytes that a later repair may want. Without room for a copy they are renamed.
    """
    folder = record.parent / "damaged" / label
    while folder.exists():  # never into what was set aside before
        folder = folder.with_name(f"{folder.name}-again")
    files = [part for end in _PARTS if (part := record.with_name(record.name + end)).exists()]
    copied = _copied(files, folder)
    close()
    moved = [_moved(file, folder, copied) for file in files]
    return folder if all(moved) else None


def _copied(files: list[Path], folder: Path) -> bool:
    try:
        folder.mkdir(parents=True)
        for file in files:
            _copy(file, folder / file.name)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)  # only half copies: the originals have not been touched
        return False
    return True


def _copy(file: Path, target: Path) -> None:
    shutil.copyfile(file, target)
    with target.open("rb+") as copy:
        os.fsync(copy.fileno())
    if not filecmp.cmp(file, target, shallow=False):
        raise OSError(f"the copy of {file.name} differs")


def _moved(file: Path, folder: Path, copied: bool) -> bool:
    """Take *file* out of the way; False when the system would not let go of it."""
    if copied:
        with contextlib.suppress(FileNotFoundError):  # closing may have tidied a log away itself
            try:
                file.unlink()
            except PermissionError:
                return False
        return True
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if file.exists():
            file.rename(folder / file.name)
    except OSError:
        return False
    return True

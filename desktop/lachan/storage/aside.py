"""Setting a damaged record aside: every byte kept, nothing deleted before its copy has been read back."""

import contextlib
import filecmp
import shutil
from collections.abc import Callable
from pathlib import Path

from lachan.storage.finished import sync_file, sync_folder

FOLDER_NAME = "damaged"
PARTS = ("", "-wal", "-journal", "-shm")
"""A SQLite database is all of these files together."""


def new_folder(home: Path, label: str) -> Path:
    """Return ``damaged/<label>`` in *home*, or a free name beside it: never into what is there."""
    folder = home / FOLDER_NAME / label
    while folder.exists():
        folder = folder.with_name(f"{folder.name}-again")
    return folder


def set_aside(record: Path, folder: Path, close: Callable[[], None]) -> bool:
    """Move the files of *record* into *folder*; return whether all have gone there.

    They are copied and compared before *close* is called, since closing folds the write-ahead log into the
    database and so changes bytes that a later repair may want. Without room for a copy they are renamed.
    Cut short, it goes on when called again.
    """
    files = [part for end in PARTS if (part := record.with_name(record.name + end)).exists()]
    copied = _copied(files, folder)
    close()
    moved = [_moved(file, folder, copied) for file in files]
    return all(moved)


def _copied(files: list[Path], folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file in files:
            if not (folder / file.name).exists():
                _copy(file, folder / file.name)
        sync_folder(folder)
        sync_folder(folder.parent)
    except OSError:
        return False
    return True


def _copy(file: Path, target: Path) -> None:
    half = target.with_name(target.name + ".half")
    try:
        shutil.copyfile(file, half)
        sync_file(half)
        if not filecmp.cmp(file, half, shallow=False):
            raise OSError(f"the copy of {file.name} differs")
        half.rename(target)
    finally:
        half.unlink(missing_ok=True)


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
        if file.exists() and not (folder / file.name).exists():
            file.rename(folder / file.name)
    except OSError:
        return False
    return True

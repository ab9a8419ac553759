"""A shared folder that is watched: which files have come or changed since the last look."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lachan.classroom.stick_files import bundle_files
from lachan.domain.errors import LachanError

LOOK_EVERY = 1.0
"""Seconds between two looks. With at most 2 s until a pupil's file is written, the class shows in 5."""

_Mark = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Watch:
    """What is known of a folder. *settled*: the file as it was when it was last collected."""

    settled: Mapping[Path, _Mark] = field(default_factory=dict)


def look(folder: Path, watch: Watch) -> tuple[tuple[Path, ...], Watch]:
    """Return the files to collect now, and what is known after that.

    A folder that is away for a moment brings nothing, and no error: the next look finds it again.
    """
    try:
        files = bundle_files(folder) if folder.is_dir() else ()
        marks = {file: mark for file in files if (mark := _mark(file)) is not None}
    except (OSError, LachanError):
        return (), watch
    coming = tuple(file for file, mark in marks.items() if watch.settled.get(file) != mark)
    return coming, Watch(marks)


def _mark(file: Path) -> _Mark | None:
    try:
        told = file.stat()
    except OSError:
        return None
    return told.st_size, told.st_mtime_ns

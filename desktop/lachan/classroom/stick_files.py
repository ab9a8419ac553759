"""Which files of a stick or a folder are worth a look."""

from collections.abc import Iterator
from pathlib import Path

from lachan.classroom.bundles import MAGIC as BUNDLE
from lachan.classroom.card import ENDING as CARD
from lachan.classroom.delivery import PART
from lachan.classroom.head_key import ENDING as HEAD_KEY
from lachan.classroom.progress_file import ENDING as PROGRESS
from lachan.domain.errors import LachanError

MOST_FILES = 5_000


def bundle_files(source: Path) -> tuple[Path, ...]:
    """Return every file worth a look at *source*, a file or a folder, whatever its name.

    Hidden files and half-written ones are passed over, links and devices too, and what was handed out:
    cards, progress, keys of head teachers. Two levels of folders are searched: sticks of several rooms are
    often copied side by side.
    """
    if source.is_file():
        return (source,)
    return tuple(file for file in _whole_files(source, "") if _is_candidate(file))[:MOST_FILES]


def card_files(source: Path) -> tuple[Path, ...]:
    """Return the class cards in the same places, for those to whom the classes are not known yet."""
    if source.is_file():
        return ()
    return tuple(file for file in _whole_files(source, CARD) if _is_handed_out(file))[:MOST_FILES]


def _whole_files(source: Path, ending: str) -> Iterator[Path]:
    try:
        found = sorted(file for pattern in ("*", "*/*", "*/*/*") for file in source.glob(pattern + ending))
    except OSError as error:
        raise LachanError("file-unreadable", path=str(source), reason=str(error.strerror)) from error
    for file in found:
        hidden = any(part.startswith(".") for part in file.relative_to(source).parts)
        if not hidden and not file.name.endswith(PART) and file.is_file() and not file.is_symlink():
            yield file


def _is_candidate(file: Path) -> bool:
    return not file.name.endswith((CARD, PROGRESS, HEAD_KEY)) or not _is_handed_out(file)


def _is_handed_out(file: Path) -> bool:
    """Tell whether it is a card or progress that the teacher wrote, and no work that was called so."""
    try:
        with file.open("rb") as stream:
            return stream.read(len(BUNDLE)) != BUNDLE
    except OSError:
        return False

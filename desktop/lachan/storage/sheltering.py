"""Opening a record wherever this computer allows one, so that nobody stands before a closed door."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from lachan.domain.errors import LachanError
from lachan.storage.clock import Clock, Entropy
from lachan.storage.forgetting import Why, forgets, look
from lachan.storage.record import Record

_NO_PLACE = frozenset(
    {
        "record-read-only",
        "record-folder-unwritable",
        "record-settings-refused",
        "record-cannot-open",
        "disk-full",
        "record-io",
    }
)
"""Why the usual folder cannot hold a record now. Not among them: in use, made by a newer release, damaged."""


@dataclass(frozen=True, slots=True)
class Sheltered:
    """An open record; why it will not last, if so; and what kept it from its usual folder, if anything."""

    record: Record
    forgets: Why | None
    problem: LachanError | None = None


def open_somewhere(folder: Path, twin: Path, clock: Clock, entropy: Entropy) -> Sheltered:
    """Open the record of *folder*, or else an empty one in a temporary folder that is told to forget.

    *twin* is where the second canary sits (see ``forgetting``). Raises LachanError record-in-use,
    record-newer, record-damaged.
    """
    signs = look(folder, twin, entropy)
    try:
        return Sheltered(Record.open(folder, clock, entropy), forgets(signs))
    except LachanError as error:
        if error.code not in _NO_PLACE:
            raise
        shelter = Path(tempfile.mkdtemp(prefix="lachan-"))
        return Sheltered(Record.open(shelter, clock, entropy), "memory", error)

"""What follows a pupil to another computer: the class's events, locked under the card's key and signed.

Acts of finished runs are left out: results, lessons, boosters and broken-off runs go on without them.
"""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lachan.classroom import sealing
from lachan.classroom.card import Card
from lachan.classroom.event_lines import read_line
from lachan.classroom.keys import ClassKeys
from lachan.classroom.sealing import SealError
from lachan.domain.errors import LachanError
from lachan.storage.clock import Entropy

MAGIC = b"LACHAN PROGRESS 1\n"
ENDING = ".lachan-progress"
MOST_BYTES = 64 * 1024 * 1024
MOST_CONTENT = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Progress:
    """The events to go on with, by pupil. *made*: when, only shown."""

    made: str
    lines: Mapping[str, tuple[bytes, ...]]


def to_go_on(lines: Iterable[bytes]) -> tuple[bytes, ...]:
    """Leave out the acts of runs that are over."""
    read = [(line, event) for line in lines if (event := read_line(line)) is not None]
    over = {event.body.get("run") for _, event in read if event.kind in ("terminated", "voided")}
    return tuple(
        line for line, event in read if event.kind != "interacted" or event.body.get("run") not in over
    )


def write_progress(
    keys: ClassKeys, class_id: str, made: str, lines: Mapping[str, Sequence[bytes]], entropy: Entropy
) -> bytes:
    """Return the file, signed by the class, readable with its card."""
    pupils = [[learner, len(theirs)] for learner, theirs in sorted(lines.items())]
    heading = json.dumps({"class": class_id, "made": made, "pupils": pupils}).encode()
    body = b"\n".join([heading, *(line for learner, _ in pupils for line in lines[str(learner)])])
    inside = zlib.compress(body + keys.signer.sign(MAGIC + body), 6)
    return MAGIC + sealing.lock(inside, keys.card_key, entropy)


def read_progress(data: bytes, card: Card) -> Progress:
    """Open a file with the class's card.

    Raises LachanError: progress-not-ours (another class, or no such file), progress-damaged.
    """
    if not data.startswith(MAGIC) or len(data) > MOST_BYTES:
        raise LachanError("progress-not-ours")
    try:
        inside = sealing.unlock(data[len(MAGIC) :], bytes.fromhex(card.card_key))
    except SealError as error:
        raise LachanError("progress-not-ours") from error
    try:
        whole = zlib.decompressobj().decompress(inside, MOST_CONTENT)
        body, signature = whole[:-64], whole[-64:]
        sealing.verify(bytes.fromhex(card.signing), MAGIC + body, signature)
        return _parted(body, card)
    except (SealError, ValueError, TypeError, KeyError, zlib.error) as error:
        raise LachanError("progress-damaged") from error


def _parted(body: bytes, card: Card) -> Progress:
    first, *lines = body.split(b"\n")
    heading = json.loads(first)
    if heading["class"] != card.id:
        raise ValueError("class")
    parted: dict[str, tuple[bytes, ...]] = {}
    place = 0
    for learner, count in heading["pupils"]:
        parted[learner] = tuple(lines[place : place + count])
        place += count
    return Progress(str(heading["made"]), parted)

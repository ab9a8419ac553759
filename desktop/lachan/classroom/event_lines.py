"""Events as the canonical lines that travel: read fast, believed only when they are exactly canonical."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Protocol

import msgspec
from msgspec import Meta

from lachan.domain.events import Event
from lachan.storage.rows import LAMPORT_LIMIT, SIZE_LIMIT

_Text = Annotated[str, Meta(max_length=200)]
_HEX = "0123456789abcdef"
_Number = Annotated[int, Meta(ge=1, le=2**63 - 1)]
_Lamport = Annotated[int, Meta(ge=1, le=LAMPORT_LIMIT)]


class EventLine(msgspec.Struct, frozen=True):
    """An event as read from its line, in the ranges that the record demands of its own events.

    The fields stand in the order that canonical JSON has them.
    """

    body: dict[str, Any]
    kind: _Text
    lamport: _Lamport
    learner: _Text
    local_day: _Text
    prev: str
    seq: _Number
    v: _Number
    wall: _Text
    writer: str

    @property
    def place(self) -> tuple[int, str, int]:
        """Where it stands in the one order; the id decides between equals."""
        return self.lamport, self.writer, self.seq

    @property
    def is_chained(self) -> bool:
        """Whether writer and predecessor are names such as a record gives."""
        writer, prev = self.writer, self.prev
        if len(writer) != 32 or len(prev) not in (0, 32):
            return False
        return not (
            writer.strip(_HEX) or prev.strip(_HEX)
        )  # twice as fast as a pattern, half a million times


class _FloatMetError(ValueError):
    """Floats have several spellings: such a line takes the slow way."""


def _no_float(_: str) -> float:
    raise _FloatMetError


_FAST = msgspec.json.Decoder(EventLine, float_hook=_no_float)
_SLOW = msgspec.json.Decoder(EventLine)
_ENCODER = msgspec.json.Encoder(order="sorted")


def id_of(line: bytes) -> bytes:
    """Return the id that a canonical line gives its event: BLAKE2b-128."""
    return hashlib.blake2b(line, digest_size=16).digest()


def ids_of(lines: Iterable[bytes]) -> list[bytes]:
    """Return the ids of canonical lines."""
    return [id_of(line) for line in lines]


def read_line(line: bytes) -> EventLine | None:
    """Return the event in *line*, or None unless it is sound and *line* is its one canonical form."""
    if len(line) > SIZE_LIMIT:
        return None
    try:
        event = _FAST.decode(line)
        exact = _ENCODER.encode(event) == line
    except _FloatMetError:
        return _read_slowly(line)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        return _read_slowly(line) if isinstance(error.__cause__, _FloatMetError) else None
    return event if exact and event.is_chained else None


def _read_slowly(line: bytes) -> EventLine | None:
    try:
        event = _SLOW.decode(line)
        exact = Event(**{name: getattr(event, name) for name in event.__struct_fields__}).canonical() == line
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return event if exact and event.is_chained else None


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did. *token* undoes it where the store can."""

    new: int
    same: int
    token: str = ""


class EventStore(Protocol):
    """What a class needs of a learning record."""

    def lines_of(self, learners: frozenset[str]) -> Iterable[bytes]:
        """Return the canonical lines of every event of these learners, in order."""

    def merge(self, lines: Sequence[bytes]) -> Merged:
        """Add verified events, all or none, in one transaction."""

"""One event of the learning record, named by the hash of its own content."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

_encode = json.JSONEncoder(
    ensure_ascii=False, allow_nan=True, sort_keys=True, separators=(",", ":"), check_circular=False
).encode
_quoted = json.encoder.encode_basestring


def plain_json(value: Any) -> str:
    """Return JSON with one spelling for one value: sorted keys, no spaces."""
    return _encode(value)


def canonical_text(
    v: int,
    writer: str,
    seq: int,
    prev: str,
    lamport: int,
    wall: str,
    local_day: str,
    learner: str,
    kind: str,
    body: str,
) -> str:
    """Return the one spelling of an event whose body is already spelt as :func:`plain_json` does."""
    return (
        f'{{"body":{body},"kind":{_quoted(kind)},"lamport":{lamport},"learner":{_quoted(learner)},'
        f'"local_day":{_quoted(local_day)},"prev":{_quoted(prev)},"seq":{seq},"v":{v},'
        f'"wall":{_quoted(wall)},"writer":{_quoted(writer)}}}'
    )


def name_of(canonical: bytes) -> str:
    """Return the id that belongs to these canonical bytes: BLAKE2b-128, in hex."""
    return hashlib.blake2b(canonical, digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, never changed afterwards.

    Order comes from *seq* (per writer) and *lamport*, never from the clock: *wall* (UTC, ISO 8601) and
    *local_day* (YYYY-MM-DD on the learner's calendar) are only shown. *writer* is a fresh random 128-bit
    hex string at every start of the app; *prev* is the id of that writer's previous event, or "".
    """

    writer: str
    seq: int
    prev: str
    lamport: int
    wall: str
    local_day: str
    learner: str
    kind: str
    body: dict[str, Any] = field(default_factory=dict)
    v: int = 1

    def canonical(self) -> bytes:
        """Return the one byte string that stands for this event (sorted keys, no spaces, UTF-8)."""
        return canonical_text(
            self.v, self.writer, self.seq, self.prev, self.lamport, self.wall, self.local_day, self.learner,
            self.kind, plain_json(self.body),
        ).encode()  # fmt: skip

    def id(self) -> str:
        """Return BLAKE2b-128 of the canonical bytes, in hex."""
        return name_of(self.canonical())

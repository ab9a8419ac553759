"""One event of the learning record, named by the hash of its own content."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import Any


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
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

    def id(self) -> str:
        """Return BLAKE2b-128 of the canonical bytes, in hex."""
        return hashlib.blake2b(self.canonical(), digest_size=16).hexdigest()

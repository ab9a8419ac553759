"""Between events and the rows that hold them."""

import json
import re
from collections.abc import Sequence
from typing import Any

from lachan.domain.errors import LachanError
from lachan.domain.events import Event
from lachan.storage.folds import plain_json

COLUMNS = ("id", "v", "writer", "seq", "prev", "lamport", "wall", "local_day", "learner", "kind", "body")
SIZE_LIMIT = 64 * 1024
"""Longest canonical form of one event, in bytes; ours are under 1 KiB."""

LAMPORT_LIMIT = 2**53
"""Highest Lamport number taken from elsewhere: leaves room to count on, whatever a stranger wrote."""

_ID = re.compile(r"[0-9a-f]{32}")


def row_of(event: Event) -> tuple[Any, ...]:
    """Return the values of COLUMNS; raises LachanError event-malformed if *event* cannot be kept exactly."""
    try:
        body = plain_json(event.body)
        again = Event(**{**_fields(event), "body": json.loads(body)})
        fits = len(event.canonical()) <= SIZE_LIMIT and again.id() == event.id() and _is_sound(event)
        json.dumps(event.body, allow_nan=False)
    except (ValueError, TypeError, RecursionError) as error:
        raise LachanError("event-malformed", reason=type(error).__name__) from error
    if not fits:
        raise LachanError("event-malformed", reason="out of range")
    return (event.id(), *(getattr(event, name) for name in COLUMNS[1:-1]), body)


def event_of(row: Sequence[Any]) -> Event | None:
    """Return the event in a row of COLUMNS, or None when its content no longer gives its id."""
    try:
        event = Event(**dict(zip(COLUMNS[1:], (*row[1:-1], json.loads(row[-1])), strict=True)))
        return event if event.id() == row[0] else None
    except (ValueError, RecursionError):
        return None


def _fields(event: Event) -> dict[str, Any]:
    return {name: getattr(event, name) for name in COLUMNS[1:]}


def _is_sound(event: Event) -> bool:
    texts = (event.wall, event.local_day, event.learner, event.kind)
    return (
        all(type(text) is str for text in texts)
        and type(event.body) is dict
        and bool(_ID.fullmatch(event.writer))
        and bool(_ID.fullmatch(event.prev) if event.prev else event.prev == "")
        and all(type(number) is int and 0 < number < 2**63 for number in (event.seq, event.lamport, event.v))
    )

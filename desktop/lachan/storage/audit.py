"""Checking that every event still says what it said when it was written."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lachan.domain.events import Event
from lachan.storage.kinds import subject_of
from lachan.storage.rows import event_of
from lachan.storage.tables import raw_events

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit found.

    *wrong*: ids whose content no longer gives that id. *loose*: ids of sound events whose predecessor in
    their writer's chain is not here. *unknown*: how many are sound but not understood by this release.
    """

    events: int
    wrong: tuple[str, ...]
    loose: tuple[str, ...]
    unknown: int

    @property
    def ok(self) -> bool:
        """Whether nothing was changed and nothing is missing."""
        return not self.wrong and not self.loose


def audit(db: "Database") -> Audit:
    """Read every event and check it; changes nothing."""
    wrong: list[str] = []
    sound: dict[str, Event] = {}
    for row in raw_events(db):
        event = event_of(row)
        if event is None:
            wrong.append(str(row[0]))
        else:
            sound[str(row[0])] = event
    return Audit(
        events=len(wrong) + len(sound),
        wrong=tuple(wrong),
        loose=tuple(name for name, event in sound.items() if not _is_chained(event, sound)),
        unknown=sum(subject_of(event) is None for event in sound.values()),
    )


def _is_chained(event: Event, sound: dict[str, Event]) -> bool:
    if event.seq == 1:
        return event.prev == ""
    before = sound.get(event.prev)
    return before is not None and (before.writer, before.seq) == (event.writer, event.seq - 1)

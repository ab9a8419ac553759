"""Checking that every event still says what it said when it was written."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lachan.storage import tables
from lachan.storage.kinds import subject_of
from lachan.storage.rows import event_of

if TYPE_CHECKING:
    from sqlite_utils import Database

TAIL = 200
"""How many of the latest events every start looks at; the full audit is for once a week."""


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit found.

    *wrong*: ids whose content no longer gives that id. *loose*: ids of sound events whose predecessor in
    their writer's chain is not here. *forked*: writers with two events of one number: a copied or restored
    computer, both histories kept. *unknown*: how many are sound but not understood by this release. *gone*:
    how many were let go of on purpose. *stale*: the derived tables are of another set of events.
    """

    events: int
    wrong: tuple[str, ...]
    loose: tuple[str, ...]
    unknown: int
    forked: tuple[str, ...] = ()
    gone: int = 0
    stale: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing was changed and nothing is missing."""
        return not self.wrong and not self.loose and not self.stale


def audit(db: "Database") -> Audit:
    """Read every event and check it; changes nothing."""
    wrong: list[str] = []
    links: dict[str, tuple[str, int, str]] = {}
    unknown = 0
    for row in tables.raw_events(db):
        event = event_of(row)
        if event is None:
            wrong.append(str(row[0]))
        else:
            links[str(row[0])] = event.writer, event.seq, event.prev
            unknown += subject_of(event) is None
    gone = {str(row[0]): (str(row[1]), int(row[2])) for row in db.execute("SELECT * FROM gone")}
    return Audit(
        events=len(wrong) + len(links),
        wrong=tuple(wrong),
        loose=tuple(name for name, link in links.items() if not _is_chained(link, links, gone)),
        unknown=unknown,
        forked=_forked(links),
        gone=len(gone),
        stale=tables.set_hash(links) != tables.meta(db, "set"),
    )


def tail_is_sound(db: "Database") -> bool:
    """Return whether the latest events still give their ids."""
    return all(event_of(row) is not None for row in tables.latest_events(db, TAIL))


def _is_chained(
    link: tuple[str, int, str], links: dict[str, tuple[str, int, str]], gone: dict[str, tuple[str, int]]
) -> bool:
    writer, seq, prev = link
    if seq == 1:
        return prev == ""
    before = links[prev][:2] if prev in links else gone.get(prev)
    return before == (writer, seq - 1)


def _forked(links: dict[str, tuple[str, int, str]]) -> tuple[str, ...]:
    seen: set[tuple[str, int]] = set()
    forked: set[str] = set()
    for writer, seq, _ in links.values():
        if (writer, seq) in seen:
            forked.add(writer)
        seen.add((writer, seq))
    return tuple(sorted(forked))

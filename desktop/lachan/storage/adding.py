"""Adding events: proved, then staged, inserted by one ``executemany`` and folded, a batch at a time.

sqlite-utils' ``insert_all`` was measured eight times slower here, so the rows go in by the driver itself.
"""

import gc
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

from lachan.storage import tables
from lachan.storage.folds import Named, State, fold, in_order, place
from lachan.storage.kinds import subject_of, view_of
from lachan.storage.letting_go import let_go_of_learner, note_erasing
from lachan.storage.rows import COLUMNS, Row, Told

if TYPE_CHECKING:
    from sqlite_utils import Database

BATCH = 10_000
"""Events held in memory at once: some 10 MB."""

_INSERT = (
    f"INSERT OR IGNORE INTO events ({tables.EVENT}, subject) VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
)


def add(db: "Database", proved: Iterable[tuple[Row, Told]]) -> int:
    """Insert the events that are not here yet and bring the tables up to date; return how many were new.

    Inside a transaction. What was let go of (see ``letting_go``) does not come back.
    """
    new = 0
    coming = iter(proved)
    with _without_search_for_cycles():
        while batch := list(islice(coming, BATCH)):
            new += _add_batch(db, batch)
    return new


@contextmanager
def _without_search_for_cycles() -> Iterator[None]:
    """Rows by the ten thousand hold no cycles, and looking for some takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _add_batch(db: "Database", batch: list[tuple[Row, Told]]) -> int:
    erased = erased_learners(db)
    coming = {event.learner for _, event in batch if event.kind == "erased" and subject_of(event)}
    if coming - erased:
        note_erasing(db, coming - erased)
    erased |= coming
    if erased:
        batch = _without(db, batch, erased)
    batch = _not_gone(db, batch)
    before = db.execute("SELECT coalesce(max(rowid), 0) FROM events").fetchone()[0]
    subjects = [subject_of(event) for _, event in batch]
    added = db.conn.executemany(
        _INSERT, ((*row, subject) for (row, _), subject in zip(batch, subjects, strict=True))
    ).rowcount
    new = None
    if added < len(batch):  # some were here already, or came twice
        new = {row[0] for row in db.execute("SELECT id FROM events WHERE rowid > ?", (before,))}
    stories: dict[str, dict[str, Told]] = {}
    names = []
    for (row, event), subject in zip(batch, subjects, strict=True):
        name = row[0]
        if new is None or name in new:
            names.append(name)
            if subject is not None:
                stories.setdefault(subject, {})[name] = event
    if added:
        tables.set_meta(db, "set", tables.set_hash(new or names, tables.meta(db, "set")))
        _fold(db, stories)
    for learner in erased:
        let_go_of_learner(db, learner)
    return added


def erased_learners(db: "Database") -> set[str]:
    """Return the ids of the learners whose data must never come back."""
    return {str(row[0]) for row in db.execute("SELECT learner FROM learners WHERE erased = 1")}


def _without(db: "Database", batch: list[tuple[Row, Told]], erased: set[str]) -> list[tuple[Row, Told]]:
    """Keep only the ids of what erased learners did, so that the chains of others stay whole."""
    lost = [row for row, event in batch if event.learner in erased and event.kind != "erased"]
    db.conn.executemany(
        "INSERT OR IGNORE INTO gone VALUES (?, ?, ?)", [(row[0], row[2], row[3]) for row in lost]
    )
    return [pair for pair in batch if pair[1].learner not in erased or pair[1].kind == "erased"]


def _not_gone(db: "Database", batch: list[tuple[Row, Told]]) -> list[tuple[Row, Told]]:
    if db.execute("SELECT 1 FROM gone LIMIT 1").fetchone() is None:
        return batch
    names = json.dumps([row[0] for row, _ in batch])
    gone = {
        row[0]
        for row in db.execute("SELECT id FROM gone WHERE id IN (SELECT value FROM json_each(?))", (names,))
    }
    return [pair for pair in batch if pair[0][0] not in gone]


def _fold(db: "Database", stories: dict[str, dict[str, Told]]) -> None:
    by_view: dict[str, list[str]] = {}
    for subject in stories:
        by_view.setdefault(view_of(subject), []).append(subject)
    states: list[State] = []
    for view, subjects in by_view.items():
        before = tables.load_many(db, view, subjects)
        states += [
            _brought_up(db, subject, list(stories[subject].items()), before.get(subject))
            for subject in subjects
        ]
    tables.save(db, states)


def _brought_up(db: "Database", subject: str, coming: list[Named], row: State | None) -> State:
    """Step the row on when all that comes is later than it; else fold its whole story again."""
    coming.sort(key=in_order)
    if row is not None and place(coming[0][1], coming[0][0]) < row["last"]:
        return fold(subject, tables.story(db, subject))
    return fold(subject, coming, row)

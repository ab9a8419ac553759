"""The SQL of the record: reading events, and the derived tables."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from lachan.domain.events import Event
from lachan.storage.folds import FOLD_VERSION, VIEWS, Named, State, fold
from lachan.storage.kinds import subject_of, view_of
from lachan.storage.rows import COLUMNS, event_of

if TYPE_CHECKING:
    from sqlite_utils import Database

EVENT = ", ".join(COLUMNS)
_ORDER = "ORDER BY lamport, writer, seq, id"
_SET_SIZE = 2**128


@contextmanager
def transaction(db: "Database") -> Iterator[None]:
    """All or nothing. IMMEDIATE, since a plain BEGIN that reads first may find the file busy on its write."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def rebuild(db: "Database") -> None:
    """Empty the derived tables and fold every event again, in one transaction."""
    with transaction(db):
        for view in VIEWS:
            db.execute(f"DELETE FROM {view}")
        stories: dict[str, list[Named]] = {}
        changed: list[tuple[str | None, str]] = []
        names: list[str] = []
        for name, event, subject in _named_with_subject(db):
            names.append(name)
            now = subject_of(event)
            if now != subject:
                changed.append((now, name))
            if now is not None:
                stories.setdefault(now, []).append((name, event))
        db.conn.executemany("UPDATE events SET subject = ? WHERE id = ?", changed)
        save(db, [fold(subject, story) for subject, story in stories.items()])
        set_meta(db, "folds", str(FOLD_VERSION))
        set_meta(db, "set", set_hash(names))


def are_current(db: "Database") -> bool:
    """Return whether the derived tables were made by this release's folds, of the events that are here."""
    return meta(db, "folds") == str(FOLD_VERSION) and meta(db, "set") != ""


def set_hash(names: Iterable[str], start: str = "") -> str:
    """Return the hash of a set of events: the sum of their ids, so that it grows by each in any order."""
    return f"{(_number(start) + sum(map(_number, names))) % _SET_SIZE:032x}"


def set_hash_without(names: Iterable[str], start: str) -> str:
    """Return the hash of a set after these ids were taken out of it."""
    return f"{(_number(start) - sum(map(_number, names))) % _SET_SIZE:032x}"


def _number(name: str) -> int:
    try:
        return int(name, 16)
    except ValueError:  # nothing yet, or an id that the disk has damaged and that counts for nothing
        return 0


def meta(db: "Database", name: str) -> str:
    """Return one note of the record about itself, "" where there is none."""
    row = db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row is not None else ""


def set_meta(db: "Database", name: str, value: str) -> None:
    """Keep one note of the record about itself."""
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))


def story(db: "Database", subject: str) -> Iterator[Named]:
    """Yield the events about one subject with their ids, in order; not those that no longer give their id."""
    for row in db.execute(f"SELECT {EVENT} FROM events WHERE subject = ? {_ORDER}", (subject,)):
        event = event_of(row)
        if event is not None:
            yield row[0], event


def events(db: "Database", subject: str | None = None) -> Iterator[Event]:
    """Yield the events in order, of one subject or all; not those whose content no longer gives their id."""
    where, values = ("", ()) if subject is None else ("WHERE subject = ?", (subject,))
    for row in db.execute(f"SELECT {EVENT} FROM events {where} {_ORDER}", values):
        event = event_of(row)
        if event is not None:
            yield event


def _named_with_subject(db: "Database") -> Iterator[tuple[str, Event, str | None]]:
    for *row, subject in db.execute(f"SELECT {EVENT}, subject FROM events {_ORDER}").fetchall():
        event = event_of(row)
        if event is not None:
            yield row[0], event, subject


def raw_events(db: "Database", learner: str | None = None) -> Iterator[Sequence[Any]]:
    """Yield every row of the events, sound or not, as COLUMNS; of one learner or of all."""
    where, values = ("", ()) if learner is None else ("WHERE learner = ?", (learner,))
    yield from db.execute(f"SELECT {EVENT} FROM events {where} {_ORDER}", values)


def latest_events(db: "Database", count: int) -> list[Sequence[Any]]:
    """Return the last rows in the one order, sound or not, as COLUMNS."""
    return db.execute(
        f"SELECT {EVENT} FROM events ORDER BY lamport DESC, writer DESC, seq DESC LIMIT ?", (count,)
    ).fetchall()


def load(db: "Database", subject: str) -> State | None:
    """Return the row of one subject, or None."""
    return next(_rows(db, view_of(subject), "WHERE subject = ?", (subject,)), None)


def load_many(db: "Database", view: str, subjects: Iterable[str]) -> dict[str, State]:
    """Return the rows of those subjects of one view that have one."""
    wanted = "WHERE subject IN (SELECT value FROM json_each(?))"
    return {row["subject"]: row for row in _rows(db, view, wanted, (json.dumps(list(subjects)),))}


def load_all(db: "Database", view: str, learner: str | None = None) -> list[State]:
    """Return the rows of a derived table, of one learner or of all."""
    if learner is None:
        return list(_rows(db, view, "", ()))
    return list(_rows(db, view, "WHERE learner = ?", (learner,)))


def _rows(db: "Database", view: str, where: str, values: tuple[str, ...]) -> Iterator[State]:
    names = tuple(VIEWS[view].blank)
    for row in db.execute(f"SELECT {_quoted(names)} FROM {view} {where} ORDER BY subject", values):
        yield dict(zip(names, row, strict=True))


def save(db: "Database", states: Iterable[State]) -> None:
    """Write derived rows, each into its view."""
    by_view: dict[str, list[tuple[Any, ...]]] = {}
    for state in states:
        view = view_of(state["subject"])
        by_view.setdefault(view, []).append(tuple([state[name] for name in VIEWS[view].blank]))
    for view, rows in by_view.items():
        names = tuple(VIEWS[view].blank)
        marks = ", ".join("?" * len(names))
        db.conn.executemany(f"INSERT OR REPLACE INTO {view} ({_quoted(names)}) VALUES ({marks})", rows)


def drop(db: "Database", subjects: Iterable[str]) -> None:
    """Delete derived rows of which nothing is left."""
    for subject in subjects:
        db.execute(f"DELETE FROM {view_of(subject)} WHERE subject = ?", (subject,))


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def highest_lamport(db: "Database") -> int:
    """Return the highest Lamport number here, 0 in an empty record."""
    return int(db.execute("SELECT coalesce(max(lamport), 0) FROM events").fetchone()[0])


def counts(db: "Database") -> tuple[int, int]:
    """Return the number of events, and of those that this release cannot apply."""
    row = db.execute("SELECT count(*), count(*) - count(subject) FROM events").fetchone()
    return int(row[0]), int(row[1])

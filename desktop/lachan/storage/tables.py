"""The SQL of the record: adding events, folding them into tables, reading both."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from lachan.domain.events import Event
from lachan.storage.folds import FOLD_VERSION, VIEWS, State, fold, place
from lachan.storage.kinds import subject_of, view_of
from lachan.storage.rows import COLUMNS, event_of, row_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_EVENT = ", ".join(COLUMNS)
_ORDER = "ORDER BY lamport, writer, seq, id"
_INSERT = f"INSERT OR IGNORE INTO events ({_EVENT}, subject) VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"


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


def add(db: "Database", events: Iterable[Event]) -> int:
    """Insert the events that are not here yet and bring the tables up to date; return how many were new.

    Inside a :func:`transaction`. Raises LachanError event-malformed.
    """
    touched: dict[str, list[Event]] = {}
    new = 0
    for given in events:
        row = row_of(given)
        event = event_of(row) or given  # as it will be read back
        subject = subject_of(event)
        if db.execute(_INSERT, (*row, subject)).rowcount:
            new += 1
            if subject is not None:
                touched.setdefault(subject, []).append(event)
    for subject, coming in touched.items():
        _save(db, _brought_up(db, subject, sorted(coming, key=place)))
    return new


def _brought_up(db: "Database", subject: str, coming: Sequence[Event]) -> State:
    """Step the row on when all that comes is later than it; else fold its whole story again."""
    row = load(db, subject)
    if row is not None and place(coming[0]) < row["last"]:
        return fold(subject, events(db, subject))
    return fold(subject, coming, row)


def rebuild(db: "Database") -> None:
    """Empty the derived tables and fold every event again, in one transaction."""
    with transaction(db):
        for view in VIEWS:
            db.execute(f"DELETE FROM {view}")
        stories: dict[str, list[Event]] = {}
        for event in list(events(db)):
            subject = subject_of(event)
            db.execute(
                "UPDATE events SET subject = ? WHERE id = ? AND subject IS NOT ?",
                (subject, event.id(), subject),
            )
            if subject is not None:
                stories.setdefault(subject, []).append(event)
        for subject, story in stories.items():
            _save(db, fold(subject, story))
        db.execute("INSERT OR REPLACE INTO meta VALUES ('folds', ?)", (str(FOLD_VERSION),))


def are_current(db: "Database") -> bool:
    """Return whether the derived tables were made by this release's folds."""
    row = db.execute("SELECT value FROM meta WHERE name = 'folds'").fetchone()
    return row is not None and row[0] == str(FOLD_VERSION)


def events(db: "Database", subject: str | None = None) -> Iterator[Event]:
    """Yield the events in order, of one subject or all; not those whose content no longer gives their id."""
    where, values = ("", ()) if subject is None else ("WHERE subject = ?", (subject,))
    for row in db.execute(f"SELECT {_EVENT} FROM events {where} {_ORDER}", values):
        event = event_of(row)
        if event is not None:
            yield event


def raw_events(db: "Database") -> Iterator[Sequence[Any]]:
    """Yield every row of the events, sound or not, as COLUMNS."""
    yield from db.execute(f"SELECT {_EVENT} FROM events {_ORDER}")


def load(db: "Database", subject: str) -> State | None:
    """Return the row of one subject, or None."""
    return next(_rows(db, view_of(subject), "WHERE subject = ?", (subject,)), None)


def load_all(db: "Database", view: str, learner: str | None = None) -> list[State]:
    """Return the rows of a derived table, of one learner or of all."""
    if learner is None:
        return list(_rows(db, view, "", ()))
    return list(_rows(db, view, "WHERE learner = ?", (learner,)))


def _rows(db: "Database", view: str, where: str, values: tuple[str, ...]) -> Iterator[State]:
    names = tuple(VIEWS[view].blank)
    for row in db.execute(f"SELECT {_quoted(names)} FROM {view} {where} ORDER BY subject", values):
        yield dict(zip(names, row, strict=True))


def _save(db: "Database", state: State) -> None:
    view = view_of(state["subject"])
    names = tuple(VIEWS[view].blank)
    marks = ", ".join("?" * len(names))
    db.execute(
        f"INSERT OR REPLACE INTO {view} ({_quoted(names)}) VALUES ({marks})", [state[name] for name in names]
    )


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def highest_lamport(db: "Database") -> int:
    """Return the highest Lamport number here, 0 in an empty record."""
    return int(db.execute("SELECT coalesce(max(lamport), 0) FROM events").fetchone()[0])


def counts(db: "Database") -> tuple[int, int]:
    """Return the number of events, and of those that this release cannot apply."""
    row = db.execute("SELECT count(*), count(*) - count(subject) FROM events").fetchone()
    return int(row[0]), int(row[1])

"""The learning record: a set of events on the local disk, and the tables that follow from it."""

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from lachan.domain.errors import LachanError
from lachan.domain.events import Event
from lachan.storage import adding, tables
from lachan.storage.audit import Audit, audit
from lachan.storage.clock import Clock, Entropy, wall
from lachan.storage.folds import Named, State, fold
from lachan.storage.kinds import subject_of, view_of
from lachan.storage.opening import FILE_NAME, Opened, mend_now, open_database
from lachan.storage.room import throw_off_ballast
from lachan.storage.rows import LAMPORT_LIMIT, Row, Told, entry_of, event_of, row_of
from lachan.storage.trouble import telling

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Counts:
    """How many events are kept, and how many of them this release cannot apply."""

    events: int
    unknown: int


class Record:
    """The only way to the learner's data. One at a time per folder; any thread, one call at a time.

    What is appended is on the disk when the call returns. When the disk refuses, the event is kept in
    memory, every read already shows it, LachanError (disk-full, record-io) says how many are *pending*,
    and they are written by :meth:`retry` or together with the next event. A full disk is first given the
    ballast (see ``room``).

    *mended* says what opening had to do about damage, None where there was none.
    """

    def __init__(self, opened: Opened, folder: Path, clock: Clock, entropy: Entropy) -> None:
        self._db = opened.db
        self.mended = opened.mended
        self.folder = folder
        self._clock = clock
        self._entropy = entropy
        self._lock = threading.RLock()
        self._writer = self.fresh_id()
        self._seq = 0
        self._prev = ""
        self._lamport = tables.highest_lamport(self._db)
        self._pending: list[Event] = []
        self._closed = False

    @classmethod
    def open(cls, folder: Path, clock: Clock, entropy: Entropy) -> Self:
        """Open (or begin) the record in *folder* under a fresh writer id.

        Raises LachanError as :func:`lachan.storage.opening.open_database` does.
        """
        opened = open_database(folder, clock, entropy)
        try:
            with telling():
                if not tables.are_current(opened.db):
                    tables.rebuild(opened.db)
                return cls(opened, folder, clock, entropy)
        except BaseException:
            opened.db.conn.close()
            raise

    def close(self) -> None:
        """Write what is pending, then let the file go; raises as :meth:`retry` does, but closes anyway.

        Closing twice is harmless.
        """
        with self._lock:
            if self._closed:
                return
            self._closed = True
            try:
                self.retry()
            finally:
                self._db.conn.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def fresh_id(self) -> str:
        """Return a new random 128-bit id in hex, for a learner or a run."""
        return self._entropy(16).hex()

    @property
    def pending(self) -> int:
        """How many events are in memory only, because the disk refused them."""
        return len(self._pending)

    def append(self, learner: str, kind: str, body: Mapping[str, Any]) -> Event:
        """Make an event of this moment and write it, in one transaction, down to the disk.

        Raises LachanError: event-malformed (nothing kept); disk-full or record-io (kept, see the class).
        ValueError for a kind or body that ``kinds`` does not know.
        """
        with self._lock:
            event = self._next(learner, kind, body)
            before = self._seq, self._prev, self._lamport
            self._seq, self._prev, self._lamport = event.seq, event.id(), event.lamport
            self._pending.append(event)
            try:
                self.retry()
            except LachanError:
                raise
            except Exception:  # our own fault, not the disk's: as if it had never been asked
                self._pending.remove(event)
                self._seq, self._prev, self._lamport = before
                raise
            return event

    def _next(self, learner: str, kind: str, body: Mapping[str, Any]) -> Event:
        draft = Event(
            writer=self._writer,
            seq=self._seq + 1,
            prev=self._prev,
            lamport=self._lamport + 1,
            wall=wall(self._clock.now()),
            local_day=self._clock.local_day(),
            learner=learner,
            kind=kind,
            body=dict(body),
        )
        event = event_of(row_of(draft))  # a copy all through: a list the caller changes later changes no id
        if event is None or subject_of(event) is None:
            raise ValueError(f"not an event that could be applied: {kind} {sorted(body)}")
        return event

    def retry(self) -> int:
        """Write what is pending; return how many events that was. Raises LachanError disk-full, record-io."""
        with self._lock:
            if not self._pending:
                return 0
            try:
                self._write_pending()
            except LachanError as error:
                if error.code == "record-damaged":
                    self.mend()
                elif error.code != "disk-full" or not throw_off_ballast(self.folder):
                    raise
                self._write_pending()
            written, self._pending = len(self._pending), []
            return written

    def mend(self) -> None:
        """Put the record together again, now that damage has been met; what is pending stays so.

        Raises LachanError disk-full, record-io, record-damaged; then the next start goes on with it.
        """
        with self._lock:
            mended = mend_now(self.folder / FILE_NAME, self._clock, self._entropy, self._db.conn.close)
            self._db = open_database(self.folder, self._clock, self._entropy).db
            self.mended = mended
            with telling():
                if not tables.are_current(self._db):
                    tables.rebuild(self._db)

    def _write_pending(self) -> None:
        with telling(pending=len(self._pending)), tables.transaction(self._db):
            adding.add(self._db, ((row_of(event), event) for event in self._pending))

    def union(self, events: Iterable[Event]) -> int:
        """Add events from elsewhere, all or none; return how many were new. Order and doubles do not matter.

        Raises LachanError event-malformed when one cannot be kept exactly as it is.
        """
        return self._add(map(_proved, events))

    def take(self, lines: Iterable[bytes]) -> int:
        """Add the events that these lines carry (see ``rows``), as :meth:`union` does."""
        return self._add(map(entry_of, lines))

    def _add(self, proved: Iterable[tuple[Row, Told]]) -> int:
        with self._lock:
            self.retry()
            with telling(), tables.transaction(self._db):
                new = adding.add(self._db, proved)
            self._lamport = max(self._lamport, tables.highest_lamport(self._db))
            return new

    def events(self) -> list[Event]:
        """Return every event whose content still gives its id, ordered by Lamport number, writer, seq."""
        with self._lock, telling():
            return [*tables.events(self._db), *self._pending]

    def about(self, subject: str) -> list[Event]:
        """Return the events about one subject (see ``kinds``), in order."""
        with self._lock, telling():
            return [*tables.events(self._db, subject), *self._pending_about(subject)]

    def state(self, subject: str) -> State | None:
        """Return the derived row of one subject, or None when nothing is known of it."""
        with self._lock, telling():
            waiting = self._pending_about(subject)
            return fold(subject, self._story(subject)) if waiting else tables.load(self._db, subject)

    def states(self, view: str, learner: str | None = None) -> list[State]:
        """Return the rows of ``learners``, ``lessons`` or ``runs``, of one learner or of all."""
        with self._lock, telling():
            rows = {row["subject"]: row for row in tables.load_all(self._db, view, learner)}
            for subject in {subject_of(event) for event in self._pending}:
                if subject and view_of(subject) == view:
                    rows[subject] = fold(subject, self._story(subject))
            return [row for row in rows.values() if learner in (None, row["learner"])]

    @contextmanager
    def whole(self) -> Iterator["Database"]:
        """Lend the database to another module of ``storage``, everything written and nobody else at it."""
        with self._lock:
            self.retry()
            with telling():
                yield self._db

    @property
    def clock(self) -> Clock:
        """The time, as this record was given it."""
        return self._clock

    @property
    def entropy(self) -> Entropy:
        """The dice, as this record was given them."""
        return self._entropy

    def rebuild(self) -> None:
        """Make every derived table anew from the events."""
        with self._lock:
            self.retry()
            with telling():
                tables.rebuild(self._db)

    def verify(self) -> Audit:
        """Check every event on the disk against its id, and every writer's chain."""
        with self._lock, telling():
            return audit(self._db)

    def counts(self) -> Counts:
        """Return how many events are on the disk, and how many of them are not understood."""
        with self._lock, telling():
            return Counts(*tables.counts(self._db))

    def _pending_about(self, subject: str) -> list[Event]:
        return [event for event in self._pending if subject_of(event) == subject]

    def _story(self, subject: str) -> list[Named]:
        waiting = [(event.id(), event) for event in self._pending_about(subject)]
        return [*tables.story(self._db, subject), *waiting]


def _proved(event: Event) -> tuple[Row, Told]:
    row = row_of(event)
    if event.lamport > LAMPORT_LIMIT:
        raise LachanError("event-malformed", reason="lamport")
    return row, event

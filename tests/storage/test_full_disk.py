"""SQLITE_FULL is asked of SQLite itself, by a limit on the pages of the file: no mock stands in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from lachan.domain.errors import LachanError
from lachan.storage.kinds import lesson_subject
from lachan.storage.record import Record

Opener = Callable[..., Record]
AN = {"nickname": "An", "face": "owl", "role": "student"}


@contextmanager
def full_disk(record: Record) -> Iterator[None]:
    conn = record._db.conn
    used = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count = {used}")
    yield
    conn.execute("PRAGMA max_page_count = 1000000")


def _fill(record: Record) -> LachanError:
    """Append until the disk is full; return what was raised."""
    for step in range(1000):
        try:
            record.append("an", "progressed", {"lesson": "l", "step": step, "note": "x" * 900})
        except LachanError as error:
            return error
    raise AssertionError("the disk never got full")


def test_the_event_that_does_not_fit_is_kept_and_written_when_there_is_room(
    record: Record, opener: Opener
) -> None:
    with full_disk(record):
        error = _fill(record)
        on_disk = record.counts().events
        assert (error.code, error.facts["pending"], record.pending) == ("disk-full", 1, 1)
        with pytest.raises(LachanError, match="disk-full"):
            record.retry()

    assert record.retry() == 1
    assert (record.pending, record.counts().events) == (0, on_disk + 1)
    record.close()
    again = opener()
    assert again.verify().ok
    assert [event.body["step"] for event in again.events()] == list(range(on_disk + 1))


def test_nothing_of_a_refused_event_is_on_the_disk(record: Record) -> None:
    with full_disk(record):
        _fill(record)
        in_file = record._db.execute("SELECT count(*), max(lamport) FROM events").fetchone()
        furthest = record._db.execute("SELECT furthest_step FROM lessons").fetchone()

        assert in_file == (furthest[0] + 1, furthest[0] + 1)
        assert not record._db.conn.in_transaction


def test_reads_already_show_what_is_pending(record: Record) -> None:
    with full_disk(record):
        _fill(record)
        shown = record.state(lesson_subject("an", "l"))
        with pytest.raises(LachanError):
            record.append("an", "completed", {"lesson": "l"})

        assert shown is not None
        assert shown["furthest_step"] == record.counts().events
        assert [row["completed"] for row in record.states("lessons", "an")] == [1]
        assert [event.kind for event in record.events()][-2:] == ["progressed", "completed"]
        pending = record.events(), record.states("lessons")

    record.retry()
    assert (record.events(), record.states("lessons")) == pending
    record.rebuild()
    assert (record.events(), record.states("lessons")) == pending


def test_the_next_event_takes_the_pending_ones_with_it(record: Record) -> None:
    with full_disk(record):
        _fill(record)

    record.append("an", "completed", {"lesson": "l"})

    assert record.pending == 0
    assert record.verify().ok
    assert record.counts().events == len(record.events())


def test_closing_writes_what_is_pending(record: Record, opener: Opener) -> None:
    with full_disk(record):
        _fill(record)
    count = len(record.events())
    record.close()

    assert opener().counts().events == count


def test_closing_on_a_full_disk_says_so_and_lets_the_file_go(record: Record, opener: Opener) -> None:
    record._db.conn.execute("PRAGMA max_page_count = 1")  # SQLite takes it as: not one page more than now
    _fill(record)

    with pytest.raises(LachanError, match="disk-full"):
        record.close()

    assert opener().verify().ok

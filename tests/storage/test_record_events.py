import dataclasses
import json
import math
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from lachan.domain.errors import LachanError
from lachan.domain.events import Event
from lachan.storage.clock import SystemClock, wall
from lachan.storage.kinds import SHAPES, learner_subject
from lachan.storage.record import Record

Opener = Callable[..., Record]
AN = {"nickname": "An", "face": "owl", "role": "student"}


def _event(**changes: object) -> Event:
    plain = Event("a" * 32, 1, "", 1, "2026-07-04T12:00:00.000Z", "2026-07-04", "an", "registered", dict(AN))
    return dataclasses.replace(plain, **changes)


def test_events_of_one_start_form_a_chain(record: Record) -> None:
    first = record.append("an", "registered", AN)
    second = record.append("an", "removed", {})

    assert (first.seq, first.prev, first.lamport) == (1, "", 1)
    assert (second.seq, second.prev, second.lamport) == (2, first.id(), 2)
    assert second.writer == first.writer
    assert len(first.writer) == 32
    assert (first.wall, first.local_day) == ("2026-07-04T12:00:01.000Z", "2026-07-04")


def test_each_start_writes_under_a_new_name_and_counts_on_from_the_highest_lamport(opener: Opener) -> None:
    record = opener()
    first = record.append("an", "registered", AN)
    record.close()

    second = opener().append("an", "removed", {})

    assert second.writer != first.writer
    assert (second.seq, second.prev, second.lamport) == (1, "", 2)


def test_an_event_is_on_the_disk_when_the_call_returns(
    record: Record, opener: Opener, tmp_path: Path
) -> None:
    event = record.append("an", "registered", AN)

    (tmp_path / "copy").mkdir()
    for file in tmp_path.glob("record.db*"):
        (tmp_path / "copy" / file.name).write_bytes(file.read_bytes())
    assert opener(tmp_path / "copy").events() == [event]


def test_events_read_back_as_they_were_written(record: Record, opener: Opener) -> None:
    body = {**AN, "nickname": "Nguyễn Ân", "odd": [1, 2.5, None, True, "\u2028 \0 ’"], "big": 2**80}
    event = record.append("an", "registered", body)
    record.close()

    assert [(got, got.id()) for got in opener().events()] == [(event, event.id())]


def test_a_list_that_the_caller_changes_later_changes_no_event(record: Record) -> None:
    tactics = ["fear"]
    event = record.append("an", "registered", {**AN, "tactics": tactics})
    tactics.append("greed")

    assert event.body["tactics"] == ["fear"]
    assert record.verify().ok


@pytest.mark.parametrize(
    "body",
    [{**AN, "x": math.nan}, {**AN, "x": {1, 2}}, {**AN, "x": "\ud800"}, {**AN, "x": "y" * 70_000}],
    ids=["not a number", "a set", "half a character", "too long"],
)
def test_what_json_cannot_keep_exactly_is_refused_and_leaves_no_trace(record: Record, body: dict) -> None:
    with pytest.raises(LachanError, match="event-malformed"):
        record.append("an", "registered", body)

    assert (record.counts().events, record.pending) == (0, 0)
    assert record.append("an", "registered", AN).seq == 1


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("danced", {}),
        ("registered", {"nickname": "An"}),
        ("registered", {**AN, "role": "headmaster"}),
        ("progressed", {"lesson": "l", "step": 1.5}),
        ("progressed", {"lesson": "l", "step": True}),
        ("progressed", {"lesson": "l", "step": 2**63}),
    ],
)
def test_the_app_cannot_write_what_it_could_not_apply(record: Record, kind: str, body: dict) -> None:
    with pytest.raises(ValueError, match=kind):
        record.append("an", kind, body)

    assert record.counts().events == 0


def test_events_of_a_later_release_are_kept_and_counted_but_not_applied(record: Record) -> None:
    later = [
        _event(seq=1, kind="danced", body={"dance": "waltz"}),
        _event(seq=2, lamport=2, v=2),
        _event(seq=3, lamport=3, body={"nickname": "An", "face": "owl", "role": "inspector"}),
        _event(seq=4, lamport=4),
    ]

    assert record.union(later) == 4

    assert (record.counts().events, record.counts().unknown, record.verify().unknown) == (4, 3, 3)
    assert record.events() == later
    assert record.states("learners") == [record.state(learner_subject("an"))]


def test_a_union_done_twice_adds_nothing(record: Record) -> None:
    assert record.union([_event(), _event()]) == 1
    assert record.union([_event()]) == 0
    assert record.append("an", "removed", {}).lamport == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"writer": "me"},
        {"writer": "A" * 32},
        {"prev": "x"},
        {"seq": 0},
        {"seq": True},
        {"lamport": -1},
        {"lamport": 2**53 + 1},
        {"v": 2**63},
        {"learner": 7},
        {"body": []},
        {"body": {10: "numbers as", 2: "names"}},
        {"body": {"deep": json.loads("[" * 900 + "]" * 900), **{f"n{n}": "x" * 990 for n in range(70)}}},
    ],
    ids=str,
)
def test_a_malformed_event_from_elsewhere_is_refused_and_nothing_of_its_file_stays(
    record: Record, changes: dict
) -> None:
    with pytest.raises(LachanError, match="event-malformed"):
        record.union([_event(), _event(**changes)])

    assert record.counts().events == 0
    record.append("an", "registered", AN)


def test_a_link_that_is_missing_from_a_chain_is_found(record: Record) -> None:
    first = _event()
    second = _event(seq=2, lamport=2, prev=first.id())
    third = _event(seq=3, lamport=3, prev=second.id())

    record.union([first, third])
    assert record.verify().loose == (third.id(),)

    record.union([second])
    assert record.verify().ok


def test_a_fault_of_our_own_leaves_the_record_as_it_was(
    record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    record.append("an", "registered", AN)
    with monkeypatch.context() as patch:
        patch.setattr("lachan.storage.adding.fold", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            record.append("an", "removed", {})

    assert record.pending == 0
    record.append("an", "removed", {})
    assert (record.verify().ok, record.counts().events) == (True, 2)


def test_two_threads_may_write_in_turn(record: Record) -> None:
    def write(name: str) -> None:
        for step in range(20):
            record.append(name, "progressed", {"lesson": "l", "step": step})

    threads = [threading.Thread(target=write, args=(name,)) for name in ("an", "binh")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert record.verify().ok
    assert [event.seq for event in record.events()] == list(range(1, 41))
    assert [row["furthest_step"] for row in record.states("lessons")] == [19, 19]


def test_the_system_clock_tells_time_with_its_zone() -> None:
    clock = SystemClock()

    assert clock.now().utcoffset() is not None
    assert wall(clock.now()).endswith("Z")
    assert datetime.fromisoformat(clock.local_day()).date().isoformat() == clock.local_day()
    with pytest.raises(ValueError, match="aware"):
        wall(datetime(2026, 7, 4))


def test_every_kind_is_written_in_the_table_of_kinds() -> None:
    from lachan.storage import kinds

    rows = [line.split()[0] for line in (kinds.__doc__ or "").splitlines() if line and line[0].isalpha()]

    assert [row for row in rows if row in SHAPES] == list(SHAPES)
    for kind, shape in SHAPES.items():
        line = next(line for line in (kinds.__doc__ or "").splitlines() if line.startswith(kind + " "))
        assert all(name in line for name in shape), kind

"""Equal sets of events give equal tables, in whatever order, batches and doubles they arrived."""

import os
import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lachan.domain.events import Event
from lachan.storage.clock import SystemClock
from lachan.storage.folds import VIEWS, in_order
from lachan.storage.kinds import learner_subject, run_subject
from lachan.storage.record import Record

WRITERS = tuple(letter * 32 for letter in "abc")
LEARNERS = ("an", "binh")
_run = st.sampled_from(("r1", "r2"))
_lesson = st.sampled_from(("l1", "l2"))
_number = st.integers(0, 9)
_word = st.sampled_from(("x", "y"))
_at = st.fixed_dictionaries({"run": _run, "at_ms": _number})
BODIES = {
    "registered": st.fixed_dictionaries({"nickname": _word, "face": _word, "role": st.just("student")}),
    "updated": st.fixed_dictionaries({"nickname": _word, "face": _word}),
    "removed": st.just({}),
    "restored": st.just({}),
    "progressed": st.fixed_dictionaries({"lesson": _lesson, "step": _number}),
    "answered": st.fixed_dictionaries(
        {"lesson": _lesson, "question": _word, "choice": _word, "right": st.booleans()}
    ),
    "completed": st.fixed_dictionaries({"lesson": _lesson}),
    "initialized": st.fixed_dictionaries(
        {"run": _run, "scenario": _word, "pack": _word, "seed": _number, "pace": st.just("timed")}
    ),
    "interacted": st.fixed_dictionaries({"run": _run, "at_ms": _number, "act": _word}),
    "suspended": _at,
    "resumed": st.fixed_dictionaries({"run": _run}),
    "terminated": st.fixed_dictionaries(
        {
            "run": _run,
            "at_ms": _number,
            "end": _word,
            "outcome": st.sampled_from(("safe", "harmed")),
            "summary": st.just({"truth": "scam"}),
        }
    ),
    "voided": st.fixed_dictionaries({"run": _run}),
    "from-a-later-release": st.just({"any": "thing"}),
}


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Events of three writers whose Lamport numbers cross and tie, as merged histories do."""
    events = []
    for seq in range(1, draw(st.integers(1, 25)) + 1):
        kind = draw(st.sampled_from(tuple(BODIES)))
        events.append(
            Event(
                writer=draw(st.sampled_from(WRITERS)),
                seq=seq,
                prev="",
                lamport=draw(st.integers(1, 12)),
                wall="2026-07-04T12:00:00.000Z",
                local_day=f"2026-07-{draw(st.integers(1, 9)):02}",
                learner=draw(st.sampled_from(LEARNERS)),
                kind=kind,
                body=draw(BODIES[kind]),
            )
        )
    return events


def _tables(record: Record) -> dict[str, list[dict]]:
    return {view: record.states(view) for view in VIEWS}


def _opened(folder: str, name: str) -> Record:
    return Record.open(Path(folder, name), SystemClock(), os.urandom)


@settings(max_examples=60, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_equal_sets_give_equal_tables_and_equal_order(events: list[Event], dice: random.Random) -> None:
    shuffled = [*events, *dice.sample(events, dice.randint(0, len(events)))]
    dice.shuffle(shuffled)
    with (
        tempfile.TemporaryDirectory() as folder,
        _opened(folder, "one") as one,
        _opened(folder, "other") as other,
    ):
        one.union(events)
        while shuffled:
            size = dice.randint(1, 4)
            other.union(shuffled[:size])
            del shuffled[:size]

        assert (
            other.events() == one.events() == sorted(events, key=lambda event: in_order((event.id(), event)))
        )
        assert _tables(other) == _tables(one)
        assert other.counts() == one.counts()
        grown = _tables(other)
        other.rebuild()
        assert _tables(other) == grown


@settings(max_examples=30, deadline=None)
@given(histories())
def test_tables_kept_step_by_step_equal_tables_built_anew(events: list[Event]) -> None:
    with tempfile.TemporaryDirectory() as folder, _opened(folder, "one") as record:
        for event in events:
            if event.kind in BODIES and event.kind != "from-a-later-release":
                record.append(event.learner, event.kind, event.body)

        kept = _tables(record)
        record.rebuild()
        assert _tables(record) == kept
        assert record.verify().ok


def _at_place(lamport: int, kind: str, body: dict, seq: int = 1, writer: str = WRITERS[0]) -> Event:
    return Event(
        writer, seq, "", lamport, "2026-07-04T12:00:00.000Z", f"2026-07-{lamport:02}", "an", kind, body
    )


def test_the_clock_never_decides_which_nickname_holds(record: Record) -> None:
    late_by_clock = Event(
        WRITERS[0], 2, "", 2, "2099-01-01T00:00:00.000Z", "2099-01-01", "an", "updated",
        {"nickname": "Early", "face": "owl"},
    )  # fmt: skip
    record.union(
        [
            _at_place(3, "updated", {"nickname": "Late", "face": "owl"}, writer=WRITERS[1]),
            late_by_clock,
            _at_place(1, "registered", {"nickname": "First", "face": "owl", "role": "student"}),
        ]
    )

    row = record.state(learner_subject("an"))
    assert row is not None
    assert row["nickname"] == "Late"


def test_what_another_history_adds_after_the_end_of_a_run_changes_nothing(record: Record) -> None:
    run = {"run": "r"}
    begun = {**run, "scenario": "s", "pack": "p", "seed": 1, "pace": "timed"}
    ended = {**run, "at_ms": 50, "end": "e", "outcome": "safe", "summary": {}}
    record.union([_at_place(1, "initialized", begun), _at_place(2, "terminated", ended)])
    before = record.state(run_subject("r"))
    later = {**ended, "at_ms": 99, "outcome": "harmed"}
    record.union(
        [
            _at_place(3, "interacted", {**run, "at_ms": 70, "act": "answer"}),
            _at_place(4, "terminated", later),
            _at_place(5, "voided", run),
        ]
    )

    after = record.state(run_subject("r"))
    assert before is not None
    assert after is not None
    assert {**after, "last": ""} == {**before, "last": ""}


def test_a_later_release_of_the_folds_makes_the_tables_anew(record: Record, opener) -> None:  # noqa: ANN001
    record.append("an", "registered", {"nickname": "An", "face": "owl", "role": "student"})
    before = _tables(record)
    record._db.execute("UPDATE learners SET nickname = 'stale'")
    record._db.execute("UPDATE events SET subject = NULL")
    record._db.execute("UPDATE meta SET value = '0' WHERE name = 'folds'")
    record.close()

    again = opener()

    assert _tables(again) == before
    assert again.counts().unknown == 0

"""A run told again at the teacher is the run that was played: its lines, and where the pupil got away."""

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from msgspec.structs import astuple

from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.demo_pupils import DemoComputer, Play, simulate
from lachan.classroom.event_lines import id_of, read_line
from lachan.classroom.pupil_fold import PupilState, fold
from lachan.domain.acts import Act, ActKind
from lachan.scenario.engine import act, advance, start
from lachan.scenario.run import Happened

ONE = "a" * 32


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return catalogue_of()


def folded(catalogue: Catalogue, *plays: Play, before: PupilState | None = None) -> PupilState:
    computer = DemoComputer(random.Random(1))
    computer.moment = datetime(2026, 11, 2, tzinfo=UTC)
    script = catalogue.scripts["police-parcel"]
    for n, played in enumerate(plays):
        computer.play(ONE, script, catalogue.pack_hash, played, n)
    lines = list(computer.lines_of(frozenset({ONE})))
    random.Random(3).shuffle(lines)
    events = [(id_of(line), event) for line in lines if (event := read_line(line)) is not None]
    return fold(events, catalogue, before)


def test_hanging_up_after_a_line_is_told_as_that_line(catalogue: Catalogue) -> None:
    script = catalogue.scripts["police-parcel"]
    run, happened = start(script, 0)
    acts: list[tuple[int, str]] = []
    while not run.ended:
        heard = [one.what for one in happened if one.kind is Happened.SAID]
        deed = None
        if run.ringing:
            deed = Act(ActKind.ANSWER)
        elif len(heard) == 2 and run.call and not any(words.startswith("ask") for _, words in acts):
            deed = Act(ActKind.ASK, "mother")
        if deed is not None:
            acts.append((run.now, str(deed)))
            run, more = act(script, run, deed)
        else:
            run, more = advance(script, run, run.due)
        happened += more
    outcome = script.outcomes[run.ended]
    summary = {"truth": "scam", "family": "fake-authority", "told_ms": run.told_at, "first_contact_ms": 0}
    (fact,) = folded(catalogue, Play(tuple(acts), run.now, run.ended, outcome, summary)).runs

    theirs = [one.what for one in happened if one.kind is Happened.SAID and one.who in script.contact_people]
    assert fact.heard == tuple(dict.fromkeys(theirs))
    assert fact.left == theirs[-1]
    assert fact.told_after == run.told_at


def test_a_story_that_does_not_come_to_its_recorded_end_is_not_told(catalogue: Catalogue) -> None:
    script = catalogue.scripts["police-parcel"]
    played = simulate(script, 1, 0.9, 0.2, random.Random(4))
    other = next(end for end, outcome in script.outcomes.items() if end != played.end)

    (true,), (false,) = folded(catalogue, played).runs, folded(catalogue, replace(played, end=other)).runs
    assert true.heard
    assert (false.heard, false.left) == ((), "")


def test_check_items_are_neither_quiz_questions_nor_lessons_of_the_class(catalogue: Catalogue) -> None:
    computer = DemoComputer(random.Random(1))
    computer.moment = datetime(2026, 11, 2, tzinfo=UTC)
    for lesson in ("check/abc", "01-fake-authority"):
        answer = {"lesson": lesson, "question": "q", "choice": "a", "right": False}
        computer.append(ONE, "answered", answer)
        computer.append(ONE, "completed", {"lesson": lesson})
    lines = computer.lines_of(frozenset({ONE}))
    state = fold([(id_of(line), event) for line in lines if (event := read_line(line))], catalogue, None)

    assert [item[0] for item in map(astuple, state.items)] == ["01-fake-authority"]
    assert [lesson for lesson, _ in state.lessons] == ["01-fake-authority"]
    assert sum(count for _, count in state.days) == 4


@pytest.mark.parametrize("mark", [{"forked_from": "f" * 32}, {"together": True}])
def test_a_run_taken_over_or_read_together_is_no_evidence_of_anything(
    catalogue: Catalogue, mark: dict[str, object]
) -> None:
    script = catalogue.scripts["police-parcel"]
    played = simulate(script, 1, 0.9, 0.2, random.Random(4))
    marked = replace(played, summary={**played.summary, **mark})

    assert len(folded(catalogue, played).runs) == 1
    assert folded(catalogue, marked).runs == ()


@pytest.mark.parametrize(
    "acts",
    [
        ((5, "no such act"),),
        ((-1, "answer"),),
        ((10**12, "answer"),),
        tuple((n, "silent") for n in range(6000)),
    ],
    ids=["unknown", "negative", "far", "many"],
)
def test_a_strangers_acts_are_not_played(catalogue: Catalogue, acts: tuple[tuple[int, str], ...]) -> None:
    played = simulate(catalogue.scripts["police-parcel"], 1, 0.9, 0.2, random.Random(4))

    (fact,) = folded(catalogue, replace(played, acts=acts)).runs
    assert fact.heard == ()


def test_a_fold_that_goes_on_from_an_earlier_one_is_the_fold_of_all(catalogue: Catalogue) -> None:
    script = catalogue.scripts["police-parcel"]
    plays = [simulate(script, n, 0.5, 0.2, random.Random(n)) for n in range(4)]
    part = folded(catalogue, *plays[:2])

    assert folded(catalogue, *plays, before=part) == folded(catalogue, *plays)


def test_stopped_thrown_away_and_unfinished_runs_do_not_count(catalogue: Catalogue) -> None:
    played = simulate(catalogue.scripts["police-parcel"], 1, 0.9, 0.2, random.Random(4))

    assert folded(catalogue, replace(played, outcome="stopped")).runs == ()
    assert folded(catalogue, replace(played, summary={**played.summary, "family": "sextortion"})).runs == ()

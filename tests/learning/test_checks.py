"""Sets of check items in a real record: begun, answered, left, taken up, done."""

import random
from collections.abc import Callable

import pytest

from lachan.domain.checks import CheckItem
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.learning.check_sets import form, practice
from lachan.learning.checks import Checks, judgements
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.skill import bias, count, d_prime
from lachan.storage.record import Record

WORDS = Text("chữ", "words")


def item(name: str, scam: bool, family: str = "fake-bank", form: str = "") -> CheckItem:
    return CheckItem(
        id=name, family=family, kind="sms", scam=scam, form=form, plausible="medium",  # type: ignore[arg-type]
        audience=("student",), situation=WORDS, name=WORDS, at=WORDS, clock="19:05", parts=(), look=(),
        why=WORDS, verify=WORDS,
    )  # fmt: skip


SCAM, GENUINE, ELSEWHERE = item("one", True), item("two", False), item("three", True, "romance", "A")
ALL = (SCAM, GENUINE, ELSEWHERE)


@pytest.fixture
def an(record: Record) -> str:
    return Learners(record).add("An", "minh").id


def test_a_set_answered_to_its_end_is_done(record: Record, an: str) -> None:
    checks = Checks(record)
    begun = checks.begin(an, "practice", "01", ALL, 7)
    for one in ALL:
        checks.answer(an, begun.id, one, True, 90, [2, 1, 2])

    (done,) = checks.done(an)
    assert (done.day, done.at, done.seed) == ("2026-07-04", 3, 7)
    assert [attempt.right for attempt in done.attempts] == [True, False, True]
    assert done.attempts[0].tapped == (1, 2)
    assert checks.unfinished(an) is None


def test_a_set_that_was_left_goes_on_where_it_stood_after_a_restart(opener: Callable[..., Record]) -> None:
    first = opener()
    an = Learners(first).add("An", "minh").id
    begun = Checks(first).begin(an, "practice", "01", ALL, 7)
    Checks(first).answer(an, begun.id, SCAM, False, 50, [])
    first.close()

    found = Checks(opener()).unfinished(an, "practice", "01")
    assert found is not None
    assert (found.id, found.at, found.items[found.at]) == (begun.id, 1, "two")


def test_the_first_answer_counts_and_no_other(record: Record, an: str) -> None:
    checks = Checks(record)
    begun = checks.begin(an, "practice", "01", ALL, 7)
    checks.answer(an, begun.id, SCAM, False, 60, [])
    again = checks.answer(an, begun.id, SCAM, True, 100, [1])

    assert [attempt.said_scam for attempt in again.attempts] == [False]


def test_of_two_answers_that_met_in_a_merge_the_first_counts(record: Record, an: str) -> None:
    checks = Checks(record)
    begun = checks.begin(an, "practice", "01", ALL, 7)
    checks.answer(an, begun.id, SCAM, False, 60, [])
    told = next(event for event in record.events() if event.kind == "answered")
    record.append(an, "answered", {**told.body, "choice": "scam", "right": True})

    assert [attempt.said_scam for attempt in checks.get(an, begun.id).attempts] == [False]


def test_a_set_given_up_is_neither_offered_nor_counted(record: Record, an: str) -> None:
    checks = Checks(record)
    begun = checks.begin(an, "booster", "", ALL, 7)
    checks.answer(an, begun.id, SCAM, True, 60, [])
    checks.drop(an, begun.id)

    assert checks.unfinished(an) is None
    assert checks.done(an) == ()


def test_sets_are_no_lessons_to_whoever_asks_for_lessons(record: Record, an: str) -> None:
    Checks(record).begin(an, "practice", "01", ALL, 7)

    assert Lessons(record).all(an) == {}


def test_the_transfer_families_are_reported_apart(record: Record, an: str) -> None:
    checks = Checks(record)
    begun = checks.begin(an, "form", "A", ALL, 7)
    for one in ALL:
        checks.answer(an, begun.id, one, one.scam, 100, [])

    assert len(judgements(checks.done(an), transfer=True)) == 1
    assert len(judgements(checks.done(an), transfer=False)) == 2


def test_what_cannot_be_is_refused(record: Record, an: str) -> None:
    checks = Checks(record)
    begun = checks.begin(an, "practice", "01", (SCAM,), 7)

    for wrong in ((SCAM, 49), (SCAM, 101), (GENUINE, 80)):
        with pytest.raises(ValueError, match="no such answer"):
            checks.answer(an, begun.id, wrong[0], True, wrong[1], [])
    with pytest.raises(ValueError, match="needs items"):
        checks.begin(an, "practice", "01", (), 7)
    with pytest.raises(LachanError, match="check-set-unknown"):
        checks.get(an, "check/none")


def test_a_beginning_from_elsewhere_that_makes_no_sense_is_passed_over(record: Record, an: str) -> None:
    record.append(an, "progressed", {"lesson": "check/odd", "step": 0, "items": "many"})
    record.append(an, "answered", {"lesson": "check/odd", "question": "q", "choice": "scam", "right": True})

    assert Checks(record).unfinished(an) is None
    assert Checks(record).done(an) == ()


def test_a_simulated_learner_comes_back_with_their_skill(record: Record, an: str) -> None:
    """Known d' 1.5 and a leaning to suspect (c = -0.3), through the record and back."""
    dice, checks = random.Random(11), Checks(record)
    items = [item(f"i{n}", n % 2 == 0) for n in range(240)]
    begun = checks.begin(an, "practice", "01", items, 7)
    for one in items:
        said = dice.gauss(0.75 if one.scam else -0.75, 1) > -0.3
        checks.answer(an, begun.id, one, said, 80, [])

    cells = count(judgements(checks.done(an)))
    found, lean = d_prime(cells), bias(cells)
    assert found is not None
    assert lean is not None
    assert found.low <= 1.5 <= found.high
    assert lean.low <= -0.3 <= lean.high


def test_practice_takes_its_families_first_then_what_was_met_least() -> None:
    own = [item(f"own{n}", n % 2 == 0) for n in range(4)]
    others = [item(f"other{n}", n % 2 == 0, "easy-job") for n in range(8)]
    met = {"other0": 3, "other2": 2}

    chosen = practice([*others, *own], "student", ["fake-bank"], met, 5)

    assert {one.id for one in own} <= {one.id for one in chosen}
    assert not {"other0", "other2"} & {one.id for one in chosen}
    assert [one.id for one in chosen] == [
        one.id for one in practice([*others, *own], "student", ["fake-bank"], met, 5)
    ]


def test_a_form_is_whole_and_practice_never_touches_it() -> None:
    items = [item(f"a{n}", n % 2 == 0, form="A") for n in range(6)] + [SCAM, GENUINE]

    assert len(form(items, "A", 3)) == 6
    assert {one.id for one in practice(items, "student", [], {}, 3)} == {"one", "two"}

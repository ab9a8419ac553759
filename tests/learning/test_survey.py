"""The veiled survey: asked once after each form, of pupils only, and kept as a count."""

import pytest

from lachan.domain.survey import LESSON, is_long, sentences
from lachan.learning.checks import Checks, CheckSet
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.survey import Survey
from lachan.storage.record import Record


def done(learner: str, *forms: str) -> list[CheckSet]:
    return [CheckSet(f"check/{form}", learner, "form", form, (), 1, (), True, "2026-11-25") for form in forms]


def test_it_is_asked_once_after_each_form(record: Record) -> None:
    pupil = Learners(record).add("Bống", "lan", "student").id
    survey = Survey(record)
    assert survey.waiting(pupil, []) == ""
    assert survey.waiting(pupil, done(pupil, "A", "B")) == "A"

    survey.answer(pupil, "A", 2)
    survey.answer(pupil, "A", 3)

    assert survey.waiting(pupil, done(pupil, "A")) == ""
    assert survey.waiting(pupil, done(pupil, "A", "B")) == "B"
    kept = [event.body for event in record.events() if event.body.get("lesson") == LESSON + "A"]
    assert [body["choice"] for body in kept] == ["2"]


def test_grown_ups_are_not_asked(record: Record) -> None:
    parent = Learners(record).add("Ba", "bo", "parent").id

    assert Survey(record).waiting(parent, done(parent, "A")) == ""


@pytest.mark.parametrize("count", [-1, 6])
def test_a_count_that_the_list_cannot_have_is_refused(record: Record, count: int) -> None:
    pupil = Learners(record).add("Bống", "lan", "student").id

    with pytest.raises(ValueError, match=str(count)):
        Survey(record).answer(pupil, "A", count)
    assert len(sentences(is_long(pupil, "A"))) < 6


def test_the_answer_is_no_quiz_and_no_set_of_items(record: Record) -> None:
    pupil = Learners(record).add("Bống", "lan", "student").id
    Survey(record).answer(pupil, "A", 1)

    assert Checks(record).done(pupil) == ()
    assert Lessons(record).all(pupil) == {}

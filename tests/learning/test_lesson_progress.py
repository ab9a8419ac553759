from collections.abc import Callable

import pytest

from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.learning.lessons import LessonProgress, Lessons, QuizAnswer
from lachan.storage.record import Record


@pytest.fixture
def an(record: Record) -> str:
    return Learners(record).add("An", "owl").id


@pytest.fixture
def lessons(record: Record) -> Lessons:
    return Lessons(record)


def test_a_lesson_never_opened_has_empty_progress(lessons: Lessons, an: str) -> None:
    assert lessons.progress(an, "fake-authority") == LessonProgress("fake-authority", 0, {}, False, "")
    assert lessons.all(an) == {}


def test_the_furthest_step_stays_when_the_learner_goes_back(
    lessons: Lessons, record: Record, an: str
) -> None:
    for step in (0, 1, 3, 2, 3):
        lessons.record_step(an, "fake-authority", step)

    assert lessons.progress(an, "fake-authority").furthest_step == 3
    assert [event.body["step"] for event in record.events() if event.kind == "progressed"] == [0, 1, 3]


def test_an_opened_lesson_is_known_from_its_first_step(lessons: Lessons, an: str) -> None:
    lessons.record_step(an, "fake-authority", 0)

    assert list(lessons.all(an)) == ["fake-authority"]


def test_the_first_answer_decides_right_first_time_and_the_last_one_is_shown(
    lessons: Lessons, an: str
) -> None:
    lessons.record_quiz(an, "l", "q1", "b", False)
    lessons.record_quiz(an, "l", "q1", "a", True)
    progress = lessons.record_quiz(an, "l", "q2", "c", True)

    assert progress.answers == {
        "q1": QuizAnswer("q1", "a", right=True, right_first_time=False, tries=2),
        "q2": QuizAnswer("q2", "c", right=True, right_first_time=True, tries=1),
    }


def test_a_completed_lesson_stays_completed_on_its_first_day(
    lessons: Lessons, record: Record, an: str
) -> None:
    first = lessons.complete(an, "l")
    lessons.record_step(an, "l", 1)

    assert (first.completed, first.completed_day) == (True, "2026-07-04")
    assert lessons.complete(an, "l").furthest_step == 1
    assert [event.kind for event in record.events()].count("completed") == 1


def test_progress_is_there_tomorrow_and_is_nobody_elses(
    lessons: Lessons, record: Record, opener: Callable[..., Record], an: str
) -> None:
    binh = Learners(record).add("Bình", "fox").id
    lessons.record_quiz(an, "l", "q", "a", True)
    kept = lessons.complete(an, "l")
    record.close()
    tomorrow = Lessons(opener())

    assert tomorrow.all(an) == {"l": kept}
    assert tomorrow.all(binh) == {}


def test_nothing_is_kept_for_somebody_unknown(lessons: Lessons, record: Record) -> None:
    for call in (
        lambda: lessons.record_step("x", "l", 1),
        lambda: lessons.record_quiz("x", "l", "q", "a", True),
        lambda: lessons.complete("x", "l"),
        lambda: lessons.progress("x", "l"),
        lambda: lessons.all("x"),
    ):
        with pytest.raises(LachanError, match="learner-unknown"):
            call()
    assert record.counts().events == 0


def test_a_step_counts_from_nought(lessons: Lessons, an: str) -> None:
    with pytest.raises(ValueError, match="from 0"):
        lessons.record_step(an, "l", -1)

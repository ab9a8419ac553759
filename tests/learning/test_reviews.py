"""When a booster is due, whatever the clock said; and that a skill is held only while they are passed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lachan.learning.days import believed
from lachan.learning.learners import Learners
from lachan.learning.reviews import LADDER, Practice, Review, Reviews, schedule
from lachan.learning.runs import Runs
from lachan.storage.record import Record

CLOCKS = [
    ("right", ["2026-07-01", "2026-07-02"], ["2026-07-01", "2026-07-02"]),
    ("once ahead", ["2026-07-01", "2099-01-01", "2026-07-03"], ["2026-07-01", "2026-07-01", "2026-07-03"]),
    ("once back", ["2026-07-01", "2000-01-01", "2026-08-01"], ["2026-07-01", "2026-07-01", "2026-08-01"]),
    ("wrong today", ["2026-07-01", "1970-01-01"], ["2026-07-01", "2026-07-01"]),
    ("a battery that is flat", ["2000-01-01", "2026-07-02", "2000-01-01"], ["2026-07-02"] * 3),
    ("always wrong", ["2000-01-01", "2000-01-02"], ["2000-01-01", "2000-01-02"]),
    ("no day", [], []),
]


def one(*practices: tuple[str, float], today: str) -> Review:
    (review,) = schedule([Practice(day, "fake-bank", right, 1) for day, right in practices], today)
    return review


@pytest.mark.parametrize(("name", "days", "expected"), CLOCKS, ids=[case[0] for case in CLOCKS])
def test_days_that_cannot_be_true_are_not_believed(name: str, days: list[str], expected: list[str]) -> None:
    assert list(believed(days)) == expected


@given(st.lists(st.dates().map(lambda day: day.isoformat())))
def test_time_never_runs_backwards(days: list[str]) -> None:
    found = believed(days)

    assert len(found) == len(days)
    assert list(found) == sorted(found)


def test_the_first_booster_is_due_in_about_a_week_and_later_ones_ever_later() -> None:
    days = ["2026-07-01"]
    gaps = []
    for _ in range(5):
        due = one(*((day, 1) for day in days), today=days[-1]).due
        gaps.append((_date(due) - _date(days[-1])).days)
        days.append(due)

    assert 6 <= gaps[0] <= 8
    assert gaps == sorted(gaps)
    assert all(gap <= most for gap, most in zip(gaps, (*LADDER, LADDER[-1]), strict=True))


def test_what_was_only_just_passed_comes_back_sooner() -> None:
    just, wholly = (one(("2026-07-01", share), today="2026-07-01").days for share in (0.8, 1))

    assert 1 <= just < wholly


def test_a_skill_is_held_until_its_booster_falls_due() -> None:
    assert one(("2026-07-01", 1), today="2026-07-03").standing == "held"
    assert one(("2026-07-01", 1), today="2026-07-20").standing == "due"
    assert one(("2026-07-01", 1), ("2026-07-20", 1), today="2026-07-21").standing == "held"


def test_a_booster_that_was_not_passed_is_due_the_day_after_and_takes_nothing_else_away() -> None:
    slipped = one(("2026-07-01", 1), ("2026-07-09", 0), today="2026-07-09")
    again = one(("2026-07-01", 1), ("2026-07-09", 0), ("2026-07-10", 1), today="2026-07-10")

    assert (slipped.standing, slipped.due, slipped.days) == ("slipping", "2026-07-10", 1)
    assert one(("2026-07-01", 0), today="2026-07-01").standing == "learning"
    assert again.standing == "held"


def test_memory_fades_with_the_days() -> None:
    fresh, later = (one(("2026-07-01", 1), today=day).memory for day in ("2026-07-02", "2026-09-01"))

    assert 0 < later < fresh <= 1


def test_a_clock_that_was_years_ahead_neither_hides_nor_forces_a_booster() -> None:
    story = (("2026-07-01", 1), ("2099-01-01", 1), ("2026-07-02", 1))

    review = one(*story, today="2026-07-03")

    assert review.standing == "held"
    assert "2026-07-04" < review.due < "2026-12-31"


def test_what_is_due_first_comes_first() -> None:
    told = [Practice("2026-07-02", "late", 1, 1), Practice("2026-07-01", "early", 1, 1)]

    assert [review.family for review in schedule(sorted(told, key=lambda p: p.day), "2026-07-02")] == [
        "early", "late",
    ]  # fmt: skip


def test_runs_count_too_but_not_those_that_were_stopped(record: Record) -> None:
    an, runs = Learners(record).add("An", "minh").id, Runs(record)
    for outcome, family in (("safe", "fake-bank"), ("stopped", "easy-job"), ("harmed", "deepfake")):
        run = runs.begin(an, "s", "pack", 1)
        runs.finish(run, 9, "end", outcome, {"truth": "scam", "family": family})

    found = {review.family: review.standing for review in Reviews(record).of(an, "2026-07-04")}
    assert found == {"fake-bank": "held", "deepfake": "learning"}


def _date(day: str):  # noqa: ANN202
    from datetime import date

    return date.fromisoformat(day)

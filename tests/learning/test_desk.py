"""From one child's seat there is no way to another child's record."""

from collections.abc import Callable

import pytest

from lachan.domain.checks import CheckItem
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.learning.checks import Checks
from lachan.learning.desk import IDLE_SECONDS, Desk
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.reviews import Reviews
from lachan.learning.runs import Runs
from lachan.storage.record import Record

WORDS = Text("chữ", "words")
ITEM = CheckItem(
    id="one", family="fake-bank", kind="sms", scam=True, form="", plausible="medium", audience=("student",),
    situation=WORDS, name=WORDS, at=WORDS, clock="19:05", parts=(), look=(), why=WORDS, verify=WORDS,
)  # fmt: skip


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def people(record: Record) -> tuple[str, str]:
    learners = Learners(record)
    return learners.add("An", "owl").id, learners.add("Bình", "fox").id


@pytest.fixture
def desk(record: Record, seconds: Seconds) -> Desk:
    return Desk(record, seconds)


def _code(call: Callable[..., object], *args: object) -> str:
    with pytest.raises(LachanError) as error:
        call(*args)
    return error.value.code


def test_whoever_sits_here_has_their_own_and_nothing_of_another(
    desk: Desk, people: tuple[str, str], record: Record
) -> None:
    an, binh = people
    of_binh = Runs(record).begin(binh, "police-parcel", "pack", 7)
    Lessons(record).complete(binh, "l1")
    his = Checks(record).begin(binh, "practice", "01", [ITEM], 7)
    desk.sit(an)
    own = desk.own

    assert [learner.id for learner in own.learners.all()] == [an]
    run = own.runs.begin(an, "police-parcel", "pack", 8)
    own.runs.record_act(run, 10, "answer")
    assert own.lessons.all(an) == {}
    attempts = (
        (own.learners.get, binh), (own.learners.rename, binh, "X"), (own.learners.remove, binh),
        (own.learners.choose_path, binh, "x"),
        (own.lessons.all, binh), (own.lessons.progress, binh, "l1"), (own.lessons.complete, binh, "l2"),
        (own.lessons.record_step, binh, "l1", 1), (own.lessons.record_quiz, binh, "l1", "q", "a", True),
        (own.runs.results, binh), (own.runs.unfinished, binh), (own.runs.begin, binh, "s", "p", 1),
        (own.runs.log, of_binh), (own.runs.resume, of_binh), (own.runs.suspend, of_binh, 9),
        (own.runs.record_act, of_binh, 9, "answer"), (own.runs.discard, of_binh),
        (own.checks.begin, binh, "practice", "01", [ITEM], 1), (own.checks.get, binh, his.id),
        (own.checks.answer, binh, his.id, ITEM, True, 80, []), (own.checks.drop, binh, his.id),
        (own.checks.unfinished, binh), (own.checks.done, binh), (own.checks.kept, binh),
        (own.checks.forms, binh), (own.reviews.of, binh, "2026-07-04"),
        (own.runs.fork, of_binh, 9), (own.runs.finish, of_binh, 9, "e", "safe", {}),
    )  # fmt: skip
    assert {_code(*attempt) for attempt in attempts} == {"learner-locked"}


def test_a_run_of_ones_own_can_be_taken_over_and_by_nobody_else(desk: Desk, people: tuple[str, str]) -> None:
    an, binh = people
    desk.sit(an)
    runs = desk.own.runs
    run = runs.begin(an, "police-parcel", "pack", 8)
    runs.record_act(run, 10, "answer")
    runs.record_act(run, 90, "hang_up")

    fork = runs.fork(run, 50)

    assert [str(done.act) for done in runs.log(fork).acts] == ["answer"]
    assert runs.log(fork).learner == an
    desk.sit(binh)
    assert _code(runs.fork, run, 50) == "learner-locked"
    assert _code(runs.fork, fork, 5) == "learner-locked"
    assert runs.unfinished(binh) is None


def test_every_way_into_the_record_was_tried() -> None:
    asked = {"all", "get", "rename", "remove", "undo_remove", "require", "add", "choose_path"}
    assert {name for name in vars(Learners) if not name.startswith("_")} == asked
    of_lessons = {"all", "progress", "complete", "record_step", "record_quiz"}
    assert {name for name in vars(Lessons) if not name.startswith("_")} == of_lessons
    of_checks = {"begin", "answer", "drop", "unfinished", "done", "kept", "forms", "get"}
    assert {name for name in vars(Checks) if not name.startswith("_")} == of_checks
    assert {name for name in vars(Reviews) if not name.startswith("_")} == {"of"}
    of_runs = {
        "results",
        "unfinished",
        "begin",
        "fork",
        "log",
        "resume",
        "suspend",
        "record_act",
        "discard",
        "finish",
    }
    assert {name for name in vars(Runs) if not name.startswith("_")} == of_runs


def test_a_pin_keeps_the_seat_until_it_is_typed(desk: Desk, people: tuple[str, str]) -> None:
    an, binh = people
    desk.pins.choose(an, "0420")
    desk.sit(binh)

    assert _code(desk.sit, an, "1111") == "pin-wrong"
    assert desk.learner == ""
    assert desk.own.learners.all() == ()
    assert desk.sit(an, "0420").nickname == "An"


def test_after_five_idle_minutes_the_seat_is_to_be_left(
    desk: Desk, people: tuple[str, str], seconds: Seconds
) -> None:
    desk.sit(people[0])
    seconds.now = IDLE_SECONDS - 1
    assert not desk.is_idle()
    desk.touch()
    seconds.now += IDLE_SECONDS - 1
    assert not desk.is_idle()
    seconds.now += 1

    assert desk.is_idle()
    desk.rise()
    assert _code(desk.own.lessons.all, people[0]) == "learner-locked"
    assert not desk.is_idle()

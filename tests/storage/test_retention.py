from collections.abc import Callable
from pathlib import Path

import pytest

from lachan.content.check_files import read_checks
from lachan.content.packs import built_in
from lachan.learning.checks import Checks, judgements
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.runs import Runs
from lachan.learning.skill import Counts, by
from lachan.storage.care import export, restore
from lachan.storage.record import Record
from lachan.storage.retention import last_day_to_keep, plan, retire
from lachan.ui.viewmodels.shield_state import Measure, measure

Opener = Callable[..., Record]
BEFORE = "2026-01-01"


@pytest.fixture
def on_day(record: Record, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def set_day(day: str) -> None:
        monkeypatch.setattr(record.clock, "local_day", lambda: day)

    return set_day


def _practise(record: Record, learner: str, finish: bool = True) -> str:
    runs = Runs(record)
    Lessons(record).record_quiz(learner, "l1", "q1", "a", True)
    Lessons(record).record_quiz(learner, "l1", "q1", "b", False)
    run = runs.begin(learner, "police-parcel", "pack", 7)
    for at in range(3):
        runs.record_act(run, at, "ask mother")
    if finish:
        runs.finish(run, 900, "safe-told", "safe", {"truth": "scam"})
    return run


def test_old_acts_and_answers_become_monthly_counts_and_results_stay(
    record: Record, on_day: Callable[[str], None]
) -> None:
    on_day("2025-03-10")
    learner = Learners(record).add("An", "owl").id
    _practise(record, learner)
    on_day("2025-04-02")
    unfinished = _practise(record, learner, finish=False)
    on_day("2026-07-04")
    _practise(record, learner)
    results = Runs(record).results(learner)

    planned = plan(record, BEFORE)
    retired = retire(record, BEFORE)

    assert (planned, planned.learners) == (retired, 1)
    assert retired.months == {
        (learner, "2025-03"): {"acts": 3, "answers": 2, "right": 1},
        (learner, "2025-04"): {"acts": 0, "answers": 2, "right": 1},
    }
    assert [(row["month"], row["acts"], row["answers"]) for row in record.states("months")] == [
        ("2025-03", 3, 2),
        ("2025-04", 0, 2),
    ]
    assert [(r.end, r.day, r.at_ms) for r in Runs(record).results(learner)] == [
        (r.end, r.day, r.at_ms) for r in results
    ]
    assert len(Runs(record).log(unfinished).acts) == 3
    assert record.verify().ok
    assert retire(record, BEFORE).names == ()


def test_what_old_check_sets_came_to_is_kept_by_family_so_that_d_prime_stays(
    record: Record, on_day: Callable[[str], None]
) -> None:
    items = [item for item in read_checks(built_in()).items if not item.form][:8]
    on_day("2025-03-10")
    learner, checks = Learners(record).add("An", "owl").id, Checks(record)
    done = checks.begin(learner, "practice", "m", items, 1)
    for item in items:
        checks.answer(learner, done.id, item, True, 80, ())
    before = by(judgements(checks.done(learner)), lambda one: (one.family,))
    on_day("2026-07-04")
    Learners(record).rename(learner, "Ân")

    retire(record, BEFORE)

    assert checks.done(learner) == ()
    assert checks.kept(learner) == before
    total = sum(checks.kept(learner).values(), Counts())
    assert total.detection.d_prime() == sum(before.values(), Counts()).detection.d_prime()
    retire(record, BEFORE)
    assert checks.kept(learner) == before


def test_which_form_was_done_and_when_is_known_after_its_answers_are_let_go_of(
    record: Record, on_day: Callable[[str], None]
) -> None:
    items = read_checks(built_in()).items
    on_day("2025-03-30")
    learner, checks = Learners(record).add("An", "owl").id, Checks(record)
    for name, began, ended in (("A", "2025-03-30", "2025-04-02"), ("B", "2025-05-20", "2025-05-20")):
        of_form = [item for item in items if item.form == name]
        on_day(began)
        done = checks.begin(learner, "form", name, of_form, 1)
        for item in of_form:
            on_day(ended if item is of_form[-1] else began)
            checks.answer(learner, done.id, item, True, 80, ())
    given_up = checks.begin(learner, "form", "C", [item for item in items if item.form == "C"], 1)
    checks.drop(learner, given_up.id)
    before = checks.forms(learner)
    assert before == {"A": "2025-04-02", "B": "2025-05-20"}
    on_day("2026-07-04")
    Learners(record).rename(learner, "Ân")

    retire(record, BEFORE)

    assert checks.done(learner) == ()
    assert checks.forms(learner) == before
    assert measure(checks.forms(learner), "2026-07-04") == Measure("C")
    retire(record, BEFORE)
    assert checks.forms(learner) == before


def test_a_form_that_another_record_dates_nonsense_is_not_believed(record: Record) -> None:
    learner = Learners(record).add("An", "owl").id
    body = {"month": "2025-03", "acts": 0, "answers": 0, "right": 0}
    for forms in ({"A": "soon"}, {"Z": "2025-03-01"}, ["A"], {"B": 3}):
        record.append(learner, "summarised", {**body, "forms": forms})

    assert Checks(record).forms(learner) == {}


def test_what_was_let_go_of_does_not_come_back_but_a_late_answer_from_elsewhere_does(
    record: Record, opener: Opener, on_day: Callable[[str], None], tmp_path: Path
) -> None:
    on_day("2025-03-10")
    learner = Learners(record).add("An", "owl").id
    _practise(record, learner)
    kept = export(record, tmp_path).path
    other = opener(tmp_path / "other")
    restore(other, kept)
    late = other.append(learner, "answered", {"lesson": "l1", "question": "q2", "choice": "a", "right": True})
    on_day("2026-07-04")
    record.append(learner, "completed", {"lesson": "l1"})
    retire(record, BEFORE)
    events = record.counts().events

    assert restore(record, kept).new == 0
    assert record.union([late]) == 1
    assert record.counts().events == events + 1


def test_a_computer_that_thinks_it_is_2019_keeps_its_answers(
    record: Record, on_day: Callable[[str], None]
) -> None:
    on_day("2026-07-04")
    learner = Learners(record).add("An", "owl").id
    on_day("2019-01-01")
    _practise(record, learner)

    assert plan(record, BEFORE).names == ()


def test_four_hundred_days_are_kept() -> None:
    assert last_day_to_keep("2026-07-04") == "2025-05-30"

from collections.abc import Callable

import pytest

from lachan.domain.acts import Act, ActKind, Outcome
from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.learning.runs import RunLog, Runs, TimedAct
from lachan.storage.record import Record

Opener = Callable[..., Record]
SUMMARY = {
    "truth": "scam",
    "family": "fake-authority",
    "first_risky_ms": 4200,
    "told_ms": None,
    "tactics": ["authority", "fear"],
}


@pytest.fixture
def an(record: Record) -> str:
    return Learners(record).add("An", "owl").id


@pytest.fixture
def runs(record: Record) -> Runs:
    return Runs(record)


def _begun(runs: Runs, learner: str, scenario: str = "police-parcel") -> str:
    return runs.begin(learner, scenario, "pack-1", 7, "slow")


def test_a_run_is_kept_with_all_that_a_replay_needs(runs: Runs, an: str) -> None:
    run = _begun(runs, an)
    runs.record_act(run, 2100, "answer")
    runs.record_act(run, 2100, Act(ActKind.ASK, "mother"))

    assert runs.unfinished(an) == RunLog(
        run=run,
        learner=an,
        scenario="police-parcel",
        pack_hash="pack-1",
        seed=7,
        pace="slow",
        acts=(TimedAct(2100, "answer"), TimedAct(2100, "ask mother")),
        at_ms=2100,
        status="begun",
    )


@pytest.mark.parametrize("seed", [0, -(2**63), 2**63 - 1])
def test_any_64_bit_seed_comes_back_exactly(runs: Runs, an: str, seed: int) -> None:
    assert runs.log(runs.begin(an, "s", "p", seed)).seed == seed


def test_a_suspended_run_is_resumed_where_its_clock_stood(
    runs: Runs, record: Record, opener: Opener, an: str
) -> None:
    run = _begun(runs, an)
    runs.record_act(run, 2100, "answer")
    runs.suspend(run, 9000)
    record.close()
    tomorrow = Runs(opener())

    asleep = tomorrow.unfinished(an)
    assert asleep is not None
    assert (asleep.status, asleep.at_ms, asleep.acts) == ("suspended", 9000, (TimedAct(2100, "answer"),))

    awake = tomorrow.resume(run)
    tomorrow.record_act(run, 9500, "hang_up")
    assert (awake.status, awake.at_ms, awake.acts) == ("begun", 9000, asleep.acts)
    assert tomorrow.log(run).acts == (*asleep.acts, TimedAct(9500, "hang_up"))


def test_a_finished_run_gives_its_result_and_is_no_longer_offered(runs: Runs, an: str) -> None:
    run = _begun(runs, an)
    runs.record_act(run, 2100, "hang_up")
    result = runs.finish(run, 3000, "safe-told", Outcome.SAFE, SUMMARY)

    assert runs.unfinished(an) is None
    assert runs.results(an) == (result,)
    assert (result.outcome, result.end, result.at_ms, result.day) == (
        Outcome.SAFE,
        "safe-told",
        3000,
        "2026-07-04",
    )
    assert (result.summary, result.truth, result.family) == (SUMMARY, "scam", "fake-authority")
    assert (result.scenario, result.pack_hash, result.seed, result.pace) == (
        "police-parcel",
        "pack-1",
        7,
        "slow",
    )
    assert runs.log(run).acts == (TimedAct(2100, "hang_up"),)


def test_nothing_more_happens_in_a_run_that_has_ended(runs: Runs, record: Record, an: str) -> None:
    finished, discarded = _begun(runs, an), _begun(runs, an)
    runs.finish(finished, 10, "e", "harmed", {})
    runs.discard(discarded)
    count = record.counts().events

    for run in (finished, discarded):
        for call in (
            lambda run=run: runs.record_act(run, 20, "answer"),
            lambda run=run: runs.suspend(run, 20),
            lambda run=run: runs.resume(run),
            lambda run=run: runs.finish(run, 20, "e", "safe", {}),
            lambda run=run: runs.discard(run),
        ):
            with pytest.raises(LachanError) as error:
                call()
            assert (error.value.code, error.value.facts["run"]) == ("run-finished", run)
    assert record.counts().events == count


def test_an_unknown_run_is_named(runs: Runs) -> None:
    for call in (
        lambda: runs.record_act("r", 20, "answer"),
        lambda: runs.suspend("r", 20),
        lambda: runs.resume("r"),
        lambda: runs.finish("r", 20, "e", "safe", {}),
        lambda: runs.discard("r"),
        lambda: runs.log("r"),
    ):
        with pytest.raises(LachanError, match="run-unknown"):
            call()


def test_a_discarded_run_is_neither_offered_nor_counted(runs: Runs, an: str) -> None:
    kept, thrown = _begun(runs, an), _begun(runs, an, "child-in-hospital")
    runs.discard(thrown)

    unfinished = runs.unfinished(an)
    assert unfinished is not None
    assert unfinished.run == kept
    assert runs.results(an) == ()
    assert runs.log(thrown).status == "discarded"


def test_the_run_last_touched_is_offered_first(runs: Runs, an: str) -> None:
    older, newer = _begun(runs, an), _begun(runs, an)
    offered = runs.unfinished(an)
    assert offered is not None
    assert offered.run == newer

    runs.record_act(older, 5, "answer")
    offered = runs.unfinished(an)
    assert offered is not None
    assert offered.run == older


def test_runs_of_one_learner_are_never_shown_to_another(runs: Runs, record: Record, an: str) -> None:
    binh = Learners(record).add("Bình", "fox").id
    _begun(runs, an)
    runs.finish(_begun(runs, an), 5, "e", "safe", {})

    assert runs.unfinished(binh) is None
    assert runs.results(binh) == ()


def test_a_run_of_somebody_unknown_is_refused(runs: Runs, record: Record, an: str) -> None:
    Learners(record).remove(an)

    for call in (lambda: _begun(runs, an), lambda: runs.unfinished(an), lambda: runs.results(an)):
        with pytest.raises(LachanError, match="learner-unknown"):
            call()


def test_an_act_must_be_one_of_the_standing_acts(runs: Runs, an: str) -> None:
    run = _begun(runs, an)

    with pytest.raises(LachanError) as error:
        runs.record_act(run, 5, "dance wildly")

    assert (error.value.code, error.value.facts["act"]) == ("act-unknown", "dance wildly")
    assert runs.log(run).acts == ()


def test_the_clock_of_a_run_never_goes_back(runs: Runs, an: str) -> None:
    run = _begun(runs, an)
    runs.record_act(run, 500, "answer")

    with pytest.raises(ValueError, match="cannot go back"):
        runs.record_act(run, 499, "hang_up")
    with pytest.raises(ValueError, match="cannot go back"):
        runs.finish(run, 0, "e", "safe", {})
    with pytest.raises(ValueError, match="cannot go back"):
        runs.record_act(_begun(runs, an), -1, "answer")


@pytest.mark.parametrize("summary", [{"a": {"b": 1}}, {"a": [[1]]}, {"a": (1, 2)}, {"a": b"x"}])
def test_a_summary_holds_plain_values_only(runs: Runs, an: str, summary: dict) -> None:
    run = _begun(runs, an)

    with pytest.raises(ValueError, match="summary"):
        runs.finish(run, 5, "e", "safe", summary)

    assert runs.log(run).status == "begun"


def test_an_unknown_outcome_or_pace_is_a_fault(runs: Runs, an: str) -> None:
    with pytest.raises(ValueError, match="wonderful"):
        runs.finish(_begun(runs, an), 5, "e", "wonderful", {})
    with pytest.raises(ValueError, match="pace"):
        runs.begin(an, "s", "p", 1, "hasty")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="pace"):
        runs.begin(an, "s", "p", 2**63)


def test_on_a_full_disk_the_play_goes_on_and_is_written_later(
    runs: Runs, record: Record, opener: Opener, an: str
) -> None:
    record._db.execute("PRAGMA max_page_count = 1")
    filler = _begun(runs, an)

    def fill() -> None:
        for step in range(2000):
            runs.record_act(filler, step, f"look {'x' * 300}")

    with pytest.raises(LachanError, match="disk-full"):
        fill()
    with pytest.raises(LachanError, match="disk-full") as error:
        _begun(runs, an)
    run = str(error.value.facts["run"])
    with pytest.raises(LachanError, match="disk-full"):
        runs.record_act(run, 700, "ask mother")
    with pytest.raises(LachanError, match="disk-full"):
        runs.finish(run, 900, "safe-told", "safe", SUMMARY)

    shown = runs.results(an)
    assert [result.run for result in shown] == [run]
    assert record.pending == 4
    record._db.execute("PRAGMA max_page_count = 1000000")
    assert record.retry() == 4
    record.close()
    tomorrow = Runs(opener())
    assert tomorrow.results(an) == shown
    assert tomorrow.log(run).acts == (TimedAct(700, "ask mother"),)

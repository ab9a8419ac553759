"""A run that took another over: whole in itself, and never counted."""

import pytest

from lachan.domain.acts import Outcome
from lachan.learning.learners import Learners
from lachan.learning.runs import Runs, TimedAct
from lachan.learning.tally import Tally, by_family, tally
from lachan.storage.record import Record

SUMMARY = {"truth": "scam", "family": "fake-authority"}


@pytest.fixture
def an(record: Record) -> str:
    return Learners(record).add("An", "owl").id


@pytest.fixture
def runs(record: Record) -> Runs:
    return Runs(record)


@pytest.fixture
def harmed(runs: Runs, an: str) -> str:
    run = runs.begin(an, "police-parcel", "pack-1", 7, "slow")
    for at, act in ((2100, "answer"), (9000, "reply yes"), (9000, "evidence"), (40000, "pay")):
        runs.record_act(run, at, act)
    runs.finish(run, 52000, "money-sent", Outcome.HARMED, SUMMARY)
    return run


@pytest.mark.parametrize(
    ("at", "acts"),
    [
        (0, ()),
        (8999, (TimedAct(2100, "answer"),)),
        (9000, (TimedAct(2100, "answer"), TimedAct(9000, "reply yes"), TimedAct(9000, "evidence"))),
    ],
)
def test_it_has_done_what_was_done_by_then(
    runs: Runs, harmed: str, at: int, acts: tuple[TimedAct, ...]
) -> None:
    before = runs.log(harmed)

    log = runs.log(runs.fork(harmed, at))

    assert (log.scenario, log.pack_hash, log.seed, log.pace) == ("police-parcel", "pack-1", 7, "slow")
    assert (log.acts, log.at_ms, log.status, log.forked_from) == (acts, at, "suspended", harmed)
    assert runs.log(harmed) == before


def test_a_moment_after_the_end_is_the_end_and_one_before_the_start_is_refused(
    runs: Runs, harmed: str
) -> None:
    assert runs.log(runs.fork(harmed, 99_000)).at_ms == 52000
    with pytest.raises(ValueError, match="-1"):
        runs.fork(harmed, -1)


def test_its_outcome_counts_in_no_tally_and_the_record_stays_whole(
    runs: Runs, record: Record, an: str, harmed: str
) -> None:
    fork = runs.fork(harmed, 9000)
    runs.resume(fork)
    runs.record_act(fork, 9500, "hang_up")
    result = runs.finish(fork, 12000, "safe-told", Outcome.SAFE, SUMMARY)

    assert result.summary == {**SUMMARY, "forked_from": harmed}
    assert not result.counts
    assert tally(runs.results(an)) == Tally(scams=1)
    assert by_family(runs.results(an)) == {"fake-authority": Tally(scams=1)}
    assert record.verify().ok
    record.rebuild()
    assert not runs.results(an)[1].counts


def test_one_read_together_does_not_count_either(runs: Runs, an: str) -> None:
    run = runs.begin(an, "police-parcel", "pack-1", 7, "untimed", together=True)
    assert runs.log(run).together

    result = runs.finish(run, 12000, "safe-told", Outcome.SAFE, SUMMARY)

    assert not result.counts
    assert tally([result]) == Tally()


def test_a_plain_run_carries_no_mark(runs: Runs, an: str) -> None:
    run = runs.begin(an, "police-parcel", "pack-1", 7)
    log, result = runs.log(run), runs.finish(run, 10, "safe-told", Outcome.SAFE, SUMMARY)

    assert (log.forked_from, log.together, result.counts) == ("", False, True)
    assert dict(result.summary) == SUMMARY

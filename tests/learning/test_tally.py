import pytest

from lachan.domain.acts import Outcome
from lachan.learning.runs import RunResult
from lachan.learning.tally import Tally, by_family, tally


def _result(truth: str, outcome: str, family: str = "fake-authority") -> RunResult:
    summary = {"truth": truth, "family": family}
    return RunResult("run", "an", "s", "pack", 1, "timed", 9, "end", Outcome(outcome), "2026-07-04", summary)


@pytest.mark.parametrize(
    ("truth", "outcome", "expected"),
    [
        ("scam", "safe", Tally(recognised=1, scams=1)),
        ("scam", "late", Tally(recognised=1, scams=1)),
        ("scam", "harmed", Tally(scams=1)),
        ("scam", "stopped", Tally()),
        ("genuine", "safe", Tally(genuine=1)),
        ("genuine", "missed", Tally(wrongly_refused=1, genuine=1)),
        ("genuine", "stopped", Tally()),
        ("", "safe", Tally()),
    ],
)
def test_one_run_counts_where_it_belongs(truth: str, outcome: str, expected: Tally) -> None:
    assert tally([_result(truth, outcome)]) == expected


def test_the_two_numbers_stay_two() -> None:
    results = [
        _result("scam", "safe"),
        _result("scam", "harmed"),
        _result("scam", "late"),
        _result("scam", "stopped"),
        _result("genuine", "missed"),
        _result("genuine", "safe"),
    ]

    assert tally(results) == Tally(recognised=2, scams=3, wrongly_refused=1, genuine=2)
    assert tally([]) == Tally()


def test_each_family_is_counted_by_itself_and_one_without_a_score_is_not_shown() -> None:
    results = [
        _result("scam", "safe", "romance"),
        _result("scam", "harmed", "fake-bank"),
        _result("genuine", "safe", "fake-bank"),
        _result("scam", "stopped", "deepfake"),
        _result("scam", "safe", ""),
    ]

    counted = by_family(results)

    assert counted == {"fake-bank": Tally(scams=1, genuine=1), "romance": Tally(recognised=1, scams=1)}
    assert list(counted) == ["fake-bank", "romance"]

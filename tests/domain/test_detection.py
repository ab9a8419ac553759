"""Telling apart and being suspicious are two things, and the figures keep them apart."""

import pytest

from lachan.domain.detection import Detection
from lachan.learning import skill
from lachan.learning.skill import Counts


@pytest.mark.parametrize(
    ("seen", "d_prime", "bias"),
    [
        (Detection(5, 10, 5, 10), 0.0, 0.0),
        (Detection(10, 10, 10, 10), 0.0, -1.69),
        (Detection(0, 10, 0, 10), 0.0, 1.69),
        (Detection(10, 10, 0, 10), 3.38, 0.0),
        (Detection(9, 10, 2, 10), 1.85, -0.17),
    ],
)
def test_known_counts_give_the_figures_of_the_log_linear_correction(
    seen: Detection, d_prime: float, bias: float
) -> None:
    assert seen.d_prime() == pytest.approx(d_prime, abs=0.01)
    assert seen.bias() == pytest.approx(bias, abs=0.01)


def test_refusing_everything_raises_hits_and_not_the_telling_apart() -> None:
    careful, suspicious = Detection(7, 10, 1, 10), Detection(10, 10, 7, 10)

    assert suspicious.hits > careful.hits
    assert (suspicious.d_prime() or 0) < (careful.d_prime() or 0)
    assert (suspicious.bias() or 0) < 0 < (careful.bias() or 0)


def test_without_both_kinds_nothing_is_said() -> None:
    assert Detection(3, 3, 0, 0).d_prime() is None
    assert Detection(0, 0, 0, 3).bias() is None
    assert Detection(1, 2, 0, 0) + Detection(0, 1, 1, 1) == Detection(1, 3, 1, 1)


@pytest.mark.parametrize("seen", [Detection(5, 9, 2, 7), Detection(4, 4, 0, 3), Detection(0, 1, 1, 1)])
def test_a_class_and_a_learner_are_measured_by_the_same_yardstick(seen: Detection) -> None:
    counts = Counts(seen.hits, seen.scams - seen.hits, seen.false_alarms, seen.genuine - seen.false_alarms)
    d_prime, leaning = skill.d_prime(counts), skill.bias(counts)

    assert d_prime is not None
    assert leaning is not None
    assert seen.d_prime() == pytest.approx(d_prime.value)
    assert seen.bias() == pytest.approx(leaning.value)

"""Telling scams from genuine matters, measured: known learners come back within their interval."""

import random
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lachan.learning.skill import Counts, Judgement, bias, by, calibration, count, d_prime

NORMAL = NormalDist()


def judged(scam: bool, said: bool, **more: object) -> Judgement:
    return Judgement("item", scam, said, **more)  # type: ignore[arg-type]


def simulated(true_d: float, lean: float, each: int, dice: random.Random) -> list[Judgement]:
    """A learner of known d' and bias judges *each* scams and as many genuine matters."""
    found = []
    for scam in (True, False):
        for _ in range(each):
            evidence = dice.gauss(true_d / 2 if scam else -true_d / 2, 1)
            found.append(judged(scam, evidence > lean))
    return found


def test_the_four_cells_are_counted() -> None:
    cells = count([judged(True, True), judged(True, False), judged(False, True), judged(False, False)])

    assert cells == Counts(1, 1, 1, 1)


def test_the_textbook_example_comes_out() -> None:
    # 20 of 25 and 10 of 25, by hand with the log-linear correction: h = 20.5/26, f = 10.5/26
    cells = Counts(20, 5, 10, 15)

    found, lean = d_prime(cells), bias(cells)

    assert found is not None
    assert lean is not None
    assert found.value == pytest.approx(1.0445, abs=0.001)
    assert lean.value == pytest.approx(-0.2796, abs=0.001)


@pytest.mark.parametrize(("true_d", "lean"), [(0.0, 0.0), (1.0, 0.5), (1.5, -0.5), (2.5, 0.0)])
def test_learners_of_known_skill_come_back_within_their_interval(true_d: float, lean: float) -> None:
    dice = random.Random(7)
    inside_d = inside_c = 0
    for _ in range(300):
        cells = count(simulated(true_d, lean, 40, dice))
        found, leaning = d_prime(cells), bias(cells)
        assert found is not None
        assert leaning is not None
        inside_d += found.low <= true_d <= found.high
        inside_c += leaning.low <= lean <= leaning.high

    assert inside_d >= 276  # 92 % of 300: a 95 % interval, less what chance may take
    assert inside_c >= 276


def test_who_distrusts_everything_does_not_score_well() -> None:
    cells = count([judged(True, True)] * 30 + [judged(False, True)] * 30)

    found, lean = d_prime(cells), bias(cells)

    assert found is not None
    assert lean is not None
    assert found.value == pytest.approx(0)
    assert lean.value < -1.5


def test_without_both_kinds_there_is_no_number() -> None:
    assert d_prime(Counts(5, 0, 0, 0)) is None
    assert bias(Counts(0, 0, 1, 4)) is None


@given(*(st.integers(0, 200) for _ in range(4)))
def test_every_table_with_both_kinds_gives_a_finite_number_inside_its_interval(
    hits: int, misses: int, alarms: int, right: int
) -> None:
    cells = Counts(hits, misses, alarms, right)
    found = d_prime(cells)

    if not cells.scams or not cells.genuine:
        assert found is None
        return
    assert found is not None
    assert found.low <= found.value <= found.high
    assert abs(found.value) < 8


def test_families_are_counted_apart() -> None:
    items = [judged(True, True, family="fake-bank"), judged(True, False, family="romance")]

    assert by(items, lambda one: [one.family]) == {"fake-bank": Counts(1), "romance": Counts(0, 1)}


def test_sure_and_wrong_is_overconfidence() -> None:
    found = calibration([judged(True, False, confidence=1.0), judged(True, True, confidence=1.0)])

    assert found is not None
    assert found.overconfidence == pytest.approx(0.5)
    assert found.brier == pytest.approx(0.5)
    assert calibration([judged(True, True)]) is None

import random
from pathlib import Path

from kills import Kill, plan, run_kills
from score import START_SECONDS

SEED = 20260704


def test_sixty_kills_in_any_work_lose_nothing_acknowledged(tmp_path: Path) -> None:
    score = run_kills(tmp_path, plan(60, random.Random(SEED)))

    assert score.acknowledged > 1000
    assert (score.tried, score.lost, score.broken) == (60, 0, [])
    assert score.slowest_start < START_SECONDS


def test_the_control_that_acknowledges_before_it_writes_is_caught(tmp_path: Path) -> None:
    score = run_kills(tmp_path, [Kill("answer", after, 0, "early") for after in (1, 4, 9)])

    assert score.lost >= 3

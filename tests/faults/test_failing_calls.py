import random
from pathlib import Path

import pytest
from failing_calls import plan, run_failing_calls
from tools import linux_only

pytestmark = linux_only

SEED = 20260704


@pytest.mark.slow
def test_sixty_failing_calls_lose_nothing_and_show_no_traceback(tmp_path: Path) -> None:
    score = run_failing_calls(tmp_path, plan(60, random.Random(SEED)))

    assert score.bitten >= 50
    assert score.acknowledged > 200
    assert (score.tried, score.lost, score.broken) == (60, 0, [])


def test_the_control_that_acknowledges_before_it_writes_is_caught(tmp_path: Path) -> None:
    score = run_failing_calls(tmp_path, [("signal=KILL", call) for call in (120, 160)], early=True)

    assert score.lost >= 2

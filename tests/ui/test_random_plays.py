"""Two hundred random plays through one real window: nothing goes wrong, and nothing is left behind.

They are played once, in a process of their own; every test here looks at what that process wrote down.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from harness import Shipped
from random_plays import MOST_GROWTH, WARM_UP, WEIGHED_EVERY, Played, growth, scenarios_of

PLAYS, SEED = 200, 1
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> list[Played]:
    into = tmp_path_factory.mktemp("plays") / "plays.json"
    script = Path(__file__).with_name("random_plays.py")
    command = [sys.executable, str(script), "--plays", str(PLAYS), "--seed", str(SEED), "--into", str(into)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONUTF8": "1"})
    assert into.exists(), done.stderr[-4_000:]
    print(done.stdout)
    return [Played(**one) for one in json.loads(into.read_text("utf-8"))]


def test_no_warning_no_error_no_nameless_key_and_no_lost_focus(played: list[Played]) -> None:
    wrong = {f"{one.scenario}, seed {one.seed}": one.wrong for one in played if one.wrong}

    assert len(played) == PLAYS
    assert not wrong


def test_every_scenario_is_played_and_every_app_is_opened(played: list[Played]) -> None:
    screens = {screen for one in played for screen in one.screens}

    assert {one.scenario for one in played} == set(scenarios_of(Shipped()))
    assert screens >= {"call", "text", "chat", "bank", "browser", "camera", "store", "mail", "report"}
    assert sum(one.acts for one in played) > 5 * PLAYS


def test_every_play_ends_or_is_stopped_and_most_end_by_themselves(played: list[Played]) -> None:
    ends = Counter(one.end for one in played)

    assert "" not in ends
    assert 0 < ends["stopped"] < PLAYS / 2
    assert len(ends) > 20


def test_every_play_is_the_same_when_the_record_replays_it(played: list[Played]) -> None:
    assert [one.seed for one in played if not one.replayed] == []


def test_the_memory_does_not_grow(played: list[Played]) -> None:
    weighed = [one.resident for one in played if one.resident]

    assert len(weighed) * WEIGHED_EVERY == PLAYS
    assert growth(played) <= MOST_GROWTH, weighed


def test_a_leak_would_be_seen() -> None:
    def plays(leak: float) -> list[Played]:
        return [Played("s", n, resident=150 + leak * n / 10 + n % 3) for n in range(WARM_UP + 60)]

    assert growth(plays(0.0)) < MOST_GROWTH
    assert growth(plays(1.5)) > MOST_GROWTH

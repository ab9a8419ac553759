import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from lachan.learning.learners import Learners
from lachan.learning.runs import Runs, TimedAct
from lachan.storage.record import Record

Opener = Callable[..., Record]
PLAYER = Path(__file__).with_name("acting_until_killed.py")
KILLS = 20
SEED = 20260704


@dataclass
class Told:
    """What a killed player had said before its end."""

    learner: str = ""
    run: str = ""
    kept: list[TimedAct] = field(default_factory=list)


def _play_and_kill(folder: Path, manner: str, acts: int, late_by: float) -> Told:
    """Let a player act; after so many acknowledgements, and a moment more, kill it."""
    player = subprocess.Popen(
        [sys.executable, str(PLAYER), str(folder), manner],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert player.stdin
    assert player.stdout
    told = Told()
    _hear(told, player.stdout.readline())
    while len(told.kept) < acts:
        _hear(told, player.stdout.readline())
        if manner == "early" and len(told.kept) < acts:
            player.stdin.write("go on\n")
            player.stdin.flush()
    time.sleep(late_by)  # not a wait for anything: it moves the kill to another place inside an append
    player.kill()
    for line in player.stdout.read().splitlines(keepends=True):
        if line.endswith("\n"):
            _hear(told, line)
    player.wait()
    player.stdin.close()
    player.stdout.close()
    return told


def _hear(told: Told, line: str) -> None:
    kind, first, rest = line.rstrip("\n").split(" ", 2)
    if kind == "run":
        told.learner, told.run = first, rest
    else:
        told.kept.append(TimedAct(int(first), rest))


def test_every_act_acknowledged_before_a_kill_is_there_and_the_run_goes_on(
    opener: Opener, tmp_path: Path
) -> None:
    dice = random.Random(SEED)
    kept: list[TimedAct] = []
    hot = 0
    for _ in range(KILLS):
        told = _play_and_kill(tmp_path, "honest", dice.randint(1, 40), dice.uniform(0, 0.003))
        kept += told.kept
        hot += (tmp_path / "record.db-wal").exists()
        record = opener()
        log = Runs(record).unfinished(told.learner)

        assert log is not None
        assert log.run == told.run
        missing = set(kept) - set(log.acts)
        assert not missing
        assert len(set(log.acts)) == len(log.acts)
        assert list(log.acts) == sorted(log.acts, key=lambda act: act.at_ms)
        assert len(log.acts) <= len(kept) + KILLS  # at most one unacknowledged act per kill
        assert record.verify().ok
        record.close()

    assert len(kept) >= KILLS
    assert hot == KILLS
    _assert_it_can_be_finished(opener(), told)


def _assert_it_can_be_finished(record: Record, told: Told) -> None:
    learner = Learners(record).get(told.learner)
    runs = Runs(record)
    log = runs.resume(told.run)
    result = runs.finish(log.run, log.at_ms, "safe-told", "safe", {"truth": "scam"})
    assert runs.results(learner.id) == (result,)
    assert runs.unfinished(learner.id) is None


def test_a_player_that_acknowledges_before_it_writes_is_caught_losing(opener: Opener, tmp_path: Path) -> None:
    told = _play_and_kill(tmp_path, "early", 5, 0)

    log = Runs(opener()).unfinished(told.learner)

    assert log is not None
    assert set(told.kept) - set(log.acts) == {told.kept[-1]}

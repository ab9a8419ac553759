"""Kill the whole window in the middle of a call: every act done is there, and the call goes on from it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from harness import Driver

PLAYER = Path(__file__).with_name("living_until_killed.py")
Open = Callable[..., Driver]


def _live_and_kill(folder: Path, acts: int) -> list[str]:
    """Let *acts* acts be acknowledged, then kill the process at once; return what it said."""
    player = subprocess.Popen(
        [sys.executable, str(PLAYER), str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    assert player.stdin
    assert player.stdout
    told = []
    for place in range(acts):
        told.append(player.stdout.readline().strip())
        if place < acts - 1:
            player.stdin.write("on\n")
            player.stdin.flush()
    player.kill()
    player.wait()
    player.stdin.close()
    player.stdout.close()
    return told


@pytest.mark.parametrize("acts", [1, 4, 8])
def test_a_killed_window_loses_no_act_and_the_call_is_taken_up_where_it_was(
    open_window: Open, home: Path, acts: int
) -> None:
    told = _live_and_kill(home, acts)
    assert len(told) == acts
    assert all(line.startswith("kept ") for line in told)

    driver = open_window(modules=())
    (learner,) = driver.shell.app.services.learners.all()
    driver.shell.app.enter(learner.id)
    driver.settle()
    log = driver.shell.app.services.runs.unfinished(learner.id)
    assert log is not None
    assert [f"kept {done.at_ms} {done.act}" for done in log.acts] == told

    driver.click("startToday")

    play = driver.shell.app.phone_vm.play
    assert driver.page == "phone"
    assert play is not None
    assert play.run.now == log.acts[-1].at_ms
    assert bool(play.run.call) == ("answer" in told[0])

"""Making exactly the i-th call on the record's files fail, or killing the app in it: strace does both."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

from score import Score, look, words
from tools import strace

from lachan.storage.clock import SystemClock
from lachan.storage.record import Record

WORKER = Path(__file__).with_name("working.py")
CALLS = "openat,pread64,pwrite64,write,fsync,fdatasync,ftruncate,unlink"
FAULTS = ("error=EIO", "error=ENOSPC", "signal=KILL", "error=EMFILE")
ANSWERS = 12
CALLS_IN_ALL = 230
"""About as many as opening, twelve answers and closing make; a few plans ask for one that never comes."""


def plan(count: int, dice: random.Random) -> list[tuple[str, int]]:
    """Spread *count* faults over all calls, each kind of fault over all of them."""
    step = CALLS_IN_ALL / count
    return [
        (FAULTS[number % len(FAULTS)], 1 + int((number + dice.random()) * step)) for number in range(count)
    ]


def run_failing_calls(folder: Path, faults: list[tuple[str, int]], early: bool = False) -> Score:
    score = Score()
    for number, (fault, call) in enumerate(faults):
        home = folder / f"{number}"
        _begin(home)
        said, complaint, shown = _work(home, fault, call, early)
        score.tried += 1
        score.bitten += shown
        what = f"{fault} in call {call}"
        if complaint:
            score.broken.append(f"{what}: {complaint[-400:]}")
        look(home, words(said, "kept"), score, what)
        shutil.rmtree(home)
    return score


def _begin(home: Path) -> None:
    with Record.open(home, SystemClock(), os.urandom) as record:
        for number in range(5):
            record.append("an", "progressed", {"lesson": "l", "step": number})


def _work(home: Path, fault: str, call: int, early: bool) -> tuple[list[str], str, bool]:
    """Return what was said, what came out as a traceback, and whether the fault was met at all."""
    paths = [
        part
        for end in ("record.db", "record.db-wal", "record.db-journal")
        for part in ("-P", str(home / end))
    ]
    log = home.parent / "strace.log"
    done = subprocess.run(
        [strace(), "-qq", "-o", str(log), *paths,
         "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:{fault}:when={call}",
         sys.executable, str(WORKER), str(home), "answer", f"times={ANSWERS}", *(["early"] if early else [])],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    met = "INJECTED" in log.read_text(errors="replace") or "killed by SIGKILL" in log.read_text(
        errors="replace"
    )
    return done.stdout.splitlines(), done.stderr, met

"""Killing the app at any moment of any work."""

import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from score import Score, look, look_at_file, words

WORKER = Path(__file__).with_name("working.py")
OLD = sorted((Path(__file__).parents[1] / "data" / "old-databases").glob("*.db"))[0]
WORK = ("answer", "import", "export", "backup", "migrate")


@dataclass(frozen=True)
class Kill:
    """One kill: after so many acknowledgements, and so many seconds later, inside the next work."""

    job: str
    after: int
    late: float
    manner: str = "honest"


def plan(count: int, dice: random.Random) -> list[Kill]:
    most = {"answer": 40, "import": 200, "export": 8, "backup": 8, "migrate": 4}
    return [
        Kill(job, dice.randint(1, most[job]), dice.uniform(0, 0.02))
        for job in (WORK[number % len(WORK)] for number in range(count))
    ]


def run_kills(folder: Path, kills: list[Kill]) -> Score:
    """Kill one process after the other over the same record, and look after each."""
    score = Score()
    kept: list[str] = []
    for number, kill in enumerate(kills):
        said = _work_and_kill(folder / "home", kill)
        score.tried += 1
        score.bitten += 1
        kept += words(said, "kept")
        what = f"kill {number} of {kill.job}"
        if kill.job == "migrate":
            _look_at_migrations(folder, said, score, what)
            continue
        look(folder / "home", kept, score, what)
        for name in words(said, "saved")[-1:]:
            scratch = folder / "scratch"
            look_at_file(folder / "home" / name, scratch, score, what)
            shutil.rmtree(scratch, ignore_errors=True)
        shutil.rmtree(folder / "home" / "stick", ignore_errors=True)
    return score


def _work_and_kill(folder: Path, kill: Kill) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    options = [f"old={OLD}"] if kill.job == "migrate" else [kill.manner]
    worker = subprocess.Popen(
        [sys.executable, str(WORKER), str(folder), kill.job, *options],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert worker.stdin
    assert worker.stdout
    said: list[str] = []
    while len([line for line in said if not line.startswith(("open", "began"))]) < kill.after:
        line = worker.stdout.readline()
        assert line, (kill, said)
        said.append(line.rstrip("\n"))
        if kill.manner == "early" and len(said) <= kill.after:
            worker.stdin.write("go on\n")
            worker.stdin.flush()
    if kill.manner != "early":
        time.sleep(kill.late)  # not a wait for anything: it moves the kill to another place in the work
    worker.kill()
    rest = worker.stdout.read()
    worker.wait()
    worker.stdout.close()
    worker.stdin.close()
    return said + [line for line in rest.split("\n")[:-1] if line]


def _look_at_migrations(folder: Path, said: list[str], score: Score, what: str) -> None:
    import contextlib
    import sqlite3

    with contextlib.closing(sqlite3.connect(f"{OLD.as_uri()}?immutable=1", uri=True)) as conn:
        names = [row[0] for row in conn.execute("SELECT id FROM events")]
    for home in words(said, "began")[-2:]:
        if (folder / "home" / home / "record.db").stat().st_size:  # killed while the test itself was copying
            look(folder / "home" / home, names, score, what)
    for home in (folder / "home").glob("old-*"):
        shutil.rmtree(home)

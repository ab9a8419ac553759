"""A process that plays until it is killed, and says of each act on its output that it is kept.

``acting_until_killed.py FOLDER honest|early``. *honest* acknowledges after the record has returned.
*early* is the control that a test must catch: it acknowledges, waits for a line on its input, then writes.
"""

import os
import sys
from pathlib import Path

from lachan.domain.acts import Act, ActKind
from lachan.learning.learners import Learners
from lachan.learning.runs import Runs
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record


def main(folder: Path, manner: str) -> None:
    record = Record.open(folder, SystemClock(), os.urandom)
    learners, runs = Learners(record), Runs(record)
    learner = (learners.all() or (learners.add("An", "owl"),))[0]
    open_run = runs.unfinished(learner.id)
    run = open_run.run if open_run else runs.begin(learner.id, "police-parcel", "pack", 7)
    at_ms = runs.resume(run).at_ms
    _say(f"run {learner.id} {run}")
    while True:
        at_ms += 100
        act = Act(ActKind.LOOK, f"thing-{at_ms}")
        if manner == "early":
            _say(f"kept {at_ms} {act}")
            sys.stdin.readline()
        runs.record_act(run, at_ms, act)
        if manner == "honest":
            _say(f"kept {at_ms} {act}")


def _say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

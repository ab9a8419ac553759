"""A window in which a call is lived through until somebody kills the process.

``living_until_killed.py FOLDER`` says ``kept <ms> <act>`` after each act,
then waits for a line.
"""

import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from lachan import paths
from lachan.ui.application import application_of_ours
from lachan.ui.behind import Outside
from lachan.ui.course import Course
from lachan.ui.viewmodels.phone_clock import HandTicker
from lachan.ui.window import Shell

ACTS = ("answer", "silent", "look caller", "open home", "evidence", "open call", "mute", "mute", "hang_up")


class StillClock:
    def now(self) -> datetime:
        return datetime(2026, 7, 4, 2, 0, tzinfo=UTC)

    def local_day(self) -> str:
        return "2026-07-04"


def main(folder: Path) -> None:
    application_of_ours()
    ticker = HandTicker()
    dice = random.Random(3).randbytes
    course = Course(paths.shipped("lessons"))
    shell = Shell(Outside(folder, StillClock(), dice, course, ticker), executor=lambda work: work())
    shell.settings.change(sound=False)
    shell.open()
    shell.open_record()
    learner = shell.app.services.learners.add("Bống", "lan")
    shell.app.enter(learner.id)
    shell.app.play("police-parcel")
    phone = shell.app.phone_vm
    phone.begin()
    for act in ACTS:
        ticker.pass_time(3_000)
        phone.act(act)
        assert phone.play is not None
        os.write(1, f"kept {phone.play.run.now} {act}\n".encode())
        sys.stdin.readline()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

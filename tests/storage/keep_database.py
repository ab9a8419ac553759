"""Keep a record of this very release, for all later ones to open: run whenever a migration is added.

python tests/storage/keep_database.py            writes tests/data/old-databases/VERSION-mNNN.db
"""

import random
import shutil
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lachan import __version__
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.pins import Pins
from lachan.learning.runs import Runs
from lachan.storage.migrations import NAMES
from lachan.storage.record import Record

FOLDER = Path(__file__).parents[1] / "data" / "old-databases"


class SteadyClock:
    """Goes on by one second at each look."""

    moment = datetime(2026, 7, 4, 12, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def local_day(self) -> str:
        return "2026-07-04"


def live_in(record: Record) -> None:
    """Do a little of everything that leaves a trace."""
    people, lessons, runs = Learners(record), Lessons(record), Runs(record)
    an, binh = people.add("Nguyễn Ân", "owl"), people.add("Bình", "fox", "parent")
    lessons.record_step(an.id, "01-fake-authority", 2)
    lessons.record_quiz(an.id, "01-fake-authority", "quiz-1", "a", True)
    lessons.record_quiz(an.id, "01-fake-authority", "quiz-2", "b", False)
    lessons.complete(an.id, "01-fake-authority")
    run = runs.begin(an.id, "police-parcel", "pack", 7)
    runs.record_act(run, 100, "answer")
    runs.record_act(run, 900, "hang_up")
    runs.finish(run, 1500, "safe-told", "safe", {"truth": "scam"})
    left = runs.begin(binh.id, "school-really-calls", "pack", 8)
    runs.record_act(left, 200, "answer")
    runs.suspend(left, 300)
    Pins(record, lambda: 0.0).choose(binh.id, "0420")
    people.choose_path(an.id, "students-11-14")
    people.remove(people.add("Chi", "cat").id)


def main() -> int:
    """Write the file, closed and whole; 1 where there is one already: what was released stays."""
    target = FOLDER / f"{__version__}-m{len(NAMES):03}.db"
    if target.exists():
        print(f"{target} is there already.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        with Record.open(Path(scratch), SteadyClock(), random.Random(3).randbytes) as record:
            live_in(record)
        shutil.copy(Path(scratch, "record.db"), target)
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A demonstration class: forty simulated pupils over six weeks, labelled, in a store of its own kind.

It goes the whole real way: a card, computers, sealed bundles, collecting. Its store, its card and its
reports say that it is a demonstration; a real store never opens it, and it knows none but its own keys.
"""

import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.demo_pupils import DemoComputer, simulate
from lachan.classroom.folding import bring_up_to_date
from lachan.classroom.keys import ClassKeys
from lachan.classroom.pupil_pc import PupilPC
from lachan.classroom.roster import RosterPupil
from lachan.classroom.sealing import Cost
from lachan.classroom.teacher import Outside, Teacher
from lachan.domain.errors import LachanError
from lachan.scenario.script import Script
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import FILE_NAME, ClassStore

PUPILS, WEEKS, COMPUTERS = 40, 6, 10
LABEL = "TRÌNH DIỄN"
PASSPHRASE = "lớp trình diễn mô phỏng"
_FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi")
_GIVENS = (
    "An",
    "Bình",
    "Chi",
    "Dũng",
    "Giang",
    "Hà",
    "Khôi",
    "Linh",
    "Minh",
    "Ngân",
    "Phúc",
    "Quân",
    "Trang",
    "Vy",
)


@dataclass(frozen=True, slots=True)
class DemoMade:
    """What was made, and where."""

    folder: Path
    row: ClassRow
    pupils: int
    runs: int
    events: int


@dataclass(frozen=True, slots=True)
class _Pupil:
    learner: str
    nickname: str
    face: str
    talent: float
    wary: float
    comes: float


class _DemoClock:
    """The day that the simulation has come to."""

    def __init__(self, day: date) -> None:
        self.moment = datetime(day.year, day.month, day.day, 1, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the simulated moment."""
        return self.moment

    def local_day(self) -> str:
        """Return the simulated day."""
        return self.moment.date().isoformat()


def make_demo(
    folder: Path,
    catalogue: Catalogue,
    faces: Sequence[str],
    today: date,
    seed: int = 2026,
    progress: Callable[[int, int], None] = lambda week, of: None,
) -> DemoMade:
    """Make the demonstration class in *folder*, which must not hold any classes yet.

    Raises LachanError demo-exists(folder), demo-no-lessons.
    """
    if (folder / FILE_NAME).exists():
        raise LachanError("demo-exists", folder=str(folder))
    scripts = _scripts(catalogue)
    if not scripts:
        raise LachanError("demo-no-lessons")
    dice = random.Random(seed)
    first = today - timedelta(weeks=WEEKS)
    clock = _DemoClock(first)
    with (
        ClassStore.open(folder, "demo") as store,
        tempfile.TemporaryDirectory(prefix="lachan-demo-") as aside,
    ):
        outside = Outside(clock, dice.randbytes, lambda _: None, Cost(1, 8192))
        teacher = Teacher(store, catalogue, faces, outside)
        row, keys = teacher.new_class(LABEL, _roster(dice), PASSPHRASE, PASSPHRASE)
        room = _Room(Path(aside), teacher, row, keys, catalogue, clock, dice)
        for week in range(WEEKS):
            room.week(week, first, scripts)
            progress(week + 1, WEEKS)
        clock.moment = datetime(today.year, today.month, today.day, 1, tzinfo=UTC)
        bring_up_to_date(store, catalogue)
        return DemoMade(folder, row, PUPILS, room.runs, store.event_count())


def _scripts(catalogue: Catalogue) -> list[Script]:
    """Return what pupils play: a sensitive family is never simulated."""
    found = [
        script
        for script in catalogue.scripts.values()
        if "student" in script.scenario.audience and script.scenario.id not in catalogue.sensitive_scenarios
    ]
    return found or list(catalogue.scripts.values())


def _roster(dice: random.Random) -> list[RosterPupil]:
    names = (
        f"{dice.choice(_FAMILIES)} {dice.choice(_GIVENS)} (mô phỏng {n:02d})" for n in range(1, PUPILS + 1)
    )
    return [RosterPupil(LABEL, name, f"MP{n:02d}") for n, name in enumerate(names, start=1)]


class _Room:
    """Ten computers that forty pupils share, any of them at any week."""

    def __init__(
        self,
        aside: Path,
        teacher: Teacher,
        row: ClassRow,
        keys: ClassKeys,
        catalogue: Catalogue,
        clock: _DemoClock,
        dice: random.Random,
    ) -> None:
        self._teacher, self._row, self._keys = teacher, row, keys
        self._catalogue, self._clock, self._dice = catalogue, clock, dice
        self._stick = aside / "stick"
        self._stick.mkdir()
        self._computers = [DemoComputer(dice) for _ in range(COMPUTERS)]
        self._pcs = [self._pc(aside / f"pc-{n}", one) for n, one in enumerate(self._computers)]
        self._pupils = [
            _Pupil(
                p.learner,
                p.code,
                p.face,
                dice.betavariate(2, 2.5),
                dice.betavariate(1.5, 4),
                dice.uniform(0.7, 1),
            )
            for p in teacher.store.pupils(row.id)
        ]
        self.runs = 0

    def _pc(self, folder: Path, computer: DemoComputer) -> PupilPC:
        dice = self._dice.randbytes
        return PupilPC(folder, computer, computer.register, computer, dice, lambda _: None, demo=True)

    def week(self, week: int, first: date, scripts: Sequence[Script]) -> None:
        """One lesson a week: who comes plays and answers; then all is handed in and collected."""
        day = first + timedelta(weeks=week, days=1)
        self._clock.moment = datetime(day.year, day.month, day.day, 2, 0, tzinfo=UTC)
        card_file, _ = self._teacher.hand_out(self._row.id, self._keys, self._stick)
        for computer in self._computers:
            computer.moment = self._clock.moment
            computer.start()
        for pupil in self._pupils:
            if self._dice.random() < pupil.comes:
                self._lesson(week, pupil, self._dice.choice(self._computers), scripts)
        for pc in self._pcs:
            card = pc.take(card_file)
            try:
                pc.hand_in(card, self._stick, self._catalogue)
            except LachanError as error:
                if error.code != "nothing-to-hand-in":
                    raise
        self._teacher.collect([(self._row.id, self._keys)], self._stick)

    def _lesson(self, week: int, pupil: _Pupil, computer: DemoComputer, scripts: Sequence[Script]) -> None:
        dice = self._dice
        if week == 0:
            computer.register(pupil.learner, pupil.nickname, pupil.face)
        skill = min(0.95, pupil.talent * 0.55 + 0.06 * week)
        for script in dice.sample(list(scripts), min(2, len(scripts))):
            computer.moment += timedelta(minutes=dice.uniform(0.5, 3))
            seed = dice.randrange(1 << 20)
            played = simulate(script, seed, skill, pupil.wary, dice)
            computer.play(pupil.learner, script, self._catalogue.pack_hash, played, seed)
            self.runs += 1
        for lesson, question in list(self._catalogue.questions)[:3] if week % 2 == 0 else ():
            right = self._catalogue.right[lesson, question]
            choices = sorted(c for les, q, c in self._catalogue.choices if (les, q) == (lesson, question))
            choice = right if dice.random() < skill else dice.choice(choices)
            body = {"lesson": lesson, "question": question, "choice": choice, "right": choice == right}
            computer.append(pupil.learner, "answered", body)

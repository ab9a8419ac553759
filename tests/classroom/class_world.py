"""A class in a room: a teacher, computers that can be cloned and restored, sticks. All of it seeded."""

import copy
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from lachan.classroom.card import Card
from lachan.classroom.catalogue import Catalogue
from lachan.classroom.event_lines import Merged, id_of, read_line
from lachan.classroom.keys import ClassKeys
from lachan.classroom.pupil_pc import PupilPC
from lachan.classroom.roster import RosterPupil
from lachan.classroom.sealing import Cost
from lachan.classroom.teacher import Outside, Teacher
from lachan.domain.events import Event
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import ClassStore

CHEAP = Cost(passes=1, memory=8192)
"""Argon2id at its least: the tests lock and unlock hundreds of times."""
PASSPHRASE = "mèo vàng sông dài bàn tròn sao sáng"
SHEET = "núi cao · biển xanh · gà nhỏ · đèn mới · cam ngọt · voi to · gió lạnh · sách cũ"
FACES = ("ba", "bo", "co", "gia", "han", "khoi", "la", "lan", "me", "minh", "nam", "thu")


class Hands:
    """A clock that goes on by itself, as wrong as one likes."""

    def __init__(self, start: datetime = datetime(2026, 10, 5, 7, 0, tzinfo=UTC)) -> None:
        self.moment = start

    def now(self) -> datetime:
        self.moment += timedelta(milliseconds=250)
        return self.moment

    def local_day(self) -> str:
        return self.moment.date().isoformat()


def no_pause(_: float) -> None:
    """Nothing in these tests waits."""


class MemoryEvents:
    """A learning record's events without a disk: made, united and copied as the real one does."""

    def __init__(self, dice: random.Random, hands: Hands) -> None:
        self._dice, self._hands = dice, hands
        self.kept: dict[bytes, bytes] = {}
        self._lamport = 0
        self.start()

    def start(self) -> None:
        """Start the app: a fresh writer."""
        self._writer, self._seq, self._prev = self._dice.randbytes(16).hex(), 0, ""

    def append(self, learner: str, kind: str, body: dict[str, Any]) -> bytes:
        self._seq, self._lamport = self._seq + 1, self._lamport + 1
        event = Event(
            self._writer, self._seq, self._prev, self._lamport, self._hands.now().isoformat(),
            self._hands.local_day(), learner, kind, body,
        )  # fmt: skip
        self._prev = event.id()
        line = event.canonical()
        self.kept[id_of(line)] = line
        return line

    def lines_of(self, learners: frozenset[str]) -> Iterator[bytes]:
        read = [(line, read_line(line)) for line in self.kept.values()]
        ours = [
            (event.place, line) for line, event in read if event is not None and event.learner in learners
        ]
        yield from (line for _, line in sorted(ours))

    def merge(self, lines: Sequence[bytes]) -> Merged:
        coming = {id_of(line): line for line in lines}
        new = coming.keys() - self.kept.keys()
        self.kept |= coming
        events = [read_line(line) for line in coming.values()]
        self._lamport = max([self._lamport, *(event.lamport for event in events if event is not None)])
        return Merged(len(new), len(coming) - len(new))

    def image(self) -> tuple[dict[bytes, bytes], int]:
        """A disk image of this record."""
        return dict(self.kept), self._lamport

    def restore(self, image: tuple[dict[bytes, bytes], int]) -> None:
        self.kept, self._lamport = dict(image[0]), image[1]
        self.start()


@dataclass
class Machine:
    """A pupils' computer: its record, its membership, its clock."""

    events: MemoryEvents
    pc: PupilPC
    hands: Hands
    folder: Path

    def answer(self, learner: str, number: int) -> bytes:
        body = {
            "lesson": "01-fake-authority",
            "question": f"quiz-{number % 4 + 1}",
            "choice": str(number % 3),
        }
        return self.events.append(learner, "answered", {**body, "right": number % 3 == 0, "n": number})


@dataclass
class World:
    """A teacher with one class, and whatever machines the test makes."""

    folder: Path
    seed: int = 1
    pupils: Sequence[str] = ("Nguyễn Thị Ánh", "Lê Văn Dũng", "Trần Bảo Khoa", "Phạm Ngọc Linh")
    label: str = "7A1"
    catalogue: Catalogue = field(default_factory=Catalogue)
    teacher: Teacher = field(init=False)
    row: ClassRow = field(init=False)
    keys: ClassKeys = field(init=False)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.hands = Hands()
        self.store = ClassStore.open(self.folder / "teacher")
        outside = Outside(self.hands, self.dice.randbytes, no_pause, CHEAP)
        self.teacher = Teacher(self.store, self.catalogue, FACES, outside)
        roster = [RosterPupil("", name, f"HS{n}") for n, name in enumerate(self.pupils, start=1)]
        self.row, self.keys = self.teacher.new_class(self.label, roster, PASSPHRASE, SHEET)

    @property
    def learners(self) -> list[str]:
        return [pupil.learner for pupil in self.store.pupils(self.row.id)]

    def place(self, name: str) -> Path:
        """A stick or a shared folder."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        return folder

    def machine(self, name: str, start: datetime | None = None) -> Machine:
        hands = Hands() if start is None else Hands(start)
        events = MemoryEvents(self.dice, hands)
        return self._machine(name, events, hands)

    def _machine(self, name: str, events: MemoryEvents, hands: Hands) -> Machine:
        def register(learner: str, nickname: str, face: str) -> None:
            events.append(learner, "registered", {"nickname": nickname, "face": face, "role": "student"})

        folder = self.folder / name
        pc = PupilPC(folder, events, register, hands, self.dice.randbytes, no_pause)
        return Machine(events, pc, hands, folder)

    def clone(self, of: Machine, name: str) -> Machine:
        """Copy a whole computer, with its keys and its record; the app then starts on the copy."""
        twin = self._machine(name, copy.copy(of.events), copy.copy(of.hands))
        twin.events._hands = twin.hands
        twin.events.restore(of.events.image())
        if of.folder.exists():
            twin.folder.mkdir(exist_ok=True)
            for file in of.folder.iterdir():
                (twin.folder / file.name).write_bytes(file.read_bytes())
        return twin

    def card_on(self, machine: Machine, place: str = "card-stick") -> Card:
        file, _ = self.teacher.hand_out(self.row.id, self.keys, self.place(place))
        return machine.pc.take(file)

    def at_the_teacher(self) -> list[bytes]:
        """Every line the teacher has, each as often as it is there."""
        return [line for learner in self.store.learners_with_events() for line in self.store.lines(learner)]

    def collect(self, *places: Path) -> Any:
        files = [file for place in places for file in sorted(place.glob("**/*")) if file.is_file()]
        return self.teacher.collect([(self.row.id, self.keys)], files)


def all_bytes(folder: Path) -> Iterable[tuple[Path, bytes]]:
    return [(file, file.read_bytes()) for file in sorted(folder.rglob("*")) if file.is_file()]

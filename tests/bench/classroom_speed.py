"""How fast a class is: ``classroom_speed.py [collect] [school] [alone] [roster]``.

Prints what was measured; asserts the limits on processor time, which other work here does not change.

memory: neither collecting nor the views may take more than 250 MiB, each measured in a process of its own.
roster: a list of 2,000 pupils read, looked at and made into 40 classes. Kolibri's import took 197 s here.
beside: a class of 50 alone, in a school of 2,000, all 2,000 at once. Kolibri took 64, 251 and 990 ms here.
Ends with 1 when a limit is passed.

collect: 40 bundles of 12,000 answers into a class of 40, under 10 s; again, nothing new.
school: 2,000 pupils in 40 classes with 1,000,000 events: any view under 100 ms, a class of 50 under 20 ms.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "classroom"))

import openpyxl
from class_world import CHEAP, FACES, PASSPHRASE, SHEET, Hands, World, no_pause

from lachan.classroom.bundles import seal_bundle
from lachan.classroom.card import read_card
from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.demo_pupils import simulate
from lachan.classroom.event_lines import ids_of, read_line
from lachan.classroom.folding import fold_pupil
from lachan.classroom.reports import VIEWS
from lachan.classroom.room import room_of
from lachan.classroom.roster import RosterPupil, preview
from lachan.classroom.sealing import signer_of
from lachan.classroom.teach_next import plan
from lachan.classroom.teacher import Outside, Teacher
from lachan.classroom.view_items import school
from lachan.classroom.view_moments import scenarios_with_runs, survival, timeline
from lachan.classroom.view_school import class_skills, side_by_side
from lachan.classroom.view_skills import grid
from lachan.storage.class_store import ClassStore

TODAY = date(2026, 12, 1)


class Writer:
    """Canonical lines, fast: what a record would have written."""

    def __init__(self, dice: random.Random) -> None:
        self._writer, self._seq, self._prev = dice.randbytes(16).hex(), 0, ""

    def line(self, learner: str, kind: str, body: dict[str, Any], day: str) -> bytes:
        self._seq += 1
        text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        line = (
            f'{{"body":{text},"kind":"{kind}","lamport":{self._seq},"learner":"{learner}","local_day":"{day}",'
            f'"prev":"{self._prev}","seq":{self._seq},"v":1,"wall":"{day}T02:00:00.000Z","writer":"{self._writer}"}}'
        ).encode()
        self._prev = ids_of([line])[0].hex()
        return line


def answers(writer: Writer, learner: str, count: int, dice: random.Random) -> Iterator[bytes]:
    for n in range(count):
        choice = dice.randrange(4)
        body = {"lesson": f"{n % 12:02d}-module", "question": f"quiz-{n % 7}", "choice": str(choice)}
        yield writer.line(
            learner, "answered", {**body, "right": choice == 0}, f"2026-{9 + n % 3:02d}-{1 + n % 28:02d}"
        )


GIVEN = [one + more for one in ("An", "Bi", "Chi", "Du", "Ha") for more in "abcdeghikl"]
"""Fifty names that nobody has."""
OVER: list[str] = []
"""What passed its limit."""
MEMORY = 250.0
"""MiB at most, as the system counts what is resident."""


def held(name: str, value: float, limit: float, unit: str) -> None:
    """Say a figure with its limit; over it, the run ends with 1."""
    print(f"{name:<52} {value:10.1f} {unit}  (limit {limit:.0f})")
    if value > limit:
        OVER.append(name)


def timed(name: str, work: Callable[[], Any], limit: float | None = None, times: int = 1) -> Any:
    best, wall, found = float("inf"), float("inf"), None
    for _ in range(times):
        began, on_the_wall = process_time(), perf_counter()
        found = work()
        best, wall = min(best, process_time() - began), min(wall, perf_counter() - on_the_wall)
    tail = f"  (limit {limit * 1000:.0f})" if limit else ""
    print(f"{name:<52} {best * 1000:10.1f} ms of processor, {wall * 1000:10.1f} ms on the wall{tail}")
    if limit is not None and best >= limit:
        OVER.append(name)
    return found


def peak() -> float:
    """MiB that this process ever held; what built the data ran in another."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise OSError("VmHWM")


def apart(part: str, folder: Path) -> None:
    """Run *part* of this file in a process of its own."""
    code = subprocess.run([sys.executable, __file__, part, str(folder)], check=False).returncode
    if code:
        OVER.append(part)


def build_stick(folder: Path) -> None:
    dice = random.Random(1)
    room = World(folder, pupils=[f"Họ Tên{n}" for n in range(40)])
    card = room.card_on(room.machine("pc"))
    stick = room.place("stick")
    size = 0
    for n, learner in enumerate(room.learners):
        lines = list(answers(Writer(dice), learner, 12_000, dice))
        data = seal_bundle(card, signer_of(dice.randbytes(32)), "2026", lines, [], dice.randbytes)
        size += len(data)
        (stick / f"{n:02d}.lachan-bundle").write_bytes(data)
    print(f"40 bundles of 12,000 answers: {size / 1e6:.1f} MB on the stick")
    room.store.close()


def teacher_of(folder: Path, catalogue: Catalogue) -> Teacher:
    store = ClassStore.open(folder / "teacher")
    return Teacher(store, catalogue, FACES, Outside(Hands(), os.urandom, no_pause, CHEAP))


def collect_stick(folder: Path) -> None:
    teacher = teacher_of(folder, Catalogue())
    row = teacher.classes()[0]
    keys = [(row.id, teacher.unlock(row.id, PASSPHRASE))]
    found = timed("collecting all of them", lambda: teacher.collect(keys, folder / "stick"), 10.0)
    assert found.new == 480_000
    again = timed("collecting them again", lambda: teacher.collect(keys, folder / "stick"), 10.0)
    assert (again.new, again.batch) == (0, 0)
    print(f"store: {(folder / 'teacher' / 'classroom.db').stat().st_size / 1e6:.1f} MB")
    held("memory at most, collecting", peak(), MEMORY, "MiB")
    teacher.store.close()


def roster(folder: Path) -> None:
    """A whole school's list, with the keys of 40 classes at their usual cost."""
    file = folder / "school.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Mã học sinh", "Họ và tên", "Lớp"])
    for n in range(2_000):
        sheet.append(
            [
                n + 1,
                f"HS{n:04d}",
                f"Nguyễn {GIVEN[n // 50]} {GIVEN[n % 50]}",
                f"{6 + n // 500}A{n // 50 % 10 + 1}",
            ]
        )
    book.save(file)
    store = ClassStore.open(folder / "teacher")
    teacher = Teacher(store, Catalogue(), FACES, Outside(Hands(), os.urandom, no_pause))

    def work() -> int:
        classes = preview(file).classes()
        for label, pupils in classes.items():
            teacher.new_class(label, pupils, PASSPHRASE, SHEET)
        return len(classes)

    assert timed("2,000 pupils: list to 40 classes (Kolibri 197 s)", work, 197.0) == 40
    assert len(store.pupils()) == 2_000
    held("memory at most, the list", peak(), MEMORY, "MiB")
    store.close()


def beside(store: ClassStore, class_id: str, catalogue: Catalogue, alone: bool) -> None:
    """Kolibri's class summary: every pupil and every exercise of a class."""
    name, limit = ("alone", 0.064) if alone else ("in a school of 2,000", 0.251)
    timed(f"summary of 50 {name}", lambda: grid(room_of(store, class_id, catalogue, TODAY)), limit, 5)
    if not alone:
        every = [row.id for row in store.classes()]
        whole = lambda: [grid(room_of(store, one, catalogue, TODAY)) for one in every]  # noqa: E731
        timed("summary of all 2,000 at once", whole, 0.990, 3)
        side = lambda: side_by_side(class_skills(store, every, TODAY), catalogue)  # noqa: E731
        timed("a head teacher's 40 classes side by side", side, 0.100, 3)


def build_school(folder: Path, classes: int = 40) -> None:
    dice = random.Random(2)
    catalogue = catalogue_of()
    scripts = list(catalogue.scripts.values())
    plays = {s.scenario.id: [simulate(s, n, dice.random(), 0.3, dice) for n in range(40)] for s in scripts}
    room = World(folder, pupils=[f"Họ Tên{n}" for n in range(50)], catalogue=catalogue)
    for n in range(2, classes + 1):
        room.teacher.new_class(
            f"Lớp {n}", [RosterPupil("", f"Họ Tên{n}-{k}") for k in range(50)], PASSPHRASE, SHEET
        )
    total = 0
    with room.store.transaction():
        batch = room.store.begin_batch("collect", "", "")
        for pupil in room.store.pupils():
            writer = Writer(dice)
            lines: list[bytes] = []
            for number in range(20):
                script = scripts[number % len(scripts)]
                played = dice.choice(plays[script.scenario.id])
                run = {"run": dice.randbytes(16).hex()}
                begun = {
                    **run,
                    "scenario": script.scenario.id,
                    "pack": catalogue.pack_hash,
                    "seed": 1,
                    "pace": "timed",
                }
                day = f"2026-{9 + number % 3:02d}-{1 + number:02d}"
                lines.append(writer.line(pupil.learner, "initialized", begun, day))
                for at, words in played.acts:
                    lines.append(
                        writer.line(pupil.learner, "interacted", {**run, "at_ms": at, "act": words}, day)
                    )
                end = {**run, "at_ms": played.at_ms, "end": played.end, "outcome": played.outcome}
                lines.append(
                    writer.line(pupil.learner, "terminated", {**end, "summary": played.summary}, day)
                )
            lines += answers(writer, pupil.learner, 500 - len(lines), dice)
            room.store.add_events(batch, pupil.learner, ids_of(lines), lines)
            read = [(ids_of([line])[0], event) for line in lines if (event := read_line(line)) is not None]
            fold_pupil(room.store, pupil.learner, pupil.class_id, catalogue, read)
            total += len(read)
    size = (folder / "teacher" / "classroom.db").stat().st_size / 1e6
    print(f"{classes * 50:,} pupils, {total:,} events, store {size:.0f} MB")
    room.store.close()


def alone(folder: Path) -> None:
    catalogue = catalogue_of()
    store = teacher_of(folder, catalogue).store
    beside(store, store.classes()[0].id, catalogue, alone=True)
    store.close()


def views(folder: Path) -> None:
    catalogue = catalogue_of()
    teacher = teacher_of(folder, catalogue)
    store, row = teacher.store, teacher.classes()[0]
    class_id = next(one.id for one in teacher.classes() if one.label == "7A1")
    learners = [pupil.learner for pupil in store.pupils(class_id)]
    read = lambda: room_of(store, class_id, catalogue, TODAY)  # noqa: E731
    timed("reading a class of 50", read, 0.020, 5)
    for name, view in VIEWS.items():
        limit = 0.020 if name == "grid" else 0.100
        timed(f"class of 50, read and shown: {name}", lambda view=view: view(read()), limit, 5)
    for scenario, _ in scenarios_with_runs(read()):
        timed(f"curve: {scenario}", lambda name=scenario: survival(read(), name), 0.100, 5)
    timed("timeline of one pupil", lambda: timeline(read(), learners[0]), 0.100, 5)
    timed("what to teach next", lambda: plan(read()), 0.100, 5)
    timed("all 40 classes of the school", lambda: school(store), 0.100, 5)
    beside(store, class_id, catalogue, alone=False)
    live(teacher, row.id, folder, catalogue)
    held("memory at most, 2,000 pupils and 1,000,000 events", peak(), MEMORY, "MiB")
    store.close()


def live(teacher: Teacher, class_id: str, folder: Path, catalogue: Catalogue) -> None:
    keys = teacher.unlock(class_id, PASSPHRASE)
    stick = folder / "live"
    stick.mkdir()
    card = read_card(teacher.hand_out(class_id, keys, stick)[0].read_bytes())
    lines = list(answers(Writer(random.Random(3)), card.pupils[0].learner, 1, random.Random(3)))
    data = seal_bundle(card, signer_of(os.urandom(32)), "2026", lines, [], os.urandom)
    (stick / "live.lachan-bundle").write_bytes(data)
    found = timed("collecting one live file", lambda: teacher.collect([(class_id, keys)], stick), 0.5)
    assert found.new == 1


PARTS: dict[str, tuple[Callable[[Path], None], ...]] = {
    "collect": (build_stick, collect_stick),
    "school": (build_school, views),
    "alone": (lambda folder: build_school(folder, 1), alone),
    "roster": (roster,),
}

if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1].partition(":")[0] in PARTS and ":" in sys.argv[1]:
        part, _, place = sys.argv[1].partition(":")
        PARTS[part][int(place)](Path(sys.argv[2]))
    else:
        for chosen in sys.argv[1:] or PARTS:
            with tempfile.TemporaryDirectory() as name:
                for place in range(len(PARTS[chosen])):
                    apart(f"{chosen}:{place}", Path(name))
    for one in OVER:
        print(f"over its limit: {one}")
    sys.exit(1 if OVER else 0)

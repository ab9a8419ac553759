"""Whatever happens to computers, clocks and sticks: every answer is at the teacher exactly once."""

import os
import random
import shutil
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from class_world import Machine, World
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from wrong_merges import WRONG

from lachan.classroom.bundles import open_bundle
from lachan.classroom.event_lines import read_line
from lachan.classroom.folding import fold_everything
from lachan.domain.errors import LachanError

CHOICE = st.integers(0, 1000)


class _StickPulledError(Exception):
    """The collecting is broken off at this file."""


class Classroom(RuleBasedStateMachine):
    """Computers that are bought, cloned, restored and wrong about the time; sticks; one teacher."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="lachan-merge-"))
        self.world: World
        self.machines: list[Machine] = []
        self.images: list[tuple[Machine, object]] = []
        self.collected: set[bytes] = set()
        self.count = 0

    @initialize()
    def school(self) -> None:
        self.world = World(self.folder, pupils=("A B", "C D", "E F"))
        self.gone: set[str] = set()
        self.places = [self.world.place("one"), self.world.place("two")]
        self.new_computer()

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.world.store.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def some(self, number: int) -> Machine:
        return self.machines[number % len(self.machines)]

    @rule()
    def new_computer(self) -> None:
        if len(self.machines) < 5:
            machine = self.world.machine(f"pc-{len(self.machines)}")
            self.world.card_on(machine)
            self.machines.append(machine)

    @rule(of=CHOICE)
    def clone(self, of: int) -> None:
        if len(self.machines) < 5:
            self.machines.append(self.world.clone(self.some(of), f"pc-{len(self.machines)}"))

    @rule(of=CHOICE, year=st.integers(2019, 2031))
    def clock_goes_wrong(self, of: int, year: int) -> None:
        self.some(of).hands.moment = datetime(year, 1, 2, tzinfo=UTC)

    @rule(of=CHOICE)
    def take_an_image(self, of: int) -> None:
        self.images.append((self.some(of), self.some(of).events.image()))

    @rule(number=CHOICE)
    def restore_an_image(self, number: int) -> None:
        if self.images:
            machine, image = self.images[number % len(self.images)]
            machine.events.restore(image)  # type: ignore[arg-type]

    @rule(of=CHOICE)
    def start_again(self, of: int) -> None:
        self.some(of).events.start()

    @rule(of=CHOICE, who=CHOICE, times=st.integers(1, 3))
    def answer(self, of: int, who: int, times: int) -> None:
        learner = self.world.learners[who % len(self.world.learners)] if self.world.learners else ""
        for _ in range(times if learner else 0):
            self.count += 1
            self.some(of).answer(learner, self.count)

    @rule(work=st.lists(st.tuples(CHOICE, CHOICE, CHOICE, st.integers(1, 3)), min_size=1, max_size=4))
    def a_lesson(self, work: list[tuple[int, int, int, int]]) -> None:
        for of, who, place, times in work:
            self.answer(of, who, times)
            self.hand_in(of, place)

    @rule(of=CHOICE, who=CHOICE)
    def a_lesson_on_two_clones(self, of: int, who: int) -> None:
        self.clone(of)
        for machine in (of, len(self.machines) - 1):
            self.a_lesson([(machine, who, machine, 2)])
        self.collect(0, random.Random(of))
        self.collect(1, random.Random(who))

    @rule(of=CHOICE, place=CHOICE)
    def hand_in(self, of: int, place: int) -> None:
        machine = self.some(of)
        with suppress(LachanError):
            machine.pc.hand_in(machine.pc.cards()[0], self.places[place % 2], self.world.catalogue)

    @rule(number=CHOICE, place=CHOICE)
    def a_sync_program_renames_a_file(self, number: int, place: int) -> None:
        files = [file for folder in self.places for file in sorted(folder.iterdir())]
        if files:
            file = files[number % len(files)]
            shutil.move(file, self.places[place % 2] / f"copy {number} (conflict).{self.count}")

    @rule(number=CHOICE)
    def a_file_is_damaged(self, number: int) -> None:
        files = sorted(self.places[0].iterdir())
        if files:
            data = bytearray(files[number % len(files)].read_bytes())
            data[number % len(data)] ^= 64
            (self.places[0] / f"damaged-{number}").write_bytes(data)

    @rule(place=CHOICE, order=st.randoms(use_true_random=False))
    def collect(self, place: int, order: random.Random) -> None:
        folder = self.places[place % 2]
        files = sorted(folder.iterdir())
        order.shuffle(files)
        self.world.teacher.collect([(self.world.row.id, self.world.keys)], files)
        self.collected |= self.in_bundles(folder)

    @rule(place=CHOICE, at=st.integers(1, 3))
    def the_stick_is_pulled_while_collecting(self, place: int, at: int) -> None:
        def pull(done: int, of: int, line: object) -> None:
            if done == min(at, of):
                raise _StickPulledError

        files = sorted(self.places[place % 2].iterdir())
        with suppress(_StickPulledError):
            self.world.teacher.collect([(self.world.row.id, self.world.keys)], files, pull)

    @rule(who=CHOICE)
    def erase(self, who: int) -> None:
        if who % 4 == 0 and len(self.world.learners) > 1:
            learner = self.world.learners[who % len(self.world.learners)]
            self.gone.add(learner)
            self.world.teacher.erase(learner)

    @rule(place=CHOICE)
    def undo_and_collect_again(self, place: int) -> None:
        done = [one for one in self.world.store.batches() if one.kind == "collect" and not one.undone]
        if done:
            before = sorted(self.world.at_the_teacher())
            self.world.teacher.undo(done[0].id)
            for folder in self.places:
                files = sorted(folder.iterdir())
                self.world.teacher.collect([(self.world.row.id, self.world.keys)], files)
                self.collected |= self.in_bundles(folder)
            assert set(before) <= set(self.world.at_the_teacher())

    def in_bundles(self, folder: Path) -> set[bytes]:
        found: set[bytes] = set()
        for file in folder.iterdir():
            with suppress(Exception):
                found |= set(open_bundle(file.read_bytes(), self.world.keys.privates()).lines)
        return found

    @invariant()
    def what_was_collected_is_there_exactly_once(self) -> None:
        if not hasattr(self, "world"):
            return
        there = self.world.at_the_teacher()
        wanted = {line for line in self.collected if read_line(line).learner not in self.gone}  # type: ignore[union-attr]
        assert sorted(there) == sorted(wanted)

    @invariant()
    def the_same_set_gives_the_same_states(self) -> None:
        if hasattr(self, "world") and self.count % 5 == 0:
            kept = self.world.store.states(self.world.row.id)
            fold_everything(self.world.store, self.world.catalogue)
            assert self.world.store.states(self.world.row.id) == kept


QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
LONG = bool(os.environ.get("LACHAN_NIGHTLY"))
"""Set it for the long hunt: 2,000 stories of 60 steps."""
RUNS = settings(
    max_examples=2000 if LONG else 100, stateful_step_count=60 if LONG else 30, deadline=None,
    derandomize=True, database=None, suppress_health_check=QUIET,
)  # fmt: skip


@pytest.mark.slow
def test_a_hundred_stories_of_thirty_steps_lose_and_double_nothing() -> None:
    run_state_machine_as_test(Classroom, settings=RUNS)


@pytest.mark.slow
@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_merge_is_caught(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    WRONG[wrong](monkeypatch)
    hunting = settings(RUNS, phases=[Phase.generate], max_examples=600, report_multiple_bugs=False)

    with pytest.raises(AssertionError):
        run_state_machine_as_test(Classroom, settings=hunting)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(50))
def test_a_room_of_clones_with_wrong_clocks_and_five_sticks_arrives_exactly_once(
    seed: int, tmp_path: Path
) -> None:
    dice = random.Random(seed)
    world = World(tmp_path, seed=seed, pupils=[f"Họ Tên{n}" for n in range(1, 31)])
    first = world.machine("image")
    card = world.card_on(first)
    done = {first.answer(dice.choice(world.learners), n) for n in range(3)}
    machines = [world.clone(first, f"pc-{n}") for n in range(30)]
    for machine in dice.sample(machines, 3):
        machine.hands.moment = datetime(dice.choice([2001, 2019, 2031]), 5, 5, tzinfo=UTC)
    sticks = [world.place(f"stick-{n}") for n in range(5)]
    restored = dice.choice(machines)
    image = restored.events.image()
    for lesson in range(2):
        for machine in machines:
            learner = dice.choice(world.learners)
            done |= {machine.answer(learner, 10 * lesson + n) for n in range(dice.randrange(4))}
            machine.pc.hand_in(card, dice.choice(sticks), world.catalogue)
        if lesson == 0:
            restored.events.restore(image)
    for n, file in enumerate(dice.sample([f for s in sticks for f in sorted(s.iterdir())], 2)):
        shutil.copy(file, file.with_name(f"{file.stem} (conflict copy {n}).lachan-bundle"))
    dice.shuffle(sticks)

    for stick in (*sticks, *sticks):
        world.collect(stick)

    assert sorted(world.at_the_teacher()) == sorted(done)
    assert world.collect(*sticks).new == 0
    world.store.close()

"""What is kept for the head teacher's table stays what the work says, after each thing that can happen."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from class_world import Machine, World
from head_world import Maker, collected, worked

from lachan.classroom.event_lines import id_of, read_line
from lachan.classroom.head_teacher import HeadTeacher
from lachan.classroom.pupil_fold import fold
from lachan.classroom.standing import Calendar, Standing, standing_of
from lachan.classroom.view_school import Share, class_skills

TODAY = date(2026, 10, 6)


def _play(machine: Machine, learner: str, run: str, family: str, outcome: str) -> None:
    summary = {"truth": "scam", "family": family, "told_ms": 5, "first_contact_ms": 0}
    begun = {"run": run, "scenario": "police-parcel", "pack": "p", "seed": 1, "pace": "timed"}
    machine.events.append(learner, "initialized", begun)
    ended = {"run": run, "at_ms": 9, "end": "e", "outcome": outcome, "summary": summary}
    machine.events.append(learner, "terminated", ended)


def _reckoned(head: HeadTeacher, class_id: str, today: date) -> dict[str, Share]:
    """From the lines alone: nothing that is kept up is asked."""
    made = next(row.made for row in head.classes() if row.id == class_id)
    calendar = Calendar(min(date.fromisoformat(made), today), today)
    found: dict[str, Share] = {}
    for pupil in head.store.pupils(class_id):
        read = [
            (id_of(line), event) for line in head.store.lines(pupil.learner) if (event := read_line(line))
        ]
        runs = () if pupil.removed else fold(read, head.catalogue).runs
        for family in {run.family for run in runs}:
            seen = standing_of((run for run in runs if run.family == family), calendar)
            before = found.get(family, Share())
            found[family] = Share(before.held + (seen.standing is Standing.HELD), before.tried + 1)
    return found


def _shown(head: HeadTeacher, today: date = TODAY) -> list[dict[str, Share]]:
    return [one.shares for one in class_skills(head.store, [row.id for row in head.classes()], today)]


@dataclass
class School:
    """Two classes whose work the head has, and the computer of the first."""

    head: HeadTeacher
    stick: Path
    room: World
    machine: Machine

    def play(self, pupil: int, run: str, outcome: str, family: str = "fake-bank") -> None:
        learner = self.room.learners[pupil]
        card = self.room.card_on(self.machine)
        self.machine.pc.sit_down(card, learner)
        _play(self.machine, learner, run, family, outcome)
        self.machine.pc.hand_in(card, self.stick / "7A", self.room.catalogue)

    def hand_out(self) -> None:
        self.room.teacher.hand_out(self.room.row.id, self.room.keys, self.stick / "7A")

    def collect(self) -> int:
        return collected(self.head, self.stick).batch


def _more_work(school: School) -> None:
    school.play(1, "more", "safe")
    assert school.collect()


def _undone(school: School) -> None:
    school.play(0, "undone", "harmed")
    school.head.undo(school.collect())


def _erased(school: School) -> None:
    school.room.teacher.erase(school.room.learners[0])
    school.hand_out()
    school.collect()


def _off_the_list(school: School) -> None:
    first = school.room.store.pupils(school.room.row.id)[0]
    school.room.store.save_pupils([replace(first, removed=True)])
    school.hand_out()
    school.collect()


def _off_the_list_and_undone(school: School) -> None:
    first = school.room.store.pupils(school.room.row.id)[0]
    school.room.store.save_pupils([replace(first, removed=True)])
    school.hand_out()
    school.head.undo(school.collect())


def _archived_and_out_again(school: School) -> None:
    school.head.archive(school.room.row.id)
    school.head.archive(school.room.row.id, put_away=False)


def _deleted(school: School) -> None:
    school.head.delete(school.room.row.id)


def _deleted_and_back(school: School) -> None:
    school.head.delete(school.room.row.id)
    school.hand_out()
    assert school.collect()


CHANGES: dict[Callable[[School], None], list[dict[str, Share]]] = {
    _more_work: [{"fake-bank": Share(2, 2), "fake-authority": Share(0, 1)}, {}],
    _undone: [{"fake-bank": Share(1, 1), "fake-authority": Share(0, 1)}, {}],
    _erased: [{"fake-authority": Share(0, 1)}, {}],
    _off_the_list: [{"fake-authority": Share(0, 1)}, {}],
    _off_the_list_and_undone: [{"fake-bank": Share(1, 1), "fake-authority": Share(0, 1)}, {}],
    _archived_and_out_again: [{"fake-bank": Share(1, 1), "fake-authority": Share(0, 1)}, {}],
    _deleted: [{}],
    _deleted_and_back: [{"fake-bank": Share(1, 1), "fake-authority": Share(0, 1)}, {}],
}
"""What the table says after each, written by hand: both ways of reckoning could be wrong together."""


def _named(changes: Iterable[Callable[[School], None]]) -> list[str]:
    return [change.__name__.strip("_") for change in changes]


@pytest.mark.parametrize("change", CHANGES, ids=_named(CHANGES))
def test_what_is_kept_is_what_the_lines_say_after(
    change: Callable[[School], None], world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    worked(world, "7B", stick, head)
    school = School(head, stick, room, room.machine("lab"))
    school.play(0, "first", "safe")
    school.play(1, "second", "harmed", "fake-authority")
    school.collect()

    change(school)

    assert _shown(head) == CHANGES[change]
    for today in (TODAY - timedelta(30), TODAY, TODAY + timedelta(8), TODAY + timedelta(300)):
        assert _shown(head, today) == [_reckoned(head, row.id, today) for row in head.classes()]

"""Classes whose pupils have handed in on one stick, and the head teacher whom their cards name."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from class_world import PASSPHRASE, World

from lachan.classroom.collecting import Collected
from lachan.classroom.head_teacher import HeadTeacher

Maker = Callable[..., World]


def worked(world: Maker, label: str, stick: Path, head: HeadTeacher | None, pupils: int = 2) -> World:
    """A class whose pupils have handed in on *stick*, its card naming *head* or nobody."""
    room = world(label, label=label, seed=sum(map(ord, label)))
    if head is not None and head.key is not None:
        room.teacher.add_head(room.row.id, head.key.box, head.key.name)
    pupils_of = room.store.pupils(room.row.id)
    room.store.save_pupils([replace(one, nickname=f"Bống {one.code}") for one in pupils_of])
    place = stick / label
    place.mkdir(parents=True)
    machine = room.machine("pc")
    card = machine.pc.take(room.teacher.hand_out(room.row.id, room.keys, place)[0])
    for learner in room.learners[:pupils]:
        machine.pc.sit_down(card, learner)
        machine.answer(learner, 1)
    machine.pc.hand_in(card, place, room.catalogue)
    return room


def collected(head: HeadTeacher, stick: Path) -> Collected:
    return head.collect(head.unlock(PASSPHRASE), stick)


def false_card(world: Maker, room: World, head: HeadTeacher, place: Path) -> None:
    """Somebody else's card in the name of *room*'s class, later than all of its own, written to *place*."""
    false = world("false", label=room.label, seed=5)
    assert head.key is not None
    false.teacher.add_head(false.row.id, head.key.box)
    with false.store.transaction():
        row = false.teacher.get(false.row.id)
        false.store.save_class(replace(row, id=room.row.id, serial=99))
    place.mkdir()
    false.teacher.hand_out(room.row.id, false.keys, place)

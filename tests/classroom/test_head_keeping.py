"""What a head teacher keeps: no nickname, a way back after each collecting, no class of last year."""

from dataclasses import replace
from pathlib import Path

import pytest
from class_world import World, all_bytes
from head_world import Maker, collected, worked

from lachan.classroom.head_teacher import HeadTeacher
from lachan.domain.errors import LachanError
from lachan.storage.class_store import ClassStore

NICKNAME = "Mèo Béo"


def _kept(store: ClassStore) -> bytes:
    """Everything in the store's lines, states and details, unpacked."""
    learners = store.learners_with_events()
    lines = [line for learner in learners for line in store.lines(learner)]
    states = [store.state(learner) or b"" for learner in learners]
    rows = [str(row).encode() for row in (*store.classes(), *store.pupils(), *store.batches())]
    return b"\n".join([*lines, *states, *rows])


def _hand_in_named(room: World, stick: Path) -> None:
    """A pupil sits down under a nickname of their own, works, and hands in."""
    pupil = room.store.pupils(room.row.id)[0]
    room.store.save_pupils([replace(pupil, nickname=NICKNAME)])
    machine = room.machine("home")
    card = machine.pc.take(room.teacher.hand_out(room.row.id, room.keys, stick)[0])
    machine.pc.sit_down(card, pupil.learner)
    machine.events.append(pupil.learner, "updated", {"nickname": NICKNAME, "face": "lan"})
    machine.answer(pupil.learner, 7)
    machine.pc.hand_in(card, stick, room.catalogue)


def test_no_nickname_stays_with_a_head_teacher_and_again_there_is_nothing_new(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    _hand_in_named(room, stick / "7A")
    room.collect(stick)
    assert NICKNAME.encode() in _kept(room.store), "the class's own teacher sees what a pupil is called"

    found = collected(head, stick)

    assert found.new == 3
    assert NICKNAME.encode() not in _kept(head.store)
    assert not any(NICKNAME.encode() in file.read_bytes() for file in (tmp_path / "head").iterdir())
    assert (collected(head, stick).new, collected(head, stick).batch) == (0, 0)


def _found(store: ClassStore, folder: Path, called: set[str]) -> set[str]:
    """Which of *called* stand in any file of *folder*, or in what the store keeps packed."""
    data = b"".join(data for _, data in all_bytes(folder)) + _kept(store)
    return {one for one in called if one.encode() in data}


def test_nothing_that_names_a_pupil_is_in_any_file_of_a_head_teacher_before_or_after_an_undo(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    _hand_in_named(room, stick / "7A")
    room.collect(stick)
    pupils = room.store.pupils(room.row.id)
    called = {one for p in pupils for one in (p.name, p.nickname, p.school_code)} | {NICKNAME}
    assert len(called) == 3 * len(pupils)
    assert _found(room.store, room.folder / "teacher", called) == called, "the class's own teacher has all"

    first = collected(head, stick)
    assert _found(head.store, tmp_path / "head", called) == set()

    _hand_in_again(room, stick)
    head.undo(collected(head, stick).batch)
    assert _found(head.store, tmp_path / "head", called) == set()
    head.undo(first.batch)
    assert _found(head.store, tmp_path / "head", called) == set()


def _hand_in_again(room: World, stick: Path) -> None:
    """Another computer, another nickname's story: the same pupil, named in an event once more."""
    machine = room.machine("lab")
    card = machine.pc.take(room.teacher.hand_out(room.row.id, room.keys, stick / "7A")[0])
    machine.pc.sit_down(card, room.learners[0])
    machine.events.append(room.learners[0], "updated", {"nickname": NICKNAME, "face": "bo"})
    machine.answer(room.learners[0], 8)
    machine.pc.hand_in(card, stick / "7A", room.catalogue)


def test_undo_gives_back_the_list_and_the_name_as_they_were(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    collected(head, stick)
    before = head.classes(), head.store.pupils()
    gone = room.store.pupils(room.row.id)[-1]
    room.store.drop_pupils([gone.learner])
    first = room.store.pupils(room.row.id)[0]
    room.store.save_pupils([replace(first, code="7A-99"), replace(first, learner="f" * 32, place=9)])
    room.store.save_class(replace(room.teacher.get(room.row.id), label="8A", work=("01-fake-authority",)))
    room.teacher.hand_out(room.row.id, room.keys, stick / "7A")
    changed = collected(head, stick)
    assert [row.label for row in head.classes()] == ["8A"]
    assert "f" * 32 in {pupil.learner for pupil in head.store.pupils()}

    head.undo(changed.batch)

    assert (head.classes(), head.store.pupils()) == before


def test_undo_does_not_bring_back_who_was_erased(world: Maker, head: HeadTeacher, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    collected(head, stick)
    gone = room.learners[0]
    room.teacher.erase(gone)
    room.teacher.hand_out(room.row.id, room.keys, stick / "7A")
    changed = collected(head, stick)

    head.undo(changed.batch)

    assert gone not in {pupil.learner for pupil in head.store.pupils()}
    assert gone.encode() not in str(head.store.batches()).encode()


def test_a_class_put_away_is_left_out_until_it_is_taken_out_again(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    for label in ("7A", "7B"):
        worked(world, label, stick, head)
    collected(head, stick)
    old = head.classes()[0]

    head.archive(old.id)

    assert [row.label for row in head.classes()] == ["7B"]
    assert [row.label for row in head.classes(archived=True)] == ["7A", "7B"]
    again = collected(head, stick)
    assert [(line.verdict, line.label) for line in again.lines] == [
        ("put-away", "7A"), ("card", "7B"), ("put-away", "7A"), ("same", "7B"),
    ]  # fmt: skip
    head.archive(old.id, put_away=False)
    assert [line.verdict for line in collected(head, stick).lines] == ["card", "card", "same", "same"]


def test_only_a_class_that_is_there_can_be_put_away(head: HeadTeacher) -> None:
    with pytest.raises(LachanError, match="class-unknown"):
        head.archive("nobody")

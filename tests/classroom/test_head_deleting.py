"""A class of last year leaves a head teacher's computer whole; only its teacher brings it back."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from class_world import World, all_bytes
from head_world import Maker, collected, false_card, worked

from lachan.classroom.event_lines import id_of
from lachan.classroom.head_teacher import HeadTeacher
from lachan.domain.errors import LachanError


def _hand_out(room: World, place: Path) -> None:
    room.teacher.hand_out(room.row.id, room.keys, place)


def _in_files(folder: Path, needles: Iterable[bytes]) -> set[bytes]:
    data = b"".join(data for _, data in all_bytes(folder))
    return {needle for needle in needles if needle in data}


def test_list_and_work_of_one_class_leave_and_those_of_the_others_stay(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    gone, stays = (worked(world, label, stick, head) for label in ("7A", "7B"))
    collected(head, stick)
    needles = [one.encode() for one in gone.learners]
    needles += [id_of(line) for one in gone.learners for line in head.store.lines(one)]
    assert _in_files(tmp_path / "head", needles) == set(needles), "before, every one of them is found"
    kept = [head.store.lines(one) for one in stays.learners]

    assert head.delete(gone.row.id) == 0

    assert _in_files(tmp_path / "head", needles) == set()
    assert [row.label for row in head.classes(archived=True)] == ["7B"]
    assert [head.store.lines(one) for one in stays.learners] == kept


def test_an_old_stick_brings_nothing_back_and_its_lines_say_why(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    collected(head, stick)
    head.delete(room.row.id)

    again = collected(head, stick)

    assert [(line.verdict, line.label) for line in again.lines] == [("put-away", "7A")] * 2
    assert (again.batch, head.classes(), head.store.event_count()) == (0, (), 0)


def test_a_later_card_of_its_teacher_brings_the_class_back_and_undo_puts_it_away_again(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    first = collected(head, stick)
    head.delete(room.row.id)
    copy = shutil.copytree(stick, tmp_path / "copy")
    _hand_out(room, stick / "7A")

    back = collected(head, stick)
    assert [line.verdict for line in back.lines] == ["card", "new"]
    assert back.new == first.new

    head.undo(back.batch)
    assert [line.verdict for line in collected(head, copy).lines] == ["put-away", "put-away"]


def test_once_it_is_back_an_old_stick_is_read_as_any_other(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick, copy = tmp_path / "stick", tmp_path / "copy"
    room = worked(world, "7A", stick, head)
    shutil.copytree(stick, copy)
    collected(head, stick)
    head.delete(room.row.id)
    _hand_out(room, stick / "7A")
    collected(head, stick)

    assert [line.verdict for line in collected(head, copy).lines] == ["card", "same"]


def test_deleted_a_second_time_the_later_card_is_the_old_one_whatever_is_undone(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    collected(head, stick)
    head.delete(room.row.id)
    _hand_out(room, stick / "7A")
    back = collected(head, stick)
    head.delete(room.row.id)

    head.undo(back.batch)

    assert [line.verdict for line in collected(head, stick).lines] == ["put-away", "put-away"]


def test_undo_of_an_earlier_collecting_does_not_bring_the_list_back(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    collected(head, stick)
    first = room.store.pupils(room.row.id)[0]
    room.store.save_pupils([replace(first, code="7A-99")])
    _hand_out(room, stick / "7A")
    changed = collected(head, stick)
    head.delete(room.row.id)

    head.undo(changed.batch)

    assert (head.classes(archived=True), head.store.pupils()) == ((), [])
    assert head.store.found_in_files([one.encode() for one in room.learners]) == 0


def test_nobody_else_brings_a_class_back_in_its_name(world: Maker, head: HeadTeacher, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    collected(head, stick)
    head.delete(room.row.id)
    other = tmp_path / "other"
    false_card(world, room, head, other)

    assert [line.verdict for line in collected(head, other).lines] == ["false-card"]
    assert head.classes() == ()


def test_a_class_that_was_only_archived_can_be_deleted_and_an_unknown_one_cannot(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    room = worked(world, "7A", tmp_path / "stick", head)
    collected(head, tmp_path / "stick")
    head.archive(room.row.id)

    assert head.delete(room.row.id) == 0
    with pytest.raises(LachanError, match="class-unknown"):
        head.delete(room.row.id)

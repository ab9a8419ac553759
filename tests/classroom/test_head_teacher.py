"""A head teacher's key, and the classes that name it: collected in one look, by codes, undone."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from class_world import CHEAP, PASSPHRASE, SHEET, Hands, World, no_pause

from lachan.classroom.collecting import Collected
from lachan.classroom.head_key import read_head_key, write_head_key
from lachan.classroom.head_teacher import HeadTeacher
from lachan.classroom.reports import school_report
from lachan.classroom.room import room_of
from lachan.classroom.teacher import Outside
from lachan.domain.errors import LachanError
from lachan.storage.class_store import ClassStore

Maker = Callable[..., World]


@pytest.fixture
def head(tmp_path: Path) -> Iterator[HeadTeacher]:
    dice = random.Random(9)
    with ClassStore.open(tmp_path / "head", "head") as store:
        from lachan.classroom.catalogue import Catalogue

        teacher = HeadTeacher(store, Catalogue(), Outside(Hands(), dice.randbytes, no_pause, CHEAP))
        teacher.new_key("Trường Sao Mai", PASSPHRASE, SHEET)
        yield teacher


def _worked(world: Maker, label: str, stick: Path, head: HeadTeacher | None, pupils: int = 2) -> World:
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


def _collect(head: HeadTeacher, stick: Path) -> Collected:
    return head.collect(head.unlock(PASSPHRASE), stick)


def test_several_classes_come_in_at_one_look_and_the_second_time_there_is_nothing_new(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    rooms = [_worked(world, label, stick, head) for label in ("7A", "7B")]
    told: list[tuple[int, int]] = []

    found = head.collect(head.unlock(PASSPHRASE), stick, lambda done, of, line: told.append((done, of)))

    assert [(line.verdict, line.label) for line in found.lines] == [
        ("card", "7A"), ("card", "7B"), ("new", "7A"), ("new", "7B"),
    ]  # fmt: skip
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert [row.label for row in head.classes()] == ["7A", "7B"]
    for room in rooms:
        assert sum(bool(head.store.lines(one)) for one in room.learners) == 2
    again = _collect(head, stick)
    assert (again.new, again.batch) == (0, 0)
    assert [line.verdict for line in again.lines] == ["card", "card", "same", "same"]


def test_undo_takes_everything_away_again(world: Maker, head: HeadTeacher, tmp_path: Path) -> None:
    _worked(world, "7A", tmp_path / "stick", head)
    found = _collect(head, tmp_path / "stick")

    head.undo(found.batch)

    assert (head.classes(), head.store.event_count(), head.store.pupils()) == ((), 0, [])
    assert _collect(head, tmp_path / "stick").new == found.new


def test_a_class_that_did_not_name_this_head_stays_shut_and_is_named(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    _worked(world, "7A", stick, head)
    _worked(world, "7B", stick, None)

    found = _collect(head, stick)

    refused = [(line.verdict, line.label) for line in found.lines if line.label == "7B"]
    assert refused == [("not-named", "7B"), ("not-named", "7B")]
    assert [row.label for row in head.classes()] == ["7A"]


def test_a_bundle_without_its_card_waits_for_the_card(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    _worked(world, "7A", stick, head)
    card = next(stick.rglob("*.lachan-card"))
    kept = card.read_bytes()
    card.unlink()
    assert [line.verdict for line in _collect(head, stick).lines] == ["no-card"]

    card.write_bytes(kept)

    assert _collect(head, stick).new


def test_a_head_sees_codes_and_neither_names_nor_nicknames(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    room = _worked(world, "7A", tmp_path / "stick", head)
    _collect(head, tmp_path / "stick")

    seen = room_of(head.store, room.row.id, head.catalogue, Hands().moment.date())

    assert [pupil.name for pupil in seen.pupils] == [one.code for one in room.store.pupils(room.row.id)]
    assert not any(pupil.row.nickname or pupil.row.school_code for pupil in seen.pupils)
    data = b"".join(file.read_bytes() for file in (tmp_path / "head").iterdir())
    assert not any(name.encode() in data for name in room.pupils)


def test_a_card_with_other_keys_does_not_take_a_class_over(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = _worked(world, "7A", stick, head)
    _collect(head, stick)
    false = world("false", label="7A", seed=5)
    assert head.key is not None
    false.teacher.add_head(false.row.id, head.key.box)
    with false.store.transaction():
        row = false.teacher.get(false.row.id)
        false.store.save_class(replace(row, id=room.row.id, serial=99))
    other = tmp_path / "other"
    other.mkdir()
    false.teacher.hand_out(room.row.id, false.keys, other)

    assert [line.verdict for line in _collect(head, other).lines] == ["false-card"]
    assert head.classes()[0].public["box"] == room.row.public["box"]


def test_who_is_erased_by_the_class_is_erased_here_too(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = _worked(world, "7A", stick, head)
    _collect(head, stick)
    gone = room.learners[0]
    room.teacher.erase(gone)
    room.teacher.hand_out(room.row.id, room.keys, stick / "7A")

    _collect(head, stick)

    assert (head.store.lines(gone), head.store.traces(gone, [])) == ([], 0)
    assert gone not in {pupil.learner for pupil in head.store.pupils()}


def test_every_changed_byte_of_a_head_teachers_file_is_refused(head: HeadTeacher) -> None:
    keys = head.unlock(PASSPHRASE)
    assert head.key is not None
    data = write_head_key(head.key, keys)
    assert read_head_key(data) == head.key
    assert head.key.check_words("vi") == keys.check_words("vi")

    for place in range(len(data)):
        with pytest.raises(LachanError) as refused:
            read_head_key(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert refused.value.code in ("head-key-damaged", "head-key-not-ours")


def test_wrong_words_cost_time_over_restarts_and_a_clock_put_back_does_not_lengthen_it(
    head: HeadTeacher,
) -> None:
    for _ in range(5):
        with pytest.raises(LachanError, match="passphrase-wrong"):
            head.unlock("mèo đen mèo đen mèo đen mèo đen")
    with pytest.raises(LachanError) as waiting:
        head.unlock(PASSPHRASE)
    assert (waiting.value.code, waiting.value.facts["seconds"]) == ("words-wait", 30)
    hands = head.outside.clock
    assert isinstance(hands, Hands)
    hands.moment -= timedelta(days=400)
    with pytest.raises(LachanError) as later:
        head.unlock(PASSPHRASE)
    assert int(str(later.value.facts["seconds"])) <= 31
    hands.moment += timedelta(days=400, seconds=31)

    head.unlock(PASSPHRASE)


def test_the_printed_sheet_opens_the_key_and_gives_new_words(head: HeadTeacher) -> None:
    before = head.unlock(PASSPHRASE)
    fresh = "gà nhỏ cá to bút mới sen hồng"

    assert head.recover(SHEET, fresh, SHEET).secret() == before.secret()

    assert head.unlock(fresh).secret() == before.secret()
    with pytest.raises(LachanError, match="passphrase-wrong"):
        head.unlock(PASSPHRASE)


def test_a_second_key_is_not_made_over_the_first(head: HeadTeacher) -> None:
    with pytest.raises(LachanError, match="head-key-there"):
        head.new_key("Khác", PASSPHRASE, SHEET)


def test_all_classes_stand_side_by_side(world: Maker, head: HeadTeacher, tmp_path: Path) -> None:
    for label in ("7A", "7B"):
        _worked(world, label, tmp_path / "stick", head)
    _collect(head, tmp_path / "stick")
    ids = [row.id for row in head.classes()]

    made = school_report(head.store, "Sao Mai", ids, head.catalogue, Hands().moment.date())

    assert [[cell.value for cell in row.cells[:2]] for row in made.tables[0].rows] == [["7A", 4], ["7B", 4]]

"""A head teacher's key, and the classes that name it: collected in one look, by codes, undone."""

from datetime import timedelta
from pathlib import Path

import pytest
from class_world import PASSPHRASE, SHEET, Hands
from head_world import Maker, collected, false_card, worked

from lachan.classroom.head_key import read_head_key, write_head_key
from lachan.classroom.head_teacher import HeadTeacher
from lachan.classroom.reports import school_report
from lachan.classroom.room import room_of
from lachan.domain.errors import LachanError


def test_several_classes_come_in_at_one_look_and_the_second_time_there_is_nothing_new(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    rooms = [worked(world, label, stick, head) for label in ("7A", "7B")]
    told: list[tuple[int, int]] = []

    found = head.collect(head.unlock(PASSPHRASE), stick, lambda done, of, line: told.append((done, of)))

    assert [(line.verdict, line.label) for line in found.lines] == [
        ("card", "7A"), ("card", "7B"), ("new", "7A"), ("new", "7B"),
    ]  # fmt: skip
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert [row.label for row in head.classes()] == ["7A", "7B"]
    for room in rooms:
        assert sum(bool(head.store.lines(one)) for one in room.learners) == 2
    again = collected(head, stick)
    assert (again.new, again.batch) == (0, 0)
    assert [line.verdict for line in again.lines] == ["card", "card", "same", "same"]


def test_undo_takes_everything_away_again(world: Maker, head: HeadTeacher, tmp_path: Path) -> None:
    worked(world, "7A", tmp_path / "stick", head)
    found = collected(head, tmp_path / "stick")

    head.undo(found.batch)

    assert (head.classes(), head.store.event_count(), head.store.pupils()) == ((), 0, [])
    assert collected(head, tmp_path / "stick").new == found.new


def test_a_class_that_did_not_name_this_head_stays_shut_and_is_named(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    worked(world, "7A", stick, head)
    worked(world, "7B", stick, None)

    found = collected(head, stick)

    refused = [(line.verdict, line.label) for line in found.lines if line.label == "7B"]
    assert refused == [("not-named", "7B"), ("not-named", "7B")]
    assert [row.label for row in head.classes()] == ["7A"]


def test_a_bundle_without_its_card_waits_for_the_card(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    worked(world, "7A", stick, head)
    card = next(stick.rglob("*.lachan-card"))
    kept = card.read_bytes()
    card.unlink()
    assert [line.verdict for line in collected(head, stick).lines] == ["no-card"]

    card.write_bytes(kept)

    assert collected(head, stick).new


def test_a_head_sees_codes_and_neither_names_nor_nicknames(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    room = worked(world, "7A", tmp_path / "stick", head)
    collected(head, tmp_path / "stick")

    seen = room_of(head.store, room.row.id, head.catalogue, Hands().moment.date())

    assert [pupil.name for pupil in seen.pupils] == [one.code for one in room.store.pupils(room.row.id)]
    assert not any(pupil.row.nickname or pupil.row.school_code for pupil in seen.pupils)
    data = b"".join(file.read_bytes() for file in (tmp_path / "head").iterdir())
    assert not any(name.encode() in data for name in room.pupils)


def test_a_card_with_other_keys_does_not_take_a_class_over(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    collected(head, stick)
    other = tmp_path / "other"
    false_card(world, room, head, other)

    assert [line.verdict for line in collected(head, other).lines] == ["false-card"]
    assert head.classes()[0].public["box"] == room.row.public["box"]


def test_who_is_erased_by_the_class_is_erased_here_too(
    world: Maker, head: HeadTeacher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    room = worked(world, "7A", stick, head)
    collected(head, stick)
    gone = room.learners[0]
    room.teacher.erase(gone)
    room.teacher.hand_out(room.row.id, room.keys, stick / "7A")

    collected(head, stick)

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
        worked(world, label, tmp_path / "stick", head)
    collected(head, tmp_path / "stick")
    ids = [row.id for row in head.classes()]

    made = school_report(head.store, "Sao Mai", ids, head.catalogue, Hands().moment.date())

    assert [[cell.value for cell in row.cells[:2]] for row in made.tables[0].rows] == [["7A", 4], ["7B", 4]]

"""Keys, check words, the printed sheet, the card: what opens what, and what does not."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import pytest
from class_world import CHEAP, PASSPHRASE, SHEET, World

from lachan.classroom import sealing
from lachan.classroom.bundles import BundleRefusedError, open_bundle
from lachan.classroom.card import read_card, write_card
from lachan.classroom.keys import make_keys, offer_words
from lachan.classroom.spoken_words import canonical, numbers_of, spoken
from lachan.domain.errors import LachanError

Maker = Callable[..., World]


def test_every_pair_of_words_stands_for_one_number_in_both_languages_and_without_accents() -> None:
    for number in range(2048):
        data = (number << 5).to_bytes(2, "big")
        for language in ("vi", "en"):
            (said,) = spoken(data, 1, language)
            assert numbers_of(said) == (number,)
    assert (
        canonical("Mèo vàng, sông dài")
        == canonical("MEO VANG song dai")
        == canonical("yellow cat long river")
    )
    assert canonical("mèo vàng") != canonical("mèo đen")


def test_the_offered_words_are_random_and_as_many_as_asked(world: Maker) -> None:
    room = world()
    words = offer_words(4, room.dice.randbytes, "vi")

    assert len(words) == 4
    assert words != offer_words(4, room.dice.randbytes, "vi")


def test_the_teachers_words_open_the_class_and_other_words_do_not(world: Maker) -> None:
    room = world()

    assert room.teacher.unlock(room.row.id, PASSPHRASE.upper()) == room.keys
    assert room.teacher.unlock(room.row.id, "meo vang song dai ban tron sao sang") == room.keys
    with pytest.raises(LachanError, match="passphrase-wrong"):
        room.teacher.unlock(room.row.id, "mèo vàng sông dài bàn tròn sao tối")


def test_a_passphrase_too_short_to_hold_is_refused(world: Maker) -> None:
    room = world()
    with pytest.raises(LachanError, match="passphrase-weak"):
        room.teacher.new_class("8B", [], "12345678", SHEET)


def test_a_teacher_who_forgot_gets_in_with_the_printed_sheet_within_three_minutes(world: Maker) -> None:
    room = world()
    began = perf_counter()

    keys = room.teacher.recover(room.row.id, SHEET, "xe nhanh hồ lạnh cá to tôm nhỏ", "gà đen " * 8)

    assert perf_counter() - began < 180
    assert keys == room.keys
    assert room.teacher.unlock(room.row.id, "xe nhanh hồ lạnh cá to tôm nhỏ") == keys
    for old in (lambda: room.teacher.unlock(room.row.id, PASSPHRASE),
                lambda: room.teacher.recover(room.row.id, SHEET, PASSPHRASE, SHEET)):  # fmt: skip
        with pytest.raises(LachanError):
            old()


def test_a_teacher_whose_computer_is_lost_gets_the_class_back_from_any_card_and_the_sheet(
    world: Maker,
) -> None:
    room = world()
    machine = room.machine("pc")
    card = room.card_on(machine)
    learner = room.learners[0]
    done = [machine.answer(learner, n) for n in range(5)]
    stick = room.place("stick")
    machine.pc.hand_in(card, stick, room.catalogue)

    elsewhere = world("new-office", label="other", seed=2)
    elsewhere.keys = elsewhere.teacher.recover_from_card(machine.pc.cards()[0], SHEET, PASSPHRASE, SHEET)
    elsewhere.row = elsewhere.teacher.get(card.id)

    assert elsewhere.keys == room.keys
    assert elsewhere.collect(stick).new == 5
    assert sorted(elsewhere.at_the_teacher()) == sorted(done)


def test_the_check_words_are_the_same_on_both_screens_and_differ_for_a_false_class(world: Maker) -> None:
    room, false = world("a"), world("b", seed=2)
    machine = room.machine("pc")
    stick = room.place("stick")
    file, _ = room.teacher.hand_out(room.row.id, room.keys, stick)

    assert machine.pc.look_at(file).check_words("vi") == room.keys.check_words("vi")
    assert len(room.keys.check_words("vi")) == 4
    assert room.keys.check_words("vi") != false.keys.check_words("vi")


def test_a_card_with_other_keys_is_refused_unless_the_old_keys_endorsed_them(world: Maker) -> None:
    room = world()
    machine = room.machine("pc")
    card = room.card_on(machine)
    stranger = make_keys(room.dice.randbytes)
    forged = replace(card, serial=9, box=stranger.box.public.hex(), signing=stranger.signer.public.hex())
    file = room.place("x") / "forged.lachan-card"
    file.write_bytes(write_card(forged, stranger))

    with pytest.raises(LachanError, match="card-other-key"):
        machine.pc.take(file)

    old = room.keys
    room.keys = room.teacher.change_keys(room.row.id, old, PASSPHRASE, SHEET)
    late = room.machine("late")
    stick = room.place("stick")
    machine.answer(room.learners[0], 1)
    machine.pc.hand_in(card, stick, room.catalogue)
    assert room.card_on(machine).box == room.keys.box.public.hex()
    assert room.keys.box != old.box
    assert room.collect(stick).new == 1, "what was sealed to the old key still opens"
    assert room.card_on(late).id == card.id, "a new computer takes the card by its check words"


def test_an_older_card_or_a_changed_one_is_refused(world: Maker) -> None:
    room = world()
    machine = room.machine("pc")
    first, _ = room.teacher.hand_out(room.row.id, room.keys, room.place("a"))
    second, _ = room.teacher.hand_out(room.row.id, room.keys, room.place("b"))
    machine.pc.take(second)

    with pytest.raises(LachanError, match="card-older"):
        machine.pc.take(first)
    data = second.read_bytes()
    for place in range(25, len(data) - 1, 37):
        changed = bytearray(data)
        changed[place] ^= 1
        with pytest.raises(LachanError, match="card-damaged"):
            read_card(bytes(changed))


def test_a_head_teacher_opens_the_bundles_of_a_class_that_named_them(world: Maker) -> None:
    room = world()
    head = sealing.pair_of(room.dice.randbytes(32))
    room.teacher.add_head(room.row.id, head.public.hex())
    machine = room.machine("pc")
    card = room.card_on(machine)
    done = machine.answer(room.learners[0], 1)
    data = machine.pc.hand_in(card, room.place("stick"), room.catalogue).file.read_bytes()

    assert open_bundle(data, {sealing.key_id(head.public): head.private}).lines == (done,)
    assert open_bundle(data, room.keys.privates()).lines == (done,)
    with pytest.raises(BundleRefusedError):
        open_bundle(data, {"0" * 16: head.private})


def test_what_locking_costs_is_kept_beside_the_lock(world: Maker) -> None:
    locked = sealing.wrap(b"secret", "words", CHEAP, world().dice.randbytes)

    assert sealing.unwrap(locked, "words") == b"secret"
    assert (locked["passes"], locked["memory"]) == (1, 8192)
    assert (sealing.Cost().passes, sealing.Cost().memory) == (3, 64 * 1024 * 1024)

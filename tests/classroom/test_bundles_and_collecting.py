"""From a pupil's computer to the teacher's class: sealed, whole or left aside, once, and undone."""

import errno
import os
import random
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from class_world import World, all_bytes, no_pause
from roster_files import names

from lachan.classroom import collecting, sealing
from lachan.classroom.bundles import MAGIC, BundleRefusedError, Veiled, open_bundle, seal_bundle
from lachan.classroom.delivery import deliver
from lachan.classroom.folding import fold_everything
from lachan.classroom.keys import make_keys
from lachan.classroom.progress_file import read_progress, write_progress
from lachan.domain.errors import LachanError

Maker = Callable[..., World]


def worked(room: World, name: str = "pc", answers: int = 6) -> tuple[object, list[bytes], Path]:
    machine = room.machine(name)
    card = room.card_on(machine)
    done = [machine.answer(room.learners[n % len(room.learners)], n) for n in range(answers)]
    stick = room.place("stick")
    machine.pc.hand_in(card, stick, room.catalogue)
    return machine, done, stick


def test_what_pupils_did_reaches_the_teacher_once_however_often_it_is_collected(world: Maker) -> None:
    room = world()
    _, done, stick = worked(room)

    first, second = room.collect(stick), room.collect(stick)

    assert (first.new, [line.verdict for line in first.lines]) == (6, ["new"])
    assert (second.new, second.batch, [line.verdict for line in second.lines]) == (0, 0, ["same"])
    assert sorted(room.at_the_teacher()) == sorted(done)


def test_each_file_of_a_cluttered_stick_gets_its_line_and_none_stops_the_others(world: Maker) -> None:
    room = world()
    _, done, stick = worked(room)
    last_year = world("last-year", seed=9)
    machine = last_year.machine("old")
    machine.answer(last_year.learners[0], 1)
    card = last_year.card_on(machine)
    machine.pc.hand_in(card, stick, last_year.catalogue)
    (ours,) = [file for file in stick.iterdir() if room.row.id[:8] in file.name]
    whole = ours.read_bytes()
    (stick / "a copy (conflict 2026-10-05).lachan-bundle").write_bytes(whole)
    (stick / "renamed.txt").write_bytes(whole)
    (stick / "cut short.lachan-bundle").write_bytes(whole[:-100])
    (stick / "newer.lachan-bundle").write_bytes(whole.replace(MAGIC + b"1", MAGIC + b"7"))
    (stick / "homework.docx").write_bytes(b"PK\x03\x04 something else")
    (stick / "empty").write_bytes(b"")
    (stick / "half.lachan-bundle.part").write_bytes(whole[:50])

    said = room.teacher.collect([(room.row.id, room.keys)], stick)

    verdicts = sorted((line.file.split(".")[0].split("-")[0], line.verdict) for line in said.lines)
    assert dict(verdicts) == {
        "a copy (conflict 2026": "same",
        "renamed": "same",
        "cut short": "damaged",
        "newer": "newer",
        "homework": "not-ours",
        "empty": "not-ours",
        room.row.id[:8]: "new",
        last_year.row.id[:8]: "other-class",
    }
    assert sorted(room.at_the_teacher()) == sorted(done)


def test_progress_is_told_file_by_file_and_breaking_off_changes_nothing(world: Maker) -> None:
    room = world()
    _, _, stick = worked(room)
    (stick / "b").write_bytes(b"x")
    seen: list[tuple[int, int]] = []
    room.teacher.collect([(room.row.id, room.keys)], stick, lambda done, of, _: seen.append((done, of)))
    assert seen == [(1, 2), (2, 2)]

    class StoppedError(Exception):
        pass

    def stop(done: int, of: int, line: object) -> None:
        raise StoppedError

    other = world("other", seed=4)
    _, _, again = worked(other)
    with pytest.raises(StoppedError):
        other.teacher.collect([(other.row.id, other.keys)], again, stop)
    assert other.at_the_teacher() == []
    assert other.store.batches()[0].kind == "roster"


def test_a_collecting_is_undone_and_done_again(world: Maker) -> None:
    room = world()
    machine, done, stick = worked(room)
    first = room.collect(stick)
    before = room.store.states(room.row.id)
    later = machine.answer(room.learners[0], 99)
    machine.pc.hand_in(machine.pc.cards()[0], stick, room.catalogue)
    second = room.collect(stick)
    assert second.new == 1

    with pytest.raises(LachanError, match="undo-not-newest"):
        room.teacher.undo(first.batch)
    room.teacher.undo(second.batch)

    assert sorted(room.at_the_teacher()) == sorted(done)
    assert room.store.states(room.row.id) == before
    assert room.collect(stick).new == 1
    assert later in room.at_the_teacher()


def test_a_pupil_goes_on_at_any_computer_after_a_move_or_a_wipe(world: Maker) -> None:
    room = world()
    machine, _, stick = worked(room)
    ana = room.learners[0]
    theirs = set(machine.events.lines_of(frozenset({ana})))
    run = {"run": "r" * 8, "scenario": "s", "pack": "", "seed": 1, "pace": "timed"}
    machine.events.append(ana, "initialized", run)
    machine.events.append(ana, "interacted", {"run": "r" * 8, "at_ms": 10, "act": "answer"})
    machine.pc.hand_in(machine.pc.cards()[0], stick, room.catalogue)
    room.collect(stick)
    shared = room.place("shared")
    room.teacher.hand_out(room.row.id, room.keys, shared)

    wiped = room.machine("wiped")
    card = wiped.pc.take(next(shared.glob("*.lachan-card")))
    merged = wiped.pc.sit_down(card, ana, shared)

    assert merged.new == len(theirs) + 2, "a broken-off call comes along with its acts"
    assert theirs <= set(wiped.events.kept.values())
    others = room.learners[1:]
    assert not list(wiped.events.lines_of(frozenset(others))), "only who sits here"


def test_no_travelling_file_holds_a_childs_name(world: Maker) -> None:
    pupils = names(40, seed=3)
    room = world(pupils=pupils)
    _, _, stick = worked(room, answers=80)
    room.collect(stick)
    room.teacher.hand_out(room.row.id, room.keys, stick)
    words = {part for name in pupils for part in (name, *name.split()) if len(part) > 1}

    files = all_bytes(stick)
    assert {file.suffix for file, _ in files} == {".lachan-bundle", ".lachan-card", ".lachan-progress"}
    for file, data in files:
        found = {word for word in words if word.encode() in data and not word.isascii()}
        found |= {name for name in pupils if name.encode() in data}
        assert not found, f"{file.name} names a child"
        assert not any(name in file.name for name in words)
    card_text = next(data for file, data in files if file.suffix == ".lachan-card").decode()
    assert not {word for word in words if f'"{word}"' in card_text}
    opened = open_bundle(next(d for f, d in files if f.suffix == ".lachan-bundle"), room.keys.privates())
    inside = b"\n".join(opened.lines).decode()
    assert not {name for name in pupils if name in inside}, "sealed or not, real names do not travel"


def test_the_search_for_names_sees_one_that_is_there(world: Maker) -> None:
    room = world(pupils=["Đặng Thuỳ Ánh"])
    stick = room.place("stick")
    (stick / "x.lachan-card").write_bytes("… Đặng Thuỳ Ánh …".encode())

    assert any("Đặng Thuỳ Ánh".encode() in data for _, data in all_bytes(stick))


def test_a_pupil_who_was_erased_never_comes_back(world: Maker) -> None:
    room = world()
    _, _, stick = worked(room)
    room.collect(stick)
    gone = room.learners[0]

    room.teacher.erase(gone)
    again = room.collect(stick)

    assert again.new == 0
    assert not room.store.lines(gone)
    assert gone in room.card_on(room.machine("any")).erased
    assert all(gone.encode() not in line for line in room.at_the_teacher())


def test_an_erased_name_is_in_no_byte_of_the_teachers_files(world: Maker) -> None:
    room = world(pupils=["Đặng Thuỳ Ánh", "Lê Văn Dũng"])
    room.teacher.erase(room.learners[0])

    data = b"".join(data for _, data in all_bytes(room.folder / "teacher"))
    assert "Lê Văn Dũng".encode() in data
    assert "Thuỳ Ánh".encode() not in data


def test_sensitive_results_travel_without_a_name_and_are_told_only_as_totals(world: Maker) -> None:
    room = world(pupils=names(8))
    machine = room.machine("pc")
    card = room.card_on(machine)
    for n, learner in enumerate(room.learners):
        run = {"run": f"{n:032x}"}
        begun = {**run, "scenario": "sensitive-one", "pack": "", "seed": n, "pace": "timed"}
        machine.events.append(learner, "initialized", begun)
        machine.events.append(learner, "interacted", {**run, "at_ms": 5, "act": "stop"})
        summary = {"truth": "scam", "family": "grooming"}
        outcome = {"end": "e", "outcome": "safe" if n else "harmed", "summary": summary}
        machine.events.append(learner, "terminated", {**run, "at_ms": 9, **outcome})
    stick = room.place("stick")
    data = machine.pc.hand_in(card, stick, room.catalogue).file.read_bytes()

    bundle = open_bundle(data, room.keys.privates())
    assert bundle.lines == ()
    assert len(bundle.veiled) == 8
    assert not {learner for learner in room.learners if learner in repr(bundle)}
    room.collect(stick)
    room.collect(stick)
    assert room.store.veiled(room.row.id) == {"grooming": (8, 7)}
    assert room.at_the_teacher() == []


def test_every_flipped_bit_and_three_hundred_mutations_are_left_aside_whole(world: Maker) -> None:
    room = world()
    _, _, stick = worked(room)
    whole = next(stick.iterdir()).read_bytes()
    dice = random.Random(20260704)
    opened = open_bundle(whole, room.keys.privates())
    verdicts: dict[str, int] = {}
    for turn in range(300):
        data = bytearray(whole)
        for _ in range(dice.randrange(1, 4)):
            place = dice.randrange(len(data))
            match dice.randrange(5):
                case 0:
                    data[place] ^= 1 << dice.randrange(8)
                case 1:
                    del data[place : place + dice.randrange(1, 50)]
                case 2:
                    data[place:place] = dice.randbytes(dice.randrange(1, 30))
                case 3:
                    data = data[: max(place, 1)]
                case _:
                    data += dice.randbytes(9)
        if turn % 2:  # a forger mends the checksum: the seal must still tell
            body = bytes(data[:-32])
            data = bytearray(body + collecting_digest(body))
        if bytes(data) == whole:
            continue
        file = room.place("mutated") / f"{turn}.lachan-bundle"
        file.write_bytes(data)
        (line,) = room.teacher.collect([(room.row.id, room.keys)], [file]).lines
        verdicts[line.verdict] = verdicts.get(line.verdict, 0) + 1
        assert line.file == file.name
        if line.verdict == "new":
            assert open_bundle(bytes(data), room.keys.privates()) == opened
            raise AssertionError("a changed bundle was taken")

    assert room.at_the_teacher() == []
    assert set(verdicts) <= {"damaged", "not-ours", "newer", "other-class"}
    assert verdicts["damaged"] > 200


def collecting_digest(body: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(body).digest()


def test_a_bundle_that_is_sealed_rightly_but_lies_inside_is_left_aside_whole(world: Maker) -> None:
    room = world()
    machine, done, _ = worked(room)
    card = room.card_on(machine)
    device = sealing.signer_of(bytes(32))
    lies = {
        "not canonical": [done[0].replace(b'":', b'": ', 1)],
        "a float spelt twice": [done[0].replace(b'"n":0', b'"n":1.0e0')],
        "not an event": [b'{"a":1}'],
        "not JSON": [b"\xff\xfe"],
        "a number too big": [done[0].replace(b'"lamport":', b'"lamport":9007199254740993', 1)],
        "one bad among good": [done[1], b"{}", done[2]],
        "deep": [b'{"body":' + b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"}"],
    }
    for name, lines in lies.items():
        data = seal_bundle(card, device, "2026", lines, [], room.dice.randbytes)
        file = room.place("lies") / f"{name}.lachan-bundle"
        file.write_bytes(data)
        (line,) = room.teacher.collect([(room.row.id, room.keys)], [file]).lines
        assert line.verdict == "damaged", name
    assert room.at_the_teacher() == []


def test_a_bomb_is_not_unpacked(world: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    room = world()
    machine, done, _ = worked(room)
    card = room.card_on(machine)
    monkeypatch.setattr("lachan.classroom.bundles.MOST_CONTENT", 100_000)
    lines = [done[0]] * 2000
    data = seal_bundle(card, sealing.signer_of(bytes(32)), "2026", lines, [], room.dice.randbytes)

    assert len(data) < 20_000 < len(zlib.compress(b"")) + 100_000
    with pytest.raises(BundleRefusedError, match="damaged"):
        open_bundle(data, room.keys.privates())


def test_events_of_others_are_not_taken_and_are_counted(world: Maker) -> None:
    room = world()
    machine, _, _ = worked(room)
    card = room.card_on(machine)
    stranger = machine.answer("f" * 32, 1)
    veiled = [Veiled("grooming", "0" * 32, True)]
    data = seal_bundle(card, sealing.signer_of(bytes(32)), "2026", [stranger], veiled, room.dice.randbytes)
    file = room.place("x") / "x"
    file.write_bytes(data)

    (line,) = room.teacher.collect([(room.row.id, room.keys)], [file]).lines
    assert (line.verdict, line.new, line.left_out) == ("same", 0, 1)


def test_states_folded_anew_are_those_kept_up_on_the_way(world: Maker) -> None:
    room = world()
    machine, _, stick = worked(room)
    room.collect(stick)
    machine.answer(room.learners[1], 50)
    machine.pc.hand_in(machine.pc.cards()[0], stick, room.catalogue)
    room.collect(stick)
    kept = room.store.states(room.row.id)

    fold_everything(room.store, room.catalogue)

    assert room.store.states(room.row.id) == kept
    assert len(kept) == 4


REFUSALS = {
    errno.ENOSPC: "place-full", errno.EROFS: "place-read-only", errno.ENOENT: "place-gone",
    errno.EIO: "place-gone",
}  # fmt: skip


@pytest.mark.parametrize(
    "call", ["os.open", "os.fsync", "os.replace", "lachan.classroom.delivery._read_anew"]
)
@pytest.mark.parametrize("error", REFUSALS)
def test_a_place_that_refuses_at_any_moment_is_named_and_nothing_half_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(call, refuse)
    with pytest.raises(LachanError) as refused:
        deliver(tmp_path, "a", b"data", no_pause)
    monkeypatch.undo()

    assert refused.value.code == REFUSALS[error]
    assert not list(tmp_path.glob("*.part"))


def test_saved_is_said_only_after_the_file_has_been_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert deliver(tmp_path, "good", b"data", no_pause).read_bytes() == b"data"
    monkeypatch.setattr("lachan.classroom.delivery._read_anew", lambda _: b"dat")

    with pytest.raises(LachanError, match="place-not-verified"):
        deliver(tmp_path, "false", b"data", no_pause)


def test_a_name_is_never_written_twice(tmp_path: Path) -> None:
    deliver(tmp_path, "a", b"one", no_pause)
    with pytest.raises(LachanError):
        deliver(tmp_path, "a", b"two", no_pause)

    assert (tmp_path / "a").read_bytes() == b"one"


def test_a_new_file_held_by_a_scanner_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held, waits = [3], []
    real = os.replace

    def sometimes(a: Path, b: Path) -> None:
        if held[0]:
            held[0] -= 1
            raise PermissionError(errno.EACCES, "held")
        real(a, b)

    monkeypatch.setattr("os.replace", sometimes)
    deliver(tmp_path, "a", b"one", waits.append)

    assert (tmp_path / "a").read_bytes() == b"one"
    assert len(waits) == 3


def test_collecting_works_in_one_transaction(world: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    room = world()
    _, _, stick = worked(room)

    def fail(*_: object, **__: object) -> None:
        raise LachanError("disk-full")

    monkeypatch.setattr(collecting, "fold_pupil", fail)
    with pytest.raises(LachanError, match="disk-full"):
        room.collect(stick)
    monkeypatch.undo()

    assert room.at_the_teacher() == []
    assert room.store.states(room.row.id) == {}
    assert room.collect(stick).new == 6


def test_an_erased_pupil_put_on_a_list_again_stays_erased(world: Maker) -> None:
    room = world()
    _, _, stick = worked(room)
    gone = next(pupil for pupil in room.store.pupils(room.row.id) if pupil.place == 1)
    room.teacher.erase(gone.learner)
    room.store.save_pupils([gone])

    room.collect(stick)
    assert not room.store.learners_with_events().count(gone.learner)


def test_a_stream_cut_at_a_seam_is_not_taken_for_whole(world: Maker) -> None:
    key = world().dice.randbytes(32)
    stream = sealing.encrypt_stream(bytes(200_000), key, b"header")
    seam = 64 * 1024 + 17

    assert sealing.decrypt_stream(stream, key, b"header") == bytes(200_000)
    for chunks in range(4):
        with pytest.raises(sealing.SealError):
            sealing.decrypt_stream(stream[: 24 + seam * chunks], key, b"header")
    with pytest.raises(sealing.SealError):
        sealing.decrypt_stream(stream, key, b"another header")


def test_a_bundle_whose_device_did_not_sign_it_is_left_aside(
    world: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = world()
    machine, done, _ = worked(room)
    card = room.card_on(machine)
    monkeypatch.setattr(sealing.Signer, "sign", lambda self, message: bytes(64))
    data = seal_bundle(card, sealing.signer_of(bytes(32)), "2026", done, [], room.dice.randbytes)
    monkeypatch.undo()

    with pytest.raises(BundleRefusedError, match="damaged"):
        open_bundle(data, room.keys.privates())


def test_progress_made_up_by_somebody_with_the_card_is_not_taken(world: Maker) -> None:
    room = world()
    machine, done, _ = worked(room)
    card = room.card_on(machine)
    ana = room.learners[0]
    shared = room.place("shared")
    forger = replace(make_keys(room.dice.randbytes), card_key=room.keys.card_key)
    forged = write_progress(forger, card.id, "2026", {ana: [done[0]]}, room.dice.randbytes)
    (shared / "forged.lachan-progress").write_bytes(forged)

    with pytest.raises(LachanError, match="progress-damaged"):
        read_progress(forged, card)
    assert room.machine("other").pc.sit_down(card, ana, shared).new == 0


def test_progress_brings_only_the_events_of_whoever_sits_down(world: Maker) -> None:
    room = world()
    machine, done, _ = worked(room)
    card = room.card_on(machine)
    ana, other = room.learners[:2]
    shared = room.place("shared")
    mixed = write_progress(room.keys, card.id, "2026", {ana: done}, room.dice.randbytes)
    (shared / "mixed.lachan-progress").write_bytes(mixed)
    fresh = room.machine("fresh")
    fresh.pc.sit_down(card, ana, shared)

    assert not list(fresh.events.lines_of(frozenset({other})))


def test_progress_of_another_class_is_not_ours(world: Maker) -> None:
    one, two = world("one"), world("two", seed=8)
    card = one.card_on(one.machine("pc"))
    data = write_progress(two.keys, two.row.id, "2026", {}, two.dice.randbytes)

    with pytest.raises(LachanError, match="progress-not-ours"):
        read_progress(data, card)

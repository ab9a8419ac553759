"""Badges that a class signs: from the terminal, and verified by anybody."""

import json
from datetime import date
from pathlib import Path

import pytest
from class_world import FACES
from click.testing import CliRunner

from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.demo import PASSPHRASE, make_demo
from lachan.classroom.room import Room, room_of
from lachan.classroom.standing import Standing
from lachan.cli.main import lachan
from lachan.interop.class_badges import held_in
from lachan.storage.class_store import ClassStore


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return catalogue_of()


@pytest.fixture
def room(tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Room:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path))
    monkeypatch.setenv("LACHAN_LANG", "en")
    monkeypatch.setenv("LACHAN_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    today = date.today()
    row = make_demo(tmp_path / "demo", catalogue, FACES, today).row
    with ClassStore.open(tmp_path / "demo", "demo") as store:
        return room_of(store, row.id, catalogue, today, real_names=False)


def ask(*said: str) -> dict[str, object]:
    found = CliRunner().invoke(lachan, [*said, "--json"], standalone_mode=False, catch_exceptions=False)
    assert found.return_value == 0, found.output
    return json.loads(found.output)  # type: ignore[no-any-return]


def test_a_class_signs_a_badge_for_every_skill_that_is_held_and_anybody_can_verify_it(
    room: Room, tmp_path: Path
) -> None:
    wanted = held_in(room)
    told = ask("class", "badges", str(tmp_path / "out"), "--demo", "--codes")
    files = sorted((tmp_path / "out").iterdir())

    assert len(wanted) > 5
    assert len(files) == len(wanted) == len(told["files"])  # type: ignore[arg-type]
    read = [ask("badge", "verify", str(file)) for file in files]
    assert {(one["nickname"], one["family"], one["until"]) for one in read} == {
        (one.nickname, one.family, one.until) for one in wanted
    }
    assert len({one["code"] for one in read}) == 1, "one class, one key"
    assert {one["issuer"] for one in read} == {"Lá Chắn, demonstration class (simulated)"}


def test_a_skill_that_is_slipping_or_was_never_shown_has_no_badge(room: Room) -> None:
    held = {(one.nickname, one.family) for one in held_in(room)}
    others = {
        (pupil.name, family)
        for pupil in room.pupils
        for family in room.families
        if room.standing(pupil, family).standing is not Standing.HELD
    }

    assert others
    assert not held & others

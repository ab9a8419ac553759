"""Whoever is met in a shipped scenario has a picture of their own kind, or a sign."""

from pathlib import Path

import pytest

from lachan import paths
from lachan.content.scenarios import load_scenario_file
from lachan.ui.viewmodels.phone_moment import _FACES, _SIGNS

FILES = sorted(paths.shipped("lessons").rglob("*.scenario.yaml"))
AVATARS = paths.shipped("assets") / "avatars"


@pytest.mark.parametrize("kind", _FACES)
def test_every_kind_of_person_has_a_picture_that_is_there(kind: str) -> None:
    face = _FACES[kind]

    assert (AVATARS / ("" if face.startswith("peeps_") else "faces") / f"{face}.svg").is_file()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name.partition(".")[0])
def test_no_scenario_names_a_face_that_nobody_draws(file: Path) -> None:
    scenario, problems = load_scenario_file(file)
    assert scenario is not None, problems
    faces = {person.face for person in scenario.people.values() if person.face}

    assert faces <= {*_FACES, *_SIGNS, "stranger"}


def test_old_and_young_do_not_share_a_picture() -> None:
    old = {_FACES[kind] for kind in ("grandmother", "grandfather")}

    assert not old & {
        face for kind, face in _FACES.items() if kind not in ("grandmother", "grandfather", "neighbour")
    }

"""Made-up rosters, keys that cost little, and a class of computers; tests import them by name."""

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # so that tests may say: from roster_files import …
sys.path.append(str(Path(__file__).parents[1] / "content"))  # … and: from carried_packs import …

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from class_world import CHEAP, PASSPHRASE, SHEET, Hands, World, no_pause

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.head_teacher import HeadTeacher
from lachan.classroom.teacher import Outside
from lachan.storage.class_store import ClassStore

Maker = Callable[..., World]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Maker]:
    """Make a class in a room of its own; its store is closed at the end."""
    made: list[World] = []

    def make(name: str = "room", **more: Any) -> World:
        folder = tmp_path / name
        folder.mkdir()
        made.append(World(folder, **more))
        return made[-1]

    yield make
    for one in made:
        one.store.close()


@pytest.fixture
def head(tmp_path: Path) -> Iterator[HeadTeacher]:
    """A head teacher with a key; their classes are in the folder ``head``."""
    dice = random.Random(9)
    with ClassStore.open(tmp_path / "head", "head") as store:
        teacher = HeadTeacher(store, Catalogue(), Outside(Hands(), dice.randbytes, no_pause, CHEAP))
        teacher.new_key("Trường Sao Mai", PASSPHRASE, SHEET)
        yield teacher

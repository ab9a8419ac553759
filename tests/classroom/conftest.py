"""Made-up rosters, keys that cost little, and a class of computers; tests import them by name."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # so that tests may say: from roster_files import …

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from class_world import World

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

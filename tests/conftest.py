"""How tests are shared out where several processes run them; a record in a real folder for whoever asks."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lachan.storage.record import Record

TAKEN_APART = frozenset({"test_every_page.py"})
"""Long files whose tests share nothing, so that they may run in different processes."""
Opener = Callable[..., Record]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of a file in one process: many share what costs seconds to make."""
    for item in items:
        path = Path(item.path)
        if path.name not in TAKEN_APART:
            item.add_marker(pytest.mark.xdist_group(str(path)))


class SteadyClock:
    """Goes on by one second at each look."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 7, 4, 12, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def local_day(self) -> str:
        return "2026-07-04"


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Opener]:
    """Open the record of tmp_path (or another folder), with fresh dice; all are closed at the end."""
    dice = random.Random(20260704)
    open_ones: list[Record] = []

    def open_record(folder: Path = tmp_path) -> Record:
        record = Record.open(folder, SteadyClock(), dice.randbytes)
        open_ones.append(record)
        return record

    yield open_record
    for record in open_ones:
        record.close()


@pytest.fixture
def record(opener: Opener) -> Record:
    """Open the record of tmp_path."""
    return opener()

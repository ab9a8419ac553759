"""A record in a real folder, with a clock and dice that the test owns."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lachan.storage.record import Record

Opener = Callable[..., Record]


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
    return opener()

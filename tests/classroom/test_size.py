"""A year of answers is collected, and a class is shown, within limits of processor time."""

import random
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time

import pytest
from class_world import World

from lachan.classroom.bundles import seal_bundle
from lachan.classroom.reports import VIEWS
from lachan.classroom.room import room_of
from lachan.classroom.sealing import signer_of

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
from classroom_speed import Writer, answers

Maker = Callable[..., World]


@pytest.mark.slow
def test_a_years_answers_of_two_computers_take_a_twentieth_of_ten_seconds(world: Maker) -> None:
    """Forty computers must take ten seconds; the whole is measured by ``tests/bench/classroom_speed.py``."""
    dice = random.Random(1)
    room = world(pupils=[f"Họ Tên{n}" for n in range(50)])
    card = room.card_on(room.machine("pc"))
    spent = []
    for turn in range(2):
        stick = room.place(f"stick-{turn}")
        for n in range(2):
            lines = list(answers(Writer(dice), room.learners[2 * turn + n], 12_000, dice))
            data = seal_bundle(card, signer_of(dice.randbytes(32)), "2026", lines, [], dice.randbytes)
            (stick / f"{n}.lachan-bundle").write_bytes(data)
        began = process_time()
        assert room.collect(stick).new == 24_000
        spent.append(process_time() - began)

    assert min(spent) < 0.5
    for name, view in VIEWS.items():
        times = []
        for _ in range(3):
            began = process_time()
            view(room_of(room.store, room.row.id, room.catalogue, date(2026, 12, 1)))
            times.append(process_time() - began)
        assert min(times) < (0.02 if name == "grid" else 0.1), name

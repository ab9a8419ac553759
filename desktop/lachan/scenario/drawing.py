"""Draws from a run's seed that are the same on every machine, Python version and hash seed."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def draw(seed: int, name: str, sides: int) -> int:
    """Return a number in ``range(sides)`` that depends on *seed* and *name* only."""
    digest = blake2b(f"{seed}/{name}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % sides


def shuffled(seed: int, name: str, items: Sequence[T]) -> tuple[T, ...]:
    """Return *items* in an order that depends on *seed* and *name* only (Fisher-Yates)."""
    order = list(items)
    for last in range(len(order) - 1, 0, -1):
        other = draw(seed, f"{name}/{last}", last + 1)
        order[last], order[other] = order[other], order[last]
    return tuple(order)

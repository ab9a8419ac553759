"""Days that can be true, out of days that wrong clocks may have written. Pure."""

from bisect import bisect_right
from collections.abc import Sequence

EARLIEST = "2026-01-01"
"""No day before this release can be true."""


def believed(days: Sequence[str]) -> tuple[str, ...]:
    """Return *days* (YYYY-MM-DD, in the order things happened) so that they never run backwards.

    As many days as can all be true are believed (the longest run of them that does not fall); any other is
    taken for the last believed one before it. A day before EARLIEST is never believed beside later ones. So
    neither a clock that once stood years ahead nor one that falls back at every start moves what is due.
    """
    possible = [n for n, day in enumerate(days) if day >= EARLIEST] or list(range(len(days)))
    return _filled(days, _longest(days, possible))


def _longest(days: Sequence[str], possible: Sequence[int]) -> set[int]:
    """Return the places of the longest run among *possible* that never falls; of equals the earliest days."""
    ends: list[str] = []
    at: list[int] = []
    before: dict[int, int] = {}
    for n in possible:
        place = bisect_right(ends, days[n])
        before[n] = at[place - 1] if place else -1
        ends[place : place + 1] = [days[n]]
        at[place : place + 1] = [n]
    kept: set[int] = set()
    step = at[-1] if at else -1
    while step >= 0:
        kept.add(step)
        step = before[step]
    return kept


def _filled(days: Sequence[str], kept: set[int]) -> tuple[str, ...]:
    """Give each day not believed the believed one before it, or the first believed one."""
    filled: list[str] = []
    last = days[min(kept)] if kept else ""
    for n, day in enumerate(days):
        last = day if n in kept else last
        filled.append(last)
    return tuple(filled)

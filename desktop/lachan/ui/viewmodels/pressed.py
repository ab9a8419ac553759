"""What a press means: a report that has a form opens it, and a sentence pressed twice is said once."""

from collections.abc import Sequence

from lachan.domain.acts import Act, ActKind
from lachan.scenario.reporting import WITH_FORM
from lachan.scenario.run import Happened, Happening

TWICE_MS = 1_500
"""Presses of the same sentence closer than this are one: a double click, a trembling finger."""


def as_pressed(deed: Act) -> Act:
    """Return what is done: 156 and 5656 take the real form, so the key to them opens it."""
    if deed.kind is ActKind.REPORT and deed.target in WITH_FORM:
        return Act(ActKind.OPEN, "report")
    return deed


def said_just_now(happened: Sequence[Happening], deed: Act, now: int) -> bool:
    """Tell whether *deed* is a reply that was given less than TWICE_MS ago."""
    if deed.kind is not ActKind.REPLY:
        return False
    last = next((h for h in reversed(happened) if h.kind is Happened.REPLIED), None)
    return last is not None and last.what == deed.target and now - last.at < TWICE_MS

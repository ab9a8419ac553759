"""One set of check items in the hands of a learner: what is said, how sure, what is tapped. Pure, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from lachan.domain.checks import CheckItem
from lachan.learning.checks import LEAST_SURE, MOST_SURE, Attempt, CheckSet

Said = Literal["", "genuine", "scam"]
Stage = Literal["ask", "feedback", "over"]
SURE_STEP = 10
FIRST_SURE = 70
GOOD = 0.75
"""The share right with which a set counts as done well."""
WELL_JUDGED = 0.1
"""Sureness less the share right, up to which people know themselves well."""


@dataclass(frozen=True, slots=True)
class CheckState:
    """Where the learner is in a set. *tapped*: numbers of parts, from 1; *looking*: looking closer."""

    set: CheckSet
    items: tuple[CheckItem, ...]
    at: int = 0
    said: Said = ""
    sure: int = FIRST_SURE
    tapped: frozenset[int] = frozenset()
    looking: bool = False
    judged: bool = False

    @property
    def stage(self) -> Stage:
        """What the page shows."""
        if self.at >= len(self.items):
            return "over"
        return "feedback" if self.judged else "ask"

    @property
    def item(self) -> CheckItem:
        """The item in hand; the last one when all are done."""
        return self.items[min(self.at, len(self.items) - 1)]

    @property
    def right(self) -> bool:
        """Tell whether what was said fits the item in hand."""
        return (self.said == "scam") is self.item.scam

    @property
    def tells(self) -> bool:
        """Tell whether each answer is spoken about at once; in a form, which measures, it is not."""
        return self.set.sort != "form"


def opened(checked: CheckSet, known: Mapping[str, CheckItem]) -> CheckState | None:
    """Return the state of a set as far as it is; None where none of its items is in the lessons any more."""
    answered = {attempt.item for attempt in checked.attempts}
    there = [known[item] for item in checked.items if item in known]
    ordered = [item for item in there if item.id in answered] + [
        item for item in there if item.id not in answered
    ]
    at = sum(item.id in answered for item in there)
    return CheckState(checked, tuple(ordered), at) if ordered else None


def say(state: CheckState, said: Said) -> CheckState:
    """Say what it is; once judged, nothing changes any more."""
    return state if state.stage != "ask" else replace(state, said=said)


def sure(state: CheckState, percent: int) -> CheckState:
    """Say how sure, to the nearest step on offer."""
    nearest = round(percent / SURE_STEP) * SURE_STEP
    return replace(state, sure=max(LEAST_SURE, min(MOST_SURE, nearest))) if state.stage == "ask" else state


def tap(state: CheckState, number: int) -> CheckState:
    """Mark a part, or take the mark off; a number that is no part does nothing."""
    if state.stage != "ask" or not 1 <= number <= len(state.item.parts):
        return state
    return replace(state, tapped=state.tapped ^ {number})


def look(state: CheckState) -> CheckState:
    """Open the closer look, or close it."""
    return replace(state, looking=not state.looking) if state.item.look else state


def judge(state: CheckState, checked: CheckSet) -> CheckState:
    """Go on after the answer was kept: to what there is to say about it, or straight to the next item."""
    kept = replace(state, set=checked, judged=True, looking=False)
    return kept if state.tells else forward(kept)


def forward(state: CheckState) -> CheckState:
    """Go to the next item; after the last one the set is over."""
    return CheckState(state.set, state.items, state.at + 1)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a set came to: *caught* of *scams*, *refused* of *genuine*, and each in the order met."""

    caught: int
    scams: int
    refused: int
    genuine: int
    marks: tuple[tuple[bool, bool], ...]  # (scam, right)
    overconfidence: float

    @property
    def well(self) -> bool:
        """Tell whether most were judged rightly."""
        return self.caught + self.genuine - self.refused >= GOOD * max(1, self.scams + self.genuine)


def outcome(attempts: tuple[Attempt, ...]) -> Outcome:
    """Count what was answered."""
    scams = [one for one in attempts if one.scam]
    genuine = [one for one in attempts if not one.scam]
    total = max(1, len(attempts))
    return Outcome(
        caught=sum(one.right for one in scams),
        scams=len(scams),
        refused=sum(not one.right for one in genuine),
        genuine=len(genuine),
        marks=tuple((one.scam, one.right) for one in attempts),
        overconfidence=sum(one.sure / 100 - one.right for one in attempts) / total,
    )

"""A small trial in a class: who begins first is drawn by lot, and three forms tell what it did.

Form A is done by all before, B after the first half has had its lessons, C three weeks later. Waiting-list
design: the second half has its lessons between B and C, so that nobody goes without. Pure.
"""

import hashlib
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Literal

from lachan.classroom.event_lines import EventLine
from lachan.domain.checks import FORMS, is_set
from lachan.domain.detection import Detection

Half = Literal["first", "later"]
RESAMPLES = 10_000
"""Bootstrap resamples (Efron & Tibshirani, "An Introduction to the Bootstrap", 1993, ch. 13: percentile)."""
LEAST_EACH = 5
"""Below so many pupils in a half no effect is given: it would say more about them than about the lessons."""


@dataclass(frozen=True, slots=True)
class FormDone:
    """One form of one pupil. *day*: of its last answer; *sure*: mean confidence, 0.5 to 1; *brier*: 0 to 1.

    *transfer*: the same counts for the families that no lesson teaches.
    """

    form: str
    day: str
    counts: Detection
    transfer: Detection
    sure: float
    brier: float


@dataclass(frozen=True, slots=True)
class Effect:
    """How much more the first half gained than the other, in d' from A to *form*, with a 95 % interval."""

    form: str
    first: int
    later: int
    gained_first: float
    gained_later: float
    low: float
    high: float

    @property
    def difference(self) -> float:
        """The effect: the difference of the two mean gains."""
        return self.gained_first - self.gained_later


def halves(learners: Iterable[str], salt: str) -> dict[str, Half]:
    """Draw two halves by lot, equal to within one; the same *salt* draws the same.

    A pupil who joins later is drawn with the rest, so draw once and keep what was drawn.
    """
    drawn = sorted(learners, key=lambda learner: hashlib.blake2b(f"{salt}/{learner}".encode()).digest())
    middle = (len(drawn) + 1) // 2
    return {learner: "first" if place < middle else "later" for place, learner in enumerate(drawn)}


def anonymous(learner: str, salt: str) -> str:
    """Return the name of a pupil in the export: the same in every export of one trial, telling nothing."""
    return hashlib.blake2b(f"export/{salt}/{learner}".encode(), digest_size=5).hexdigest()


def forms_done(events: Iterable[EventLine]) -> tuple[FormDone, ...]:
    """Return the forms that a pupil answered to their end, the first time each, in the order A, B, C."""
    sets: dict[str, tuple[str, int]] = {}
    answers: dict[str, list[EventLine]] = {}
    for event in events:
        lesson = str(event.body.get("lesson", ""))
        if not is_set(lesson):
            continue
        if event.kind == "progressed" and event.body.get("sort") == "form":
            sets[lesson] = (str(event.body.get("name", "")), len(event.body.get("items", ())))
        elif event.kind == "answered" and lesson in sets:
            answers.setdefault(lesson, []).append(event)
    done: dict[str, FormDone] = {}
    for lesson, (form, items) in sets.items():
        given = answers.get(lesson, [])
        if items and len(given) == items and form in FORMS and form not in done:
            done[form] = _form(form, given)
    return tuple(done[form] for form in FORMS if form in done)


def _form(form: str, given: Sequence[EventLine]) -> FormDone:
    sure = [(int(event.body.get("sure", 50)) / 100, bool(event.body.get("right"))) for event in given]
    return FormDone(
        form=form,
        day=max(event.local_day for event in given),
        counts=_counted(given),
        transfer=_counted([event for event in given if event.body.get("transfer")]),
        sure=fmean(confidence for confidence, _ in sure),
        brier=fmean((confidence - right) ** 2 for confidence, right in sure),
    )


def _counted(given: Sequence[EventLine]) -> Detection:
    scams = [event for event in given if event.body.get("scam")]
    hits = sum(event.body.get("choice") == "scam" for event in scams)
    alarms = sum(event.body.get("choice") == "scam" for event in given if not event.body.get("scam"))
    return Detection(hits, len(scams), alarms, len(given) - len(scams))


def transferred(done: Mapping[str, Sequence[FormDone]], form: str) -> Detection | None:
    """Return how all who did *form* judged the families that no lesson teaches, added up.

    None while fewer than LEAST_EACH have done it.
    """
    counts = [one.transfer for theirs in done.values() for one in theirs if one.form == form]
    return sum(counts, Detection()) if len(counts) >= LEAST_EACH else None


def effect(
    done: Mapping[str, Sequence[FormDone]], drawn: Mapping[str, Half], form: str, seed: int = 0
) -> Effect | None:
    """Return the effect from A to *form*; None while fewer than LEAST_EACH of a half have done both.

    The interval is the 2.5th to 97.5th percentile of RESAMPLES resamples within each half, drawn with *seed*.
    """
    gains: dict[Half, list[float]] = {"first": [], "later": []}
    for learner, half in drawn.items():
        by_form = {one.form: one.counts.d_prime() for one in done.get(learner, ())}
        before, after = by_form.get(FORMS[0]), by_form.get(form)
        if before is not None and after is not None:
            gains[half].append(after - before)
    first, later = gains["first"], gains["later"]
    if min(len(first), len(later)) < LEAST_EACH:
        return None
    dice = random.Random(seed)
    spread = sorted(
        fmean(dice.choices(first, k=len(first))) - fmean(dice.choices(later, k=len(later)))
        for _ in range(RESAMPLES)
    )
    low, high = spread[round(0.025 * (RESAMPLES - 1))], spread[round(0.975 * (RESAMPLES - 1))]
    return Effect(form, len(first), len(later), fmean(first), fmean(later), low, high)

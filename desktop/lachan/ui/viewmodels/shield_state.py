"""What a learner holds, what is slipping, and what to measure next: worked out from the record. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lachan.domain.checks import FORMS
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.learning.checks import CheckSet, judgements
from lachan.learning.reviews import Review, Standing
from lachan.learning.skill import Counts, by
from lachan.learning.tally import Tally
from lachan.ui.viewmodels.services import Module, Station

LATER_DAYS = 21
"""Days from the second form to the third: what is left when the lesson is long over."""
_ORDER: tuple[Standing, ...] = ("slipping", "due", "learning", "held")


@dataclass(frozen=True, slots=True)
class Skill:
    """One family: how it stands, in *days* until its booster (0 or less: due), and the two counts."""

    family: str
    standing: Standing
    days: int
    caught: int
    scams: int
    refused: int
    genuine: int


def skills(
    reviews: Iterable[Review],
    sets: Iterable[CheckSet],
    runs: Mapping[str, Tally],
    kept: Mapping[str, Counts],
) -> tuple[Skill, ...]:
    """Return every practised family but the sensitive ones, what needs something first.

    *kept*: what older sets came to, whose single answers are no longer here.
    """
    judged = by(judgements(sets), lambda one: (one.family,))
    found = [
        _skill(review, _sum(review.family, judged, kept), runs.get(review.family, Tally()))
        for review in reviews
        if review.family not in SENSITIVE_FAMILIES
    ]
    return tuple(sorted(found, key=lambda skill: (_ORDER.index(skill.standing), skill.days, skill.family)))


def _sum(family: str, *counted: Mapping[str, Counts]) -> Counts:
    return sum((one.get(family, Counts()) for one in counted), Counts())


def _skill(review: Review, judged: Counts, runs: Tally) -> Skill:
    return Skill(
        review.family,
        review.standing,
        review.days,
        judged.hits + runs.recognised,
        judged.scams + runs.scams,
        judged.false_alarms + runs.wrongly_refused,
        judged.genuine + runs.genuine,
    )


@dataclass(frozen=True, slots=True)
class Measure:
    """The form to do next, "" when all are done; *days* to wait until it is time (0: now)."""

    form: str
    days: int = 0


def measure(done: Mapping[str, str], today: str) -> Measure:
    """Return what to measure next, *done* being days by form: A before, B after, C three weeks after B."""
    form = next((form for form in FORMS if form not in done), "")
    if form != FORMS[-1]:
        return Measure(form)
    passed = (date.fromisoformat(today) - date.fromisoformat(done[FORMS[-2]])).days
    return Measure(form, max(0, LATER_DAYS - passed))


def calls_for(families: Sequence[str], modules: Iterable[Module], role: str) -> tuple[Station, ...]:
    """Return the scenarios of the path that may ring for one of *families*, for somebody of that role."""
    return tuple(
        station
        for module in modules
        if set(module.families) & set(families)
        for station in module.stations
        if station.kind == "scenario" and (not station.roles or role in station.roles)
    )

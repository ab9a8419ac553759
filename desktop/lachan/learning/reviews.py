"""When each skill is due for a booster. A skill is held only while its boosters are passed.

Memory by FSRS (Ye, Su & Cao, "A stochastic shortest path algorithm for optimizing spaced repetition
scheduling", KDD 2022), but never later than LADDER.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from lachan.domain.acts import Outcome
from lachan.domain.checks import is_set
from lachan.learning.days import believed
from lachan.learning.learners import Learners
from lachan.storage.kinds import lesson_subject
from lachan.storage.record import Record

if TYPE_CHECKING:
    from fsrs import Card, Rating, Scheduler

Standing = Literal["held", "due", "slipping", "learning"]
"""Shown and kept up · a booster is due · passed before, but not the last time · not passed yet."""
WANTED = 0.8
"""The chance of still knowing it on the day a booster falls due. 0.8 puts the first at about a week."""
LADDER = (8, 35, 105, 180)
"""Days to the next booster at most, after so many passes in a row: effects of training are gone between four
and six months unless something reminds (Reinheimer et al., SOUPS 2020)."""
PASSED = 0.75
"""The share right with which one day's practice of a family counts as passed."""


@dataclass(frozen=True, slots=True)
class Practice:
    """What one piece of work showed of one family: *right* of *of*, on *day*, as the clock said."""

    day: str
    family: str
    right: float
    of: float


@dataclass(frozen=True, slots=True)
class Review:
    """How one family stands. *memory*: the chance of knowing it today, 0 to 1; *due*: YYYY-MM-DD.

    *days*: from the day believed to be today until then; 0 or less: now.
    """

    family: str
    standing: Standing
    due: str
    days: int
    memory: float
    last: str


def schedule(practices: Sequence[Practice], today: str) -> tuple[Review, ...]:
    """Return how each practised family stands, the one due first at the head; *practices* in their order."""
    days = believed([*(one.day for one in practices), today])
    by_family: dict[str, dict[str, list[float]]] = {}
    for one, day in zip(practices, days, strict=False):
        cell = by_family.setdefault(one.family, {}).setdefault(day, [0.0, 0.0])
        cell[0] += one.right
        cell[1] += one.of
    reviews = [_review(family, told, days[-1]) for family, told in by_family.items()]
    return tuple(sorted(reviews, key=lambda review: (review.due, review.family)))


class Reviews:
    """The reviews of one record."""

    def __init__(self, record: Record, learners: Learners | None = None) -> None:
        self._record = record
        self._learners = learners or Learners(record)

    def of(self, learner: str, today: str) -> tuple[Review, ...]:
        """Return how each family stands that *learner* has practised; raises LachanError learner-unknown."""
        self._learners.get(learner)
        placed = [*self._runs(learner), *self._sets(learner)]
        return schedule([one for _, one in sorted(placed, key=lambda pair: pair[0])], today)

    def _runs(self, learner: str) -> Iterable[tuple[str, Practice]]:
        for row in self._record.states("runs", learner):
            summary: dict[str, Any] = json.loads(row["summary"])
            counts = row["status"] == "finished" and row["outcome"] != Outcome.STOPPED
            if (
                counts
                and summary.get("family")
                and not (summary.get("forked_from") or summary.get("together"))
            ):
                right = {Outcome.SAFE: 1.0, Outcome.LATE: 0.5}.get(Outcome(row["outcome"]), 0.0)
                yield row["last"], Practice(row["day"], str(summary["family"]), right, 1.0)

    def _sets(self, learner: str) -> Iterable[tuple[str, Practice]]:
        for row in self._record.states("lessons", learner):
            if is_set(row["lesson"]) and row["completed"]:
                events = self._record.about(lesson_subject(learner, row["lesson"]))
                ended = next(event for event in events if event.kind == "completed")
                for family, (right, of) in _counted(ended.body.get("families")):
                    yield row["last"], Practice(ended.local_day, family, right, of)


def _counted(families: object) -> Iterable[tuple[str, tuple[int, int]]]:
    """Yield (right, of) by family out of the end of a set; what does not make sense is passed over."""
    for family, counts in families.items() if isinstance(families, dict) else ():
        if isinstance(counts, list) and len(counts) == 2 and all(isinstance(one, int) for one in counts):
            right, of = counts
            if of > 0:
                yield str(family), (right, of)


def _review(family: str, told: dict[str, list[float]], today: str) -> Review:
    scheduler, card, passes, ever = _scheduler(), _blank(), 0, False
    for day, (right, of) in told.items():
        card, _ = scheduler.review_card(card, _rating(right / of), _noon(day))
        passes = passes + 1 if right / of >= PASSED else 0
        ever = ever or passes > 0
    last = list(told)[-1]
    due = _due(card, last, passes)
    standing: Standing = "due" if due <= today else "held"
    if not passes:
        standing = "slipping" if ever else "learning"
    days = (date.fromisoformat(due) - date.fromisoformat(today)).days
    memory = scheduler.get_card_retrievability(card, _noon(today))
    return Review(family, standing, due, days, memory, last)


def _due(card: "Card", last: str, passes: int) -> str:
    """Return the day of the next booster; for what was not passed it is the day after."""
    if not passes:
        return (date.fromisoformat(last) + timedelta(days=1)).isoformat()
    latest = _noon(last) + timedelta(days=LADDER[min(passes, len(LADDER)) - 1])
    return min(card.due, latest).date().isoformat()


def _rating(share: float) -> "Rating":
    from fsrs import Rating

    return Rating.Good if share >= 1 else Rating.Hard if share >= PASSED else Rating.Again


def _scheduler() -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=WANTED,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LADDER[-1],
        enable_fuzzing=False,
    )


def _blank() -> "Card":
    from fsrs import Card

    return Card(card_id=1, due=datetime(1970, 1, 1, tzinfo=UTC))


def _noon(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC) + timedelta(hours=12)

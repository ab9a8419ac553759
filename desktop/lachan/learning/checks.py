"""Sets of check items that a learner works through: begun, answered one by one, left, taken up again, done.

In the record a set is a lesson whose id begins with ``check/``: ``progressed`` begins it (with its items and
seed), ``answered`` is one judgement (with all that skill and reviews need, so that no file of items has to be
read for them), ``completed`` ends it and sums it up by family.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, cast, get_args

from lachan.domain.checks import FORMS, SET_PREFIX, CheckItem, is_set
from lachan.domain.errors import LachanError
from lachan.domain.events import Event
from lachan.learning.learners import Learners
from lachan.learning.skill import Counts, Judgement
from lachan.storage.kinds import lesson_subject
from lachan.storage.record import Record

Sort = Literal["practice", "booster", "form"]
LEAST_SURE, MOST_SURE = 50, 100
"""How sure an answer can be, in percent: a guess, and certain."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer. *sure*: percent; *tapped*: the parts that made them think so, from 1."""

    item: str
    said_scam: bool
    scam: bool
    sure: int
    tapped: tuple[int, ...]
    family: str
    tactics: tuple[str, ...]
    transfer: bool

    @property
    def right(self) -> bool:
        """Tell whether the answer fits the truth."""
        return self.said_scam is self.scam


@dataclass(frozen=True, slots=True)
class CheckSet:
    """One set of one learner. *name*: the module, the form, or "" for a booster; *day*: of its end, or ""."""

    id: str
    learner: str
    sort: Sort
    name: str
    items: tuple[str, ...]
    seed: int
    attempts: tuple[Attempt, ...] = ()
    done: bool = False
    day: str = ""

    @property
    def at(self) -> int:
        """How many items are answered, so where to go on."""
        return len(self.attempts)


class Checks:
    """The sets of one record. Raises LachanError learner-unknown, check-set-unknown(set)."""

    def __init__(self, record: Record, learners: Learners | None = None) -> None:
        self._record = record
        self._learners = learners or Learners(record)

    def begin(self, learner: str, sort: Sort, name: str, items: Sequence[CheckItem], seed: int) -> CheckSet:
        """Begin a set of *items* in this order. Raises ValueError for none."""
        if not items:
            raise ValueError("a set needs items")
        self._learners.get(learner)
        id_ = SET_PREFIX + self._record.fresh_id()
        ids = [item.id for item in items]
        body = {"lesson": id_, "step": 0, "sort": sort, "name": name, "items": ids, "seed": seed}
        self._record.append(learner, "progressed", body)
        return CheckSet(id_, learner, sort, name, tuple(ids), seed)

    def answer(
        self, learner: str, set_id: str, item: CheckItem, said_scam: bool, sure: int, tapped: Iterable[int]
    ) -> CheckSet:
        """Keep one judgement; the last of a set ends it. A second one of the same item changes nothing.

        Raises ValueError where *sure* is not LEAST_SURE to MOST_SURE, or the item is not of the set.
        """
        before = self.get(learner, set_id)
        if not LEAST_SURE <= sure <= MOST_SURE or item.id not in before.items:
            raise ValueError(f"no such answer: {item.id} {sure}")
        if before.done or any(done.item == item.id for done in before.attempts):
            return before
        body: dict[str, Any] = {
            "lesson": set_id,
            "question": item.id,
            "choice": "scam" if said_scam else "genuine",
            "right": said_scam is item.scam,
            "scam": item.scam,
            "sure": sure,
            "tapped": sorted(set(tapped)),
            "family": item.family,
            "tactics": [str(tactic) for tactic in item.tactics],
            "transfer": item.transfer,
        }
        self._record.append(learner, "answered", body)
        return self._ended(self.get(learner, set_id))

    def drop(self, learner: str, set_id: str) -> None:
        """Give up a set that is not done: it is no longer offered, and ends without a result."""
        if not self.get(learner, set_id).done:
            self._record.append(learner, "completed", {"lesson": set_id, "dropped": True})

    def unfinished(self, learner: str, sort: Sort | None = None, name: str = "") -> CheckSet | None:
        """Return the set last touched that is not done, of one *sort* and *name* or of any. Only reads."""
        rows = [row for row in self._rows(learner) if not row["completed"]]
        for row in sorted(rows, key=lambda row: str(row["last"]), reverse=True):
            found = self._read(learner, row["lesson"])
            if found is None:
                continue
            if found.at < len(found.items) and sort in (None, found.sort) and name in ("", found.name):
                return found
        return None

    def done(self, learner: str) -> tuple[CheckSet, ...]:
        """Return the sets answered to their end, in the order they ended."""
        rows = sorted(
            (row for row in self._rows(learner) if row["completed"]), key=lambda row: str(row["last"])
        )
        sets = (self._read(learner, row["lesson"]) for row in rows)
        return tuple(found for found in sets if found is not None and found.at == len(found.items))

    def kept(self, learner: str) -> dict[str, Counts]:
        """Return by family what sets came to whose single answers were let go of (see storage.retention)."""
        self._learners.get(learner)
        found: dict[str, Counts] = {}
        for judged in self._summaries(learner, "judged"):
            for family, cells in judged.items():
                found[family] = found.get(family, Counts()) + _counts(cells)
        return found

    def forms(self, learner: str) -> dict[str, str]:
        """Return the day on which each form was done, by name; also where its answers were let go of."""
        found = {one.name: one.day for one in self.done(learner) if one.sort == "form"}
        for kept in self._summaries(learner, "forms"):
            for name, day in kept.items():
                if name in FORMS and _is_day(day):
                    found[name] = max(day, found.get(name, ""))
        return found

    def _summaries(self, learner: str, name: str) -> Iterator[dict[str, Any]]:
        """Yield what the summaries of months keep under *name*."""
        for month in self._record.states("months", learner):
            for event in self._record.about(month["subject"]):
                kept = event.body.get(name)
                if isinstance(kept, dict):
                    yield kept

    def get(self, learner: str, set_id: str) -> CheckSet:
        """Return one set as far as it is."""
        self._learners.get(learner)
        found = self._read(learner, set_id)
        if found is None:
            raise LachanError("check-set-unknown", set=set_id)
        return found

    def _read(self, learner: str, set_id: str) -> CheckSet | None:
        """Return the set, or None where what began it is not here or cannot be understood."""
        events = self._record.about(lesson_subject(learner, set_id)) if is_set(set_id) else []
        begun = next((event.body for event in events if event.kind == "progressed"), {})
        sort, name, items, seed = (begun.get(field) for field in ("sort", "name", "items", "seed"))
        if sort not in get_args(Sort) or not isinstance(items, list) or not isinstance(seed, int):
            return None
        ended = next((event for event in events if event.kind == "completed"), None)
        return CheckSet(
            id=set_id,
            learner=learner,
            sort=cast("Sort", sort),
            name=str(name),
            items=tuple(str(item) for item in items),
            seed=seed,
            attempts=_attempts(events),
            done=ended is not None,
            day=ended.local_day if ended is not None else "",
        )

    def _ended(self, checked: CheckSet) -> CheckSet:
        if checked.done or checked.at < len(checked.items):
            return checked
        body = {"lesson": checked.id, "families": _by_family(checked.attempts)}
        self._record.append(checked.learner, "completed", body)
        return self.get(checked.learner, checked.id)

    def _rows(self, learner: str) -> list[dict[str, Any]]:
        self._learners.get(learner)
        return [row for row in self._record.states("lessons", learner) if is_set(row["lesson"])]


def judgements(sets: Iterable[CheckSet], *, transfer: bool | None = None) -> tuple[Judgement, ...]:
    """Return what skill is worked out from: the held-out families (True), the others (False), or all."""
    return tuple(
        Judgement(one.item, one.scam, one.said_scam, one.family, one.tactics, one.sure / 100)
        for checked in sets
        for one in checked.attempts
        if transfer in (None, one.transfer)
    )


def _counts(cells: object) -> Counts:
    """Return hits, scams, false alarms and genuine matters as counts; what cannot be is nothing."""
    if not isinstance(cells, list) or len(cells) != 4 or not all(type(one) is int for one in cells):
        return Counts()
    hits, scams, alarms, genuine = cells
    return Counts(hits, max(0, scams - hits), alarms, max(0, genuine - alarms))


def _is_day(text: object) -> bool:
    try:
        return isinstance(text, str) and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _attempts(events: Sequence[Event]) -> tuple[Attempt, ...]:
    """Return the first answer at each item: what is known already is no judgement."""
    first: dict[str, Attempt] = {}
    for event in events:
        attempt = _attempt(event.body) if event.kind == "answered" else None
        if attempt is not None:
            first.setdefault(attempt.item, attempt)
    return tuple(first.values())


def _attempt(body: Mapping[str, Any]) -> Attempt | None:
    """Return what an event says, or None where it lacks what a judgement needs."""
    try:
        return Attempt(
            item=body["question"],
            said_scam=body["choice"] == "scam",
            scam=bool(body["scam"]),
            sure=int(body["sure"]),
            tapped=tuple(int(part) for part in body["tapped"]),
            family=str(body["family"]),
            tactics=tuple(str(tactic) for tactic in body["tactics"]),
            transfer=bool(body["transfer"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _by_family(attempts: Iterable[Attempt]) -> dict[str, list[int]]:
    """Return [right, of] by family."""
    counted: dict[str, list[int]] = {}
    for one in attempts:
        cell = counted.setdefault(one.family, [0, 0])
        cell[0] += one.right
        cell[1] += 1
    return counted

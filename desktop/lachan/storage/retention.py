"""Letting go of single acts and answers after a year or so, with a summary for each month in their place."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from lachan.domain.checks import FORMS, is_set
from lachan.storage import tables
from lachan.storage.care import back_up
from lachan.storage.folds import ENDED
from lachan.storage.kinds import RAW_KINDS, lesson_subject
from lachan.storage.letting_go import let_go
from lachan.storage.record import Record

if TYPE_CHECKING:
    from sqlite_utils import Database

KEEP_DAYS = 400
"""Raw answers are kept for this long: a school year and the holidays after it."""


@dataclass(frozen=True, slots=True)
class Retired:
    """What is (to be) let go of: ids, and for each learner and month what they came to.

    *judged*: by family the check items of that month, as hits, scams, false alarms, genuine matters.
    *forms*: by name the forms begun in that month and done to their end, with the day of that end.
    """

    before: str
    names: tuple[str, ...] = ()
    months: dict[tuple[str, str], dict[str, int]] = field(default_factory=dict)
    judged: dict[tuple[str, str], dict[str, list[int]]] = field(default_factory=dict)
    forms: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)

    @property
    def learners(self) -> int:
        """How many people it concerns."""
        return len({learner for learner, _ in self.months})


def last_day_to_keep(today: str) -> str:
    """Return the first day whose raw answers stay, ``YYYY-MM-DD``."""
    return (date.fromisoformat(today) - timedelta(days=KEEP_DAYS)).isoformat()


def plan(record: Record, before: str) -> Retired:
    """Return what letting go of everything before the day *before* would mean; changes nothing.

    A computer with a wrong date is not believed: only what lies, in the order of the record, before
    everything of a later day counts as old. Runs that are not over are left whole.
    """
    with record.whole() as db:
        limit = db.execute("SELECT min(lamport) FROM events WHERE local_day >= ?", (before,)).fetchone()[0]
        bound = limit if limit is not None else 2**62
        old = _old(db, before, bound)
        return replace(_summed(before, old), forms=_forms(db, old))


def retire(record: Record, before: str) -> Retired:
    """Do it: a backup, the summaries, then the deletion. Raises LachanError disk-full, record-io."""
    retired = plan(record, before)
    if not retired.names:
        return retired
    back_up(record)
    for (learner, month), counts in sorted(retired.months.items()):
        kept = {"judged": retired.judged.get((learner, month)), "forms": retired.forms.get((learner, month))}
        more = {name: what for name, what in kept.items() if what}
        record.append(learner, "summarised", {"month": month, **counts, **more})
    with record.whole() as db:
        with tables.transaction(db):
            let_go(db, retired.names)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return retired


def _old(db: "Database", before: str, bound: int) -> Sequence[Any]:
    kinds, ended = (json.dumps(list(names)) for names in (sorted(RAW_KINDS), ENDED))
    return db.execute(
        """
        SELECT id, learner, local_day, kind, body FROM events
        WHERE kind IN (SELECT value FROM json_each(?)) AND local_day < ? AND lamport < ?
          AND subject IS NOT NULL
          AND (subject NOT LIKE '["runs"%' OR subject IN (
              SELECT subject FROM runs WHERE status IN (SELECT value FROM json_each(?))))
        """,
        (kinds, before, bound, ended),
    ).fetchall()


def _summed(before: str, rows: Sequence[Any]) -> Retired:
    names: list[str] = []
    months: dict[tuple[str, str], Counter[str]] = {}
    judged: dict[tuple[str, str], dict[str, list[int]]] = {}
    for name, learner, day, kind, body in rows:
        names.append(name)
        counts = months.setdefault((learner, day[:7]), Counter(acts=0, answers=0, right=0))
        counts["acts"] += kind == "interacted"
        counts["answers"] += kind == "answered"
        told = json.loads(body) if kind == "answered" else {}
        counts["right"] += told.get("right", False)
        if told and is_set(told["lesson"]) and type(told.get("scam")) is bool:
            cells = judged.setdefault((learner, day[:7]), {}).setdefault(str(told.get("family")), [0] * 4)
            said_scam, scam = told["choice"] == "scam", told["scam"]
            for at, one in enumerate((scam and said_scam, scam, said_scam and not scam, not scam)):
                cells[at] += one
    return Retired(before, tuple(names), {key: dict(counts) for key, counts in months.items()}, judged)


def _forms(db: "Database", rows: Sequence[Any]) -> dict[tuple[str, str], dict[str, str]]:
    """Return which forms are done whose beginning, and so their name, is among *rows*."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for _, learner, day, kind, body in rows:
        begun = json.loads(body) if kind == "progressed" else {}
        if begun.get("sort") != "form" or begun.get("name") not in FORMS:
            continue
        ends = db.execute(
            "SELECT local_day, body FROM events WHERE kind = 'completed' AND subject = ? ORDER BY lamport",
            (lesson_subject(learner, begun["lesson"]),),
        ).fetchall()
        days = [ended for ended, said in ends if "families" in json.loads(said)]
        if days:
            found.setdefault((learner, day[:7]), {})[begun["name"]] = days[0]
    return found

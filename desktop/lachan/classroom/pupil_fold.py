"""What follows from one pupil's events: a pure fold of the set, the same whatever order they came in."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.event_lines import EventLine
from lachan.classroom.retold import retold
from lachan.domain.acts import Outcome
from lachan.domain.checks import is_set
from lachan.domain.counting import counts
from lachan.domain.detection import Detection
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.storage.class_rows import StateRow
from lachan.storage.kinds import SHAPES

FOLD_VERSION = 3
"""Raise it when a step below changes: every state is then folded anew."""
NEVER = -1


class RunFact(msgspec.Struct, frozen=True, array_like=True):
    """One finished, scored run. Times in ms of the run's clock, NEVER (-1) if it did not happen.

    *told_after*: from first contact until somebody was told. *heard*: ids of the other side's lines, in the
    order heard; *left*: the last one heard by a pupil who got away, else "".
    """

    run: str
    scenario: str
    family: str
    truth: str
    outcome: str
    day: str
    pace: str
    told_after: int
    risky: int
    tactics: tuple[str, ...]
    heard: tuple[str, ...]
    left: str
    events: int
    at: str = ""
    """The computer's time at its end; only orders what was done on one day at several computers."""

    @property
    def good(self) -> bool:
        """A scam caught, or a genuine matter not refused."""
        if self.truth == "scam":
            return self.outcome in (Outcome.SAFE, Outcome.LATE)
        return self.outcome != Outcome.MISSED


class ItemFact(msgspec.Struct, frozen=True, array_like=True):
    """How one quiz question went: whether the first try was right, and each wrong choice with its count."""

    lesson: str
    question: str
    first_right: bool
    tries: int
    wrong: tuple[tuple[str, int], ...]
    day: str


class PupilState(msgspec.Struct, frozen=True, array_like=True):
    """All that the views need of one pupil. *days*: events by day. *forks*: writers with two histories."""

    events: int = 0
    unknown: int = 0
    runs: tuple[RunFact, ...] = ()
    items: tuple[ItemFact, ...] = ()
    lessons: tuple[tuple[str, str], ...] = ()
    days: tuple[tuple[str, int], ...] = ()
    nickname: str = ""
    forks: tuple[str, ...] = ()

    @property
    def detection(self) -> Detection:
        """Hits and false alarms over all runs."""
        return detection_of(self.runs)


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(PupilState)
_KNOWN = frozenset(SHAPES)
"""The kinds that this release understands, as the record names them."""


def detection_of(runs: Iterable[RunFact]) -> Detection:
    """Count hits and false alarms in *runs*."""
    found = list(runs)
    scams = [run.good for run in found if run.truth == "scam"]
    genuine = [run.good for run in found if run.truth == "genuine"]
    return Detection(sum(scams), len(scams), len(genuine) - sum(genuine), len(genuine))


def encoded(state: PupilState) -> bytes:
    """Return *state* for the store."""
    return _ENCODER.encode(state)


def decoded(data: bytes) -> PupilState:
    """Return a state from the store."""
    return _DECODER.decode(data)


def row_of(learner: str, class_id: str, state: PupilState) -> StateRow:
    """Return the store's row of *state*, with the figures that are added up over a school."""
    seen = state.detection
    return StateRow(
        learner,
        class_id,
        encoded(state),
        state.events,
        seen.hits,
        seen.scams,
        seen.false_alarms,
        seen.genuine,
        len(state.runs),
        sum(run.told_after != NEVER for run in state.runs if run.truth == "scam"),
        max((day for day, _ in state.days), default=""),
    )


def fold(
    events: Iterable[tuple[bytes, EventLine]], catalogue: Catalogue, before: PupilState | None = None
) -> PupilState:
    """Return what follows from the set of a pupil's *events*, given with their ids.

    *before*, an earlier fold of a part of the set, only saves retelling runs that have not changed.
    """
    story = [event for _, event in sorted(events, key=_place)]
    runs: dict[str, list[EventLine]] = {}
    answers: dict[tuple[str, str], list[EventLine]] = {}
    lessons: dict[str, str] = {}
    days: Counter[str] = Counter()
    nickname, unknown = "", 0
    for event in story:
        days[event.local_day] += 1
        body = event.body
        match event.kind:
            case "answered" | "completed" if _is(body, "lesson") and is_set(body["lesson"]):
                pass  # check items: practice of a pupil's own, no quiz and no lesson
            case "answered" if _is(body, "lesson", "question", "choice"):
                answers.setdefault((body["lesson"], body["question"]), []).append(event)
            case "initialized" | "interacted" | "terminated" | "voided" if _is(body, "run"):
                runs.setdefault(body["run"], []).append(event)
            case "completed" if _is(body, "lesson"):
                lessons.setdefault(body["lesson"], event.local_day)
            case "registered" | "updated" if _is(body, "nickname"):
                nickname = body["nickname"]
            case kind if kind not in _KNOWN:
                unknown += 1
    known = {run.run: run for run in before.runs} if before is not None else {}
    facts = (_run_fact(name, told, catalogue, known.get(name)) for name, told in runs.items())
    return PupilState(
        events=len(story),
        unknown=unknown,
        runs=tuple(fact for fact in facts if fact is not None),
        items=tuple(_item(key, told) for key, told in sorted(answers.items())),
        lessons=tuple(sorted(lessons.items())),
        days=tuple(sorted(days.items())),
        nickname=nickname,
        forks=_forks(story),
    )


def _place(pair: tuple[bytes, EventLine]) -> tuple[int, str, int, bytes]:
    id_, event = pair
    return event.lamport, event.writer, event.seq, id_


def _is(body: Mapping[str, Any], *names: str) -> bool:
    return all(type(body.get(name)) is str for name in names)


def _item(key: tuple[str, str], told: list[EventLine]) -> ItemFact:
    wrong = Counter(event.body["choice"] for event in told if event.body.get("right") is not True)
    first = told[0]
    return ItemFact(
        *key, first.body.get("right") is True, len(told), tuple(sorted(wrong.items())), first.local_day
    )


def _run_fact(
    name: str, told: list[EventLine], catalogue: Catalogue, before: RunFact | None
) -> RunFact | None:
    """Return the fact of a finished run; None for one unfinished, stopped, sensitive, or not counting."""
    if before is not None and before.events == len(told):
        return before
    begun = next((event for event in told if event.kind == "initialized"), None)
    ended = next((event for event in told if event.kind in ("terminated", "voided")), None)
    if begun is None or ended is None or ended.kind == "voided":
        return None
    summary, scenario = ended.body.get("summary"), begun.body.get("scenario")
    if not isinstance(summary, dict) or not isinstance(scenario, str) or not counts(summary):
        return None
    family, truth = str(summary.get("family") or ""), str(summary.get("truth") or "")
    outcome = str(ended.body.get("outcome"))
    if family in SENSITIVE_FAMILIES or truth not in ("scam", "genuine") or outcome not in _SCORED:
        return None
    heard, left = retold(begun, told, ended, outcome, catalogue)
    contact, told_ms = _ms(summary, "first_contact_ms"), _ms(summary, "told_ms")
    tactics = summary.get("tactics")
    return RunFact(
        run=name,
        scenario=scenario,
        family=family,
        truth=truth,
        outcome=outcome,
        day=ended.local_day,
        pace=str(summary.get("pace") or begun.body.get("pace")),
        told_after=told_ms - max(contact, 0) if told_ms != NEVER else NEVER,
        risky=_ms(summary, "first_risky_ms"),
        tactics=tuple(sorted(filter(_is_text, tactics))) if isinstance(tactics, list) else (),
        heard=heard,
        left=left,
        events=len(told),
        at=ended.wall,
    )


_SCORED = frozenset({Outcome.SAFE, Outcome.LATE, Outcome.HARMED, Outcome.MISSED})


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _ms(summary: Mapping[str, Any], name: str) -> int:
    value = summary.get(name)
    return value if type(value) is int and value >= 0 else NEVER


def _forks(story: Iterable[EventLine]) -> tuple[str, ...]:
    """Return the writers that wrote two different events under one number: a copied or rewritten history."""
    places: Counter[tuple[str, int]] = Counter((event.writer, event.seq) for event in story)
    return tuple(sorted({writer for (writer, _), count in places.items() if count > 1}))

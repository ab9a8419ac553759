"""The kinds of event, named after xAPI verbs, and what each must carry.

=============  ===========================================  ==============================================
kind           body                                         meaning
=============  ===========================================  ==============================================
registered     nickname, face, role                         a learner joined this record
updated        nickname, face                               a learner has another nickname or face
removed        (nothing)                                    tombstone: off the list, progress kept
restored       (nothing)                                    the tombstone is taken back
progressed     lesson, step                                 a step of a lesson was reached
answered       lesson, question, choice, right              a quiz question was answered
completed      lesson                                       a lesson was read to its end
initialized    run, scenario, pack, seed, pace              a run of a scenario began
interacted     run, at_ms, act                              one act, at that moment of the run
suspended      run, at_ms                                   the run was left, to go on later
resumed        run                                          ... and taken up again
terminated     run, at_ms, end, outcome, summary            the run reached an end
voided         run                                          the run was thrown away by the learner
=============  ===========================================  ==============================================

A set of check items is a lesson whose id begins with ``check/`` (see ``learning.checks``).

An event of another kind or version, or with a body that lacks one of these, is kept, counted and applied
to nothing; a later release that understands it finds it there. More fields than these do no harm.
"""

import json
from collections.abc import Mapping
from typing import Any

from lachan.domain.acts import Outcome
from lachan.domain.events import Event
from lachan.domain.learner import ROLES

VERSION = 1
"""The event version this release writes and applies."""

_RUN: dict[str, type] = {"run": str}
_LESSON: dict[str, type] = {"lesson": str}
SHAPES: Mapping[str, Mapping[str, type]] = {
    "registered": {"nickname": str, "face": str, "role": str},
    "updated": {"nickname": str, "face": str},
    "removed": {},
    "restored": {},
    "progressed": {**_LESSON, "step": int},
    "answered": {**_LESSON, "question": str, "choice": str, "right": bool},
    "completed": _LESSON,
    "initialized": {**_RUN, "scenario": str, "pack": str, "seed": int, "pace": str},
    "interacted": {**_RUN, "at_ms": int, "act": str},
    "suspended": {**_RUN, "at_ms": int},
    "resumed": _RUN,
    "terminated": {**_RUN, "at_ms": int, "end": str, "outcome": str, "summary": dict},
    "voided": _RUN,
}
CHOICES: Mapping[str, tuple[str, ...]] = {
    "role": ROLES,
    "pace": ("timed", "untimed", "slow"),
    "outcome": tuple(Outcome),
}
"""The fields whose words are fixed; another word means that a newer release wrote it."""

_INT_LIMIT = 2**63
"""SQLite's integers are signed and 64 bit wide."""


def learner_subject(learner: str) -> str:
    """Return the name under which all events about this learner are folded."""
    return _subject("learners", learner)


def lesson_subject(learner: str, lesson: str) -> str:
    """Return the name under which one learner's way through one lesson is folded."""
    return _subject("lessons", learner, lesson)


def run_subject(run: str) -> str:
    """Return the name under which one run is folded."""
    return _subject("runs", run)


def view_of(subject: str) -> str:
    """Return the derived table that a subject belongs to."""
    return str(json.loads(subject)[0])


def subject_of(event: Event) -> str | None:
    """Return what the event is about, or None when this release cannot apply it."""
    shape = SHAPES.get(event.kind)
    if event.v != VERSION or shape is None:
        return None
    if not all(_fits(name, event.body.get(name), kind) for name, kind in shape.items()):
        return None
    if "run" in shape:
        return run_subject(event.body["run"])
    if "lesson" in shape:
        return lesson_subject(event.learner, event.body["lesson"])
    return learner_subject(event.learner)


def _subject(*parts: str) -> str:
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def _fits(name: str, value: Any, kind: type) -> bool:
    if name in CHOICES and value not in CHOICES[name]:
        return False
    if kind is int:
        return type(value) is int and -_INT_LIMIT <= value < _INT_LIMIT
    return type(value) is kind

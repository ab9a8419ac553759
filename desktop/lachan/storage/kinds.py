"""The kinds of event, named after xAPI verbs, and what each must carry.

=============  ===========================================  ==============================================
kind           body                                         meaning
=============  ===========================================  ==============================================
registered     nickname, face, role                         a learner joined this record
updated        nickname, face                               a learner has another nickname or face
preferred      path                                         a learner has chosen this path of learning
removed        (nothing)                                    tombstone: off the list, progress kept
restored       (nothing)                                    the tombstone is taken back
erased         (nothing)                                    tombstone: all else of this learner is gone
progressed     lesson, step                                 a step of a lesson was reached
answered       lesson, question, choice, right              a quiz question was answered
completed      lesson                                       a lesson was read to its end
initialized    run, scenario, pack, seed, pace              a run of a scenario began
interacted     run, at_ms, act                              one act, at that moment of the run
suspended      run, at_ms                                   the run was left, to go on later
resumed        run                                          ... and taken up again
terminated     run, at_ms, end, outcome, summary            the run reached an end
voided         run                                          the run was thrown away by the learner
summarised     month, acts, answers, right                  what single acts and answers of a month came to
=============  ===========================================  ==============================================

A set of check items is a lesson whose id begins with ``check/`` (see ``learning.checks``).

An event of another kind or version, or with a body that lacks one of these, is kept, counted and applied
to nothing; a later release that understands it finds it there. More fields than these do no harm: a run's
first event may say ``forked_from`` (the run that it took over) and ``together`` (read aloud by another
person), and then its summary says so too; such a run counts in no tally.
"""

import json
from collections.abc import Mapping

from lachan.domain.acts import Outcome
from lachan.domain.learner import ROLES
from lachan.storage.rows import Told

VERSION = 1
"""The event version this release writes and applies."""

_RUN: dict[str, type] = {"run": str}
_LESSON: dict[str, type] = {"lesson": str}
SHAPES: Mapping[str, Mapping[str, type]] = {
    "registered": {"nickname": str, "face": str, "role": str},
    "updated": {"nickname": str, "face": str},
    "preferred": {"path": str},
    "removed": {},
    "restored": {},
    "erased": {},
    "progressed": {**_LESSON, "step": int},
    "answered": {**_LESSON, "question": str, "choice": str, "right": bool},
    "completed": _LESSON,
    "initialized": {**_RUN, "scenario": str, "pack": str, "seed": int, "pace": str},
    "interacted": {**_RUN, "at_ms": int, "act": str},
    "suspended": {**_RUN, "at_ms": int},
    "resumed": _RUN,
    "terminated": {**_RUN, "at_ms": int, "end": str, "outcome": str, "summary": dict},
    "voided": _RUN,
    "summarised": {"month": str, "acts": int, "answers": int, "right": int},
}
CHOICES: Mapping[str, tuple[str, ...]] = {
    "role": ROLES,
    "pace": ("timed", "untimed", "slow"),
    "outcome": tuple(Outcome),
}
"""The fields whose words are fixed; another word means that a newer release wrote it."""

RAW_KINDS = frozenset({"interacted", "answered", "progressed", "suspended", "resumed"})
"""Single acts and answers: what a school may let go of after a year, once they are summarised."""

_INT_LIMIT = 2**63
"""SQLite's integers are signed and 64 bit wide."""
_quoted = json.encoder.encode_basestring


def learner_subject(learner: str) -> str:
    """Return the name under which all events about this learner are folded."""
    return f'["learners",{_quoted(learner)}]'


def lesson_subject(learner: str, lesson: str) -> str:
    """Return the name under which one learner's way through one lesson is folded."""
    return f'["lessons",{_quoted(learner)},{_quoted(lesson)}]'


def run_subject(run: str) -> str:
    """Return the name under which one run is folded."""
    return f'["runs",{_quoted(run)}]'


def month_subject(learner: str, month: str) -> str:
    """Return the name under which the summaries of one learner's month are folded."""
    return f'["months",{_quoted(learner)},{_quoted(month)}]'


def view_of(subject: str) -> str:
    """Return the derived table that a subject belongs to."""
    return subject[2 : subject.index('"', 2)]


def subject_of(event: Told) -> str | None:
    """Return what the event is about, or None when this release cannot apply it."""
    shape = SHAPES.get(event.kind)
    if event.v != VERSION or shape is None:
        return None
    body = event.body
    for name, kind in shape.items():
        value = body.get(name)
        if type(value) is not kind:
            return None
        if type(value) is int and not -_INT_LIMIT <= value < _INT_LIMIT:
            return None
        if name in CHOICES and value not in CHOICES[name]:
            return None
    if "run" in shape:
        return run_subject(body["run"])
    if "lesson" in shape:
        return lesson_subject(event.learner, body["lesson"])
    if "month" in shape:
        return month_subject(event.learner, body["month"])
    return learner_subject(event.learner)

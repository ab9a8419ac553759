"""What follows from the events: one pure step per derived table.

A state is a dict of the table's columns. Folding the events of one subject in their one order gives its
row, so equal sets of events give equal tables, whatever order they arrived in. Change a step or a column
and raise FOLD_VERSION: the next start rebuilds every table.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lachan.domain.events import plain_json
from lachan.storage.kinds import view_of
from lachan.storage.rows import Told

FOLD_VERSION = 3
State = dict[str, Any]
Named = tuple[str, Told]
"""An event and its id."""


@dataclass(frozen=True, slots=True)
class View:
    """A derived table: its first row before any event, and how one event changes a row.

    The columns *parsed* hold JSON; a step sees them as what they mean.
    """

    blank: Mapping[str, str | int]
    step: Callable[[State, Told, str], None]
    parsed: tuple[str, ...] = ()


def place(event: Told, name: str) -> str:
    """Return the place in the one order of the event whose id is *name*, as text that sorts."""
    return f"{event.lamport:019d}.{event.writer}.{event.seq:019d}.{name}"


def in_order(named: Named) -> tuple[int, str, int, str]:
    """Return the same place as a key for sorting: Lamport number, writer, seq, id."""
    name, event = named
    return event.lamport, event.writer, event.seq, name


def fold(subject: str, story: Iterable[Named], state: State | None = None) -> State:
    """Return *state* (or a blank row of *subject*) after *story*, which must come in order and after it."""
    view = VIEWS[view_of(subject)]
    after = dict(state) if state is not None else {**view.blank, "subject": subject}
    for name in view.parsed:
        after[name] = json.loads(str(after[name]))
    step = view.step
    last: Named | None = None
    for last in story:
        name, event = last
        step(after, event, name)
    for name in view.parsed:
        after[name] = plain_json(after[name])
    if last is not None:
        after["last"] = place(last[1], last[0])
    return after


def _learner(state: State, event: Told, name: str) -> None:
    state["learner"] = event.learner
    if event.kind in ("registered", "updated"):
        state["nickname"], state["face"] = event.body["nickname"], event.body["face"]
    if event.kind == "registered":
        state["role"] = event.body["role"]
        state["joined"] = state["joined"] or place(event, name)
    if event.kind == "preferred":
        state["path"] = event.body["path"]
    if event.kind in ("removed", "restored"):
        state["removed"] = int(event.kind == "removed")
    if event.kind == "erased":
        state["erased"] = 1


def _lesson(state: State, event: Told, _name: str) -> None:
    state["learner"], state["lesson"] = event.learner, event.body["lesson"]
    if event.kind == "progressed":
        state["furthest_step"] = max(state["furthest_step"], event.body["step"])
    elif event.kind == "answered":
        _answer(state["answers"], event.body)
    elif not state["completed"]:
        state["completed"], state["completed_day"] = 1, event.local_day


def _answer(known: dict[str, Any], body: Mapping[str, Any]) -> None:
    before = known.get(body["question"], {"first": body["right"], "tries": 0})
    known[body["question"]] = {
        "choice": body["choice"],
        "right": body["right"],
        "first": before["first"],
        "tries": before["tries"] + 1,
    }


def _run(state: State, event: Told, name: str) -> None:
    state["run"] = event.body["run"]
    if state["status"] in ENDED:
        return
    state["at_ms"] = max(state["at_ms"], event.body.get("at_ms", 0)) if _timed(event) else state["at_ms"]
    if event.kind == "initialized":
        _begin(state, event, name)
    elif event.kind == "terminated":
        state["status"], state["day"] = "finished", event.local_day
        state["end"], state["outcome"] = event.body["end"], event.body["outcome"]
        state["summary"] = plain_json(event.body["summary"])
    elif event.kind == "voided":
        state["status"] = "discarded"
    else:
        state["status"] = "suspended" if event.kind == "suspended" else "begun"
        state["acts"] += event.kind == "interacted"


def _begin(state: State, event: Told, name: str) -> None:
    if state["begun"]:
        return
    body = event.body
    state["begun"], state["learner"], state["status"] = place(event, name), event.learner, "begun"
    state["scenario"], state["pack"] = body["scenario"], body["pack"]
    state["seed"], state["pace"] = body["seed"], body["pace"]


def _timed(event: Told) -> bool:
    return event.kind in ("interacted", "suspended", "terminated")


def _month(state: State, event: Told, _name: str) -> None:
    """Take the highest: two computers may have summarised some of the same acts."""
    state["learner"], state["month"] = event.learner, event.body["month"]
    for name in ("acts", "answers", "right"):
        state[name] = max(state[name], event.body[name])


ENDED = ("finished", "discarded")
"""Statuses after which nothing about a run changes."""

VIEWS: Mapping[str, View] = {
    "learners": View(
        {
            "subject": "",
            "learner": "",
            "nickname": "",
            "face": "",
            "role": "",
            "path": "",
            "removed": 0,
            "erased": 0,
            "joined": "",
            "last": "",
        },
        _learner,
    ),
    "lessons": View(
        {
            "subject": "",
            "learner": "",
            "lesson": "",
            "furthest_step": 0,
            "answers": "{}",
            "completed": 0,
            "completed_day": "",
            "last": "",
        },
        _lesson,
        ("answers",),
    ),
    "runs": View(
        {
            "subject": "",
            "run": "",
            "learner": "",
            "scenario": "",
            "pack": "",
            "seed": 0,
            "pace": "",
            "status": "",
            "at_ms": 0,
            "acts": 0,
            "end": "",
            "outcome": "",
            "summary": "{}",
            "day": "",
            "begun": "",
            "last": "",
        },
        _run,
    ),
    "months": View(
        {"subject": "", "learner": "", "month": "", "acts": 0, "answers": 0, "right": 0, "last": ""},
        _month,
    ),
}

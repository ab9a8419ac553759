"""What follows from the events: one pure step per derived table.

A state is a dict of the table's columns. Folding the events of one subject in their one order gives its
row, so equal sets of events give equal tables, whatever order they arrived in. Change a step or a column
and raise FOLD_VERSION: the next start rebuilds every table.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lachan.domain.events import Event
from lachan.storage.kinds import view_of

FOLD_VERSION = 1
State = dict[str, Any]


@dataclass(frozen=True, slots=True)
class View:
    """A derived table: its first row before any event, and how one event changes a row."""

    blank: Mapping[str, str | int]
    step: Callable[[State, Event], None]


def place(event: Event) -> str:
    """Return the event's place in the one order, as text that sorts: Lamport number, writer, seq, id."""
    return f"{event.lamport:019d}.{event.writer}.{event.seq:019d}.{event.id()}"


def fold(subject: str, events: Iterable[Event], state: State | None = None) -> State:
    """Return *state* (or a blank row of *subject*) after *events*, which must come in order and after it."""
    view = VIEWS[view_of(subject)]
    after = dict(state) if state is not None else {**view.blank, "subject": subject}
    event = None
    for event in events:
        view.step(after, event)
    if event is not None:
        after["last"] = place(event)
    return after


def _learner(state: State, event: Event) -> None:
    state["learner"] = event.learner
    if event.kind in ("registered", "updated"):
        state["nickname"], state["face"] = event.body["nickname"], event.body["face"]
    if event.kind == "registered":
        state["role"] = event.body["role"]
        state["joined"] = state["joined"] or place(event)
    if event.kind in ("removed", "restored"):
        state["removed"] = int(event.kind == "removed")


def _lesson(state: State, event: Event) -> None:
    state["learner"], state["lesson"] = event.learner, event.body["lesson"]
    if event.kind == "progressed":
        state["furthest_step"] = max(state["furthest_step"], event.body["step"])
    elif event.kind == "answered":
        state["answers"] = _with_answer(state["answers"], event.body)
    elif not state["completed"]:
        state["completed"], state["completed_day"] = 1, event.local_day


def _with_answer(answers: str, body: Mapping[str, Any]) -> str:
    known = json.loads(answers)
    before = known.get(body["question"], {"first": body["right"], "tries": 0})
    known[body["question"]] = {
        "choice": body["choice"],
        "right": body["right"],
        "first": before["first"],
        "tries": before["tries"] + 1,
    }
    return plain_json(known)


def _run(state: State, event: Event) -> None:
    state["run"] = event.body["run"]
    if state["status"] in ENDED:
        return
    state["at_ms"] = max(state["at_ms"], event.body.get("at_ms", 0)) if _timed(event) else state["at_ms"]
    if event.kind == "initialized":
        _begin(state, event)
    elif event.kind == "terminated":
        state["status"], state["day"] = "finished", event.local_day
        state["end"], state["outcome"] = event.body["end"], event.body["outcome"]
        state["summary"] = plain_json(event.body["summary"])
    elif event.kind == "voided":
        state["status"] = "discarded"
    else:
        state["status"] = "suspended" if event.kind == "suspended" else "begun"
        state["acts"] += event.kind == "interacted"


def _begin(state: State, event: Event) -> None:
    if state["begun"]:
        return
    body = event.body
    state["begun"], state["learner"], state["status"] = place(event), event.learner, "begun"
    state["scenario"], state["pack"] = body["scenario"], body["pack"]
    state["seed"], state["pace"] = body["seed"], body["pace"]


def _timed(event: Event) -> bool:
    return event.kind in ("interacted", "suspended", "terminated")


def plain_json(value: Any) -> str:
    """Return JSON with one spelling for one value: sorted keys, no spaces."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


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
            "removed": 0,
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
}

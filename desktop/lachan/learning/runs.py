"""One run of a scenario, from its first second to its end: every act kept as it happens."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeGuard, cast, get_args

from lachan.domain.acts import Act, Outcome, parse_act
from lachan.domain.counting import counts
from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.storage.folds import ENDED, State
from lachan.storage.kinds import run_subject
from lachan.storage.record import Record

Pace = Literal["timed", "untimed", "slow"]
Status = Literal["begun", "suspended", "finished", "discarded"]
Scalar = str | int | float | bool | None
Summary = Mapping[str, Scalar | list[Scalar]]
"""What the engine says about a finished run: plain values, or lists of them, under names of its own."""


@dataclass(frozen=True, slots=True)
class TimedAct:
    """What was done, as ``str(Act)``, and when: milliseconds of the run's own clock."""

    at_ms: int
    act: str


@dataclass(frozen=True, slots=True)
class RunLog:
    """All that a replay needs. *at_ms* is how far the run's clock is known to have gone.

    *forked_from*: the run that this one took over, or ""; *together*: one read the lines, one held the phone.
    """

    run: str
    learner: str
    scenario: str
    pack_hash: str
    seed: int
    pace: Pace
    acts: tuple[TimedAct, ...]
    at_ms: int
    status: Status
    forked_from: str = ""
    together: bool = False


@dataclass(frozen=True, slots=True)
class RunResult:
    """A finished run. *day* is the learner's calendar day of its end, ``YYYY-MM-DD``."""

    run: str
    learner: str
    scenario: str
    pack_hash: str
    seed: int
    pace: Pace
    at_ms: int
    end: str
    outcome: Outcome
    day: str
    summary: Summary

    @property
    def truth(self) -> str:
        """Return ``scam``, ``genuine``, or "" where the summary does not say."""
        return str(self.summary.get("truth") or "")

    @property
    def family(self) -> str:
        """Return the family of the scenario, or "" where the summary does not say."""
        return str(self.summary.get("family") or "")

    @property
    def counts(self) -> bool:
        """Whether this run says what the learner can do: one taken over or read together does not."""
        return counts(self.summary)


class Runs:
    """The runs of one record.

    Raises LachanError: learner-unknown, run-unknown(run), run-finished(run) for one ended or thrown away,
    act-unknown(act), and what the record raises when the disk refuses (then nothing needs repeating).
    """

    def __init__(self, record: Record, learners: Learners | None = None) -> None:
        self._record = record
        self._learners = learners or Learners(record)

    def begin(
        self,
        learner_id: str,
        scenario_id: str,
        pack_hash: str,
        seed: int,
        pace: Pace = "timed",
        *,
        forked_from: str = "",
        together: bool = False,
    ) -> str:
        """Begin a run and return its id, random. On disk-full or record-io the error carries it as *run*.

        Raises ValueError for an unknown pace or a seed of more than 64 bits.
        """
        if pace not in get_args(Pace) or not -(2**63) <= seed < 2**63:
            raise ValueError(f"no such pace or seed: {pace!r}, {seed}")
        self._learners.get(learner_id)
        run = self._record.fresh_id()
        body = {"run": run, "scenario": scenario_id, "pack": pack_hash, "seed": seed, "pace": pace}
        body |= _marks(forked_from, together)
        try:
            self._record.append(learner_id, "initialized", body)
        except LachanError as error:
            error.facts["run"] = run
            raise
        return run

    def fork(self, run_id: str, at_ms: int) -> str:
        """Begin a run that did what *run_id* had done by *at_ms*, left at that moment; return its id.

        It is whole in itself, and never counts. Raises ValueError for a moment before the start.
        """
        if at_ms < 0:
            raise ValueError(at_ms)
        log = self.log(run_id)
        at = min(at_ms, log.at_ms)
        fork = self.begin(log.learner, log.scenario, log.pack_hash, log.seed, log.pace, forked_from=run_id)
        for done in log.acts:
            if done.at_ms <= at:
                self.record_act(fork, done.at_ms, done.act)
        self.suspend(fork, at)
        return fork

    def record_act(self, run_id: str, at_ms: int, act: str | Act) -> None:
        """Keep one act. Raises ValueError for a time before what the run has already seen."""
        done = parse_act(act) if isinstance(act, str) else act
        if done is None:
            raise LachanError("act-unknown", act=act)
        self._note(run_id, "interacted", at_ms, act=str(done))

    def suspend(self, run_id: str, at_ms: int) -> None:
        """Leave the run at this moment, to go on later."""
        self._note(run_id, "suspended", at_ms)

    def resume(self, run_id: str) -> RunLog:
        """Take the run up again: return all that is needed to replay it up to where it stood."""
        row = self._open_run(run_id)
        self._record.append(row["learner"], "resumed", {"run": run_id})
        return self.log(run_id)

    def finish(
        self, run_id: str, at_ms: int, end_id: str, outcome: Outcome | str, summary: Summary
    ) -> RunResult:
        """Keep how the run ended. Raises ValueError for an unknown outcome or a summary that is not plain."""
        if not all(_is_plain(value) for value in summary.values()):
            raise ValueError("a summary holds strings, numbers, truth values, None, and lists of these")
        self._note(
            run_id,
            "terminated",
            at_ms,
            end=end_id,
            outcome=str(Outcome(outcome)),
            summary={**summary, **self._marks_of(run_id)},
        )
        return _result(self._known_run(run_id))

    def discard(self, run_id: str) -> None:
        """Throw an unfinished run away: it is no longer offered, nor ever counted."""
        row = self._open_run(run_id)
        self._record.append(row["learner"], "voided", {"run": run_id})

    def unfinished(self, learner_id: str) -> RunLog | None:
        """Return the run this learner last touched and has not finished, or None. Only reads."""
        self._learners.get(learner_id)
        rows = [row for row in self._record.states("runs", learner_id) if _is_open(row)]
        return self.log(max(rows, key=lambda row: str(row["last"]))["run"]) if rows else None

    def log(self, run_id: str) -> RunLog:
        """Return any run with its acts up to its end, for a replay."""
        row = self._known_run(run_id)
        marks = self._marks_of(run_id)
        return RunLog(
            run=run_id,
            learner=row["learner"],
            scenario=row["scenario"],
            pack_hash=row["pack"],
            seed=row["seed"],
            pace=row["pace"],
            acts=self._acts(run_id),
            at_ms=row["at_ms"],
            status=row["status"],
            forked_from=str(marks.get("forked_from", "")),
            together=bool(marks.get("together")),
        )

    def results(self, learner_id: str) -> tuple[RunResult, ...]:
        """Return the finished runs of a learner, the first begun first."""
        self._learners.get(learner_id)
        rows = sorted(self._record.states("runs", learner_id), key=lambda row: str(row["begun"]))
        return tuple(_result(row) for row in rows if row["begun"] and row["status"] == "finished")

    def _marks_of(self, run_id: str) -> dict[str, Scalar]:
        """Return what sets this run apart from a plain one, as its first event says."""
        events = self._record.about(run_subject(run_id))
        body = next((event.body for event in events if event.kind == "initialized"), {})
        return _marks(str(body.get("forked_from") or ""), body.get("together") is True)

    def _acts(self, run_id: str) -> tuple[TimedAct, ...]:
        acts: list[TimedAct] = []
        for event in self._record.about(run_subject(run_id)):
            if event.kind in ("terminated", "voided"):
                break
            if event.kind == "interacted":
                acts.append(TimedAct(event.body["at_ms"], event.body["act"]))
        return tuple(acts)

    def _note(self, run_id: str, kind: str, at_ms: int, **more: object) -> None:
        row = self._open_run(run_id)
        if at_ms < row["at_ms"]:
            raise ValueError(f"the run's clock stands at {row['at_ms']} ms and cannot go back to {at_ms}")
        self._record.append(row["learner"], kind, {"run": run_id, "at_ms": at_ms, **more})

    def _known_run(self, run_id: str) -> State:
        row = self._record.state(run_subject(run_id))
        if row is None or not row["begun"]:
            raise LachanError("run-unknown", run=run_id)
        self._learners.require(row["learner"])
        return row

    def _open_run(self, run_id: str) -> State:
        row = self._known_run(run_id)
        if row["status"] in ENDED:
            raise LachanError("run-finished", run=run_id)
        return row


def _is_open(row: State) -> bool:
    return bool(row["begun"]) and row["status"] not in ENDED


def _marks(forked_from: str, together: bool) -> dict[str, Scalar]:
    marks: dict[str, Scalar] = {"forked_from": forked_from} if forked_from else {}
    return {**marks, "together": True} if together else marks


def _is_plain(value: object) -> TypeGuard[Scalar | list[Scalar]]:
    parts = value if isinstance(value, list) else [value]
    return all(part is None or isinstance(part, str | int | float | bool) for part in parts)


def _result(row: State) -> RunResult:
    return RunResult(
        run=row["run"],
        learner=row["learner"],
        scenario=row["scenario"],
        pack_hash=row["pack"],
        seed=row["seed"],
        pace=row["pace"],
        at_ms=row["at_ms"],
        end=row["end"],
        outcome=Outcome(row["outcome"]),
        day=row["day"],
        summary=cast(Summary, json.loads(row["summary"])),
    )

"""Runs that are written nowhere: a class that plays together at the projector is nobody's practice."""

from lachan.domain.acts import Act, Outcome
from lachan.learning.runs import Pace, RunResult, Runs, Summary


class UnkeptRuns(Runs):
    """Takes what a play-through would keep, and keeps nothing. Nothing can be resumed or looked back at."""

    def __init__(self) -> None:
        """There is no record behind it."""

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
        """Begin a run that has no name."""
        return ""

    def record_act(self, run_id: str, at_ms: int, act: str | Act) -> None:
        """Let an act pass."""

    def suspend(self, run_id: str, at_ms: int) -> None:
        """Let the run go."""

    def finish(
        self, run_id: str, at_ms: int, end_id: str, outcome: Outcome | str, summary: Summary
    ) -> RunResult:
        """Say how it ended, and forget it."""
        return RunResult(run_id, "", "", "", 0, "untimed", at_ms, end_id, Outcome(outcome), "", summary)

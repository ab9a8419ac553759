"""Two numbers, never one: traps recognised, and genuine matters wrongly refused."""

from collections.abc import Iterable
from dataclasses import dataclass

from lachan.domain.acts import Outcome
from lachan.learning.runs import RunResult


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of runs: *recognised* of *scams*, *wrongly_refused* of *genuine*."""

    recognised: int = 0
    scams: int = 0
    wrongly_refused: int = 0
    genuine: int = 0


def tally(results: Iterable[RunResult]) -> Tally:
    """Count finished runs.

    Left out: those that were stopped, that do not count, or whose truth is neither scam nor genuine.
    """
    scored = [result for result in results if result.counts and result.outcome is not Outcome.STOPPED]
    scams = [result.outcome for result in scored if result.truth == "scam"]
    genuine = [result.outcome for result in scored if result.truth == "genuine"]
    return Tally(
        recognised=sum(outcome in (Outcome.SAFE, Outcome.LATE) for outcome in scams),
        scams=len(scams),
        wrongly_refused=genuine.count(Outcome.MISSED),
        genuine=len(genuine),
    )


def by_family(results: Iterable[RunResult]) -> dict[str, Tally]:
    """Return one tally per family that has a scored run, sorted by family."""
    families: dict[str, list[RunResult]] = {}
    for result in results:
        families.setdefault(result.family, []).append(result)
    counted = {family: tally(families[family]) for family in sorted(families) if family}
    return {family: count for family, count in counted.items() if count != Tally()}

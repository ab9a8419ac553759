"""A whole proof: explore, check, play; and what a reviewer wants to know about it."""

from dataclasses import dataclass

from lachan.scenario.prover.explore import explore
from lachan.scenario.prover.findings import Finding
from lachan.scenario.prover.plays import PLAYS, Tally, tally
from lachan.scenario.prover.properties import check
from lachan.scenario.script import Script

WORDS_PER_MINUTE = 200
"""Silent reading speed for the estimate of reading time; Brysbaert (2019), J. Mem. Lang. 109, finds
238 words a minute for English adults, children and Vietnamese syllables being slower."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The result. *median_ms*, *longest_ms*: virtual time of the plays; *words*: per language."""

    scenario: str
    findings: tuple[Finding, ...]
    states: int
    steps: int
    tally: Tally
    median_ms: int
    longest_ms: int
    words: dict[str, int]

    @property
    def rarest(self) -> list[tuple[str, int]]:
        """Ends by how often they came up, rarest first."""
        return sorted(self.tally.ends.items(), key=lambda item: item[1])


def prove(script: Script, plays: int = PLAYS) -> Proof:
    """Prove *script*: every state, every property, then *plays* seeded plays."""
    graph = explore(script)
    findings = tuple(check(script, graph))
    stuck = any(finding.code in ("never-ends", "too-many-states") for finding in findings)
    counts = tally(script, 0 if stuck else plays)
    times = sorted(counts.minutes) or [0]
    return Proof(
        scenario=script.scenario.id,
        findings=findings,
        states=len(graph.states),
        steps=graph.steps,
        tally=counts,
        median_ms=times[len(times) // 2],
        longest_ms=times[-1],
        words={language: _words(script, language) for language in ("vi", "en")},
    )


def _words(script: Script, language: str) -> int:
    texts = [getattr(line, language) for line in script.lines.values()]
    texts += [getattr(reply, language) for reply in script.replies.values()]
    return sum(len(text.split()) for text in texts)

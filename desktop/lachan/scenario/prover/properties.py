"""The properties a scenario must have before it ships."""

from collections.abc import Iterator

from lachan.domain.acts import CARD_NUMBER, Act, ActKind, Outcome
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.scenario import model
from lachan.scenario.prover.explore import Graph, State, idle_outcomes
from lachan.scenario.prover.findings import Finding
from lachan.scenario.prover.states import Key
from lachan.scenario.script import Script

GUESSABLE_SHARE = 0.75
"""Above this share of its beats, "take the longest" (or shortest) would pass as a strategy."""
GUESSABLE_FROM = 4
"""Fewer comparable beats than this say nothing about a habit."""
_VERIFYING = frozenset(
    {ActKind.LOOK, ActKind.ASK, ActKind.EVIDENCE, ActKind.ASK_WORD, ActKind.SCAN, ActKind.TELL}
    | {ActKind.BROWSE, ActKind.SECURE}
)


def check(script: Script, graph: Graph) -> list[Finding]:
    """Return every breach, in a stable order."""
    if not graph.complete:
        return [Finding("too-many-states", script.scenario.id, {"states": str(len(graph.states))})]
    idle = idle_outcomes(script, graph)
    return [
        *_unreached(script, graph.seen),
        *_endless(graph, idle),
        *_ways_out(script, graph, idle),
        *_checking(script, graph, idle),
        *_recovery(script),
        *_guessable(script),
        *_sensitive(script),
    ]


def _unreached(script: Script, seen: set[str]) -> Iterator[Finding]:
    for beat in script.beats.values():
        if beat.id not in seen:
            yield Finding("beat-unreached", beat.id)
            continue
        for reply in beat.replies:
            if reply.id not in seen:
                yield Finding("rule-unreached", f"{beat.id}.{reply.id}")
        names = [rule.name for rules in beat.rules.values() for rule in rules]
        for name in [*names, *(then.name for then in beat.thens)]:
            if name not in seen:
                yield Finding("rule-unreached", name)
        for cue in beat.cues:
            if cue.line and cue.line not in seen:
                yield Finding("line-unreached", f"{beat.id}.{cue.line}")
    for rules in script.always.values():
        yield from (Finding("rule-unreached", rule.name) for rule in rules if rule.name not in seen)
    yield from (Finding("end-unreached", end) for end in script.outcomes if end not in seen)


def _by_beat(graph: Graph, bad: Iterator[tuple[State, str]]) -> Iterator[tuple[str, str]]:
    told: set[str] = set()
    for state, detail in bad:
        if state.run.beat not in told:
            told.add(state.run.beat)
            yield state.run.beat, detail


def _endless(graph: Graph, idle: dict[Key, Outcome | None]) -> Iterator[Finding]:
    bad = ((state, "") for key, state in graph.states.items() if idle[key] is None)
    yield from (Finding("never-ends", beat) for beat, _ in _by_beat(graph, bad))


def _good(script: Script, outcome: Outcome | None) -> bool:
    if script.truth_is_scam:
        return outcome in (Outcome.SAFE, Outcome.LATE)
    return outcome is Outcome.SAFE


def _ways_out(script: Script, graph: Graph, idle: dict[Key, Outcome | None]) -> Iterator[Finding]:
    bad = (
        (state, f"{(state.run.now - state.run.entered) / 1000:.1f}")
        for key, state in graph.states.items()
        if not state.run.ended
        and not _good(script, idle[key])
        and not any(_good(script, idle[edge.to]) for edge in state.edges)
    )
    for beat, seconds in _by_beat(graph, bad):
        yield Finding("no-way-out", beat, {"seconds": seconds})


def _verifies(script: Script, deed: Act) -> bool:
    if deed.kind is ActKind.CALL and deed.target == CARD_NUMBER:
        return True
    if deed.kind is ActKind.CALL:
        return deed.target not in script.contact_people and deed.target in script.scenario.people
    return deed.kind in _VERIFYING


def _checking(script: Script, graph: Graph, idle: dict[Key, Outcome | None]) -> Iterator[Finding]:
    if script.truth_is_scam:
        return
    told: set[tuple[str, str]] = set()
    for key, state in graph.states.items():
        for edge in state.edges:
            loses = idle[edge.to] is Outcome.MISSED and idle[key] is not Outcome.MISSED
            place = (state.run.beat, str(edge.deed))
            if _verifies(script, edge.deed) and (edge.risky or loses) and place not in told:
                told.add(place)
                yield Finding("checking-punished", state.run.beat, {"act": str(edge.deed)})


def _recovery(script: Script) -> Iterator[Finding]:
    if script.scenario.truth == "recovery":
        return
    for key, end in script.scenario.ends.items():
        if end.outcome == "harmed" and not end.recovery:
            yield Finding("harm-without-recovery", key)


def _guessable(script: Script) -> Iterator[Finding]:
    for language in ("vi", "en"):
        pairs = [found for beat in script.scenario.beats.values() if (found := _lengths(beat, language))]
        if len(pairs) < GUESSABLE_FROM:
            continue
        for habit, right in (
            ("longest", [p[0] > p[1] for p in pairs]),
            ("shortest", [p[2] < p[3] for p in pairs]),
        ):
            share = sum(right) / len(right)
            if share > GUESSABLE_SHARE:
                facts = {"habit": habit, "language": language, "share": f"{share:.0%}"}
                yield Finding("guessable-by-length", "replies", facts)


def _lengths(beat: model.Beat, language: str) -> tuple[int, int, int, int] | None:
    """Return longest safe, longest other, shortest safe, shortest other; None if not comparable."""
    safe = [len(getattr(reply, language)) for reply in beat.replies if reply.credit == "safe"]
    other = [len(getattr(reply, language)) for reply in beat.replies if reply.credit != "safe"]
    return (max(safe), max(other), min(safe), min(other)) if safe and other else None


def _sensitive(script: Script) -> Iterator[Finding]:
    scenario = script.scenario
    if scenario.family in SENSITIVE_FAMILIES and not any(p.trusted for p in scenario.people.values()):
        yield Finding("sensitive-without-help", "people")

"""What can still matter from a place in the story, so that states differing in the rest count as one.

A static over-approximation: every rule that might fire from here on is taken to fire. A rule about a call
with somebody is left out only where no call with that person can exist any more.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lachan.domain.acts import ActKind
from lachan.scenario.guards import Guard
from lachan.scenario.script import Beat, Rule, Script

_OF_A_CALL = frozenset({ActKind.HANG_UP, ActKind.DECLINE, ActKind.ANSWER, ActKind.MUTE})
_GIVING = frozenset({ActKind.GIVE, ActKind.PAY, ActKind.INSTALL, ActKind.SHARE_SCREEN})
_SEEING = frozenset({ActKind.LOOK, ActKind.OPEN_LINK})
_FACT_OF_GIVING = {"pay": "money", "install": "installed", "share_screen": "shared"}
_CONNECTING = frozenset({ActKind.ASK, ActKind.CALL, ActKind.MESSAGE})


@dataclass(frozen=True, slots=True)
class Matters:
    """What the future can look at: people (blocked or met), things asked for, lines, facts and vars."""

    people: frozenset[str]
    asks: frozenset[str]
    lines: frozenset[str]
    facts: frozenset[str]


class Relevance:
    """Answers, for one script, what still matters; remembers its answers."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._always = [(kind, rule) for kind, rules in script.always.items() for rule in rules]
        self._known: dict[tuple[str, str, str], Matters] = {}

    def at(self, beat: str, call: str, ringing: str) -> Matters:
        """Return what matters in *beat* while on the phone with *call* and *ringing* rings."""
        place = (beat, call, ringing)
        if place not in self._known:
            self._known[place] = self._matters(*self._ahead(beat, {call, ringing} - {""}))
        return self._known[place]

    def _ahead(self, beat: str, calls: set[str]) -> tuple[set[str], list[tuple[ActKind, Rule]]]:
        """Return the beats that may come and the rules that may fire, calls growing on the way."""
        beats = {beat}
        while True:
            calls |= {cue.who for b in beats for cue in self._script.beats[b].cues if cue.kind == "ring"}
            rules = [pair for pair in self._rules(beats) if _can_fire(*pair, calls)]
            calls |= {rule.who for kind, rule in rules if kind in _CONNECTING and rule.who}
            found = beats | {go for go in self._targets(beats, rules) if go in self._script.beats}
            again = [pair for pair in self._rules(found) if _can_fire(*pair, calls)]
            if found == beats and len(again) == len(rules):
                return beats, rules
            beats = found

    def _rules(self, beats: Iterable[str]) -> Iterator[tuple[ActKind, Rule]]:
        yield from self._always
        for beat in beats:
            for kind, rules in self._script.beats[beat].rules.items():
                yield from ((kind, rule) for rule in rules)

    def _targets(self, beats: set[str], rules: list[tuple[ActKind, Rule]]) -> Iterator[str]:
        yield from (rule.go for _, rule in rules)
        for key in beats:
            beat = self._script.beats[key]
            yield from (reply.go for reply in beat.replies)
            yield from (then.go for then in beat.thens)

    def _matters(self, beats: set[str], rules: list[tuple[ActKind, Rule]]) -> Matters:
        script = self._script
        ahead = [script.beats[beat] for beat in beats]
        facts = {test.fact for guard in _guards(ahead, rules) for test in guard}
        people = {cue.who for beat in ahead for cue in beat.cues}
        people |= {who for kind, rule in rules if kind is ActKind.BLOCK for who in _people(script, rule)}
        asks = {what for kind, rule in rules if kind in _GIVING for what in _things(kind, rule)}
        asks |= {kind for kind, fact in _FACT_OF_GIVING.items() if fact in facts}
        if "leaked" in facts:
            asks.add("*")
        lines = {rule.what or "*" for kind, rule in rules if kind in _SEEING}
        if "looked" in facts:
            lines.add("*")
        return Matters(frozenset(people), frozenset(asks), frozenset(lines), frozenset(facts))


def _people(script: Script, rule: Rule) -> Iterable[str]:
    return (rule.who,) if rule.who else script.contact_people


def _things(kind: ActKind, rule: Rule) -> Iterator[str]:
    yield (rule.what or "*") if kind is ActKind.GIVE else kind.value


def _can_fire(kind: ActKind, rule: Rule, calls: set[str]) -> bool:
    if kind in _OF_A_CALL and rule.who and rule.who not in calls:
        return False
    return all(
        test.word in calls for test in rule.guard if test.fact == "in_call" and test.word and test.wanted
    )


def _guards(beats: list[Beat], rules: list[tuple[ActKind, Rule]]) -> Iterator[Guard]:
    yield from (rule.guard for _, rule in rules)
    for beat in beats:
        yield from (cue.guard for cue in beat.cues)
        yield from (reply.guard for reply in beat.replies)
        yield from (then.guard for then in beat.thens)

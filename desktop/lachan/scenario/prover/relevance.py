"""What can still matter from a place in the story, so that states differing in the rest count as one.

A static over-approximation: every rule that might fire from here on is taken to fire. Left out are rules
about a call with somebody where no call with that person can exist any more, and whatever waits for
something not to have happened that has happened for good: a thing given away, somebody told.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lachan.domain.acts import REFUSABLE, ActKind
from lachan.scenario.guards import Guard, Test
from lachan.scenario.run import NEVER, Run
from lachan.scenario.script import Beat, Rule, Script

_OF_A_CALL = frozenset({ActKind.HANG_UP, ActKind.DECLINE, ActKind.ANSWER, ActKind.MUTE})
_GIVING = frozenset({ActKind.GIVE, ActKind.PAY, ActKind.INSTALL, ActKind.SHARE_SCREEN, ActKind.CAMERA})
_SEEING = frozenset({ActKind.LOOK, ActKind.OPEN_LINK, ActKind.SCAN})
_FACTS_OF_GIVING = {
    "pay": {"money"}, "install": {"installed", "apps"}, "share_screen": {"shared"}, "camera": {"filmed"},
}  # fmt: skip
_CONNECTING = frozenset({ActKind.ASK, ActKind.CALL, ActKind.MESSAGE})
_NEED_A_STATE = frozenset(
    {ActKind.TELL, ActKind.UNINSTALL, ActKind.UNLOCK, ActKind.CAMERA_OFF, ActKind.STOP_SHARING}
)
"""Acts that are only offered after another one; a rule about them must be able to come up."""

Done = frozenset[tuple[str, str]]
"""Facts that hold from now on: a fact and a name in it, or "" for the fact alone."""


@dataclass(frozen=True, slots=True)
class Matters:
    """What the future can look at: people (blocked or met), things asked for, lines, facts and vars.

    *kinds*: the acts whose rules lead somewhere.
    """

    people: frozenset[str]
    asks: frozenset[str]
    lines: frozenset[str]
    facts: frozenset[str]
    kinds: frozenset[ActKind]


class Relevance:
    """Answers, for one script, what still matters; remembers its answers."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._known: dict[tuple[str, str, str, Done], Matters] = {}

    def at(self, run: Run) -> Matters:
        """Return what matters from *run* on: in its beat, with its calls, and what has happened for good."""
        done = _done(run)
        place = (run.beat, run.call, run.ringing, done)
        if place not in self._known:
            calls = {run.call, run.ringing} - {""}
            self._known[place] = self._matters(*self._ahead(run.beat, calls, done), done)
        return self._known[place]

    def _ahead(self, beat: str, calls: set[str], done: Done) -> tuple[set[str], list[tuple[ActKind, Rule]]]:
        """Return the beats that may come and the rules that may fire, calls growing on the way."""
        beats = {beat}
        while True:
            calls |= {cue.who for b in beats for cue in self._script.beats[b].cues if cue.kind == "ring"}
            rules = [pair for pair in self._rules(beats, done) if _can_fire(*pair, calls, done)]
            calls |= {rule.who for kind, rule in rules if kind in _CONNECTING and rule.who}
            found = beats | {go for go in self._targets(beats, rules, done) if go in self._script.beats}
            again = [pair for pair in self._rules(found, done) if _can_fire(*pair, calls, done)]
            if found == beats and len(again) == len(rules):
                return beats, rules
            beats = found

    def _rules(self, beats: Iterable[str], done: Done) -> Iterator[tuple[ActKind, Rule]]:
        here = [self._script.beats[beat] for beat in beats]
        open_ = [] if all(beat.closing for beat in here) else [self._script.always]
        for table in (*open_, *(beat.rules for beat in here)):
            for kind, rules in table.items():
                for n, rule in enumerate(rules):
                    if not any(_stands_before(one, rule, done) for one in rules[:n]):
                        yield kind, rule

    def _targets(self, beats: set[str], rules: list[tuple[ActKind, Rule]], done: Done) -> Iterator[str]:
        yield from (rule.go for _, rule in rules)
        for key in beats:
            beat = self._script.beats[key]
            yield from (reply.go for reply in beat.replies if not _barred(reply.guard, done))
            for n, then in enumerate(beat.thens):
                before = (one for one in beat.thens[:n] if one.at <= then.at)
                if not _barred(then.guard, done) and not any(_holds(one.guard, done) for one in before):
                    yield then.go

    def _matters(self, beats: set[str], rules: list[tuple[ActKind, Rule]], done: Done) -> Matters:
        script = self._script
        ahead = [script.beats[beat] for beat in beats]
        open_tests = (test for guard in _guards(ahead, rules) for test in guard if not _decided(test, done))
        facts = {test.fact for test in open_tests}
        people = {cue.who for beat in ahead for cue in beat.cues}
        people |= {who for kind, rule in rules if _refuses(kind, rule) for who in _people(script, rule)}
        asks = {what for kind, rule in rules if kind in _GIVING for what in _things(kind, rule, done)}
        asks |= {kind for kind, seen in _FACTS_OF_GIVING.items() if seen & facts}
        if any(kind is ActKind.REFUSE for kind, _ in rules):
            asks |= set(REFUSABLE)
        if "leaked" in facts:
            asks.add("*")
        lines = {rule.what or "*" for kind, rule in rules if kind in _SEEING}
        leads_on = script.scenario.pages or script.carriers
        if {"looked", "opened", "scanned"} & facts or (leads_on and asks):
            lines.add("*")
        kinds = frozenset(kind for kind, rule in rules if rule.go or rule.changes or kind in _NEED_A_STATE)
        return Matters(frozenset(people), frozenset(asks), frozenset(lines), frozenset(facts), kinds)


def _refuses(kind: ActKind, rule: Rule) -> bool:
    return kind is ActKind.BLOCK and bool(rule.go or rule.changes)


def _people(script: Script, rule: Rule) -> Iterable[str]:
    return (rule.who,) if rule.who else script.contact_people


def _things(kind: ActKind, rule: Rule, done: Done) -> Iterator[str]:
    """The things that a rule about giving is about; once something is given, a rule that leads nowhere and
    names nothing is about none.
    """
    leads = rule.go or rule.changes or rule.what
    if leads or not any(fact == "leaked" for fact, _ in done):
        yield (rule.what or "*") if kind is ActKind.GIVE else kind.value


def _done(run: Run) -> Done:
    """What has happened for good: names of what was given away, and whether somebody knows."""
    if not run.leaked and run.told_at == NEVER:
        return frozenset()
    given = {("leaked", word) for word in (*run.leaked, "")} if run.leaked else set()
    return frozenset(given | ({("told", "")} if run.told_at != NEVER else set()))


def _decided(test: Test, done: Done) -> bool:
    return (test.fact, test.word) in done and not test.sign


def _holds(guard: Guard, done: Done) -> bool:
    return all(test.wanted and _decided(test, done) for test in guard)


def _stands_before(one: Rule, rule: Rule, done: Done) -> bool:
    """Whether *one*, earlier in its list, always fits where *rule* would."""
    wide = one.who in ("", rule.who) and one.what in ("", rule.what)
    return wide and bool(one.guard) and _holds(one.guard, done)


def _barred(guard: Guard, done: Done) -> bool:
    return any(not test.wanted and _decided(test, done) for test in guard)


def _can_fire(kind: ActKind, rule: Rule, calls: set[str], done: Done) -> bool:
    if _barred(rule.guard, done):
        return False
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

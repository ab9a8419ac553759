"""Checks on the way through a scenario that need no playing: what is reached, what ends, who can be heard.

The prover plays every state; these checks only see which beat may follow which, so that a slip is named
at its line at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lachan.content.lint_story import Go, Story
from lachan.content.problems import Problem
from lachan.scenario import model

_Two = tuple[set[str], set[str]]
_ENDS_CALL = ("hang_up", "leave")
_CONNECTS = ("ask", "call", "message")


def _ways(story: Story) -> dict[str, list[Go]]:
    """The ways out of each beat, those of ``always`` among them."""
    goes = list(story.goes())
    common = [go for go in goes if not go.beat]
    return {beat: [go for go in goes if go.beat == beat] + common for beat in story.scenario.beats}


def _reached(story: Story) -> set[str]:
    """Every beat and end that some way from the start leads to."""
    ways, seen, waiting = _ways(story), set(), [story.scenario.start]
    while waiting:
        place = waiting.pop()
        if place not in seen:
            seen.add(place)
            waiting += [go.target for go in ways.get(place, ())]
    return seen


def check_reached(story: Story) -> Iterator[Problem]:
    """Every beat and every end is somewhere a way leads to."""
    reached = _reached(story)
    for key in story.scenario.beats:
        if key not in reached:
            yield story.problem("beat-unreached", ("beats", key), value=key)
    for key in story.scenario.ends:
        if key not in reached:
            yield story.problem("end-unreached", ("ends", key), value=key)


def check_dead_ends(story: Story) -> Iterator[Problem]:
    """From every beat some way leads to an end."""
    ways = _ways(story)
    good = set(story.scenario.ends)
    before = -1
    while before != len(good):
        before = len(good)
        good |= {beat for beat, goes in ways.items() if any(go.target in good for go in goes)}
    for key in story.scenario.beats:
        if key not in good:
            yield story.problem("dead-end", ("beats", key), value=key)


def check_clock_loops(story: Story) -> Iterator[Problem]:
    """The clock alone never goes round in a circle in which nothing can change."""
    following = {key: thens[0].go for _, key, thens in story.thens() if len(thens) == 1}
    told: set[str] = set()
    for key in following:
        place, passed = key, []
        while place in following and place not in passed:
            passed.append(place)
            place = following[place]
        if place in passed and not told & set(passed):
            circle = passed[passed.index(place) :]
            told |= set(passed)
            words = ", ".join(circle)
            yield story.problem("clock-loop", ("beats", place, "then", "go"), value=place, circle=words)


def check_then_order(story: Story) -> Iterator[Problem]:
    """Of a list of ``then``, the last one alone holds always."""
    for path, key, thens in story.thens():
        if not thens or thens[-1].when is not None:
            yield story.problem("then-no-last", path, value=key)
        for n, then in enumerate(thens[:-1]):
            if then.when is None:
                yield story.problem("rule-shadowed", (*path, n), value="then")


def check_reaction_order(story: Story) -> Iterator[Problem]:
    """In a list of reactions nothing comes after the one that always fits."""
    for place in story.reactions():
        one = place.reaction
        if not place.last and one.who is None and one.what is None and one.when is None:
            yield story.problem("rule-shadowed", place.path, value=place.act)


def check_replies(story: Story) -> Iterator[Problem]:
    """Replies stand in a beat where somebody speaks or writes."""
    for key, beat in story.scenario.beats.items():
        speaks = any(isinstance(cue, model.Message) for cue in beat.cues)
        if beat.replies and not speaks:
            yield story.problem("reply-to-nobody", ("beats", key, "replies"), value=key)


@dataclass(slots=True)
class _Lines:
    """Who may be on the phone, and who may be ringing, when a beat begins."""

    calls: set[str] = field(default_factory=set)
    ringing: set[str] = field(default_factory=set)

    def join(self, calls: set[str], ringing: set[str]) -> bool:
        """Add to both; True if that was new."""
        new = not (calls <= self.calls and ringing <= self.ringing)
        self.calls |= calls
        self.ringing |= ringing
        return new


def _always_heard(story: Story) -> set[str]:
    return {key for key, person in story.scenario.people.items() if person.near or person.trusted}


def _rings(beat: model.Beat) -> set[str]:
    return {cue.who for cue in beat.cues if isinstance(cue, model.Ring)}


@dataclass(slots=True)
class _Answers:
    """Whom answering takes out of a beat for sure, and the beats where that is everybody."""

    people: dict[str, set[str]] = field(default_factory=dict)
    everybody: set[str] = field(default_factory=set)

    def staying(self, key: str, ringing: set[str]) -> set[str]:
        """Return those of *ringing* who may be answered without leaving beat *key*."""
        if {key, ""} & self.everybody:
            return set()
        return ringing - self.people.get(key, set()) - self.people.get("", set())


def _answers(story: Story) -> _Answers:
    answers = _Answers()
    for place in story.reactions():
        one = place.reaction
        if place.act == "answer" and one.go is not None and one.when is None and one.what is None:
            if one.who is None:
                answers.everybody.add(place.beat)
            else:
                answers.people.setdefault(place.beat, set()).add(one.who)
    return answers


def _during(story: Story, key: str, now: _Lines, answers: _Answers) -> _Two:
    """Who may be on the phone, and ringing, while beat *key* lasts."""
    ringing = now.ringing | _rings(story.scenario.beats[key])
    return now.calls | answers.staying(key, ringing), ringing


def _after(story: Story, go: Go, calls: set[str], ringing: set[str], hung: set[str]) -> _Two:
    """Who may be on the phone, and ringing, once *go* was taken."""
    if go.act == "then":
        return calls - hung, ringing - hung
    if go.act in _ENDS_CALL:
        return set(), ringing
    if go.act == "answer":
        return calls | (ringing & {go.who} if go.who else ringing), ringing
    if go.act in _CONNECTS:
        return _connected(story, go, calls), ringing
    return (calls - {go.who}, ringing) if go.act == "block" else (calls, ringing)


def _connected(story: Story, go: Go, calls: set[str]) -> set[str]:
    people = story.scenario.people
    called = {go.who} & people.keys() if go.who else set(people)
    if go.act == "message":
        called = {who for who in called if people[who].trusted}
    near = {who for who in called if people[who].near}
    return (calls if near or (go.act == "message" and not called) else set()) | called


def _lines_of(story: Story, answers: _Answers) -> dict[str, _Lines]:
    beats, ways = story.scenario.beats, _ways(story)
    lines = {key: _Lines() for key in beats}
    waiting, seen = [story.scenario.start], set()
    while waiting:
        key = waiting.pop()
        seen.add(key)
        calls, ringing = _during(story, key, lines[key], answers)
        hung = {cue.who for cue in beats[key].cues if isinstance(cue, model.HangUp) and cue.when is None}
        for go in ways[key]:
            if go.target in beats:
                changed = lines[go.target].join(*_after(story, go, calls, ringing, hung))
                if changed or go.target not in seen:
                    waiting.append(go.target)
    return lines


def check_heard(story: Story) -> Iterator[Problem]:
    """Whoever speaks can be heard: in the room, or in a call that may have begun by then."""
    heard, answers = _always_heard(story), _answers(story)
    lines = _lines_of(story, answers)
    ever = heard.union(*(_during(story, key, now, answers)[0] for key, now in lines.items()))
    reached = _reached(story)
    for key in story.scenario.beats:
        if key not in reached:
            continue
        for n, who in _unheard(story.scenario.beats[key], key, heard, lines[key], answers):
            code = "speech-unheard" if who in ever else "speech-no-call"
            yield story.problem(code, ("beats", key, "cues", n, "say"), value=who)


def _unheard(
    beat: model.Beat, key: str, heard: set[str], now: _Lines, answers: _Answers
) -> Iterator[tuple[int, str]]:
    ringing, calls = set(now.ringing), set(now.calls)
    for n, cue in enumerate(beat.cues):
        if isinstance(cue, model.Ring):
            ringing.add(cue.who)
        elif isinstance(cue, model.HangUp) and cue.when is None:
            ringing.discard(cue.who)
            calls.discard(cue.who)
        elif isinstance(cue, model.Say) and cue.who not in heard | calls | answers.staying(key, ringing):
            yield n, cue.who

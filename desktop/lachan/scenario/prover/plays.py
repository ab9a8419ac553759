"""Seeded random plays with the engine whole: how often each rule, line and end comes up."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random

from lachan.domain.acts import Act, ActKind
from lachan.scenario.choices import possible_acts
from lachan.scenario.engine import act, advance, start
from lachan.scenario.run import Happened, Happening
from lachan.scenario.script import Script

PLAYS = 10_000
"""Plays for one proof, as ChoiceScript's randomtest makes by default."""
MOST_MOVES = 400
"""A play still going after so many moves is left to the clock alone."""


@dataclass(frozen=True, slots=True)
class Path:
    """A play told by its beats: the sequence, the end, and the play's own seed to play it again."""

    beats: tuple[str, ...]
    end: str
    seed: int


@dataclass(slots=True)
class Tally:
    """Hit counts of all plays, and one play for each distinct path."""

    plays: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    minutes: list[int] = field(default_factory=list)
    paths: dict[tuple[str, ...], Path] = field(default_factory=dict)


def play(script: Script, seed: int) -> list[Happening]:
    """Play once at random; the same *seed* gives the same play on every machine.

    Each move waits for the next thing (half of them) or for a part of it, goes along with the other side
    (answer, reply, give), or does anything else that has an object. Going along is drawn more often, so
    that plays get deep into the story before somebody hangs up.
    """
    draw = Random(seed).random
    run, out = start(script, seed)
    moves = 0
    while not run.ended:
        moves += 1
        chance = draw()
        if chance < 0.5 or moves > MOST_MOVES:
            run, more = advance(script, run, run.due)
        elif chance < 0.6:
            run, more = advance(script, run, run.now + int(draw() * (run.due - run.now)))
        else:
            run, more = act(script, run, _any_act(possible_acts(script, run), chance < 0.9, draw()))
        out += more
    return out


_GOING_ALONG = frozenset(
    {ActKind.ANSWER, ActKind.REPLY, ActKind.SILENT, ActKind.GIVE, ActKind.PAY, ActKind.INSTALL}
    | {ActKind.SHARE_SCREEN, ActKind.OPEN_LINK, ActKind.CONFIRM, ActKind.ENTER_CODE, ActKind.CAMERA}
    | {ActKind.SCAN}
)


def _any_act(acts: tuple[Act, ...], going_along: bool, chance: float) -> Act:
    some = [deed for deed in acts if (deed.kind in _GOING_ALONG) is going_along]
    return some[int(chance * len(some))]


def tally(script: Script, plays: int = PLAYS) -> Tally:
    """Play *plays* times with the seeds 0, 1, 2 …"""
    result = Tally(plays)
    for seed in range(plays):
        _count(result, seed, play(script, seed))
    return result


_COUNTED = frozenset(
    {Happened.SAID, Happened.TEXTED, Happened.CHATTED, Happened.NOTICE, Happened.NARRATED}
    | {Happened.REPLIED, Happened.BEAT, Happened.MAILED}
)


def _count(result: Tally, seed: int, out: list[Happening]) -> None:
    beats: list[str] = []
    hits = result.hits
    for happened in out:
        if happened.rule:
            hits[happened.rule] += 1
        if happened.kind in _COUNTED:
            hits[happened.what] += 1
            if happened.kind is Happened.BEAT:
                beats.append(happened.what)
    last = out[-1]
    result.ends[last.what] += 1
    result.minutes.append(last.at)
    path = (*beats, last.what)
    if path not in result.paths:
        result.paths[path] = Path(tuple(beats), last.what, seed)

"""Simulated pupils: they play the real scenarios on the real engine, with more or less skill."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lachan.classroom.event_lines import Merged, id_of, read_line
from lachan.domain.acts import Act, ActKind
from lachan.domain.events import Event
from lachan.scenario.choices import possible_acts
from lachan.scenario.engine import act, advance, start
from lachan.scenario.rules import offered
from lachan.scenario.run import NEVER, Happened, Happening, Run
from lachan.scenario.script import Script
from lachan.storage.clock import wall

MOST_MOVES = 120
_HEARD = frozenset({Happened.SAID, Happened.TEXTED, Happened.CHATTED})
_ALONG = frozenset({ActKind.GIVE, ActKind.PAY, ActKind.INSTALL, ActKind.SHARE_SCREEN})


@dataclass(frozen=True, slots=True)
class Play:
    """One simulated run: its acts, its end, and the summary that the phone would keep."""

    acts: tuple[tuple[int, str], ...]
    at_ms: int
    end: str
    outcome: str
    summary: dict[str, Any]


def simulate(script: Script, seed: int, skill: float, wary: float, dice: random.Random) -> Play:
    """Play *script*: *skill* (0 to 1) gets away sooner and tells more; *wary* refuses genuine matters too."""
    run, happened = start(script, seed)
    acts: list[tuple[int, str]] = []
    for _ in range(MOST_MOVES):
        if run.ended:
            break
        deed = _deed(script, run, skill, wary, dice)
        if deed is None:
            run, more = advance(script, run, run.due)
        else:
            acts.append((run.now, str(deed)))
            run, more = act(script, run, deed)
        happened += more
    while not run.ended:
        run, more = advance(script, run, run.due)
        happened += more
    outcome = script.outcomes.get(run.ended)
    return Play(tuple(acts), run.now, run.ended, str(outcome or "stopped"), _summary(script, run, happened))


def _deed(script: Script, run: Run, skill: float, wary: float, dice: random.Random) -> Act | None:
    """Choose the next act, or None to let time pass."""
    if run.ringing:
        return Act(ActKind.ANSWER) if dice.random() < 0.93 else Act(ActKind.DECLINE)
    acts = possible_acts(script, run)
    getting_away = 0.22 * skill * skill if script.truth_is_scam else 0.06 * wary
    chance = dice.random()
    if run.met and chance < getting_away:
        return _way_out(acts, skill, dice)
    if chance < 0.35:
        return _reply(script, run, skill, dice)
    if chance < 0.6 and script.truth_is_scam and dice.random() > skill:
        along = [one for one in acts if one.kind in _ALONG]
        return dice.choice(along) if along else None
    return None


def _way_out(acts: Sequence[Act], skill: float, dice: random.Random) -> Act | None:
    asking = [one for one in acts if one.kind is ActKind.ASK]
    leaving = [one for one in acts if one.kind in (ActKind.HANG_UP, ActKind.BLOCK)]
    first, second = (asking, leaving) if dice.random() < 0.3 + 0.5 * skill else (leaving, asking)
    for some in (first, second):
        if some:
            return dice.choice(some)
    return None


def _reply(script: Script, run: Run, skill: float, dice: random.Random) -> Act | None:
    replies = offered(script, run)
    if not replies:
        return None
    safe = [one for one in replies if one.credit == "safe"]
    if safe and dice.random() < skill:
        return Act(ActKind.REPLY, dice.choice(safe).id)
    return Act(ActKind.REPLY, dice.choice(list(replies)).id)


def _summary(script: Script, run: Run, happened: Sequence[Happening]) -> dict[str, Any]:
    heard = {one.what for one in happened if one.kind in _HEARD}
    tactics = {getattr(script.lines[line], "tactic", None) for line in heard}
    return {
        "truth": script.scenario.truth,
        "family": script.scenario.family,
        "pace": "timed",
        "first_contact_ms": _or_none(run.contact_at),
        "first_risky_ms": _or_none(run.risky_at),
        "told_ms": _or_none(run.told_at),
        "money": run.money,
        "leaked": [*sorted(run.leaked)],
        "reported": [*sorted(run.reported)],
        "evidence": run.evidence,
        "tactics": sorted(tactic for tactic in tactics if tactic),
    }


def _or_none(at: int) -> int | None:
    return None if at == NEVER else at


class DemoComputer:
    """A simulated computer's events, chained and numbered as a record's are."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._lines: dict[str, list[bytes]] = {}
        self._lamport = 0
        self.moment = datetime.min
        self.start()

    def start(self) -> None:
        """Start the app: a fresh writer."""
        self._writer, self._seq, self._prev = self._dice.randbytes(16).hex(), 0, ""

    def now(self) -> datetime:
        """Return the simulated moment: its clock."""
        return self.moment

    def local_day(self) -> str:
        """Return the simulated day."""
        return self.moment.date().isoformat()

    def append(self, learner: str, kind: str, body: dict[str, Any]) -> None:
        """Add an event of this moment."""
        self._seq, self._lamport = self._seq + 1, self._lamport + 1
        place = (self._writer, self._seq, self._prev, self._lamport)
        event = Event(*place, wall(self.moment), self.local_day(), learner, kind, body)
        self._prev = event.id()
        self._lines.setdefault(learner, []).append(event.canonical())

    def register(self, learner: str, nickname: str, face: str) -> None:
        """Put a pupil on this computer's list."""
        self.append(learner, "registered", {"nickname": nickname, "face": face, "role": "student"})

    def play(self, learner: str, script: Script, pack: str, played: Play, seed: int) -> None:
        """Keep a run from its first second to its end."""
        run = self._dice.randbytes(16).hex()
        begun = {"run": run, "scenario": script.scenario.id, "pack": pack, "seed": seed, "pace": "timed"}
        self.append(learner, "initialized", begun)
        for at, words in played.acts:
            self.append(learner, "interacted", {"run": run, "at_ms": at, "act": words})
        ended = {"run": run, "at_ms": played.at_ms, "end": played.end, "outcome": played.outcome}
        self.append(learner, "terminated", {**ended, "summary": played.summary})

    def lines_of(self, learners: frozenset[str]) -> Iterator[bytes]:
        """Yield these learners' lines."""
        for learner in sorted(learners):
            yield from self._lines.get(learner, ())

    def merge(self, lines: Sequence[bytes]) -> Merged:
        """Take events from elsewhere."""
        known = {id_of(line) for theirs in self._lines.values() for line in theirs}
        new = [line for line in lines if id_of(line) not in known]
        for line in new:
            event = read_line(line)
            if event is not None:
                self._lines.setdefault(event.learner, []).append(line)
                self._lamport = max(self._lamport, event.lamport)
        return Merged(len(new), len(lines) - len(new))

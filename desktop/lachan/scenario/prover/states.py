"""When two runs are the same for everything that can still happen.

The key keeps what the engine, the rules that may still fire and the offered acts can see, and nothing else.
Three things are folded away, and left to the seeded plays, which use the engine whole: being away from the
phone, an outgoing call that nobody answers, and the mute key. Own vars and money are capped one above the
largest number they are compared with.
"""

from msgspec.structs import replace

from lachan.scenario.prover.relevance import Matters, Relevance
from lachan.scenario.run import NEVER, Run
from lachan.scenario.script import Script

Key = tuple[object, ...]


class Lens:
    """Turns runs of one script into keys."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._relevance = Relevance(script)
        self._largest = _largest_numbers(script)
        self._carriers = frozenset(
            key
            for key, line in script.lines.items()
            if getattr(line, "link", None) is not None or getattr(line, "paper", None) is not None
        )

    def key(self, run: Run) -> Key:
        """Return the key of a settled *run*."""
        if run.ended:
            return (run.ended,)
        matters = self._relevance.at(run.beat, run.call, run.ringing)
        all_lines = "*" in matters.lines
        return (
            run.beat,
            run.now - run.entered,
            run.next_cue,
            run.ringing,
            run.call,
            run.blocked & matters.people,
            run.met & matters.people & self._script.contact_people,
            frozenset((a.kind, a.who) for a in run.asks if a.kind in matters.asks or "*" in matters.asks),
            run.seen & (self._carriers if all_lines else self._carriers & matters.lines),
            *self._facts(run, matters),
        )

    def _facts(self, run: Run, matters: Matters) -> list[object]:
        own = (
            min(now, self._largest.get(name, 0) + 1) if name in matters.facts else 0
            for now, name in zip(run.own, self._script.var_names, strict=True)
        )
        return [*own, *(self._fact(run, name) for name in _FREE_FACTS if name in matters.facts)]

    def _fact(self, run: Run, name: str) -> object:
        if name == "told":
            return run.told_at != NEVER
        value = getattr(run, name)
        return min(value, self._largest[name] + 1) if name in ("money", "evidence") else value


_FREE_FACTS = ("told", "money", "leaked", "reported", "evidence", "looked", "shared", "installed")


def _largest_numbers(script: Script) -> dict[str, int]:
    largest: dict[str, int] = {}
    for guard in script.guards():
        for test in guard:
            largest[test.fact] = max(largest.get(test.fact, 0), test.number)
    return largest


def settled(run: Run) -> Run:
    """Fold away being away and ringing in vain: as if the learner had come back and hung up."""
    if not run.away and not run.dialing and not run.muted:
        return run
    return replace(run, away=False, dialing="", dialing_until=NEVER, muted=False)

"""When two runs are the same for everything that can still happen.

The key keeps what the engine, the guards of this scenario and the offered acts can see, and nothing else.
Three things are folded away, and left to the seeded plays, which use the engine whole: being away from the
phone, an outgoing call that nobody answers, and the mute key. Own vars and money are capped one above the
largest number they are compared with.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from lachan.scenario.guards import Guard
from lachan.scenario.run import NEVER, Run
from lachan.scenario.script import Script

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Lens:
    """What a scenario's guards look at, and which lines matter once seen.

    *largest*: the largest number each fact is compared with. *carriers*: lines that carry a link or a
    paper, since seeing them makes acts possible.
    """

    facts: frozenset[str]
    largest: dict[str, int]
    carriers: frozenset[str]


def lens_of(script: Script) -> Lens:
    """Collect what the guards of *script* look at."""
    facts: set[str] = set()
    largest: dict[str, int] = {}
    for guard in _guards(script):
        for test in guard:
            facts.add(test.fact)
            largest[test.fact] = max(largest.get(test.fact, 0), test.number)
    carriers = {
        key
        for key, line in script.lines.items()
        if getattr(line, "link", None) is not None or getattr(line, "paper", None) is not None
    }
    return Lens(frozenset(facts), largest, frozenset(carriers))


def _guards(script: Script) -> Iterator[Guard]:
    tables = [script.always, *(beat.rules for beat in script.beats.values())]
    for table in tables:
        for rules in table.values():
            yield from (rule.guard for rule in rules)
    for beat in script.beats.values():
        yield from (cue.guard for cue in beat.cues)
        yield from (reply.guard for reply in beat.replies)
        yield from (then.guard for then in beat.thens)


def settled(run: Run) -> Run:
    """Fold away being away and ringing in vain: as if the learner had come back and hung up."""
    if not run.away and not run.dialing and not run.muted:
        return run
    return replace(run, away=False, dialing="", dialing_until=NEVER, muted=False)


_FREE_FACTS = ("told", "money", "leaked", "reported", "evidence", "looked", "shared", "installed")


def key_of(script: Script, lens: Lens, run: Run) -> Key:
    """Return the key of a settled *run*."""
    if run.ended:
        return (run.ended,)
    own = (
        min(now, lens.largest.get(name, 0) + 1) for now, name in zip(run.own, script.var_names, strict=True)
    )
    return (
        run.beat,
        run.now - run.entered,
        run.next_cue,
        run.ringing,
        run.call,
        run.blocked,
        run.met & script.contact_people,
        frozenset((ask.kind, ask.who) for ask in run.asks),
        run.seen & lens.carriers,
        *own,
        *(_fact(run, name, lens.largest.get(name, 0)) for name in _FREE_FACTS if name in lens.facts),
    )


def _fact(run: Run, name: str, largest: int) -> object:
    if name == "told":
        return run.told_at != NEVER
    value = getattr(run, name)
    return min(value, largest + 1) if name in ("money", "evidence") else value

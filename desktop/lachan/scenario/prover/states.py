"""When two runs are the same for everything that can still happen.

The key keeps what the engine, the rules that may still fire and the offered acts can see, and nothing else.
Some things are folded away, and left to the seeded plays, which use the engine whole: being away from the
phone, airplane mode, an outgoing call that nobody answers, and the mute key. Own vars and money are capped
one above the largest number they are compared with.
"""

from dataclasses import dataclass

from msgspec.structs import replace

from lachan.scenario.prover.app_states import AppLens, Names, Part
from lachan.scenario.prover.relevance import Matters, Relevance
from lachan.scenario.run import NEVER, Run
from lachan.scenario.script import Script

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _View:
    """What of a run is kept at one place of the story. *own*: which vars, each with its cap."""

    people: frozenset[str]
    strangers: frozenset[str]
    asks: frozenset[str] | None
    """None: everything asked for matters."""
    lines: frozenset[str]
    own: tuple[tuple[int, int], ...]
    facts: tuple[str, ...]
    apps: tuple[Part, ...]


class Lens:
    """Turns runs of one script into keys."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._relevance = Relevance(script)
        self._largest = _largest_numbers(script)
        self._views: dict[Matters, _View] = {}
        self._names = Names(script)
        self._apps = AppLens(script, self._names)

    def key(self, run: Run) -> Key:
        """Return the key of a settled *run*."""
        if run.ended:
            return (run.ended,)
        place = (run.beat, run.call, run.ringing)
        matters = self._relevance.at(run)
        view = self._views.get(matters)
        if view is None:
            view = self._views[matters] = self._view(matters)
        return (
            place,
            run.now - run.entered,
            run.next_cue,
            run.blocked & view.people,
            run.met & view.strangers,
            frozenset([(a.kind, a.who) for a in run.asks if view.asks is None or a.kind in view.asks]),
            run.seen & view.lines,
            *[min(run.own[index], cap) for index, cap in view.own],
            *[self._fact(run, name) for name in view.facts],
            *[part(run) for part in view.apps],
        )

    def _view(self, matters: Matters) -> _View:
        carriers = self._script.offers.lines | self._script.carriers
        names = self._script.var_names
        return _View(
            people=matters.people,
            strangers=matters.people & self._script.contact_people,
            asks=None if "*" in matters.asks else matters.asks,
            lines=carriers if "*" in matters.lines else carriers & matters.lines,
            own=tuple(
                (n, self._largest.get(name, 0) + 1) for n, name in enumerate(names) if name in matters.facts
            ),
            facts=tuple(name for name in _FREE_FACTS if name in matters.facts),
            apps=self._apps.parts(matters),
        )

    def _fact(self, run: Run, name: str) -> object:
        if name == "told":
            return run.told_at != NEVER
        value = getattr(run, name)
        if name in ("money", "evidence"):
            return min(value, self._largest[name] + 1)
        return self._names.of(name, value) if isinstance(value, frozenset) else value


_FREE_FACTS = ("told", "money", "leaked", "reported", "evidence", "looked", "shared", "installed")


def _largest_numbers(script: Script) -> dict[str, int]:
    largest: dict[str, int] = {}
    for guard in script.guards():
        for test in guard:
            reached = test.number - 1 if test.sign in (">=", "<") else test.number
            largest[test.fact] = max(largest.get(test.fact, 0), reached)
    return largest


def settled(run: Run) -> Run:
    """Fold away being away and ringing in vain: as if the learner had come back and hung up."""
    if run.apps.offline:
        run = replace(run, apps=replace(run.apps, offline=False))
    if not run.away and not run.dialing and not run.muted:
        return run
    return replace(run, away=False, dialing="", dialing_until=NEVER, muted=False)

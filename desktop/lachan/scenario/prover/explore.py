"""Every reachable state, with every act at the first, middle and last moment of a beat and at each ring."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from lachan.domain.acts import Act, ActKind, Outcome
from lachan.scenario.choices import possible_acts
from lachan.scenario.effects import target_person
from lachan.scenario.engine import act, advance, realarm, start
from lachan.scenario.prover.app_states import looked_at
from lachan.scenario.prover.detours import detour, put_down
from lachan.scenario.prover.states import Key, Lens, settled
from lachan.scenario.rules import credit_of, rule_for
from lachan.scenario.run import Happened, Happening, Run
from lachan.scenario.script import Script

MOST_STATES = 100_000
"""Above this many states a scenario is too tangled to prove, and is told so."""


@dataclass(frozen=True, slots=True)
class Edge:
    """An act in a state: where it leads, and whether it counted as risky."""

    deed: Act
    to: Key
    risky: bool


@dataclass(slots=True)
class State:
    """One state: a run that stands for all with its key, and where each step leads."""

    run: Run
    waits_to: Key = ()
    edges: list[Edge] = field(default_factory=list)


@dataclass(slots=True)
class Graph:
    """All states by key. *seen*: rules, replies, timeouts, beats, lines and ends that came up."""

    first: Key
    states: dict[Key, State]
    steps: int = 0
    seen: set[str] = field(default_factory=set)
    complete: bool = True


def moments(script: Script, beat: str) -> tuple[int, ...]:
    """Return the ms of a beat when acts are tried: first, middle, last, and as the phone begins to ring."""
    whole = script.beats[beat]
    last = max(min(then.at for then in whole.thens) - 1, 0)
    rings = (cue.start for cue in whole.cues if cue.kind == "ring" and cue.start < last)
    return tuple(sorted({0, last // 2, last, *rings}))


class _Explorer:
    def __init__(self, script: Script) -> None:
        self.script = script
        self.lens = Lens(script)
        self.guarded = looked_at(script)
        run, out = start(script, 0)
        self.graph = Graph(self.lens.key(run), {})
        self.nowhere: dict[tuple[str, ActKind], bool] = {}
        self.queue: deque[tuple[Key, State]] = deque()
        self.visit(run, out)

    def visit(self, run: Run, out: list[Happening]) -> Key:
        self.graph.steps += 1
        note(self.graph.seen, out)
        calm = (
            run if run.ended else put_down(self.script, settled(run), keep_scanned="scanned" in self.guarded)
        )
        if calm is not run:
            calm = realarm(self.script, calm)
        key = self.lens.key(calm)
        if key not in self.graph.states:
            state = State(calm)
            self.graph.states[key] = state
            if not calm.ended:
                self.queue.append((key, state))
        return key

    def expand(self, key: Key, state: State) -> None:
        run = state.run
        after, out = advance(self.script, run, _next_moment(self.script, run))
        state.waits_to = self.visit(after, out)
        for deed in possible_acts(self.script, run):
            if deed.kind in _LEAVES and self.leads_nowhere(run.beat, deed.kind):
                self.stay(key, state, deed)
                continue
            after, out = act(self.script, run, deed)
            self.lead(state, deed, after, out)
            for further, end, more in detour(self.script, run, after):
                self.lead(state, further, end, more)

    def lead(self, state: State, deed: Act, after: Run, out: list[Happening]) -> None:
        """Add an edge to where *deed* led."""
        risky = any(h.kind is Happened.ACT and h.credit == "risky" for h in out)
        state.edges.append(Edge(deed, self.visit(after, out), risky))

    def stay(self, key: Key, state: State, deed: Act) -> None:
        """Count an act that leads nowhere: which rule it meets, and whether that counts as risky."""
        who = target_person(self.script, state.run, deed)
        rule = rule_for(self.script, state.run, deed, who)
        if rule is None and deed.kind not in self.script.always:
            return
        self.graph.steps += 1
        if rule is not None:
            self.graph.seen.add(rule.name)
        risky = credit_of(self.script, state.run, deed, who, rule) == "risky"
        state.edges.append(Edge(deed, key, risky))

    def leads_nowhere(self, beat: str, kind: ActKind) -> bool:
        """Tell whether no rule here takes this kind of act further and no guard looks at what it leaves."""
        place = (beat, kind)
        if place not in self.nowhere:
            rules = (rule for table in self.script.tables(beat) for rule in table.get(kind, ()))
            further = any(rule.go or rule.changes for rule in rules)
            self.nowhere[place] = not further and _LEAVES[kind] not in self.guarded
        return self.nowhere[place]


_LEAVES = {
    ActKind.MUTE: "muted", ActKind.SILENT: "", ActKind.LOOK: "looked", ActKind.EVIDENCE: "evidence",
    ActKind.REPORT: "reported", ActKind.LOCK: "locked", ActKind.SECURE: "secured",
    ActKind.ASK_WORD: "asked_word", ActKind.AIRPLANE: "", ActKind.ADD_CONTACT: "",
}  # fmt: skip
"""Acts whose own effect is a fact and nothing else."""


def explore(script: Script) -> Graph:
    """Walk every state of *script* (seed 0: timing and rules are the same for every seed)."""
    explorer = _Explorer(script)
    while explorer.queue:
        if len(explorer.graph.states) > MOST_STATES:
            explorer.graph.complete = False
            break
        key, state = explorer.queue.popleft()
        explorer.expand(key, state)
    return explorer.graph


def _next_moment(script: Script, run: Run) -> int:
    passed = run.now - run.entered
    later = [at for at in moments(script, run.beat) if at > passed]
    return run.entered + later[0] if later else max(run.due, run.now + 1)


_LINES = frozenset(
    {Happened.SAID, Happened.TEXTED, Happened.CHATTED, Happened.NOTICE, Happened.NARRATED, Happened.BEAT}
    | {Happened.MAILED}
    | {Happened.ENDED, Happened.REPLIED}
)


def note(seen: set[str], out: Iterable[Happening]) -> None:
    """Write down the names that came up in *out*."""
    for happened in out:
        if happened.rule:
            seen.add(happened.rule)
        if happened.kind in _LINES:
            seen.add(happened.what)


def idle_outcomes(script: Script, graph: Graph) -> dict[Key, Outcome | None]:
    """Return, for every state, how the story ends if nothing more is done; None where it never does."""
    known: dict[Key, Outcome | None] = {
        key: script.outcomes[state.run.ended] for key, state in graph.states.items() if state.run.ended
    }
    for key in graph.states:
        trail: dict[Key, None] = {}
        here = key
        while here and here not in known and here not in trail:
            trail[here] = None
            here = graph.states[here].waits_to
        end = known.get(here)
        known.update((passed, end) for passed in trail)
    return known

"""A typed scenario together with its file, so that a check can speak of lines; what the checks walk over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from lachan.content.problems import Path, Problem, dotted
from lachan.content.yaml_nodes import Tree
from lachan.scenario import model


@dataclass(frozen=True, slots=True)
class Peer:
    """What a scenario must know of its twin."""

    truth: str
    twin: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """What stands around a scenario. None: not known here, so not checked."""

    facts: frozenset[str] | None = None
    recoveries: frozenset[str] | None = None
    peers: Mapping[str, Peer] | None = None


class Go(NamedTuple):
    """A way from *beat* ("" for ``always``) to *target*, by *act*: ``then``, ``reply`` or a standing act."""

    path: Path
    beat: str
    target: str
    act: str
    who: str
    guarded: bool


class PlacedCue(NamedTuple):
    """A cue, its kind, and where it stands."""

    path: Path
    beat: str
    kind: str
    cue: model.Cue


class PlacedReaction(NamedTuple):
    """A reaction with its place; *beat* is "" for ``always``, *last* is true for the last of its list."""

    path: Path
    beat: str
    act: str
    reaction: model.Reaction
    last: bool


@dataclass(slots=True)
class Story:
    """A scenario as the checks see it."""

    scenario: model.Scenario
    tree: Tree
    shelf: Shelf = field(default_factory=Shelf)

    def problem(self, code: str, path: Path, **facts: object) -> Problem:
        """Make an error at *path*."""
        return self.tree.problem(code, path, **facts)

    def warning(self, code: str, path: Path, **facts: object) -> Problem:
        """Make a warning at *path*."""
        words = {name: str(fact) for name, fact in facts.items()}
        return Problem(code, self.tree.file, self.tree.line(path), dotted(path), words, "warning")

    def cues(self) -> Iterator[PlacedCue]:
        """Yield every cue in the file's order."""
        for key, beat in self.scenario.beats.items():
            for n, cue in enumerate(beat.cues):
                yield PlacedCue(("beats", key, "cues", n), key, str(type(cue).__struct_config__.tag), cue)

    def lines(self) -> Iterator[tuple[Path, model.Line]]:
        """Yield every cue that carries words."""
        for placed in self.cues():
            if isinstance(placed.cue, model.Line):
                yield placed.path, placed.cue

    def replies(self) -> Iterator[tuple[Path, str, model.Reply]]:
        """Yield every reply with its beat."""
        for key, beat in self.scenario.beats.items():
            for n, reply in enumerate(beat.replies):
                yield ("beats", key, "replies", n), key, reply

    def reactions(self) -> Iterator[PlacedReaction]:
        """Yield every reaction, those of the beats first."""
        for key, beat in self.scenario.beats.items():
            yield from _reactions(("beats", key, "react"), key, beat.react)
        yield from _reactions(("always",), "", self.scenario.always)

    def thens(self) -> Iterator[tuple[Path, str, list[model.Then]]]:
        """Yield each beat's ways by the clock."""
        for key, beat in self.scenario.beats.items():
            yield ("beats", key, "then"), key, beat.then if isinstance(beat.then, list) else [beat.then]

    def goes(self) -> Iterator[Go]:
        """Yield every way from somewhere to somewhere, known or not."""
        for path, key, thens in self.thens():
            alone = not isinstance(self.scenario.beats[key].then, list)
            for n, then in enumerate(thens):
                where = (*path, "go") if alone else (*path, n, "go")
                yield Go(where, key, then.go, "then", "", then.when is not None)
        for path, key, reply in self.replies():
            if reply.go is not None:
                yield Go((*path, "go"), key, reply.go, "reply", "", reply.when is not None)
        for placed in self.reactions():
            one = placed.reaction
            if one.go is not None:
                guarded = one.when is not None or one.what is not None
                yield Go((*placed.path, "go"), placed.beat, one.go, placed.act, one.who or "", guarded)

    def texts(self) -> Iterator[tuple[Path, str]]:
        """Yield every text a learner may read: whatever stands under ``vi`` or ``en``, and slot options."""
        yield from texts_of(self.tree.value)

    def guards(self) -> Iterator[tuple[Path, str]]:
        """Yield every guard."""
        for placed in self.cues():
            yield from _guard(placed.path, placed.cue.when)
        for path, _, reply in self.replies():
            yield from _guard(path, reply.when)
        for place in self.reactions():
            yield from _guard(place.path, place.reaction.when)
        for path, key, thens in self.thens():
            alone = not isinstance(self.scenario.beats[key].then, list)
            for n, then in enumerate(thens):
                yield from _guard(path if alone else (*path, n), then.when)


def _guard(path: Path, guard: str | None) -> Iterator[tuple[Path, str]]:
    if guard is not None:
        yield (*path, "when"), guard


def _reactions(path: Path, beat: str, react: model.React) -> Iterator[PlacedReaction]:
    for act, value in react.items():
        where = (*path, act)
        if isinstance(value, str):
            yield PlacedReaction(where, beat, act, model.Reaction(go=value), True)
        elif isinstance(value, model.Reaction):
            yield PlacedReaction(where, beat, act, value, True)
        else:
            for n, one in enumerate(value):
                yield PlacedReaction((*where, n), beat, act, one, n == len(value) - 1)


def texts_of(value: Any) -> Iterator[tuple[Path, str]]:
    """Yield every text for people in a tree of the pack."""
    for path, text in _leaves(value, ()):
        if path[-1] in ("vi", "en") or (path[0] == "slots" and isinstance(path[-1], int)):
            yield path, text


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
        return
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    for name, part in parts:
        yield from _leaves(part, (*path, name))

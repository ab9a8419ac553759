"""A scenario made ready to play: times in milliseconds, guards parsed, reactions in order.

Nothing here depends on the seed: timing is the same for every instance, so that what the prover shows
for one seed holds for all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from lachan.domain.acts import ActKind, Credit, Outcome
from lachan.scenario import model
from lachan.scenario.guards import Guard, parse
from lachan.scenario.offers import Offers, offers_of
from lachan.scenario.slots import longest
from lachan.scenario.staging import has_apps, staged
from lachan.scenario.timing import GAP_MS, line_ms, milliseconds


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at its place: *start* and *end* in ms from the beat's beginning."""

    kind: str
    who: str
    start: int
    end: int
    guard: Guard
    line: str
    source: model.Cue


@dataclass(frozen=True, slots=True)
class Change:
    """A change of one of the scenario's own vars: by *amount* if *relative*, else to it."""

    index: int
    amount: int
    relative: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """What an act leads to. *name* says where it stands in the file, for reports."""

    name: str
    go: str
    who: str
    what: str
    guard: Guard
    changes: tuple[Change, ...]
    credit: Credit | None
    why: model.Words | None


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply made ready."""

    id: str
    go: str
    guard: Guard
    changes: tuple[Change, ...]
    credit: Credit
    tells: str
    source: model.Reply


@dataclass(frozen=True, slots=True)
class Timeout:
    """Where the clock leads: *at* in ms from the beat's beginning."""

    name: str
    at: int
    go: str
    guard: Guard


@dataclass(frozen=True, slots=True)
class Beat:
    """A beat made ready. *channel* is how its replies travel: say, chat, text, mail or "" (nobody spoke)."""

    id: str
    cues: tuple[Cue, ...]
    length: int
    thens: tuple[Timeout, ...]
    replies: tuple[Reply, ...]
    rules: dict[ActKind, tuple[Rule, ...]]
    channel: str
    partner: str
    note: model.Words | None
    closing: bool


@dataclass(frozen=True, slots=True)
class Script:
    """A scenario made ready. *lines* finds every line by id, *replies* every reply."""

    scenario: model.Scenario
    beats: dict[str, Beat]
    outcomes: dict[str, Outcome]
    always: dict[ActKind, tuple[Rule, ...]]
    var_names: tuple[str, ...]
    lines: dict[str, model.Line]
    replies: dict[str, model.Reply]
    truth_is_scam: bool
    """Whether the other side means harm: in a scam, and in the first hour after one."""
    numbers: dict[str, str]
    """Whose number it is, by the number as ``plain_number`` writes it."""
    contact_people: frozenset[str]
    """The other side: everyone untrusted and not official who sends a cue."""
    offers: Offers
    """Every act that ``choices`` may offer."""
    staged: frozenset[ActKind] = frozenset()
    """The acts in the phone's apps that this story has to do with."""
    carriers: frozenset[str] = frozenset()
    """The lines that are mails, or show a QR picture."""
    in_apps: bool = False
    """Whether anything in the phone's apps can ever be offered."""

    def tables(self, beat: str) -> tuple[dict[ActKind, tuple[Rule, ...]], ...]:
        """Return the reactions that hold in *beat*: its own, then those that always do."""
        here = self.beats[beat]
        return (here.rules,) if here.closing else (here.rules, self.always)

    def guards(self) -> Iterator[Guard]:
        """Give every guard of the scenario."""
        for table in (self.always, *(beat.rules for beat in self.beats.values())):
            for rules in table.values():
                yield from (rule.guard for rule in rules)
        for beat in self.beats.values():
            yield from (cue.guard for cue in beat.cues)
            yield from (reply.guard for reply in beat.replies)
            yield from (then.guard for then in beat.thens)


def compile_scenario(scenario: model.Scenario) -> Script:
    """Make *scenario* ready. It must have passed the lint of ``content``.

    Raises ValueError or KeyError on a guard, duration or var that the lint would have refused.
    """
    names = tuple(scenario.vars)
    beats = {key: _beat(key, beat, names, scenario) for key, beat in scenario.beats.items()}
    lines: dict[str, model.Line] = {
        cue.id: cue for beat in scenario.beats.values() for cue in beat.cues if isinstance(cue, model.Line)
    }
    others = _other_side(scenario, beats.values())
    script = Script(
        scenario=scenario,
        beats=beats,
        outcomes={key: Outcome(end.outcome) for key, end in scenario.ends.items()},
        always=_rules("always", scenario.always, names),
        var_names=names,
        lines=lines,
        replies={reply.id: reply for beat in scenario.beats.values() for reply in beat.replies},
        truth_is_scam=scenario.truth != "genuine",
        numbers={plain_number(p.number): key for key, p in scenario.people.items() if p.number},
        contact_people=others,
        offers=offers_of(scenario, lines, others),
    )
    reacts = {kind for table in (script.always, *(beat.rules for beat in beats.values())) for kind in table}
    facts = {test.fact for guard in script.guards() for test in guard}
    carriers = {
        key for key, line in lines.items() if isinstance(line, model.Mail) or getattr(line, "qr", None)
    }
    stages = staged(scenario, reacts, facts)
    in_apps = bool(carriers) or has_apps(scenario, stages, facts)
    return replace(script, staged=stages, carriers=frozenset(carriers), in_apps=in_apps)


def plain_number(number: str) -> str:
    """Return the digits of *number* as dialled at home: ``+84 28 0000 0101`` becomes ``02800000101``."""
    digits = "".join(c for c in number if c.isdigit())
    return "0" + digits[2:] if number.strip().startswith("+84") else digits


def _other_side(scenario: model.Scenario, beats: Iterable[Beat]) -> frozenset[str]:
    people = {cue.who for beat in beats for cue in beat.cues if cue.who in scenario.people}
    saved = set(scenario.phone.contacts)
    return frozenset(
        who
        for who in people
        if who not in saved and not scenario.people[who].trusted and not scenario.people[who].official
    )


def _beat(key: str, beat: model.Beat, names: tuple[str, ...], scenario: model.Scenario) -> Beat:
    cues = _timeline(beat, names, scenario)
    length = max((cue.end for cue in cues), default=0)
    thens = beat.then if isinstance(beat.then, list) else [beat.then]
    partner, channel = _partner(cues)
    return Beat(
        id=key,
        cues=cues,
        length=length,
        thens=tuple(
            Timeout(f"{key}.then[{n}]", length + milliseconds(t.after), t.go, parse(t.when, names))
            for n, t in enumerate(thens)
        ),
        replies=tuple(_reply(reply, names) for reply in beat.replies),
        rules=_rules(key, beat.react, names),
        channel=channel,
        partner=partner,
        note=beat.note,
        closing=beat.closing,
    )


def _timeline(beat: model.Beat, names: tuple[str, ...], scenario: model.Scenario) -> tuple[Cue, ...]:
    cues: list[Cue] = []
    clock = 0
    for cue in beat.cues:
        start = clock + GAP_MS if cue.at is None else milliseconds(cue.at)
        end = start + _takes(cue, scenario)
        cues.append(
            Cue(
                kind=type(cue).__struct_config__.tag,  # type: ignore[arg-type]
                who=getattr(cue, "who", ""),
                start=start,
                end=end,
                guard=parse(cue.when, names),
                line=getattr(cue, "id", ""),
                source=cue,
            )
        )
        clock = end
    return tuple(sorted(cues, key=lambda cue: cue.start))


def _takes(cue: model.Cue, scenario: model.Scenario) -> int:
    takes = getattr(cue, "takes", None)
    if takes is not None:
        return milliseconds(takes)
    if isinstance(cue, model.Line):
        length = max(longest(cue.vi, scenario), longest(cue.en, scenario))
        return line_ms(length, spoken=isinstance(cue, model.Say))
    return 0


def _partner(cues: Iterable[Cue]) -> tuple[str, str]:
    partner, channel = "", ""
    for cue in cues:
        if cue.kind in ("say", "chat", "text", "mail"):
            partner, channel = cue.who, cue.kind
    return partner, channel


def _reply(reply: model.Reply, names: tuple[str, ...]) -> Reply:
    return Reply(
        id=reply.id,
        go=reply.go or "",
        guard=parse(reply.when, names),
        changes=_changes(reply.set, names),
        credit=Credit(reply.credit),
        tells=reply.tells or "",
        source=reply,
    )


def _changes(asked: dict[str, str], names: tuple[str, ...]) -> tuple[Change, ...]:
    return tuple(
        Change(names.index(name), int(value), value.startswith(("+", "-"))) for name, value in asked.items()
    )


def _rules(place: str, react: model.React, names: tuple[str, ...]) -> dict[ActKind, tuple[Rule, ...]]:
    return {
        ActKind(kind): tuple(
            _rule(f"{place}.{kind}[{n}]", one, names) for n, one in enumerate(_as_list(value))
        )
        for kind, value in react.items()
    }


def _as_list(value: model.ReactValue) -> list[model.Reaction]:
    if isinstance(value, str):
        return [model.Reaction(go=value)]
    return value if isinstance(value, list) else [value]


def _rule(name: str, reaction: model.Reaction, names: tuple[str, ...]) -> Rule:
    return Rule(
        name=name,
        go=reaction.go or "",
        who=reaction.who or "",
        what=reaction.what or "",
        guard=parse(reaction.when, names),
        changes=_changes(reaction.set, names),
        credit=Credit(reaction.credit) if reaction.credit else None,
        why=reaction.why,
    )

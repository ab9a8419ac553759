"""The acts a scenario can ever offer, each made once: refusing, looking, giving, turning to somebody."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lachan.domain.acts import Act, ActKind
from lachan.scenario import model

_BY_KIND = ("pay", "install", "share_screen", "camera")


@dataclass(frozen=True, slots=True)
class Offers:
    """Acts by what they concern. *turning*: to the trusted and the saved, in the file's order.

    *while_with*: the same for each of them who may be on the phone, without that one.
    """

    replies: dict[str, Act]
    blocks: dict[str, Act]
    looks: dict[str, Act]
    calls: dict[str, Act]
    carriers: dict[str, tuple[Act, ...]]
    turning: tuple[Act, ...]
    while_with: dict[str, tuple[Act, ...]]
    lines: frozenset[str]
    """The lines that carry a link or a paper: the keys of *carriers*."""


def offers_of(scenario: model.Scenario, lines: Mapping[str, model.Line], other_side: Iterable[str]) -> Offers:
    """Make the acts of *scenario*; *other_side*: those who can be refused, and called back."""
    replies = (reply.id for beat in scenario.beats.values() for reply in beat.replies)
    carriers = {line: acts for line, source in lines.items() if (acts := tuple(_on_line(line, source)))}
    others = tuple(other_side)
    turning = tuple(_turning(scenario))
    return Offers(
        replies={reply: Act(ActKind.REPLY, reply) for reply in replies},
        blocks={who: Act(ActKind.BLOCK, who) for who in others},
        looks={who: Act(ActKind.LOOK, who) for who, person in scenario.people.items() if person.about},
        calls={who: Act(ActKind.CALL, who) for who in others},
        carriers=carriers,
        turning=turning,
        while_with={one.target: tuple(deed for deed in turning if deed is not one) for one in turning},
        lines=frozenset(carriers),
    )


def giving(kind: str) -> Act:
    """Return the act that does what an ``asks:`` of *kind* wants."""
    return Act(ActKind(kind)) if kind in _BY_KIND else Act(ActKind.GIVE, kind)


def _on_line(line: str, source: model.Line) -> Iterator[Act]:
    if getattr(source, "link", None) is not None:
        yield Act(ActKind.LOOK, line)
        yield Act(ActKind.OPEN_LINK, line)
    if getattr(source, "paper", None) is not None:
        yield Act(ActKind.LOOK, line)


def _turning(scenario: model.Scenario) -> Iterator[Act]:
    for who, person in scenario.people.items():
        if person.trusted:
            yield Act(ActKind.ASK, who)
        elif who in scenario.phone.contacts:
            yield Act(ActKind.CALL, who)

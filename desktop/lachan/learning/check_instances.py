"""A check item as somebody sees it: slots drawn from the seed, one language, the right form of address."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lachan.domain.checks import CheckItem, CheckPart, Look
from lachan.domain.learner import Role
from lachan.domain.text import Language, Text
from lachan.scenario.drawing import draw
from lachan.scenario.slots import fill

YOU: Mapping[Role, Text] = {
    "student": Text("em", "you"),
    "parent": Text("anh/chị", "you"),
    "teacher": Text("thầy/cô", "you"),
}
"""How the app addresses people; what ``{you}`` becomes."""
_START = re.compile(r"(?:^|(?<=[.!?:] )|(?<=“))\{you\}")


@dataclass(frozen=True, slots=True)
class PartShown:
    """One piece as it is read; *flag* and *fine* are "" where there is nothing to say."""

    role: str
    text: str
    label: str
    icon: str
    link: bool
    flag: str
    fine: str
    tactic: str


@dataclass(frozen=True, slots=True)
class ItemShown:
    """One instance of an item, in words only."""

    item: CheckItem
    name: str
    at: str
    situation: str
    parts: tuple[PartShown, ...]
    look: tuple[tuple[Look, str], ...]
    why: str
    verify: str


def shown(item: CheckItem, seed: int, language: Language, role: Role) -> ItemShown:
    """Return the instance of *item* that *seed* draws; the same seed gives the same in either language."""
    values = {
        name: options[draw(seed, f"{item.id}/{name}", len(options))].in_(language)
        for name, options in (item.slots or {}).items()
    }
    you = YOU[role].in_(language)

    def say(text: Text | None) -> str:
        if text is None:
            return ""
        words = _START.sub(you[0].upper() + you[1:], text.in_(language))
        return fill(words, {**values, "you": you})

    def part(one: CheckPart) -> PartShown:
        return PartShown(
            role=one.role,
            text=say(one.text),
            label=say(one.label),
            icon=one.icon,
            link=bool(one.link),
            flag=say(one.flag),
            fine=say(one.fine),
            tactic=one.tactic.value if one.tactic is not None else "",
        )

    return ItemShown(
        item=item,
        name=say(item.name),
        at=say(item.at),
        situation=say(item.situation),
        parts=tuple(part(one) for one in item.parts),
        look=tuple((name, say(words)) for name, words in item.look),
        why=say(item.why),
        verify=say(item.verify),
    )

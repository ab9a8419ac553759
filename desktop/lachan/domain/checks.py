"""A check item: one message, call or page to judge, scam or genuine; and how hard that is.

Difficulty follows the NIST Phish Scale (Steves, Greene & Theofanos, "Categorizing human phishing difficulty",
Journal of Cybersecurity 6(1), 2020): how many cues give it away, and how well it fits the situation.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from lachan.domain.learner import Role
from lachan.domain.tactics import Tactic
from lachan.domain.text import Text

Kind = Literal["sms", "chat", "mail", "call", "profile", "page", "qr", "picture", "permissions", "notice"]
Form = Literal["", "A", "B", "C"]
Plausible = Literal["low", "medium", "high"]
PartRole = Literal["text", "me", "title", "link", "row", "button", "picture", "qr", "permission"]
Look = Literal["sender", "number", "address", "account", "publisher", "joined", "date"]
FORMS: tuple[Form, ...] = ("A", "B", "C")
SET_PREFIX = "check/"
"""In the record a set of check items is a lesson whose id begins so."""
HELD_OUT: frozenset[str] = frozenset({"fake-charity", "romance"})
"""Families that nothing teaches: how people do there tells whether what they learnt carries over."""
FAMILY_GROUPS: Mapping[str, tuple[str, ...]] = {
    "authority": ("fake-authority", "online-kidnapping", "family-emergency", "fake-bank", "fake-app"),
    "access": ("hijacked-friend", "deepfake", "phishing-link", "qr-and-parcel"),
    "gain": (
        "easy-job", "money-mule", "invest-and-bet", "game-and-idol", "fake-scholarship", "get-money-back",
    ),
    "feeling": ("fake-charity", "romance", "bullying", "misinformation"),
}  # fmt: skip
"""What a family plays on. The sensitive families are in none: they are never shown as items."""
_HARDNESS = {
    ("few", "high"): 3, ("few", "medium"): 3, ("few", "low"): 2,
    ("some", "high"): 3, ("some", "medium"): 2, ("some", "low"): 1,
    ("many", "high"): 2, ("many", "medium"): 2, ("many", "low"): 1,
}  # fmt: skip
_TURNED: dict[Plausible, Plausible] = {"low": "high", "medium": "medium", "high": "low"}


@dataclass(frozen=True, slots=True)
class CheckPart:
    """One piece that can be tapped. *flag*: why it gives a scam away; *fine*: why it only seems to.

    A *link* is an address, the same in both languages; *label* stands before the words of a row.
    """

    role: PartRole
    text: Text
    link: str = ""
    label: Text | None = None
    icon: str = ""
    flag: Text | None = None
    fine: Text | None = None
    tactic: Tactic | None = None


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One item. *at*: the number, handle or address beside the name; *look*: what looking closer shows."""

    id: str
    family: str
    kind: Kind
    scam: bool
    form: Form
    plausible: Plausible
    audience: tuple[Role, ...]
    situation: Text
    name: Text
    at: Text
    clock: str
    parts: tuple[CheckPart, ...]
    look: tuple[tuple[Look, Text], ...]
    why: Text
    verify: Text
    facts: tuple[str, ...] = ()
    slots: Mapping[str, tuple[Text, ...]] | None = None

    @property
    def tactics(self) -> tuple[Tactic, ...]:
        """The tactics at work in it, in the order met, each once."""
        return tuple(dict.fromkeys(part.tactic for part in self.parts if part.tactic is not None))

    @property
    def transfer(self) -> bool:
        """Tell whether it is of a family that nothing else teaches."""
        return self.family in HELD_OUT

    @property
    def difficulty(self) -> int:
        """How hard it is to judge: 1 least, 2 moderately, 3 very.

        Of a genuine matter, what seems odd takes the place of the cues that a scam lacks.
        """
        if self.scam:
            cues = sum(part.flag is not None for part in self.parts)
            return _HARDNESS["few" if cues < 3 else "some" if cues == 3 else "many", self.plausible]
        odd = sum(part.fine is not None for part in self.parts)
        level = "many" if odd == 0 else "some" if odd == 1 else "few"
        return _HARDNESS[level, _TURNED[self.plausible]]


def group_of(family: str) -> str:
    """Return what *family* plays on, or "" for one that is never shown."""
    return next((group for group, families in FAMILY_GROUPS.items() if family in families), "")


def is_set(lesson: str) -> bool:
    """Tell whether the id of a lesson in the record is that of a set of check items."""
    return lesson.startswith(SET_PREFIX)

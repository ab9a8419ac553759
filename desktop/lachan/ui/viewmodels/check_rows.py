"""The lists of the check page: the pieces of an item, the closer look, what there was to see. Pure."""

from dataclasses import dataclass

from lachan.domain.tactics import Tactic, trick_of
from lachan.domain.text import Language
from lachan.learning.check_instances import ItemShown, PartShown
from lachan.ui.viewmodels.check_state import CheckState
from lachan.ui.viewmodels.check_words import LOOKED_FINE, LOOKS, SAW
from lachan.ui.viewmodels.phone_qr import qr_path


@dataclass(frozen=True, slots=True)
class CheckPartRow:
    """One piece on the phone. *code*: the drawing of a QR code; *mark*: after the answer, flag or fine."""

    key: str
    role: str
    words: str
    label: str
    glyph: str
    code: str
    tapped: bool
    mark: str
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class LookRow:
    """One thing that looking closer shows."""

    key: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class TappedRow:
    """One piece that was tapped, by its number."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class SignRow:
    """One sign in what is said afterwards. *trick*: "" for a piece that only seemed odd."""

    key: str
    quote: str
    reason: str
    trick: str
    icon: str
    chip: str


def words_of(part: PartShown) -> str:
    """Return a piece as one text."""
    return f"{part.label}: {part.text}" if part.label else part.text


def part_rows(state: CheckState, item: ItemShown) -> list[CheckPartRow]:
    """Return the pieces of the item in hand; those of one side that follow each other make one bubble."""
    sides = ["me" if part.role == "me" else "" for part in item.parts]
    return [
        CheckPartRow(
            key=str(n),
            role=part.role,
            words=part.text,
            label=part.label,
            glyph=part.icon,
            code=qr_path(f"{item.item.id} {part.text}") if part.role == "qr" else "",
            tapped=n in state.tapped,
            mark=_mark(state, part),
            first=n == 1 or sides[n - 2] != sides[n - 1],
            last=n == len(sides) or sides[n] != sides[n - 1],
        )
        for n, part in enumerate(item.parts, 1)
    ]


def _mark(state: CheckState, part: PartShown) -> str:
    if state.stage != "feedback":
        return ""
    return "flag" if part.flag else "fine" if part.fine else ""


def look_rows(item: ItemShown, language: Language) -> list[LookRow]:
    """Return what looking closer shows."""
    return [LookRow(name, LOOKS[name].in_(language), words) for name, words in item.look]


def tapped_rows(state: CheckState, item: ItemShown) -> list[TappedRow]:
    """Return the pieces that were tapped, in their order."""
    return [TappedRow(str(n), words_of(item.parts[n - 1])) for n in sorted(state.tapped)]


def sign_rows(state: CheckState, item: ItemShown, language: Language, you: str) -> list[SignRow]:
    """Return each sign of a scam, or each piece of a genuine matter that only seems odd."""
    rows = []
    for n, part in enumerate(item.parts, 1):
        if part.flag:
            trick = trick_of(Tactic(part.tactic)).value if part.tactic else ""
            chip = SAW.in_(language).replace("{You}", you) if n in state.tapped else ""
            rows.append(SignRow(str(n), words_of(part), part.flag, trick, "flag", chip))
        elif part.fine:
            chip = LOOKED_FINE.in_(language)
            rows.append(SignRow(str(n), words_of(part), part.fine, "", "shield-check", chip))
    return rows

"""From the check items of the lessons to a sheet of paper: chosen, drawn, in both languages. No Qt."""

from collections.abc import Iterable, Mapping, Sequence

from lachan.classroom.paper import SHEET_SIZE, PaperItem
from lachan.domain.checks import CheckItem
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.learning.check_instances import ItemShown, shown
from lachan.learning.check_sets import practice
from lachan.storage.class_rows import SheetRow

_LEGIBLE = ("sms", "chat", "mail", "call", "page", "notice")
"""Kinds that are words: pictures, QR codes and profiles need a screen."""


def choose(
    items: Iterable[CheckItem], families: Sequence[str], sheets: Iterable[SheetRow], seed: int
) -> tuple[PaperItem, ...]:
    """Return the items of a new sheet: of *families* first, those printed least often before others."""
    met: dict[str, int] = {}
    for sheet in sheets:
        for item in sheet.items:
            met[item["id"]] = met.get(item["id"], 0) + 1
    legible = [item for item in items if item.kind in _LEGIBLE]
    chosen = practice(legible, "student", families, met, seed)[:SHEET_SIZE]
    return tuple(_printed(item, seed) for item in chosen)


def again(items: Mapping[str, CheckItem], sheet: SheetRow) -> tuple[PaperItem, ...]:
    """Return the items of a sheet that was printed before; raises LachanError checks-missing."""
    found = [items.get(item["id"]) for item in sheet.items]
    there = [item for item in found if item is not None]
    if len(there) != len(found):
        raise LachanError("checks-missing")
    return tuple(_printed(item, sheet.seed) for item in there)


def _printed(item: CheckItem, seed: int) -> PaperItem:
    vi, en = shown(item, seed, "vi", "student"), shown(item, seed, "en", "student")
    parts = tuple(Text(one, other) for one, other in zip(_parts(vi), _parts(en), strict=True))
    return PaperItem(
        item.id,
        item.family,
        item.scam,
        Text(vi.situation, en.situation),
        Text(vi.name, en.name),
        Text(vi.at, en.at),
        parts,
        Text(vi.why, en.why),
    )


def _parts(item: ItemShown) -> list[str]:
    return [f"{part.label}: {part.text}" if part.label else part.text for part in item.parts]

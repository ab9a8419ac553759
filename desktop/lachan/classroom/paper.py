"""Check sets on paper, for a class with one computer: printed with a code, ticked, and typed back in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lachan.domain.detection import Detection
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.storage.class_rows import PaperRow, PupilRow, SheetRow
from lachan.storage.class_store import ClassStore
from lachan.storage.clock import Entropy

SHEET_SIZE = 8
"""Items on a sheet: two pages, some eight minutes."""
SCAM, GENUINE, NOTHING = "s", "g", "-"
_READ = {**dict.fromkeys("lLsS", SCAM), **dict.fromkeys("tTrRgG", GENUINE), **dict.fromkeys("-_.?0", NOTHING)}
_SIGNS = "ABCDEFGHKMNPQRTUVWXY346789"
"""What the code of a sheet is made of: nothing that handwriting confuses."""
_CODE = 4


@dataclass(frozen=True, slots=True)
class PaperItem:
    """An item as it is printed. *parts*: its lines; *why*: what there was to see, for the teacher."""

    id: str
    family: str
    scam: bool
    situation: Text
    name: Text
    at: Text
    parts: tuple[Text, ...]
    why: Text


@dataclass(frozen=True, slots=True)
class PaperFact:
    """How one sheet went for one pupil; what was not ticked is not counted."""

    sheet: str
    day: str
    counts: Detection
    right: int
    answered: int
    of: int


def new_sheet(
    store: ClassStore, class_id: str, items: Sequence[PaperItem], seed: int, day: str, entropy: Entropy
) -> SheetRow:
    """Keep a set that is going to be printed, under a code of its own; raises LachanError checks-missing."""
    if not items:
        raise LachanError("checks-missing")
    taken = {sheet.code for row in store.classes() for sheet in store.sheets(row.id)}
    code = _code(entropy)
    while code in taken:
        code = _code(entropy)
    kept = tuple(
        {"id": one.id, "family": one.family, "scam": one.scam, "vi": one.situation.vi, "en": one.situation.en}
        for one in items
    )
    sheet = SheetRow(code, class_id, day, seed, kept)
    with store.transaction():
        store.save_sheet(sheet)
    return sheet


def _code(entropy: Entropy) -> str:
    return "".join(_SIGNS[byte % len(_SIGNS)] for byte in entropy(_CODE))


def ticks_of(words: str, count: int) -> str:
    """Read what the teacher typed: L or S for a scam, T or R for real, a dash for nothing.

    Raises LachanError paper-sign-unknown(sign), paper-too-many(typed, of).
    """
    signs = [sign for sign in words if not sign.isspace() and sign not in ",;"]
    unknown = next((sign for sign in signs if sign not in _READ), "")
    if unknown:
        raise LachanError("paper-sign-unknown", sign=unknown)
    if len(signs) > count:
        raise LachanError("paper-too-many", typed=len(signs), of=count)
    return "".join(_READ[sign] for sign in signs).ljust(count, NOTHING)


def type_in(store: ClassStore, sheet: SheetRow, pupil: PupilRow, words: str, day: str) -> PaperFact:
    """Keep what one pupil ticked, in place of what was typed before; raises what :func:`ticks_of` raises."""
    row = PaperRow(sheet.code, pupil.learner, day, ticks_of(words, len(sheet.items)))
    with store.transaction():
        store.save_paper(row)
    return fact_of(row, sheet)


def fact_of(row: PaperRow, sheet: SheetRow, families: Iterable[str] = ()) -> PaperFact:
    """Count one sheet of one pupil; only items of *families*, where any are named."""
    wanted = frozenset(families)
    pairs = [
        (item["scam"] is True, tick == SCAM)
        for item, tick in zip(sheet.items, row.answers, strict=False)
        if tick != NOTHING and (not wanted or item["family"] in wanted)
    ]
    counts = Detection(
        hits=sum(scam and said for scam, said in pairs),
        scams=sum(scam for scam, _ in pairs),
        false_alarms=sum(said and not scam for scam, said in pairs),
        genuine=sum(not scam for scam, _ in pairs),
    )
    right = sum(scam is said for scam, said in pairs)
    return PaperFact(sheet.code, sheet.day, counts, right, len(pairs), len(sheet.items))


def facts_of(rows: Iterable[PaperRow], sheets: Mapping[str, SheetRow]) -> dict[str, list[PaperFact]]:
    """Return what every pupil did on paper, by pupil."""
    found: dict[str, list[PaperFact]] = {}
    for row in rows:
        if row.sheet in sheets:
            found.setdefault(row.learner, []).append(fact_of(row, sheets[row.sheet]))
    return found

"""The classes of a computer as doors to open, and what was last collected, in words. Pure, no Qt."""

from dataclasses import dataclass

from lachan.classroom.tables import shown
from lachan.domain.text import Language, Text
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import Kind
from lachan.ui.viewmodels.class_work import Seat


@dataclass(frozen=True, slots=True)
class ClassListRow:
    """One class that is on this computer. *away*: it was put away."""

    key: str
    label: str
    detail: str
    demo: bool
    away: bool


def door_row(kind: Kind, row: ClassRow, pupils: int, language: Language) -> ClassListRow:
    """Return a class as its door says it."""
    made = shown(row.made, "day", language)
    detail = Text(f"{pupils} học sinh · lập ngày {made}", f"{pupils} pupils · made {made}").in_(language)
    if row.archived:
        detail += Text(" · đã cất", " · put away").in_(language)
    return ClassListRow(row.id, row.label, detail, kind == "demo", row.archived)


def last_collected(seat: Seat, pupils: int, language: Language) -> str:
    """Return how many pupils there are and when their work was collected last."""
    batches = seat.teacher.store.batches()
    last = next((one for one in batches if one.kind == "collect" and not one.undone), None)
    if last is None:
        said = Text(f"{pupils} học sinh · chưa thu bài lần nào", f"{pupils} pupils · nothing collected yet")
        return said.in_(language)
    files = sum(line["verdict"] == "new" for line in last.detail.get("lines", []))
    day = shown(last.at[:10], "day", language)
    return Text(
        f"{pupils} học sinh · thu bài gần nhất ngày {day}, từ {files} tệp",
        f"{pupils} pupils · last collected on {day}, from {files} files",
    ).in_(language)

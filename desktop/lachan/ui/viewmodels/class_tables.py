"""A table of the classroom as QML shows it: words of one language, the curve as points of a unit square."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from lachan.classroom.tables import Column, Row, Table, shown
from lachan.domain.text import Language

_NUMBERS = ("number", "percent", "seconds")
_WIDTHS = {"number": 96, "percent": 96, "seconds": 96, "day": 116}
_LETTERS_IN_A_PART, _MOST_PARTS = 24, 4


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row. *place* is unique; *key* what it drills into; *spoken*: every cell with its column."""

    place: str
    key: str
    cells: list[dict[str, str]]
    spoken: str


@dataclass(frozen=True, slots=True)
class CurveState:
    """A survival curve: corners of its steps from the upper left, and its steepest drop."""

    corners: list[dict[str, float]] = field(default_factory=list)
    from_x: float = 0.0
    to_x: float = 0.0
    drop: int = 0
    tactic: str = ""
    lines: int = 0


@dataclass(frozen=True, slots=True)
class TableState:
    """A view in one language."""

    question: str = ""
    sentence: str = ""
    rule: str = ""
    columns: list[dict[str, Any]] = field(default_factory=list)
    rows: tuple[TableRow, ...] = ()
    curve: CurveState = CurveState()


def state_of(table: Table, language: Language) -> TableState:
    """Return *table* in *language*."""
    rows = tuple(_row(at, one, table.columns, language) for at, one in enumerate(table.rows))
    return TableState(
        table.question.in_(language),
        table.sentence.in_(language),
        table.rule.in_(language),
        [_column(at, column, rows, language) for at, column in enumerate(table.columns)],
        rows,
        curve_of(table, language),
    )


def _column(at: int, column: Column, rows: Sequence[TableRow], language: Language) -> dict[str, Any]:
    """A column of numbers has a width of its own; words share the rest by how long they are."""
    fixed = _WIDTHS.get(column.kind, 0)
    longest = max((len(row.cells[at]["text"]) for row in rows), default=0)
    part = 0 if fixed else min(max(longest / _LETTERS_IN_A_PART, 1), _MOST_PARTS)
    return {
        "title": column.title.in_(language),
        "number": column.kind in _NUMBERS,
        "fixed": fixed,
        "part": part,
    }


def _row(at: int, one: Row, columns: tuple[Column, ...], language: Language) -> TableRow:
    texts = [
        shown(cell.value, column.kind, language) for cell, column in zip(one.cells, columns, strict=True)
    ]
    cells = [{"text": text, "tone": cell.tone} for text, cell in zip(texts, one.cells, strict=True)]
    parts = [texts[0]]
    parts += [
        f"{column.title.in_(language)}: {text}"
        for text, column in zip(texts[1:], columns[1:], strict=True)
        if text
    ]
    return TableRow(f"{at}/{one.key}", one.key, cells, ", ".join(parts))


def curve_of(table: Table, language: Language) -> CurveState:
    """Return the curve of *table*; without corners where it has none."""
    points = table.curve
    if not points:
        return CurveState()
    step = 1 / len(points)
    corners, height = [{"x": 0.0, "y": 0.0}], 0.0
    for place, point in enumerate(points):
        middle = (place + 0.5) * step
        corners += [{"x": middle, "y": height}, {"x": middle, "y": 1 - point.share}]
        height = 1 - point.share
    corners.append({"x": 1.0, "y": height})
    worst = max(range(len(points)), key=lambda place: points[place].drop)
    tactic = points[worst].tactic
    return CurveState(
        corners,
        worst * step,
        (worst + 1) * step,
        points[worst].drop,
        tactic.in_(language) if tactic is not None else "",
        len(points),
    )


def plain(state: CurveState) -> dict[str, Any]:
    """Return a curve for QML, its names in camelCase."""
    kept = asdict(state)
    return kept | {"fromX": kept.pop("from_x"), "toX": kept.pop("to_x")}

"""All classes of a head teacher as a heat map: a row for each class, how many of those who tried hold it."""

from collections.abc import Sequence

from lachan.classroom.tables import Column, Row, Table
from lachan.classroom.words import STANDING_NAMES
from lachan.domain.text import Language, Text
from lachan.ui.viewmodels.class_carry_rows import counted
from lachan.ui.viewmodels.class_grid import Detail, Grid, GridCell

_MOST = 5


def school_grid(table: Table, language: Language) -> Grid:
    """Return the view ``classes`` as a heat map; its first two columns are the class and its pupils."""
    skills = table.columns[2:]
    return Grid(
        tuple(row.key for row in table.rows),
        tuple(column.title.in_(language) for column in skills),
        tuple((_name(row, language), *_cells(row, skills, language)) for row in table.rows),
        tuple(_details(row, skills, language) for row in table.rows),
    )


def _name(row: Row, language: Language) -> GridCell:
    label, pupils = row.cells[0].value, row.cells[1].value
    assert isinstance(pupils, int)
    many = counted(pupils, "pupil")
    said = Text(f"Lớp {label}, {pupils} học sinh", f"Class {label}, {many}").in_(language)
    return GridCell(Text(f"{label} · {pupils} em", f"{label} · {many}").in_(language), said)


def _cells(row: Row, skills: Sequence[Column], language: Language) -> list[GridCell]:
    cells = []
    for column, cell in zip(skills, row.cells[2:], strict=True):
        mark = "–" if cell.value is None else str(cell.value)
        spoken = f"{row.cells[0].value}, {column.title.in_(language)}, {mark}"
        cells.append(GridCell(mark, spoken, level_of_share(mark)))
    return cells


def level_of_share(mark: str) -> int:
    """Return the shade (1 to 5) of "held/tried", 0 of anything else."""
    held, cut, tried = mark.partition("/")
    return 1 + round((_MOST - 1) * int(held) / int(tried)) if cut else 0


def _details(row: Row, skills: Sequence[Column], language: Language) -> tuple[Detail, ...]:
    label = Text(f"Lớp {row.cells[0].value}", f"Class {row.cells[0].value}").in_(language)
    told = []
    for column, cell in zip(skills, row.cells[2:], strict=True):
        held, cut, tried = str(cell.value).partition("/")
        said = Text(f"{held} trong {tried} em đã thử đang giữ được", f"{held} of {tried} who tried hold it")
        if not cut:
            number = column.kind == "number" and cell.value is not None
            said = Text(f"{cell.value} em đã luyện", f"{cell.value} pupils practised") if number else _UNTRIED
        told.append(Detail(label, column.title.in_(language), caught=said.in_(language)))
    return tuple(told)


_UNTRIED = next(name for standing, name in STANDING_NAMES.items() if standing == "not-tried")

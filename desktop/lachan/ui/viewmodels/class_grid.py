"""The heat map of a class: a level for each pupil and skill, and the two numbers behind each."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.levels import level_of
from lachan.classroom.room import Pupil, Room
from lachan.classroom.standing import SkillStanding
from lachan.classroom.tables import shown
from lachan.classroom.view_skills import needs_help
from lachan.classroom.words import STANDING_NAMES
from lachan.domain.family_names import family_name
from lachan.domain.text import Language, Text

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell. *mark*: the name, or the level as a digit; *spoken*: all of it, for a screen reader."""

    mark: str
    spoken: str
    level: int = -1
    due: bool = False
    help: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """What stands behind a cell: whose, which skill, and both numbers in words."""

    pupil: str = ""
    skill: str = ""
    standing: str = ""
    caught: str = ""
    refused: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The heat map in one language: a row for each pupil, its first cell the name."""

    learners: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    rows: tuple[tuple[GridCell, ...], ...] = ()
    details: tuple[tuple[Detail, ...], ...] = ()


def grid_of(room: Room, language: Language) -> Grid:
    """Return the heat map of *room*."""
    helped = {row.key for row in needs_help(room).rows}
    rows, details = [], []
    for pupil in room.pupils:
        told = tuple(
            _detail(pupil, family, room.standing(pupil, family), language) for family in room.families
        )
        needs = pupil.row.learner in helped
        cells = (
            _cell(room, room.standing(pupil, family), detail)
            for family, detail in zip(room.families, told, strict=True)
        )
        rows.append((_name_cell(pupil, language, needs=needs), *cells))
        details.append(told)
    return Grid(
        tuple(pupil.row.learner for pupil in room.pupils),
        tuple(family_name(family).in_(language) for family in room.families),
        tuple(rows),
        tuple(details),
    )


def _name_cell(pupil: Pupil, language: Language, *, needs: bool) -> GridCell:
    hand = Text("cần giúp", "needs help").in_(language)
    return GridCell(pupil.name, f"{pupil.name}, {hand}" if needs else pupil.name, help=needs)


def _cell(room: Room, one: SkillStanding, told: Detail) -> GridCell:
    level = level_of(one)
    due = one.overdue_days(room.calendar.today) > 0 and level > 0
    parts = (told.pupil, told.skill, told.standing, told.caught, told.refused, told.due)
    return GridCell(str(level) if level else "–", ", ".join(filter(None, parts)), level, due)


def _detail(pupil: Pupil, family: str, one: SkillStanding, language: Language) -> Detail:
    skill, counts, level = family_name(family).in_(language), one.counts, level_of(one)
    name = STANDING_NAMES[one.standing].in_(language)
    if not level:
        return Detail(pupil.name, skill, name)
    standing = Text(f"Mức {level}: {name.lower()}", f"Level {level}: {name.lower()}")
    caught = Text(
        f"Nhận ra {counts.hits}/{counts.scams} tình huống lừa",
        f"Caught {counts.hits} of {counts.scams} scams",
    )
    refused = Text(
        f"từ chối nhầm {counts.false_alarms}/{counts.genuine} việc thật",
        f"wrongly refused {counts.false_alarms} of {counts.genuine} genuine matters",
    )
    if not counts.scams:
        caught = Text("Chưa gặp tình huống lừa nào", "No scam met yet")
    if not counts.genuine:
        refused = Text("chưa gặp việc thật nào", "no genuine matter met yet")
    day = shown(one.due.isoformat(), "day", language) if one.due is not None else ""
    due = Text(f"ôn lại trước {day}" if day else "", f"booster due by {day}" if day else "")
    return Detail(
        pupil.name,
        skill,
        *(told.in_(language) for told in (standing, caught, refused, due)),
    )


@QmlElement
@QmlUncreatable("Made by the app.")
class GridModel(QAbstractTableModel):  # type: ignore[operator]
    """The heat map for a TableView; its roles are the fields of :class:`GridCell`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid()

    def show(self, grid: Grid) -> None:
        """Show *grid* instead of the present one; a grid of the same shape keeps focus and place."""
        same = self._shape(grid) == self._shape(self.grid) and grid.rows
        if same:
            self.grid = grid
            self.dataChanged.emit(self.index(0, 0), self.index(len(grid.rows) - 1, len(grid.rows[0]) - 1))
            return
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def _shape(self, grid: Grid) -> tuple[int, int]:
        return len(grid.rows), len(grid.skills)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of pupils."""
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of skills, and one for the name."""
        return 0 if parent.isValid() else len(self.grid.skills) + 1

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the fields of a cell."""
        first = int(Qt.ItemDataRole.UserRole)
        return {first + i: QByteArray(name.encode()) for i, name in enumerate(GridCell.__slots__)}

    def data(self, index: _Index, role: int = 0) -> Any:
        """Return one field of one cell; None for what does not exist."""
        field = role - int(Qt.ItemDataRole.UserRole)
        if not index.isValid() or not 0 <= field < len(GridCell.__slots__):
            return None
        return getattr(self.grid.rows[index.row()][index.column()], GridCell.__slots__[field])

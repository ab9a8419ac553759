"""The views of the open class: heat map, what stands out, each question in a table, what to teach next."""

from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom import levels
from lachan.classroom.reports import VIEWS
from lachan.classroom.room import Filter, Room
from lachan.classroom.tables import Table
from lachan.classroom.teach_next import RULE as PLAN_RULE
from lachan.classroom.teach_next import plan
from lachan.classroom.view_items import school
from lachan.classroom.view_moments import scenarios_with_runs, survival, timeline
from lachan.classroom.view_skills import needs_help
from lachan.domain.family_names import family_name
from lachan.domain.text import Language, Text
from lachan.ui.class_desk import ClassDesk
from lachan.ui.class_facts import stale_facts
from lachan.ui.viewmodels.class_grid import Detail, Grid, GridModel, grid_of
from lachan.ui.viewmodels.class_tables import TableRow, TableState, plain, state_of
from lachan.ui.viewmodels.class_view_names import DRILLS, PERIODS, VIEW_NAMES
from lachan.ui.viewmodels.class_work import Seat
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
MOST_HELPED = 2
"""How many of those who need help stand beside the heat map; the view has them all."""


@dataclass(frozen=True, slots=True)
class HelpRow:
    """A pupil to see, and why."""

    key: str
    name: str
    why: str


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassBoardViewModel(QObject):  # type: ignore[operator]
    """All views come from one reading of the class, so that they agree with each other."""

    changed = Signal()
    tableChanged = Signal()
    namesChanged = Signal()
    pointedChanged = Signal()

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._desk: ClassDesk | None = None
        self._seat: Seat | None = None
        self._room: Room | None = None
        self._grid = GridModel(self)
        self._rows = RowModel(TableRow, self)
        self._help = RowModel(HelpRow, self)
        self._view, self._scenario, self._learner = "needs-help", "", ""
        self._families: frozenset[str] = frozenset()
        self._period, self._real_names = "all", True
        self._table = TableState()
        self._detail = Detail()

    def sit(self, desk: ClassDesk, seat: Seat | None) -> None:
        """Look at this class, or at none."""
        self._desk, self._seat = desk, seat
        self._view, self._scenario, self._learner = "needs-help", "", ""
        self._families, self._period, self._real_names = frozenset(), "all", True
        self._detail = Detail()
        self.refresh()
        self.namesChanged.emit()

    def refresh(self) -> None:
        """Read the class again."""
        if self._desk is None or self._seat is None:
            self._room = None
            self._grid.show(Grid())
            self._help.replace([])
        else:
            self._room = self._desk.room(
                self._seat.kind, self._seat.row.id, self._filter(), real_names=self._real_names
            )
            self._grid.show(grid_of(self._room, self._speak()))
            self._help.replace(self._helped(self._room))
        self._show_table()
        self.changed.emit()
        self.pointedChanged.emit()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._detail = Detail()
        self.refresh()

    @property
    def grid_model(self) -> GridModel:
        """The heat map."""
        return self._grid

    @property
    def chosen(self) -> tuple[Filter, bool]:
        """What is looked at now, and whether real names are shown: a report takes the same."""
        return self._filter(), self._real_names

    @Slot(int, int)
    def point(self, row: int, column: int) -> None:
        """Point at a cell of the heat map (column 0 is the name): its two numbers are told."""
        details = self._grid.grid.details
        inside = 0 <= row < len(details) and 0 < column <= len(details[row])
        self._detail = details[row][column - 1] if inside else Detail()
        self.pointedChanged.emit()

    @Slot(int, result=str)
    def learnerAt(self, row: int) -> str:
        """Return whose row this is."""
        learners = self._grid.grid.learners
        return learners[row] if 0 <= row < len(learners) else ""

    @Slot(str)
    def look(self, view: str) -> None:
        """Show another view."""
        self._view, self._learner = view, ""
        self._show_table()

    @Slot(str)
    def drill(self, learner: str) -> None:
        """Show one pupil's own story; "" for the view again."""
        self._learner = learner
        self._show_table()

    @Slot(str)
    def chooseScenario(self, scenario: str) -> None:
        """Draw the curve of another scenario."""
        self._scenario = scenario
        self._show_table()
        self.changed.emit()

    @Slot(str)
    def choosePeriod(self, period: str) -> None:
        """Look at the whole time, or at its last days."""
        self._period = period
        self.refresh()

    @Slot(str, bool)
    def chooseFamily(self, family: str, on: bool) -> None:
        """Look at this skill too, or no longer; none chosen means all."""
        self._families = self._families | {family} if on else self._families - {family}
        self.refresh()

    @Slot(bool)
    def chooseRealNames(self, on: bool) -> None:
        """Show real names, or nicknames and codes: for a projector."""
        self._real_names = on
        self._detail = Detail()
        self.refresh()
        self.namesChanged.emit()

    def _filter(self) -> Filter:
        days = PERIODS[self._period][0]
        since = self._desk.today() - timedelta(days=days) if days and self._desk is not None else None
        return Filter(families=self._families, since=since)

    def _helped(self, room: Room) -> list[HelpRow]:
        spoken = self._speak()
        table = needs_help(room)
        return [
            HelpRow(row.key, _words(row.cells[0].value, spoken), _words(row.cells[2].value, spoken))
            for row in table.rows[:MOST_HELPED]
        ]

    def _show_table(self) -> None:
        self._table = TableState() if self._room is None else state_of(self._made(self._room), self._speak())
        self._rows.replace(self._table.rows)
        self.tableChanged.emit()

    def _made(self, room: Room) -> Table:
        if self._learner:
            return timeline(room, self._learner)
        if self._view == "survival" and self._curve_of(room):
            return survival(room, self._curve_of(room))
        if self._view == "school":
            assert self._seat is not None
            return school(self._seat.teacher.store)
        return VIEWS.get(self._view, needs_help)(room)

    def _curve_of(self, room: Room) -> str:
        known = [name for name, _ in scenarios_with_runs(room) if name in room.catalogue.scripts]
        return self._scenario if self._scenario in known else next(iter(known), "")

    def _get_curve(self) -> dict[str, Any]:
        scenario = self._curve_of(self._room) if self._room is not None else ""
        if self._room is None or not scenario:
            return {}
        spoken = self._speak()
        state = state_of(survival(self._room, scenario), spoken)
        title = self._room.catalogue.titles.get(scenario, Text(scenario, scenario)).in_(spoken)
        return plain(state.curve) | {"title": title, "sentence": state.sentence}

    def _get_plan(self) -> dict[str, Any]:
        found = plan(self._room) if self._room is not None else None
        if found is None:
            return {}
        spoken = self._speak()
        return {
            "skill": family_name(found.family).in_(spoken),
            "evidence": [line.in_(spoken) for line in found.evidence],
            "minutes": sum(minutes for minutes, _ in found.steps),
            "steps": [{"minutes": minutes, "words": what.in_(spoken)} for minutes, what in found.steps],
            "rule": PLAN_RULE.in_(spoken),
            "cards": [
                {
                    "title": card.title.in_(spoken),
                    "task": card.task.in_(spoken),
                    "lines": [line.in_(spoken) for line in card.lines],
                }
                for card in found.cards
            ],
        }

    def _get_stale(self) -> dict[str, Any]:
        return stale_facts(self._desk.facts, self._desk.today(), self._speak()) if self._desk else {}

    def _get_table(self) -> dict[str, Any]:
        kept = self._table
        return {
            "question": kept.question,
            "sentence": kept.sentence,
            "rule": kept.rule,
            "columns": kept.columns,
            "curve": plain(kept.curve),
            "drills": not self._learner and self._view in DRILLS,
            "count": len(kept.rows),
        }

    def _get_views(self) -> list[dict[str, str]]:
        spoken = self._speak()
        return [{"value": view, "label": name.in_(spoken)} for view, name in VIEW_NAMES.items()]

    def _get_scenarios(self) -> list[dict[str, str]]:
        if self._room is None:
            return []
        titles, scripts, spoken = self._room.catalogue.titles, self._room.catalogue.scripts, self._speak()
        return [
            {"value": name, "label": titles.get(name, Text(name, name)).in_(spoken)}
            for name, _ in scenarios_with_runs(self._room)
            if name in scripts
        ]

    def _get_families(self) -> list[dict[str, Any]]:
        if self._room is None:
            return []
        spoken = self._speak()
        return [
            {"value": one, "label": family_name(one).in_(spoken), "on": one in self._families}
            for one in self._room.catalogue.families
        ]

    def _get_periods(self) -> list[dict[str, str]]:
        spoken = self._speak()
        return [{"value": name, "label": words.in_(spoken)} for name, (_, words) in PERIODS.items()]

    def _get_detail(self) -> dict[str, str]:
        return asdict(self._detail)

    def _get_help_count(self) -> int:
        return len(needs_help(self._room).rows) if self._room is not None else 0

    grid = Property(GridModel, lambda self: self._grid, constant=True)
    rows = Property(RowModel, lambda self: self._rows, constant=True)
    helped = Property(RowModel, lambda self: self._help, constant=True)
    helpCount = Property(int, _get_help_count, notify=changed)
    skills = Property(list, lambda self: list(self._grid.grid.skills), notify=changed)
    pupils = Property(int, lambda self: len(self._grid.grid.learners), notify=changed)
    levelRule = Property(str, lambda self: levels.RULE.in_(self._speak()), notify=changed)
    detail = Property("QVariantMap", _get_detail, notify=pointedChanged)  # type: ignore[arg-type]
    curve = Property("QVariantMap", _get_curve, notify=changed)  # type: ignore[arg-type]
    plan = Property("QVariantMap", _get_plan, notify=changed)  # type: ignore[arg-type]
    stale = Property("QVariantMap", _get_stale, notify=changed)  # type: ignore[arg-type]
    table = Property("QVariantMap", _get_table, notify=tableChanged)  # type: ignore[arg-type]
    views = Property(list, _get_views, notify=changed)
    view = Property(str, lambda self: self._view, notify=tableChanged)
    learner = Property(str, lambda self: self._learner, notify=tableChanged)
    scenarios = Property(list, _get_scenarios, notify=changed)
    scenario = Property(
        str, lambda self: self._curve_of(self._room) if self._room is not None else "", notify=changed
    )
    families = Property(list, _get_families, notify=changed)
    periods = Property(list, _get_periods, notify=changed)
    period = Property(str, lambda self: self._period, notify=changed)
    realNames = Property(bool, lambda self: self._real_names, notify=changed)
    filtered = Property(bool, lambda self: bool(self._families) or self._period != "all", notify=changed)


def _words(value: object, language: Language) -> str:
    return value.in_(language) if isinstance(value, Text) else str(value)

"""The head teacher's page: the work of the classes that name their key, all classes side by side."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.collecting import Collected, FileLine
from lachan.classroom.reports import Report as SchoolReport
from lachan.classroom.reports import school_report
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow
from lachan.ui.jobs import Jobs, Report
from lachan.ui.report_files import print_report, save_report, saved_words
from lachan.ui.viewmodels.class_carry_rows import (
    DoneRow,
    LineRow,
    counted,
    done_row,
    is_empty,
    line_rows,
    sum_of,
)
from lachan.ui.viewmodels.class_grid import Detail, Grid, GridModel
from lachan.ui.viewmodels.class_make_model import print_words
from lachan.ui.viewmodels.class_work import Seat
from lachan.ui.viewmodels.head_grid import school_grid
from lachan.ui.viewmodels.head_key_model import HeadKeyViewModel
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
MOST_BATCHES = 5


@dataclass(frozen=True, slots=True)
class AwayRow:
    """A class that was put away."""

    key: str
    label: str


@QmlElement
@QmlUncreatable("Made by the app.")
class HeadViewModel(HeadKeyViewModel):  # type: ignore[operator]
    """What the key opens. ``classAsked`` brings one class to be looked at by itself."""

    classesChanged = Signal()
    pointedChanged = Signal()
    lineCame = Signal(object)
    classAsked = Signal(object)

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._grid = GridModel(self)
        self._detail = Detail()
        self._made: SchoolReport | None = None
        self._found: list[FileLine] = []
        self._lines = RowModel(LineRow, self)
        self._done = RowModel(DoneRow, self)
        self._away = RowModel(AwayRow, self)
        self.lineCame.connect(self._line_came)

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._tell("")
        self._show_lines()
        self._opened()

    # The classes

    def _opened(self) -> None:
        if self._keys is not None:
            self._read()
            return
        self._made, self._found = None, []
        for rows in (self._lines, self._done, self._away):
            rows.replace([])
        self._grid.show(Grid())
        self.changed.emit()
        self.classesChanged.emit()

    def _read(self) -> None:
        desk = self._desk
        teacher, spoken = desk.head(), self._speak()
        assert self._key is not None
        ids = [row.id for row in teacher.classes()]
        self._made = school_report(teacher.store, self._key.name, ids, desk.catalogue, desk.today())
        self._grid.show(school_grid(self._made.tables[0], spoken))
        self._detail = Detail()
        away = [row for row in teacher.classes(archived=True) if row.archived]
        self._away.replace([AwayRow(row.id, row.label) for row in away])
        batches = [one for one in teacher.store.batches() if not is_empty(one)]
        newest = next((one.id for one in batches if not one.undone), 0)
        self._done.replace([done_row(one, one.id == newest, self.words) for one in batches[:MOST_BATCHES]])
        self.changed.emit()
        self.classesChanged.emit()
        self.pointedChanged.emit()

    @Slot(int, int)
    def point(self, row: int, column: int) -> None:
        """Point at a cell of the heat map (column 0 is the name): its number is told."""
        details = self._grid.grid.details
        inside = 0 <= row < len(details) and 0 < column <= len(details[row])
        self._detail = details[row][column - 1] if inside else Detail()
        self.pointedChanged.emit()

    def _row_at(self, row: int) -> ClassRow | None:
        keys = self._grid.grid.learners
        every = {one.id: one for one in self._desk.head().classes()}
        return every.get(keys[row]) if 0 <= row < len(keys) else None

    @Slot(int)
    def openClass(self, row: int) -> None:
        """Turn to one class: its own questions and report, by codes."""
        found = self._row_at(row)
        if found is not None and self._keys is not None:
            self.classAsked.emit(Seat("head", found, self._keys, self._desk.teacher("head")))

    @Slot(int)
    def putAway(self, row: int) -> None:
        """Put a class of last year away."""
        found = self._row_at(row)
        if found is not None:
            self._archive(found.id, put_away=True)

    @Slot(str)
    def takeOut(self, key: str) -> None:
        """Take a class out again."""
        self._archive(key, put_away=False)

    def _archive(self, class_id: str, *, put_away: bool) -> None:
        try:
            self._desk.head().archive(class_id, put_away=put_away)
        except LachanError as error:
            self._fail(error)
            return
        self._read()

    @Slot(str)
    def deleteClass(self, key: str) -> None:
        """Delete a class with its work for good, and say how many traces are left."""
        desk = self._desk

        def work(report: Report) -> int:
            report(0.0)
            return desk.head().delete(key)

        self.run(work, self._deleted)

    def _deleted(self, traces: int) -> None:
        self._read()
        self._tell(
            self.words(
                f"Đã xoá hẳn. Tìm lại trong mọi tệp: còn {traces} dấu vết.",
                f"Deleted for good. Looked through every file: {counted(traces, 'trace')} left.",
            ),
            problem=bool(traces),
        )

    # Sticks

    @Slot(QUrl)
    def handOut(self, folder: QUrl) -> None:
        """Write the key file for class teachers."""
        keys, desk, place = self._keys, self._desk, Path(folder.toLocalFile())
        assert keys is not None

        def work(report: Report) -> Path:
            report(0.0)
            return desk.head().hand_out(keys, place)

        self.run(work, self._handed)

    def _handed(self, file: Path) -> None:
        self._tell(
            self.words(
                f"Đã ghi tệp khoá và đọc lại đúng: {file.name}. Thầy cô rút USB được rồi.",
                f"The key file is written and reads back right: {file.name}. You may pull the stick out.",
            )
        )

    @Slot(QUrl)
    def collect(self, folder: QUrl) -> None:
        """Take in the cards and the work of every class on a stick or in a folder."""
        keys, desk, place = self._keys, self._desk, Path(folder.toLocalFile())
        assert keys is not None
        self._found = []
        self._lines.replace([])

        def work(report: Report) -> Collected:
            report(0.0)

            def progress(done: int, of: int, line: FileLine) -> None:
                self.lineCame.emit(line)
                report(done / of)

            return desk.head().collect(keys, place, progress)

        self.run(work, self._collected)

    @Slot(object)
    def _line_came(self, line: FileLine) -> None:
        self._found.append(line)
        self._show_lines()

    def _show_lines(self) -> None:
        named = [replace(one, file=f"{one.label} · {one.file}") if one.label else one for one in self._found]
        self._lines.replace(line_rows(named, self._speak()))
        self.classesChanged.emit()

    def _collected(self, found: Collected) -> None:
        self._found = list(found.lines)
        self._show_lines()
        before = len(self._grid.grid.learners)
        self._read()
        more = len(self._grid.grid.learners) - before
        told = sum_of(found, self.words) if found.new or more <= 0 else ""
        if more > 0:
            told = f"{self.words(f'Thêm {more} lớp.', f'Classes added: {more}.')} {told}".strip()
        self._tell(told)

    @Slot(int)
    def undo(self, batch: int) -> None:
        """Take back the newest collecting."""
        desk = self._desk

        def work(report: Report) -> None:
            report(0.0)
            desk.head().undo(batch)

        self.run(work, lambda _: self._undone())

    def _undone(self) -> None:
        self._found = []
        self._lines.replace([])
        self._read()
        self._tell(self.words("Đã hoàn tác lần thu bài.", "The collecting is undone."))

    # Paper and files

    @Slot(str, QUrl)
    def save(self, kind: str, folder: QUrl) -> None:
        """Write the table of all classes as ``pdf``, ``xlsx`` or ``csv`` into *folder*."""
        papers, made, spoken, place = self._papers, self._made, self._speak(), Path(folder.toLocalFile())
        assert papers is not None
        assert made is not None

        def work(report: Report) -> list[Path]:
            report(0.0)
            return save_report(papers, made, kind, place, spoken, report)

        self.run(work, lambda files: self._tell(saved_words(files).in_(spoken)))

    @Slot()
    def print(self) -> None:
        """Open the table of all classes to be printed."""
        papers, made, spoken = self._papers, self._made, self._speak()
        assert papers is not None
        assert made is not None

        def work(report: Report) -> tuple[Path, bool]:
            report(0.0)
            return print_report(papers, made, spoken)

        self.run(work, lambda done: self._tell(print_words(self, done[0], shown=done[1])))

    def _get_detail(self) -> dict[str, str]:
        told = self._detail
        return {"pupil": told.pupil, "skill": told.skill, "caught": told.caught}

    def _get_told(self, part: str) -> str:
        if self._made is None:
            return ""
        table = self._made.tables[0]
        return (table.sentence if part == "sentence" else table.rule).in_(self._speak())

    grid = Property(GridModel, lambda self: self._grid, constant=True)
    skills = Property(list, lambda self: list(self._grid.grid.skills), notify=classesChanged)
    count = Property(int, lambda self: len(self._grid.grid.learners), notify=classesChanged)
    sentence = Property(str, lambda self: self._get_told("sentence"), notify=classesChanged)
    rule = Property(str, lambda self: self._get_told("rule"), notify=classesChanged)
    detail = Property("QVariantMap", _get_detail, notify=pointedChanged)  # type: ignore[arg-type]
    lines = Property(RowModel, lambda self: self._lines, constant=True)
    lineCount = Property(int, lambda self: self._lines.rowCount(), notify=classesChanged)
    history = Property(RowModel, lambda self: self._done, constant=True)
    historyCount = Property(int, lambda self: self._done.rowCount(), notify=classesChanged)
    away = Property(RowModel, lambda self: self._away, constant=True)
    awayCount = Property(int, lambda self: self._away.rowCount(), notify=classesChanged)

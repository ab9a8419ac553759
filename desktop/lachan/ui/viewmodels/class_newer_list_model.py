"""A newer list of the school for an open class: compared, looked at, applied, and undone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.roster import Preview, RosterPupil, preview
from lachan.classroom.roster_change import RosterChange, is_nameless
from lachan.domain.errors import LachanError
from lachan.ui.jobs import Jobs, Report
from lachan.ui.viewmodels.class_work import ClassWork, Seat
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One pupil whom the newer list changes. *kind*: new, renamed, back, left; *words*: what changes."""

    place: str
    kind: str
    words: str


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassNewerListViewModel(ClassWork):  # type: ignore[operator]
    """Nothing is written before :meth:`apply`; ``written`` tells that the views should be read again."""

    changed = Signal()
    written = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._seat: Seat | None = None
        self._changes = RowModel(ChangeRow, self)
        self._clear()

    def sit(self, seat: Seat | None) -> None:
        """Compare with this class, or with none."""
        self._seat = seat
        self.begin()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._tell("")
        self._show()

    def _clear(self) -> None:
        self._read: Preview | None = None
        self._name = ""
        self._change: RosterChange | None = None
        self._batch = 0
        self._take_off = True

    @Slot()
    def begin(self) -> None:
        """Begin anew, with no list."""
        self._clear()
        self._tell("")
        self._show()

    def _show(self) -> None:
        self._changes.replace(list(self._change_rows()))
        self.changed.emit()

    @Slot(QUrl)
    def read(self, file: QUrl) -> None:
        """Read a newer list and compare it; nothing is written."""
        path = Path(file.toLocalFile())

        def work(report: Report) -> Preview:
            report(0.0)
            return preview(path)

        self.run(work, self._compare_first)

    def _compare_first(self, found: Preview) -> None:
        self._read, label = found, self._open().row.label.casefold()
        names = list(found.classes())
        self.chooseClass(next((name for name in names if name.casefold() == label), next(iter(names), "")))

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """Compare with this class of the file."""
        seat, self._name = self._open(), name
        try:
            if not self._listed():
                raise LachanError("roster-no-columns", file=self._read.file if self._read else "")
            self._change = seat.teacher.compare(seat.row.id, self._listed())
        except LachanError as error:
            self._change = None
            self._fail(error)
        self._show()

    @Slot(bool)
    def takeOff(self, on: bool) -> None:
        """Take those who left off the list, or leave them on it."""
        self._take_off = on
        self._show()

    @Slot()
    def apply(self) -> None:
        """Write the change that was looked at."""
        seat, change = self._open(), self._change
        if change is None:
            return
        try:
            self._batch = seat.teacher.apply(seat.row.id, change, take_off=self._take_off).batch
        except LachanError as error:
            self._fail(error)
            return
        self._change, self._read = None, None
        self._tell(
            self.words(
                "Đã đổi danh sách. Ghi thẻ lớp mới ra USB để các máy cùng biết.",
                "The list is changed. Write a new class card so that the computers know.",
            )
        )
        self._show()
        self.written.emit()

    @Slot()
    def undo(self) -> None:
        """Take the change of the list back."""
        try:
            self._open().teacher.undo(self._batch)
        except LachanError as error:
            self._fail(error)
            return
        self._batch = 0
        self._tell(self.words("Đã trả lại danh sách như trước.", "The list is as it was before."))
        self._show()
        self.written.emit()

    def _listed(self) -> Sequence[RosterPupil]:
        return self._read.classes().get(self._name, ()) if self._read is not None else ()

    def _change_rows(self) -> Iterator[ChangeRow]:
        change = self._change
        if change is None:
            return
        before = {one.learner: one for one in self._open().teacher.store.pupils(self._open().row.id)}
        for one in change.added:
            yield ChangeRow(one.learner, "new", one.name)
        for one in change.changed:
            old = before[one.learner]
            if old.removed:
                yield ChangeRow(one.learner, "back", one.name)
            else:
                was = old.code if is_nameless(old) else old.name
                same = self.words(
                    f"{one.name}: mã hoặc biệt danh đổi", f"{one.name}: code or nickname changes"
                )
                moved = self.words(f"{was} nay là {one.name}", f"{was} is now {one.name}")
                yield ChangeRow(one.learner, "renamed", same if was == one.name else moved)
        for one in change.gone:
            yield ChangeRow(one.learner, "left", one.name)

    def _open(self) -> Seat:
        assert self._seat is not None
        return self._seat

    def _count(self, kind: str) -> int:
        return sum(row.kind == kind for row in self._changes.rows)

    def _get_summary(self) -> str:
        if self._change is None or self._read is None:
            return ""
        new, renamed, left = (
            self._count("new"),
            self._count("renamed") + self._count("back"),
            self._count("left"),
        )
        same = self._change.same
        return self.words(
            f"{self._read.file}: {new} em mới, {renamed} em đổi thông tin, {left} em không còn,"
            f" {same} em như cũ. Chưa ghi gì cả.",
            f"{self._read.file}: {new} new, {renamed} changed, {left} no longer there, {same} as before."
            " Nothing is written yet.",
        )

    def _get_classes(self) -> list[dict[str, str]]:
        found = self._read.classes() if self._read is not None else {}
        return [{"value": name, "label": f"{name or '?'} ({len(pupils)})"} for name, pupils in found.items()]

    summary = Property(str, _get_summary, notify=changed)
    classes = Property(list, _get_classes, notify=changed)
    chosenClass = Property(str, lambda self: self._name, notify=changed)
    changes = Property(RowModel, lambda self: self._changes, constant=True)
    changeCount = Property(int, lambda self: self._changes.rowCount(), notify=changed)
    leftCount = Property(int, lambda self: self._count("left"), notify=changed)
    takesOff = Property(bool, lambda self: self._take_off, notify=changed)
    compared = Property(bool, lambda self: self._change is not None, notify=changed)
    undoable = Property(bool, lambda self: self._batch > 0, notify=changed)

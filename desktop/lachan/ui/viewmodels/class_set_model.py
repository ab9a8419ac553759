"""The work that a teacher sets: which lessons, scenarios and check sets the class does next."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.checks import FORMS
from lachan.domain.text import Text
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs
from lachan.ui.viewmodels.class_work import ClassWork, Seat
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
FORM = "form-"
"""In a class's work, a form of the test is called so."""
FORM_NAMES = {
    "A": Text("Bài đo trước khi học", "Test before learning"),
    "B": Text("Bài đo sau khi học", "Test after learning"),
    "C": Text("Bài đo sau ba tuần", "Test three weeks later"),
}


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One thing that can be set."""

    name: str
    title: str
    set: bool


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassSetViewModel(ClassWork):  # type: ignore[operator]
    """What is switched on is the class's work at once; it travels with the next card."""

    changed = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._papers: Papers | None = None
        self._seat: Seat | None = None
        self._rows = RowModel(WorkRow, self)
        self._open = ""

    def serve(self, papers: Papers) -> None:
        """Take over the desk."""
        self._papers = papers

    def sit(self, seat: Seat | None) -> None:
        """Set work for this class, or for none."""
        self._seat, self._open = seat, ""
        self.refresh()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self.refresh()

    def refresh(self) -> None:
        """Show what is set."""
        self._rows.replace(list(self._shown()) if self._seat is not None else [])
        self.changed.emit()

    @Slot(str)
    def openModule(self, module: str) -> None:
        """Show the parts of a module; "" for the tests."""
        self._open = module
        self.refresh()

    @Slot(str, bool)
    def choose(self, name: str, on: bool) -> None:
        """Set this, or no longer."""
        seat = self._seat
        assert seat is not None
        work = [one for one in self._work() if one != name]
        seat.teacher.set_work(seat.row.id, [*work, name] if on else work)
        self.refresh()

    @Slot()
    def clear(self) -> None:
        """Set nothing."""
        assert self._seat is not None
        self._seat.teacher.set_work(self._seat.row.id, ())
        self.refresh()

    def _work(self) -> tuple[str, ...]:
        assert self._seat is not None
        return self._seat.teacher.get(self._seat.row.id).work

    def _shown(self) -> Iterator[WorkRow]:
        assert self._papers is not None
        work, spoken = self._work(), self._speak()
        for module in self._papers.desk.modules:
            if module.id == self._open:
                for one in module.stations:
                    yield WorkRow(one.id, one.title.in_(spoken), one.id in work)
        if not self._open:
            for form in FORMS:
                yield WorkRow(FORM + form, FORM_NAMES[form].in_(spoken), FORM + form in work)

    def _get_modules(self) -> list[dict[str, str]]:
        if self._seat is None or self._papers is None:
            return []
        spoken, work = self._speak(), self._work()
        tests = sum(one.startswith(FORM) for one in work)
        listed = [{"value": "", "label": _counted(self.words("Bài đo", "Tests"), tests)}]
        for module in self._papers.desk.modules:
            count = sum(one.id in work for one in module.stations)
            listed.append({"value": module.id, "label": _counted(module.title.in_(spoken), count)})
        return listed

    def _get_summary(self) -> str:
        if self._seat is None or self._papers is None:
            return ""
        work, spoken = self._work(), self._speak()
        if not work:
            return self.words("Chưa giao việc gì.", "No work is set.")
        titles = {one.id: one.title for part in self._papers.desk.modules for one in part.stations}
        titles |= {FORM + form: name for form, name in FORM_NAMES.items()}
        return " · ".join(titles[one].in_(spoken) if one in titles else one for one in work)

    rows = Property(RowModel, lambda self: self._rows, constant=True)
    modules = Property(list, _get_modules, notify=changed)
    module = Property(str, lambda self: self._open, notify=changed)
    summary = Property(str, _get_summary, notify=changed)
    some = Property(bool, lambda self: self._seat is not None and bool(self._work()), notify=changed)


def _counted(name: str, count: int) -> str:
    return f"{name} ({count})" if count else name

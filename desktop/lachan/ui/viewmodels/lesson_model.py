"""The lesson page: one step at a time, quizzes answered, the place remembered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.content.lesson_facts import Fact
from lachan.content.lesson_pair import LessonPair
from lachan.domain.errors import LachanError
from lachan.learning.lessons import LessonProgress, Lessons
from lachan.ui.viewmodels.lesson_rows import (
    BlockRow,
    Place,
    Shown,
    StepRow,
    block_rows,
    find_option,
    minutes_left,
    resume_at,
    step_rows,
    tonight,
)
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

if TYPE_CHECKING:
    from lachan.ui.home_pages import HomePages

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Shelf:
    """The lessons there are and where reading them is recorded.

    *folders* and *stages* are by lesson id: where its pictures lie, and the number of its stage on the path.
    *today* gives the local calendar day, YYYY-MM-DD. *pages*: what of a module can be printed for home.
    """

    lessons: Mapping[str, LessonPair]
    folders: Mapping[str, Path]
    stages: Mapping[str, int]
    facts: Mapping[str, Fact]
    progress: Lessons
    today: Callable[[], str]
    pages: "HomePages | None" = None


@QmlElement
@QmlUncreatable("Made by the app.")
class LessonViewModel(QObject):  # type: ignore[operator]
    """One lesson in the hands of one learner."""

    changed = Signal()
    stepChanged = Signal()
    replied = Signal(str)  # what was said to an answer, to be read aloud
    printedChanged = Signal()
    closed = Signal()
    tryScenario = Signal(str)  # QML emits it: a scenario to play on the phone

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._shelf: Shelf | None = None
        self._learner = ""
        self._pair: LessonPair | None = None
        self._place: Place | None = None
        self._printed = ""
        self._blocks = RowModel(BlockRow, self)
        self._steps = RowModel(StepRow, self)

    def serve(self, shelf: Shelf) -> None:
        """Take over the lessons and the opened record."""
        self._shelf = shelf

    def open(self, learner_id: str, lesson_id: str) -> None:
        """Open a lesson where the learner stopped reading; LachanError lesson-unknown if there is none."""
        assert self._shelf is not None
        if lesson_id not in self._shelf.lessons:
            raise LachanError("lesson-unknown", lesson=lesson_id)
        self._learner, self._pair = learner_id, self._shelf.lessons[lesson_id]
        lesson = self._pair.in_(self._speak())
        progress = self._shelf.progress.progress(learner_id, lesson_id)
        self._tell_printed("")
        self._go(Place(lesson, resume_at(lesson, progress), progress))

    def retranslate(self) -> None:
        """Say everything again in the new language, at the same step."""
        if self._place is not None and self._pair is not None:
            self._show(replace(self._place, lesson=self._pair.in_(self._speak())))

    @property
    def place(self) -> Place | None:
        """Where the learner is; None before a lesson was opened."""
        return self._place

    @Slot()
    def forward(self) -> None:
        """Go to the next step; from the last one, finish the lesson."""
        if self._place is None:
            return
        if not self._place.last:
            self._go(replace(self._place, step=self._place.step + 1))
            return
        lesson_id = self._place.lesson.id
        try:
            self._keep(lambda lessons: lessons.complete(self._learner, lesson_id))
        finally:
            self.closed.emit()

    @Slot()
    def backward(self) -> None:
        """Go to the step before."""
        if self._place is not None and self._place.step > 0:
            self._go(replace(self._place, step=self._place.step - 1))

    @Slot(str)
    def openStep(self, key: str) -> None:
        """Go to a step that was reached before."""
        if self._place is not None and any(
            row.key == key and row.reachable for row in step_rows(self._place)
        ):
            self._go(replace(self._place, step=int(key)))

    @Slot(str, str)
    def answer(self, question: str, choice: str) -> None:
        """Answer a quiz; what is said to that is shown under the choice."""
        if self._place is None:
            return
        option = find_option(self._place.lesson, question, choice)
        if option is None:
            return
        lesson_id, right = self._place.lesson.id, option.right
        before = self._place.picked.get(question, frozenset())
        self._place = replace(self._place, picked={**self._place.picked, question: before | {choice}})
        try:
            self._keep(lambda lessons: lessons.record_quiz(self._learner, lesson_id, question, choice, right))
        finally:
            self.replied.emit(option.feedback)

    @Slot()
    def leave(self) -> None:
        """Put the lesson away; it opens at this step again."""
        self.closed.emit()

    @Slot()
    def printPages(self) -> None:
        """Write the module's pages for home as a PDF and open it; raises LachanError print-failed."""
        if self._place is None or self._shelf is None or self._shelf.pages is None:
            return
        pages = self._shelf.pages
        file = pages.write(self._shelf.folders[self._place.lesson.id], self._speak())
        self._tell_printed(str(file))
        pages.show_file(file)

    def _tell_printed(self, path: str) -> None:
        self._printed = path
        self.printedChanged.emit()

    def _get_can_print(self) -> bool:
        shelf = self._shelf
        if self._place is None or shelf is None or shelf.pages is None:
            return False
        return shelf.pages.has(shelf.folders[self._place.lesson.id])

    def _go(self, place: Place) -> None:
        self._place = place
        try:
            self._keep(lambda lessons: lessons.record_step(self._learner, place.lesson.id, place.step))
        finally:
            self.stepChanged.emit()

    def _keep(self, write: Callable[[Lessons], LessonProgress]) -> None:
        """Write to the record and show what it then says.

        A write that fails is kept in memory by the record: reading goes on, and the error reaches the app.
        """
        assert self._shelf is not None
        assert self._place is not None
        lessons = self._shelf.progress
        try:
            write(lessons)
        finally:
            progress = lessons.progress(self._learner, self._place.lesson.id)
            self._show(replace(self._place, progress=progress))

    def _show(self, place: Place) -> None:
        assert self._shelf is not None
        self._place = place
        shelf = self._shelf
        folder = shelf.folders[place.lesson.id]
        shown = Shown(shelf.facts, date.fromisoformat(shelf.today()), folder, self._speak())
        self._blocks.replace(block_rows(place, shown))
        self._steps.replace(step_rows(place))
        self.changed.emit()

    def _get_where(self) -> str:
        if self._place is None or self._shelf is None:
            return ""
        return self.tr("Stage %1 · Lesson").replace("%1", str(self._shelf.stages[self._place.lesson.id]))

    def _get_pace(self) -> str:
        if self._place is None:
            return ""
        at, count = str(self._place.step + 1), str(len(self._place.lesson.steps))
        step = self.tr("Step %1/%2").replace("%1", at).replace("%2", count)
        left = self.tr("%n minute(s) left", "", minutes_left(self._place))
        return f"{step} · {left}"

    where = Property(str, _get_where, notify=changed)
    pace = Property(str, _get_pace, notify=changed)
    title = Property(str, lambda self: self._place.lesson.title if self._place else "", notify=changed)
    stepTitle = Property(
        str,
        lambda self: self._place.lesson.steps[self._place.step].title if self._place else "",
        notify=changed,
    )
    step = Property(int, lambda self: self._place.step if self._place else 0, notify=changed)
    count = Property(int, lambda self: len(self._place.lesson.steps) if self._place else 0, notify=changed)
    first = Property(bool, lambda self: self._place is None or self._place.step == 0, notify=changed)
    last = Property(bool, lambda self: self._place is not None and self._place.last, notify=changed)
    tonight = Property(
        "QVariantMap",  # type: ignore[arg-type]
        lambda self: tonight(self._place.lesson) if self._place else {},
        notify=changed,
    )
    canPrint = Property(bool, _get_can_print, notify=changed)
    printed = Property(str, lambda self: self._printed, notify=printedChanged)
    blocks = Property(RowModel, lambda self: self._blocks, constant=True)
    steps = Property(RowModel, lambda self: self._steps, constant=True)

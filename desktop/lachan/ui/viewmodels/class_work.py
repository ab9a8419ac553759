"""What every page of a class does alike: long work in a job, its progress, its end in words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.keys import ClassKeys
from lachan.classroom.teacher import Teacher
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import Kind
from lachan.ui.jobs import Cancelled, Err, Job, Jobs, Report, Result
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Seat:
    """The class that lies open on the teacher's desk, and its keys."""

    kind: Kind
    row: ClassRow
    keys: ClassKeys
    teacher: Teacher


@dataclass(frozen=True, slots=True)
class Renewed:
    """New words of a class: the passphrase and the sheet, shown once, and the class that they open."""

    passphrase: tuple[str, ...]
    sheet: tuple[str, ...]
    seat: Seat


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassWork(QObject):  # type: ignore[operator]
    """One thing at a time: while ``busy``, ``share`` (0 to 1) tells how far it is; ``told`` how it ended."""

    toldChanged = Signal()
    busyChanged = Signal()
    shareChanged = Signal(float)

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._jobs = jobs
        self._job: Job | None = None
        self._told = ""
        self._problem = False
        self._busy = False
        self._share = 0.0
        self.shareChanged.connect(self._come)

    def run(self, work: Callable[[Report], T], done: Callable[[T], None]) -> None:
        """Run *work* off this thread, then *done* here; what goes wrong is told in words."""
        if self._busy:
            return
        self._tell("")
        self._share = 0.0
        self._set_busy(True)

        def end(result: Result[T]) -> None:
            self._job = None
            self._set_busy(False)
            if isinstance(result, Err):
                self._fail(result.error)
            else:
                done(result.value)

        job = self._jobs.start(lambda report: work(self._sharing(report)), end)
        self._job = job if self.is_working() else None

    def is_working(self) -> bool:
        """Tell whether something is under way; work that ended at once is not."""
        return self._busy

    def words(self, vi: str, en: str) -> str:
        """Return one of two sentences, in the language of the window."""
        return Text(vi, en).in_(self._speak())

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop; nothing of it is kept."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def closeTold(self) -> None:
        """Put the message away."""
        self._tell("")

    def _sharing(self, report: Report) -> Report:
        def told(share: float) -> None:
            report(share)
            self.shareChanged.emit(share)

        return told

    @Slot(float)
    def _come(self, share: float) -> None:
        self._share = share

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self._tell(self.words("Đã dừng. Chưa có gì thay đổi.", "Stopped. Nothing has changed."))
        elif isinstance(error, LachanError):
            self._tell(say(error, self._speak()), problem=True)
        else:
            raise error

    def _tell(self, words: str, *, problem: bool = False) -> None:
        self._told, self._problem = words, problem
        self.toldChanged.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()

    told = Property(str, lambda self: self._told, notify=toldChanged)
    problem = Property(bool, lambda self: self._problem, notify=toldChanged)
    busy = Property(bool, lambda self: self._busy, notify=busyChanged)
    share = Property(float, lambda self: self._share, notify=shareChanged)

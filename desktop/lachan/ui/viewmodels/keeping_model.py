"""How the record of this computer is kept: backups, bringing one back, and what this computer forgets."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.storage.backups import Backup, backups
from lachan.storage.care import Exported, Restored, Tended, back_up, export, restore, tend
from lachan.storage.forgetting import Why
from lachan.storage.mending import Mended
from lachan.storage.record import Record
from lachan.storage.retention import Retired, last_day_to_keep, plan, retire
from lachan.ui.jobs import Err, Jobs, Report, Result
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

T = TypeVar("T")

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup: its file, and when it was made by this computer's clock."""

    path: str
    day: str
    time: str


def row_of(backup: Backup) -> BackupRow:
    """Return the row of one backup, its day as dd/mm/yyyy, in the computer's time zone."""
    hour, minute = backup.time.split(":")
    made = datetime(backup.day.year, backup.day.month, backup.day.day, int(hour), int(minute), tzinfo=UTC)
    here = made.astimezone()
    return BackupRow(str(backup.path), f"{here:%d/%m/%Y}", f"{here:%H:%M}")


@QmlElement
@QmlUncreatable("Made by the app.")
class KeepingViewModel(QObject):  # type: ignore[operator]
    """The keeping of the record.

    ``restored`` is emitted when other pages should read it again, ``mended`` when it had to be put together.
    """

    toldChanged = Signal()
    busyChanged = Signal()
    bannerChanged = Signal()
    oldChanged = Signal()
    restored = Signal()
    mended = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._jobs = jobs
        self._record: Record | None = None
        self._mended: Mended | None = None
        self._rows = RowModel(BackupRow, self)
        self._forgets: Why | None = None
        self._low_room = False
        self._told = ""
        self._problem = False
        self._busy = False
        self._old = Retired("")

    def serve(self, record: Record, forgets: Why | None) -> None:
        """Take over the opened record, with why this computer forgets, if it does; then tend the record."""
        self._record, self._forgets = record, forgets
        self.bannerChanged.emit()
        self._tell_if_mended()
        self._start(lambda: _looked_after(record), self._tended)

    def shown(self) -> None:
        """Read the list of backups again."""
        if self._record is not None:
            self._rows.replace([row_of(backup) for backup in backups(self._record.folder)])

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self.bannerChanged.emit()
        self.oldChanged.emit()
        self._tell("")

    @Slot()
    def backUp(self) -> None:
        """Make a backup now."""
        record = self._opened()
        self._start(
            lambda: back_up(record), lambda _made: self._tell(self.tr("A backup has been made and checked."))
        )

    @Slot(str)
    def restore(self, path: str) -> None:
        """Bring back all that the backup at *path* holds; nothing of today goes away."""
        record = self._opened()
        self._start(lambda: restore(record, Path(path)), self._restored)

    @Slot(QUrl)
    def restoreFile(self, file: QUrl) -> None:
        """Bring back all that a file from elsewhere holds."""
        self.restore(file.toLocalFile())

    @Slot(QUrl)
    def save(self, folder: QUrl) -> None:
        """Write everything into a new file in *folder*, such as that of a stick."""
        record = self._opened()
        self._start(lambda: export(record, Path(folder.toLocalFile())), self._saved)

    @Slot()
    def letGo(self) -> None:
        """Let go of single acts and answers older than 400 days; monthly counts stay."""
        record, before = self._opened(), self._old.before
        self._start(lambda: retire(record, before), self._let_go)

    @Slot()
    def closeBanner(self) -> None:
        """Put the banner away until the next start."""
        self._forgets, self._low_room = None, False
        self.bannerChanged.emit()

    def _opened(self) -> Record:
        assert self._record is not None
        return self._record

    def _tended(self, done: tuple[Tended, Retired]) -> None:
        tended, self._old = done
        self._low_room = tended.low_room
        self.bannerChanged.emit()
        self.oldChanged.emit()

    def _restored(self, done: Restored) -> None:
        if done.unreadable:
            self._tell(
                self.tr("Brought back %n line(s); some could not be read.", "", done.new), problem=True
            )
        else:
            self._tell(self.tr("Brought back %n line(s). Nothing of today was lost.", "", done.new))
        self.restored.emit()

    def _saved(self, done: Exported) -> None:
        words = self.tr("Saved and checked. You may pull the stick out now. File: %1")
        self._tell(words.replace("%1", done.path.name))

    def _let_go(self, _retired: Retired) -> None:
        self._old = Retired("")
        self.oldChanged.emit()
        self._tell(self.tr("Old single answers are gone; their monthly counts stay."))

    def _start(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._set_busy(True)

        def run(report: Report) -> T:
            report(0.0)
            return work()

        def end(result: Result[T]) -> None:
            self._set_busy(False)
            if isinstance(result, Err):
                self._fail(result.error)
            else:
                done(result.value)
            self._tell_if_mended()
            self.shown()

        self._jobs.start(run, end)

    def _tell_if_mended(self) -> None:
        if self._record is not None and self._record.mended is not self._mended:
            self._mended = self._record.mended
            self.mended.emit()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, LachanError):
            raise error
        self._tell(say(error, self._speak()), problem=True)

    def _tell(self, words: str, *, problem: bool = False) -> None:
        self._told, self._problem = words, problem
        self.toldChanged.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()

    def _get_banner(self) -> str:
        if self._forgets is not None:
            return {
                "memory": self.tr("This computer forgets when it is switched off. Save to the stick."),
                "profile": self.tr("This computer forgets at log-out. Save to the stick."),
                "wiped": self.tr("This computer has forgotten what was done before. Save to the stick."),
            }[self._forgets]
        if self._low_room:
            return self.tr("The disk is nearly full. Please tell your teacher, so that nothing is lost.")
        return ""

    def _get_old(self) -> str:
        if not self._old.names:
            return ""
        words = self.tr("%n single answer(s) are older than 400 days.", "", len(self._old.names))
        return words + " " + self.tr("Letting go of them keeps monthly counts and every result.")

    rows = Property(RowModel, lambda self: self._rows, constant=True)
    told = Property(str, lambda self: self._told, notify=toldChanged)
    problem = Property(bool, lambda self: self._problem, notify=toldChanged)
    busy = Property(bool, lambda self: self._busy, notify=busyChanged)
    banner = Property(str, _get_banner, notify=bannerChanged)
    forgets = Property(bool, lambda self: self._forgets is not None, notify=bannerChanged)
    old = Property(str, _get_old, notify=oldChanged)


def _looked_after(record: Record) -> tuple[Tended, Retired]:
    return tend(record), plan(record, last_day_to_keep(record.clock.local_day()))

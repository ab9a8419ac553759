"""A pupil's computer that hands in by itself: into a shared folder, while one practises."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.card import Card
from lachan.classroom.pupil_pc import HandedIn, LiveHandIn, PupilPC
from lachan.domain.errors import LachanError
from lachan.storage.record import Record
from lachan.ui.class_desk import ClassDesk
from lachan.ui.jobs import Err, Jobs, Report, Result
from lachan.ui.viewmodels.class_work import ClassWork
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
FOLDER, LIVE = "membership", "live-folder.txt"
_EVERY_MS = 1000


@QmlElement
@QmlUncreatable("Made by the app.")
class LiveClassmate(ClassWork):  # type: ignore[operator]
    """Writes the work of the class out as it is done, where that was asked for."""

    liveChanged = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._desk: ClassDesk | None = None
        self._record: Record | None = None
        self._pc: PupilPC | None = None
        self._card: Card | None = None
        self._live: LiveHandIn | None = None
        self._live_folder = ""
        self._live_told = ""
        self._count = 0
        self._writing = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.tick)
        self.steady: Callable[[], float] = time.monotonic

    @Slot(QUrl)
    def startLive(self, folder: QUrl) -> None:
        """Hand in by itself, into a shared folder, while one practises."""
        self._go_live(folder.toLocalFile())
        self._remember(LIVE, self._live_folder)

    @Slot()
    def stopLive(self) -> None:
        """Hand in no longer by itself."""
        self._timer.stop()
        self._live, self._live_folder, self._live_told = None, "", ""
        self._remember(LIVE, "")
        self.liveChanged.emit()

    def _go_live(self, folder: str) -> None:
        assert self._record is not None
        self._live_folder = folder
        self._live = self._opened().go_live(self._taken())
        self._count = self._record.counts().events
        self._timer.start()
        self.liveChanged.emit()

    @Slot()
    def tick(self) -> None:
        """Write what is new, if anything is and it is time."""
        live, desk, record = self._live, self._desk, self._record
        if live is None or desk is None or record is None or self._writing:
            return
        count, now = record.counts().events, self.steady()
        if count != self._count:
            self._count = count
            live.changed(now)
        if not live.is_due(now):
            return
        place, self._writing = Path(self._live_folder), True

        def work(report: Report) -> HandedIn:
            report(0.0)
            return live.write(place, desk.catalogue, now)

        self._jobs.start(work, self._wrote)

    def _wrote(self, result: Result[HandedIn]) -> None:
        self._writing = False
        if isinstance(result, Err):
            if not isinstance(result.error, LachanError):
                raise result.error
            told = result.error.code != "nothing-to-hand-in"
            self._live_told = say(result.error, self._speak()) if told else ""
        else:
            at = f"{self._desk.clock.now().astimezone():%H:%M}" if self._desk is not None else ""
            self._live_told = self.words(f"Đã gửi lúc {at}.", f"Sent at {at}.")
        self.liveChanged.emit()

    def _opened(self) -> PupilPC:
        assert self._pc is not None
        return self._pc

    def _taken(self) -> Card:
        assert self._card is not None
        return self._card

    def _folder(self) -> Path:
        assert self._desk is not None
        return self._desk.home / FOLDER

    def _remember(self, name: str, words: str) -> None:
        try:
            self._folder().mkdir(parents=True, exist_ok=True)
            (self._folder() / name).write_text(words, encoding="utf-8")
        except OSError:
            return  # a convenience: the folder is asked for again

    liveFolder = Property(str, lambda self: self._live_folder, notify=liveChanged)
    liveTold = Property(str, lambda self: self._live_told, notify=liveChanged)


def remembered(file: Path) -> str:
    """Return what was written down in *file*, "" where nothing was."""
    try:
        return file.read_text("utf-8").strip()
    except (OSError, ValueError):
        return ""

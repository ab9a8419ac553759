"""Lending a voice: what there is to read, how much of it is read, and a pack made of the recordings."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.content.voice_script import ScriptPart, gather, reading_script
from lachan.content.voices import pack_folder
from lachan.domain.errors import LachanError
from lachan.domain.text import Language
from lachan.ui.jobs import Err, Jobs, Report, Result
from lachan.ui.microphone import Microphone, QtMicrophone
from lachan.ui.speakers import LazySpeakers, Speakers, open_speakers
from lachan.ui.viewmodels.recording_model import RecordingViewModel
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

PACK = "own-recordings.zip"
FOLDER = "recordings"


@dataclass(frozen=True, slots=True)
class PartRow:
    """One scenario to read: how many of its lines are recorded."""

    key: str
    title: str
    taken: int
    count: int


@dataclass(frozen=True, slots=True)
class _Made:
    clips: int
    lines: int
    wrong: tuple[LachanError, ...]


@QmlElement
@QmlUncreatable("Made by the app.")
class VoicesViewModel(QObject):  # type: ignore[operator]
    """The scenarios to read in the language of the window, and the one that is open."""

    toldChanged = Signal()
    busyChanged = Signal()
    partChanged = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak, self._jobs = speak, jobs
        self._folder = Path()
        self._parts: dict[str, ScriptPart] = {}
        self._language: Language | None = None
        self._home = Path()
        self._booth: RecordingViewModel | None = None
        self._part: ScriptPart | None = None
        self._rows = RowModel(PartRow, self)
        self._told = ""
        self._problem = False
        self._busy = False

    def serve(
        self, home: Path, microphone: Microphone | None = None, speakers: Speakers | None = None
    ) -> None:
        """Take over the data folder, the microphone and the speakers; by default those of the system."""
        self._home, self._folder = home, home / FOLDER
        heard = speakers or LazySpeakers(lambda: open_speakers(self))
        self._booth = RecordingViewModel(self._folder, microphone or QtMicrophone(self), heard, self)
        self._booth.lineChanged.connect(self._refresh)
        self.partChanged.emit()

    def shown(self) -> None:
        """Read what there is to read, off this thread; the second time it is there."""
        if self._language == self._speak():
            self._refresh()
            return
        language = self._speak()

        def read(report: Report) -> tuple[ScriptPart, ...]:
            report(0.0)
            return tuple(part for part in reading_script((language,)) if part.lines)

        def done(result: Result[tuple[ScriptPart, ...]]) -> None:
            self._set_busy(False)
            if isinstance(result, Err):
                raise result.error
            self._language = language
            self._parts = {part.scenario: part for part in result.value}
            self._refresh()

        self._set_busy(True)
        self._jobs.start(read, done)

    def hidden(self) -> None:
        """Stop everything when the page is left."""
        self.close()

    def retranslate(self) -> None:
        """Read in the new language."""
        self.close()
        self._tell("")
        self._language = None

    @Slot(str)
    def open(self, scenario: str) -> None:
        """Lay out the lines of a scenario."""
        part = self._parts.get(scenario)
        if part is not None and self._booth is not None:
            self._part = part
            self._booth.open(part)
            self.partChanged.emit()

    @Slot()
    def record(self) -> None:
        """Begin to record the line, or stop and keep it; what goes wrong is told on the page."""
        if self._booth is None:
            return
        self._tell("")
        try:
            (self._booth.stop if self._booth.is_recording else self._booth.start)()
        except LachanError as error:
            self._fail(error)

    @Slot()
    def close(self) -> None:
        """Put the lines away; an unfinished recording is dropped."""
        if self._booth is not None:
            self._booth.close()
        self._part = None
        self.partChanged.emit()

    @Slot()
    def build(self) -> None:
        """Make a pack of what was recorded and take it into use."""
        from lachan.content.voice_pack import FORMAT, About, write_voice_pack

        folder, target = self._folder, pack_folder(self._home) / PACK
        title = self.tr("Recorded on this computer")

        def make(report: Report) -> _Made:
            report(0.0)
            clips, wrong, lines = gather(folder, reading_script())
            if not clips:
                raise LachanError("voice-pack-empty", folder=str(folder))
            target.parent.mkdir(parents=True, exist_ok=True)
            write_voice_pack(target, About(format=FORMAT, title=title), clips)
            return _Made(len(clips), lines, tuple(wrong))

        def done(result: Result[_Made]) -> None:
            self._set_busy(False)
            if isinstance(result, Err):
                self._fail(result.error)
                return
            made = result.value
            words = self.tr("%n line(s) will be heard in these voices from the next start.", "", made.clips)
            again = [say(error, self._speak()) for error in made.wrong[:1]]
            self._tell(" ".join([words, *again]), problem=bool(again))

        self._set_busy(True)
        self._jobs.start(make, done)

    def _refresh(self) -> None:
        self._rows.replace([self._row(part) for part in self._parts.values()])

    def _row(self, part: ScriptPart) -> PartRow:
        taken = sum((self._folder / line.file).is_file() for line in part.lines)
        return PartRow(part.scenario, part.title.in_(self._speak()), taken, len(part.lines))

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

    rows = Property(RowModel, lambda self: self._rows, constant=True)
    booth = Property(RecordingViewModel, lambda self: self._booth, notify=partChanged)
    told = Property(str, lambda self: self._told, notify=toldChanged)
    problem = Property(bool, lambda self: self._problem, notify=toldChanged)
    busy = Property(bool, lambda self: self._busy, notify=busyChanged)
    reading = Property(bool, lambda self: self._part is not None, notify=partChanged)
    title = Property(
        str, lambda self: self._part.title.in_(self._speak()) if self._part else "", notify=partChanged
    )
    scene = Property(
        str, lambda self: self._part.scene.in_(self._speak()) if self._part else "", notify=partChanged
    )

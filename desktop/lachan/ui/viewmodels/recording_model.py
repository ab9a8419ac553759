"""Lending one's voice: a reading script, line by line, and a microphone.

Recordings are kept in a folder, named so that ``lachan voice pack`` makes a pack of them.
"""

import array
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.content.recordings import clean_recording, wav_file
from lachan.content.voice_script import ScriptPart
from lachan.content.voices import Clip
from lachan.domain.errors import LachanError
from lachan.ui.microphone import LONGEST_BYTES, RATE, Microphone
from lachan.ui.speakers import Speakers

FULL_SCALE = 32_768
"""The loudest that a sample of 16 bits can be."""
QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the app.")
class RecordingViewModel(QObject):  # type: ignore[operator]
    """One part of the script under the reader's hands; a recording is on disk before ``stop`` returns."""

    lineChanged = Signal()
    recordingChanged = Signal()
    levelChanged = Signal()

    def __init__(
        self, folder: Path, microphone: Microphone, speakers: Speakers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._microphone, self._speakers = folder, microphone, speakers
        self._part: ScriptPart | None = None
        self._at = 0
        self._heard = bytearray()
        self._recording = False
        self._level = 0

    def open(self, part: ScriptPart) -> None:
        """Lay out *part*, at its first line that has no recording yet."""
        self._part = part
        missing = (n for n, line in enumerate(part.lines) if not (self._folder / line.file).is_file())
        self._move(next(missing, 0))

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is on."""
        return self._recording

    @Slot(int)
    def step(self, lines: int) -> None:
        """Go *lines* lines on, or back."""
        if self._part is not None and not self._recording:
            self._move(max(0, min(len(self._part.lines) - 1, self._at + lines)))

    @Slot()
    def start(self) -> None:
        """Record the line; raises LachanError microphone-missing."""
        if self._part is None or self._recording:
            return
        self._speakers.hush()
        self._heard.clear()
        self._microphone.start(self._hear)
        self._recording = True
        self.recordingChanged.emit()

    @Slot()
    def stop(self) -> None:
        """Keep what was read; raises LachanError where it cannot be used, and the older take stays."""
        if self._part is None or not self._recording:
            return
        self._microphone.stop()
        self._recording = False
        self.recordingChanged.emit()
        self.levelChanged.emit()
        line = self._part.lines[self._at]
        new = self._folder / f"{line.file}.new"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            new.write_bytes(wav_file(bytes(self._heard), RATE))
            clean_recording(new, line.line.window_ms, name=line.file)
            new.replace(self._folder / line.file)
        except OSError as error:
            reason = str(error.strerror)
            raise LachanError("folder-unwritable", folder=str(self._folder), reason=reason) from error
        finally:
            new.unlink(missing_ok=True)
        self.lineChanged.emit()

    @Slot()
    def listen(self) -> None:
        """Play the recording of the line, as loud as it will be in a call."""
        if self._part is not None and self._taken() and not self._recording:
            line = self._part.lines[self._at]
            data, _ = clean_recording(self._folder / line.file, line.line.window_ms)
            self._speakers.say(Clip(data, "wav"))

    @Slot()
    def close(self) -> None:
        """Stop everything; an unfinished recording is dropped."""
        self._microphone.stop()
        self._speakers.hush()
        self._recording = False
        self._part = None

    def _hear(self, data: bytes) -> None:
        self._heard += data[: max(0, LONGEST_BYTES - len(self._heard))]
        samples = array.array("h", data[: len(data) // 2 * 2])
        self._level = round(100 * max((abs(sample) for sample in samples), default=0) / FULL_SCALE)
        self.levelChanged.emit()

    def _move(self, at: int) -> None:
        self._at = at
        self._speakers.hush()
        self.lineChanged.emit()

    def _taken(self) -> bool:
        return self._part is not None and (self._folder / self._part.lines[self._at].file).is_file()

    def _of_line(self, name: str) -> str:
        if self._part is None:
            return ""
        line = self._part.lines[self._at]
        return {"person": line.person, "text": line.line.text}[name]

    person = Property(str, lambda self: self._of_line("person"), notify=lineChanged)
    text = Property(str, lambda self: self._of_line("text"), notify=lineChanged)
    place = Property(int, lambda self: self._at + 1, notify=lineChanged)
    count = Property(int, lambda self: len(self._part.lines) if self._part else 0, notify=lineChanged)
    taken = Property(bool, lambda self: self._taken(), notify=lineChanged)
    level = Property(int, lambda self: self._level if self._recording else 0, notify=levelChanged)
    recording = Property(bool, lambda self: self._recording, notify=recordingChanged)

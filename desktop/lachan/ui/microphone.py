"""The microphone: sound taken in by Qt Multimedia, loaded when somebody wants to record and not before."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QIODevice, QObject

from lachan.domain.errors import LachanError
from lachan.ui.speakers import has_sound_server, quiet_log

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSource

RATE = 24_000
LONGEST_BYTES = RATE * 2 * 60
"""Nobody reads one line for a minute: what comes after it is dropped."""


class Microphone(Protocol):
    """Takes in sound: 16 bit, one channel, RATE samples a second."""

    def start(self, heard: Callable[[bytes], None]) -> None:
        """Begin, and give what is heard to *heard*; raises LachanError microphone-missing."""

    def stop(self) -> None:
        """End; nothing is heard after it."""


class QtMicrophone(QObject):
    """The microphone that the system prefers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._heard: Callable[[bytes], None] = lambda _data: None

    def start(self, heard: Callable[[bytes], None]) -> None:
        """See Microphone."""
        self.stop()
        self._source = self._open()
        self._heard = heard
        self._stream = self._source.start()
        if self._source.error().value != 0:  # NoError
            self.stop()
            raise LachanError("microphone-missing")
        self._stream.readyRead.connect(self._read)

    def stop(self) -> None:
        """See Microphone."""
        if self._source is not None:
            self._read()
            self._source.stop()
            self._source.deleteLater()
        self._source = self._stream = None

    def _read(self) -> None:
        if self._stream is not None:
            self._heard(bytes(self._stream.readAll().data()))

    def _open(self) -> "QAudioSource":
        if sys.platform.startswith("linux") and not has_sound_server(os.environ):
            raise LachanError("microphone-missing")
        quiet_log()
        try:
            from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices
        except ImportError as error:
            raise LachanError("microphone-missing") from error
        shape = QAudioFormat()
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        shape.setSampleRate(RATE)
        shape.setChannelCount(1)
        device = QMediaDevices.defaultAudioInput()
        if device.isNull() or not device.isFormatSupported(shape):
            raise LachanError("microphone-missing")
        return QAudioSource(device, shape, self)

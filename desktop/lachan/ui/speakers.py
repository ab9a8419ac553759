"""The loudspeakers: effects and clips played by Qt Multimedia, or nothing where there is nothing to play on.

Qt Multimedia is loaded when the first sound is due, never at start-up. No sound device, no library, no
module: whatever is missing, everything else goes on as before.
"""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QObject, QUrl

from lachan import paths
from lachan.content.voices import Clip

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class Speakers(Protocol):
    """What can be heard. *effect*: a bare name of ``assets/sounds``."""

    def play(self, effect: str, *, loop: bool = False) -> None:
        """Play *effect* from its beginning, over and over with *loop*."""

    def stop(self, effect: str) -> None:
        """Stop *effect*."""

    def say(self, clip: Clip) -> None:
        """Play *clip* in place of any other."""

    def hold(self, held: bool) -> None:
        """Let the clip stand still, or go on."""

    def hush(self) -> None:
        """Stop the clip."""

    def set_volume(self, percent: int) -> None:
        """Play at 0 to 100 percent from now on."""


class Silence:
    """Speakers that nobody hears: for computers without sound."""

    def play(self, effect: str, *, loop: bool = False) -> None:
        """See Speakers."""

    def stop(self, effect: str) -> None:
        """See Speakers."""

    def say(self, clip: Clip) -> None:
        """See Speakers."""

    def hold(self, held: bool) -> None:
        """See Speakers."""

    def hush(self) -> None:
        """See Speakers."""

    def set_volume(self, percent: int) -> None:
        """See Speakers."""


class QtSpeakers(QObject):
    """Speakers over Qt Multimedia; raises ImportError where that cannot be loaded."""

    def __init__(self, parent: QObject | None = None) -> None:
        from PySide6 import QtMultimedia

        super().__init__(parent)
        self._effects: dict[str, QSoundEffect] = {}
        self._share = 1.0
        self._buffer: QBuffer | None = None
        self._output = QtMultimedia.QAudioOutput(self)
        self._player = QtMultimedia.QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._devices = QtMultimedia.QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._follow)

    def play(self, effect: str, *, loop: bool = False) -> None:
        """See Speakers."""
        sound = self._effect(effect)
        sound.setLoopCount(-2 if loop else 1)  # QSoundEffect.Infinite
        sound.play()

    def stop(self, effect: str) -> None:
        """See Speakers."""
        if effect in self._effects:
            self._effects[effect].stop()

    def say(self, clip: Clip) -> None:
        """See Speakers."""
        self.hush()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(clip.data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer, QUrl(f"clip.{clip.kind}"))
        self._player.play()

    def hold(self, held: bool) -> None:
        """See Speakers."""
        if self._buffer is None:
            return
        playing = self._player.playbackState() is self._player.PlaybackState.PlayingState
        if held and playing:
            self._player.pause()
        elif not held and self._player.playbackState() is self._player.PlaybackState.PausedState:
            self._player.play()

    def hush(self) -> None:
        """See Speakers."""
        if self._buffer is not None:
            self._player.stop()
            self._player.setSource(QUrl())
            self._buffer.deleteLater()
            self._buffer = None

    def set_volume(self, percent: int) -> None:
        """See Speakers. Ears hear steps of power, so that half is a quarter."""
        self._share = (percent / 100) ** 2
        self._output.setVolume(self._share)
        for effect in self._effects.values():
            effect.setVolume(self._share)

    def _effect(self, name: str) -> "QSoundEffect":
        from PySide6.QtMultimedia import QSoundEffect

        if name not in self._effects:
            sound = QSoundEffect(self)
            sound.setSource(QUrl.fromLocalFile(str(paths.shipped("assets") / "sounds" / f"{name}.wav")))
            sound.setVolume(self._share)
            self._effects[name] = sound
        return self._effects[name]

    def _follow(self) -> None:
        """Go over to the headphones that were plugged in."""
        device = self._devices.defaultAudioOutput()
        self._output.setDevice(device)
        for effect in self._effects.values():
            effect.setAudioDevice(device)


class LazySpeakers:
    """Speakers that are opened when the first sound is due, and looked for again by ``prepare``."""

    def __init__(self, open_: Callable[[], Speakers]) -> None:
        self._open = open_
        self._speakers: Speakers | None = None
        self._percent = 100

    def prepare(self) -> None:
        """Open the speakers now, so that the first ring is not late; costs up to 0.2 s."""
        if self._speakers is None or isinstance(self._speakers, Silence):
            self._speakers = self._open() if self._percent else Silence()
            self._speakers.set_volume(self._percent)

    def play(self, effect: str, *, loop: bool = False) -> None:
        """See Speakers."""
        self._ready().play(effect, loop=loop)

    def stop(self, effect: str) -> None:
        """See Speakers."""
        if self._speakers is not None:
            self._speakers.stop(effect)

    def say(self, clip: Clip) -> None:
        """See Speakers."""
        self._ready().say(clip)

    def hold(self, held: bool) -> None:
        """See Speakers."""
        if self._speakers is not None:
            self._speakers.hold(held)

    def hush(self) -> None:
        """See Speakers."""
        if self._speakers is not None:
            self._speakers.hush()

    def set_volume(self, percent: int) -> None:
        """See Speakers."""
        loud_again = percent and not self._percent
        self._percent = percent
        if self._speakers is not None:
            self._speakers.set_volume(percent)
            if loud_again:
                self.prepare()

    def _ready(self) -> Speakers:
        if self._speakers is None:
            self.prepare()
        assert self._speakers is not None
        return self._speakers


def open_speakers(parent: QObject | None = None) -> Speakers:
    """Return the speakers of this computer; Silence where it has none. Never raises, never warns."""
    if sys.platform.startswith("linux") and not has_sound_server(os.environ):
        return Silence()
    quiet_log()
    try:
        from PySide6.QtMultimedia import QMediaDevices

        if QMediaDevices.defaultAudioOutput().isNull():
            return Silence()
        return QtSpeakers(parent)
    except ImportError:
        return Silence()


def has_sound_server(environ: Mapping[str, str]) -> bool:
    """Say whether a PulseAudio or PipeWire server can be reached: asking Qt without one makes it complain."""
    if environ.get("PULSE_SERVER"):
        return True
    runtime = Path(environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    pulse = Path(environ.get("PULSE_RUNTIME_PATH") or runtime / "pulse")
    sockets = (pulse / "native", runtime / "pipewire-0", Path("/run/pulse/native"))
    return any(socket.exists() for socket in sockets)


def quiet_log() -> None:
    """Qt Multimedia tells of codecs and of what it could not find, on every start: nobody asked."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")

"""What a play-through sounds like: its happenings turned into rings, dings and spoken lines."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from lachan.content.voices import Voices
from lachan.scenario.run import Happened, Happening
from lachan.ui.settings import Settings, SettingsStore
from lachan.ui.sound import Sounds
from lachan.ui.speakers import LazySpeakers, Speakers, open_speakers
from lachan.ui.system_voice import SystemVoice
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.voice import Clips, Line, Reader, Voice

_DINGS = frozenset({Happened.TEXTED, Happened.CHATTED, Happened.NOTICE})


class PhoneSounds:
    """Hears what happens and makes it heard; obeys the settings *sound*, *volume* and *voice*.

    Nothing waits for it and nothing depends on it: a play-through is the same without.
    """

    def __init__(self, settings: SettingsStore, clips: Clips, speakers: Speakers, reader: Reader) -> None:
        self._speakers, self._reader = speakers, reader
        self.sounds = Sounds(speakers)
        self.voice = Voice(clips, speakers, reader)
        self._speaker = ""
        self._obey(settings.state)
        settings.listen(lambda _old, new: self._obey(new))

    def prepare(self) -> None:
        """Be ready for the first ring: for when the phone is laid down."""
        if isinstance(self._speakers, LazySpeakers):
            self._speakers.prepare()

    def hear(self, m: Moment, fresh: Sequence[Happening]) -> None:
        """Sound like *m*, in which the *fresh* happenings have just happened."""
        live = m.stage == "live"
        (self.sounds.ring if live and m.run.ringing and not m.run.muted else self.sounds.stop_ring)()
        (self.sounds.dial_tone if live and m.run.dialing else self.sounds.stop_dial_tone)()
        for happened in fresh:
            self._hear(m, happened)
        if self._speaker and (m.stage not in ("live", "paused") or not self._within_earshot(m)):
            self._speaker = ""
            self.voice.hush()
        self.voice.hold(m.stage == "paused")

    def say(self, m: Moment, line: str) -> None:
        """Speak one line, as it is told in *m*."""
        text = m.text(m.script.lines.get(line))
        self.voice.speak(Line(m.script.scenario.id, m.language, line, text))

    def key(self, digit: str) -> None:
        """Sound a key of the dialler."""
        self.sounds.key(digit)

    def replay(self) -> None:
        """Say the last line once more."""
        self.voice.replay()

    def silence(self) -> None:
        """Fall silent: the phone is put away."""
        self.sounds.stop()
        self.voice.forget()
        self._speaker = ""

    def _hear(self, m: Moment, happened: Happening) -> None:
        if happened.kind in _DINGS:
            self.sounds.ding()
        elif happened.kind is Happened.CALL_OVER and happened.what != "declined":
            self.sounds.hang_up()
        elif happened.kind is Happened.SAID:
            self._speaker = happened.who
            self.say(m, happened.what)

    def _within_earshot(self, m: Moment) -> bool:
        person = m.person(self._speaker)
        return person is not None and (person.near or m.run.call == self._speaker)

    def _obey(self, settings: Settings) -> None:
        percent = settings.volume if settings.sound else 0
        self._speakers.set_volume(percent)
        self._reader.set_volume(percent)
        self.voice.on = settings.voice and percent > 0
        if not self.voice.on:
            self.voice.hush()


def phone_sounds(settings: SettingsStore, voices: Voices, parent: QObject) -> PhoneSounds:
    """Return the sounds of this computer; speakers and voices are looked for when they are needed."""
    speakers = LazySpeakers(lambda: open_speakers(parent))
    return PhoneSounds(settings, voices.clip, speakers, SystemVoice(parent))

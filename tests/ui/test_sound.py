"""What a play-through sounds like, heard by speakers that write down what they are asked for."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lachan.content.packs import built_in
from lachan.content.scenarios import parse_scenario
from lachan.content.voices import Clip
from lachan.domain.acts import Act, ActKind, parse_act
from lachan.domain.text import Language
from lachan.scenario.run import Happened
from lachan.scenario.script import compile_scenario
from lachan.ui import speakers, system_voice
from lachan.ui.phone_sounds import PhoneSounds, phone_sounds
from lachan.ui.settings import SettingsStore
from lachan.ui.viewmodels.phone_moment import moment_of
from lachan.ui.viewmodels.phone_play import Play
from lachan.ui.voice import Line, Voice

SCENARIO = built_in() / "01-fake-authority" / "police-parcel.scenario.yaml"
SPOKEN = Line("s", "vi", "hi", "Xin chào.")


class Ears:
    """Speakers and a system voice in one, which keep a diary."""

    def __init__(self, *, can_read: bool = False) -> None:
        self.diary: list[str] = []
        self.going: set[str] = set()
        self.volume = -1
        self.held = False
        self.can_read = can_read
        self.clip: Clip | None = None

    def play(self, effect: str, *, loop: bool = False) -> None:
        self.diary.append(effect)
        if loop:
            self.going.add(effect)

    def stop(self, effect: str) -> None:
        self.going.discard(effect)

    def say(self, said: Clip | str, language: Language | None = None) -> bool:
        if isinstance(said, Clip):
            self.clip = said
            self.diary.append("clip")
            return True
        if self.can_read:
            self.diary.append(f"read {language}")
        return self.can_read

    def hold(self, held: bool) -> None:
        self.held = held

    def hush(self) -> None:
        self.clip = None

    def set_volume(self, percent: int) -> None:
        self.volume = percent


class Story:
    """The phone of a real scenario, played by hand, and what it sounds like."""

    def __init__(self, sounds: PhoneSounds) -> None:
        scenario, _ = parse_scenario(SCENARIO.read_bytes(), SCENARIO.name)
        assert scenario is not None
        self.play, self.sounds, self.stage, self.told = Play(compile_scenario(scenario), 0), sounds, "live", 0
        self.show()

    def show(self) -> None:
        fresh, self.told = self.play.happened[self.told :], len(self.play.happened)
        self.sounds.hear(moment_of(self.play, "vi", stage=self.stage), fresh)

    def until(self, kind: Happened) -> None:
        for _ in range(600):
            if any(happened.kind is kind for happened in self.play.happened):
                return
            self.play.tick(100)
            self.show()
        raise AssertionError(f"never {kind}")

    def do(self, words: str) -> None:
        act = parse_act(words)
        assert act is not None
        self.play.do(act)
        self.show()


def clip_of(scenario: str, language: Language, line: str, text: str) -> Clip | None:
    return Clip(f"{scenario} {language} {line} {text}".encode(), "opus")


def no_clip(scenario: str, language: Language, line: str, text: str) -> Clip | None:
    return None


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture
def story(settings: SettingsStore) -> Callable[[Ears], Story]:
    return lambda ears: Story(PhoneSounds(settings, clip_of, ears, ears))


def test_it_rings_until_it_is_answered_and_then_speaks_the_line_of_the_captions(
    story: Callable[[Ears], Story],
) -> None:
    ears = Ears()
    phone = story(ears)
    phone.until(Happened.RINGING)
    assert ears.going == {"ringtone"}

    phone.do("answer")
    assert ears.going == set()
    phone.until(Happened.SAID)
    assert ears.clip is not None
    assert ears.clip.data.startswith(b"police-parcel vi post-1 ")
    assert b"{" not in ears.clip.data


def test_a_silenced_ring_is_not_heard(story: Callable[[Ears], Story]) -> None:
    ears = Ears()
    phone = story(ears)
    phone.until(Happened.RINGING)
    phone.do("mute")
    assert ears.going == set()


def test_hanging_up_cuts_the_caller_off(story: Callable[[Ears], Story]) -> None:
    ears = Ears()
    phone = story(ears)
    phone.until(Happened.RINGING)
    phone.do("answer")
    phone.until(Happened.SAID)
    phone.do("hang_up")

    assert ears.clip is None
    assert ears.diary[-1] == "hangup"


def test_calling_somebody_sounds_until_they_answer(story: Callable[[Ears], Story]) -> None:
    ears = Ears()
    phone = story(ears)
    phone.until(Happened.RINGING)
    phone.do("decline")
    phone.do("dial 0900000099")
    assert ears.going == {"ringback"}
    phone.until(Happened.NO_ANSWER)
    assert "ringback" not in ears.going


def test_a_message_dings(story: Callable[[Ears], Story]) -> None:
    ears = Ears()
    phone = story(ears)
    phone.until(Happened.RINGING)
    phone.do("decline")
    phone.until(Happened.TEXTED)
    assert "ding" in ears.diary


def test_a_pause_holds_the_voice_and_stops_the_ring(story: Callable[[Ears], Story]) -> None:
    ears = Ears()
    phone = story(ears)
    phone.until(Happened.RINGING)
    phone.stage = "paused"
    phone.show()
    assert (ears.held, ears.going) == (True, set())

    phone.stage = "live"
    phone.show()
    assert (ears.held, ears.going) == (False, {"ringtone"})


def test_the_last_line_can_be_heard_again_until_the_phone_is_put_away(
    story: Callable[[Ears], Story],
) -> None:
    ears = Ears()
    phone = story(ears)
    phone.until(Happened.RINGING)
    phone.do("answer")
    phone.until(Happened.SAID)
    first = ears.clip
    ears.hush()

    phone.sounds.replay()
    assert ears.clip == first
    phone.sounds.silence()
    phone.sounds.replay()
    assert ears.clip is None


def test_stopping_the_run_silences_everything(story: Callable[[Ears], Story]) -> None:
    ears = Ears()
    phone = story(ears)
    phone.until(Happened.RINGING)
    phone.do("answer")
    phone.until(Happened.SAID)
    phone.play.do(Act(ActKind.STOP))
    phone.stage = "stopped"
    phone.show()
    assert (ears.clip, ears.going) == (None, set())


def test_a_run_is_the_same_whether_it_is_heard_or_not(settings: SettingsStore) -> None:
    heard = Story(PhoneSounds(settings, clip_of, Ears(), Ears()))
    unheard = Story(PhoneSounds(settings, no_clip, speakers.Silence(), Ears()))
    for phone in (heard, unheard):
        phone.until(Happened.RINGING)
        phone.do("answer")
        for _ in range(300):
            phone.play.tick(100)
            phone.show()
    assert heard.play.happened == unheard.play.happened


@pytest.mark.parametrize(
    ("clips", "can_read", "way"),
    [(clip_of, True, "clip"), (no_clip, True, "system"), (no_clip, False, "captions")],
)
def test_a_clip_goes_before_the_system_voice_and_captions_are_always_left(
    clips: Callable[..., Clip | None], can_read: bool, way: str
) -> None:
    ears = Ears(can_read=can_read)
    assert Voice(clips, ears, ears).speak(SPOKEN) == way


def test_volume_mute_and_voice_are_obeyed_at_once(settings: SettingsStore) -> None:
    ears = Ears()
    sounds = PhoneSounds(settings, clip_of, ears, ears)
    assert ears.volume == 80

    settings.change(volume=30)
    assert ears.volume == 30
    settings.change(sound=False)
    assert (ears.volume, sounds.voice.speak(SPOKEN)) == (0, "captions")
    settings.change(sound=True, voice=False)
    assert (ears.volume, sounds.voice.speak(SPOKEN)) == (30, "captions")
    settings.change(voice=True)
    assert sounds.voice.speak(SPOKEN) == "clip"


def test_every_key_of_the_dialler_has_its_sound(settings: SettingsStore) -> None:
    ears = Ears()
    sounds = PhoneSounds(settings, clip_of, ears, ears)
    for key in "0123456789*#<":
        sounds.key(key)
    shipped = {file.stem for file in (built_in().parent / "assets" / "sounds").glob("*.wav")}
    assert len(set(ears.diary)) == 13
    assert set(ears.diary) | {"ringtone", "ringback", "ding", "hangup"} <= shipped


def test_settings_of_an_older_release_keep_what_was_chosen(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"language": "en", "sound": False, "pace": "slow"}), encoding="utf-8")
    state = SettingsStore(file).state
    assert (state.language, state.sound, state.pace) == ("en", False, "slow")
    assert (state.volume, state.voice) == (80, True)


@pytest.mark.parametrize("volume", [-1, 101, True, "50"])
def test_a_volume_that_makes_no_sense_is_not_taken_over(tmp_path: Path, volume: object) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"volume": volume}), encoding="utf-8")
    assert SettingsStore(file).state.volume == 80


def test_without_qt_multimedia_there_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speakers, "has_sound_server", lambda environ: True)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert isinstance(speakers.open_speakers(), speakers.Silence)


def test_without_a_sound_server_qt_is_not_even_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    bare = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert not speakers.has_sound_server(bare) or Path("/run/pulse/native").exists()
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert speakers.has_sound_server(bare)
    assert speakers.has_sound_server({"PULSE_SERVER": "tcp:x"})


def test_without_a_system_voice_nothing_is_said(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(system_voice, "_has_speech_library", lambda: False)
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert system_voice.SystemVoice().say("Xin chào.", "vi") is False


def test_speakers_are_opened_with_the_first_sound_and_not_before() -> None:
    opened: list[Ears] = []

    def open_() -> Ears:
        opened.append(Ears())
        return opened[-1]

    lazy = speakers.LazySpeakers(open_)
    lazy.set_volume(40)
    lazy.hush()
    assert not opened
    lazy.play("ding")
    assert (len(opened), opened[0].volume, opened[0].diary) == (1, 40, ["ding"])


def test_muted_from_the_start_no_speakers_are_opened_until_the_volume_comes_back() -> None:
    opened: list[Ears] = []

    def open_() -> Ears:
        opened.append(Ears())
        return opened[-1]

    lazy = speakers.LazySpeakers(open_)
    lazy.set_volume(0)
    lazy.play("ding")
    assert not opened
    lazy.set_volume(50)
    lazy.play("ding")
    assert opened[0].diary == ["ding"]


def test_the_real_speakers_of_this_machine_take_everything_without_complaint(
    settings: SettingsStore, qapp: object, tmp_path: Path
) -> None:
    from PySide6.QtCore import QObject

    from lachan.content.voices import open_voices

    parent = QObject()
    voices, wrong = open_voices(tmp_path)
    sounds = phone_sounds(settings, voices, parent)
    sounds.prepare()
    phone = Story(sounds)
    phone.until(Happened.RINGING)
    phone.do("answer")
    phone.until(Happened.SAID)
    sounds.key("5")
    sounds.silence()
    voices.close()
    assert wrong == []

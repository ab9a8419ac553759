"""Lending one's voice, with a microphone made of samples."""

import array
import math
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lachan.content.voice_script import ScriptPart, gather, reading_script
from lachan.content.voices import Clip
from lachan.domain.errors import LachanError
from lachan.ui import microphone as microphones
from lachan.ui.microphone import RATE, QtMicrophone
from lachan.ui.speakers import Silence
from lachan.ui.viewmodels.recording_model import RecordingViewModel


class Microphone:
    """Hears what the test says."""

    def __init__(self) -> None:
        self.heard: Callable[[bytes], None] | None = None

    def start(self, heard: Callable[[bytes], None]) -> None:
        self.heard = heard

    def stop(self) -> None:
        self.heard = None

    def hum(self, ms: int, loud: float = 0.2) -> None:
        assert self.heard is not None
        wave = (round(loud * 32767 * math.sin(n / 9)) for n in range(RATE * ms // 1000))
        self.heard(array.array("h", wave).tobytes())


class Listening(Silence):
    clip: Clip | None = None

    def say(self, clip: Clip) -> None:
        self.clip = clip


@pytest.fixture
def part() -> ScriptPart:
    return next(reading_script(("vi",), "police-parcel"))


def test_a_line_is_recorded_heard_and_packed(qapp: object, tmp_path: Path, part: ScriptPart) -> None:
    microphone, speakers = Microphone(), Listening()
    model = RecordingViewModel(tmp_path, microphone, speakers)
    model.open(part)
    assert model.text == part.lines[0].line.text
    assert (model.place, model.count, model.taken) == (1, len(part.lines), False)

    model.start()
    assert model.recording
    microphone.hum(900)
    model.stop()
    model.listen()
    assert model.taken
    assert speakers.clip is not None
    clips, wrong, _ = gather(tmp_path, iter([part]))
    assert (len(clips), wrong) == (1, [])


def test_a_take_that_cannot_be_used_leaves_the_older_one(
    qapp: object, tmp_path: Path, part: ScriptPart
) -> None:
    microphone = Microphone()
    model = RecordingViewModel(tmp_path, microphone, Silence())
    model.open(part)
    model.start()
    microphone.hum(900)
    model.stop()
    before = (tmp_path / part.lines[0].file).read_bytes()

    model.start()
    microphone.hum(900, loud=0.0)
    with pytest.raises(LachanError) as told:
        model.stop()
    assert (told.value.code, told.value.facts["file"]) == ("recording-silent", part.lines[0].file)
    assert (tmp_path / part.lines[0].file).read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [part.lines[0].file]


def test_the_reader_goes_on_where_lines_are_missing(qapp: object, tmp_path: Path, part: ScriptPart) -> None:
    (tmp_path / part.lines[0].file).touch()
    model = RecordingViewModel(tmp_path, Microphone(), Silence())
    model.open(part)
    assert model.place == 2
    model.step(-5)
    assert model.place == 1
    model.step(10_000)
    assert model.place == len(part.lines)


def test_without_a_microphone_it_is_said_in_words(
    qapp: object, tmp_path: Path, part: ScriptPart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphones, "has_sound_server", lambda environ: True)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    model = RecordingViewModel(tmp_path, QtMicrophone(), Silence())
    model.open(part)
    with pytest.raises(LachanError) as told:
        model.start()
    assert told.value.code == "microphone-missing"
    assert not model.recording

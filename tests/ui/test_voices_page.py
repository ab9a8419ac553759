"""Lending a voice in the real window: choose, record, listen, go on, and take it into use."""

import array
import math
from collections.abc import Callable
from pathlib import Path

import pytest
from harness import Driver, OpenWindow
from PySide6.QtCore import Qt

from lachan.content.voice_pack import verify_voice_pack
from lachan.content.voices import Clip, open_voices, pack_folder
from lachan.domain.errors import LachanError
from lachan.ui.microphone import RATE
from lachan.ui.speakers import Silence


class Microphone:
    """Hears what the test says."""

    def __init__(self, there: bool = True) -> None:
        self.there = there
        self.heard: Callable[[bytes], None] | None = None

    def start(self, heard: Callable[[bytes], None]) -> None:
        if not self.there:
            raise LachanError("microphone-missing")
        self.heard = heard

    def stop(self) -> None:
        self.heard = None

    def hum(self, ms: int) -> None:
        assert self.heard is not None
        wave = (round(0.2 * 32767 * math.sin(n / 9)) for n in range(RATE * ms // 1000))
        self.heard(array.array("h", wave).tobytes())


class Listening(Silence):
    clip: Clip | None = None

    def say(self, clip: Clip) -> None:
        self.clip = clip


def at_voices(open_window: OpenWindow, home: Path, microphone: Microphone, speakers: Silence) -> Driver:
    driver = open_window(language="en")
    driver.shell.app.voices_vm.serve(home, microphone, speakers)
    driver.shell.app.show("settings")
    driver.settle()
    driver.click("voices")
    driver.wait_until(lambda: driver.seek("voicesOpen"), "the list of what there is to read")
    driver.shell.app.voices_vm.open("police-parcel")
    driver.settle()
    return driver


def test_a_line_is_recorded_heard_and_used_by_keyboard_alone(open_window: OpenWindow, home: Path) -> None:
    microphone, speakers = Microphone(), Listening()
    driver = at_voices(open_window, home, microphone, speakers)
    first = driver.find("boothText").property("text")
    driver.tab_to("boothRecord")
    driver.key(Qt.Key.Key_Return)
    assert driver.find("boothRecord").property("text") == "Stop"
    microphone.hum(900)
    assert driver.shell.app.voices_vm.booth.level == pytest.approx(20, abs=1)
    driver.key(Qt.Key.Key_Return)
    driver.tab_to("boothListen")
    driver.key(Qt.Key.Key_Return)
    assert speakers.clip is not None

    driver.tab_to("boothNext")
    driver.key(Qt.Key.Key_Return)
    assert driver.find("boothText").property("text") != first
    driver.tab_to("boothClose")
    driver.key(Qt.Key.Key_Return)
    assert driver.seek("boothText") is None
    driver.click("voicesBuild")

    driver.wait_until(lambda: "1 line" in str(driver.find("voicesTold").property("text")), "what was made")
    (pack,) = pack_folder(home).glob("*.zip")
    assert verify_voice_pack(pack).title == "Recorded on this computer"
    voices, wrong = open_voices(home)
    assert voices.clip("police-parcel", "en", driver_line(home), str(first)) is not None
    assert wrong == []
    voices.close()


def driver_line(home: Path) -> str:
    """The id of the one line that was recorded, from its file's name."""
    (file,) = (home / "recordings").glob("*.wav")
    return file.name.split(".")[2]


def test_without_a_microphone_it_says_so_and_nothing_breaks(open_window: OpenWindow, home: Path) -> None:
    driver = at_voices(open_window, home, Microphone(there=False), Silence())

    driver.click("boothRecord")

    driver.wait_until(lambda: driver.seek("voicesTold"), "a message")
    assert driver.find("boothRecord").property("text") == "Record"


def test_with_nothing_recorded_there_is_nothing_to_use(open_window: OpenWindow, home: Path) -> None:
    driver = at_voices(open_window, home, Microphone(), Silence())

    driver.click("voicesBuild")

    driver.wait_until(lambda: driver.seek("voicesTold"), "what is wrong")
    assert not pack_folder(home).exists()


def test_leaving_the_page_drops_an_unfinished_recording(open_window: OpenWindow, home: Path) -> None:
    microphone = Microphone()
    driver = at_voices(open_window, home, microphone, Silence())
    driver.click("boothRecord")
    microphone.hum(400)

    driver.click("back")

    assert microphone.heard is None
    assert not (home / "recordings").exists()

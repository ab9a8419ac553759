"""No Qt Multimedia, or no sound device: everything still runs, and to time."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from harness import HandTicker, OpenWindow
from PySide6.QtCore import QElapsedTimer
from test_in_mid_call import assert_replays_from_the_record, pass_until

from lachan.scenario.run import Happened
from lachan.ui import speakers, system_voice
from lachan.ui.viewmodels.phone_clock import TimerTicker


def no_multimedia(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sound server, and nothing that could speak to it."""
    monkeypatch.setattr(speakers, "has_sound_server", lambda environ: True)
    monkeypatch.setattr(system_voice, "_has_speech_library", lambda: True)
    for name in ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech"):
        monkeypatch.setitem(sys.modules, name, None)


def no_device(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt Multimedia, and no sound server."""
    monkeypatch.setattr(speakers, "has_sound_server", lambda environ: False)


silent = pytest.mark.parametrize("without", [no_multimedia, no_device])


@silent
def test_without_sound_every_line_still_comes_to_time(
    open_window: OpenWindow,
    ticker: HandTicker,
    monkeypatch: pytest.MonkeyPatch,
    without: Callable[[pytest.MonkeyPatch], None],
) -> None:
    without(monkeypatch)
    driver = open_window(modules=(), sound=True, voice=True, volume=100)
    app = driver.shell.app
    app.enter(driver.add_learner().id)
    app.play("police-parcel")
    driver.settle()
    driver.click("stageGo")
    pass_until(driver, ticker, lambda: app.phone_vm.moment.run.ringing)
    driver.click("answer")

    ticker.pass_time(60_000)
    driver.settle()

    play = app.phone_vm.play
    assert play is not None
    assert len([happened for happened in play.happened if happened.kind is Happened.SAID]) > 3
    assert driver.find("captionNow").property("text")
    assert_replays_from_the_record(driver)


@silent
def test_without_sound_the_real_clock_goes_on(
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    without: Callable[[pytest.MonkeyPatch], None],
) -> None:
    without(monkeypatch)
    driver = open_window(modules=(), sound=True, voice=True, volume=100)
    phone, clock = driver.shell.app.phone_vm, QElapsedTimer()
    phone._ticker = TimerTicker(phone)
    driver.shell.app.enter(driver.add_learner().id)
    driver.shell.app.play("police-parcel")
    driver.settle()
    clock.start()
    phone.begin()

    driver.wait_until(lambda: phone.moment.run.ringing, "the ring")
    rang = next(h.at for h in phone.play.happened if h.kind is Happened.RINGING)  # type: ignore[union-attr]

    assert 0 < rang <= phone.moment.run.now <= clock.elapsed()
    driver.click("answer")
    assert phone.moment.run.call


def test_looking_for_a_system_voice_complains_of_no_library_that_is_missing() -> None:
    looked = (
        "from PySide6.QtGui import QGuiApplication\n"
        "application = QGuiApplication([])\n"
        "from lachan.ui import system_voice\n"
        "system_voice._has_speech_library = lambda: True\n"
        "system_voice.SystemVoice().say('Xin chào.', 'vi')\n"
    )
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, env=environ)

    assert (done.returncode, done.stderr) == (0, "")

"""What the phone says of itself to whoever makes it heard: everything, in order, and never waiting for it."""

from collections.abc import Callable, Sequence

from harness import Driver

from lachan.scenario.run import Happened, Happening
from lachan.ui.viewmodels.phone_clock import HandTicker
from lachan.ui.viewmodels.phone_moment import Moment

Open = Callable[..., Driver]


class Recorder:
    """An Ear that remembers."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.heard: list[Happening] = []
        self.stages: list[str] = []

    def prepare(self) -> None:
        self.calls.append("prepare")

    def hear(self, m: Moment, fresh: Sequence[Happening]) -> None:
        self.heard += fresh
        self.stages.append(m.stage)

    def say(self, m: Moment, line: str) -> None:
        self.calls.append(f"say {line}")

    def key(self, digit: str) -> None:
        self.calls.append(f"key {digit}")

    def replay(self) -> None:
        self.calls.append("replay")

    def silence(self) -> None:
        self.calls.append("silence")


def test_everything_that_happens_is_heard_once_and_leaving_falls_silent(
    open_window: Open, ticker: HandTicker
) -> None:
    driver = open_window(modules=(), sound=True)
    ear = Recorder()
    driver.shell.app.phone_vm.ear = ear
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()

    driver.click("station-police-parcel")
    driver.click("stageGo")
    ticker.pass_time(3_000)
    driver.click("answer")
    ticker.pass_time(12_000)
    driver.settle()
    driver.click("sayAgain")
    driver.click("act-open home")
    driver.shell.app.phone_vm.typeDigit("1")
    driver.click("pause")

    play = driver.shell.app.phone_vm.play
    assert play is not None
    assert ear.heard == play.happened[1:]  # the first is the phone as it lies there
    assert Happened.SAID in {one.kind for one in ear.heard}
    assert ear.calls == ["silence", "prepare", "replay", "key 1"]
    assert ear.stages[-1] == "paused"

    driver.shell.app.go("home")
    assert ear.calls[-1] == "silence"


def test_the_window_makes_the_phone_and_the_replay_heard(open_window: Open) -> None:
    driver = open_window(modules=())

    ear = driver.shell.app.phone_vm.ear
    assert type(ear).__name__ == "PhoneSounds"
    assert driver.shell.app.debrief_vm.replay_vm.ear is ear


def test_turning_the_sound_off_leaves_the_captions(open_window: Open, ticker: HandTicker) -> None:
    driver = open_window(modules=(), sound=True)
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()
    driver.click("station-police-parcel")
    driver.click("stageGo")
    ticker.pass_time(3_000)
    driver.click("answer")
    ticker.pass_time(9_000)

    driver.click("soundSwitch")

    assert driver.shell.settings.state.sound is False
    assert driver.find("captionNow").property("text")
    assert driver.seek("sayAgain") is None

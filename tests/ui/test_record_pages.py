"""The PIN pad, my data, and keeping progress safe, each page with real clicks on a real record."""

import json
from pathlib import Path

import pytest
from harness import Driver, FakeClock, HandSeconds, OpenWindow
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from record_pages import SHEET, put_up

from lachan.domain.learner import Learner
from lachan.domain.text import Text
from lachan.learning.desk import IDLE_SECONDS, Desk
from lachan.storage.backups import backups
from lachan.storage.forgetting import Why
from lachan.ui.own_people import OwnPeople
from lachan.ui.viewmodels.idle_lock import IdleLock
from lachan.ui.viewmodels.keeping_model import KeepingViewModel
from lachan.ui.viewmodels.my_data_model import MyDataViewModel
from lachan.ui.viewmodels.pin_model import Pad, PinViewModel, typed
from lachan.ui.viewmodels.services import Speak


def _speak(driver: Driver) -> Speak:
    return lambda: driver.shell.settings.state.language


def _title(name: str) -> Text:
    return Text(f"Bài {name}", f"Lesson {name}")


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(language="en")


@pytest.fixture
def an(driver: Driver) -> Learner:
    services = driver.shell.app.services
    learner = services.learners.add("Bống", "lan")
    services.lessons.record_quiz(learner.id, "l1", "q1", "a", True)
    services.lessons.complete(learner.id, "l1")
    run = services.runs.begin(learner.id, "parcel", "pack", 7)
    services.runs.finish(run, 900, "safe-told", "safe", {"truth": "scam"})
    return learner


@pytest.mark.parametrize(
    ("keys", "left"), [("12", "12"), ("123456", "1234"), ("1x2", "12"), (["1", "back"], ""), (["back"], "")]
)
def test_the_pad_takes_four_digits(keys: str | list[str], left: str) -> None:
    pad = Pad("unlock")
    for key in keys:
        pad = typed(pad, key)

    assert pad.typed == left


def test_a_pin_is_chosen_twice_typed_wrongly_waited_for_and_opens(driver: Driver, an: Learner) -> None:
    seconds = HandSeconds()
    desk = Desk(driver.shell.record, seconds)
    vm = PinViewModel(_speak(driver), driver.shell)
    vm.serve(desk, driver.shell.app.services.learners)
    sat = []
    vm.unlocked.connect(sat.append)
    window = put_up(driver, "PinSheet", vm, frame=SHEET)

    vm.enter(an)
    assert sat == [an.id]
    vm.choose(an)
    window.wait_until(lambda: "Choose four digits" in window.texts())
    for digit in "0420":
        window.click(f"pin-{digit}")
    window.wait_until(lambda: "Once more, the same four" in window.texts())
    for key in (Qt.Key.Key_0, Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_1):
        window.key(key)
    window.wait_until(lambda: "The two were not the same. Please choose again." in window.texts())
    for digit in "04200420":
        window.click(f"pin-{digit}")
    window.wait_until(lambda: not vm._pad.asked)
    desk.rise()

    vm.enter(an)
    window.wait_until(lambda: "Hello Bống, your PIN please" in window.texts())
    for _ in range(5):
        for digit in "9999":
            window.click(f"pin-{digit}")
    window.wait_until(lambda: any("wait 30 seconds" in text for text in window.texts()))
    assert not window.find("pin-1").isEnabled()
    seconds.now += 30
    vm.tick()
    window.wait_until(lambda: window.find("pin-1").isEnabled())
    for digit in "0420":
        window.click(f"pin-{digit}")

    assert sat == [an.id, an.id]
    assert desk.learner == an.id


def test_a_grown_up_takes_a_forgotten_pin_away(driver: Driver, an: Learner) -> None:
    desk = Desk(driver.shell.record, HandSeconds())
    vm = PinViewModel(_speak(driver), driver.shell)
    vm.serve(desk, driver.shell.app.services.learners)
    mother = driver.shell.app.services.learners.add("Mẹ Hoa", "me", "parent")
    desk.pins.choose(an.id, "0420")
    desk.pins.choose(mother.id, "7777")

    vm.help(an, mother)
    for digit in "7777":
        vm.press(digit)

    assert not desk.pins.has_pin(an.id)
    assert desk.pins.reset_by(an.id) == "Mẹ Hoa"


def test_after_five_idle_minutes_the_seat_is_left_and_any_key_keeps_it(driver: Driver, an: Learner) -> None:
    seconds = HandSeconds()
    desk = Desk(driver.shell.record, seconds)
    desk.sit(an.id)
    lock = IdleLock(desk, driver.window)
    locked = []
    lock.locked.connect(lambda: locked.append(True))

    seconds.now = IDLE_SECONDS - 1
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(driver.window, press)
    seconds.now = IDLE_SECONDS + 1
    lock.look()
    assert not locked
    seconds.now += IDLE_SECONDS
    lock.look()

    assert locked == [True]
    assert desk.learner == ""
    lock.stop()


def test_what_goes_on_by_itself_keeps_the_seat(driver: Driver, an: Learner) -> None:
    seconds, goes_on = HandSeconds(), [True]
    desk = Desk(driver.shell.record, seconds)
    desk.sit(an.id)
    lock = IdleLock(desk, driver.window, lambda: goes_on[0])

    seconds.now = IDLE_SECONDS
    lock.look()
    assert desk.learner == an.id
    goes_on[0] = False
    seconds.now += IDLE_SECONDS
    lock.look()

    assert desk.learner == ""
    lock.stop()


def test_my_data_is_read_saved_and_deleted(driver: Driver, an: Learner, tmp_path: Path) -> None:
    vm = MyDataViewModel(_speak(driver), driver.shell.jobs, driver.shell)
    vm.serve(driver.shell.record, _title, OwnPeople(driver.shell.class_desk.home / "own-people.json"))
    vm.enter(an.id)
    gone = []
    vm.erased.connect(lambda: gone.append(True))
    window = put_up(driver, "MyDataPage", vm)

    texts = window.texts()
    assert {"Nickname", "Bống", "Lesson l1", "read 2026-07-04, 1 of 1 right"} <= set(texts)
    vm.savePdf(QUrl.fromLocalFile(str(tmp_path)))
    vm.saveJson(QUrl.fromLocalFile(str(tmp_path)))
    window.wait_until(lambda: any(text.startswith("Saved and checked") for text in window.texts()))
    (pdf,) = tmp_path.glob("*.pdf")
    (plain,) = tmp_path.glob("*.json")
    assert pdf.read_bytes().startswith(b"%PDF-1.")
    assert len(json.loads(plain.read_text(encoding="utf-8"))["events"]) == 5

    window.click("deleteMe")
    window.click("deleteForGood")
    window.wait_until(lambda: gone)

    assert driver.shell.app.services.learners.all() == ()
    home = Path(driver.shell.record.folder)
    assert not any("Bống".encode() in file.read_bytes() for file in home.rglob("*") if file.is_file())
    assert "Bống" not in " ".join(window.texts())


def test_deleting_asks_first_and_the_safe_answer_has_the_focus(driver: Driver, an: Learner) -> None:
    vm = MyDataViewModel(_speak(driver), driver.shell.jobs, driver.shell)
    vm.serve(driver.shell.record, _title, OwnPeople(driver.shell.class_desk.home / "own-people.json"))
    vm.enter(an.id)
    window = put_up(driver, "MyDataPage", vm)

    window.click("deleteMe")
    window.wait_until(lambda: window.focused().objectName() == "keepData")
    window.key(Qt.Key.Key_Return)

    window.wait_until(lambda: window.seek("keepData") is None)
    assert driver.shell.app.services.learners.all() == (an,)


def test_a_folder_that_is_gone_is_told(driver: Driver, an: Learner, tmp_path: Path) -> None:
    vm = MyDataViewModel(_speak(driver), driver.shell.jobs, driver.shell)
    vm.serve(driver.shell.record, _title, OwnPeople(driver.shell.class_desk.home / "own-people.json"))
    vm.enter(an.id)
    window = put_up(driver, "MyDataPage", vm)

    vm.saveJson(QUrl.fromLocalFile(str(tmp_path / "stick")))

    window.wait_until(lambda: any("cannot be written" in text for text in window.texts()))


def test_a_backup_is_listed_and_brought_back(driver: Driver, an: Learner, tmp_path: Path) -> None:
    record = driver.shell.record
    vm = KeepingViewModel(_speak(driver), driver.shell.jobs, driver.shell)
    vm.serve(record, None)
    window = put_up(driver, "KeepingPage", vm)

    window.click("backUp")
    window.wait_until(lambda: "A backup has been made and checked." in window.texts())
    assert len(backups(record.folder)) == 2  # one of its own, for the day
    window.click("restoreBackup")
    window.wait_until(lambda: any("Nothing of today was lost" in text for text in window.texts()))
    vm.save(QUrl.fromLocalFile(str(tmp_path)))
    window.wait_until(lambda: any("pull the stick out" in text for text in window.texts()))
    (saved,) = tmp_path.glob("*.lachan-record")
    vm.restoreFile(QUrl.fromLocalFile(str(saved)))
    window.wait_until(lambda: any("Brought back 0" in text for text in window.texts()))


@pytest.mark.parametrize(
    ("why", "words"), [("memory", "switched off"), ("profile", "log-out"), ("wiped", "before")]
)
def test_a_computer_that_forgets_says_so_at_once(driver: Driver, why: Why, words: str) -> None:
    vm = KeepingViewModel(_speak(driver), driver.shell.jobs, driver.shell)
    vm.serve(driver.shell.record, why)
    window = put_up(driver, "KeepingPage", vm)

    assert any(words in text and "stick" in text for text in window.texts())
    window.click("keepingBannerClose")
    window.wait_until(lambda: window.seek("keepingBanner") is None)


def test_old_answers_are_let_go_of_when_asked(driver: Driver, clock: FakeClock) -> None:
    services = driver.shell.app.services
    learner = services.learners.add("Bống", "lan")
    services.lessons.record_quiz(learner.id, "l1", "q1", "a", True)
    clock.advance(days=500)
    services.lessons.record_quiz(learner.id, "l1", "q2", "a", True)
    vm = KeepingViewModel(_speak(driver), driver.shell.jobs, driver.shell)
    vm.serve(driver.shell.record, None)
    window = put_up(driver, "KeepingPage", vm)

    window.click("letGo")

    window.wait_until(lambda: "Nothing here is older than 400 days." in window.texts())
    assert [row["answers"] for row in driver.shell.record.states("months")] == [1]

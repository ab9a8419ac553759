"""Who sits before the window: PINs right, wrong and forgotten, idle minutes, and nobody else's secrets."""

import pytest
from harness import Driver, HandSeconds, HandTicker, OpenWindow

from lachan.domain.errors import LachanError
from lachan.domain.learner import Learner
from lachan.learning.desk import IDLE_SECONDS
from lachan.ui.viewmodels.app_ways import PAGES

CALL = "police-parcel"
PIN, WRONG = "0420", "9999"


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


@pytest.fixture
def an(driver: Driver) -> Learner:
    """A learner who has practised and has a PIN."""
    learner = driver.add_learner("An", "minh")
    driver.shell.app.services.lessons.complete(learner.id, "01-fake-authority")
    driver.shell.app.desk.pins.choose(learner.id, PIN)
    driver.shell.app.who_vm.refresh()
    driver.settle()
    return learner


def _press(driver: Driver, pin: str) -> None:
    for digit in pin:
        driver.click(f"pin-{digit}")


def _enter(driver: Driver, learner: Learner, pin: str = "") -> None:
    driver.click(f"face-{learner.nickname}-card")
    if pin:
        _press(driver, pin)
    driver.wait_until(lambda: driver.page == "home")


def _idle(driver: Driver, seconds: HandSeconds) -> None:
    seconds.now += IDLE_SECONDS
    assert driver.shell.idle_lock is not None
    driver.shell.idle_lock.look()
    driver.settle()


def _in_a_call(driver: Driver, ticker: HandTicker) -> None:
    driver.shell.app.play(CALL)
    driver.settle()
    driver.click("stageGo")
    ticker.pass_time(3_000)
    driver.click("answer")
    ticker.pass_time(9_000)


def test_a_learner_with_a_pin_needs_it_and_others_do_not(driver: Driver, an: Learner) -> None:
    binh = driver.add_learner("Bình", "khoi")

    driver.click("face-An-card")
    driver.wait_until(lambda: "Hello An, your PIN please" in driver.texts())
    assert driver.focused().objectName() == "pin-1"
    assert driver.focused().property("visualFocus")
    assert driver.page == "who"
    _press(driver, PIN)
    driver.wait_until(lambda: driver.page == "home")
    assert driver.shell.app.learner == an.id

    driver.click("railWho")
    _enter(driver, binh)
    assert driver.shell.app.learner == binh.id


def test_wrong_pins_have_to_wait_and_let_nobody_in(driver: Driver, an: Learner, seconds: HandSeconds) -> None:
    driver.click("face-An-card")
    for _ in range(5):
        _press(driver, WRONG)
    driver.wait_until(lambda: any("wait 30 seconds" in text for text in driver.texts()))
    assert not driver.find("pin-1").isEnabled()
    assert (driver.page, driver.shell.app.learner, driver.shell.app.desk.learner) == ("who", "", "")

    seconds.now += 30
    driver.shell.app.pin_vm.tick()
    driver.settle()
    _press(driver, PIN)

    driver.wait_until(lambda: driver.page == "home")


def test_the_faces_tell_nothing_of_what_stands_behind_a_pin(driver: Driver, an: Learner) -> None:
    binh = driver.add_learner("Bình", "khoi")
    driver.shell.app.services.lessons.complete(binh.id, "01-fake-authority")
    driver.shell.app.who_vm.refresh()
    driver.settle()

    said = {row.nickname: row.status for row in driver.shell.app.who_vm._rows.rows}

    assert said == {"An": "With a PIN", "Bình": "Practised once"}


def test_no_page_leads_to_another_ones_record(driver: Driver, an: Learner, ticker: HandTicker) -> None:
    app = driver.shell.app
    _enter(driver, an, PIN)
    _in_a_call(driver, ticker)
    run = app.services.runs.unfinished(an.id)
    assert run is not None
    app.show("settings")
    app.show("who")
    driver.settle()
    assert app.desk.learner == ""

    for page in PAGES:
        app.show(page)
        driver.settle()
        assert "An" not in driver.texts() or driver.page == "who", page
    app.show("who")
    binh = driver.add_learner("Bình", "khoi")
    _enter(driver, binh)
    driver.click("railHelp")
    driver.click("railSettings")
    driver.click("back")
    assert driver.page == "home", "not where An had come from"
    attempts = (
        (app.resume, run.run), (app.look_back, run.run), (app.take_over, run.run, 0), (app.sit, an.id),
        (app.phone_vm.resume, run.run), (app.together_vm.resume, run.run), (app.debrief_vm.open, run.run),
        (app.lesson_vm.open, an.id, "01-fake-authority"), (app.home_vm.enter, an),
    )  # fmt: skip
    for ask, *about in attempts:
        with pytest.raises(LachanError, match="learner-locked"):
            ask(*about)
    app.home_vm.enter(binh)
    driver.shell.settings.change(language="vi")  # every page says itself again: none asks for what was An's
    driver.settle()
    assert driver.page == "home"
    assert "An" not in " ".join(driver.texts()).split()


def test_five_idle_minutes_in_mid_call_put_it_by_and_home_offers_it_after_the_pin(
    driver: Driver, an: Learner, ticker: HandTicker, seconds: HandSeconds
) -> None:
    app = driver.shell.app
    _enter(driver, an, PIN)
    _in_a_call(driver, ticker)
    _idle(driver, seconds)
    assert driver.page == "phone", "a call that goes on is somebody there"
    assert app.phone_vm.play is not None
    at = app.phone_vm.play.run.now

    app.phone_vm.pause()
    _idle(driver, seconds)

    assert (driver.page, app.learner, app.desk.learner) == ("who", "", "")
    assert app.phone_vm.play is None
    assert not ticker.running
    _enter(driver, an, PIN)
    driver.click("startToday")
    assert driver.page == "phone"
    assert app.phone_vm.play is not None
    assert (app.phone_vm.play.run.now, app.phone_vm.play.run.call) == (at, "caller")


def test_a_key_keeps_the_seat(driver: Driver, an: Learner, seconds: HandSeconds) -> None:
    _enter(driver, an, PIN)

    seconds.now += IDLE_SECONDS
    driver.tab()
    assert driver.shell.idle_lock is not None
    driver.shell.idle_lock.look()

    assert driver.page == "home"


def test_closing_the_window_after_the_seat_was_left_in_mid_call_is_quiet(
    driver: Driver, an: Learner, ticker: HandTicker
) -> None:
    _enter(driver, an, PIN)
    _in_a_call(driver, ticker)
    driver.shell.app.show("who")

    driver.close()


def test_a_pin_is_chosen_changed_and_given_up_in_settings(driver: Driver) -> None:
    learner = driver.add_learner("Bống", "lan")
    _enter(driver, learner)
    driver.click("railSettings")

    driver.click("choosePin")
    _press(driver, PIN + PIN)
    driver.wait_until(lambda: driver.seek("pin-1") is None)
    assert driver.shell.app.desk.pins.has_pin(learner.id)
    assert "Choose another PIN" in driver.texts()
    driver.click("takePinAway")

    assert not driver.shell.app.desk.pins.has_pin(learner.id)
    assert "Choose a PIN" in driver.texts()


def test_a_grown_up_helps_with_a_forgotten_pin_and_its_owner_is_told_once(
    driver: Driver, an: Learner
) -> None:
    driver.add_learner("Bình", "khoi")
    mother = driver.add_learner("Mẹ Hoa", "me", "parent")
    driver.shell.app.desk.pins.choose(mother.id, "7777")

    driver.click("face-An-card")
    driver.click("pinForgotten")
    driver.wait_until(lambda: driver.focused().objectName() == "helper-Mẹ Hoa")
    assert driver.seek("helper-Bình") is None
    driver.click("helper-Mẹ Hoa")
    _press(driver, "7777")
    driver.wait_until(lambda: driver.seek("pin-1") is None)
    assert driver.page == "who"

    _enter(driver, an)
    assert any(text.startswith("Mẹ Hoa has taken the forgotten PIN away") for text in driver.texts())
    driver.click("noticeClose")
    driver.click("railWho")
    _enter(driver, an)
    assert driver.seek("notice") is None


def test_where_no_grown_up_is_among_the_faces_the_way_is_told(driver: Driver, an: Learner) -> None:
    driver.click("face-An-card")
    driver.click("pinForgotten")

    driver.wait_until(lambda: any("no parent or teacher among the faces" in text for text in driver.texts()))


def test_help_with_the_pad_open_puts_it_away_and_the_face_asks_again(driver: Driver, an: Learner) -> None:
    driver.click("face-An-card")
    driver.wait_until(lambda: driver.seek("pin-1"))
    driver.shell.app.show("help")
    driver.settle()
    driver.click("back")
    assert driver.seek("pin-1") is None

    _enter(driver, an, PIN)

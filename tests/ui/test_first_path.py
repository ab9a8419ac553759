"""The whole first path on the real window: a face, a lesson, a call, the look back, and tomorrow."""

from collections.abc import Callable

import pytest
from harness import Driver
from PySide6.QtCore import Qt

from lachan.domain.acts import Outcome
from lachan.ui.viewmodels.phone_clock import HandTicker

Open = Callable[..., Driver]
LESSON, CALL = "station-01-fake-authority", "station-police-parcel"
THE_END_MS = 10 * 60_000


def _result(driver: Driver) -> tuple[str, Outcome]:
    app = driver.shell.app
    found = app.services.runs.results(app.learner)[-1]
    return found.scenario, found.outcome


def _answer(driver: Driver, ticker: HandTicker) -> None:
    """Sit down as a new learner and answer the shipped call."""
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()
    driver.click(CALL)
    driver.click("stageGo")
    ticker.pass_time(3_000)
    driver.key(Qt.Key.Key_A)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_first_evening_by_mouse(open_window: Open, ticker: HandTicker, language: str) -> None:
    driver = open_window(modules=(), language=language)

    driver.click("addLearner")
    driver.click("nickname")
    driver.type("Bống")
    driver.click("pick-lan")
    driver.click("saveLearner")
    driver.wait_until(lambda: driver.page == "home")

    driver.click(LESSON)
    place = driver.shell.app.lesson_vm.place
    assert place is not None
    for _ in place.lesson.steps:
        driver.click("next")
    assert driver.page == "home"

    driver.click(CALL)
    assert driver.page == "phone"
    driver.click("stageGo")
    ticker.pass_time(3_000)
    driver.click("answer")
    ticker.pass_time(15_000)
    assert driver.find("captionNow").property("text")
    driver.click("hangUp")
    driver.click("act-ask mother")
    ticker.pass_time(THE_END_MS)
    driver.settle()
    driver.click("stageGo")

    assert driver.page == "debrief"
    assert _result(driver) == ("police-parcel", Outcome.SAFE)
    driver.click("goOn")
    assert driver.page == "home"
    words = {"vi": "Đã vững", "en": "Done well"}[language]
    assert any(text.startswith(words) for text in driver.texts())


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_first_evening_by_keyboard_alone(open_window: Open, ticker: HandTicker, language: str) -> None:
    driver = open_window(modules=(), language=language)

    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: driver.focused().objectName() == "nicknameInput")
    driver.type("Bống")
    driver.tab_to("saveLearner")
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: driver.page == "home")

    driver.tab_to(LESSON)
    driver.key(Qt.Key.Key_Return)
    place = driver.shell.app.lesson_vm.place
    assert place is not None
    for _ in place.lesson.steps:
        driver.tab_to("next")
        driver.key(Qt.Key.Key_Return)
    assert driver.page == "home"

    driver.tab_to(CALL)
    driver.key(Qt.Key.Key_Return)
    assert driver.focused().objectName() == "stageGo"
    driver.key(Qt.Key.Key_Return)
    ticker.pass_time(3_000)
    driver.key(Qt.Key.Key_A)
    assert driver.shell.app.phone_vm.play is not None
    assert driver.shell.app.phone_vm.play.run.call == "caller"
    ticker.pass_time(32_000)
    driver.settle()
    assert driver.focused().objectName() == "act-replies"  # the first row: nothing hints at a wiser one
    driver.key(Qt.Key.Key_S)
    driver.key(Qt.Key.Key_D)
    driver.key(Qt.Key.Key_M)
    ticker.pass_time(THE_END_MS)
    driver.settle()
    driver.key(Qt.Key.Key_Return)

    assert driver.page == "debrief"
    driver.key(Qt.Key.Key_Return)
    assert driver.page == "home"
    acts = [str(act.act) for act in _acts(driver)]
    assert acts == ["answer", "silent", "hang_up", "ask mother"]


def _acts(driver: Driver) -> tuple[object, ...]:
    app = driver.shell.app
    run = app.services.runs.results(app.learner)[-1].run
    return app.services.runs.log(run).acts


def test_doing_nothing_at_all_comes_to_an_end_and_is_looked_back_on(
    open_window: Open, ticker: HandTicker
) -> None:
    driver = open_window(modules=())
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()

    driver.click(CALL)
    driver.click("stageGo")
    ticker.pass_time(THE_END_MS)
    driver.settle()
    driver.click("stageGo")

    assert driver.page == "debrief"
    assert _result(driver)[1] is Outcome.SAFE


def test_escape_stops_at_once_unscored_and_offers_help(open_window: Open, ticker: HandTicker) -> None:
    driver = open_window(modules=())
    _answer(driver, ticker)
    ticker.pass_time(20_000)

    driver.key(Qt.Key.Key_Escape)

    assert not ticker.running
    assert any("111" in text for text in driver.texts())
    driver.click("stageHelp")
    assert driver.page == "help"
    driver.key(Qt.Key.Key_F1)
    assert driver.page == "phone"
    driver.key(Qt.Key.Key_Escape)
    assert driver.page == "home"
    assert _result(driver)[1] is Outcome.STOPPED
    assert driver.shell.app.services.runs.unfinished(driver.shell.app.learner) is None


def test_the_language_changes_in_mid_call_and_the_call_goes_on(open_window: Open, ticker: HandTicker) -> None:
    driver = open_window(modules=(), language="vi")
    _answer(driver, ticker)
    ticker.pass_time(10_000)
    driver.settle()
    before = driver.find("captionNow").property("text")

    driver.click("otherLanguage")

    after = driver.find("captionNow").property("text")
    assert before != after
    assert after.isascii() or "Hello" in after or "parcel" in after
    assert ticker.running
    driver.key(Qt.Key.Key_D)
    assert driver.shell.app.phone_vm.play is not None
    assert not driver.shell.app.phone_vm.play.run.call


def test_help_in_mid_call_holds_the_phone_and_going_on_takes_it_up_where_it_was(
    open_window: Open, ticker: HandTicker
) -> None:
    driver = open_window(modules=())
    _answer(driver, ticker)
    ticker.pass_time(10_000)
    play = driver.shell.app.phone_vm.play
    assert play is not None
    at = play.run.now

    driver.key(Qt.Key.Key_F1)
    assert not ticker.running
    driver.key(Qt.Key.Key_F1)
    driver.click("stageGo")

    assert ticker.running
    assert play.run.now == at
    assert play.run.call == "caller"


def test_closing_the_window_in_mid_call_keeps_the_call_for_tomorrow(
    open_window: Open, ticker: HandTicker
) -> None:
    today = open_window(modules=())
    learner = today.add_learner()
    today.shell.app.enter(learner.id)
    today.settle()
    today.click(CALL)
    today.click("stageGo")
    ticker.pass_time(3_000)
    today.key(Qt.Key.Key_A)
    ticker.pass_time(9_000)
    play = today.shell.app.phone_vm.play
    assert play is not None
    seen = [(h.at, h.kind, h.what) for h in play.happened]
    today.close()

    tomorrow = open_window(modules=())
    tomorrow.shell.app.enter(learner.id)
    tomorrow.settle()
    tomorrow.click("startToday")

    again = tomorrow.shell.app.phone_vm.play
    assert again is not None
    assert [(h.at, h.kind, h.what) for h in again.happened] == seen
    assert tomorrow.page == "phone"
    tomorrow.click("stageGo")
    assert ticker.running

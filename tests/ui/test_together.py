"""Reading together: one reads the lines, the other holds the phone, nothing runs by the clock."""

import pytest
from harness import Driver, HandTicker, OpenWindow
from PySide6.QtCore import Qt

from lachan.learning.tally import Tally, tally
from lachan.ui.viewmodels.together_model import TogetherViewModel

CALL = "police-parcel"


def two(driver: Driver) -> TogetherViewModel:
    """Lay the phone down for two and unlock it."""
    app = driver.shell.app
    app.enter(driver.add_learner().id)
    app.read_together(CALL)
    driver.settle()
    driver.click("togetherGo")
    return app.together_vm


def now(driver: Driver) -> str:
    return str(driver.find("scriptWords").property("text"))


def test_nothing_comes_until_the_reader_turns(open_window: OpenWindow, ticker: HandTicker) -> None:
    driver = open_window(modules=())
    vm = two(driver)
    assert vm.play is not None

    ticker.pass_time(600_000)
    assert not vm.play.run.ringing
    driver.click("nextLine")

    assert vm.play.run.ringing
    ticker.pass_time(600_000)
    assert vm.play.run.ringing, "it rings until somebody does something"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_line_is_for_the_reader_and_the_phone_does_not_show_it(
    open_window: OpenWindow, language: str
) -> None:
    driver = open_window(modules=(), language=language)
    vm = two(driver)
    driver.click("nextLine")
    driver.click("answer")
    driver.click("nextLine")
    line = vm.rows_to_read[-1]

    assert line.kind == "line"
    assert now(driver) == line.words
    assert driver.seek("captionNow") is None
    phone = driver.find("phoneView")
    inside = [item.property("text") for item in driver.items() if phone.isAncestorOf(item)]
    assert line.words not in inside


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_turns_to_the_next_line(open_window: OpenWindow, key: Qt.Key) -> None:
    driver = open_window(modules=())
    vm = two(driver)
    driver.key(key)
    driver.click("answer")
    read = len(vm.rows_to_read)

    driver.key(key)
    first = now(driver)
    driver.key(key)

    assert len(vm.rows_to_read) == read + 2
    assert now(driver) != first


def test_after_each_touch_of_the_phone_space_is_the_readers_again(open_window: OpenWindow) -> None:
    driver = open_window(modules=())
    vm = two(driver)
    driver.click("nextLine")
    driver.click("answer")
    driver.wait_until(lambda: driver.focused().objectName() == "nextLine")
    assert vm.play is not None

    for _ in range(8):
        driver.key(Qt.Key.Key_Space)

    assert vm.play.run.call == "caller", "Space pressed no key of the phone"


def test_the_holder_answers_by_the_mouse_and_the_script_tells_it(open_window: OpenWindow) -> None:
    driver = open_window(modules=(), language="en")
    vm = two(driver)
    driver.click("nextLine")
    driver.click("answer")
    while not vm.property("answerAwaited"):
        driver.click("nextLine")
    assert driver.seek("answerAwaited") is not None
    reply = vm.rows("replies")[0]

    vm.act(f"reply {reply.key}")
    driver.settle()

    assert vm.rows_to_read[-1].kind == "answer"
    assert reply.text in now(driver)


def test_a_text_is_for_the_holder_to_read(open_window: OpenWindow) -> None:
    driver = open_window(modules=(), language="en")
    vm = two(driver)
    driver.click("nextLine")
    vm.act("decline")
    vm.turn()
    vm.act("decline")
    for _ in range(4):
        vm.turn()

    signs = [row.words for row in vm.rows_to_read if row.kind == "sign"]
    assert any("reads it there" in words for words in signs)


def test_by_keys_alone_from_the_path_to_the_look_back_and_swapped(
    open_window: OpenWindow, ticker: HandTicker
) -> None:
    driver = open_window(modules=())
    app = driver.shell.app
    two(driver)
    for _ in range(2):
        driver.key(Qt.Key.Key_Space)
    app.together_vm.act("ask mother")
    for _ in range(200):
        if driver.seek("togetherGo"):
            break
        driver.key(Qt.Key.Key_Space)
    driver.wait_until(lambda: driver.focused().objectName() == "togetherGo")
    driver.key(Qt.Key.Key_Return)

    assert driver.page == "debrief"
    results = app.services.runs.results(app.learner)
    assert [r.summary.get("together") for r in results] == [True]
    assert tally(results) == Tally()
    driver.tab_to("together")
    driver.key(Qt.Key.Key_Space)
    assert driver.page == "together"
    assert app.together_vm._story.state.stage == "lock"


def test_a_station_played_before_can_be_read_together(open_window: OpenWindow) -> None:
    from past_runs import keep

    driver = open_window(modules=())
    app = driver.shell.app
    learner = driver.add_learner()
    keep(app.services.runs, learner.id, "told")
    app.enter(learner.id)
    driver.settle()
    assert driver.seek("together-ward-police-invitation") is None

    driver.click(f"together-{CALL}")

    assert driver.page == "together"


def test_left_in_the_middle_it_is_taken_up_as_two(open_window: OpenWindow) -> None:
    driver = open_window(modules=())
    app = driver.shell.app
    vm = two(driver)
    driver.click("nextLine")
    driver.click("answer")
    driver.click("nextLine")
    read = [row.words for row in vm.rows_to_read]

    app.show("home")
    driver.settle()
    driver.click("startToday")

    assert driver.page == "together"
    assert [row.words for row in vm.rows_to_read] == read
    driver.click("togetherGo")
    assert driver.focused().objectName() == "nextLine"


def test_escape_stops_at_once_and_nothing_is_counted(open_window: OpenWindow) -> None:
    driver = open_window(modules=())
    two(driver)
    driver.click("nextLine")

    driver.key(Qt.Key.Key_Escape)

    assert driver.seek("togetherHelp") is not None
    driver.key(Qt.Key.Key_Escape)
    assert driver.page == "home"

"""Real or scam, in the real window: judged by mouse and keys, told without blame, left and taken up again."""

import pytest
from harness import Driver, OpenWindow
from PySide6.QtCore import Qt

from lachan.domain.checks import CheckItem
from lachan.ui.viewmodels.check_state import CheckState

STATION = "check-01-fake-authority"


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    driver = open_window(modules=(), language="vi")
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()
    driver.click(f"station-{STATION}")
    driver.settle()
    return driver


def state(driver: Driver) -> CheckState:
    found = driver.shell.app.check_vm.state
    assert found is not None
    return found


def item(driver: Driver) -> CheckItem:
    return state(driver).item


def truth(driver: Driver) -> str:
    return "sayScam" if item(driver).scam else "sayGenuine"


def answer(driver: Driver, rightly: bool = True) -> None:
    right, wrong = ("sayScam", "sayGenuine") if item(driver).scam else ("sayGenuine", "sayScam")
    driver.click(right if rightly else wrong)
    driver.click("answer")


def to_kind(driver: Driver, scam: bool) -> None:
    """Judge rightly until an item of that truth is in hand."""
    while item(driver).scam is not scam:
        answer(driver)
        driver.click("next")


def test_an_item_is_judged_by_mouse_and_told_without_blame(driver: Driver) -> None:
    to_kind(driver, scam=True)
    at = state(driver).at
    number = next(n for n, part in enumerate(item(driver).parts, 1) if part.flag is not None)
    driver.click(f"piece-{number}")
    driver.click("sayGenuine")
    driver.click("answer")

    assert driver.find("verdict").property("text") == (
        "Đây là lừa. Họ làm rất giống thật, ai vội cũng dễ tin."
    )
    assert "Em đã thấy" in driver.texts()
    assert driver.find("verify").property("text")
    assert driver.focused().objectName() == "next"
    driver.click("next")
    assert state(driver).at == at + 1


def test_a_genuine_matter_refused_is_told_why_it_is_fine(driver: Driver) -> None:
    to_kind(driver, scam=False)
    answer(driver, rightly=False)

    assert driver.find("verdict").property("text").startswith("Tin này là thật.")
    assert driver.find("why").property("text")


def test_all_of_it_can_be_done_with_keys(driver: Driver) -> None:
    key = Qt.Key
    driver.key(key.Key_L)
    driver.key(key.Key_1)
    driver.key(key.Key_Plus)
    assert (state(driver).said, state(driver).sure, state(driver).tapped) == ("scam", 80, frozenset({1}))
    driver.key(key.Key_T)
    driver.key(key.Key_1)
    driver.key(key.Key_Minus)
    driver.key(key.Key_0)
    assert (state(driver).said, state(driver).sure, state(driver).tapped) == ("genuine", 70, frozenset())
    assert state(driver).looking is bool(item(driver).look)
    driver.tab_to("sure")
    driver.key(key.Key_End)
    assert state(driver).sure == 100
    driver.key(key.Key_Left)
    assert state(driver).sure == 90
    driver.tab_to("answer")
    driver.key(key.Key_Return)
    assert state(driver).stage == "feedback"
    driver.key(key.Key_Return)
    assert (state(driver).stage, state(driver).at) == ("ask", 1)


@pytest.mark.parametrize(
    ("letter", "said"), [("G", "genuine"), ("S", "scam"), ("T", "genuine"), ("L", "scam")]
)
def test_the_keys_of_either_language_are_taken_in_both(driver: Driver, letter: str, said: str) -> None:
    driver.key(getattr(Qt.Key, f"Key_{letter}"))

    assert state(driver).said == said


def test_nothing_is_answered_before_a_choice_and_nothing_changes_after(driver: Driver) -> None:
    model = driver.shell.app.check_vm
    model.answer()
    assert state(driver).stage == "ask"
    answer(driver)
    before = state(driver)
    for change in (lambda: model.say("scam"), lambda: model.tap(1), lambda: model.setSure(50)):
        change()

    assert (state(driver).said, state(driver).tapped, state(driver).sure) == (
        before.said,
        before.tapped,
        before.sure,
    )


def test_looking_closer_says_no_verdict(driver: Driver) -> None:
    while not item(driver).look:
        answer(driver)
        driver.click("next")
    driver.click("lookCloser")

    words = {text.vi for _, text in item(driver).look}
    assert words & set(driver.texts())
    assert driver.seek("verdict") is None


def test_a_set_left_in_the_middle_opens_at_the_same_item(driver: Driver, open_window: OpenWindow) -> None:
    answer(driver)
    driver.click("next")
    left = item(driver).id
    driver.key(Qt.Key.Key_Escape)
    assert driver.page == "home"
    learner = driver.shell.app.learner
    driver.close()

    again = open_window(modules=(), language="vi")
    again.shell.app.enter(learner)
    again.shell.app.judge(STATION)
    again.settle()
    assert (item(again).id, state(again).at) == (left, 1)


def test_at_the_end_there_are_two_numbers_and_the_station_is_marked(driver: Driver) -> None:
    for n in range(8):
        answer(driver, rightly=n != 0)
        driver.click("next")

    assert driver.find("overTitle").property("text") == "Nhìn rất tinh."
    shown = " ".join(driver.texts())
    assert "trong 4 tin lừa." in shown
    assert "tin thật" in shown
    assert "%" not in shown
    driver.click("checkHome")
    stage = driver.shell.app.home_vm._state.stages[0]
    assert [stop.mark for stop in stage.stops if stop.station.kind == "check"] == ["done"]


def test_another_set_is_another_instance(driver: Driver) -> None:
    first = state(driver)
    for _ in range(8):
        answer(driver)
        driver.click("next")
    driver.click("checkAgain")

    assert state(driver).set.id != first.set.id
    assert state(driver).set.seed != first.set.seed
    assert state(driver).at == 0


def test_a_form_measures_and_says_nothing_until_its_end(driver: Driver) -> None:
    driver.shell.app.measure("A")
    driver.settle()
    count = len(state(driver).items)
    for _ in range(count):
        assert state(driver).stage == "ask"
        answer(driver)

    assert state(driver).stage == "over"
    assert any("chưa học bao giờ" in text for text in driver.texts())


def test_the_words_change_with_the_language_and_the_item_stays(driver: Driver) -> None:
    before = item(driver).id
    driver.shell.settings.change(language="en")
    driver.settle()

    assert item(driver).id == before
    assert driver.find("asks").property("text").endswith("?")
    assert driver.find("sureWord").property("text") == "Rather sure · 70\u00a0%"

"""The quiet card comes before anything sensitive, from wherever it is opened; nothing is begun before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from class_pages import make_class
from harness import Driver, HandTicker, OpenWindow, module, station
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from lachan.domain.learner import Role

LESSON, SCENARIO, OTHER = "11-someone-kind", "the-friend-who-draws", "the-coach-in-the-group"
PLAIN = "police-parcel"


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


def _sit(driver: Driver, role: Role = "student", nickname: str = "Minh") -> str:
    """Let somebody new sit down at home, and return their id."""
    app = driver.shell.app
    app.enter(driver.add_learner(nickname, "minh", role).id)
    driver.settle()
    return str(app.learner)


def _card_stands_over(driver: Driver, page: str) -> bool:
    driver.settle()
    return driver.seek("quietGo") is not None and driver.page == page


def _begun(driver: Driver) -> bool:
    """Tell whether anything of the learner's is on the record."""
    app = driver.shell.app
    services = app.services
    return bool(services.lessons.all(app.learner)) or services.runs.unfinished(app.learner) is not None


def _at_the_link(driver: Driver, scenario: str) -> None:
    """Read the sensitive lesson until it offers *scenario* to be tried."""
    app = driver.shell.app
    app.read(LESSON)
    driver.settle()
    driver.click("quietGo")
    for _ in range(30):
        if driver.seek(f"try-{scenario}") is not None:
            return
        app.lesson_vm.forward()
        driver.settle()
    raise AssertionError(f"the lesson never offers {scenario}")


def _played_out(driver: Driver, ticker: HandTicker) -> str:
    """Play the sensitive scenario, telling Mum at once, to its end, and return the run."""
    app = driver.shell.app
    app.play(SCENARIO)
    driver.settle()
    driver.click("quietGo")
    app.phone_vm.begin()
    ticker.pass_time(8_000)
    app.phone_vm.act("ask mother")
    ticker.pass_time(120_000)
    app.phone_vm.review()
    driver.settle()
    assert driver.page == "debrief"
    return str(app.services.runs.results(app.learner)[0].run)


OPENERS: dict[str, tuple[Callable[[Driver], None], str]] = {
    "the lesson": (lambda driver: driver.shell.app.read(LESSON), "lesson"),
    "the scenario": (lambda driver: driver.shell.app.play(SCENARIO), "phone"),
    "its check items": (lambda driver: driver.shell.app.judge(f"check-{LESSON}"), "check"),
    "two of them": (lambda driver: driver.shell.app.read_together(SCENARIO), "together"),
}


@pytest.mark.parametrize("what", OPENERS)
def test_nothing_is_begun_before_the_card_says_so(driver: Driver, what: str) -> None:
    begin, page = OPENERS[what]
    _sit(driver)

    begin(driver)

    assert _card_stands_over(driver, "home")
    assert not _begun(driver)
    driver.click("quietSkip")
    assert driver.page == "home"
    assert driver.seek("quietGo") is None
    assert not _begun(driver)
    begin(driver)
    driver.settle()
    driver.click("quietGo")
    assert driver.page == page
    assert driver.seek("quietGo") is None


def test_a_link_of_the_lesson_leads_to_the_card_and_skipping_leads_back_to_the_link(driver: Driver) -> None:
    _sit(driver)
    _at_the_link(driver, SCENARIO)
    driver.tab_to(f"try-{SCENARIO}")

    driver.key(Qt.Key.Key_Space)

    assert _card_stands_over(driver, "lesson")
    driver.key(Qt.Key.Key_Escape)
    assert driver.page == "lesson"
    assert driver.focused().objectName() == f"try-{SCENARIO}"
    driver.key(Qt.Key.Key_Space)
    driver.key(Qt.Key.Key_Space)
    assert driver.page == "phone"


def test_work_that_the_class_was_set_is_no_way_round_it(driver: Driver) -> None:
    driver.shell.app.home_vm.work_of = lambda _learner: (LESSON, SCENARIO)
    _sit(driver)

    driver.click(f"work-{SCENARIO}")

    assert _card_stands_over(driver, "home")
    driver.click("quietGo")
    assert driver.page == "phone"


def test_a_run_left_in_the_middle_is_taken_up_after_the_card(driver: Driver) -> None:
    learner, app = _sit(driver), driver.shell.app
    app.play(SCENARIO)
    driver.settle()
    driver.click("quietGo")
    app.phone_vm.begin()
    app.show("home")
    driver.settle()
    driver.click("startToday")
    assert driver.page == "phone", "the same learner has just read it"
    app.show("who")
    app.enter(learner)
    driver.settle()

    driver.click("startToday")

    assert _card_stands_over(driver, "home")
    driver.click("quietGo")
    assert driver.page == "phone"


def test_again_asks_once_in_a_sitting_and_together_is_the_same_part(
    driver: Driver, ticker: HandTicker
) -> None:
    learner, app = _sit(driver), driver.shell.app
    run = _played_out(driver, ticker)
    driver.click("again")
    assert driver.page == "phone"
    app.show("who")
    app.enter(learner)
    app.look_back(run)
    driver.settle()

    driver.click("again")

    assert _card_stands_over(driver, "debrief")
    driver.key(Qt.Key.Key_Escape)
    assert driver.page == "debrief"
    app.read_together(SCENARIO)
    assert _card_stands_over(driver, "debrief")
    driver.click("quietGo")
    assert driver.page == "together"
    app.look_back(run)
    driver.settle()
    driver.click("again")
    assert driver.page == "phone"


def test_a_moment_of_an_old_run_is_taken_over_after_the_card(driver: Driver, ticker: HandTicker) -> None:
    learner, app = _sit(driver), driver.shell.app
    run = _played_out(driver, ticker)
    app.show("who")
    app.enter(learner)
    app.look_back(run)

    app.take_over(run, 1_000)

    assert _card_stands_over(driver, "debrief")


def test_the_whole_class_sees_it_first_with_what_teachers_should_know(driver: Driver, home: Path) -> None:
    make_class(driver, home)

    driver.shell.app.project(SCENARIO)

    assert _card_stands_over(driver, "class")
    assert any("child-protection lead" in text for text in driver.texts())
    driver.click("quietGo")
    assert driver.page == "projector"


@pytest.mark.parametrize(("role", "told"), [("student", False), ("teacher", True)])
def test_only_teachers_are_told_what_teachers_should_know(driver: Driver, role: Role, told: bool) -> None:
    _sit(driver, role)

    driver.shell.app.read(LESSON)
    driver.settle()

    assert any("child-protection lead" in text for text in driver.texts()) is told
    assert any("111" in text for text in driver.texts())


def test_by_keys_alone_every_control_of_the_card_is_reached_and_named(driver: Driver) -> None:
    _sit(driver)
    driver.shell.app.read(LESSON)
    driver.settle()
    assert driver.focused().objectName() == "quietGo"

    assert {"Open it", "Skip it", "Close"} <= set(driver.tab_round())
    assert all(node.name for node in driver.interactive())
    driver.tab_to("quietSkip")
    driver.key(Qt.Key.Key_Space)
    assert driver.page == "home"
    assert driver.seek("quietGo") is None


def test_who_goes_elsewhere_has_skipped_it(driver: Driver) -> None:
    _sit(driver)
    driver.shell.app.read(LESSON)
    driver.settle()

    driver.shell.app.go("help")
    driver.settle()

    assert driver.page == "help"
    assert driver.seek("quietGo") is None


def test_another_learner_is_asked_anew(driver: Driver) -> None:
    _sit(driver)
    driver.shell.app.read(LESSON)
    driver.settle()
    driver.click("quietGo")

    _sit(driver, nickname="Lan")
    driver.shell.app.read(LESSON)

    assert _card_stands_over(driver, "home")


def test_anything_else_opens_at_once(driver: Driver) -> None:
    _sit(driver)

    driver.shell.app.play(PLAIN)
    driver.settle()

    assert driver.page == "phone"
    assert driver.seek("quietGo") is None


def test_a_sensitive_scenario_in_a_module_that_says_nothing_of_it_has_its_card(
    open_window: OpenWindow,
) -> None:
    silent = module(
        "calls", "Cuộc gọi", "Calls", station("scenario", SCENARIO, "Người bạn", "The friend who draws", 4)
    )
    driver = open_window(modules=(silent,), language="en")
    for role, begin in (("student", "play"), ("parent", "read_together"), ("teacher", "project")):
        _sit(driver, role, role)  # type: ignore[arg-type]

        getattr(driver.shell.app, begin)(SCENARIO)

        assert _card_stands_over(driver, "home"), begin
        assert "Grooming" in driver.texts()
        assert not _begun(driver)
    driver.key(Qt.Key.Key_Escape)
    assert driver.page == "home"
    driver.shell.app.play(SCENARIO)
    driver.settle()
    driver.click("quietGo")
    assert driver.page == "phone"


def test_the_card_is_said_again_in_the_other_language(driver: Driver) -> None:
    _sit(driver)
    driver.shell.app.play(OTHER)
    driver.settle()
    assert "Someone truly kind" in driver.texts()

    driver.shell.settings.change(language="vi")
    driver.settle()

    assert "Người tử tế thật" in driver.texts()


def test_large_letters_leave_the_keys_in_view_and_the_words_scroll_by_key(open_window: OpenWindow) -> None:
    driver = open_window((1024, 600), modules=(), language="vi", scale=200)
    _sit(driver, "teacher")
    driver.shell.app.read(LESSON)
    driver.settle()
    go, words = driver.find("quietGo"), _line_with(driver, "111")
    assert go.mapToScene(QPointF(0, go.height())).y() < 600
    before = words.mapToScene(QPointF(0, 0)).y()

    driver.key(Qt.Key.Key_PageDown)

    assert words.mapToScene(QPointF(0, 0)).y() < before


def _line_with(driver: Driver, words: str) -> QQuickItem:
    return next(item for item in driver.items() if words in str(item.property("text")))

"""A low screen or large letters: what is to be pressed is in the window, whole; pages begin at their top."""

from pathlib import Path

import pytest
from class_pages import make_class
from harness import Driver, HandTicker, OpenWindow
from pages import go
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

LOW = (1024, 600)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])


def _whole(driver: Driver, name: str) -> bool:
    """Tell whether the whole of an item is within the window."""
    item: QQuickItem = driver.find(name)
    corner, far = (item.mapToScene(QPointF(x, y)) for x, y in ((0, 0), (item.width(), item.height())))
    width, height = driver.window.width(), driver.window.height()
    return corner.x() >= 0 and far.x() <= width and corner.y() >= 0 and far.y() <= height


@both_languages
def test_the_welcome_shows_every_way_in(open_window: OpenWindow, language: str) -> None:
    driver = open_window(LOW, language=language)

    for name in ("addLearner", "addParent", "forTeachers", "classCard"):
        assert _whole(driver, name), name


@both_languages
@pytest.mark.parametrize("sight", ["check", "check: a call", "check: looked at"])
def test_the_key_to_answer_stays_in_view_while_one_marks_and_looks(
    open_window: OpenWindow, ticker: HandTicker, language: str, sight: str
) -> None:
    driver = open_window(LOW, modules=(), language=language)
    go(driver, ticker, sight)

    assert _whole(driver, "answer")


@pytest.mark.parametrize("scale", [100, 200])
def test_a_lesson_opens_at_its_beginning(open_window: OpenWindow, ticker: HandTicker, scale: int) -> None:
    driver = open_window(LOW, modules=(), language="vi", scale=scale)
    go(driver, ticker, "lesson")

    assert _whole(driver, "stepTitle")
    assert driver.focused().objectName() == "lessonText"


def test_what_a_set_came_to_is_seen_before_the_way_on(open_window: OpenWindow, ticker: HandTicker) -> None:
    driver = open_window(LOW, modules=(), language="vi", scale=200)
    go(driver, ticker, "check: over")

    assert _whole(driver, "overTitle")


def test_at_the_projector_no_key_is_wider_than_its_place(
    open_window: OpenWindow, home: Path, ticker: HandTicker
) -> None:
    driver = open_window(LOW, modules=(), language="vi", scale=200)
    make_class(driver, home)
    app = driver.shell.app
    app.project("police-parcel")
    app.projector_vm.begin()
    while not app.projector_vm.property("asking"):
        app.projector_vm.turn()
    app.projector_vm.setHands(app.projector_vm.ballot_rows[0].act, 4)
    driver.settle()

    assert _whole(driver, "nextLine")
    assert _whole(driver, "doMost")

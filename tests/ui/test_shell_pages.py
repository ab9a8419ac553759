"""The shell: pages, help from everywhere, messages, the crash page."""

import pytest
from harness import OpenWindow
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from lachan.domain.errors import LachanError


def test_a_fresh_start_shows_the_welcome_with_the_focus_on_the_one_thing_to_do(
    open_window: OpenWindow,
) -> None:
    driver = open_window()

    assert driver.page == "who"
    assert driver.focused().objectName() == "addLearner"
    assert "Chào mừng đến với Lá\u00a0Chắn" in driver.texts()


@pytest.mark.parametrize("page", ["who", "home", "settings"])
def test_f1_opens_help_from_every_page_and_leads_back(open_window: OpenWindow, page: str) -> None:
    driver = open_window()
    driver.shell.app.enter(driver.add_learner().id)
    driver.shell.app.show(page)
    driver.settle()

    driver.key(Qt.Key.Key_F1)
    assert driver.page == "help"
    assert {"111", "113", "156", "5656"} <= set(driver.texts())

    driver.key(Qt.Key.Key_F1)
    assert driver.page == page


def test_help_is_there_before_anybody_is_chosen(open_window: OpenWindow) -> None:
    driver = open_window()

    driver.click("help")
    assert driver.page == "help"
    driver.click("back")
    assert driver.page == "who"


def test_back_leads_from_help_to_settings_and_from_there_home(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()

    driver.click("railSettings")
    driver.click("railHelp")
    driver.click("back")
    assert driver.page == "settings"
    driver.click("back")
    assert driver.page == "home"


def test_a_lachan_error_becomes_a_message_in_the_language_of_the_window(open_window: OpenWindow) -> None:
    driver = open_window()

    driver.shell.tell(LachanError("disk-full", pending=1), "")
    assert any("Ổ đĩa đã đầy" in text for text in driver.texts())
    driver.shell.settings.change(language="en")
    driver.settle()
    assert any("The disk is full" in text for text in driver.texts())

    driver.click("noticeAction")
    assert not driver.seek("notice")


def test_any_other_error_brings_the_calm_page_which_lets_one_go_on(
    open_window: OpenWindow, qapp: QGuiApplication
) -> None:
    driver = open_window()

    driver.shell.tell(RuntimeError("boom"), "details to copy")
    driver.wait_until(lambda: driver.seek("crashGoOn"))
    driver.click("crashCopy")
    assert qapp.clipboard().text() == "details to copy"
    driver.click("crashGoOn")

    driver.wait_until(lambda: not driver.seek("crashGoOn"))
    assert driver.page == "who"


def test_a_page_that_does_not_exist_is_a_programming_fault(open_window: OpenWindow) -> None:
    driver = open_window()

    with pytest.raises(ValueError, match="no page"):
        driver.shell.app.show("nowhere")


def test_the_size_of_text_follows_ctrl_plus_and_minus(open_window: OpenWindow) -> None:
    driver = open_window()

    driver.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert driver.shell.settings.state.scale == 115
    driver.key(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    driver.key(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert driver.shell.settings.state.scale == 100

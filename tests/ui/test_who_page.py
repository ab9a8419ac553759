"""Who is practising: the first path, by mouse and by keyboard alone; renaming; removing with undo."""

import pytest
from harness import OpenWindow
from PySide6.QtCore import Qt

WORDS = {"vi": ("Vào luyện tập", "Chào Bống!"), "en": ("Let us begin", "Hello Bống!")}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_newcomer_gets_home_by_mouse(open_window: OpenWindow, language: str) -> None:
    driver = open_window(language=language)

    driver.click("addLearner")
    driver.click("nickname")
    driver.type("Bống")
    driver.click("pick-lan")
    assert WORDS[language][0] in driver.texts()
    driver.click("saveLearner")

    driver.wait_until(lambda: driver.page == "home")
    assert WORDS[language][1] in driver.texts()
    learner = driver.shell.app.services.learners.all()[0]
    assert (learner.nickname, learner.face, learner.role) == ("Bống", "lan", "student")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_newcomer_gets_home_by_keyboard_alone(open_window: OpenWindow, language: str) -> None:
    driver = open_window(language=language)

    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: driver.focused().objectName() == "nicknameInput")
    driver.type("Bống")
    driver.tab_to("pick-han")
    driver.key(Qt.Key.Key_Space)
    driver.tab_to("saveLearner")
    driver.key(Qt.Key.Key_Return)

    driver.wait_until(lambda: driver.page == "home")
    assert WORDS[language][1] in driver.texts()
    assert driver.shell.app.services.learners.all()[0].face == "han"


def test_a_parent_is_added_as_a_parent(open_window: OpenWindow) -> None:
    driver = open_window()

    driver.click("addParent")
    driver.click("nickname")
    driver.type("Mẹ Hoa")
    driver.key(Qt.Key.Key_Return)

    driver.wait_until(lambda: driver.page == "home")
    assert driver.shell.app.services.learners.all()[0].role == "parent"


def test_what_is_wrong_with_a_nickname_is_said_in_words_and_nothing_is_saved(open_window: OpenWindow) -> None:
    driver = open_window()

    driver.click("addLearner")
    driver.click("saveLearner")

    assert "Cho mình biết biệt danh nhé." in driver.texts()
    assert driver.page == "who"
    assert driver.shell.app.services.learners.all() == ()


def test_escape_closes_the_sheet_and_gives_the_focus_back(open_window: OpenWindow) -> None:
    driver = open_window()

    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: driver.seek("saveLearner"))
    driver.key(Qt.Key.Key_Escape)

    driver.wait_until(lambda: not driver.seek("saveLearner"))
    assert driver.focused().objectName() == "addLearner"


def test_tab_stays_inside_the_open_sheet(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: driver.seek("saveLearner"))

    names = driver.tab_round()

    assert "Cần giúp ngay" not in names
    assert {"Đóng", "Vào luyện tập", "Học sinh"} <= set(names)


def test_the_first_face_has_the_focus_and_enter_goes_on_as_that_person(open_window: OpenWindow) -> None:
    driver = open_window()
    minh = driver.add_learner("Minh", "minh")
    driver.add_learner("Lan", "lan")

    driver.wait_until(lambda: driver.focused().objectName() == "face-Minh-card")
    driver.key(Qt.Key.Key_Return)

    assert driver.page == "home"
    assert driver.shell.app.learner == minh.id


def test_a_learner_is_renamed(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.add_learner("Minh", "minh")

    driver.click("face-Minh-edit")
    driver.wait_until(lambda: driver.focused().objectName() == "nicknameInput")
    driver.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    driver.type("Minh Béo")
    driver.click("saveLearner")

    driver.wait_until(lambda: driver.seek("face-Minh Béo"))
    assert driver.page == "who"


def test_removing_can_be_undone(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.add_learner("Minh", "minh")
    driver.add_learner("Lan", "lan")

    driver.click("face-Minh-edit")
    driver.click("removeLearner")
    driver.wait_until(lambda: not driver.seek("face-Minh"))
    driver.click("removedAction")

    assert driver.find("face-Minh")
    assert not driver.seek("removed")


def test_removing_the_last_learner_brings_the_welcome_and_the_undo(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.add_learner("Minh", "minh")

    driver.click("face-Minh-edit")
    driver.click("removeLearner")

    driver.wait_until(lambda: "Chào mừng đến với Lá\u00a0Chắn" in driver.texts())
    driver.click("removedAction")
    assert driver.find("face-Minh")


def test_a_nickname_with_markup_is_shown_as_typed(open_window: OpenWindow) -> None:
    driver = open_window()
    driver.add_learner("<b>Minh</b>", "minh")

    assert "<b>Minh</b>" in driver.texts()

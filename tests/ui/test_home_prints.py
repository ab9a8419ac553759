"""Pages to print for home, in the real window: a module's pages, and the family's word and rule."""

from collections.abc import Callable
from pathlib import Path

import pytest
from harness import Driver, OpenWindow
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument

from lachan import paths
from lachan.domain.errors import LachanError
from lachan.domain.learner import Role
from lachan.domain.text import Language
from lachan.ui.course import Course
from lachan.ui.home_pages import HomePages

Enter = Callable[[Language, Role], Driver]
LESSON = "02-fake-bank"


@pytest.fixture
def enter(open_window: OpenWindow) -> Enter:
    def enter(language: Language, role: Role) -> Driver:
        driver = open_window(modules=(), language=language)
        driver.shell.app.enter(driver.add_learner(role=role).id)
        driver.settle()
        return driver

    return enter


def pages(file: Path) -> list[str]:
    """Return the words of each page of a PDF."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    words = [" ".join(document.getAllText(n).text().split()) for n in range(document.pageCount())]
    document.close()
    return words


def read_lesson(driver: Driver, lesson: str = LESSON) -> None:
    driver.shell.app.read(lesson)
    driver.wait_until(lambda: driver.page == "lesson")
    driver.settle()


@pytest.mark.parametrize(
    ("language", "handout", "talk", "play"),
    [
        ("vi", "Khi “ngân hàng” gọi đến", "Lật thẻ ra xem nào", "Thẻ 1 · Người gọi"),
        ("en", "When “the bank” calls", "Turn the card over", "Card 1 · The caller"),
    ],
)
def test_a_module_is_printed_as_handout_talk_card_and_role_play(
    enter: Enter, home: Path, language: Language, handout: str, talk: str, play: str
) -> None:
    driver = enter(language, "student")
    read_lesson(driver)
    driver.click("printPages")

    (file,) = (home / "print").glob("*.pdf")
    first, second, third = pages(file)
    assert (handout in first, talk in second, play in third) == (True, True, True)
    assert all("111" in page and "113" in page and "156" in page for page in (first, second, third))
    assert str(file) in driver.find("printedPages").property("text")


def test_keys_reach_the_printer_and_another_lesson_has_nothing_saved_yet(enter: Enter, home: Path) -> None:
    driver = enter("vi", "student")
    read_lesson(driver)
    driver.tab_to("printPages")
    driver.key(Qt.Key.Key_Return)
    assert len(list((home / "print").glob("*.pdf"))) == 1

    read_lesson(driver, "01-fake-authority")
    assert driver.seek("printedPages") is None


@pytest.mark.parametrize("lesson", ["08-online-kidnapping", "11-someone-kind"])
def test_what_is_too_harsh_to_act_out_has_no_role_play(
    tmp_path: Path, qapp: QGuiApplication, lesson: str
) -> None:
    course = Course(paths.shipped("lessons"))
    prints = HomePages(course.modules(), course.script, tmp_path, print)
    file = prints.write(paths.shipped("lessons") / lesson, "vi")

    assert len(pages(file)) == 2


def test_pages_that_cannot_be_written_are_told_in_words(enter: Enter, home: Path) -> None:
    driver = enter("vi", "student")
    (home / "print").write_text("a file in the way")
    read_lesson(driver)

    with pytest.raises(LachanError, match="print-failed"):
        driver.shell.app.lesson_vm.printPages()


@pytest.mark.parametrize(
    ("language", "promise", "box"),
    [("vi", "không ai giận", "Mật khẩu được giữ ở đâu?"), ("en", "nobody takes", "Where is the word kept?")],
)
def test_a_parent_prints_the_family_page_with_their_own_numbers(
    enter: Enter, home: Path, language: Language, promise: str, box: str
) -> None:
    driver = enter(language, "parent")
    driver.click("railShield")
    driver.shell.app.shield_vm.namePerson(0, "Cô Hạnh", "0900 000 031")
    driver.shell.app.shield_vm.nameWard("028 0000 0113")
    driver.click("printFamily")

    (file,) = (home / "print").glob("*.pdf")
    (page,) = pages(file)
    wanted = (promise, box, "Cô Hạnh · 0900 000 031", "028 0000 0113", "111", "156")
    assert [words for words in wanted if words not in page] == []
    assert str(file) in driver.find("printed").property("text")


def test_a_student_has_no_family_page(enter: Enter) -> None:
    driver = enter("vi", "student")
    driver.click("railShield")

    assert driver.seek("printFamily") is None

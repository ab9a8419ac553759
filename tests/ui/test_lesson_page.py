"""The lesson page itself, with a real mouse and real keys."""

import os
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lachan import paths
from lachan.content.lesson_facts import read_facts
from lachan.content.lesson_pair import read_lesson_pair
from lachan.domain.errors import LachanError
from lachan.domain.text import Language
from lachan.learning.learners import Learners
from lachan.learning.lessons import LessonProgress, Lessons
from lachan.storage.record import Record
from lachan.ui.application import application_of_ours
from lachan.ui.language import Speech
from lachan.ui.viewmodels import assets as _assets  # noqa: F401 - QML finds its pictures through it
from lachan.ui.viewmodels.lesson_model import LessonViewModel, Shelf

LESSON = "01-fake-authority"
QUIZ_STEP = 1
TRY_STEP = 3


class StillClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

    def local_day(self) -> str:
        return "2026-11-22"


class Desk:
    """A record, a learner, a lesson and the window it is read in."""

    def __init__(self, folder: Path) -> None:
        self.record = Record.open(folder, StillClock(), random.Random(5).randbytes)
        self.learner = Learners(self.record).add("Minh", "minh").id
        self.lessons = Lessons(self.record)
        self.language: Language = "vi"
        self.today = "2026-11-22"
        self.speech = Speech()
        self.view = QQuickView()
        self.vm = self.model()

    def model(self, progress: Lessons | None = None) -> LessonViewModel:
        home = paths.shipped("lessons")
        facts = read_facts(home / "facts.yaml").facts
        pair = read_lesson_pair(home / LESSON).pair
        assert pair is not None
        vm = LessonViewModel(lambda: self.language)
        vm.serve(
            Shelf(
                {LESSON: pair}, {LESSON: home / LESSON}, {LESSON: 1}, facts,
                progress or self.lessons, lambda: self.today,
            )
        )  # fmt: skip
        return vm

    def open(self, width: int = 1366, height: int = 768, scale: float = 1.0, mode: str = "light") -> None:
        self.speech.speak(self.language, self.view.engine())
        self.view.engine().addImportPath(str(paths.qml()))
        theme = self.view.engine().singletonInstance("Lachan.Style", "Theme")
        theme.setProperty("scale", scale)
        theme.setProperty("mode", mode)
        theme.setProperty("reducedMotion", True)
        self.vm.open(self.learner, LESSON)
        self.view.setInitialProperties({"vm": self.vm})
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(width, height)
        self.view.setSource(QUrl.fromLocalFile(str(paths.qml() / "Lachan" / "Pages" / "LessonPage.qml")))
        self.view.show()
        self.view.requestActivate()
        assert QTest.qWaitForWindowActive(self.view)
        self.page.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def settle(self) -> None:
        """Let what has changed be laid out: layouts run just before a frame."""
        for _ in range(2):
            QGuiApplication.processEvents()
            self.view.grabWindow()

    @property
    def page(self) -> QQuickItem:
        root = self.view.rootObject()
        assert isinstance(root, QQuickItem)
        return root

    def close(self) -> None:
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        QGuiApplication.processEvents()
        self.speech.silence()
        self.record.close()

    def all(self) -> list[QQuickItem]:
        found, waiting = [], [self.page]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                found.append(item)
                waiting += item.childItems()
        return found

    def find(self, name: str) -> QQuickItem:
        return next(item for item in self.all() if item.objectName() == name)

    def has(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.all())

    def click(self, name: str) -> None:
        item = self.find(name)
        item.forceActiveFocus(Qt.FocusReason.OtherFocusReason)  # brings it into view
        self.settle()
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        assert 0 <= middle.y() < self.view.height()
        QTest.mouseClick(
            self.view,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(middle.x(), middle.y()),
        )

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            focused = self.view.activeFocusItem()
            if focused is not None and focused.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}")

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    return application_of_ours()


@pytest.fixture
def desk(tmp_path: Path, qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Desk]:
    QAccessible.setActive(True)
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def emitted(signal: object) -> list[tuple[object, ...]]:
    got: list[tuple[object, ...]] = []
    signal.connect(lambda *values: got.append(values))  # type: ignore[attr-defined]
    return got


def progress(desk: Desk) -> LessonProgress:
    return desk.lessons.progress(desk.learner, LESSON)


def test_the_mouse_goes_through_the_lesson_and_back(desk: Desk) -> None:
    desk.open()
    first = desk.text("stepTitle")
    assert not desk.has("back")

    desk.click("next")
    second = desk.text("stepTitle")
    desk.click("back")

    assert first == "Một buổi chiều của Minh"
    assert second == "Ba chiêu: SỢ, TIN, LÀM THEO"
    assert desk.text("stepTitle") == first
    assert progress(desk).furthest_step == 1


def test_keys_alone_read_the_lesson_to_its_end(desk: Desk) -> None:
    desk.open()
    closed = emitted(desk.vm.closed)

    for _ in range(7):
        desk.tab_to("next")
        desk.key(Qt.Key.Key_Return)

    assert len(closed) == 1
    assert progress(desk).completed


def test_escape_puts_the_lesson_away_and_it_opens_at_the_same_step(desk: Desk) -> None:
    desk.open()
    closed = emitted(desk.vm.closed)
    desk.click("next")
    desk.click("next")
    title = desk.text("stepTitle")

    desk.key(Qt.Key.Key_Escape)
    again = desk.model()
    again.open(desk.learner, LESSON)

    assert len(closed) == 1
    assert again.place is not None
    assert again.place.lesson.steps[again.place.step].title == title


def test_the_arrow_at_the_top_leaves_by_mouse_and_by_keys(desk: Desk) -> None:
    desk.open()
    closed = emitted(desk.vm.closed)

    desk.click("leave")
    desk.tab_to("leave")
    desk.key(Qt.Key.Key_Space)

    assert len(closed) == 2


def test_a_wrong_answer_gets_a_kind_reply_and_another_go(desk: Desk) -> None:
    desk.open()
    desk.click("next")
    said = emitted(desk.vm.replied)

    desk.click("quiz-1-0")

    reply = desk.text("quiz-1-0-feedback")
    assert "em tinh lắm" in reply
    assert said == [(reply,)]
    assert desk.find("quiz-1-1").isEnabled()
    assert not desk.has("quiz-1-2-feedback")
    assert not progress(desk).answers["quiz-1"].right


def test_the_right_answer_by_keys_settles_the_question_and_keeps_the_focus(desk: Desk) -> None:
    desk.open()
    desk.click("next")

    desk.tab_to("quiz-1-2")
    desk.key(Qt.Key.Key_Return)

    assert desk.text("quiz-1-2-feedback").startswith("Đúng rồi.")
    assert not desk.find("quiz-1-0").isEnabled()
    focused = desk.view.activeFocusItem()
    assert focused is not None
    assert focused.objectName() == "quiz-1-2"
    answer = progress(desk).answers["quiz-1"]
    assert (answer.choice, answer.right) == ("2", True)


def test_an_answer_is_still_there_when_the_lesson_is_opened_again(desk: Desk) -> None:
    desk.vm.open(desk.learner, LESSON)
    desk.vm.forward()
    desk.vm.answer("quiz-1", "2")
    desk.vm = desk.model()

    desk.open()

    assert desk.text("quiz-1-2-feedback").startswith("Đúng rồi.")


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_an_invitation_names_the_scenario_to_play(desk: Desk, by: str) -> None:
    desk.open()
    asked = emitted(desk.vm.tryScenario)
    for _ in range(TRY_STEP):
        desk.vm.forward()

    if by == "mouse":
        desk.click("try-police-parcel")
    else:
        desk.tab_to("try-police-parcel")
        desk.key(Qt.Key.Key_Space)

    assert asked == [("police-parcel",)]


def test_only_steps_that_were_reached_open_from_the_list(desk: Desk) -> None:
    desk.open()
    desk.vm.forward()
    desk.vm.forward()
    assert not desk.find("step-5").isEnabled()

    desk.click("step-0")

    assert desk.text("stepTitle") == "Một buổi chiều của Minh"
    assert desk.find("step-2").isEnabled()


def test_the_language_changes_under_the_reader_without_losing_place_or_answer(desk: Desk) -> None:
    desk.open()
    desk.click("next")
    desk.click("quiz-1-0")

    desk.language = "en"
    desk.speech.speak("en", desk.view.engine())
    desk.vm.retranslate()

    assert desk.text("stepTitle") == "Three tricks: FEAR, TRUST, OBEY"
    assert "good ear" in desk.text("quiz-1-0-feedback")
    assert desk.text("next") == "Continue"


def test_an_expired_fact_says_that_it_must_be_checked_again(desk: Desk) -> None:
    def marks() -> list[str]:
        return [str(item.property("text")) for item in desk.all() if item.property("kind") == "risk"]

    desk.open()
    desk.vm.forward()
    fresh = marks()
    desk.today = "2028-01-01"
    desk.vm.retranslate()

    assert "Cần kiểm tra lại" not in fresh
    assert "Cần kiểm tra lại" in marks()


def test_a_narrow_window_puts_everything_in_one_column_and_keys_scroll_it(desk: Desk) -> None:
    desk.open(1024, 600)
    desk.tab_to("next")
    desk.key(Qt.Key.Key_Return)
    area = desk.find("lessonText")

    assert area.property("contentY") == 0
    assert area.hasActiveFocus()
    desk.key(Qt.Key.Key_PageDown)
    assert area.property("contentY") > 100
    text, steps = desk.find("stepTitle"), desk.find("step-0")
    assert steps.mapToScene(QPointF(0, 0)).y() > text.mapToScene(QPointF(0, 0)).y() + 400


SHAPES = [
    (1366, 768, 1.0, "vi"), (1024, 600, 1.0, "en"), (1366, 768, 1.5, "en"), (1024, 600, 1.5, "vi"),
    (1366, 768, 2.0, "vi"), (1024, 600, 2.0, "en"), (800, 560, 2.0, "vi"),
]  # fmt: skip


@pytest.mark.parametrize(("width", "height", "scale", "language"), SHAPES)
def test_no_words_leave_the_window_or_are_cut(
    desk: Desk, width: int, height: int, scale: float, language: Language
) -> None:
    desk.language = language
    desk.open(width, height, scale)
    seen = 0
    for _ in range(7):
        desk.settle()
        for item in desk.all():
            if item.inherits("QQuickText") and item.property("text"):
                left = item.mapToScene(QPointF(0, 0)).x()
                assert left >= 0, item.property("text")
                assert left + item.width() <= width + 1, item.property("text")
                assert not item.property("truncated"), item.property("text")
                assert float(item.property("contentWidth")) <= item.width() + 1, item.property("text")
                seen += 1
        desk.vm.forward()

    assert seen > 150


def nodes(node: object) -> list[object]:
    found, waiting = [], [node]
    while waiting:
        at = waiting.pop()
        if at is None or not at.isValid() or at.state().invisible:  # type: ignore[attr-defined]
            continue
        found.append(at)
        waiting += [at.child(i) for i in range(at.childCount())]  # type: ignore[attr-defined]
    return found


def test_every_control_has_a_name_and_a_screen_reader_hears_the_dialogue(desk: Desk) -> None:
    desk.open()
    heard: set[str] = set()
    for _ in range(7):
        desk.settle()
        for node in nodes(QAccessible.queryAccessibleInterface(desk.view)):
            name = node.text(QAccessible.Text.Name)  # type: ignore[attr-defined]
            heard.add(name)
            if node.state().focusable and node.role() != QAccessible.Role.Window:  # type: ignore[attr-defined]
                assert name, (node.role(), node.rect())  # type: ignore[attr-defined]
        desk.vm.forward()

    assert "Người gọi: Nhanh lên, năm phút nữa lãnh đạo ký lệnh rồi." in heard
    assert {"Rời bài học", "Tiếp tục", "Thử luôn", "Quay lại"} <= heard


def test_when_the_disk_is_full_the_error_is_heard_and_reading_goes_on(desk: Desk) -> None:
    class FullDisk(Lessons):
        def record_step(self, learner_id: str, lesson_id: str, step: int) -> LessonProgress:
            raise LachanError("disk-full", pending=1)

    desk.vm = desk.model(FullDisk(desk.record))
    acts: list[Callable[[], None]] = [lambda: desk.vm.open(desk.learner, LESSON), desk.vm.forward]

    for act in acts:
        with pytest.raises(LachanError):
            act()

    assert desk.vm.place is not None
    assert desk.vm.place.step == 1


def test_a_lesson_that_is_not_on_the_shelf_is_an_error_for_people(desk: Desk) -> None:
    with pytest.raises(LachanError) as caught:
        desk.vm.open(desk.learner, "no-such-lesson")

    assert caught.value.code == "lesson-unknown"
    assert isinstance(desk.vm, QObject)

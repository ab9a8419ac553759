"""Driving the real window in tests: find by name, click, press keys, type, look at the accessibility tree."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, cast

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputMethodEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from lachan import paths
from lachan.content.learning_paths import LearningPath
from lachan.domain.learner import Learner, Role
from lachan.domain.text import Text
from lachan.ui.behind import Outside
from lachan.ui.course import Course
from lachan.ui.viewmodels.phone_clock import HandTicker as HandTicker
from lachan.ui.viewmodels.services import Module, Station
from lachan.ui.window import Shell

PATIENCE_MS = 5000
TURN_MS = 10
INTERACTIVE = (
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.Switch,
    QAccessible.Role.Link,
    QAccessible.Role.Slider,
)


class FakeClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 7, 4, 2, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def local_day(self) -> str:
        return self.moment.date().isoformat()

    def advance(self, **by: float) -> None:
        self.moment += timedelta(**by)


class HandSeconds:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Shipped(Course):
    """The shipped lessons under a path of the test's own; without *modules*, the shipped path."""

    def __init__(self, modules: tuple[Module, ...] = ()) -> None:
        super().__init__(paths.shipped("lessons"))
        self._modules = modules

    def modules(self) -> tuple[Module, ...]:
        return self._modules or super().modules()

    def paths(self) -> tuple[LearningPath, ...]:
        return () if self._modules else super().paths()


def station(
    kind: Literal["lesson", "scenario"], name: str, vi: str, en: str, minutes: int, *roles: Role
) -> Station:
    return Station(kind, name, Text(vi, en), minutes, roles)


def module(name: str, vi: str, en: str, *stations: Station) -> Module:
    return Module(name, Text(vi, en), stations)


@dataclass(frozen=True)
class Node:
    """One node of the accessibility tree, copied to plain data at once: Qt's own objects must not be kept."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    visible: bool
    pressable: bool
    checked: bool
    enabled: bool


class Driver:
    """One open window and the hands of whoever uses it."""

    clock: FakeClock

    def __init__(self, shell: Shell, window: QQuickWindow) -> None:
        self.shell = shell
        self.window = window
        self._closed = False

    @classmethod
    def open(cls, outside: Outside, size: tuple[int, int], warnings: list[str]) -> "Driver":
        QAccessible.setActive(True)
        shell = Shell(outside, executor=lambda work: work())
        shell.engine.warnings.connect(lambda found: warnings.extend(w.toString() for w in found))
        driver = cls(shell, shell.open())
        driver.clock = cast("FakeClock", outside.clock)
        driver.resize(*size)
        driver.window.requestActivate()
        driver.settle()
        shell.open_record()
        driver.settle()
        return driver

    def close(self) -> None:
        """Close the window, as the person does; a second time does nothing."""
        if not self._closed:
            self._closed = True
            self.shell.close()

    def resize(self, width: int, height: int) -> None:
        self.window.setMinimumSize(self.window.minimumSize().boundedTo(self.window.size()))
        self.window.resize(width, height)

    # Waiting

    def settle(self) -> None:
        """Let what is already due happen: events, deletions, layouts, delegates."""
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self.window.grabWindow()

    def wait_until(self, holds: Callable[[], object], what: str = "") -> None:
        """Let events happen until *holds*; fails where it does not within ``PATIENCE_MS``."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        self.settle()
        while not holds():
            if deadline.hasExpired():
                raise AssertionError(f"never came true: {what or holds}")
            QTimer.singleShot(TURN_MS, lambda: None)  # so that the turn ends where nothing else happens
            QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.settle()

    # Finding

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item, delegates and popups too."""
        todo = [self.window.contentItem()]
        while todo:
            item = todo.pop()
            if item.isVisible():
                yield item
                todo.extend(reversed(item.childItems()))

    def seek(self, name: str) -> QQuickItem | None:
        """Find a visible item by objectName."""
        return next((item for item in self.items() if item.objectName() == name), None)

    def find(self, name: str) -> QQuickItem:
        self.wait_until(lambda: self.seek(name), f"an item called {name!r}")
        found = self.seek(name)
        assert found is not None
        return found

    def texts(self) -> list[str]:
        """All words on the screen, from top to bottom of the tree."""
        shown = (cast("Any", item.property("text")) for item in self.items())
        return [text for text in shown if isinstance(text, str) and text]

    def focused(self) -> QQuickItem:
        item = self.window.activeFocusItem()
        assert item is not None
        return item

    def focused_name(self) -> str:
        item = QAccessible.queryAccessibleInterface(self.focused())
        return item.text(QAccessible.Text.Name) if item is not None else ""

    @property
    def page(self) -> str:
        return self.shell.app.current_page

    # Doing

    def click(self, target: str | QQuickItem) -> None:
        item = self.find(target) if isinstance(target, str) else target
        item.ensurePolished()
        self._bring_into_view(item)
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        assert self.window.contentItem().contains(QPointF(centre)), f"{target} lies outside the window"
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        QTest.mouseMove(self.window, QPoint(1, 1))
        self.settle()

    def _bring_into_view(self, item: QQuickItem) -> None:
        above: QQuickItem | None = item
        while above is not None:
            if above.inherits("QQuickFlickable"):
                at = item.mapToItem(above, QPointF(0, 0)).y()
                if at < 0 or at + item.height() > above.height():
                    cast("Any", above).setProperty("contentY", max(0.0, above.property("contentY") + at - 20))
                    self.settle()
            above = above.parentItem()

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.window, key, held)
        self.settle()

    def tab(self, times: int = 1) -> None:
        for _ in range(times):
            self.key(Qt.Key.Key_Tab)

    def tab_to(self, name: str, limit: int = 80) -> None:
        """Press Tab until the item called *name* has the focus."""
        for _ in range(limit):
            if self.focused().objectName() == name:
                return
            self.tab()
        raise AssertionError(f"Tab never reaches {name!r}")

    def type(self, text: str) -> None:
        """Commit *text* as an input method does: so Telex arrives."""
        target = self.window.focusObject()
        assert isinstance(target, QObject)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(target, event)
        self.settle()

    # People

    def add_learner(self, nickname: str = "Minh", face: str = "minh", role: Role = "student") -> Learner:
        """Put a learner on the record, as if added earlier."""
        learner = self.shell.app.services.learners.add(nickname, face, role)
        self.shell.app.who_vm.refresh()
        self.settle()
        return learner

    # Accessibility

    def nodes(self) -> list[Node]:
        """The visible part of the accessibility tree."""
        root = QAccessible.queryAccessibleInterface(self.window)
        found: list[Node] = []
        if root is not None:
            _collect(root, found)
        return [node for node in found if node.visible]

    def interactive(self) -> list[Node]:
        return [node for node in self.nodes() if node.role in INTERACTIVE]

    def tab_round(self, limit: int = 120) -> list[str]:
        """The accessible names that Tab visits, from here until it comes round."""
        first = self.focused()
        names = [self.focused_name()]
        for _ in range(limit):
            self.tab()
            if self.focused() == first:
                return names
            names.append(self.focused_name())
        raise AssertionError("Tab never comes round")


def _collect(node: QAccessibleInterface, found: list[Node]) -> None:
    state = node.state()
    actions = node.actionInterface()
    found.append(
        Node(
            role=node.role(),
            name=node.text(QAccessible.Text.Name),
            description=node.text(QAccessible.Text.Description),
            focusable=bool(state.focusable),
            visible=not state.invisible,
            pressable=actions is not None and "Press" in actions.actionNames(),
            checked=bool(state.checked),
            enabled=not state.disabled,
        )
    )
    for i in range(node.childCount()):
        child = node.child(i)
        if child is not None and child.isValid() and not child.state().invisible:
            _collect(child, found)


OpenWindow = Callable[..., Driver]
"""The fixture ``open_window``: opens the window at a size, on a path, with settings."""

"""Whoever holds the phone in the tests, and the way to each of its views."""

from collections.abc import Callable

from harness import Driver, HandTicker
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from lachan.ui.viewmodels.phone_model import PhoneViewModel

ABRIDGED = {"captionBefore", "preview"}
"""Names of words whose beginning is enough, for the whole is one step away."""
BEARING = 2
"""Pixels that a word may be wider than its place: the empty margins of its first and last letter."""


class Hand:
    """Whoever holds the phone: the window, the phone's clock, and what is on its screen."""

    def __init__(self, driver: Driver, ticker: HandTicker) -> None:
        self.driver = driver
        self.ticker = ticker
        driver.shell.app.enter(driver.add_learner().id)
        driver.shell.app.play("everything")
        driver.settle()

    @property
    def phone(self) -> PhoneViewModel:
        return self.driver.shell.app.phone_vm

    @property
    def view(self) -> str:
        return str(self.driver.find("phoneView").property("view"))

    def begin(self) -> "Hand":
        self.phone.begin()
        self.driver.settle()
        return self

    def wait(self, seconds: int) -> "Hand":
        self.ticker.pass_time(seconds * 1000)
        self.driver.settle()
        return self

    def act(self, *deeds: str) -> "Hand":
        for deed in deeds:
            self.phone.act(deed)
            self.driver.settle()
        return self

    def place(self, name: str) -> QRectF:
        item = self.driver.find(name)
        return QRectF(item.mapToScene(QPointF(0, 0)), item.size())

    def inside(self) -> list[QQuickItem]:
        """Every visible item between the phone's bars."""
        view = self.driver.find("phoneView")
        return [item for item in self.driver.items() if view.isAncestorOf(item)]

    def faults(self, item: QQuickItem) -> list[str]:
        """What is wrong with how the words of *item* are shown."""
        words, screen = item.property("text"), self.driver.find("phoneView")
        left = item.mapToItem(screen, QPointF(0, 0)).x()
        found = []
        if item.property("truncated") and item.objectName() not in ABRIDGED:
            found.append(f"truncated: {words!r}")
        if float(item.property("contentWidth")) > item.width() + BEARING:
            found.append(f"wider than its place: {words!r}")
        if left < -1 or left + item.width() > screen.width() + 1:
            found.append(f"beside the screen: {words!r}")
        return found

    def talking(self) -> "Hand":
        return self.begin().wait(3).act("answer").wait(3)

    def writing(self) -> "Hand":
        return self.begin().wait(3).act("decline").wait(6)

    def at_the_desk(self) -> "Hand":
        return self.writing().act("open chat/caller", "reply show").wait(3)


VIEWS: dict[str, Callable[[Hand], object]] = {
    "lock": lambda hand: hand,
    "home": lambda hand: hand.begin(),
    "threads": lambda hand: hand.begin().act("open chat"),
    "thread": lambda hand: hand.begin().act("open chat/mother"),
    "contacts": lambda hand: hand.begin().act("open contacts"),
    "contact": lambda hand: hand.begin().act("open contacts/mother"),
    "calls": lambda hand: hand.begin().act("open calls"),
    "keypad": lambda hand: hand.begin().act("open calls/keypad"),
    "away": lambda hand: hand.begin().act("leave"),
    "incoming": lambda hand: hand.begin().wait(3),
    "call": lambda hand: hand.talking(),
}
"""The way to each view, by its name."""
MORE: dict[str, Callable[[Hand], object]] = {
    **VIEWS,
    "notes": lambda hand: hand.writing(),
    "link": lambda hand: hand.writing().act("open text/caller"),
    "paper": lambda hand: hand.writing().act("open chat/caller"),
    "ring": lambda hand: hand.begin().wait(3).act("open chat/mother"),
    "banner": lambda hand: hand.talking().wait(18),
    "second": lambda hand: hand.talking().wait(38),
    "strip": lambda hand: hand.talking().act("open chat/mother"),
    "room": lambda hand: hand.at_the_desk().act("open home"),
    "toast": lambda hand: hand.talking().act("evidence"),
    "person sheet": lambda hand: hand.talking().act("look caller"),
    "link sheet": lambda hand: hand.writing().act("open text/caller", "look w-1"),
    "page sheet": lambda hand: hand.writing().act("open text/caller", "open_link w-1"),
    "paper sheet": lambda hand: hand.writing().act("open chat/caller", "look w-2"),
    "blocked": lambda hand: hand.writing().act("open chat/caller", "block caller"),
}
"""The views, and what can come in over them."""

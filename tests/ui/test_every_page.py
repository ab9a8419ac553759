"""What holds on every page: names, Tab, keys for all that a mouse can do, and no word cut at any size."""

import re
from collections import Counter

import pytest
from harness import Driver, OpenWindow
from pages import WAYS, go
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from lachan import paths
from lachan.ui.viewmodels.app_ways import PAGES
from lachan.ui.viewmodels.phone_clock import HandTicker

MOUSE_ONLY = re.compile(r"\b(?:MouseArea|TapHandler|DragHandler|PinchHandler)\s*\{")
SHAPES = [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200), (1024, 600, 200), (1366, 768, 150)]
BEARING = 2
"""Pixels that a word may be wider than its place: the empty margins of its first and last letter."""
ABRIDGED = {"captionBefore", "preview"}
"""Names of words whose beginning is enough, for the whole is one step away; a screen reader hears all."""
SHEETS = (
    "who: the sheet",
    "who: a PIN",
    "who: a forgotten PIN",
    "class: paper",
    "class: keys and list",
    "class: a newer list",
    "class: deleting one",
    "class: new keys",
    "class: work",
    "class: lost",
)
every_sight = pytest.mark.parametrize("sight", WAYS)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])


@pytest.fixture
def see(open_window: OpenWindow, ticker: HandTicker, sight: str, language: str) -> Driver:
    driver = open_window(modules=(), language=language)
    go(driver, ticker, sight)
    return driver


def test_there_is_a_way_to_every_page() -> None:
    assert {sight.partition(":")[0] for sight in WAYS} == set(PAGES)


@both_languages
@every_sight
def test_whatever_can_be_used_has_a_name_and_can_be_focused_and_pressed_without_a_mouse(see: Driver) -> None:
    nodes = see.interactive()

    assert nodes
    for node in nodes:
        assert node.name.strip(), node
        assert node.focusable or not node.enabled, node
        assert node.pressable or node.role == QAccessible.Role.EditableText, node


@both_languages
@every_sight
def test_tab_visits_everything_and_comes_round(see: Driver, sight: str) -> None:
    there = Counter(node.name for node in see.interactive() if node.enabled)
    visited = Counter(see.tab_round())

    if sight not in SHEETS:  # they keep Tab to themselves; see test_who_page
        assert not there - visited
    assert "" not in visited
    assert sum(visited.values()) > 1


def test_nothing_is_for_the_mouse_alone() -> None:
    files = sorted(paths.qml().rglob("*.qml"))
    found = [file.name for file in files if MOUSE_ONLY.search(file.read_text("utf-8"))]

    assert len(files) > 50
    assert not found, "use Tappable or AppButton: keys and screen readers can press them"


@both_languages
@every_sight
def test_no_word_is_cut_or_leaves_the_window(see: Driver) -> None:
    cut = []
    for width, height, scale in SHAPES:
        see.resize(width, height)
        see.shell.settings.change(scale=scale)
        see.settle()
        shown = [item for item in see.items() if _words(item)]
        assert len(shown) > 3
        cut += [f"{width}x{height} {scale} %: {fault}" for item in shown for fault in _faults(item, see)]

    assert not cut


def _words(item: QQuickItem) -> str:
    return str(item.property("text")) if item.inherits("QQuickText") else ""


def _faults(item: QQuickItem, driver: Driver) -> list[str]:
    """What is wrong with how the words of *item* are shown."""
    found = []
    corner = item.mapToScene(QPointF(0, 0))
    if item.property("truncated") and item.objectName() not in ABRIDGED:
        found.append("truncated")
    if float(item.property("contentWidth")) > item.width() + BEARING:
        found.append("wider than its place")
    if corner.x() < -1 or corner.x() + item.width() > driver.window.width() + 1:
        found.append("beside the window")
    if not _scrolls(item) and (corner.y() < -1 or corner.y() + item.height() > driver.window.height() + 1):
        found.append("above or below the window")
    return [f"{fault}: {_words(item)!r}" for fault in found]


def _scrolls(item: QQuickItem) -> bool:
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above is not None


def test_the_measures_see_words_that_are_cut(open_window: OpenWindow) -> None:
    driver = open_window()
    words = next(item for item in driver.items() if _words(item) == "Chào mừng đến với Lá\u00a0Chắn")
    assert not _faults(words, driver)

    words.setProperty("wrapMode", 0)  # none
    words.setProperty("text", "Chào mừng " * 30)
    driver.settle()

    assert _faults(words, driver)
    words.setProperty("elide", 1)  # at the right
    driver.settle()

    assert any(fault.startswith("truncated") for fault in _faults(words, driver))

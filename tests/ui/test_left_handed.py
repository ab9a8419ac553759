"""The phone page for the left hand, and keys that are held down."""

import pytest
from harness import HandTicker, OpenWindow
from people_hand import Pick, picker
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from lachan.ui.settings import SettingsStore


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600), (1920, 1080)])
def test_the_page_is_mirrored(pick_up: Pick, width: int, height: int) -> None:
    hand = pick_up(size=(width, height)).begin()
    phone, acts, title = hand.place("phoneView"), hand.place("act-ask mother"), hand.place("storyTitle")
    assert acts.left() > phone.right()

    hand.driver.shell.settings.change(left_handed=True)
    hand.driver.settle()

    assert hand.place("act-ask mother").right() < hand.place("phoneView").left()
    assert hand.place("phoneView").left() == pytest.approx(width - phone.right(), abs=1)
    moved = hand.place("storyTitle")
    assert (moved.left() > phone.right()) == (title.right() < phone.left())


def test_the_choice_is_made_in_the_settings_and_kept(pick_up: Pick, open_window: OpenWindow) -> None:
    hand = pick_up()
    hand.driver.shell.app.show("settings")
    hand.driver.settle()

    hand.driver.click("leftHanded")

    store = hand.driver.shell.settings
    assert store.state.left_handed
    assert SettingsStore(store._file).state.left_handed


def test_holding_enter_presses_once(pick_up: Pick) -> None:
    hand = pick_up().begin().act("open settings")
    hand.driver.tab_to("airplane")
    window = hand.driver.window

    for held in (False, True, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", held)
        QGuiApplication.sendEvent(window, press)
    hand.driver.settle()

    assert hand.phone.moment.phone.offline


def test_holding_a_key_of_the_panel_is_one_act(pick_up: Pick) -> None:
    hand = pick_up().begin()

    for held in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, "c", held)
        QGuiApplication.sendEvent(hand.driver.window, press)

    assert hand.phone.moment.run.evidence == 1


@pytest.mark.parametrize("name", ["act-evidence", "contactLook", "contactCall"])
def test_holding_enter_on_any_kind_of_key_is_one_act(pick_up: Pick, name: str) -> None:
    hand = pick_up().begin().act("open contacts/mother")
    hand.driver.tab_to(name)
    before = len(hand.phone.moment.happened)

    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    QGuiApplication.sendEvent(hand.driver.window, press)
    assert len(hand.phone.moment.happened) == before

    hand.driver.key(Qt.Key.Key_Return)
    acts = [h for h in hand.phone.moment.happened[before:] if h.kind == "act"]
    assert len(acts) == 1

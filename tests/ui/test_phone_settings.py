"""The phone's own settings: each can be mended by mouse and by keys, and the panel offers the same."""

import pytest
from harness import HandTicker, OpenWindow
from people_hand import PLACES, Pick, picker
from PySide6.QtCore import Qt

both_languages = pytest.mark.parametrize("language", ["vi", "en"])
MINE = [name for name in PLACES if name.startswith("settings")]
KEYS = {
    "setFriends": "friends-only", "setTwoStep": "two-step", "setPassword": "password", "device-odd": "odd",
}  # fmt: skip


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


@both_languages
@pytest.mark.parametrize("place", MINE)
def test_no_word_is_cut_and_every_key_has_a_name_and_is_reached(
    pick_up: Pick, place: str, language: str
) -> None:
    hand = pick_up(language=language)
    PLACES[place](hand)

    assert not hand.nameless()
    assert not hand.words_cut()


@pytest.mark.parametrize("key", KEYS)
def test_a_setting_is_mended_by_mouse(pick_up: Pick, key: str) -> None:
    hand = pick_up().begin().act("open home")
    hand.driver.click("app-settings")

    hand.driver.click(key)

    assert hand.phone.moment.run.apps.secured == {KEYS[key]}
    assert not hand.driver.find(key).isEnabled()


def test_settings_are_mended_by_keys_and_the_focus_goes_on(pick_up: Pick) -> None:
    hand = pick_up().begin().act("open settings")
    hand.driver.tab_to("setFriends")

    for key in ("setFriends", "setTwoStep", "setPassword"):
        assert hand.driver.focused().objectName() == key
        hand.driver.key(Qt.Key.Key_Return)

    assert hand.phone.moment.run.apps.secured == {"friends-only", "two-step", "password"}
    assert hand.driver.focused().objectName() == "device-home"


def test_every_device_but_this_one_can_be_signed_out_so_that_nothing_tells_whose_it_is(pick_up: Pick) -> None:
    hand = pick_up().begin().act("open settings")

    keys = {name: hand.driver.find(f"device-{name}").isEnabled() for name in ("here", "home", "odd")}

    assert keys == {"here": False, "home": True, "odd": True}
    assert {"secure home", "secure odd"} <= set(hand.deeds())


def test_airplane_mode_goes_on_and_off_and_no_call_goes_out(pick_up: Pick) -> None:
    hand = pick_up(language="en").begin().act("open settings")

    hand.driver.click("airplane")
    assert hand.phone.moment.phone.offline
    hand.act("call mother")
    assert any("airplane mode" in text for text in hand.driver.texts())

    hand.act("open settings")
    hand.driver.click("airplane")
    assert not hand.phone.moment.phone.offline


def test_an_app_is_removed(pick_up: Pick) -> None:
    hand = pick_up().begin().act("open settings")

    hand.driver.click("installed-viewer")

    assert hand.phone.rows("installed") == ()


def test_the_panel_leads_to_the_settings_and_offers_there_what_is_on_the_screen(pick_up: Pick) -> None:
    hand = pick_up().begin()
    assert not [deed for deed in hand.deeds() if deed.startswith("secure")]

    hand.driver.click("act-open settings")

    assert hand.view == "settings"
    assert {"secure two-step", "secure password", "airplane", "uninstall viewer"} <= set(hand.deeds())

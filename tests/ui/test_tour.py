"""The tour: on the home page of somebody new, thirty seconds, over by mouse or key, and never in the way."""

import sys
from pathlib import Path

import pytest
from harness import Driver, HandTicker, OpenWindow
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from lachan.domain.learner import ROLES, Role
from lachan.domain.text import Language
from lachan.scenario.prover.proof import WORDS_PER_MINUTE
from lachan.ui.viewmodels.tour_words import CARDS, SECONDS

LANGUAGES: tuple[Language, ...] = ("vi", "en")
RINGED = {"today": "startToday", "shield": "railShield", "help": "railHelp", "class": "railClass"}
"""A control that lies within the ring, by what a card points at."""


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(tour=True, language="en")


def _sit(driver: Driver, role: Role = "student", nickname: str = "Minh") -> str:
    driver.shell.app.enter(driver.add_learner(nickname, "minh", role).id)
    driver.settle()
    return str(driver.shell.app.learner)


def _shown(driver: Driver) -> bool:
    driver.settle()
    return driver.seek("tourNext") is not None


def _title(driver: Driver) -> str:
    return str(driver.find("tourTitle").property("text"))


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_its_words_are_read_in_thirty_seconds(role: Role, language: Language) -> None:
    cards = CARDS[role]
    words = sum(len(f"{card.title.in_(language)} {card.text.in_(language)}".split()) for card in cards)

    assert 4 <= len(cards) <= 5
    assert words >= 60, "it says something"
    assert words / WORDS_PER_MINUTE * 60 <= SECONDS


def test_each_role_has_words_of_its_own_and_teachers_are_shown_their_class() -> None:
    texts = {role: {card.text.vi for card in cards} for role, cards in CARDS.items()}

    assert not texts["student"] & texts["parent"]
    assert not texts["parent"] & texts["teacher"]
    assert {role for role in ROLES if "class" in [card.points for card in CARDS[role]]} == {"teacher"}
    for cards in CARDS.values():
        assert {"today", "shield", "help"} <= {card.points for card in cards}
    assert any("em bấm" in text for text in texts["student"])
    assert any("Anh/chị" in text for text in texts["parent"])
    assert any("Thầy/cô" in text for text in texts["teacher"])


@pytest.mark.parametrize("role", ROLES)
def test_it_goes_card_by_card_with_one_key_and_rings_the_real_thing(driver: Driver, role: Role) -> None:
    _sit(driver, role)
    for n, card in enumerate(CARDS[role], 1):
        assert driver.focused().objectName() == "tourNext"
        assert _title(driver) == card.title.en
        assert f"LOOK AROUND · {n} of {len(CARDS[role])}" in driver.texts()
        assert card.text.en in driver.shell.app.tour_vm.property("text")
        rings = [item for item in driver.items() if item.metaObject().className().startswith("PointRing")]
        assert len(rings) == bool(card.points)
        for ring in rings:
            assert _within(driver.find(RINGED[card.points]), ring)
        driver.key(Qt.Key.Key_Return)

    assert not _shown(driver)
    assert driver.focused().objectName() == "startToday"


def test_it_is_over_by_mouse_too(driver: Driver) -> None:
    _sit(driver)
    driver.click("tourNext")
    assert _title(driver) == CARDS["student"][1].title.en

    driver.click("tourSkip")

    assert not _shown(driver)
    assert driver.page == "home"


@pytest.mark.parametrize("at", ["tourNext", "tourSkip", "startToday", "railSettings"])
def test_escape_ends_it_wherever_on_the_page_one_is(driver: Driver, at: str) -> None:
    _sit(driver)
    driver.tab_to(at)

    driver.key(Qt.Key.Key_Escape)

    assert not _shown(driver)
    assert driver.focused().objectName() == "startToday"


def test_it_is_seen_once_by_each_learner_also_after_the_window_was_closed(open_window: OpenWindow) -> None:
    driver = open_window(tour=True)
    minh = _sit(driver)
    driver.key(Qt.Key.Key_Escape)
    driver.shell.app.show("who")
    driver.shell.app.enter(minh)
    assert not _shown(driver)
    _sit(driver, nickname="Lan")
    assert _shown(driver)
    driver.close()
    again = open_window(tour=True)
    again.shell.app.enter(minh)
    assert not _shown(again)


def test_leaving_the_seat_before_its_end_is_not_having_seen_it(driver: Driver) -> None:
    minh = _sit(driver)
    driver.click("tourNext")
    driver.shell.app.show("who")

    driver.shell.app.enter(minh)

    assert _shown(driver)
    assert _title(driver) == CARDS["student"][0].title.en


def test_the_page_stays_usable_and_what_it_points_at_can_be_looked_at_meanwhile(driver: Driver) -> None:
    _sit(driver)
    driver.click("tourNext")

    driver.click("railHelp")
    assert driver.page == "help"
    driver.click("back")

    assert _title(driver) == CARDS["student"][1].title.en
    driver.shell.app.play("police-parcel")
    driver.settle()
    assert driver.page == "phone"
    driver.shell.app.show("home")
    assert not _shown(driver), "who practises has found the way"


def test_who_has_practised_before_is_not_shown_round(open_window: OpenWindow, ticker: HandTicker) -> None:
    driver = open_window()
    minh = _sit(driver)
    driver.shell.app.read("01-fake-authority")
    driver.shell.app.lesson_vm.forward()
    driver.shell.app.show("who")
    driver.shell.settings.change(tour=True)

    driver.shell.app.enter(minh)

    assert not _shown(driver)


def test_it_can_be_seen_again_from_the_settings_and_switched_off_for_newcomers(driver: Driver) -> None:
    _sit(driver)
    driver.key(Qt.Key.Key_Escape)
    driver.shell.app.show("settings")
    driver.settle()

    driver.click("tourAgain")

    assert driver.page == "home"
    assert _shown(driver)
    assert driver.focused().objectName() == "tourNext"
    driver.shell.app.show("settings")
    driver.settle()
    driver.click("tourOffered")
    _sit(driver, nickname="Lan")
    assert not _shown(driver)


def test_erasing_all_of_mine_lets_it_come_again(driver: Driver) -> None:
    minh = _sit(driver)
    driver.key(Qt.Key.Key_Escape)
    app = driver.shell.app
    assert app.shield_vm._shelf is not None
    assert app.shield_vm._shelf.own.of(minh).toured

    app.shield_vm.eraseOwn()

    assert not app.shield_vm._shelf.own.of(minh).toured


def test_it_is_said_again_in_the_other_language(driver: Driver) -> None:
    _sit(driver)

    driver.shell.settings.change(language="vi")
    driver.settle()

    assert CARDS["student"][0].text.vi in driver.texts()


def test_its_words_are_not_read_before_somebody_is_shown_round(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    name = "lachan.ui.viewmodels.tour_words"
    monkeypatch.delitem(sys.modules, name, raising=False)
    driver = open_window(tour=False)
    _sit(driver)

    assert name not in sys.modules
    driver.shell.app.tour_vm.again()
    assert name in sys.modules


def _within(item: QQuickItem, ring: QQuickItem) -> bool:
    corner = ring.mapFromItem(item, QPointF(1, 1))
    far = ring.mapFromItem(item, QPointF(item.width() - 1, item.height() - 1))
    return ring.contains(corner) and ring.contains(far)

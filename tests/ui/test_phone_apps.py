"""What holds in every app of the phone: its home, its names, Tab, and no word cut at any size."""

import pytest
from apps_hand import APPS, MORE_APPS, Pick, acts, picker, written
from harness import HandTicker, OpenWindow
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from test_phone_device import SHAPES

from lachan.ui.viewmodels.phone_apps_view import HOME

both_languages = pytest.mark.parametrize("language", ["vi", "en"])


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


@pytest.mark.parametrize("view", APPS)
def test_every_view_is_shown(pick_up: Pick, view: str) -> None:
    hand = pick_up()

    APPS[view](hand)

    assert hand.view == view


@pytest.mark.parametrize("by_mouse", [True, False])
def test_every_app_is_opened_from_home(pick_up: Pick, by_mouse: bool) -> None:
    hand = pick_up().begin()
    assert len(HOME) == 12

    opened = []
    for app in HOME:
        if by_mouse:
            hand.driver.click(f"app-{app}")
        else:
            hand.driver.tab_to(f"app-{app}")
            hand.driver.key(Qt.Key.Key_Return)
        opened.append(hand.phone.moment.phone.screen)
        hand.driver.click("phoneHome")

    assert opened == list(HOME)


@pytest.mark.parametrize("sight", MORE_APPS)
def test_every_key_has_a_name_and_is_reached_by_tab(pick_up: Pick, sight: str) -> None:
    hand = pick_up()
    MORE_APPS[sight](hand)

    for language in ("en", "vi"):
        hand.driver.shell.settings.change(language=language)
        hand.driver.settle()
        names = [_name(item) for item in hand.inside() if _is_key(item)]
        assert names or sight == "camera: empty"
        assert all(names)
    visited = hand.driver.tab_round()

    assert not set(names) - set(visited)


def _is_key(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") and item.isEnabled()


def _name(item: QQuickItem) -> str:
    return str(item.property("name") or item.property("text")).strip()


@pytest.mark.parametrize("sight", MORE_APPS)
def test_no_word_is_cut_at_any_size(pick_up: Pick, sight: str) -> None:
    hand = pick_up()
    MORE_APPS[sight](hand)

    cut = []
    for width, height, scale in SHAPES:
        hand.driver.resize(width, height)
        for language in ("en", "vi"):
            hand.driver.shell.settings.change(scale=scale, language=language)
            hand.driver.settle()
            shown = [item for item in hand.inside() if item.inherits("QQuickText")]
            assert [item for item in shown if item.property("text")]
            cut += [f"{width}x{height} {scale} %: {fault}" for item in shown for fault in hand.faults(item)]

    assert not cut


@pytest.mark.parametrize("sight", MORE_APPS)
def test_no_key_of_the_panel_stands_for_two_acts(pick_up: Pick, sight: str) -> None:
    hand = pick_up()
    MORE_APPS[sight](hand)

    rows = acts(hand)
    keys = [key for key in rows.values() if key]

    assert {"evidence", "leave", "ask mother", "report 156", "block caller"} <= set(rows) | _before(sight)
    assert len(keys) == len(set(keys))


def _before(sight: str) -> set[str]:
    """Nobody has rung or written yet, so nobody can be reported."""
    return {"report 156", "block caller"} if sight in ("camera: empty", "bank: nothing") else set()


def test_a_key_means_the_same_from_screen_to_screen(pick_up: Pick) -> None:
    hand = written(pick_up()).act("transfer mule 2000000", "open_link m-link")
    first = acts(hand)

    for screen in ("home", "bank", "bank/transfer", "store", "mail", "camera", "report", "chat/caller"):
        hand.act(f"open {screen}")
        now = acts(hand)
        steady = {act for act in first if act in now and not act.startswith(("look ", "replies", "open"))}
        assert {act: now[act] for act in steady} == {act: first[act] for act in steady}, screen
        assert {"confirm", "cancel", "leave_page"} <= steady


@both_languages
@pytest.mark.parametrize("sight", ["page", "page: links", "camera", "qr pays", "mail: paper", "thread"])
def test_every_page_and_code_carries_the_mark(pick_up: Pick, sight: str, language: str) -> None:
    hand = pick_up(language=language)
    MORE_APPS[sight](hand)

    for scale in (100, 200):
        hand.driver.shell.settings.change(scale=scale)
        hand.driver.settle()
        marks = [item for item in hand.driver.items() if item.objectName() == "simulatedMark"]
        assert marks
        for mark in marks:
            paper = mark.parentItem()
            assert paper is not None
            assert mark.property("text") == {"vi": "MÔ PHỎNG", "en": "SIMULATED"}[language]
            assert mark.width() > 0.6 * paper.width()
            ends = mark.mapRectToItem(paper, QRectF(QPointF(0, 0), mark.size()))
            assert QRectF(QPointF(0, 0), paper.size()).contains(ends)

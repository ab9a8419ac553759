"""The mail app: who really wrote, and what comes with it, before anything is opened."""

import pytest
from apps_hand import Pick, acts, picker, written
from harness import HandTicker, OpenWindow
from PySide6.QtCore import Qt


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


def test_a_mail_is_read_and_no_longer_new(pick_up: Pick) -> None:
    hand = written(pick_up())
    assert next(row.unread for row in hand.phone.rows("apps") if row.key == "mail") == 2
    hand.driver.click("app-mail")
    assert [row.subject for row in hand.phone.rows("letters")] == [
        "Giấy báo",
        "Quà của quý khách",
        "Sao kê tháng",
    ]

    hand.driver.click("letter-mail/m-link")

    assert hand.driver.find("subject").property("text") == "Quà của quý khách"
    assert next(row.unread for row in hand.phone.rows("apps") if row.key == "mail") == 1
    hand.driver.click("phoneBack")
    assert hand.view == "letters"


def test_the_true_address_is_behind_the_name(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open mail/m-link")
    assert "qua@nhan-qua.example" not in hand.driver.texts()

    hand.driver.tab_to("lookSender")
    hand.driver.key(Qt.Key.Key_Return)

    assert {"qua@nhan-qua.example", "nhan-qua-lua-vang.example"} <= set(hand.driver.texts())
    assert not hand.phone.moment.phone.page


def test_a_mail_from_before_can_be_read_too(pick_up: Pick) -> None:
    hand = written(pick_up())
    hand.driver.click("app-mail")
    hand.driver.click("letter-mail/old-1")
    assert hand.driver.find("letterText").property("text") == "Sao kê đã có."

    hand.driver.click("lookSender")

    assert "thong-bao@lua-vang.example" in hand.driver.texts()


def test_the_paper_of_a_mail_opens_at_full_size(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open mail/m-paper")

    hand.driver.click("lookPaper-m-paper")

    assert hand.driver.find("paper").isVisible()
    assert "Không có tên người ký." in hand.driver.texts()


def test_the_code_of_a_mail_is_scanned_there(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open mail/m-paper")
    assert "open_link m-paper" not in acts(hand)

    hand.driver.click("scan-m-paper")

    assert "nhan-qua-lua-vang.example" in hand.driver.texts()
    assert {"scan m-paper", "open_link m-paper", "look m-paper"} <= set(acts(hand))


def test_new_mail_is_one_key_away_where_no_message_is_newer(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open chat/caller", "open home")
    assert acts(hand)["open mail/m-paper"] == "O"

    hand.phone.key("O")

    assert hand.view == "letter"


def test_a_mail_hangs_over_the_screen_and_opens_by_a_press(pick_up: Pick) -> None:
    hand = pick_up().begin().wait(1)

    hand.driver.click("banner")

    assert hand.view == "letter"
    assert hand.driver.find("subject").property("text") == "Quà của quý khách"

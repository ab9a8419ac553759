"""The bank app and the camera: money goes only in steps that name the receiver, and each can be left."""

import pytest
from apps_hand import Pick, acts, picker, put_in, written
from harness import HandTicker, OpenWindow
from PySide6.QtCore import Qt


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


def test_money_is_sent_by_mouse_in_steps_that_show_the_receiver_first(pick_up: Pick) -> None:
    hand = written(pick_up())
    hand.driver.click("app-bank")
    hand.driver.click("bankTransfer")
    put_in(hand, "transferAccount", "0000 9911 2233")
    put_in(hand, "transferAmount", "2.000.000")

    hand.driver.click("transferGo")
    assert hand.driver.find("receiver").property("text") == "NGUYEN VAN KHONG"
    assert hand.phone.moment.run.money == 0

    hand.driver.click("transferNext")
    notice = str(hand.driver.find("codeNotice").property("text"))
    assert "Không đưa mã này cho bất kỳ ai" in notice
    assert hand.phone.moment.run.money == 0

    hand.driver.click("transferNext")
    assert hand.view == "bank"
    assert hand.phone.moment.run.money == 2_000_000
    assert hand.driver.find("receipt").property("text") == "2.000.000\u00a0đ"


def test_money_is_sent_by_keys_alone_and_from_any_screen(pick_up: Pick) -> None:
    hand = written(pick_up()).act("transfer mule 2000000", "open chat/caller")

    hand.phone.key("[")
    hand.phone.key("]")

    assert hand.phone.moment.run.money == 2_000_000


def test_tab_and_enter_are_enough_for_a_transfer(pick_up: Pick) -> None:
    hand = written(pick_up())
    for name in ("app-bank", "bankTransfer", "payee-transfer mule 2000000", "transferNext", "transferNext"):
        hand.driver.tab_to(name)
        hand.driver.key(Qt.Key.Key_Return)

    assert hand.phone.moment.run.money == 2_000_000


@pytest.mark.parametrize("steps", [(), ("confirm",)])
def test_a_transfer_can_be_cancelled_at_every_step(pick_up: Pick, steps: tuple[str, ...]) -> None:
    hand = written(pick_up()).act("transfer mule 2000000", *steps)

    hand.driver.click("transferCancel")

    assert hand.view == "bank"
    assert hand.phone.moment.run.money == 0
    assert "cancel" not in acts(hand)
    assert any("chưa có tiền nào chuyển đi" in text for text in hand.driver.texts())


@pytest.mark.parametrize(
    ("account", "amount", "words"),
    [
        ("0000 1111 2222", "5", "Không có số tài khoản này"),
        ("0000 9911 2233", "90.000.000", "Số dư không đủ."),
    ],
)
def test_what_cannot_be_sent_says_why(pick_up: Pick, account: str, amount: str, words: str) -> None:
    hand = written(pick_up()).act("open bank/transfer")
    put_in(hand, "transferAccount", account)
    put_in(hand, "transferAmount", amount)

    hand.driver.click("transferGo")

    assert words in hand.driver.texts()
    assert hand.phone.moment.run.money == 0


def test_a_sum_that_nobody_named_is_asked_for(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open bank/transfer")
    put_in(hand, "transferAccount", "000044556677")
    hand.driver.click("transferGo")

    put_in(hand, "transferSum", "150000")
    hand.driver.click("transferNext")

    assert hand.phone.transfer.state.step == "check"
    assert hand.phone.transfer.state.amount == "150.000\u00a0đ"


def test_the_balance_follows_the_money_and_can_be_hidden(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open bank")
    assert hand.driver.find("balance").property("text") == "6.900.000\u00a0đ"
    assert "+500.000 đồng. Mẹ gửi." in hand.driver.texts()

    hand.driver.click("hideBalance")

    assert "6.900.000\u00a0đ" not in hand.driver.texts()


def test_what_the_bank_tells_stands_in_its_app_with_or_without_money(pick_up: Pick) -> None:
    hand = written(pick_up()).act("transfer mule 2000000", "confirm", "open bank")

    code, money = hand.phone.rows("moves")
    assert code.title.startswith("Mã xác nhận chuyển tiền")
    assert code.amount == ""
    assert (money.title, money.amount) == ("+500.000 đồng. Mẹ gửi.", "+500.000\u00a0đ")


def test_account_and_card_are_locked_and_opened_by_mouse_and_by_keys(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open bank")

    hand.driver.click("bankLock")
    hand.phone.key("'")
    assert hand.phone.moment.phone.locked == {"account", "card"}
    hand.act("transfer mule 2000000", "confirm")
    assert hand.phone.transfer.state.step == "check"
    assert hand.phone.transfer.state.problem

    hand.act("open bank")
    hand.phone.key(";")
    hand.driver.click("bankLockCard")
    assert not hand.phone.moment.phone.locked


def test_the_number_on_the_card_can_be_rung_from_the_bank(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open bank")

    hand.driver.click("bankCall")

    assert hand.phone.moment.run.apps.reached == {"desk"}


def test_a_scan_shows_the_receiver_before_anything_happens(pick_up: Pick) -> None:
    hand = written(pick_up())
    hand.driver.click("app-camera")
    hand.driver.click("scan c-qr")
    assert "TIEM BANH MAY" in hand.driver.texts()
    assert hand.phone.moment.phone.transfer is None

    hand.driver.click("sheet-open close")
    assert hand.view == "camera"

    hand.driver.tab_to("scan c-qr")
    hand.driver.key(Qt.Key.Key_Return)
    hand.driver.tab_to("sheet-transfer shop 150000")
    hand.driver.key(Qt.Key.Key_Return)
    assert hand.view == "transfer"
    assert hand.driver.find("receiver").property("text") == "TIEM BANH MAY"
    assert hand.phone.moment.run.money == 0


def test_a_scan_shows_the_address_before_anything_opens(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open camera", "scan m-paper")
    assert "nhan-qua-lua-vang.example" in hand.driver.texts()
    assert not hand.phone.moment.phone.page

    hand.driver.click("sheet-open_link m-paper")

    assert hand.view == "browser"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_code_is_drawn_the_same_each_time_and_carries_the_mark(pick_up: Pick, language: str) -> None:
    hand = written(pick_up(language=language)).act("open camera")

    drawn = [row.picture for row in hand.phone.rows("codes")]
    hand.act("open home", "open camera")

    assert len(set(drawn)) == 2
    assert [row.picture for row in hand.phone.rows("codes")] == drawn
    assert (
        hand.driver.find("simulatedMark").property("text") == {"vi": "MÔ PHỎNG", "en": "SIMULATED"}[language]
    )


def test_call_code_and_bank_go_on_at_once(pick_up: Pick) -> None:
    hand = pick_up().begin().wait(4).act("answer").wait(12).act("open bank")
    assert hand.phone.call.state.mode == "talking"

    hand.act("pay", "confirm")
    rows = acts(hand)
    assert {"hang_up", "replies", "give otp", "enter_code", "cancel", "ask mother", "evidence"} <= set(rows)
    keys = [key for key in rows.values() if key]
    assert len(keys) == len(set(keys))
    assert hand.driver.find("callStrip").isVisible()

    hand.act("open text/lv")
    assert acts(hand)["cancel"] == rows["cancel"] == "-"
    hand.phone.key("-")
    assert hand.phone.call.state.mode == "talking"
    assert hand.phone.moment.phone.transfer is None


def test_a_notice_of_the_bank_opens_the_transfer_it_speaks_of(pick_up: Pick) -> None:
    hand = written(pick_up()).act("transfer mule 2000000", "confirm", "open home")

    hand.act(f"open {hand.phone.banner.state.opens or 'bank/transfer'}")

    assert hand.view == "transfer"

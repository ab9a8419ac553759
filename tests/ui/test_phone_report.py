"""The report centre: the real form, checked as it grows, and never sent anywhere."""

import pytest
from apps_hand import Pick, acts, picker, put_in, written
from harness import HandTicker, OpenWindow
from PySide6.QtCore import Qt


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


def test_a_report_is_put_together_by_mouse_and_says_what_is_missing(pick_up: Pick) -> None:
    hand = written(pick_up())
    hand.driver.click("app-report")
    assert "Chưa chọn loại" in hand.phone.report.state.said
    assert not hand.driver.find("reportSend").isEnabled()

    hand.driver.click("segment-LD")
    assert "Ngoặc thứ nhất" in hand.phone.report.state.said
    hand.driver.click("number-+84 28 0000 0101")
    assert "Ngoặc thứ hai" in hand.phone.report.state.said
    hand.driver.click("content-1")
    assert hand.driver.find("reportLine").property("text") == (
        "LD (+84 28 0000 0101) (Hỏi mã OTP, thông tin cá nhân)"
    )

    hand.driver.click("reportSend")
    assert hand.phone.moment.run.reported == {"156"}
    assert hand.driver.find("practiceNote").isVisible()


def test_a_report_is_put_together_by_keys_alone(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open report")
    for name in ("segment-5656", "segment-S"):
        hand.driver.tab_to(name)
        hand.driver.key(Qt.Key.Key_Space)
    put_in(hand, "reportNumber", "0900 000 099")
    put_in(hand, "reportContent", "Trúng thưởng")
    assert hand.phone.report.state.line == "S (0900 000 099)(Trúng thưởng)"

    hand.driver.tab_to("reportSend")
    hand.driver.key(Qt.Key.Key_Return)

    assert hand.phone.moment.run.reported == {"5656"}


def test_a_number_that_is_none_is_named_as_wrong(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open report")
    hand.driver.click("segment-LD")
    put_in(hand, "reportNumber", "số lạ")
    put_in(hand, "reportContent", "Gọi hoài")

    assert "Ngoặc thứ nhất" in str(hand.driver.find("reportSaid").property("text"))
    assert not hand.driver.find("reportSend").isEnabled()


@pytest.mark.parametrize("act", ["report app", "report vneid", "call 111", "call 113"])
def test_the_other_ways_to_report_are_one_press_away(pick_up: Pick, act: str) -> None:
    hand = written(pick_up()).act("open report")
    assert act in acts(hand)

    hand.driver.click(act)

    assert hand.phone.moment.run.reported == {act.partition(" ")[2]}
    assert hand.phone.rows("reportsSent")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_that_nothing_is_sent_is_always_to_be_read(pick_up: Pick, language: str) -> None:
    hand = written(pick_up(language=language, size=(1024, 600))).act("open report")

    for deed in ("report app", "report vneid"):
        assert hand.place("practiceNote").bottom() < hand.place("phoneHome").top()
        hand.act(deed)

    assert hand.place("practiceNote").height() > 0


def test_what_was_put_in_stays_while_another_app_is_open(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open report")
    hand.driver.click("segment-V")
    put_in(hand, "reportNumber", "0900 000 099")

    hand.act("open chat/caller", "open report")

    assert hand.phone.report.state.line == "V (0900 000 099) ()"
    assert hand.driver.find("reportNumberInput").property("text") == "0900 000 099"

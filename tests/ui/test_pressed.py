"""What a press means: a report with a form opens it; a sentence pressed twice in a row is said once."""

import pytest
from apps_hand import Pick, acts, picker, written
from harness import HandTicker, OpenWindow
from phone_hand import Hand
from phone_story import everything

from lachan.scenario.run import Happened
from lachan.ui.course import Course


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


def test_the_panels_key_to_156_opens_the_form_and_reports_nothing_by_itself(pick_up: Pick) -> None:
    hand = written(pick_up())

    assert hand.phone.key(acts(hand)["report 156"])
    hand.driver.settle()

    assert hand.view == "report"
    assert hand.phone.moment.run.reported == frozenset()


def test_a_filled_in_form_and_the_other_ways_report_at_once(pick_up: Pick) -> None:
    hand = written(pick_up()).act("report 156 LD (0900000066) (gia danh cong an)", "report app")

    assert hand.phone.moment.run.reported == {"156", "app"}


def test_a_reply_pressed_twice_is_said_once_and_later_again(
    open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = everything()
    monkeypatch.setattr(Course, "script", lambda self, scenario: script)
    hand = Hand(open_window(), ticker).begin().wait(4).act("answer").wait(3)
    assert "reply what" in [row.act for row in hand.phone.rows("replies")]

    hand.act("reply what", "reply what")
    assert said(hand) == ["what"]

    hand.wait(3).act("reply what")
    assert said(hand) == ["what", "what"], "after a while one may well ask again"


def said(hand: Hand) -> list[str]:
    return [h.what for h in hand.phone.moment.happened if h.kind is Happened.REPLIED]

"""Where a story wrote nothing for the number on the card, the bank is heard and read all the same."""

import pytest
from harness import HandTicker, OpenWindow
from phone_hand import Hand
from phone_story import everything

from lachan.ui.course import Course

both_languages = pytest.mark.parametrize(
    ("language", "name", "words"), [("vi", "Ngân hàng", "đã ghi lại"), ("en", "Bank", "has noted it")]
)


@both_languages
def test_the_bank_answers_by_its_name(
    open_window: OpenWindow,
    ticker: HandTicker,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    name: str,
    words: str,
) -> None:
    script = everything()
    monkeypatch.setattr(Course, "script", lambda self, scenario: script)
    hand = Hand(open_window(language=language), ticker).begin()

    hand.act("call card")

    shell = hand.phone.shell.state
    assert shell.room_who == name
    assert words in shell.room

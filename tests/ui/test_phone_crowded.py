"""Much comes at once on a small screen with large words: the keys of the call stay whole."""

from collections.abc import Callable

import pytest
from harness import HandTicker, OpenWindow
from phone_hand import Hand
from phone_story import everything

from lachan.ui.course import Course

Pick = Callable[..., Hand]


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    script = everything()
    monkeypatch.setattr(Course, "script", lambda self, scenario: script)
    return lambda **settings: Hand(open_window(**settings), ticker)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_at_twice_the_size_a_banner_and_what_was_just_done_leave_the_keys_of_the_call_whole(
    pick_up: Pick, language: str
) -> None:
    hand = pick_up(size=(1024, 600), scale=200, language=language).talking()
    hand.wait(18).act("evidence")

    assert hand.driver.seek("toastWords") is not None
    for name in ("hangUp", "mute"):
        assert hand.place(name).bottom() <= hand.place("phoneView").bottom(), name
    assert hand.place("toastWords").bottom() <= hand.place("phoneView").top()

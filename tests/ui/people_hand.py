"""Whoever holds the phone in the tests about people, and the way to each place there."""

from collections.abc import Callable

import pytest
from harness import HandTicker, OpenWindow
from people_story import people
from phone_hand import Hand

from lachan.ui.course import Course

SHAPES = [(1366, 768, 100), (1024, 600, 100), (1366, 768, 150), (1024, 600, 200), (1366, 768, 200)]


class PeopleHand(Hand):
    """The hand, with the ways of the story about people."""

    def seen(self, seconds: int = 3) -> "PeopleHand":
        """In the video call, *seconds* after the answer."""
        self.begin().wait(3).act("answer").wait(seconds)
        return self

    def declined(self) -> "PeopleHand":
        self.begin().wait(3).act("decline").wait(2)
        return self

    def with_mother(self) -> "PeopleHand":
        """On the phone with her, who waits to hear what happened."""
        self.declined().act("ask mother")
        return self

    def with_evidence(self) -> "PeopleHand":
        self.seen(5).act("evidence", "hang_up").wait(1).act("open chat/caller", "evidence")
        return self

    def deeds(self) -> list[str]:
        """The acts that the panel offers."""
        return [row.key for row in self.phone.rows("acts")]

    def words_cut(self) -> list[str]:
        """What is wrong with any word in the phone, at any size."""
        cut = []
        for width, height, scale in SHAPES:
            self.driver.resize(width, height)
            self.driver.shell.settings.change(scale=scale)
            self.driver.settle()
            shown = [item for item in self.inside() if item.inherits("QQuickText")]
            assert [item for item in shown if item.property("text")]
            cut += [f"{width}x{height} {scale} %: {fault}" for item in shown for fault in self.faults(item)]
        return cut

    def nameless(self) -> list[str]:
        """Keys in the phone that have no name, or that Tab does not reach."""
        visited = self.driver.tab_round()
        keys = [i for i in self.inside() if i.inherits("QQuickAbstractButton") and i.isEnabled()]
        names = [(key.objectName(), str(key.property("name") or key.property("text"))) for key in keys]
        return [key for key, name in names if not name.strip() or name not in visited]


Pick = Callable[..., PeopleHand]


def picker(open_window: OpenWindow, ticker: HandTicker, patch: pytest.MonkeyPatch, **story: object) -> Pick:
    """Return what opens the window on the story about people; *story*: changes to its top level."""
    script = people(**story)
    patch.setattr(Course, "script", lambda self, scenario: script)
    return lambda **settings: PeopleHand(open_window(**settings), ticker)


PLACES: dict[str, Callable[[PeopleHand], object]] = {
    "video ringing": lambda hand: hand.begin().wait(3),
    "video clear": lambda hand: hand.seen(),
    "video asked camera": lambda hand: hand.seen(23),
    "video filmed": lambda hand: hand.seen(23).act("camera"),
    "video blurry": lambda hand: hand.seen(33),
    "video frozen": lambda hand: hand.seen(53).act("camera", "share_screen"),
    "video dark": lambda hand: hand.seen(63).act("camera", "share_screen"),
    "sharing": lambda hand: hand.seen(43).act("share_screen", "open home"),
    "gallery empty": lambda hand: hand.begin().act("open gallery"),
    "gallery": lambda hand: hand.with_evidence().act("open gallery"),
    "shot": lambda hand: hand.with_evidence().act("open gallery/1"),
    "evidence": lambda hand: hand.with_evidence().act("open gallery/show"),
    "profile": lambda hand: hand.declined().act("open chat/caller", "open profile/caller"),
    "profile closed": lambda hand: hand.declined().act("open profile/mother"),
    "settings": lambda hand: hand.begin().act("open settings"),
    "settings done": lambda hand: hand.begin().act(
        "open settings", "secure friends-only", "secure two-step", "secure password", "secure odd", "airplane"
    ),
    "stranger sheet": lambda hand: hand.declined().act("look caller"),
    "stranger chat": lambda hand: hand.declined().act("open chat/caller"),
    "stranger contact": lambda hand: hand.declined().act("open contacts/caller"),
    "telling call": lambda hand: hand.with_mother(),
    "telling room": lambda hand: hand.declined().act("ask father"),
    "told": lambda hand: hand.declined().act("evidence", "ask mother", "tell clear").wait(2),
}
"""The way to each place, by its name."""

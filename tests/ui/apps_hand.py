"""The way to each sight of the phone's bank, camera, browser, store, mail and report centre."""

from collections.abc import Callable

import pytest
from apps_story import apps_story
from harness import HandTicker, OpenWindow
from phone_hand import Hand

from lachan.ui.course import Course

Pick = Callable[..., Hand]
"""Opens the window with the settings given and lays the phone down with the story of the apps."""


def picker(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    """Return what lays the phone down with the story of the apps."""
    script = apps_story()
    monkeypatch.setattr(Course, "script", lambda self, scenario: script)
    return lambda **settings: Hand(open_window(**settings), ticker)


def acts(hand: Hand) -> dict[str, str]:
    """Return the rows of the panel: act to key."""
    return {row.key: row.keycap for row in hand.phone.rows("acts")}


def put_in(hand: Hand, field: str, words: str) -> None:
    """Type *words* into *field*, reached by Tab."""
    hand.driver.tab_to(f"{field}Input")
    hand.driver.type(words)


def written(hand: Hand) -> Hand:
    """Let the call be refused and everything arrive."""
    return hand.begin().wait(4).act("decline").wait(8).act("open home")


APPS: dict[str, Callable[[Hand], object]] = {
    "home": written,
    "bank": lambda hand: written(hand).act("open bank"),
    "transfer": lambda hand: written(hand).act("open bank/transfer"),
    "camera": lambda hand: written(hand).act("open camera"),
    "browser": lambda hand: written(hand).act("open browser"),
    "store": lambda hand: written(hand).act("open store"),
    "app": lambda hand: written(hand).act("open store/torch"),
    "letters": lambda hand: written(hand).act("open mail"),
    "letter": lambda hand: written(hand).act("open mail/m-link"),
    "report": lambda hand: written(hand).act("open report"),
}
"""The way to each view, by its name."""
MORE_APPS: dict[str, Callable[[Hand], object]] = {
    **APPS,
    "camera: empty": lambda hand: hand.begin().act("open camera"),
    "bank: nothing": lambda hand: hand.begin().act("open bank"),
    "bank: locked": lambda hand: written(hand).act("open bank", "lock account", "lock card"),
    "transfer: sum": lambda hand: written(hand).act("transfer mule"),
    "transfer: check": lambda hand: written(hand).act("transfer mule 2000000"),
    "transfer: too much": lambda hand: written(hand).act("transfer mule 9000000"),
    "transfer: code": lambda hand: written(hand).act("transfer mule 2000000", "confirm"),
    "bank: sent": lambda hand: written(hand).act("transfer mule 2000000", "confirm", "enter_code"),
    "bank: pending": lambda hand: written(hand).act("transfer mule 2000000", "open bank"),
    "thread": lambda hand: written(hand).act("open chat/caller"),
    "qr pays": lambda hand: written(hand).act("open chat/caller", "scan c-qr"),
    "qr page": lambda hand: written(hand).act("open camera", "scan m-paper"),
    "page": lambda hand: written(hand).act("open_link m-link"),
    "page: filled": lambda hand: written(hand).act("open_link m-link", "give password", "give card"),
    "page: links": lambda hand: written(hand).act("browse bank-site"),
    "app: handed": lambda hand: written(hand).act("open_link m-link", "open store/reader"),
    "app: installed": lambda hand: written(hand).act("open store/reader", "install reader"),
    "mail: old": lambda hand: written(hand).act("open mail/old-1"),
    "mail: paper": lambda hand: written(hand).act("open mail/m-paper"),
    "report: sent": lambda hand: written(hand).act("open report", "report vneid", "call 113"),
    "look at the address": lambda hand: written(hand).act("open_link m-link", "look fake-page"),
    "look at the receiver": lambda hand: written(hand).act("transfer mule 2000000", "look mule"),
    "look at the app": lambda hand: written(hand).act("open store/reader", "look reader"),
    "look at the mail": lambda hand: written(hand).act("open mail/m-link", "look m-link"),
    "look at the paper": lambda hand: written(hand).act("open mail/m-paper", "look m-paper"),
    "bank in a call": lambda hand: hand.begin().wait(4).act("answer").wait(12).act("open bank"),
    "transfer in a call": lambda hand: hand.begin().wait(4).act("answer").wait(12).act("pay", "confirm"),
}
"""The views, what can lie over them, and the states that look otherwise."""

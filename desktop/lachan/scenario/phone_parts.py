"""The pieces of what the phone shows. All are values."""

from typing import Literal

import msgspec

from lachan.scenario import model
from lachan.scenario.run import Happened

CallKind = Literal["in", "out", "missed", "declined"]
SheetKind = Literal["person", "link", "paper", "page", "address", "app", "account", "qr", "mail"]


class Bubble(msgspec.Struct, frozen=True):
    """One message. *at* is None for what was there before; *line* finds its link or paper."""

    who: str
    words: model.Words
    mine: bool = False
    at: int | None = None
    ago: str = ""
    line: str = ""


class Thread(msgspec.Struct, frozen=True):
    """A conversation in one app ("text" or "chat") with one person."""

    app: str
    who: str
    bubbles: tuple[Bubble, ...] = ()
    unread: int = 0
    typing_until: int = -1
    last_at: int = -1


class Caption(msgspec.Struct, frozen=True):
    """A spoken line: heard from *at*, for *ms*; the learner's own if *mine*."""

    who: str
    words: model.Words
    at: int
    ms: int
    mine: bool = False
    line: str = ""


class LogEntry(msgspec.Struct, frozen=True):
    """A line of the call log."""

    who: str
    kind: CallKind
    at: int | None = None
    ago: str = ""


class Banner(msgspec.Struct, frozen=True):
    """A notification: *app* text, chat, mail, bank or system."""

    app: str
    who: str
    words: model.Words
    at: int


class Toast(msgspec.Struct, frozen=True):
    """A short word on what has just happened at *at*: *kind* as in Happened, about *who* or *what*.

    *amount*: of money, where some was sent.
    """

    kind: Happened
    who: str
    what: str
    at: int
    amount: int = 0


class Sheet(msgspec.Struct, frozen=True):
    """What looking closer, or opening a link, shows: the *key* of a person, line, page, app or account.

    ``page`` is an opened link that leads to no page of the browser; ``address`` the address bar of one that
    does.
    """

    kind: SheetKind
    key: str


class Transfer(msgspec.Struct, frozen=True):
    """A transfer being made to *account*: the bank shows the receiver's name; *code* is 0 until sent."""

    account: str
    amount: int
    code: int = 0
    coded_at: int = -1


class Move(msgspec.Struct, frozen=True):
    """A line of the bank's history: *amount* in VND, below 0 for money out; *account* or *line*: what for."""

    amount: int
    at: int
    account: str = ""
    line: str = ""


class Letter(msgspec.Struct, frozen=True):
    """A mail. *at* is None for what was there before; *line* finds its link, paper, QR, app and sender."""

    who: str
    subject: model.Words
    words: model.Words
    at: int | None = None
    ago: str = ""
    line: str = ""
    read: bool = False


class Shot(msgspec.Struct, frozen=True):
    """A screenshot kept as evidence: which screen, when, and with whom there was a call."""

    screen: str
    at: int
    call: str = ""

"""The whole phone at one moment, as one frozen value."""

import msgspec

from lachan.scenario import model
from lachan.scenario.phone_parts import (
    Banner,
    Caption,
    Letter,
    LogEntry,
    Move,
    Sheet,
    Shot,
    Thread,
    Toast,
    Transfer,
)
from lachan.scenario.story_clock import Jump


class Phone(msgspec.Struct, frozen=True):
    """The whole phone at one moment.

    *screen*: home, call, calls, calls/keypad, contacts[/who], text[/who], chat[/who], profile/who,
    mail[/line], bank, bank/transfer, browser, store[/app], gallery, settings, report; *before*: the screen of
    the app used before. *ring_over*: a ringing call covers the screen, until something else is opened.

    *ringing_video*, *video*: the call that rings, or goes on, is by video, and how the face looks (clear,
    blurry, frozen, dark; "" without video). *page*: what the browser shows, after the pages in *trail*;
    *filled*: its fields given so far. *jumps*: where the clock was moved on.
    """

    screen: str = "home"
    before: str = ""
    ringing: str = ""
    ring_over: bool = False
    ringing_since: int = 0
    dialing: str = ""
    call: str = ""
    call_since: int = 0
    muted: bool = False
    away: bool = False
    captions: tuple[Caption, ...] = ()
    threads: tuple[Thread, ...] = ()
    log: tuple[LogEntry, ...] = ()
    missed: int = 0
    banner: Banner | None = None
    notices: tuple[Banner, ...] = ()
    toast: Toast | None = None
    sheet: Sheet | None = None
    narration: model.Words | None = None
    narrated_until: int = -1
    jumps: tuple[Jump, ...] = ()
    note: model.Words | None = None
    kept: int = 0
    reported: tuple[str, ...] = ()
    blocked: frozenset[str] = frozenset()
    ringing_video: bool = False
    video: str = ""
    filmed: bool = False
    shared: bool = False
    letters: tuple[Letter, ...] = ()
    page: str = ""
    trail: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    transfer: Transfer | None = None
    moves: tuple[Move, ...] = ()
    locked: frozenset[str] = frozenset()
    installed: tuple[str, ...] = ()
    shots: tuple[Shot, ...] = ()
    saved: tuple[str, ...] = ()
    secured: frozenset[str] = frozenset()
    offline: bool = False

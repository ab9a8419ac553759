"""The state of one play-through, and what it reports. Both are values: nothing here ever changes."""

from enum import StrEnum

import msgspec

from lachan.domain.acts import Credit

NEVER = -1
"""A moment that has not come."""


class Happened(StrEnum):
    """The kinds of happening. What the phone shows, the transcript and the debrief are folds of them."""

    BEAT = "beat"
    ACT = "act"
    RINGING = "ringing"
    CONNECTED = "connected"
    DIALING = "dialing"
    NO_ANSWER = "no-answer"
    MISSED = "missed"
    CALL_OVER = "call-over"
    SAID = "said"
    TEXTED = "texted"
    CHATTED = "chatted"
    TYPING = "typing"
    NOTICE = "notice"
    NARRATED = "narrated"
    UNHEARD = "unheard"
    REPLIED = "replied"
    TOLD = "told"
    LOOKED = "looked"
    KEPT = "kept"
    BLOCKED = "blocked"
    REPORTED = "reported"
    GAVE = "gave"
    OPENED = "opened"
    LEFT = "left"
    BACK = "back"
    MUTED = "muted"
    MAILED = "mailed"
    PICTURE = "picture"
    MONEY = "money"
    PREPARED = "prepared"
    CODE_SENT = "code-sent"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    BROWSED = "browsed"
    PAGE_CLOSED = "page-closed"
    FILLED = "filled"
    SCANNED = "scanned"
    INSTALLED = "installed"
    UNINSTALLED = "uninstalled"
    CAMERA_OFF = "camera-off"
    STOPPED_SHARING = "stopped-sharing"
    NOT_ALLOWED = "not-allowed"
    WORD = "word"
    HEARD = "heard"
    SAVED = "saved"
    UNBLOCKED = "unblocked"
    SECURED = "secured"
    OFFLINE = "offline"
    NOTHING = "nothing"
    ENDED = "ended"


class Happening(msgspec.Struct, frozen=True):
    """One thing that happened at *at* ms. *who*: a person's key; *what*: a line, reply, thing or end.

    *ms*: how long it lasts (lines) or an amount (money). *credit* and *rule* only on acts.
    """

    at: int
    kind: Happened
    who: str = ""
    what: str = ""
    ms: int = 0
    credit: Credit = Credit.NEUTRAL
    rule: str = ""


class Ask(msgspec.Struct, frozen=True):
    """Something the other side has asked for: *kind* as in the format, *line* the line or page that asked.

    *who*: a person, or the page whose form or download it is.
    """

    kind: str
    who: str
    line: str


class Apps(msgspec.Struct, frozen=True):
    """What has been done in the phone's apps. Sums in VND.

    *page*: what the browser shows; *pending*, *amount*, *coded*, *asker*: the transfer being made, whether
    the bank has sent its code, and who asked for it. *flow*: money in less money out, by the bank's notices.
    *video_of*: who rang by video. *listening*: the adult who waits to hear what happened. *reached*: offices
    spoken to.
    """

    page: str = ""
    opened: frozenset[str] = frozenset()
    scanned: frozenset[str] = frozenset()
    pending: str = ""
    amount: int = 0
    coded: bool = False
    asker: str = ""
    flow: int = 0
    locked: frozenset[str] = frozenset()
    installed: frozenset[str] = frozenset()
    filmed: bool = False
    video_of: str = ""
    secured: frozenset[str] = frozenset()
    asked_word: frozenset[str] = frozenset()
    saved: frozenset[str] = frozenset()
    reached: frozenset[str] = frozenset()
    listening: str = ""
    doubted: bool = False
    offline: bool = False


UNTOUCHED = Apps()


class Run(msgspec.Struct, frozen=True):
    """Where a play-through stands. Times in ms since its start; NEVER where it has not happened.

    *due* is when the next thing happens by itself: the engine's only alarm clock.
    """

    seed: int
    beat: str
    now: int = 0
    entered: int = 0
    next_cue: int = 0
    due: int = 0
    ended: str = ""
    ringing: str = ""
    call: str = ""
    dialing: str = ""
    dialing_until: int = NEVER
    muted: bool = False
    away: bool = False
    blocked: frozenset[str] = frozenset()
    met: frozenset[str] = frozenset()
    asks: tuple[Ask, ...] = ()
    seen: frozenset[str] = frozenset()
    money: int = 0
    leaked: frozenset[str] = frozenset()
    reported: frozenset[str] = frozenset()
    looked: frozenset[str] = frozenset()
    evidence: int = 0
    shared: bool = False
    installed: bool = False
    own: tuple[int, ...] = ()
    contact_at: int = NEVER
    told_at: int = NEVER
    risky_at: int = NEVER
    apps: Apps = UNTOUCHED


def alone_ms(run: Run) -> int:
    """Return how long the learner has been alone with it: from first contact until somebody was told."""
    if run.contact_at == NEVER:
        return 0
    return max((run.now if run.told_at == NEVER else run.told_at) - run.contact_at, 0)

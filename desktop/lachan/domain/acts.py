"""What a learner can do with the phone, at any second.

An act is a kind, and for most kinds a target: a person, a reply, a line, a channel, a thing given, an
account, a page, an app.
"""

from dataclasses import dataclass
from enum import StrEnum


class ActKind(StrEnum):
    """The standing acts: each is legal in every state of every scenario."""

    ANSWER = "answer"
    DECLINE = "decline"
    HANG_UP = "hang_up"
    MUTE = "mute"
    REPLY = "reply"
    SILENT = "silent"
    BLOCK = "block"
    REPORT = "report"
    LOOK = "look"
    OPEN_LINK = "open_link"
    GIVE = "give"
    INSTALL = "install"
    PAY = "pay"
    SHARE_SCREEN = "share_screen"
    CALL = "call"
    DIAL = "dial"
    MESSAGE = "message"
    ASK = "ask"
    EVIDENCE = "evidence"
    LEAVE = "leave"
    TRANSFER = "transfer"
    CONFIRM = "confirm"
    ENTER_CODE = "enter_code"
    CANCEL = "cancel"
    LOCK = "lock"
    UNLOCK = "unlock"
    BROWSE = "browse"
    LEAVE_PAGE = "leave_page"
    SCAN = "scan"
    UNINSTALL = "uninstall"
    CAMERA = "camera"
    CAMERA_OFF = "camera_off"
    STOP_SHARING = "stop_sharing"
    REFUSE = "refuse"
    ASK_WORD = "ask_word"
    TELL = "tell"
    ADD_CONTACT = "add_contact"
    UNBLOCK = "unblock"
    SECURE = "secure"
    AIRPLANE = "airplane"
    OPEN = "open"
    STOP = "stop"


REPORT_CHANNELS: tuple[str, ...] = ("app", "156", "5656", "vneid", "111", "113")
GIVABLE: tuple[str, ...] = ("otp", "id", "photo", "password", "account", "address", "card")
LOCKABLE: tuple[str, ...] = ("account", "card")
SECURABLE: tuple[str, ...] = ("two-step", "friends-only", "password")
"""What the privacy check-up can set; signing out a device names the device instead."""
REFUSABLE: tuple[str, ...] = ("camera", "share_screen")
"""What somebody may ask to see, and can be told no to."""
CARD_NUMBER = "card"
"""The target of a call to the number printed on one's own bank card."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act. *target* is empty where the kind needs none."""

    kind: ActKind
    target: str = ""

    @property
    def first(self) -> str:
        """The first word of the target: the channel of a report, the account of a transfer."""
        return self.target.partition(" ")[0]

    def __str__(self) -> str:
        return f"{self.kind} {self.target}".rstrip()


def parse_act(words: str) -> Act | None:
    """Read ``"ask mother"`` or ``"hang_up"``; None where the first word is no kind of act."""
    kind, _, target = words.strip().partition(" ")
    try:
        return Act(ActKind(kind), target.strip())
    except ValueError:
        return None


class Credit(StrEnum):
    """How an act counts: with reasons, never as a mark."""

    SAFE = "safe"
    RISKY = "risky"
    NEUTRAL = "neutral"


class Outcome(StrEnum):
    """How a run ended.

    ``safe``: away unharmed, or a genuine matter handled well. ``late``: harm had begun and was stopped.
    ``harmed``: they got what they wanted. ``missed``: a genuine matter was refused. ``stopped``: the
    learner left; never scored.
    """

    SAFE = "safe"
    LATE = "late"
    HARMED = "harmed"
    MISSED = "missed"
    STOPPED = "stopped"

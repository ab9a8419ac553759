"""The scenario format, version 1, as typed structures; the JSON Schema is generated from these.

A scenario file is strict YAML whose scalars are all read as strings and typed here (``strict=False``),
so that ``on``, ``no`` and an OTP ``004817`` stay what the author wrote. Who may say what, and when, is
described for authors in the README; ``script`` turns these structures into what the engine plays.
"""

from typing import Annotated, Literal

from msgspec import Meta, field

from lachan.scenario.model_base import (
    Clock,
    Duration,
    Guard,
    Id,
    MailAddress,
    Part,
    Sum,
    Words,
    Words_,
    vnd,
)
from lachan.scenario.model_things import (
    Account,
    App,
    Bank,
    Begins,
    Device,
    FieldName,
    Link,
    Mood,
    OldCall,
    OldMessage,
    Page,
    Paper,
    Permission,
    Phone,
    Profile,
    Qr,
    Sentence,
    Settings,
)

__all__ = [
    "Account", "App", "Bank", "Begins", "Clock", "Device", "Duration", "FieldName", "Guard", "Id", "Link",
    "MailAddress", "Mood", "OldCall", "OldMessage", "Page", "Paper", "Part", "Permission", "Phone", "Profile",
    "Qr", "Sentence", "Settings", "Sum", "Words", "Words_", "vnd",
]  # fmt: skip

FORMAT = 1
"""The only format number this version reads."""

TacticName = Literal[
    "authority", "fear", "urgency", "secrecy", "isolation", "greed", "affection", "kindness-owed",
    "social-proof", "scarcity", "control", "distraction",
]  # fmt: skip
CreditName = Literal["safe", "risky", "neutral"]
AskName = Literal[
    "pay", "otp", "id", "photo", "password", "account", "address", "card", "install", "share_screen",
    "camera",
]  # fmt: skip
ReactName = Literal[
    "answer", "decline", "hang_up", "mute", "silent", "block", "report", "look", "open_link", "give",
    "install", "pay", "share_screen", "call", "message", "ask", "evidence", "leave", "transfer", "confirm",
    "cancel", "lock", "unlock", "browse", "leave_page", "scan", "uninstall", "camera", "camera_off",
    "stop_sharing", "refuse", "ask_word", "tell", "add_contact", "unblock", "secure", "airplane",
]  # fmt: skip


class Person(Part, frozen=True, kw_only=True):
    """Somebody the phone knows of. *about* is what looking closer shows; *handle* the line under a chat name.

    *trusted*: an adult to tell. *official*: a real office reached by a number found oneself. *near*: in the
    same room, so that asking needs no phone. *mood*: an adult who must hear what happened before it counts.
    *knows_word*: knows the family's code word (a trusted person does, unless it says otherwise).
    """

    name: Words
    number: str = ""
    face: Id = "stranger"
    trusted: bool = False
    official: bool = False
    near: bool = False
    handle: Words | None = None
    about: Words | None = None
    mood: Mood | None = None
    knows_word: bool | None = None
    mail: MailAddress | None = None
    profile: Profile | None = None


class _Cue(Part, frozen=True, kw_only=True, tag_field="cue"):
    at: Duration | None = None
    when: Guard | None = None


class _Line(_Cue, frozen=True, kw_only=True):
    id: Id
    vi: Words_
    en: Words_
    tactic: TacticName | None = None
    flag: Id | None = None
    takes: Duration | None = None


class _Message(_Line, frozen=True, kw_only=True):
    who: Id
    wants: Words | None = None
    asks: AskName | None = None
    amount: str = ""
    to: Id | None = None
    app: Id | None = None
    link: Link | None = None
    qr: Qr | None = None


class Ring(_Cue, frozen=True, kw_only=True, tag="ring"):
    """An incoming call from a person; with *video* they can be seen, and may ask to see."""

    who: Id
    video: bool = False


class Say(_Message, frozen=True, kw_only=True, tag="say"):
    """A person speaks: heard only in a call with them, or when they are near."""


class Text(_Message, frozen=True, kw_only=True, tag="text"):
    """An SMS from a person."""


class Chat(_Message, frozen=True, kw_only=True, tag="chat"):
    """A message in the chat app "Nhắn" from a person."""

    paper: Paper | None = None


class Mail(_Message, frozen=True, kw_only=True, tag="mail"):
    """A mail. *sender*: the true address behind the name (else the person's); *about*: on looking closer."""

    subject: Words
    sender: MailAddress | None = None
    paper: Paper | None = None
    about: Words | None = None


class Picture(_Cue, frozen=True, kw_only=True, tag="picture"):
    """How a person looks in a video call from now on."""

    who: Id
    shows: Literal["clear", "blurry", "frozen", "dark"]


class Typing(_Cue, frozen=True, kw_only=True, tag="typing"):
    """A person is seen typing in the chat app."""

    who: Id
    takes: Duration = "2s"


class HangUp(_Cue, frozen=True, kw_only=True, tag="hang_up"):
    """The other side ends the call or stops ringing."""

    who: Id


class Notice(_Line, frozen=True, kw_only=True, tag="notice"):
    """A notification of an app of the phone itself. *money*: what came in (``+``) or went out (``-``)."""

    app: Literal["bank", "system"]
    money: str = ""


class Narrate(_Line, frozen=True, kw_only=True, tag="narrate"):
    """One sentence of what happens around the phone; *qr*: a QR picture that hangs or lies there.

    *clock*: the phone's clock moves on to the next time it says this, so that a story can go over days.
    """

    qr: Qr | None = None
    clock: Clock | None = None


CUE_SUBJECT: dict[str, str] = {
    "ring": "who", "say": "who", "text": "who", "chat": "who", "typing": "who", "hang_up": "who",
    "mail": "who", "picture": "who", "notice": "app", "narrate": "id",
}  # fmt: skip
"""The kinds of cue. Authors write ``{say: caller, id: …}``; the reader turns the naming key into
``cue: say`` and the field named here (``who: caller``), which is what the structures below expect."""

Cue = Ring | Say | Text | Chat | Mail | Typing | Picture | HangUp | Notice | Narrate
Line = Say | Text | Chat | Mail | Notice | Narrate
Message = Say | Text | Chat | Mail
"""The lines that a person sends, and that may ask for something."""


class Reaction(Part, frozen=True, kw_only=True):
    """What an act leads to here; the engine's own effect of the act happens in any case.

    *who*/*what* narrow it to a person or a thing; *when* to facts of the run. Of a list, the first match.
    """

    go: Id | None = None
    who: Id | None = None
    what: str | None = None
    when: Guard | None = None
    set: dict[Id, str] = {}
    credit: CreditName | None = None
    why: Words | None = None


ReactValue = str | Reaction | list[Reaction]
React = dict[ReactName, ReactValue]


class Reply(Part, frozen=True, kw_only=True):
    """Something the learner may say or write in a beat."""

    id: Id
    vi: Words_
    en: Words_
    credit: CreditName = "neutral"
    why: Words | None = None
    go: Id | None = None
    set: dict[Id, str] = {}
    when: Guard | None = None
    tells: Id | None = None


class Then(Part, frozen=True, kw_only=True):
    """What the clock leads to: *after* counts from the end of the beat's last cue."""

    after: Duration
    go: Id
    when: Guard | None = None


class Beat(Part, frozen=True, kw_only=True):
    """One stretch of the other side's plan; it runs on if the learner does nothing.

    *closing*: somebody has taken over and the story ends here; ``always`` no longer holds.
    """

    then: Then | list[Then]
    note: Words | None = None
    cues: list[Cue] = []
    replies: Annotated[list[Reply], Meta(max_length=4)] = []
    react: React = {}
    closing: bool = False


class End(Part, frozen=True, kw_only=True):
    """How the story may end. A harmed end names its *recovery*."""

    outcome: Literal["safe", "late", "harmed", "missed"]
    vi: Words_
    en: Words_
    recovery: Id | None = None


class Scenario(Part, frozen=True, kw_only=True):
    """A whole scenario file."""

    format: int
    id: Id
    truth: Literal["scam", "genuine", "recovery"]
    family: str
    title: Words
    scene: Words
    people: dict[Id, Person]
    start: Id
    beats: dict[Id, Beat]
    ends: dict[Id, End]
    tonight: Words
    one_thing: Words
    twin: Id | None = None
    audience: list[Literal["student", "parent", "teacher"]] = field(name="for")
    minutes: Annotated[int, Meta(ge=1, le=15)]
    clock: Clock = "16:40"
    facts: list[Id] = []
    flags: dict[Id, Words] = {}
    slots: dict[Id, list[str | Words]] = {}
    vars: dict[Id, int] = {}
    phone: Phone = Phone()
    accounts: dict[Id, Account] = {}
    pages: dict[Id, Page] = {}
    apps: dict[Id, App] = {}
    telling: Annotated[list[Sentence], Meta(max_length=5)] = []
    begins: Begins = Begins()
    always: React = {}

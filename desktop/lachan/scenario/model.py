"""The scenario format, version 1, as typed structures; the JSON Schema is generated from these.

A scenario file is strict YAML whose scalars are all read as strings and typed here (``strict=False``),
so that ``on``, ``no`` and an OTP ``004817`` stay what the author wrote. Who may say what, and when, is
described for authors in the README; ``script`` turns these structures into what the engine plays.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, field

FORMAT = 1
"""The only format number this version reads."""

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Duration = Annotated[str, Meta(pattern=r"^(\d+(\.\d+)?(ms|s|m)|\d+m\d+s)$")]
Clock = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Words_ = Annotated[str, Meta(min_length=1, max_length=600)]
Guard = Annotated[str, Meta(min_length=1, max_length=200)]
TacticName = Literal[
    "authority", "fear", "urgency", "secrecy", "isolation", "greed", "affection", "kindness-owed",
    "social-proof", "scarcity", "control", "distraction",
]  # fmt: skip
CreditName = Literal["safe", "risky", "neutral"]
AskName = Literal[
    "pay", "otp", "id", "photo", "password", "account", "address", "install", "share_screen"
]  # fmt: skip
ReactName = Literal[
    "answer", "decline", "hang_up", "mute", "silent", "block", "report", "look", "open_link", "give",
    "install", "pay", "share_screen", "call", "message", "ask", "evidence", "leave",
]  # fmt: skip


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One mapping of the file; an unknown key in it is a mistake."""


class Words(_Part, frozen=True, kw_only=True):
    """A text in both languages."""

    vi: Words_
    en: Words_


class Person(_Part, frozen=True, kw_only=True):
    """Somebody the phone knows of. *about* is what looking closer shows; *handle* the line under a chat name.

    *trusted*: an adult to tell. *official*: a real office reached by a number found oneself. *near*: in the
    same room, so that asking needs no phone.
    """

    name: Words
    number: str = ""
    face: Id = "stranger"
    trusted: bool = False
    official: bool = False
    near: bool = False
    handle: Words | None = None
    about: Words | None = None


class Link(_Part, frozen=True, kw_only=True):
    """An address shown in a message: always below ``.example``; *about* tells what it really is."""

    shows: Annotated[str, Meta(pattern=r"^[a-z0-9.-]+\.example(/[A-Za-z0-9/_-]*)?$")]
    about: Words


class Paper(_Part, frozen=True, kw_only=True):
    """A document sent as a picture; drawn with a MÔ PHỎNG mark. *about*: what looking closer shows."""

    title: Words
    lines: Annotated[list[Words], Meta(min_length=1, max_length=8)]
    about: Words


class _Cue(_Part, frozen=True, kw_only=True, tag_field="cue"):
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
    link: Link | None = None


class Ring(_Cue, frozen=True, kw_only=True, tag="ring"):
    """An incoming call from a person."""

    who: Id


class Say(_Message, frozen=True, kw_only=True, tag="say"):
    """A person speaks: heard only in a call with them, or when they are near."""


class Text(_Message, frozen=True, kw_only=True, tag="text"):
    """An SMS from a person."""


class Chat(_Message, frozen=True, kw_only=True, tag="chat"):
    """A message in the chat app "Nhắn" from a person."""

    paper: Paper | None = None


class Typing(_Cue, frozen=True, kw_only=True, tag="typing"):
    """A person is seen typing in the chat app."""

    who: Id
    takes: Duration = "2s"


class HangUp(_Cue, frozen=True, kw_only=True, tag="hang_up"):
    """The other side ends the call or stops ringing."""

    who: Id


class Notice(_Line, frozen=True, kw_only=True, tag="notice"):
    """A notification of an app of the phone itself."""

    app: Literal["bank", "system"]


class Narrate(_Line, frozen=True, kw_only=True, tag="narrate"):
    """One sentence of what happens around the phone."""


CUE_SUBJECT: dict[str, str] = {
    "ring": "who", "say": "who", "text": "who", "chat": "who", "typing": "who", "hang_up": "who",
    "notice": "app", "narrate": "id",
}  # fmt: skip
"""The kinds of cue. Authors write ``{say: caller, id: …}``; the reader turns the naming key into
``cue: say`` and the field named here (``who: caller``), which is what the structures below expect."""

Cue = Ring | Say | Text | Chat | Typing | HangUp | Notice | Narrate
Line = Say | Text | Chat | Notice | Narrate


class Reaction(_Part, frozen=True, kw_only=True):
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


class Reply(_Part, frozen=True, kw_only=True):
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


class Then(_Part, frozen=True, kw_only=True):
    """What the clock leads to: *after* counts from the end of the beat's last cue."""

    after: Duration
    go: Id
    when: Guard | None = None


class Beat(_Part, frozen=True, kw_only=True):
    """One stretch of the other side's plan; it runs on if the learner does nothing."""

    then: Then | list[Then]
    note: Words | None = None
    cues: list[Cue] = []
    replies: Annotated[list[Reply], Meta(max_length=4)] = []
    react: React = {}


class End(_Part, frozen=True, kw_only=True):
    """How the story may end. A harmed end names its *recovery*."""

    outcome: Literal["safe", "late", "harmed", "missed"]
    vi: Words_
    en: Words_
    recovery: Id | None = None


class OldMessage(_Part, frozen=True, kw_only=True):
    """A message that was on the phone before: *via* text or chat; *mine* if the learner wrote it."""

    who: Id
    vi: Words_
    en: Words_
    via: Literal["text", "chat"] = "chat"
    mine: bool = False
    ago: str = "1d"


class OldCall(_Part, frozen=True, kw_only=True):
    """A call in the log from before."""

    who: Id
    kind: Literal["in", "out", "missed"] = "in"
    ago: str = "1d"


class Phone(_Part, frozen=True, kw_only=True):
    """What is on the phone when the story begins."""

    contacts: list[Id] = []
    inbox: list[OldMessage] = []
    calls: list[OldCall] = []


class Scenario(_Part, frozen=True, kw_only=True):
    """A whole scenario file."""

    format: int
    id: Id
    truth: Literal["scam", "genuine"]
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
    always: React = {}

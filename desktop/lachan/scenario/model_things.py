"""The scenario format: things that lie on the phone, apart from what is said and written.

Links, papers and QR pictures in messages; people's profiles; accounts, pages and apps that lines point at;
how the phone is set up. All of it is optional, with defaults that make sense by themselves.
"""

from typing import Annotated, Literal

from msgspec import Meta

from lachan.scenario.model_base import AccountNumber, Address, Id, Part, Sum, Words, Words_

FieldName = Literal["otp", "id", "photo", "password", "account", "address", "card"]
Permission = Literal["sms", "contacts", "camera", "microphone", "screen", "files", "location", "install"]
Mood = Literal["calm", "busy", "sceptical", "worried"]


class Link(Part, frozen=True, kw_only=True):
    """An address shown in a message; *about* tells what it really is. *opens*: a page of ``pages``."""

    shows: Address
    about: Words
    opens: Id | None = None


class Paper(Part, frozen=True, kw_only=True):
    """A document sent as a picture; drawn with a MÔ PHỎNG mark. *about*: what looking closer shows."""

    title: Words
    lines: Annotated[list[Words], Meta(min_length=1, max_length=8)]
    about: Words


class Qr(Part, frozen=True, kw_only=True):
    """A QR picture, in a message, on paper or on a wall. Scanning shows what is behind it, before it opens.

    One of *page* (of ``pages``) or *pays* (of ``accounts``, with *amount* if the code fixes it).
    """

    page: Id | None = None
    pays: Id | None = None
    amount: str = ""


class Profile(Part, frozen=True, kw_only=True):
    """A person's page in the chat app. *since*: when the account was made; *posts*: photos and posts."""

    since: Words
    friends: Annotated[int, Meta(ge=0, le=5_000)] = 0
    posts: Annotated[int, Meta(ge=0, le=100_000)] = 0
    about: Words | None = None


class Account(Part, frozen=True, kw_only=True):
    """A bank account that money may go to. *name*: the receiver, as the bank shows it before confirming."""

    number: AccountNumber
    name: Annotated[str, Meta(min_length=1, max_length=60)]
    bank: Words = Words(vi="Ngân hàng khác", en="Another bank")
    about: Words | None = None


class Page(Part, frozen=True, kw_only=True):
    """A page in the browser. *asks*: the fields of its form; *gets*: an app it offers for download.

    *real*: a genuine page, where filling in the form gives nothing away. *then*: the page after the form.
    """

    address: Address
    title: Words
    lines: Annotated[list[Words], Meta(max_length=8)] = []
    asks: Annotated[list[FieldName], Meta(max_length=6)] = []
    gets: Id | None = None
    links: Annotated[list[Id], Meta(max_length=4)] = []
    then: Id | None = None
    real: bool = False
    about: Words | None = None


class App(Part, frozen=True, kw_only=True):
    """An app. With ``source: store`` it is in the store, to be had at any time; else it is handed on."""

    name: Words
    maker: Annotated[str, Meta(min_length=1, max_length=60)]
    source: Literal["store", "unknown"] = "unknown"
    permissions: Annotated[list[Permission], Meta(max_length=8)] = []
    about: Words | None = None


class Bank(Part, frozen=True, kw_only=True):
    """The learner's bank app. *card*: who answers the number on the card; *limit*: the most in a day."""

    name: Words = Words(vi="Ngân hàng Lúa Vàng", en="Golden Rice Bank")
    number: AccountNumber = "0000 1357 2468"
    balance: Sum = "3.250.000"
    limit: Sum = "20.000.000"
    card: Id | None = None


class Device(Part, frozen=True, kw_only=True):
    """A device that is signed in to the learner's account; *mine* is this phone, or another of one's own."""

    name: Words
    place: Words
    mine: bool = False


class Settings(Part, frozen=True, kw_only=True):
    """The privacy check-up as it stands when the story begins."""

    messages: Literal["everyone", "friends"] = "everyone"
    two_step: bool = False
    devices: dict[Id, Device] = {}


class Sentence(Part, frozen=True, kw_only=True):
    """Something to say to an adult. *clear*: it says what happened, so that it counts as telling."""

    id: Id
    vi: Words_
    en: Words_
    clear: bool = False


class Begins(Part, frozen=True, kw_only=True):
    """What has already happened when the story begins: for the first hour after a bad end."""

    money: Sum = "0"
    leaked: list[FieldName] = []
    installed: list[Id] = []
    shared: bool = False


class OldMessage(Part, frozen=True, kw_only=True):
    """A message that was on the phone before; *mine* if the learner wrote it. *subject*: of a mail."""

    who: Id
    vi: Words_
    en: Words_
    via: Literal["text", "chat", "mail"] = "chat"
    mine: bool = False
    ago: str = "1d"
    subject: Words | None = None


class OldCall(Part, frozen=True, kw_only=True):
    """A call in the log from before."""

    who: Id
    kind: Literal["in", "out", "missed"] = "in"
    ago: str = "1d"


class Phone(Part, frozen=True, kw_only=True):
    """What is on the phone when the story begins."""

    contacts: list[Id] = []
    inbox: list[OldMessage] = []
    calls: list[OldCall] = []
    bank: Bank | None = None
    settings: Settings | None = None

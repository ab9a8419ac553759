"""The rows of the phone's bank, browser, store, mail, camera and report centre."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Something to press; *key* is the act that it does, *sign* its icon."""

    key: str
    title: str
    sub: str
    sign: str


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A line of the bank's history, or a notice, without *amount*. *incoming*: money came in."""

    key: str
    title: str
    amount: str
    when: str
    incoming: bool


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of a web form; *key* is the act that fills it in, with what *thing* says."""

    key: str
    label: str
    thing: str
    filled: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of text on a page, or something that an app may do."""

    key: str
    text: str
    icon: str


@dataclass(frozen=True, slots=True)
class AppInStoreRow:
    """An app in the store; *key* is the screen it opens."""

    key: str
    title: str
    sub: str
    sign: str
    app: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A mail in the list; *key* is the screen it opens."""

    key: str
    name: str
    face: str
    icon: str
    subject: str
    when: str
    unread: int


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A QR picture that can be scanned. *picture*: its matrix as an SVG path, one unit a module."""

    key: str
    title: str
    picture: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to choose in a form; *title* as it is shown, *key* as it is put in."""

    key: str
    title: str

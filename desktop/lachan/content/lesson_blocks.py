"""What a lesson is made of: frozen, typed blocks of plain text runs. No markup survives the parser."""

from dataclasses import dataclass
from typing import Literal

from lachan.domain.tactics import Tactic
from lachan.domain.text import Language

CalloutKind = Literal["remember", "say", "tonight", "law"]
CALLOUT_KINDS: tuple[CalloutKind, ...] = ("remember", "say", "tonight", "law")
Side = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one look. *text* is plain; a line break is ``"\\n"``."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False


Runs = tuple[Run, ...]


def plain(runs: Runs) -> str:
    """Return the bare words of *runs*, as a screen reader says them."""
    return "".join(run.text for run in runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a step (``###``); a ``##`` heading is the title of its :class:`Step`."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list of one level; *ordered* ones are numbered from 1."""

    items: tuple[Runs, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands out; *blocks* are paragraphs and lists only."""

    kind: CalloutKind
    title: str
    blocks: "tuple[Paragraph | BulletList, ...]"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the pack; *file* is relative to the lesson's folder, and proved to lie inside the pack."""

    file: str
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone in a dialogue. *face* names an avatar."""

    id: str
    name: str
    face: str
    side: Side = "left"


@dataclass(frozen=True, slots=True)
class Line:
    """One bubble, the tactics at work in it, and what there is to say about it."""

    speaker: str
    runs: Runs
    tactics: tuple[Tactic, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A talk; every line's speaker is one of *speakers*."""

    speakers: tuple[Speaker, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head row; every row is as wide as the head."""

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer and what is said to whoever picks it."""

    runs: Runs
    feedback: str
    right: bool = False


@dataclass(frozen=True, slots=True)
class Quiz:
    """A question with two to four options, exactly one of them right."""

    question: Runs
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class TryIt:
    """An invitation to play a scenario on the simulated phone."""

    scenario: str
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class FactBox:
    """A claim of facts.yaml, by id; its words, source and date are looked up when it is shown."""

    fact: str
    title: str = ""


Block = Heading | Paragraph | BulletList | Callout | Picture | Dialogue | Table | Quiz | TryIt | FactBox


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of the lesson. *line* is where its heading stands in the file."""

    title: str
    blocks: tuple[Block, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson in one language.

    *ages* are the youngest and the oldest it is written for; *minutes* is the author's guess.
    """

    id: str
    language: Language
    title: str
    goal: str
    minutes: int
    ages: tuple[int, int]
    facts: tuple[str, ...]
    competences: tuple[str, ...]
    steps: tuple[Step, ...]

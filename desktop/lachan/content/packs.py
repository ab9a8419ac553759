"""A pack of lessons: its index, read fast and without opening a lesson or a scenario, and its hash."""

import hashlib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from lachan import paths
from lachan.content.problems import Problem
from lachan.content.typing_files import read_typed, text_of
from lachan.domain.learner import Role
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.domain.text import LANGUAGES, Language, Text
from lachan.scenario.model import Id, Words

SHIPPED = "la-chan"
"""The id of the pack that comes with the app, in any version."""
_TEXT = frozenset({".yaml", ".md"})
_MEDIA = frozenset({".png", ".jpg", ".jpeg", ".webp", ".wav", ".ogg", ".opus"})


class PackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """pack.yaml; *modules* are folder names in the order they are shown."""

    format: int
    id: Id
    version: Annotated[str, Meta(min_length=1, max_length=20)]
    title: Words
    languages: Annotated[list[Literal["vi", "en"]], Meta(min_length=1)]
    modules: Annotated[list[Id], Meta(min_length=1)]


class CardPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the home page says of a scenario before it is opened; the same words stand in its file."""

    id: Id
    title: Words
    minutes: Annotated[int, Meta(ge=1, le=15)]
    audience: Annotated[list[Role], Meta(min_length=1)] = msgspec.field(name="for")


class LessonPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """That the module has a lesson, and how long it takes. *title*: its own, else that of the module."""

    minutes: Annotated[int, Meta(ge=1, le=60)]
    title: Words | None = None


class ModuleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """module.yaml; *scenarios* in the order they are shown.

    *sensitive*: begun only after a quiet card. *teacher_note*: what a teacher reads before working with it.
    """

    format: int
    id: Id
    title: Words
    goal: Words
    families: Annotated[list[str], Meta(min_length=1)]
    scenarios: list[CardPart]
    lesson: LessonPart | None = None
    sensitive: bool = False
    teacher_note: Words | None = None


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """A scenario in the index. Whether it is a scam is not told here: nobody may peep."""

    id: str
    title: Text
    minutes: int
    audience: tuple[Role, ...]
    file: FilePath


@dataclass(frozen=True, slots=True)
class Module:
    """A folder of the pack. *lesson_minutes* is 0 where there is no lesson."""

    id: str
    folder: FilePath
    title: Text
    goal: Text
    families: tuple[str, ...]
    lesson_title: Text
    lesson_minutes: int
    scenarios: tuple[ScenarioCard, ...]
    sensitive: bool = False
    teacher_note: Text | None = None

    @property
    def comes_quietly(self) -> bool:
        """Tell whether a quiet card comes before it: it says so, or one of its families is sensitive."""
        return self.sensitive or not SENSITIVE_FAMILIES.isdisjoint(self.families)


@dataclass(frozen=True, slots=True)
class Pack:
    """The index of a pack. Lessons, scenarios, facts and recoveries are read when they are asked for."""

    root: FilePath
    id: str
    version: str
    title: Text
    languages: tuple[Language, ...]
    modules: tuple[Module, ...]

    @property
    def shipped(self) -> bool:
        """Tell whether these are our own lessons, of which all is asked that is only advised to others."""
        return self.id == SHIPPED

    def scenarios(self) -> Iterator[ScenarioCard]:
        """Yield every scenario of every module, in order."""
        for module in self.modules:
            yield from module.scenarios

    def scenario(self, id_: str) -> ScenarioCard | None:
        """Find a scenario by its id."""
        return next((card for card in self.scenarios() if card.id == id_), None)

    @property
    def facts_file(self) -> FilePath:
        """Where the pack's facts are."""
        return self.root / "facts.yaml"

    @property
    def recovery_file(self) -> FilePath:
        """Where the pack's recovery paths are."""
        return self.root / "recovery.yaml"


def built_in() -> FilePath:
    """Return the folder of the pack that ships with the app."""
    return paths.shipped("lessons")


def pack_around(path: FilePath) -> FilePath | None:
    """Return the nearest folder, *path* itself or above it, that holds a pack.yaml."""
    try:
        whole = path.resolve()
    except (OSError, RuntimeError):
        return None
    return next((folder for folder in (whole, *whole.parents) if (folder / "pack.yaml").is_file()), None)


def load_pack(path: FilePath) -> tuple[Pack | None, list[Problem]]:
    """Read the index of the pack in folder *path*: pack.yaml and each module.yaml. Never raises.

    A module with errors is left out; None if pack.yaml itself cannot be used.
    """
    part, _, problems = read_typed(path / "pack.yaml", PackFile)
    if part is None:
        return None, problems
    modules = []
    for name in part.modules:
        module, found = _module(path / name)
        problems += found
        if module is not None:
            modules.append(module)
    languages = tuple(language for language in LANGUAGES if language in part.languages)
    title = text_of(part.title)
    return Pack(path, part.id, part.version, title, languages, tuple(modules)), problems


def _module(folder: FilePath) -> tuple[Module | None, list[Problem]]:
    part, _, problems = read_typed(folder / "module.yaml", ModuleFile)
    if part is None:
        return None, problems
    minutes = part.lesson.minutes if part.lesson is not None else 0
    cards = tuple(_card(folder, card) for card in part.scenarios)
    title, goal = text_of(part.title), text_of(part.goal)
    own = part.lesson.title if part.lesson is not None else None
    lesson = text_of(own) if own is not None else title
    note = text_of(part.teacher_note) if part.teacher_note is not None else None
    families = tuple(part.families)
    return Module(
        part.id, folder, title, goal, families, lesson, minutes, cards, part.sensitive, note
    ), problems


def _card(folder: FilePath, part: CardPart) -> ScenarioCard:
    file = folder / f"{part.id}.scenario.yaml"
    return ScenarioCard(part.id, text_of(part.title), part.minutes, tuple(part.audience), file)


def pack_hash(path: FilePath) -> str:
    """Return BLAKE2b-128, in hex, of what the pack in folder *path* says.

    The same on every system: names in NFC with "/", sorted; texts with line feeds only, so that a
    checkout on Windows has the hash of one on Linux. Hidden files, links and kinds of file that a pack
    has no use for do not count.
    """
    digest = hashlib.blake2b(digest_size=16)
    for name, file in sorted(_content(path)):
        data = file.read_bytes()
        if file.suffix in _TEXT:
            data = data.replace(b"\r\n", b"\n")
        for part in (name.encode(), data):
            digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def _content(path: FilePath) -> Iterator[tuple[str, FilePath]]:
    for file in path.rglob("*"):
        relative = file.relative_to(path)
        hidden = any(part.startswith(".") for part in relative.parts)
        if file.suffix in _TEXT | _MEDIA and not hidden and file.is_file() and not file.is_symlink():
            yield unicodedata.normalize("NFC", relative.as_posix()), file

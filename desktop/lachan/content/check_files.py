"""The files of check items, ``checks/<family>.checks.yaml`` in a pack: typed, linted, made domain objects."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from lachan.content.lint_words import findings
from lachan.content.problems import Path, Problem, has_errors, nearest
from lachan.content.typing_files import FORMAT, text_of
from lachan.content.typing_shapes import Checker, shape_of, shorten, unsaid
from lachan.content.yaml_nodes import Tree, read_file
from lachan.domain import checks
from lachan.domain.checks import CheckItem, CheckPart
from lachan.domain.learner import ROLES, Role
from lachan.domain.tactics import FAMILIES, SENSITIVE_FAMILIES, Tactic
from lachan.domain.text import Text
from lachan.scenario.model_base import Address, Clock, Id, Words, Words_

ENDING = ".checks.yaml"
OWN_SLOTS = frozenset({"you"})
"""Filled by the app: how whoever is judging is addressed, ``em``, ``anh/chị`` or ``thầy/cô``."""
_MAIL = re.compile(r"[a-z0-9._-]+@[a-z0-9.-]+\.example")
_HOST = re.compile(r"[a-z0-9.-]+\.example(/[A-Za-z0-9/_-]*)?")
_NUMBER = re.compile(r"[+\d][\d ]*")


class ItemPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One piece of an item: its words in both languages, or an address under *link*."""

    role: checks.PartRole = msgspec.field(default="text", name="as")
    vi: Words_ | None = None
    en: Words_ | None = None
    link: Address | None = None
    label: Words | None = None
    icon: Id | None = None
    flag: Words | None = None
    fine: Words | None = None
    tactic: Tactic | None = None


class Sender(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who it comes from, and the number, handle or address shown beside the name, or words in its place."""

    name: Words
    at: Annotated[str, Meta(min_length=1, max_length=80)] | Words | None = None


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One item as authors write it."""

    id: Id
    kind: checks.Kind
    truth: Literal["scam", "genuine"]
    plausible: checks.Plausible
    form: Literal["A", "B", "C"] | None = None
    audience: Annotated[list[Role], Meta(min_length=1)] = msgspec.field(
        default_factory=lambda: list(ROLES), name="for"
    )
    situation: Words
    sender: Sender = msgspec.field(name="from")
    clock: Clock = "19:05"
    parts: Annotated[list[ItemPart], Meta(min_length=1, max_length=9)]
    look: dict[checks.Look, Words] = {}
    why: Words
    verify: Words
    facts: list[Id] = []
    slots: dict[Id, Annotated[list[Words], Meta(min_length=2)]] = {}


class ChecksFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A whole file: the items of one family."""

    format: int
    family: str
    items: Annotated[list[Item], Meta(min_length=1)]


@dataclass(frozen=True, slots=True)
class Reading:
    """The items that can be used, in order, and everything that is wrong."""

    items: tuple[CheckItem, ...]
    problems: tuple[Problem, ...]


def read_checks(root: FilePath, facts: frozenset[str] | None = None) -> Reading:
    """Read every file of items in the pack at *root*; without *facts*, ids of facts are not checked.

    Never raises. A file with an error gives no items.
    """
    items: dict[str, CheckItem] = {}
    problems: list[Problem] = []
    for file in sorted((root / "checks").glob(f"*{ENDING}")):
        reading = read_check_file(file, facts)
        problems += reading.problems
        for item in reading.items:
            if item.id in items:
                problems.append(Problem("check-twice", str(file), 1, item.id, {"value": item.id}))
            items.setdefault(item.id, item)
    return Reading(tuple(items.values()), tuple(problems))


def read_check_file(file: FilePath, facts: frozenset[str] | None = None) -> Reading:
    """Read and check one file of items. Never raises."""
    tree, problems = read_file(file)
    if tree is None:
        return Reading((), tuple(problems))
    checker = Checker(tree, {"ItemPart.tactic": _tactic})
    value = checker.struct(shape_of(ChecksFile), tree.value, ())
    problems += unsaid(checker.problems, problems)
    if tree.value.get("format", str(FORMAT)) != str(FORMAT):
        problems.append(tree.problem("format-unknown", ("format",), value=tree.value["format"], known=FORMAT))
    part = None
    if not has_errors(problems):
        try:
            part = msgspec.convert(value, ChecksFile, strict=False)
        except (msgspec.ValidationError, RecursionError, ValueError) as error:
            problems.append(tree.problem("value-wrong", (), value=str(error)))
    if part is not None:
        problems += _Lint(part, tree, facts).problems(file)
    problems.sort(key=lambda problem: problem.line)
    items = (
        () if part is None or has_errors(problems) else tuple(_item(part.family, one) for one in part.items)
    )
    return Reading(items, tuple(problems))


def _tactic(checker: Checker, value: Any, path: Path) -> Any:
    if value not in tuple(Tactic):
        near, known = nearest(str(value), Tactic), ", ".join(Tactic)
        checker.note("choice-unknown", path, value=shorten(str(value)), known=known, near=near)
    return value


@dataclass(frozen=True, slots=True)
class _Lint:
    """The checks of one typed file that need more than its shape."""

    part: ChecksFile
    tree: Tree
    facts: frozenset[str] | None

    def problems(self, file: FilePath) -> Iterator[Problem]:
        yield from self._family(file)
        seen: dict[str, int] = {}
        for n, item in enumerate(self.part.items):
            path: Path = ("items", n)
            if item.id in seen:
                yield self.tree.problem("id-twice", (*path, "id"), value=item.id, first=seen[item.id])
            seen.setdefault(item.id, self.tree.line((*path, "id")))
            yield from self._item(path, item)
            yield from self._words(path, item)

    def _family(self, file: FilePath) -> Iterator[Problem]:
        family = self.part.family
        if family not in FAMILIES:
            known = ", ".join(FAMILIES)
            near = nearest(family, FAMILIES)
            yield self.tree.problem("family-unknown", ("family",), value=family, near=near, known=known)
        elif family in SENSITIVE_FAMILIES:
            yield self.tree.problem("check-sensitive", ("family",), value=family)
        if file.name != family + ENDING:
            wanted = family + ENDING
            yield self.tree.problem(
                "id-not-file-name", ("family",), value=family, name=file.name, wanted=wanted
            )

    def _item(self, path: Path, item: Item) -> Iterator[Problem]:
        scam = item.truth == "scam"
        if scam and not any(part.flag for part in item.parts):
            yield self.tree.problem("check-no-flag", (*path, "parts"), value=item.id)
        if item.form is None and self.part.family in checks.HELD_OUT:
            yield self.tree.problem("check-held-out", path, value=self.part.family)
        for n, part in enumerate(item.parts):
            yield from self._part((*path, "parts", n), part, scam)
        yield from self._sender((*path, "from", "at"), item)
        for n, fact in enumerate(item.facts):
            if self.facts is not None and fact not in self.facts:
                near = nearest(fact, self.facts)
                yield self.tree.problem("fact-unknown", (*path, "facts", n), name=fact, value=fact, near=near)

    def _part(self, path: Path, part: ItemPart, scam: bool) -> Iterator[Problem]:
        if part.link is None and part.vi is None and part.en is None:
            yield self.tree.problem("check-part-empty", path)
        elif part.link is None and (part.vi is None or part.en is None):
            yield self.tree.problem("english-missing" if part.vi else "vietnamese-missing", path)
        if (part.link is not None) != (part.role == "link"):
            yield self.tree.problem("check-link-role", path)
        if part.flag is not None and not scam:
            yield self.tree.problem("check-flag-genuine", (*path, "flag"))
        if part.tactic is not None and part.flag is None:
            yield self.tree.problem("check-tactic-alone", (*path, "tactic"), value=part.tactic)

    def _sender(self, path: Path, item: Item) -> Iterator[Problem]:
        at = item.sender.at
        if not isinstance(at, str):  # words are looked at with all others
            return
        if item.kind == "page" and not _HOST.fullmatch(at):
            yield self.tree.problem("link-wrong", path, value=at)
        elif item.kind == "mail" and not _MAIL.fullmatch(at):
            yield self.tree.problem("mail-wrong", path, value=at)
        elif not _NUMBER.fullmatch(at) and "." in at and not (_HOST.fullmatch(at) or _MAIL.fullmatch(at)):
            yield self.tree.problem("link-wrong", path, value=at)
        for code, told in findings(at, frozenset(item.slots)):
            yield self.tree.problem(code, path, **told)

    def _words(self, path: Path, item: Item) -> Iterator[Problem]:
        slots = frozenset(item.slots) | OWN_SLOTS
        tree = self.tree.value["items"][path[1]]
        for where, text in _texts(tree, path):
            for code, told in findings(text, slots):
                yield self.tree.problem(code, where, **told)


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        if path[-1] in ("vi", "en", "link"):
            yield path, value
        return
    for name, part in value.items() if isinstance(value, dict) else enumerate(value):
        yield from _texts(part, (*path, name))


def _item(family: str, one: Item) -> CheckItem:
    at = one.sender.at
    return CheckItem(
        id=one.id,
        family=family,
        kind=one.kind,
        scam=one.truth == "scam",
        form=one.form or "",
        plausible=one.plausible,
        audience=tuple(one.audience),
        situation=text_of(one.situation),
        name=text_of(one.sender.name),
        at=text_of(at) if isinstance(at, Words) else Text(at or "", at or ""),
        clock=one.clock,
        parts=tuple(_part(part) for part in one.parts),
        look=tuple((name, text_of(words)) for name, words in one.look.items()),
        why=text_of(one.why),
        verify=text_of(one.verify),
        facts=tuple(one.facts),
        slots=_slots(one.slots),
    )


def _slots(slots: Mapping[str, list[Words]]) -> Mapping[str, tuple[Text, ...]]:
    return {name: tuple(text_of(words) for words in options) for name, options in slots.items()}


def _part(one: ItemPart) -> CheckPart:
    return CheckPart(
        role=one.role,
        text=Text(one.vi or one.link or "", one.en or one.link or ""),
        link=one.link or "",
        label=_or_none(one.label),
        icon=one.icon or "",
        flag=_or_none(one.flag),
        fine=_or_none(one.fine),
        tactic=one.tactic,
    )


def _or_none(words: Words | None) -> Text | None:
    return None if words is None else text_of(words)

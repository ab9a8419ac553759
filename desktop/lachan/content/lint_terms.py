"""terms.yaml: one name for one thing. For each term, what to say and what never to say, by language.

A pack need not have the file. What is found is looked for as whole words, in capitals or not, in every text
for people: lessons, printed sheets, scenarios, check items, facts, recoveries, paths and indexes.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path as FilePath
from typing import Annotated

import msgspec
from msgspec import Meta

from lachan.content.lint_story import texts_of
from lachan.content.problems import Path, Problem
from lachan.content.sheets import SHEETS, sheet_file
from lachan.content.typing_files import read_typed
from lachan.content.yaml_nodes import Tree, read_file
from lachan.domain.text import LANGUAGES, Language

FILE = "terms.yaml"
_AROUND = ("facts.yaml", "recovery.yaml", "paths.yaml", "pack.yaml")

Name = Annotated[str, Meta(min_length=1)]


class Naming(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The name to use in one language, and the names that are not used for it."""

    say: Name
    never: Annotated[list[Name], Meta(min_length=1)]


class TermPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One term."""

    vi: Naming
    en: Naming


class TermsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole of terms.yaml."""

    format: int
    terms: Annotated[list[TermPart], Meta(min_length=1)]


class Terms:
    """What is not said in each language, and what is said for it."""

    def __init__(self, file: TermsFile) -> None:
        self._say = {
            language: {
                wrong.casefold(): getattr(part, language).say
                for part in file.terms
                for wrong in getattr(part, language).never
            }
            for language in LANGUAGES
        }
        self._patterns = {
            language: re.compile(
                rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(say, key=len, reverse=True)))})(?!\w)",
                re.IGNORECASE,
            )
            for language, say in self._say.items()
        }

    def find(self, text: str, language: Language) -> Iterator[tuple[str, str]]:
        """Yield what *text* says that it should not, and what to say instead."""
        for match in self._patterns[language].finditer(text):
            yield match[0], self._say[language][match[0].casefold()]


def read_terms(root: FilePath) -> tuple[Terms | None, list[Problem]]:
    """Read terms.yaml of the pack in *root*. Never raises; None where there is none, or an error in it."""
    if not (root / FILE).is_file():
        return None, []
    file, tree, problems = read_typed(root / FILE, TermsFile)
    if file is None or tree is None:
        return None, problems
    problems += _mistakes(file, tree)
    return (None if problems else Terms(file)), problems


def check_terms(root: FilePath, modules: Sequence[FilePath]) -> Iterator[Problem]:
    """Yield the mistakes of terms.yaml, and what the pack in *root*, with *modules*, says otherwise."""
    terms, problems = read_terms(root)
    yield from problems
    if terms is None:
        return
    around = [root / name for name in _AROUND] + sorted((root / "checks").glob("*.checks.yaml"))
    for file in around:
        yield from _in_yaml(file, terms)
    for folder in modules:
        for file in (folder / "module.yaml", *sorted(folder.glob("*.scenario.yaml"))):
            yield from _in_yaml(file, terms)
        for language in LANGUAGES:
            pages = [
                folder / f"lesson.{language}.md",
                *(sheet_file(folder, kind, language) for kind in SHEETS),
            ]
            for file in pages:
                yield from _in_page(file, language, terms)


def _mistakes(file: TermsFile, tree: Tree) -> Iterator[Problem]:
    """A name may be wrong for one term only, and never be the right one of another."""
    for language in LANGUAGES:
        right = {getattr(part, language).say.casefold() for part in file.terms}
        seen: set[str] = set()
        for n, part in enumerate(file.terms):
            for m, wrong in enumerate(getattr(part, language).never):
                path: Path = ("terms", n, language, "never", m)
                if wrong.casefold() in right:
                    yield tree.problem("term-both", path, value=wrong)
                if wrong.casefold() in seen:
                    yield tree.problem("term-twice", path, value=wrong)
                seen.add(wrong.casefold())


def _in_yaml(file: FilePath, terms: Terms) -> Iterator[Problem]:
    tree, _ = read_file(file) if file.is_file() else (None, [])
    if tree is None:
        return
    for path, text in texts_of(tree.value):
        for language in LANGUAGES:
            if path[-1] == language or path[-1] not in LANGUAGES:
                for wrong, right in terms.find(text, language):
                    yield tree.problem("term-other", path, value=wrong, say=right)


def _in_page(file: FilePath, language: Language, terms: Terms) -> Iterator[Problem]:
    try:
        lines = file.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        return
    for number, line in enumerate(lines, 1):
        for wrong, right in terms.find(line, language):
            yield Problem("term-other", str(file), number, "", {"value": wrong, "say": right})

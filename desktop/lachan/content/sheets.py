"""The two printed pages of a module: the handout for the fridge, and the talk card for tonight.

An author writes ``handout.vi.md``, ``handout.en.md``, ``talk.vi.md`` and ``talk.en.md`` beside the lesson:
a card with its ``title`` between two lines of ``---``, then ``##`` headings, paragraphs and lists with
**bold** and *italics*. Nothing else: no pictures, tables, fences, links or HTML. Each fits one page, so its
length has limits.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lachan.content.lesson_blocks import BulletList, Heading, Paragraph, plain
from lachan.content.lesson_fences import chunks
from lachan.content.lesson_files import read_text
from lachan.content.lesson_markdown import Chunk, parse_chunk, parse_inline
from lachan.content.lesson_problems import Log
from lachan.content.lesson_yaml import check_names, read_fields
from lachan.content.lint_words import findings
from lachan.content.problems import Problem
from lachan.domain.text import LANGUAGES, Language

SheetKind = Literal["handout", "talk"]
SHEETS: tuple[SheetKind, ...] = ("handout", "talk")
SheetBlock = Heading | Paragraph | BulletList
LIMITS: dict[tuple[SheetKind, Language], tuple[int, int]] = {
    ("handout", "en"): (150, 260),
    ("handout", "vi"): (150, 340),
    ("talk", "en"): (60, 130),
    ("talk", "vi"): (60, 170),
}
"""Fewest and most words of a page, parted by spaces: Vietnamese parts syllables, and so has more."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page in one language."""

    title: str
    blocks: tuple[SheetBlock, ...]


@dataclass(frozen=True, slots=True)
class SheetPair:
    """The same page in Vietnamese and English."""

    vi: Sheet
    en: Sheet

    def in_(self, language: Language) -> Sheet:
        """Return the page in *language*."""
        return self.vi if language == "vi" else self.en


def sheet_file(folder: Path, kind: SheetKind, language: Language) -> Path:
    """Return where the page of that kind and language lies."""
    return folder / f"{kind}.{language}.md"


def read_sheet(folder: Path, kind: SheetKind) -> tuple[SheetPair | None, tuple[Problem, ...]]:
    """Read one page of the module in *folder*, in both languages, and compare them. Never raises."""
    found: list[Problem] = []
    pages = {}
    for language in LANGUAGES:
        file = sheet_file(folder, kind, language)
        log = Log(str(file))
        if file.is_file():
            pages[language] = _read(file, LIMITS[kind, language], log)
        else:
            log.add("sheet-missing", 1, name=file.name)
        found += log.found
    vi, en = pages.get("vi"), pages.get("en")
    if vi is None or en is None:
        return None, tuple(found)
    found += _differences(vi, en, sheet_file(folder, kind, "en"))
    return SheetPair(vi, en), tuple(found)


def words_of(sheet: Sheet) -> int:
    """Return how many words stand on the page, its title left out."""
    return sum(len(text.split()) for block in sheet.blocks for text in _texts(block))


def _read(file: Path, limits: tuple[int, int], log: Log) -> Sheet | None:
    text = read_text(file, log)
    if text is None:
        return None
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        for code, facts in findings(line):
            log.add(code, number, **facts)
    title, start = _title(lines, log)
    blocks = [block for chunk in chunks(tuple(lines[start:]), start + 1) for block in _blocks(chunk, log)]
    sheet = Sheet(title, tuple(blocks))
    count, (least, most) = words_of(sheet), limits
    if not least <= count <= most:
        log.add("sheet-length", start + 1, count=count, least=least, most=most)
    return sheet


def _title(lines: list[str], log: Log) -> tuple[str, int]:
    """Return the title on the card, and the index of the first line after it."""
    end = next((i for i, line in enumerate(lines) if i and line.rstrip() == "---"), None)
    if lines[0].rstrip() != "---" or end is None:
        log.add("front-missing", 1)
        return "", 0
    fields = read_fields("\n".join(lines[1:end]), 2, log) or {}
    check_names(fields, ("title",), 1, "", log)
    title = fields["title"].text if "title" in fields else ""
    if "title" in fields and not title:
        log.add("field-wrong", fields["title"].line, "title", name="title", expected="…")
    return title, end + 1


def _blocks(chunk: Chunk, log: Log) -> Iterator[SheetBlock]:
    first = chunk.lines[0]
    heading = re.fullmatch(r"## +(?P<title>.*?\S)\s*#*", first)
    if heading is not None:
        yield Heading(parse_inline(heading["title"], chunk.line, log))
    elif first.startswith("#"):
        log.add("sheet-heading", chunk.line)
    elif fence := next((line for line in chunk.lines if line.startswith("```")), None):
        log.add("block-not-here", chunk.line_of(fence), name=fence.strip("` "))
    else:
        for block in parse_chunk(chunk, log):
            if isinstance(block, Paragraph | BulletList):
                yield block
            else:
                log.add("block-not-here", chunk.line, name=type(block).__name__)


def _texts(block: SheetBlock) -> list[str]:
    return [plain(item) for item in block.items] if isinstance(block, BulletList) else [plain(block.runs)]


def _differences(vi: Sheet, en: Sheet, file: Path) -> list[Problem]:
    """Report where the two pages part: a block of another kind, a list of another length."""
    shapes = [[_shape(block) for block in sheet.blocks] for sheet in (vi, en)]
    if shapes[0] == shapes[1]:
        return []
    size = max(map(len, shapes))
    ours, theirs = ([*shape, *["–"] * (size - len(shape))] for shape in shapes)
    odd = next(i for i in range(size) if ours[i] != theirs[i])
    facts = {"step": str(odd + 1), "vi": ours[odd], "en": theirs[odd]}
    return [Problem("sheet-differs", str(file), 1, "", facts)]


def _shape(block: SheetBlock) -> str:
    size = f" {len(block.items)}" if isinstance(block, BulletList) else ""
    return type(block).__name__ + size

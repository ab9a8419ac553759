"""One stretch of Markdown to typed blocks, through Python-Markdown's element tree and never its HTML.

Everything that could carry HTML, an entity or a link is taken out of the parser, and whatever still looks
like one is reported: what comes out is text, and only text.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from lachan.content.lesson_blocks import Block, BulletList, Heading, Paragraph, Picture, Run, Runs, Table
from lachan.content.lesson_problems import Log

if TYPE_CHECKING:
    from markdown import Markdown

_HTML = re.compile(r"</?[A-Za-z][^>\n]*>?|<[!?][^>\n]*>?|&(?:#\d+|#[xX][0-9A-Fa-f]+|[A-Za-z]\w*);")
_LINK = re.compile(r"(?:https?|ftp|file|data|javascript|mailto):\S+|\bwww\.\S+", re.IGNORECASE)
_NAMES = {
    "blockquote": "> …",
    "pre": "    …",
    "hr": "---",
    "h1": "#",
    "h4": "####",
    "h5": "#####",
    "h6": "######",
}


@dataclass(frozen=True, slots=True)
class Chunk:
    """Consecutive lines of Markdown; *line* is the number of the first in its file."""

    lines: tuple[str, ...]
    line: int

    def line_of(self, snippet: str) -> int:
        """Return the line that holds *snippet*, or the first."""
        return next((self.line + i for i, text in enumerate(self.lines) if snippet in text), self.line)


@cache
def _parser() -> "Markdown":
    from markdown import Markdown  # 50 ms: only when a lesson is read

    parser = Markdown(extensions=["markdown.extensions.tables"])
    parser.preprocessors.deregister("html_block")
    parser.parser.blockprocessors.deregister("reference")
    parser.parser.blockprocessors.deregister("setextheader")
    parser.treeprocessors.deregister("prettify")
    for name in ("html", "entity", "autolink", "automail", "reference", "image_reference",
                 "short_reference", "short_image_ref"):  # fmt: skip
        parser.inlinePatterns.deregister(name)
    return parser


def _tree(lines: tuple[str, ...]) -> Element:
    parser = _parser().reset()
    source = list(lines)
    for preprocessor in parser.preprocessors:
        source = preprocessor.run(source)
    document: Any = parser.parser.parseDocument(source)
    root: Element = document.getroot()
    for treeprocessor in parser.treeprocessors:
        changed: Any = treeprocessor.run(root)
        root = root if changed is None else changed
    return root


def parse_chunk(chunk: Chunk, log: Log) -> list[Block]:
    """Return the blocks of *chunk*; what is not allowed is reported and left out."""
    try:
        root = _tree(chunk.lines)
        return [block for element in root for block in _block(element, chunk, log)]
    except RecursionError:
        log.add("markdown-too-deep", chunk.line)
        return []


def parse_inline(text: str, line: int, log: Log) -> Runs:
    """Return the runs of one line of *text* (a bubble, a question, an option)."""
    blocks = parse_chunk(Chunk((text,), line), log)
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        return blocks[0].runs
    if blocks:
        log.add("block-not-here", line, name=type(blocks[0]).__name__)
    return ()


def _block(element: Element, chunk: Chunk, log: Log) -> Iterator[Block]:
    match element.tag:
        case "p":
            yield from _paragraph(element, chunk, log)
        case "h3":
            yield Heading(_runs(element, chunk, log))
        case "ul" | "ol":
            yield _list(element, chunk, log)
        case "table":
            yield _table(element, chunk, log)
        case tag:
            log.add(
                "block-unknown", chunk.line, name=_NAMES.get(tag, tag),
                known="## ### - 1. | ![]() ```",
            )  # fmt: skip


def _paragraph(element: Element, chunk: Chunk, log: Log) -> Iterator[Block]:
    alone = len(element) == 1 and element[0].tag == "img"
    if alone and not (element.text or "").strip() and not (element[0].tail or "").strip():
        yield _picture(element[0], chunk, log)
        return
    runs = _runs(element, chunk, log)
    if runs:
        yield Paragraph(runs)


def _picture(image: Element, chunk: Chunk, log: Log) -> Picture:
    file, alt = image.get("src", ""), image.get("alt", "").strip()
    if not alt:
        log.add("alt-missing", chunk.line_of(file), "alt", name=file)
    return Picture(file, alt, image.get("title", ""))


def _list(element: Element, chunk: Chunk, log: Log) -> BulletList:
    items = []
    for item in element:
        for inner in list(item):
            if inner.tag in ("ul", "ol", "pre", "blockquote", "table"):
                log.add("block-not-here", chunk.line, name=inner.tag)
                item.remove(inner)
        items.append(_runs(item, chunk, log))
    return BulletList(tuple(items), element.tag == "ol")


def _table(element: Element, chunk: Chunk, log: Log) -> Table:
    rows = [tuple(_runs(cell, chunk, log) for cell in row) for row in element.iter("tr")]
    return Table(rows[0], tuple(rows[1:]))


def _runs(element: Element, chunk: Chunk, log: Log) -> Runs:
    """Flatten *element* to runs: white space folded, none around a line break, no two neighbours alike."""
    merged: list[Run] = []
    for run in _flatten(element, Run(""), chunk, log):
        text = run.text if run.text == "\n" else re.sub(r"[ \t\r\n]+", " ", run.text)
        if not merged or merged[-1].text[-1] in " \n":
            text = text.lstrip(" ")
        if text and merged and replace(merged[-1], text="") == replace(run, text=""):
            merged[-1] = replace(merged[-1], text=merged[-1].text + text)
        elif text:
            merged.append(replace(run, text=text))
    if merged:
        merged[-1] = replace(merged[-1], text=merged[-1].text.rstrip())
    return tuple(run for run in merged if run.text)


def _flatten(element: Element, look: Run, chunk: Chunk, log: Log) -> Iterator[Run]:
    yield _text(element.text, look, chunk, log)
    for child in element:
        yield from _mark(child, look, chunk, log)
        yield _text(child.tail, look, chunk, log)


def _mark(child: Element, look: Run, chunk: Chunk, log: Log) -> Iterator[Run]:
    match child.tag:
        case "strong":
            yield from _flatten(child, replace(look, bold=True), chunk, log)
        case "em":
            yield from _flatten(child, replace(look, italic=True), chunk, log)
        case "code":
            yield replace(look, code=True, text=html.unescape(child.text or ""))
        case "br":
            yield replace(look, text="\n")
        case "p":
            yield from _flatten(child, look, chunk, log)
        case "img":
            log.add("picture-not-alone", chunk.line_of(child.get("src", "")))
        case "a":
            href = child.get("href", "")
            log.add("link-not-allowed", chunk.line_of(href), snippet=href)
            yield from _flatten(child, look, chunk, log)
        case tag:
            log.add("block-not-here", chunk.line, name=tag)


def _text(text: str | None, look: Run, chunk: Chunk, log: Log) -> Run:
    found = text or ""
    for pattern, code in ((_HTML, "raw-html"), (_LINK, "link-not-allowed")):
        if hit := pattern.search(found):
            log.add(code, chunk.line_of(hit.group()), snippet=hit.group()[:40])
    return replace(look, text=found)

"""A lesson file to typed blocks. How authors write one:

The card comes first, between two lines of ``---``: title, goal, minutes, ages (11-18), facts, competences.
``## Title`` begins a step (one screen), ``### Title`` a small heading; paragraphs, ``-`` and ``1.`` lists,
tables and ``![what it shows](media/file.png)`` are Markdown, with **bold**, *italics* and `code` only.
Blocks open with three backticks and a name, and close with three backticks:
``callout remember|say|tonight|law``: its title, then paragraphs or a list.
``dialogue``: ``id = Name (face)``, or ``id = Name (face), right``, for each person; then for each bubble
``id [tactic]: words``, and ``> note`` under one to comment on it.
``quiz``: the question, then 2-4 of ``( ) answer``, one of them ``(x)``, each with ``> kind reply`` below.
``try scenario-id``: a title line, then a sentence. ``fact fact-id``: a title line, or nothing.
No HTML, no links. Both languages have the same steps, blocks and right answers in the same order.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from lachan.content.lesson_blocks import Block, BulletList, Callout, FactBox, Lesson, Step
from lachan.content.lesson_fences import Fence, chunks, parse_fence
from lachan.content.lesson_files import check_text, read_text
from lachan.content.lesson_front import read_card
from lachan.content.lesson_markdown import parse_chunk
from lachan.content.lesson_problems import Log
from lachan.content.lesson_rules import Rules
from lachan.content.lint_words import findings
from lachan.content.problems import Problem
from lachan.domain.text import Language

_FENCE = re.compile(r"```+\s*(?P<name>[^\s`]*)\s*(?P<argument>.*)")
_HEADING = re.compile(r"(?P<marks>#{1,6})\s*(?P<title>.*?)\s*#*")


@dataclass(frozen=True, slots=True)
class LessonReading:
    """The lesson, None where too little of it could be read, and what is wrong with it."""

    lesson: Lesson | None
    problems: tuple[Problem, ...]


def read_lesson(
    path: Path,
    language: Language,
    *,
    facts: Collection[str] | None = None,
    scenarios: Collection[str] | None = None,
) -> LessonReading:
    """Read the lesson at *path*. Never raises: every mistake is a problem.

    *facts* and *scenarios* are the ids it may name; None leaves them unchecked. Its id is its folder's name.
    """
    log = Log(path.name)
    text = read_text(path, log)
    if text is None:
        return LessonReading(None, tuple(log.found))
    return _parse(text, language, Rules(path.parent, facts, scenarios), log)


def parse_lesson(
    text: str,
    language: Language,
    folder: Path,
    *,
    file: str = "lesson.md",
    facts: Collection[str] | None = None,
    scenarios: Collection[str] | None = None,
) -> LessonReading:
    """Read a lesson from *text*, as an editor holds it; pictures are looked for in *folder*."""
    log = Log(file)
    checked = check_text(text, log)
    if checked is None:
        return LessonReading(None, tuple(log.found))
    return _parse(checked, language, Rules(folder, facts, scenarios), log)


def _parse(text: str, language: Language, rules: Rules, log: Log) -> LessonReading:
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        for code, facts in findings(line):
            log.add(code, number, **facts)
    card, start = read_card(lines, log)
    if card is not None:
        rules = replace(rules, declared=card.facts)
        for fact in card.facts:
            rules.check(FactBox(fact), card.facts_line, log)
    steps = _Steps(rules, log).take(lines, start)
    if not steps:
        log.add("no-steps", start + 1)
    problems = tuple(sorted(log.found, key=lambda problem: problem.line))
    if card is None or not steps:
        return LessonReading(None, problems)
    lesson = Lesson(
        id=rules.folder.name,
        language=language,
        title=card.title,
        goal=card.goal,
        minutes=card.minutes,
        ages=card.ages,
        facts=card.facts,
        competences=card.competences,
        steps=tuple(steps),
    )
    return LessonReading(lesson, problems)


class _Steps:
    """Walks down the lines of a lesson, gathering blocks into steps."""

    def __init__(self, rules: Rules, log: Log) -> None:
        self._rules = rules
        self._log = log
        self._tonight = False
        self._steps: list[Step] = []
        self._blocks: list[Block] = []
        self._title = ""
        self._line = 0

    def take(self, lines: list[str], start: int) -> list[Step]:
        """Return the steps of *lines* from index *start* on."""
        loose, number = start, start
        while number < len(lines):
            fence = _FENCE.fullmatch(lines[number])
            if fence is None:
                number += 1
                continue
            self._markdown(lines[loose:number], loose + 1)
            end = next((i for i in range(number + 1, len(lines)) if lines[i].strip() == "```"), None)
            if end is None:
                self._log.add("fence-unclosed", number + 1, name=fence["name"])
                loose = len(lines)
                break
            body = tuple(lines[number + 1 : end])
            self._fenced(Fence(fence["name"], fence["argument"].strip(), body, number + 1))
            loose = number = end + 1
        self._markdown(lines[loose:], loose + 1)
        self._close()
        return self._steps

    def _markdown(self, lines: list[str], first: int) -> None:
        for chunk in chunks(tuple(lines), first):
            heading = _HEADING.fullmatch(chunk.lines[0])
            if heading is None or heading["marks"] == "###":
                self._add(parse_chunk(chunk, self._log), chunk.line)
            elif heading["marks"] == "##" and heading["title"]:
                self._close()
                self._title, self._line = heading["title"], chunk.line
            else:
                self._log.add("heading-level", chunk.line)

    def _fenced(self, fence: Fence) -> None:
        block = parse_fence(fence, self._log)
        if block is not None:
            self._add([block], fence.line)

    def _add(self, blocks: list[Block], line: int) -> None:
        if blocks and not self._line:
            self._log.add("text-before-step", line)
            return
        for block in blocks:
            self._rules.check(block, line, self._log)
            if isinstance(block, Callout) and block.kind == "tonight":
                if self._tonight:
                    self._log.add("tonight-twice", line, "callout")
                self._tonight = True
            self._join(block)

    def _join(self, block: Block) -> None:
        """Add *block*; a list right after one of its kind goes on with it (the author left a blank line)."""
        last = self._blocks[-1] if self._blocks else None
        if isinstance(block, BulletList) and isinstance(last, BulletList) and last.ordered == block.ordered:
            self._blocks[-1] = BulletList(last.items + block.items, block.ordered)
        else:
            self._blocks.append(block)

    def _close(self) -> None:
        if self._line:
            if not self._blocks:
                self._log.add("step-empty", self._line, name=self._title)
            self._steps.append(Step(self._title, tuple(self._blocks), self._line))
        self._blocks, self._line = [], 0

"""A lesson as the page shows it, worked out from typed blocks: pure, no Qt.

Runs become the only markup there is, escaped here; everything else stays plain words.
"""

import html
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from lachan.content.lesson_blocks import (
    Block,
    BulletList,
    Callout,
    Dialogue,
    FactBox,
    Heading,
    Lesson,
    Line,
    Option,
    Paragraph,
    Picture,
    Quiz,
    Runs,
    Speaker,
    Step,
    Table,
    TryIt,
    plain,
)
from lachan.content.lesson_facts import Fact
from lachan.domain.tactics import Trick, trick_of
from lachan.domain.text import Language
from lachan.learning.lessons import LessonProgress

_FACES = {
    "impostor": "peeps_ke_gia_danh",
    "stranger": "peeps_nguoi_la",
    "mother": "peeps_me",
    "teacher": "peeps_co_giao",
}
_ICONS = {"remember": "lightbulb", "say": "message-square", "law": "landmark", "tonight": "house"}


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block of the step: *kind* names the component that draws it, *block* what it needs."""

    key: str
    kind: str
    block: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepRow:
    """One entry of the list of steps. *mark*: done, now or ahead."""

    key: str
    title: str
    mark: str
    reachable: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where the learner is in *lesson*: everything the page shows follows from it. *step* counts from 0."""

    lesson: Lesson
    step: int
    progress: LessonProgress
    picked: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def last(self) -> bool:
        """Whether this is the last step."""
        return self.step == len(self.lesson.steps) - 1


def resume_at(lesson: Lesson, progress: LessonProgress) -> int:
    """Return the step to open: where reading stopped, or the first one of a lesson read to its end."""
    return 0 if progress.completed else min(progress.furthest_step, len(lesson.steps) - 1)


def step_rows(place: Place) -> list[StepRow]:
    """Return the list of steps with what is behind, here and ahead."""
    reached = len(place.lesson.steps) if place.progress.completed else place.progress.furthest_step
    rows = []
    for i, step in enumerate(place.lesson.steps):
        mark = "now" if i == place.step else "done" if i < reached else "ahead"
        rows.append(StepRow(str(i), step.title, mark, i <= reached))
    return rows


def minutes_left(place: Place) -> int:
    """Return the minutes this step and those after it will take, by their share of the words; at least 1."""
    sizes = [_words(step.blocks) for step in place.lesson.steps]
    return max(1, round(place.lesson.minutes * sum(sizes[place.step :]) / max(1, sum(sizes))))


def _words(part: Any) -> int:
    if isinstance(part, str):
        return len(part.split())
    if isinstance(part, tuple):
        return sum(map(_words, part))
    return sum(_words(getattr(part, f.name)) for f in fields(part)) if is_dataclass(part) else 0


def tonight(lesson: Lesson) -> dict[str, Any]:
    """Return the card for tonight, shown beside every step; empty where the lesson has none."""
    blocks = (block for step in lesson.steps for block in step.blocks)
    return next((_callout(b) for b in blocks if isinstance(b, Callout) and b.kind == "tonight"), {})


@dataclass(frozen=True, slots=True)
class Shown:
    """What blocks are shown with: the facts, the day it is, and the folder of the lesson's pictures."""

    facts: Mapping[str, Fact]
    today: date
    folder: Path
    language: Language


def block_rows(place: Place, shown: Shown) -> list[BlockRow]:
    """Return the blocks of the step the learner is at; the first invitation to play is the hero."""
    rows, hero = [], True
    for i, block in enumerate(place.lesson.steps[place.step].blocks):
        if isinstance(block, Callout) and block.kind == "tonight":
            continue
        kind, content = _row(block, place, shown)
        if isinstance(block, TryIt):
            content["hero"], hero = hero, False
        rows.append(BlockRow(f"{place.lesson.id}/{place.step}/{i}", kind, content))
    return rows


def _row(block: Block, place: Place, shown: Shown) -> tuple[str, dict[str, Any]]:
    match block:
        case Heading(runs):
            return "heading", {"text": plain(runs)}
        case Paragraph() | BulletList():
            return "prose", {"parts": _prose((block,))}
        case Callout():
            return "callout", _callout(block)
        case Picture(file, alt, caption):
            return "picture", {"source": (shown.folder / file).as_uri(), "alt": alt, "caption": caption}
        case Dialogue(speakers, lines):
            people = {speaker.id: speaker for speaker in speakers}
            return "dialogue", {"lines": [_line(line, people[line.speaker]) for line in lines]}
        case Table():
            return "table", _table(block)
        case Quiz():
            return "quiz", _quiz(block, place)
        case TryIt(scenario, title, sentence):
            return "try", {"scenario": scenario, "title": title, "sentence": sentence}
        case FactBox(fact, title):
            return "fact", _fact(shown.facts.get(fact), title, shown)


def markup(runs: Runs) -> str:
    """Return *runs* as markup: escaped words between b, i, code and br, and not one tag more."""
    parts = []
    for run in runs:
        words = html.escape(run.text, quote=False).replace("\n", "<br>")
        for tag, on in (("code", run.code), ("i", run.italic), ("b", run.bold)):
            words = f"<{tag}>{words}</{tag}>" if on else words
        parts.append(words)
    return "".join(parts)


def _prose(blocks: tuple[Paragraph | BulletList, ...]) -> list[dict[str, str]]:
    """Flatten paragraphs and lists to lines; *lead* is "" for a paragraph, else "•" or its number."""
    lines = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append({"lead": "", "markup": markup(block.runs)})
        else:
            for number, item in enumerate(block.items, 1):
                lines.append({"lead": f"{number}." if block.ordered else "•", "markup": markup(item)})
    return lines


def _callout(block: Callout) -> dict[str, Any]:
    parts = _prose(block.blocks)
    return {"kind": block.kind, "title": block.title, "icon": _ICONS[block.kind], "parts": parts}


def _line(line: Line, speaker: Speaker) -> dict[str, Any]:
    used = {trick_of(tactic) for tactic in line.tactics}
    return {
        "name": speaker.name,
        "face": _FACES.get(speaker.face, speaker.face),
        "right": speaker.side == "right",
        "markup": markup(line.runs),
        "spoken": f"{speaker.name}: {plain(line.runs)}",
        "tricks": [str(trick) for trick in Trick if trick in used],
        "note": line.note,
    }


def _table(block: Table) -> dict[str, Any]:
    head = [plain(cell) for cell in block.head]
    rows = [
        [{"label": label, "markup": markup(cell)} for label, cell in zip(head, row, strict=False)]
        for row in block.rows
    ]
    return {"head": head, "rows": rows}


def _quiz(block: Quiz, place: Place) -> dict[str, Any]:
    question = quiz_id(place.lesson, block)
    answer = place.progress.answers.get(question)
    picked = place.picked.get(question, frozenset()) | ({answer.choice} if answer is not None else set())
    solved = any(option.right and str(i) in picked for i, option in enumerate(block.options))
    options = [_option(i, option, str(i) in picked) for i, option in enumerate(block.options)]
    return {"id": question, "question": markup(block.question), "solved": solved, "options": options}


def _option(index: int, option: Option, picked: bool) -> dict[str, Any]:
    return {
        "choice": str(index),
        "markup": markup(option.runs),
        "spoken": plain(option.runs),
        "mark": ("right" if option.right else "other") if picked else "open",
        "feedback": option.feedback if picked else "",
    }


def quiz_id(lesson: Lesson, quiz: Quiz) -> str:
    """Return the name of *quiz* in the record: its place in the lesson, the same in both languages."""
    quizzes = [block for step in lesson.steps for block in step.blocks if isinstance(block, Quiz)]
    return f"quiz-{next(i for i, other in enumerate(quizzes, 1) if other is quiz)}"


def find_option(lesson: Lesson, question: str, choice: str) -> Option | None:
    """Return the option that is named; None for one that the lesson does not have."""
    steps: tuple[Step, ...] = lesson.steps
    for step in steps:
        for block in step.blocks:
            if isinstance(block, Quiz) and quiz_id(lesson, block) == question:
                return next((o for i, o in enumerate(block.options) if str(i) == choice), None)
    return None


def _fact(fact: Fact | None, title: str, shown: Shown) -> dict[str, Any]:
    if fact is None:
        return {"title": title, "text": "", "source": "", "checked": "", "stale": True}
    source = [fact.source.title, fact.source.publisher]
    if fact.source.date != "undated":
        source.append(fact.source.date)
    return {
        "title": title,
        "text": fact.text.in_(shown.language),
        "source": ", ".join(source),
        "checked": fact.checked.strftime("%d/%m/%Y"),
        "stale": fact.stale(shown.today),
    }

"""How hard lessons and printed sheets are to read, held to a limit for the youngest they are written for.

English: the Flesch-Kincaid grade level, 0.39 × words per sentence + 11.8 × syllables per word - 15.59
(Kincaid, Fishburne, Rogers, Chissom: Derivation of New Readability Formulas for Navy Enlisted Personnel,
Research Branch Report 8-75, 1975). Syllables are estimated from the spelling.
Vietnamese: mean sentence length in syllables. Its spelling parts syllables by spaces, so the count is exact,
and a word has one to two of them nearly always: what varies between texts is the sentence. Published formulas
for Vietnamese also weigh words by lists of frequency, which an offline check of anybody's pack lacks.

A list item, a bubble and an answer each end a sentence, whatever their punctuation. The claims of facts.yaml
are not counted: they stand in a lesson as quotations with a source.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lachan.content.lesson_blocks import (
    Block,
    BulletList,
    Callout,
    Dialogue,
    Lesson,
    Paragraph,
    Quiz,
    plain,
)
from lachan.content.lesson_pair import LessonPair
from lachan.content.problems import Problem
from lachan.content.sheets import SheetKind, SheetPair, sheet_file
from lachan.domain.text import LANGUAGES, Language

LIMITS: tuple[tuple[int, dict[Language, float]], ...] = (
    (0, {"en": 6.0, "vi": 14.0}),
    (15, {"en": 8.0, "vi": 16.0}),
    (19, {"en": 10.0, "vi": 18.0}),
)
"""By the youngest age, rising: the highest grade (English) and the most syllables a sentence (Vietnamese)."""
FEWEST_WORDS = 60
"""A text of fewer words is not measured: one long name would decide it."""

_SENTENCE = re.compile(r"[.!?…]+(?=[\s”\"')\]]|$)|\n")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^l]e|[^aeioutd]ed|[^aeiouscxz]es)$")


@dataclass(frozen=True, slots=True)
class Ease:
    """What was measured, and the most it may be; a grade in English, syllables a sentence in Vietnamese."""

    measure: float
    most: float


def hard_lesson(folder: Path, pair: LessonPair) -> Iterator[Problem]:
    """Yield the steps in *folder* that are too hard for the youngest; else the whole lesson, if it is."""
    for language in LANGUAGES:
        lesson, file = pair.in_(language), folder / f"lesson.{language}.md"
        youngest, found = lesson.ages[0], False
        for step in lesson.steps:
            ease = too_hard(texts_of_blocks(step.blocks), youngest, language)
            if ease is not None:
                found = True
                yield _problem(file, step.line, ease, youngest, language)
        whole = too_hard(texts_of_lesson(lesson), youngest, language)
        if whole is not None and not found:
            yield _problem(file, 1, whole, youngest, language)


def hard_sheet(folder: Path, kind: SheetKind, pair: SheetPair, youngest: int) -> Iterator[Problem]:
    """Yield a problem for each language in which the page is too hard for *youngest*, who read its lesson."""
    for language in LANGUAGES:
        ease = too_hard(texts_of_blocks(pair.in_(language).blocks), youngest, language)
        if ease is not None:
            yield _problem(sheet_file(folder, kind, language), 1, ease, youngest, language)


def _problem(file: Path, line: int, ease: Ease, youngest: int, language: Language) -> Problem:
    facts = {"measure": f"{ease.measure:.1f}", "most": f"{ease.most:.0f}", "age": str(youngest)}
    return Problem(f"too-hard-{language}", str(file), line, "", facts)


def limit(youngest: int, language: Language) -> float:
    """Return the most a text for *youngest* (years) may measure."""
    return next(most[language] for age, most in reversed(LIMITS) if youngest >= age)


def too_hard(texts: Iterable[str], youngest: int, language: Language) -> Ease | None:
    """Measure *texts*; None where they are short, or easy enough for *youngest*."""
    kept = list(texts)
    if sum(len(_WORD.findall(text)) for text in kept) < FEWEST_WORDS:
        return None
    ease = Ease(measure(kept, language), limit(youngest, language))
    return ease if ease.measure > ease.most else None


def measure(texts: Iterable[str], language: Language) -> float:
    """Return the grade (English) or the syllables a sentence (Vietnamese) of *texts*; 0 without words."""
    sentences = [words for text in texts for words in _sentences(text)]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    length = len(words) / len(sentences)
    if language == "vi":
        return length
    return 0.39 * length + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """Estimate the syllables of an English *word*: groups of vowels but for a silent ending, at least 1."""
    bare = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    groups = len(_VOWELS.findall(bare))
    return max(1, groups - 1 if groups > 1 and _SILENT.search(bare) else groups)


def texts_of_lesson(lesson: Lesson) -> Iterator[str]:
    """Yield what a learner reads in *lesson*, a sentence or more at a time."""
    for step in lesson.steps:
        yield from texts_of_blocks(step.blocks)


def texts_of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the running words of *blocks*; headings, tables and pictures are none."""
    for block in blocks:
        match block:
            case Paragraph(runs):
                yield plain(runs)
            case BulletList(items, _):
                yield from map(plain, items)
            case Callout(_, _, inner):
                yield from texts_of_blocks(inner)
            case Dialogue(_, lines):
                for line in lines:
                    yield from (plain(line.runs), line.note)
            case Quiz(question, options):
                yield plain(question)
                yield from (plain(option.runs) for option in options)
                yield from (option.feedback for option in options)


def _sentences(text: str) -> Iterator[list[str]]:
    for part in _SENTENCE.split(text):
        words = _WORD.findall(part)
        if words:
            yield words

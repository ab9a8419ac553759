"""A lesson in both languages: the words may differ, the structure may not."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from lachan.content.lesson_blocks import (
    Block,
    BulletList,
    Callout,
    Dialogue,
    FactBox,
    Lesson,
    Picture,
    Quiz,
    Step,
    Table,
    TryIt,
)
from lachan.content.lesson_reader import read_lesson
from lachan.content.problems import Problem
from lachan.domain.text import Language


@dataclass(frozen=True, slots=True)
class LessonPair:
    """The same lesson in Vietnamese and English."""

    vi: Lesson
    en: Lesson

    def in_(self, language: Language) -> Lesson:
        """Return the lesson in *language*."""
        return self.vi if language == "vi" else self.en


@dataclass(frozen=True, slots=True)
class PairReading:
    """Both lessons, None unless both were read, and what is wrong with them."""

    pair: LessonPair | None
    problems: tuple[Problem, ...]


def read_lesson_pair(
    folder: Path, *, facts: Collection[str] | None = None, scenarios: Collection[str] | None = None
) -> PairReading:
    """Read ``lesson.vi.md`` and ``lesson.en.md`` of *folder* and compare their structure. Never raises."""
    vi = read_lesson(folder / "lesson.vi.md", "vi", facts=facts, scenarios=scenarios)
    en = read_lesson(folder / "lesson.en.md", "en", facts=facts, scenarios=scenarios)
    problems = vi.problems + en.problems
    if vi.lesson is None or en.lesson is None:
        return PairReading(None, problems)
    return PairReading(LessonPair(vi.lesson, en.lesson), problems + tuple(differences(vi.lesson, en.lesson)))


def differences(vi: Lesson, en: Lesson) -> list[Problem]:
    """Return where the two lessons stop being the same lesson."""
    cards = [(lesson.minutes, lesson.ages, lesson.facts, lesson.competences) for lesson in (vi, en)]
    found = [] if cards[0] == cards[1] else [_differs(1, 0, "minutes, ages, facts, competences", cards)]
    if len(vi.steps) != len(en.steps):
        found.append(_differs(en.steps[-1].line, 0, "##", [len(vi.steps), len(en.steps)]))
    for number, (ours, theirs) in enumerate(zip(vi.steps, en.steps, strict=False), 1):
        shapes = [_shape(ours), _shape(theirs)]
        if shapes[0] != shapes[1]:
            left, right = (_first_odd(shapes, side) for side in (0, 1))
            found.append(_differs(theirs.line, number, "##", [left, right]))
    return found


def _differs(line: int, step: int, field: str, both: Sequence[object]) -> Problem:
    facts = {"step": str(step), "vi": str(both[0]), "en": str(both[1])}
    return Problem("structure-differs", "lesson.en.md", line, field, facts)


def _first_odd(shapes: list[list[str]], side: int) -> str:
    for index in range(max(map(len, shapes))):
        both = [shape[index] if index < len(shape) else "–" for shape in shapes]
        if both[0] != both[1]:
            return both[side]
    return "–"


def _shape(step: Step) -> list[str]:
    return [" ".join((type(block).__name__, *_details(block))) for block in step.blocks]


def _details(block: Block) -> list[str]:
    match block:
        case BulletList(items, ordered):
            return [str(len(items)), "ordered" if ordered else "bullets"]
        case Callout(kind, _, _):
            return [kind]
        case Dialogue(speakers, lines):
            people = [f"{person.id}/{person.face}/{person.side}" for person in speakers]
            return people + [
                f"{line.speaker}{list(map(str, line.tactics))}{bool(line.note)}" for line in lines
            ]
        case Picture(file, _, _):
            return [file]
        case Table(head, rows):
            return [f"{len(head)}x{len(rows)}"]
        case Quiz(_, options):
            return ["x" if option.right else "o" for option in options]
        case TryIt(scenario, _, _):
            return [scenario]
        case FactBox(fact, _):
            return [fact]
        case _:
            return []

"""One mistake of an author, as data; the words for it are chosen elsewhere."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]
Path = tuple[str | int, ...]
"""Where in a file's tree something stands: ``("beats", "ringing", "cues", 0, "at")``."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong (*code*), where (*file*, *line* from 1, *field*), and the details its sentence needs.

    *field* is the author's dotted path, ``beats.ringing.cues[0].at``; empty where a whole file is meant.
    A *warning* does not keep the file from being used.
    """

    code: str
    file: str
    line: int
    field: str
    facts: dict[str, str] = dataclasses.field(default_factory=dict)
    severity: Severity = "error"


ADVICE = frozenset({"too-hard-vi", "too-hard-en", "term-other", "term-both", "term-twice"})
"""What makes lessons worse but hurts nobody: of a pack from outside it is told, and never refused."""


def kinds_of_advice(problems: Iterable[Problem]) -> tuple[int, int]:
    """Return how often *problems* say that a text is hard to read, and that a thing has two names."""
    codes = [problem.code for problem in problems if problem.code in ADVICE]
    hard = sum(code.startswith("too-hard") for code in codes)
    return hard, len(codes) - hard


def as_advice(problem: Problem) -> Problem:
    """Return *problem* as it is told of a pack from outside: what is only advice, as a warning."""
    return dataclasses.replace(problem, severity="warning") if problem.code in ADVICE else problem


def dotted(path: Path) -> str:
    """Write *path* the way authors read it: ``("cues", 0, "at")`` becomes ``cues[0].at``."""
    words = ""
    for step in path:
        words += f"[{step}]" if isinstance(step, int) else f".{step}" if words else step
    return words


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the one of *known* that *word* was probably meant to be, or ``""``."""
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.6)), "")


def has_errors(problems: Iterable[Problem]) -> bool:
    """Say whether any of *problems* is more than a warning."""
    return any(problem.severity == "error" for problem in problems)

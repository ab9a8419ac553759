"""What to tell an author about a Problem, in both languages. No Qt here: the commands use it too."""

import re

from lachan.content.lesson_problems import LESSON_WORDS
from lachan.content.problems import Problem
from lachan.domain.text import Language, Text
from lachan.ui.wording_authors_apps import APPS
from lachan.ui.wording_authors_checks import CHECKS
from lachan.ui.wording_authors_pack import PACK, say_habit
from lachan.ui.wording_authors_shape import HINTS, KINDS, SHAPE, TYPE_MENDS, Advice
from lachan.ui.wording_authors_story import STORY

ADVICE: dict[str, Advice] = {**SHAPE, **STORY, **APPS, **CHECKS, **PACK}
"""Every code of a scenario's or pack's problem; a lesson's own codes have their words beside the parser."""

UNKNOWN = "…"
"""Stands where a problem lacks what its words ask for."""

_NEAR = Text("Có phải muốn viết “{near}”?", "Did you mean “{near}”?")
_HOLE = re.compile(r"\{\{|\}\}|\{([a-z_]+)\}")


def say_problem(problem: Problem, language: Language) -> str:
    """Say what is wrong, in one sentence. A code nobody wrote words for is shown as it is."""
    words = _what(problem)
    return _fill(words.in_(language), problem, language) if words is not None else problem.code


def mend(problem: Problem, language: Language) -> str:
    """Say how to mend it, with a guess at what was meant. "" where what is wrong already says it."""
    if not _has_advice(problem):
        return ""
    words = _fill(ADVICE[problem.code][1].in_(language), problem, language)
    near = problem.facts.get("near", "")
    return f"{_fill(_NEAR.in_(language), problem, language)} {words}" if near else words


def _what(problem: Problem) -> Text | None:
    if _has_advice(problem):
        return ADVICE[problem.code][0]
    return LESSON_WORDS.get(problem.code)


def _has_advice(problem: Problem) -> bool:
    """A code both tables know belongs to a lesson where its facts lack what our words need."""
    if problem.code not in ADVICE:
        return False
    if problem.code not in LESSON_WORDS:
        return True
    return set(_holes(ADVICE[problem.code][0].vi)) <= problem.facts.keys()


def _holes(text: str) -> list[str]:
    return [match[1] for match in _HOLE.finditer(text) if match[1]]


def _fill(text: str, problem: Problem, language: Language) -> str:
    """Fill ``{names}``; what an author wrote is put in as it is, braces and all."""
    facts = {**problem.facts, **_chosen(problem, language)}

    def one(match: re.Match[str]) -> str:
        return facts.get(match[1], UNKNOWN) if match[1] else match[0][0]

    return _HOLE.sub(one, text)


def _chosen(problem: Problem, language: Language) -> dict[str, str]:
    """Return words that are themselves chosen by a fact."""
    facts = problem.facts
    if problem.code == "yaml-syntax":
        return {"hint_words": _plain(HINTS.get(facts.get("hint", ""), HINTS[""]).in_(language))}
    if problem.code == "wrong-type":
        expected, found = facts.get("expected", "text"), facts.get("found", "text")
        return {
            "expected_word": KINDS[expected].in_(language),
            "found_word": KINDS[found].in_(language),
            "type_mend": _plain(TYPE_MENDS[expected].in_(language)),
        }
    if problem.code == "pack-guessable":
        return {"habit_words": say_habit(facts["habit"], facts["language"]).in_(language)}
    return {}


def _plain(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")

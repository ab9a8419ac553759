"""What the lessons are about, as the class needs it: families, truths, lines with their tactics."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeVar

from lachan.content.lesson_blocks import Lesson, Quiz, plain
from lachan.content.lesson_pair import read_lesson_pair
from lachan.content.packs import Pack, built_in, load_pack, pack_hash
from lachan.content.scenarios import load_scenario_file
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.domain.text import Text
from lachan.scenario.script import Script, compile_scenario

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Catalogue:
    """The scripts by scenario, the hash of their pack, and the words of quiz questions.

    *sensitive_lessons*: lessons of modules that teach a sensitive family. *questions*: by lesson and
    question, its words; *choices*: by lesson, question and choice; *right*: the right choice of each. All
    may be empty: ids are shown then.
    """

    pack_hash: str = ""
    scripts: Mapping[str, Script] = field(default_factory=dict)
    sensitive_lessons: frozenset[str] = frozenset()
    titles: Mapping[str, Text] = field(default_factory=dict)
    questions: Mapping[tuple[str, str], Text] = field(default_factory=dict)
    choices: Mapping[tuple[str, str, str], Text] = field(default_factory=dict)
    right: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @cached_property
    def sensitive_scenarios(self) -> frozenset[str]:
        """The scenarios whose results never reach a teacher by name."""
        return frozenset(
            name for name, script in self.scripts.items() if script.scenario.family in SENSITIVE_FAMILIES
        )

    @cached_property
    def families(self) -> tuple[str, ...]:
        """The families that can be practised, sensitive ones left out, in the order of the lessons."""
        found = dict.fromkeys(script.scenario.family for script in self.scripts.values())
        return tuple(family for family in found if family not in SENSITIVE_FAMILIES)

    def line_place(self, scenario: str, line: str) -> int:
        """Return the place of a line in its scenario's file, from 0; -1 if unknown."""
        script = self.scripts.get(scenario)
        return list(script.lines).index(line) if script is not None and line in script.lines else -1


def catalogue_of(*roots: Path) -> Catalogue:
    """Read the packs in *roots*, by default the built-in one: where two tell of one thing, the first does.

    A scenario with mistakes is left out, a pack that cannot be read too. What was read last is kept for as
    long as its files say the same.
    """
    folders = roots or (built_in(),)
    return _together(tuple((folder, pack_hash(folder)) for folder in folders))


@lru_cache(maxsize=1)
def _together(packs: tuple[tuple[Path, str], ...]) -> Catalogue:
    found = [_read(folder, hash_) for folder, hash_ in packs]
    return Catalogue(
        "+".join(one.pack_hash for one in found if one.pack_hash),
        _first(one.scripts for one in found),
        frozenset(lesson for one in found for lesson in one.sensitive_lessons),
        _first(one.titles for one in found),
        _first(one.questions for one in found),
        _first(one.choices for one in found),
        _first(one.right for one in found),
    )


def _first(parts: Iterable[Mapping[_Key, _Value]]) -> dict[_Key, _Value]:
    found: dict[_Key, _Value] = {}
    for part in parts:
        found |= {key: value for key, value in part.items() if key not in found}
    return found


def _read(folder: Path, hash_: str) -> Catalogue:
    pack, _ = load_pack(folder)
    if pack is None:
        return Catalogue()
    scripts: dict[str, Script] = {}
    for card in pack.scenarios():
        scenario, _ = load_scenario_file(card.file, pack)
        if scenario is not None:
            scripts[card.id] = compile_scenario(scenario)
    quizzes = _quizzes(pack)
    return Catalogue(hash_, scripts, _sensitive_lessons(pack), _titles(pack), *quizzes)


_Questions = dict[tuple[str, str], Text]
_Choices = dict[tuple[str, str, str], Text]


def _quizzes(pack: Pack) -> tuple[_Questions, _Choices, dict[tuple[str, str], str]]:
    """Return the words of every question and choice, and the right ones, as the record names them."""
    questions: _Questions = {}
    choices: _Choices = {}
    right: dict[tuple[str, str], str] = {}
    for module in pack.modules:
        pair = read_lesson_pair(module.folder).pair if module.lesson_minutes else None
        if pair is None:
            continue
        for number, (vi, en) in enumerate(zip(_quizzes_of(pair.vi), _quizzes_of(pair.en), strict=False), 1):
            key = pair.vi.id, f"quiz-{number}"
            questions[key] = Text(plain(vi.question), plain(en.question))
            for choice, (one, other) in enumerate(zip(vi.options, en.options, strict=False)):
                choices[*key, str(choice)] = Text(plain(one.runs), plain(other.runs))
                if one.right:
                    right[key] = str(choice)
    return questions, choices, right


def _quizzes_of(lesson: Lesson) -> list[Quiz]:
    return [block for step in lesson.steps for block in step.blocks if isinstance(block, Quiz)]


def _sensitive_lessons(pack: Pack) -> frozenset[str]:
    return frozenset(
        module.folder.name for module in pack.modules if SENSITIVE_FAMILIES & set(module.families)
    )


def _titles(pack: Pack) -> dict[str, Text]:
    titles = {module.folder.name: module.title for module in pack.modules}
    return titles | {card.id: card.title for card in pack.scenarios()}

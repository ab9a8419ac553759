"""The lessons and facts that are shipped: they read without a problem, and keep what was promised of them."""

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from lachan import paths
from lachan.content.lesson_blocks import BulletList, Callout, Dialogue, Lesson, Quiz, TryIt
from lachan.content.lesson_facts import read_facts
from lachan.content.lesson_pair import PairReading, read_lesson_pair
from lachan.content.packs import Module, load_pack
from lachan.domain.text import LANGUAGES, Language
from lachan.scenario import model

LESSONS = paths.shipped("lessons")
FOLDERS = sorted(path.parent for path in LESSONS.glob("*/lesson.vi.md"))
TRICKS = {"vi": ("SỢ", "TIN", "LÀM THEO"), "en": ("FEAR", "TRUST", "OBEY")}
_NOT_WORDS = {"id", "speaker", "face", "side", "file", "fact", "scenario", "kind", "tactics", "line"}
SENTENCE = {
    "vi": "Cháu sẽ đến công an phường gần nhất để nói chuyện tiếp.",
    "en": "I'll go to the nearest ward police station and we can carry on talking there.",
}


def words(part: Any) -> list[str]:
    """Return every word of *part* that a learner reads; ids and names of files are none."""
    if isinstance(part, str):
        return part.split()
    if isinstance(part, tuple):
        return [word for item in part for word in words(item)]
    if is_dataclass(part):
        return [
            word for field in fields(part) if field.name not in _NOT_WORDS
            for word in words(getattr(part, field.name))
        ]  # fmt: skip
    return []


def reading(folder: Any) -> PairReading:
    return read_lesson_pair(folder, facts=read_facts(LESSONS / "facts.yaml").facts)


def shipped(folder: Any, language: Language) -> Lesson:
    pair = reading(folder).pair
    assert pair is not None
    return pair.in_(language)


def first(language: Language) -> Lesson:
    return shipped(LESSONS / "01-fake-authority", language)


def module(folder: Any) -> Module:
    pack, _ = load_pack(LESSONS)
    assert pack is not None
    return next(module for module in pack.modules if module.folder == folder)


EVERY_LESSON = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def test_there_are_lessons_to_test() -> None:
    assert len(FOLDERS) >= 6


@EVERY_LESSON
def test_a_shipped_lesson_reads_without_a_problem(folder: Any) -> None:
    assert reading(folder).problems == ()


def test_the_shipped_facts_read_without_a_problem_and_are_many() -> None:
    shipped = read_facts(LESSONS / "facts.yaml")

    assert shipped.problems == ()
    assert len(shipped.facts) >= 20


def test_the_facts_the_first_module_needs_are_there() -> None:
    needed = {
        "police-never-by-phone", "summons-on-paper", "telling-stops-it", "call-saved-number", "hcm-77-52-13",
        "child-hospital-homeroom", "line-111", "line-113", "line-156",
    }  # fmt: skip

    assert needed <= set(read_facts(LESSONS / "facts.yaml").facts)


@EVERY_LANGUAGE
@EVERY_LESSON
def test_a_lesson_is_five_to_nine_hundred_words_long(folder: Any, language: Language) -> None:
    assert 500 <= len(words(shipped(folder, language).steps)) <= 900


@EVERY_LANGUAGE
@EVERY_LESSON
def test_a_lesson_has_what_was_asked_of_it(folder: Any, language: Language) -> None:
    blocks = [block for step in shipped(folder, language).steps for block in step.blocks]
    callouts = [block.kind for block in blocks if isinstance(block, Callout)]

    assert sum(isinstance(block, Quiz) for block in blocks) >= 2
    assert any(isinstance(block, Dialogue) for block in blocks)
    assert any(isinstance(block, BulletList) and block.ordered and len(block.items) == 3 for block in blocks)
    assert callouts.count("tonight") == callouts.count("say") == 1


@EVERY_LESSON
def test_a_lesson_leads_to_every_scenario_of_its_module(folder: Any) -> None:
    blocks = [block for step in shipped(folder, "vi").steps for block in step.blocks]
    tries = [block.scenario for block in blocks if isinstance(block, TryIt)]

    assert sorted(tries) == sorted(card.id for card in module(folder).scenarios)


@EVERY_LANGUAGE
@EVERY_LESSON
def test_a_lesson_names_the_three_tricks_and_line_111(folder: Any, language: Language) -> None:
    lesson = shipped(folder, language)
    text = " ".join(words(lesson.steps))

    assert [trick for trick in TRICKS[language] if trick not in text] == []
    assert {"three-tricks", "line-111"} <= set(lesson.facts)


@EVERY_LESSON
def test_the_module_announces_its_lesson_by_its_own_title_and_minutes(folder: Any) -> None:
    vi, en = shipped(folder, "vi"), shipped(folder, "en")
    announced = module(folder)

    assert (announced.lesson_title.vi, announced.lesson_title.en) == (vi.title, en.title)
    assert announced.lesson_minutes == vi.minutes


@EVERY_LANGUAGE
def test_the_first_lesson_says_its_one_sentence_twice(language: Language) -> None:
    assert " ".join(words(first(language).steps)).count(SENTENCE[language]) == 2


@EVERY_LANGUAGE
@EVERY_LESSON
def test_the_words_of_a_lesson_hold_no_emoji_and_no_arrow(folder: Any, language: Language) -> None:
    text = " ".join(words(shipped(folder, language).steps))

    assert not [
        char for char in text if char in "→←✓✗" or ord(char) > 0x1FFFF or 0x2190 <= ord(char) <= 0x2BFF
    ]


def test_a_tactic_in_a_lesson_is_one_that_scenarios_know() -> None:
    used = {
        str(tactic)
        for folder in FOLDERS for step in shipped(folder, "vi").steps
        for block in step.blocks if isinstance(block, Dialogue)
        for line in block.lines for tactic in line.tactics
    }  # fmt: skip

    assert used
    assert used <= set(model.TacticName.__args__)  # type: ignore[attr-defined]

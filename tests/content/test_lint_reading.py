"""Lessons and printed sheets are held to what their youngest reader can read with ease."""

import shutil
from pathlib import Path

import pytest

from lachan import paths
from lachan.content.lesson_pair import read_lesson_pair
from lachan.content.lint_reading import (
    FEWEST_WORDS,
    hard_lesson,
    hard_sheet,
    limit,
    measure,
    syllables,
    too_hard,
)
from lachan.content.sheets import read_sheet
from lachan.domain.text import LANGUAGES
from lachan.ui.wording_authors import mend, say_problem

LESSON = paths.shipped("lessons") / "03-fake-app"
LONG_VI = "Lúc ấy " + "em nghĩ rằng chuyện này còn dài lắm " * 30
LONG_EN = "An authoritative representative " + "subsequently communicated additional information and " * 12


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    folder = tmp_path / "03-fake-app"
    shutil.copytree(LESSON, folder)
    return folder


@pytest.mark.parametrize(
    ("word", "count"),
    [("cat", 1), ("make", 1), ("table", 2), ("stopped", 1), ("wanted", 2), ("information", 4), ("Thảo", 1)],
)
def test_the_syllables_of_a_word_are_estimated_from_its_spelling(word: str, count: int) -> None:
    assert syllables(word) == count


def test_english_is_measured_by_the_flesch_kincaid_grade() -> None:
    assert measure(["The cat sat on the mat."], "en") == pytest.approx(0.39 * 6 + 11.8 - 15.59)


def test_vietnamese_is_measured_by_the_syllables_of_a_sentence_and_a_list_item_is_one() -> None:
    assert measure(["Em dừng lại. Em hỏi mẹ nhé!", "Gọi 111"], "vi") == pytest.approx(9 / 3)


def test_older_readers_are_given_more_and_short_texts_are_let_be() -> None:
    for language in LANGUAGES:
        assert limit(11, language) < limit(15, language) < limit(25, language)
    assert too_hard(["từ " * (FEWEST_WORDS - 1)], 11, "vi") is None
    assert too_hard(["từ " * FEWEST_WORDS], 11, "vi") is not None


@pytest.mark.parametrize(("language", "words"), [("vi", LONG_VI), ("en", LONG_EN)])
def test_a_hard_step_is_named_with_its_line_and_a_way_to_mend_it(
    lesson: Path, language: str, words: str
) -> None:
    file = lesson / f"lesson.{language}.md"
    text = file.read_text("utf-8").rstrip() + f"\n\n{words}.\n"
    file.write_text(text, "utf-8")
    lines = text.split("\n")
    last = max(number for number, line in enumerate(lines, 1) if line.startswith("## "))
    pair = read_lesson_pair(lesson).pair
    assert pair is not None

    (problem,) = hard_lesson(lesson, pair)

    assert (problem.code, problem.file, problem.line) == (f"too-hard-{language}", str(file), last)
    for spoken in LANGUAGES:
        assert problem.facts["measure"] in say_problem(problem, spoken)
        assert "11" in say_problem(problem, spoken)
        assert mend(problem, spoken)


def test_a_hard_sheet_is_named_by_its_file(lesson: Path) -> None:
    file = lesson / "talk.vi.md"
    text = file.read_text("utf-8").replace(".", ",").replace("?", ",").replace("!", ",")
    file.write_text(text, "utf-8")
    pair, _ = read_sheet(lesson, "talk")
    assert pair is not None

    (problem,) = hard_sheet(lesson, "talk", pair, 11)

    assert (problem.code, problem.file) == ("too-hard-vi", str(file))


def test_the_shipped_lesson_is_easy_enough_for_its_youngest_reader() -> None:
    pair = read_lesson_pair(LESSON).pair
    assert pair is not None

    assert list(hard_lesson(LESSON, pair)) == []

"""What comes out of a lesson: typed blocks of plain runs, the same in both languages."""

import subprocess
import sys
from pathlib import Path

import pytest

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
    Run,
    Speaker,
    Table,
    TryIt,
)
from lachan.content.lesson_pair import differences, read_lesson_pair
from lachan.content.lesson_reader import parse_lesson
from lachan.domain.tactics import Tactic

CARD = "---\ntitle: T\ngoal: G\nminutes: 5\nages: 11-18\nfacts: [known]\ncompetences: [a/4]\n---\n"


def lesson(text: str, folder: Path = Path("/nowhere")) -> Lesson:
    reading = parse_lesson(f"{CARD}\n## Step\n\n{text}\n", "vi", folder)
    assert reading.problems == ()
    assert reading.lesson is not None
    return reading.lesson


def blocks(text: str, folder: Path = Path("/nowhere")) -> tuple[Block, ...]:
    return lesson(text, folder).steps[0].blocks


def words(*texts: str) -> tuple[tuple[Run, ...], ...]:
    return tuple((Run(text),) for text in texts)


def test_the_card_is_typed_and_dates_or_numbers_stay_what_was_written() -> None:
    read = lesson("w")

    assert (read.title, read.minutes, read.ages, read.facts) == ("T", 5, (11, 18), ("known",))
    assert read.competences == ("a/4",)


def test_marks_become_runs_and_nothing_else() -> None:
    (block,) = blocks("one **two *three*** `4 < 5 & x` six  \nseven\neight")

    assert block == Paragraph(
        (
            Run("one "),
            Run("two ", bold=True),
            Run("three", bold=True, italic=True),
            Run(" "),
            Run("4 < 5 & x", code=True),
            Run(" six\nseven eight"),
        )
    )


def test_angle_brackets_and_ampersands_of_plain_text_survive_as_written() -> None:
    (block,) = blocks("3 < 5 & 7 > 2, \\*not bold\\*")

    assert block == Paragraph((Run("3 < 5 & 7 > 2, *not bold*"),))


def test_a_list_right_under_a_paragraph_is_still_a_list() -> None:
    assert blocks("words:\n- a\n- b") == (Paragraph((Run("words:"),)), BulletList(words("a", "b")))


def test_a_blank_line_between_items_does_not_start_the_numbers_again() -> None:
    assert blocks("1. a\n\n2. b\n\n3. c") == (BulletList(words("a", "b", "c"), ordered=True),)


def test_a_table_keeps_its_head_apart() -> None:
    (table,) = blocks("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |")

    assert table == Table(words("a", "b"), (words("1", "2"), words("3", "4")))


def test_a_picture_carries_its_description(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "a.png").write_bytes(b"x")

    assert blocks("![a phone](media/a.png)", tmp_path) == (Picture("media/a.png", "a phone"),)


def test_a_dialogue_has_sides_tactics_and_comments() -> None:
    (talk,) = blocks(
        "```dialogue\na = Ann (impostor)\nb = Bo (minh), right\n\na [fear, secrecy]: Do not tell.\n"
        "b: I will: now.\n> Enough.\n> Really.\n```"
    )

    assert talk == Dialogue(
        (Speaker("a", "Ann", "impostor"), Speaker("b", "Bo", "minh", "right")),
        (
            Line("a", (Run("Do not tell."),), (Tactic.FEAR, Tactic.SECRECY)),
            Line("b", (Run("I will: now."),), (), "Enough. Really."),
        ),
    )


def test_a_quiz_has_a_reply_for_each_answer() -> None:
    (quiz,) = blocks("```quiz\nWhich one\nis it?\n\n( ) this\n> no\n> but close\n(x) that\n> yes\n```")

    assert quiz == Quiz(
        (Run("Which one is it?"),),
        (Option((Run("this"),), "no but close"), Option((Run("that"),), "yes", right=True)),
    )


def test_callouts_facts_tries_and_small_headings_are_typed() -> None:
    found = blocks(
        "### Small\n```callout say\nTitle\n\nOne.\n- a\n```\n"
        "```fact known\nReally\n```\n```try x-1\nT\nGo on.\n```"
    )

    assert found == (
        Heading((Run("Small"),)),
        Callout("say", "Title", (Paragraph((Run("One."),)), BulletList(words("a")))),
        FactBox("known", "Really"),
        TryIt("x-1", "T", "Go on."),
    )


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(tmp_path: Path) -> None:
    text = f"{CARD}\n## Bước\n\nchữ\n"
    for name, data in {
        "vi": text.encode(),
        "en": b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
    }.items():
        (tmp_path / f"lesson.{name}.md").write_bytes(data)

    reading = read_lesson_pair(tmp_path)

    assert reading.problems == ()
    assert reading.pair is not None
    assert reading.pair.in_("vi").steps == reading.pair.in_("en").steps


QUIZ = "```quiz\nq\n( ) a\n> a\n(x) b\n> b\n```"
TALK = "```dialogue\na = A (minh)\na [fear]: x\n```"
DIFFERENT = {
    "another block": ("w", QUIZ),
    "a block more": ("w", f"w\n\n{QUIZ}"),
    "another right answer": (QUIZ, QUIZ.replace("(x)", "(y)").replace("( )", "(x)").replace("(y)", "( )")),
    "another tactic": (TALK, TALK.replace("fear", "urgency")),
    "another speaker": (TALK, TALK.replace("(minh)", "(lan)")),
    "a longer list": ("- a", "- a\n- b"),
    "another scenario": ("```try a\nT\nw\n```", "```try b\nT\nw\n```"),
    "another fact": ("```fact known\n```", "```fact other\n```"),
    "another callout": ("```callout say\nT\nw\n```", "```callout law\nT\nw\n```"),
    "a wider table": ("| a |\n|---|\n| 1 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
}


@pytest.mark.parametrize("name", DIFFERENT)
def test_the_two_languages_must_have_the_same_structure(name: str) -> None:
    vi, en = (
        parse_lesson(f"{CARD}\n## S\n\n{text}\n", "vi", Path("/nowhere")).lesson for text in DIFFERENT[name]
    )
    assert vi is not None
    assert en is not None

    problems = differences(vi, en)

    assert [problem.code for problem in problems] == ["structure-differs"]
    assert problems[0].facts["vi"] != problems[0].facts["en"]


def test_a_missing_step_or_another_length_is_a_difference_and_words_are_none() -> None:
    one = lesson("w")
    more = lesson("other words\n\n## More\n\nw")

    assert differences(one, lesson("other words")) == []
    assert [problem.code for problem in differences(one, more)] == ["structure-differs"]


def test_reading_lessons_is_the_only_thing_that_loads_the_markdown_parser() -> None:
    code = "import sys, lachan.content.lesson_pair; print('markdown' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"

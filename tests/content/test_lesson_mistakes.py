"""What an author can do wrong in a lesson: each mistake is a problem with its line, never a traceback."""

import string
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lachan.content.lesson_problems import LESSON_WORDS
from lachan.content.lesson_reader import parse_lesson, read_lesson

CARD = """---
title: "Một bài"
goal: "Học một điều"
minutes: 5
ages: 11-18
facts: [known]
competences: []
---
"""
QUIZ = "```quiz\nWhich?\n( ) one\n> a\n(x) two\n> b\n```\n"
TALK = "```dialogue\na = Ann (minh)\na: Hello\n```\n"


@dataclass(frozen=True)
class Case:
    name: str
    text: str
    code: str
    line: int


def body(text: str) -> str:
    """Return a whole lesson around *text*, whose first line is then line 11."""
    return f"{CARD}\n## Step\n{text}"


CASES = [
    Case("nothing at all", "", "front-missing", 1),
    Case("no card", "## Step\nwords\n", "front-missing", 1),
    Case("a card never closed", "---\ntitle: x\n", "front-missing", 1),
    Case("broken YAML", '---\ntitle: "x\ngoal: y\n---\n## S\nw\n', "yaml-syntax", 2),
    Case("a field missing", body("w").replace("goal: ", "# "), "field-missing", 1),
    Case("a field unknown", body("w").replace("goal:", "gaol: y\ngoal:"), "field-unknown", 3),
    Case("a field twice", body("w").replace("goal:", "title: y\ngoal:"), "key-twice", 3),
    Case("an alias", body("w").replace("[known]", "*bomb"), "yaml-alias", 6),
    Case("minutes in words", body("w").replace("minutes: 5", "minutes: five"), "field-wrong", 4),
    Case("minutes of zero", body("w").replace("minutes: 5", "minutes: 0"), "field-wrong", 4),
    Case("ages upside down", body("w").replace("11-18", "18-11"), "field-wrong", 5),
    Case("facts not a list", body("w").replace("[known]", "known"), "field-wrong", 6),
    Case("a fact that is no id", body("w").replace("[known]", "[Không Dấu]"), "id-wrong", 6),
    Case("a fact nobody knows", body("w").replace("[known]", "[unknown]"), "fact-unknown", 6),
    Case("no steps", CARD, "no-steps", 9),
    Case("text before a step", CARD + "words\n\n## Step\nmore\n", "text-before-step", 9),
    Case("an empty step", body("\n## Next\nwords\n"), "step-empty", 10),
    Case("a heading of the first level", body("# Big\n\nwords"), "heading-level", 11),
    Case("a step without a title", body("words\n\n##\n\nwords"), "heading-level", 13),
    Case("raw HTML", body("words\nmore <b>bold</b>\n"), "raw-html", 12),
    Case("an HTML comment", body("words <!-- hidden -->\n"), "raw-html", 11),
    Case("a picture as HTML", body('<img src="http://x.example/a.png">\n'), "raw-html", 11),
    Case("an entity", body("one&nbsp;two\n"), "raw-html", 11),
    Case("HTML in a bubble", body("```dialogue\na = A (minh)\na: <i>x</i>\n```\n"), "raw-html", 13),
    Case("HTML in a table", body("| a | b |\n|---|---|\n| 1 | <u>2</u> |\n"), "raw-html", 13),
    Case("a link", body("see [here](https://x.example)\n"), "link-not-allowed", 11),
    Case("a bare address", body("words\nsee http://x.example/a\n"), "link-not-allowed", 12),
    Case("a link in a quiz", body(QUIZ.replace("one", "www.x.example")), "link-not-allowed", 13),
    Case("a script address", body("[x](javascript:alert)\n"), "link-not-allowed", 11),
    Case("a picture without a description", body("![](media/a.png)\n"), "alt-missing", 11),
    Case("a picture inside text", body("look ![a](media/a.png) here\n"), "picture-not-alone", 11),
    Case("a picture above the pack", body("![a](../../secret.png)\n"), "picture-outside", 11),
    Case("a picture by absolute path", body("![a](/etc/a.png)\n"), "picture-outside", 11),
    Case("a picture from the network", body("![a](http://x.example/a.png)\n"), "picture-outside", 11),
    Case("a drawing that can hold scripts", body("![a](media/a.svg)\n"), "picture-kind", 11),
    Case("a picture that is not there", body("![a](media/none.png)\n"), "picture-missing", 11),
    Case("a quotation", body("> words\n"), "block-unknown", 11),
    Case("an indented block", body("    words\n"), "block-unknown", 11),
    Case("a rule", body("words\n\n---\n"), "block-unknown", 13),
    Case("a list in a list", body("- a\n    - b\n"), "block-not-here", 11),
    Case("an unknown block", body("```video\nx\n```\n"), "block-unknown", 11),
    Case("a block without a name", body("```\nx\n```\n"), "block-unknown", 11),
    Case("a fence never closed", body("words\n\n```quiz\nWhich?\n"), "fence-unclosed", 13),
    Case("an unknown callout", body("```callout danger\nT\nw\n```\n"), "callout-kind", 11),
    Case("a callout without a title", body("```callout law\n```\n"), "title-missing", 11),
    Case("a callout without words", body("```callout law\nTitle\n```\n"), "text-missing", 11),
    Case(
        "a table in a callout", body("```callout law\nT\n\n| a |\n|---|\n| b |\n```\n"), "block-not-here", 14
    ),
    Case("two cards for tonight", body("```callout tonight\nT\nw\n```\n" * 2), "tonight-twice", 15),
    Case("a try without a title", body("```try known\n```\n"), "title-missing", 11),
    Case("a try without a sentence", body("```try known\nT\n```\n"), "text-missing", 11),
    Case("a try of nothing known", body("```try unknown\nT\nw\n```\n"), "scenario-unknown", 11),
    Case("a try that is no id", body("```try ../x\nT\nw\n```\n"), "id-wrong", 11),
    Case("a fact not on the card", body("```fact other\n```\n"), "fact-undeclared", 11),
    Case("a fact with an essay", body("```fact known\nT\nmore\n```\n"), "block-not-here", 13),
    Case("a bubble without a speaker", body("```dialogue\nHello there\n```\n"), "dialogue-line", 12),
    Case("a stranger speaks", body("```dialogue\nb: Hello\n```\n"), "speaker-unknown", 12),
    Case("introduced twice", body(TALK.replace("a: H", "a = A (minh)\na: H")), "speaker-twice", 13),
    Case("nobody speaks", body("```dialogue\na = A (minh)\n```\n"), "text-missing", 11),
    Case("a tactic nobody named", body(TALK.replace("a: H", "a [magic]: H")), "tactic-unknown", 13),
    Case("a face that is no id", body(TALK.replace("(minh)", "(../../x)")), "id-wrong", 12),
    Case("a comment on nothing", body("```dialogue\n> note\n```\n"), "note-alone", 12),
    Case("a quiz without a question", body(QUIZ.replace("Which?\n", "")), "quiz-question", 11),
    Case("a quiz with one answer", body("```quiz\nWhich?\n(x) a\n> b\n```\n"), "quiz-options", 11),
    Case(
        "a quiz with five answers", body(QUIZ.replace("(x)", "( ) y\n> z\n" * 3 + "(x)")), "quiz-options", 11
    ),
    Case("a quiz with nothing right", body(QUIZ.replace("(x)", "( )")), "quiz-right", 11),
    Case("a quiz with all right", body(QUIZ.replace("( )", "(x)")), "quiz-right", 11),
    Case("an answer without a reply", body(QUIZ.replace("> a\n", "")), "quiz-feedback", 13),
    Case("a reply to nothing", body(QUIZ.replace("Which?", "> a\nWhich?")), "note-alone", 12),
    Case("words between answers", body(QUIZ.replace("> a", "a")), "quiz-line", 14),
    Case("a hidden character", body("words\nmo\u202ere\n"), "control-character", 12),
    Case("a line without end", body("x" * 2001), "line-too-long", 11),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_mistake_is_named_with_its_line(case: Case, tmp_path: Path) -> None:
    reading = parse_lesson(case.text, "vi", tmp_path, facts={"known", "other"}, scenarios={"known"})

    found = [(problem.code, problem.line) for problem in reading.problems]
    assert (case.code, case.line) in found


def test_a_lesson_without_mistakes_has_no_problems(tmp_path: Path) -> None:
    text = body(f"words **bold** *soft* `code`\n\n- a\n- b\n\n{QUIZ}\n{TALK}\n```fact known\n```\n")

    reading = parse_lesson(text, "vi", tmp_path, facts={"known"}, scenarios=set())

    assert reading.problems == ()
    assert reading.lesson is not None


def test_every_problem_of_a_lesson_says_how_to_mend_it_in_both_languages(tmp_path: Path) -> None:
    seen = set()
    for case in CASES:
        for problem in parse_lesson(case.text, "vi", tmp_path, facts={"known"}, scenarios={"known"}).problems:
            if problem.code in LESSON_WORDS:
                words = LESSON_WORDS[problem.code]
                assert words.vi.format(**problem.facts)
                assert words.en.format(**problem.facts)
                seen.add(problem.code)

    assert len(seen) > 30


FILES = {
    "another encoding": ("## Bước".encode("utf-16"), "wrong-encoding"),
    "Windows-1258": (CARD.encode() + b"\n## B\xfd\xffc\n", "wrong-encoding"),
    "ten megabytes": (b"x" * 10_000_000, "file-too-large"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_text_is_a_problem(name: str, tmp_path: Path) -> None:
    content, code = FILES[name]
    (tmp_path / "lesson.vi.md").write_bytes(content)

    reading = read_lesson(tmp_path / "lesson.vi.md", "vi")

    assert reading.lesson is None
    assert [problem.code for problem in reading.problems] == [code]


def test_a_file_that_is_not_there_or_is_a_folder_is_a_problem(tmp_path: Path) -> None:
    for path in (tmp_path / "none.md", tmp_path):
        assert [problem.code for problem in read_lesson(path, "vi").problems] == ["file-unreadable"]


def test_a_link_out_of_the_pack_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"x")
    folder = tmp_path / "lesson"
    folder.mkdir()
    (folder / "a.png").symlink_to(tmp_path / "secret.png")

    reading = parse_lesson(body("![a](a.png)\n"), "vi", folder, facts={"known"})

    assert [problem.code for problem in reading.problems] == ["picture-outside"]


_PIECES = (
    "---\n", "## S\n", "### s\n", "```quiz\n", "```dialogue\n", "```fact known\n", "```\n", "( ) a\n",
    "(x) b\n", "> n\n", "a = A (x)\n", "a [fear]: b\n", "- a\n", "    - b\n", "| a | b |\n", "|---|---|\n",
    "\n", "**", "_*", "[", "](", ")", "![", "<b>", "&amp;", "`", "\\", "é", "Ở\n", "title: x\n", "[1]: x\n",
    "\x02klzzwxh:0000\x03",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=25).map("".join) | st.text(string.printable, max_size=120))
def test_no_text_whatever_makes_the_reader_raise(text: str) -> None:
    for whole in (text, body(text)):
        reading = parse_lesson(whole, "vi", Path("/nowhere"), facts={"known"}, scenarios=set())

        assert reading.lesson is not None or reading.problems

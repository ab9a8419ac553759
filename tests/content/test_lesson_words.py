"""A lesson holds no number that rings, no live address and no real brand, in whatever block it stands."""

import pytest

from lachan import paths
from lachan.content.lesson_reader import parse_lesson
from lachan.domain.text import LANGUAGES
from lachan.ui.wording_authors import mend, say_problem

FOLDER = paths.shipped("lessons") / "03-fake-app"
TEXT = (FOLDER / "lesson.en.md").read_text("utf-8")


@pytest.mark.parametrize("mark", ["caller [authority]: ", "- **TRUST:** ", "## Foreword\n\n"])
@pytest.mark.parametrize(
    ("wrong", "code", "shown"),
    [
        ("Ring 0912 345 678. ", "number-real", "0912 345 678"),
        ("Go to some-shop.vn now. ", "domain-real", "some-shop.vn"),
        ("They write on Zalo. ", "brand", "Zalo"),
    ],
)
def test_what_may_not_stand_in_a_lesson_is_named_with_its_line(
    mark: str, wrong: str, code: str, shown: str
) -> None:
    assert mark in TEXT
    text = TEXT.replace(mark, mark + wrong, 1)
    line = text[: text.index(wrong)].count("\n") + 1

    found = parse_lesson(text, "en", FOLDER).problems

    (problem,) = [one for one in found if one.code == code]
    assert problem.line == line
    for language in LANGUAGES:
        assert shown in say_problem(problem, language)
        assert mend(problem, language)


def test_every_shipped_lesson_holds_none() -> None:
    for file in sorted(FOLDER.parent.glob("*/lesson.*.md")):
        found = parse_lesson(file.read_text("utf-8"), "vi", file.parent).problems
        assert [one for one in found if one.code in ("number-real", "domain-real", "brand")] == [], file

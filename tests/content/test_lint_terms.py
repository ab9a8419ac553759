"""One name for one thing: terms.yaml is read strictly, and held over every text of a pack."""

import re
import shutil
from pathlib import Path

import pytest

from lachan import paths
from lachan.content.lint_terms import FILE, check_terms, read_terms
from lachan.content.problems import Problem
from lachan.domain.text import LANGUAGES
from lachan.ui.wording_authors import mend, say_problem

LESSONS = paths.shipped("lessons")
MODULE = "03-fake-app"
TERMS = """\
format: 1
terms:
  - vi: {say: "mã OTP", never: ["mật khẩu OTP"]}
    en: {say: "one-time code", never: ["OTP code"]}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    shutil.copytree(LESSONS / MODULE, tmp_path / MODULE)
    shutil.copytree(LESSONS / "checks", tmp_path / "checks")
    shutil.copy(LESSONS / "facts.yaml", tmp_path)
    (tmp_path / FILE).write_text(TERMS, "utf-8")
    return tmp_path


def problems_in(pack: Path) -> list[Problem]:
    return list(check_terms(pack, [pack / MODULE]))


def spoil(file: Path, pattern: str, wrong: str) -> int:
    """Put *wrong* where *pattern* first matches; return its line."""
    text = file.read_text("utf-8")
    match = re.search(pattern, text, re.MULTILINE)
    assert match is not None, file
    file.write_text(text[: match.end()] + wrong + text[match.end() :], "utf-8")
    return text[: match.end()].count("\n") + 1


@pytest.mark.parametrize(
    ("name", "pattern", "wrong"),
    [
        (f"{MODULE}/lesson.vi.md", r"^## ", "Mật khẩu OTP "),
        (f"{MODULE}/handout.en.md", r"^- ", "OTP code "),
        (f"{MODULE}/talk.vi.md", r"^- ", "mật khẩu OTP "),
        (f"{MODULE}/old-power-app.scenario.yaml", r'vi: "', "mật khẩu OTP "),
        ("checks/fake-bank.checks.yaml", r'en: "', "OTP Code "),
        ("facts.yaml", r'^    en: "', "OTP code "),
    ],
)
def test_another_name_is_found_with_file_line_and_the_name_to_use(
    pack: Path, name: str, pattern: str, wrong: str
) -> None:
    assert problems_in(pack) == []
    line = spoil(pack / name, pattern, wrong)

    (problem,) = problems_in(pack)

    assert (problem.code, problem.file, problem.line) == ("term-other", str(pack / name), line)
    for language in LANGUAGES:
        assert wrong.strip() in say_problem(problem, language)
        assert problem.facts["say"] in mend(problem, language)


def test_a_name_is_looked_for_as_whole_words_and_in_its_own_language(pack: Path) -> None:
    spoil(pack / MODULE / "lesson.en.md", r"^## ", "The OTP coder ")
    spoil(pack / MODULE / "lesson.vi.md", r"^## ", "OTP code ")

    assert problems_in(pack) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('never: ["OTP code"]', "never: []", "list-too-short"),
        ("say: ", "says: ", "field-unknown"),
        ('["OTP code"]', '["OTP code", "otp Code"]', "term-twice"),
        ('["OTP code"]', '["One-time code"]', "term-both"),
    ],
)
def test_a_mistake_in_the_list_is_told_in_words_and_the_list_is_not_used(
    pack: Path, old: str, new: str, code: str
) -> None:
    assert old in TERMS
    (pack / FILE).write_text(TERMS.replace(old, new), "utf-8")
    spoil(pack / MODULE / "lesson.vi.md", r"^## ", "Mật khẩu OTP ")

    terms, problems = read_terms(pack)

    assert terms is None
    assert code in {problem.code for problem in problems}
    assert "term-other" not in {problem.code for problem in problems_in(pack)}
    for problem in problems:
        assert say_problem(problem, "vi") != say_problem(problem, "en")
        assert Path(problem.file).name == FILE


def test_a_pack_without_a_list_is_well(pack: Path) -> None:
    (pack / FILE).unlink()

    assert problems_in(pack) == []


def test_the_shipped_list_names_fifteen_terms_or_more_and_the_lessons_keep_to_it() -> None:
    text = (LESSONS / FILE).read_text("utf-8")

    assert text.count("- vi:") >= 15
    assert list(check_terms(LESSONS, sorted(LESSONS.glob("[0-9]*")))) == []

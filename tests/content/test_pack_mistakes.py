"""What an author can do wrong in the index of a pack: each mistake has its line, its field and its words."""

# ruff: noqa: E501 - the table has one mistake a line

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from lachan import paths
from lachan.content.lint_pack import check_pack
from lachan.content.packs import load_pack
from lachan.content.problems import Problem
from lachan.domain.text import Language
from lachan.ui.wording_authors import mend, say_problem

LANGUAGES: tuple[Language, ...] = ("vi", "en")
PACK = """\
format: 1
id: ours
version: 1.0.0
title: {vi: "Bộ bài của lớp", en: "Our lessons"}
languages: [vi, en]
modules: [01-friends]
"""
INDEX = """\
format: 1
id: friends
title: {vi: "Bạn bè", en: "Friends"}
goal: {vi: "Gọi lại trước khi đọc mã.", en: "Ring back before reading out a code."}
families: [hijacked-friend]
scenarios:
  - {id: code-for-lan, title: {vi: "Lan nhờ đọc hộ mã", en: "Lan asks for a code"}, minutes: 2, for: [student]}
"""
CARD = INDEX.splitlines(keepends=True)[-1]
Write = Callable[[str, str], list[Problem]]


@pytest.fixture
def write(tmp_path: Path, example: str) -> Write:
    """Write a pack of one scenario with this pack.yaml and module.yaml, and check it."""
    folder = tmp_path / "01-friends"
    folder.mkdir()
    (folder / "code-for-lan.scenario.yaml").write_text(example, "utf-8")
    lessons = paths.shipped("lessons")
    shutil.copy(lessons / "facts.yaml", tmp_path)
    recoveries = (lessons / "recovery.yaml").read_text("utf-8")
    (tmp_path / "recovery.yaml").write_text(re.sub(r"(?m)^    play: .*\n", "", recoveries), "utf-8")

    def check(pack: str, index: str) -> list[Problem]:
        (tmp_path / "pack.yaml").write_text(pack, "utf-8")
        (folder / "module.yaml").write_text(index, "utf-8")
        loaded, problems = load_pack(tmp_path)
        return problems + (check_pack(loaded) if loaded is not None else [])

    return check


@dataclass(frozen=True)
class Case:
    """In module.yaml *old* becomes *new*; the problem stands on the first line that then holds *at*."""

    name: str
    old: str
    new: str
    code: str
    at: str
    field: str
    vi: str
    en: str


CASES = [
    Case("unknown family", "families: [hijacked-friend]", "families: [hijacked-freind]", "family-unknown", "families", "families[0]", "hijacked-friend", "hijacked-friend"),
    Case("scenario not listed", "  - {id: code-for-lan", "  - {id: code-for-hoa", "scenario-not-listed", "scenarios:", "scenarios", "code-for-lan", "code-for-lan"),
    Case("scenario that is not there", "  - {id: code-for-lan", "  - {id: code-for-hoa", "scenario-file-missing", "code-for-hoa", "scenarios[0].id", "code-for-hoa", "code-for-hoa"),
    Case("scenario listed twice", CARD, CARD + CARD.replace("{id", "{ id"), "scenario-twice", "{ id", "scenarios[1].id", "code-for-lan", "code-for-lan"),
    Case("another title", "Lan asks for a code", "Lan asks for a code!", "card-differs", "code-for-lan", "scenarios[0].title", "title", "title"),
    Case("another length", "minutes: 2", "minutes: 3", "card-differs", "code-for-lan", "scenarios[0].minutes", "minutes", "minutes"),
    Case("for other people", "for: [student]", "for: [parent]", "card-differs", "code-for-lan", "scenarios[0].for", "for", "for"),
    Case("unknown key", "families:", "familes:", "field-unknown", "familes", "familes", "families", "families"),
    Case("missing English", ', en: "Friends"', "", "english-missing", "title", "title.en", "tiếng Anh", "English"),
    Case("a tab", "  - {id", "\t- {id", "tab-indent", "\t-", "", "Tab", "tab"),
]  # fmt: skip


def test_the_pack_itself_is_well_but_for_a_twin(write: Write) -> None:
    problems = write(PACK, INDEX)

    assert [(problem.code, problem.severity) for problem in problems] == [("twin-missing", "warning")]
    assert "song sinh" in say_problem(problems[0], "vi")
    assert "counterpart" in mend(problems[0], "en")


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_mistake_in_the_index_is_named_with_line_field_and_mend(case: Case, write: Write) -> None:
    assert case.old in INDEX
    text = INDEX.replace(case.old, case.new, 1)
    line = text[: text.index(case.at)].count("\n") + 1

    problems = write(PACK, text)

    (problem,) = [one for one in problems if one.code == case.code]
    assert (Path(problem.file).name, problem.line, problem.field) == ("module.yaml", line, case.field)
    vi, en = (f"{say_problem(problem, lang)} {mend(problem, lang)}" for lang in LANGUAGES)
    assert case.vi in vi
    assert case.en in en
    assert "…" not in re.sub(r"“[^”]*”", "", vi + en)


@pytest.mark.parametrize("family", ["grooming", "sextortion"])
def test_a_sensitive_scenario_without_a_quiet_card_before_it_is_refused(
    family: str, tmp_path: Path, write: Write
) -> None:
    file = tmp_path / "01-friends" / "code-for-lan.scenario.yaml"
    file.write_text(file.read_text("utf-8").replace("family: hijacked-friend", f"family: {family}"), "utf-8")

    (problem,) = [one for one in write(PACK, INDEX) if one.severity == "error"]

    assert (problem.code, problem.line, problem.field) == ("family-not-quiet", 7, "scenarios[0].id")
    assert family in say_problem(problem, "vi")
    assert "sensitive: true" in mend(problem, "en")
    told = INDEX.replace("[hijacked-friend]", f"[hijacked-friend, {family}]")
    for well in (told, INDEX + "sensitive: true\n"):
        assert not [one for one in write(PACK, well) if one.severity == "error"]


@pytest.mark.parametrize(
    "text", ["", "modules: [[[", "format: 1\n", PACK.replace("[01-friends]", "[nowhere]")]
)
def test_a_pack_that_cannot_be_read_is_problems_and_never_a_traceback(text: str, write: Write) -> None:
    problems = write(text, INDEX)

    assert problems
    for problem in problems:
        assert Path(problem.file).name in ("pack.yaml", "module.yaml")
        assert say_problem(problem, "vi") != say_problem(problem, "en")


def test_checking_one_folder_tells_of_the_modules_in_it_and_of_no_other(tmp_path: Path, write: Write) -> None:
    wrong = INDEX.replace("minutes: 2", "minutes: 9")
    assert any(problem.code == "card-differs" for problem in write(PACK, wrong))
    loaded, _ = load_pack(tmp_path)
    assert loaded is not None

    def codes(within: Path) -> set[str]:
        return {problem.code for problem in check_pack(loaded, within=within)}

    assert "card-differs" in codes(tmp_path)
    assert "card-differs" in codes(tmp_path / "01-friends")
    assert "card-differs" not in codes(tmp_path / "02-others")

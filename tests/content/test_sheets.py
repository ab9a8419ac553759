"""The two printed pages of a module: what they may hold, how long they are, and the shipped ones."""

from pathlib import Path

import pytest

from lachan import paths
from lachan.content.lesson_blocks import BulletList, Heading, Paragraph, Run
from lachan.content.lint_pack import check_pack
from lachan.content.packs import load_pack
from lachan.content.problems import Problem
from lachan.content.sheets import SHEETS, SheetKind, read_sheet
from lachan.domain.text import LANGUAGES
from lachan.ui.wording_authors import say_problem

LESSONS = paths.shipped("lessons")
FOLDERS = sorted(path.parent for path in LESSONS.glob("*/lesson.vi.md"))
PAGE = """\
---
title: "A page"
---

## Say

**Say** it.

- one
- two

{words}
"""
WORDS = " ".join(["word"] * 100)


def written(folder: Path, kind: SheetKind, text: str) -> tuple[Problem, ...]:
    """Read the page that is *text* in both languages."""
    for language in LANGUAGES:
        (folder / f"{kind}.{language}.md").write_text(text, "utf-8")
    return read_sheet(folder, kind)[1]


@pytest.mark.parametrize("kind", SHEETS)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_module_with_a_lesson_has_both_pages_in_both_languages(folder: Path, kind: SheetKind) -> None:
    pair, problems = read_sheet(folder, kind)

    assert problems == ()
    assert pair is not None
    assert pair.vi.title != pair.en.title


def test_a_page_is_headings_paragraphs_and_lists_of_plain_runs(tmp_path: Path) -> None:
    assert written(tmp_path, "talk", PAGE.format(words=WORDS)) == ()
    pair, _ = read_sheet(tmp_path, "talk")

    assert pair is not None
    assert pair.en.title == "A page"
    assert pair.en.blocks[:3] == (
        Heading((Run("Say"),)),
        Paragraph((Run("Say", bold=True), Run(" it."))),
        BulletList(((Run("one"),), (Run("two"),))),
    )


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("short", ["sheet-length"] * 2),
        (WORDS + " " + WORDS, ["sheet-length"] * 2),
        (WORDS + " <b>bold</b>", ["raw-html"] * 2),
        (WORDS + " [here](https://a.example)", ["url-live", "link-not-allowed"] * 2),
        (WORDS + "\n\n### Small", ["sheet-heading"] * 2),
        (WORDS + "\n\n```quiz\nWhy?\n```", ["block-not-here"] * 2),
        (WORDS + "\n\n![A picture](a.png)", ["block-not-here"] * 2),
        (WORDS + "\n\n| a | b |\n|---|---|\n| c | d |", ["block-not-here"] * 2),
        (WORDS + " 0912 345 678", ["number-real"] * 2),
        (WORDS + " Vietcombank", ["brand"] * 2),
    ],
    ids=["short", "long", "html", "link", "small heading", "fence", "picture", "table", "number", "brand"],
)
def test_what_a_page_may_not_hold_is_named_in_both_languages(
    tmp_path: Path, words: str, codes: list[str]
) -> None:
    problems = written(tmp_path, "talk", PAGE.format(words=words))

    assert [problem.code for problem in problems] == codes
    for problem in problems:
        assert say_problem(problem, "vi") != say_problem(problem, "en") != problem.code
        assert Path(problem.file).name in ("talk.vi.md", "talk.en.md")


def test_a_page_in_one_language_only_is_missed_and_one_of_another_shape_is_told(tmp_path: Path) -> None:
    (tmp_path / "talk.vi.md").write_text(PAGE.format(words=WORDS), "utf-8")
    assert [problem.code for problem in read_sheet(tmp_path, "talk")[1]] == ["sheet-missing"]

    (tmp_path / "talk.en.md").write_text(PAGE.format(words=WORDS).replace("- two", "two"), "utf-8")
    (problem,) = read_sheet(tmp_path, "talk")[1]
    assert (problem.code, problem.facts["vi"], problem.facts["en"]) == (
        "sheet-differs", "BulletList 2", "BulletList 1",
    )  # fmt: skip


def test_a_page_without_its_title_is_told(tmp_path: Path) -> None:
    problems = written(tmp_path, "talk", PAGE.format(words=WORDS).split("---\n")[2])

    assert {problem.code for problem in problems} == {"front-missing"}


def test_the_pack_s_check_misses_the_pages_of_a_module_that_has_a_lesson(tmp_path: Path) -> None:
    folder = tmp_path / "01-fake-authority"
    folder.mkdir()
    for file in (*FOLDERS[0].glob("lesson.*"), *FOLDERS[0].glob("module.yaml"), *FOLDERS[0].glob("talk.*")):
        (folder / file.name).write_bytes(file.read_bytes())
    pack = (LESSONS / "pack.yaml").read_text("utf-8")
    (tmp_path / "pack.yaml").write_text(
        pack[: pack.index("modules:")] + f"modules: [{folder.name}]\n", "utf-8"
    )
    loaded, _ = load_pack(tmp_path)
    assert loaded is not None

    missing = [one for one in check_pack(loaded) if one.code == "sheet-missing"]

    assert [one.facts["name"] for one in missing] == ["handout.vi.md", "handout.en.md"]


def test_a_module_may_be_sensitive_and_may_have_a_note_for_the_teacher(tmp_path: Path) -> None:
    folder = tmp_path / "01-fake-authority"
    folder.mkdir()
    index = (FOLDERS[0] / "module.yaml").read_text("utf-8")
    note = 'sensitive: true\nteacher_note: {vi: "Đọc trước ạ.", en: "Please read first."}\n'
    pack = (LESSONS / "pack.yaml").read_text("utf-8")
    (tmp_path / "pack.yaml").write_text(
        pack[: pack.index("modules:")] + f"modules: [{folder.name}]\n", "utf-8"
    )
    for text, sensitive, said in ((index, False, None), (index + note, True, "Please read first.")):
        (folder / "module.yaml").write_text(text, "utf-8")
        loaded, problems = load_pack(tmp_path)
        assert loaded is not None
        assert problems == []
        (module,) = loaded.modules
        assert module.sensitive is sensitive
        assert (module.teacher_note.en if module.teacher_note else None) == said

"""A pack from outside: what hurts people is refused, what only reads badly is told and let be."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from carried_packs import SEED, small_pack

from lachan import paths
from lachan.cli.main import run
from lachan.content.lint_pack import check_pack
from lachan.content.pack_building import build
from lachan.content.pack_shelf import Installed, install
from lachan.content.packs import built_in, load_pack
from lachan.content.problems import ADVICE, Problem, kinds_of_advice
from lachan.domain.errors import LachanError

LESSON, STORY = "03-fake-app", "01-ours/code-for-lan.scenario.yaml"
TERMS = """\
format: 1
terms:
  - vi: {say: "mã một lần", never: ["mã vừa gửi"]}
    en: {say: "one-time code", never: ["code you just got"]}
"""
LONG = "An authoritative representative " + "subsequently communicated additional information and " * 12
Put = Callable[[Path], Installed]


def hard(folder: Path) -> None:
    """Add the lesson of a shipped module, a step of it made hard to read."""
    shutil.copytree(paths.shipped("lessons") / LESSON, folder / LESSON)
    for story in (folder / LESSON).glob("*.scenario.yaml"):
        story.unlink()
    index = folder / LESSON / "module.yaml"
    head = index.read_text("utf-8").split("scenarios:")[0]
    index.write_text(head + "scenarios: []\n", "utf-8")
    for file in (folder / LESSON).glob("*.md"):
        kept = [line for line in file.read_text("utf-8").split("\n") if ".scenario" not in line]
        file.write_text("\n".join(kept), "utf-8")
    pack = folder / "pack.yaml"
    pack.write_text(pack.read_text("utf-8").replace("[01-ours]", f"[01-ours, {LESSON}]"), "utf-8")
    sheet = folder / LESSON / "handout.en.md"
    text = sheet.read_text("utf-8")
    sheet.write_text(text.replace("\n- ", f"\n- {LONG} ", 1), "utf-8")


def other_names(folder: Path) -> None:
    """Let a pack's own list of terms forbid what its story says."""
    (folder / "terms.yaml").write_text(TERMS, "utf-8")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def put(tmp_path: Path, home: Path) -> Put:
    """Pack a folder and add it."""

    def put_one(folder: Path) -> Installed:
        file = tmp_path / f"{folder.name}.lachan"
        build(folder, file, SEED)
        return install(file, home, accept="Co Hoa")

    return put_one


def problems_in(folder: Path) -> list[Problem]:
    pack, problems = load_pack(folder)
    assert pack is not None
    return problems + check_pack(pack)


def codes(problems: list[Problem], severity: str) -> set[str]:
    return {one.code for one in problems if one.severity == severity}


def test_other_names_are_a_warning_in_a_pack_from_outside_and_told_to_who_adds_it(
    tmp_path: Path, example: str, put: Put
) -> None:
    folder = small_pack(tmp_path / "ours", example)
    other_names(folder)

    problems = problems_in(folder)
    one = put(folder)

    assert codes(problems, "error") == set()
    assert "term-other" in codes(problems, "warning")
    assert kinds_of_advice(one.advice) == (0, 3)


def test_hard_words_are_a_warning_in_a_pack_from_outside(tmp_path: Path, example: str) -> None:
    folder = small_pack(tmp_path / "ours", example)
    hard(folder)

    problems = problems_in(folder)

    assert "too-hard-en" in codes(problems, "warning")
    assert not codes(problems, "error") & ADVICE


@pytest.mark.parametrize("code", sorted(ADVICE))
def test_in_the_lessons_that_ship_all_of_it_is_an_error(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Problem(code, "x", 1, "")
    monkeypatch.setattr("lachan.content.lint_pack.check_terms", lambda *_: [found])
    pack, _ = load_pack(built_in())
    assert pack is not None
    assert pack.shipped

    assert found in check_pack(pack, within=tmp_path)


DANGERS = {
    "a number that could ring": ('number: "0900 000 002"', 'number: "0912 345 678"'),
    "a domain that is real": ("Hey, are you free?", "Hey, look at vnexpress.net"),
    "a story that runs nowhere": ("then: {after: 3s, go: safe-alone}", "then: {after: 3s, go: quiet}"),
    "a sensitive story unannounced": ("family: hijacked-friend", "family: sextortion"),
}


@pytest.mark.parametrize("what", DANGERS)
def test_what_could_hurt_is_refused_from_outside_too(
    what: str, tmp_path: Path, example: str, put: Put
) -> None:
    old, new = DANGERS[what]
    assert old in example
    folder = small_pack(tmp_path / "ours", example.replace(old, new, 1))
    other_names(folder)

    with pytest.raises(LachanError) as refused:
        put(folder)

    assert refused.value.code == "pack-broken"


def test_replies_that_a_habit_finds_are_refused_from_outside_too() -> None:
    assert "pack-guessable" not in ADVICE


def test_the_author_is_told_as_a_note_and_may_go_on(
    tmp_path: Path,
    example: str,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LACHAN_HOME", str(home))
    monkeypatch.setenv("LACHAN_LANG", "en")
    folder = small_pack(tmp_path / "ours", example)
    other_names(folder)
    file = tmp_path / "ours.lachan"
    build(folder, file, SEED)

    assert run(["check", str(folder), "--plays", "0", "--lang", "en"]) == 0
    assert "note: This pack does not write “code you just got”." in capsys.readouterr().out
    assert run(["pack", "install", str(file), "--trust", "Co Hoa"]) == 0
    assert "places use another name" in capsys.readouterr().out

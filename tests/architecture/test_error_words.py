"""Every error that may reach a person has words, in both languages, that its facts can fill."""

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from lachan.domain.errors import LachanError
from lachan.ui import wording

PACKAGE = Path(__file__).parents[2] / "desktop" / "lachan"
KEBAB = re.compile(r"^[a-z]+(?:-[a-z]+)+$")


@dataclass(frozen=True)
class Raised:
    """One place where an error is made: its code, and its facts (None where they are not spelt out)."""

    code: str
    facts: frozenset[str] | None
    where: str


def raised() -> Iterator[Raised]:
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.name in ("errors.py", "wording.py"):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            called = (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "LachanError"
            )
            if called:
                assert isinstance(node, ast.Call)
                yield from codes_of(node, tree, f"{file.relative_to(PACKAGE)}:{node.lineno}")


def codes_of(call: ast.Call, tree: ast.Module, where: str) -> Iterator[Raised]:
    names = [keyword.arg for keyword in call.keywords]
    facts = None if None in names else frozenset(name for name in names if name)
    first = call.args[0] if call.args else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        yield Raised(first.value, facts, where)
        return
    # The code comes from a table of that module: then every kebab-case word of it is taken for one.
    words = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    yield from (Raised(word, facts, where) for word in words if KEBAB.match(word))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_scan_sees_the_errors_of_the_tree() -> None:
    codes = {error.code for error in raised()}
    assert len(codes) > 15
    assert {"qt-not-installed", "disk-full"} <= codes


@pytest.mark.parametrize(
    "error",
    sorted(raised(), key=lambda error: (error.where, error.code)),
    ids=lambda error: f"{error.where}-{error.code}",
)
def test_every_error_has_words(error: Raised) -> None:
    assert error.code in wording.known(), (
        f"{error.where}: give “{error.code}” its words in lachan/ui/wording.py"
    )


@pytest.mark.parametrize(
    "error",
    sorted(raised(), key=lambda error: (error.where, error.code)),
    ids=lambda error: f"{error.where}-{error.code}",
)
def test_no_word_asks_for_a_fact_that_the_error_does_not_carry(error: Raised) -> None:
    if error.facts is None:
        return
    filled = dict.fromkeys(error.facts, "FACT")
    for language in ("vi", "en"):
        words = wording.say(LachanError(error.code, **filled), language)
        assert words.strip()
        assert not placeholders(words.replace("FACT", "")), words
        assert "?" not in words, f"{error.where}: “{words}” lacks a fact"


def test_an_unknown_code_still_becomes_a_sentence() -> None:
    for language in ("vi", "en"):
        assert "never-heard-of" in wording.say(LachanError("never-heard-of"), language)

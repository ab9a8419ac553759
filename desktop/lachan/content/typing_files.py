"""The small files of a pack: read, typed and their words checked, each in one call."""

from pathlib import Path as FilePath
from typing import Any, TypeVar

import msgspec

from lachan.content.lint_story import texts_of
from lachan.content.lint_words import findings
from lachan.content.problems import Problem, has_errors
from lachan.content.typing_shapes import Checker, shape_of, unsaid
from lachan.content.yaml_nodes import Tree, read_file
from lachan.domain.text import Text
from lachan.scenario.model import Words

Part = TypeVar("Part", bound=msgspec.Struct)
FORMAT = 1
"""The only format of pack.yaml, module.yaml and recovery.yaml that this version reads."""


def read_typed(path: FilePath, structure: type[Part]) -> tuple[Part | None, Tree | None, list[Problem]]:
    """Read the file at *path* as *structure*. Never raises; no part if there is an error."""
    tree, problems = read_file(path)
    if tree is None:
        return None, None, problems
    checker = Checker(tree)
    value: Any = checker.struct(shape_of(structure), tree.value, ())
    problems += unsaid(checker.problems, problems)
    for where, text in texts_of(tree.value):
        problems += [tree.problem(code, where, **facts) for code, facts in findings(text)]
    seen = tree.value.get("format", str(FORMAT))
    if seen != str(FORMAT):
        problems.append(tree.problem("format-unknown", ("format",), value=seen, known=FORMAT))
    part = None if has_errors(problems) else msgspec.convert(value, structure, strict=False)
    return part, tree, problems


def text_of(words: Words) -> Text:
    """Turn a text of a file into a text of the domain."""
    return Text(words.vi, words.en)

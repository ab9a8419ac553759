"""The card of a lesson and the entries of facts.yaml: strict YAML as fields that know their line."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from lachan.content.lesson_problems import Log
from lachan.content.problems import Path
from lachan.content.yaml_nodes import Tree, read_tree


@dataclass(frozen=True, slots=True)
class Field:
    """The value of one key: a string, a list of strings or a mapping of fields; *line* is from 1."""

    value: "str | tuple[str, ...] | dict[str, Field]"
    line: int

    @property
    def text(self) -> str:
        """The value as a string; "" where it is a list or a mapping."""
        return self.value.strip() if isinstance(self.value, str) else ""

    @property
    def words(self) -> tuple[str, ...]:
        """The value as a list; empty where it is none."""
        return self.value if isinstance(self.value, tuple) else ()

    @property
    def fields(self) -> "dict[str, Field]":
        """The value as a mapping; empty where it is none."""
        return self.value if isinstance(self.value, dict) else {}


def read_fields(text: str, first_line: int, log: Log) -> dict[str, Field] | None:
    """Return the top mapping of *text*, or None if it does not read.

    *first_line* is the number, in its file, of the first line of *text*.
    """
    tree, problems = read_tree(text.encode(), log.file)
    log.found += [replace(problem, line=problem.line + first_line - 1) for problem in problems]
    if tree is None:
        return None
    return {name: _field(tree, (name,), value, first_line) for name, value in tree.value.items()}


def _field(tree: Tree, path: Path, value: Any, first_line: int) -> Field:
    line = tree.line(path) + first_line - 1
    if isinstance(value, dict):
        inner = {name: _field(tree, (*path, name), item, first_line) for name, item in value.items()}
        return Field(inner, line)
    if isinstance(value, list):
        return Field(tuple(item.strip() if isinstance(item, str) else "?" for item in value), line)
    return Field(str(value), line)


def check_names(fields: dict[str, Field], needed: Iterable[str], line: int, where: str, log: Log) -> None:
    """Report what is missing from and what is unknown in *fields*; *where* prefixes the field's name."""
    known = tuple(needed)
    for name in known:
        if name not in fields:
            log.add("field-missing", line, where + name, name=name)
    for name, field in fields.items():
        if name not in known:
            log.add("field-unknown", field.line, where + name, name=name, known=", ".join(known))

"""A small mapping of YAML as strings with line numbers: the card of a lesson and the entries of facts.yaml.

Every scalar stays the string the author wrote; anchors, aliases and tags are refused, so nothing can grow.
"""

from dataclasses import dataclass
from typing import Any

import yaml

from lachan.content.lesson_problems import Log


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
    try:
        for event in yaml.parse(text, Loader=yaml.BaseLoader):
            odd = getattr(event, "anchor", None) or getattr(event, "tag", None)
            if odd:
                line = event.start_mark.line if event.start_mark else 0
                log.add("yaml-broken", first_line + line, detail=f"& * ! ({odd})")
                return None
        node = yaml.compose(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        detail = getattr(error, "problem", None) or "YAML"
        log.add("yaml-broken", first_line + (mark.line if mark else 0), detail=detail)
        return None
    if not isinstance(node, yaml.MappingNode):
        log.add("yaml-broken", first_line, detail="key: value")
        return None
    return _mapping(node, first_line, log)


def _mapping(node: yaml.MappingNode, first_line: int, log: Log) -> dict[str, Field]:
    fields: dict[str, Field] = {}
    for key, value in node.value:
        line = first_line + key.start_mark.line
        name = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
        if name in fields:
            log.add("field-twice", line, name, name=name)
        fields[name] = Field(_value(value, first_line, log), line)
    return fields


def _value(node: Any, first_line: int, log: Log) -> "str | tuple[str, ...] | dict[str, Field]":
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, first_line, log)
    words = []
    for item in node.value:
        if isinstance(item, yaml.ScalarNode):
            words.append(str(item.value).strip())
        else:
            log.add("yaml-broken", first_line + item.start_mark.line, detail="[a, b]")
    return tuple(words)


def check_names(fields: dict[str, Field], needed: tuple[str, ...], line: int, where: str, log: Log) -> None:
    """Report what is missing from and what is unknown in *fields*; *where* prefixes the field's name."""
    known = ", ".join(needed)
    for name in needed:
        if name not in fields:
            log.add("field-missing", line, where + name, name=name)
    for name, field in fields.items():
        if name not in needed:
            log.add("field-unknown", field.line, where + name, name=name, known=known)

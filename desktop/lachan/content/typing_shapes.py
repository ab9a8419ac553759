"""Checking a tree against msgspec structures, gathering every mistake instead of stopping at the first.

The structures stay the only description of the format: fields, patterns, ranges and choices are read from
them. What passes here is then converted by msgspec itself.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import msgspec.inspect as shapes

from lachan.content.problems import Path, Problem, nearest
from lachan.content.yaml_nodes import Tree

_WHOLE = re.compile(r"-?(0|[1-9]\d{0,8})")
_PATTERN_CODES = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "id-wrong",
    r"^(\d+(\.\d+)?(ms|s|m)|\d+m\d+s)$": "duration-wrong",
    r"^([01]\d|2[0-3]):[0-5]\d$": "clock-wrong",
    r"^[a-z0-9.-]+\.example(/[A-Za-z0-9/_-]*)?$": "link-wrong",
    r"^[a-z0-9._-]+@[a-z0-9.-]+\.example$": "mail-wrong",
    r"^[+-]?(\d{1,3}([. ]\d{3})+|\d{1,12})$": "sum-wrong",
    r"^(?=[\d ]{8,19}$)(\d ?)*0000( ?\d)*$": "account-wrong",
}

Special = Callable[["Checker", Any, Path], Any]


@cache
def shape_of(structure: type) -> shapes.StructType:
    """Return msgspec's description of *structure*."""
    shape = shapes.type_info(structure)
    assert isinstance(shape, shapes.StructType)
    return shape


@dataclass(slots=True)
class Checker:
    """Walks a tree along its structures. ``problems`` holds what was found.

    *specials* take over where authors write otherwise than the structures say: each returns the value
    rewritten to the structures' form.
    """

    tree: Tree
    specials: dict[str, Special] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def note(self, code: str, path: Path, **facts: object) -> None:
        """Note that *code* is wrong at *path*."""
        self.problems.append(self.tree.problem(code, path, **facts))

    def check(self, shape: shapes.Type, value: Any, path: Path) -> Any:
        """Check *value* against *shape* and return it, rewritten where a special applies."""
        if isinstance(shape, shapes.StructType):
            return self.struct(shape, value, path)
        if isinstance(shape, shapes.DictType):
            return self._dict(shape, value, path)
        if isinstance(shape, shapes.ListType):
            return self._list(shape, value, path)
        if isinstance(shape, shapes.UnionType):
            return self._union(shape, value, path)
        self._scalar(shape, value, path)
        return value

    def struct(
        self, shape: shapes.StructType, value: Any, path: Path, names: dict[str, str] | None = None
    ) -> Any:
        """Check a mapping; *names* renames fields to what authors call them."""
        if not isinstance(value, dict):
            self._wrong_type("mapping", value, path)
            return value
        renamed = names or {}
        fields = {renamed.get(one.encode_name, one.encode_name): one for one in shape.fields}
        for name in value.keys() - fields.keys():
            self._unknown(name, path, fields.keys() - value.keys() or fields.keys())
        for name, one in fields.items():
            if one.required and name not in value:
                self._missing(name, shape, value, path)
        return {
            fields[name].encode_name: self._field(shape, fields[name], name, part, path)
            for name, part in value.items()
            if name in fields
        }

    def _field(self, shape: shapes.StructType, one: shapes.Field, name: str, value: Any, path: Path) -> Any:
        special = self.specials.get(f"{shape.cls.__name__}.{one.name}")
        where = (*path, name)
        return special(self, value, where) if special else self.check(one.type, value, where)

    def _unknown(self, name: str, path: Path, known: Any) -> None:
        near, words = nearest(name, known), ", ".join(sorted(known))
        self.note("field-unknown", (*path, name), name=name, near=near, known=words)

    def _missing(self, name: str, shape: shapes.StructType, value: dict[str, Any], path: Path) -> None:
        if (*path, name) in self.tree.lines:  # there, but empty: said already
            return
        problem = self.tree.problem(_missing_code(name, value), path, name=name, of=shape.cls.__name__)
        where = f"{problem.field}.{name}" if problem.field else name
        self.problems.append(Problem(problem.code, problem.file, problem.line, where, problem.facts))

    def _dict(self, shape: shapes.DictType, value: Any, path: Path) -> Any:
        if not isinstance(value, dict):
            self._wrong_type("mapping", value, path)
            return value
        for name in value:
            self._scalar(shape.key_type, name, (*path, name))
        return {name: self.check(shape.value_type, part, (*path, name)) for name, part in value.items()}

    def _list(self, shape: shapes.ListType, value: Any, path: Path) -> Any:
        if not isinstance(value, list):
            self._wrong_type("list", value, path)
            return value
        if shape.max_length is not None and len(value) > shape.max_length:
            self.note("list-too-long", path, count=len(value), limit=shape.max_length, name=path[-1])
        if shape.min_length is not None and len(value) < shape.min_length:
            self.note("list-too-short", path, name=path[-1])
        return [self.check(shape.item_type, part, (*path, n)) for n, part in enumerate(value)]

    def _union(self, shape: shapes.UnionType, value: Any, path: Path) -> Any:
        kinds = [one for one in shape.types if not isinstance(one, shapes.NoneType)]
        fitting = next((one for one in kinds if _takes(one, value)), kinds[0])
        return self.check(fitting, value, path)

    def _scalar(self, shape: shapes.Type, value: Any, path: Path) -> None:
        if not isinstance(value, str):
            expected = "text" if isinstance(shape, shapes.StrType | shapes.LiteralType) else _word_for(shape)
            self._wrong_type(expected, value, path)
        elif isinstance(shape, shapes.StrType):
            self._text(shape, value, path)
        elif isinstance(shape, shapes.LiteralType):
            self._choice(tuple(str(one) for one in shape.values), value, path)
        elif isinstance(shape, shapes.IntType):
            self._whole(shape, value, path)
        elif isinstance(shape, shapes.BoolType) and value not in ("true", "false"):
            self.note("not-true-false", path, value=value, name=path[-1])

    def _text(self, shape: shapes.StrType, value: str, path: Path) -> None:
        if shape.pattern is not None and not re.search(shape.pattern, value):
            self.note(_PATTERN_CODES.get(shape.pattern, "value-wrong"), path, value=shorten(value))
        elif not value.strip() and shape.min_length:
            self.note("value-empty", path, name=path[-1])
        elif shape.max_length is not None and len(value) > shape.max_length:
            self.note("text-too-long", path, count=len(value), limit=shape.max_length)

    def _choice(self, known: tuple[str, ...], value: str, path: Path) -> None:
        if value not in known:
            near, words = nearest(value, known), ", ".join(known)
            self.note("choice-unknown", path, value=shorten(value), known=words, near=near)

    def _whole(self, shape: shapes.IntType, value: str, path: Path) -> None:
        if not _WHOLE.fullmatch(value):
            self.note("not-a-number", path, value=shorten(value))
        elif (shape.ge is not None and int(value) < shape.ge) or (
            shape.le is not None and int(value) > shape.le
        ):
            self.note("number-out-of-range", path, value=value, least=shape.ge, most=shape.le)

    def _wrong_type(self, expected: str, value: Any, path: Path) -> None:
        found = "text" if isinstance(value, str) else "list" if isinstance(value, list) else "mapping"
        self.note("wrong-type", path, expected=expected, found=found, name=path[-1] if path else "")


def _missing_code(name: str, value: dict[str, Any]) -> str:
    if name == "en" and "vi" in value:
        return "english-missing"
    if name == "vi" and "en" in value:
        return "vietnamese-missing"
    return "then-missing" if name == "then" else "field-missing"


def _takes(shape: shapes.Type, value: Any) -> bool:
    if isinstance(value, dict):
        return isinstance(shape, shapes.StructType | shapes.DictType)
    return (
        isinstance(shape, shapes.ListType)
        if isinstance(value, list)
        else not isinstance(shape, shapes.StructType | shapes.DictType | shapes.ListType)
    )


def _word_for(shape: shapes.Type) -> str:
    return "number" if isinstance(shape, shapes.IntType) else "true-false"


def shorten(text: str, limit: int = 60) -> str:
    """Cut *text* to at most *limit* characters, for a message."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def unsaid(problems: list[Problem], said: list[Problem]) -> Iterator[Problem]:
    """Yield those of *problems* about fields of which *said* does not speak yet."""
    fields = {(problem.line, problem.field) for problem in said}
    return (one for one in problems if (one.line, one.field) not in fields)

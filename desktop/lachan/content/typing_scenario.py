"""From a strict YAML tree to a typed Scenario: cues rewritten to the structures' form, every mistake told."""

from typing import Any, get_args

import msgspec

from lachan.content.problems import Path, Problem, nearest
from lachan.content.typing_shapes import Checker, shape_of, unsaid
from lachan.content.yaml_nodes import Tree
from lachan.scenario import model

CUES: dict[str, type] = {str(kind.__struct_config__.tag): kind for kind in get_args(model.Cue)}
"""Every kind of cue by the word that names it: ``say``, ``text``…"""


def type_scenario(tree: Tree) -> tuple[model.Scenario | None, list[Problem]]:
    """Type *tree*; with None, the problems say why. Never raises."""
    checker = Checker(tree, {"Beat.cues": _cues, "Beat.react": _react, "Scenario.always": _react})
    value = checker.struct(shape_of(model.Scenario), tree.value, ())
    _check_format(checker, value)
    if checker.problems:
        return None, checker.problems
    try:
        return msgspec.convert(value, model.Scenario, strict=False), []
    except (msgspec.ValidationError, RecursionError, ValueError) as error:
        return None, [tree.problem("value-wrong", (), value=str(error))]


def type_tree(tree: Tree, before: list[Problem]) -> tuple[model.Scenario | None, list[Problem]]:
    """Type *tree*, adding to the problems *before* only what they have not said."""
    scenario, problems = type_scenario(tree)
    return scenario, [*before, *unsaid(problems, before)]


def _check_format(checker: Checker, value: dict[str, Any]) -> None:
    seen = value.get("format")
    if isinstance(seen, str) and seen.isdigit() and seen != str(model.FORMAT):
        checker.note("format-unknown", ("format",), value=seen, known=model.FORMAT)


def _cues(checker: Checker, value: Any, path: Path) -> Any:
    if not isinstance(value, list):
        checker.note("wrong-type", path, expected="list", found=_kind_of(value), name="cues")
        return value
    return [_cue(checker, one, (*path, n)) for n, one in enumerate(value)]


def _cue(checker: Checker, value: Any, path: Path) -> Any:
    if not isinstance(value, dict):
        checker.note("wrong-type", path, expected="mapping", found=_kind_of(value), name="cues")
        return value
    kinds = [name for name in value if name in CUES]
    if len(kinds) > 1:
        checker.note("cue-two-kinds", path, first=kinds[0], second=kinds[1])
        return value
    if not kinds:
        first = next(iter(value), "")
        known = ", ".join(CUES)
        checker.note("cue-unknown", path, name=first, near=nearest(first, CUES), known=known)
        return value
    kind = kinds[0]
    typed = checker.struct(shape_of(CUES[kind]), value, path, {model.CUE_SUBJECT[kind]: kind})
    return {"cue": kind, **typed}


def _react(checker: Checker, value: Any, path: Path) -> Any:
    if not isinstance(value, dict):
        checker.note("wrong-type", path, expected="mapping", found=_kind_of(value), name=path[-1])
        return value
    return {act: _reaction(checker, act, one, (*path, act)) for act, one in value.items()}


def _reaction(checker: Checker, act: str, value: Any, path: Path) -> Any:
    """A bare id inside a list is a reaction that only goes there."""
    known = get_args(model.ReactName)
    if act not in known:
        checker.note("act-unknown", path, name=act, near=nearest(act, known), known=", ".join(known))
        return value
    if isinstance(value, str):
        return value
    parts = value if isinstance(value, list) else [value]
    shape = shape_of(model.Reaction)
    typed = []
    for n, part in enumerate(parts):
        where = (*path, n) if isinstance(value, list) else path
        typed.append({"go": part} if isinstance(part, str) else checker.struct(shape, part, where))
    return typed if isinstance(value, list) else typed[0]


def _kind_of(value: Any) -> str:
    return "text" if isinstance(value, str) else "list" if isinstance(value, list) else "mapping"

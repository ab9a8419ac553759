"""paths.yaml: who learns which modules, in which order, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Annotated

import msgspec
from msgspec import Meta

from lachan.content.problems import Problem, nearest
from lachan.content.typing_files import read_typed, text_of
from lachan.content.yaml_nodes import Tree
from lachan.domain.learner import Role
from lachan.domain.text import Text
from lachan.scenario.model import Id, Words

FILE = "paths.yaml"


class StagePart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A module's folder, and one sentence that says why it stands on this path."""

    module: Id
    why: Words


class PathPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One path; of several for the same role a learner chooses one, by their titles."""

    id: Id
    role: Role = msgspec.field(name="for")
    title: Words
    why: Words
    modules: Annotated[list[StagePart], Meta(min_length=1)]


class PathsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole of paths.yaml."""

    format: int
    paths: Annotated[list[PathPart], Meta(min_length=1)]


@dataclass(frozen=True, slots=True)
class LearningPath:
    """A path for a *role*. *modules*: the folder of each module, in order, and why it is there."""

    id: str
    role: Role
    title: Text
    why: Text
    modules: tuple[tuple[str, Text], ...]


def read_paths(root: FilePath, folders: Sequence[str]) -> tuple[tuple[LearningPath, ...], list[Problem]]:
    """Read the paths of the pack in *root*, whose modules are *folders*. Never raises.

    A pack need not have any. A module that the pack lacks is a problem, and left out of the path.
    """
    if not (root / FILE).is_file():
        return (), []
    file, tree, problems = read_typed(root / FILE, PathsFile)
    if file is None or tree is None:
        return (), problems
    problems += _mistakes(file, tree, folders)
    return tuple(_path(part, folders) for part in file.paths), problems


def _path(part: PathPart, folders: Sequence[str]) -> LearningPath:
    there = tuple((stage.module, text_of(stage.why)) for stage in part.modules if stage.module in folders)
    return LearningPath(part.id, part.role, text_of(part.title), text_of(part.why), there)


def _mistakes(file: PathsFile, tree: Tree, folders: Sequence[str]) -> Iterator[Problem]:
    ids: set[str] = set()
    reached: set[str] = set()
    for n, part in enumerate(file.paths):
        if part.id in ids:
            yield tree.problem("path-twice", ("paths", n, "id"), value=part.id)
        ids.add(part.id)
        here: set[str] = set()
        for m, stage in enumerate(part.modules):
            where = ("paths", n, "modules", m, "module")
            if stage.module not in folders:
                near = nearest(stage.module, folders)
                yield tree.problem("path-module-unknown", where, value=stage.module, near=near)
            if stage.module in here:
                yield tree.problem("path-module-twice", where, value=stage.module)
            here.add(stage.module)
        reached |= here
    for folder in folders:
        if folder not in reached:
            yield tree.problem("module-on-no-path", ("paths",), value=folder)

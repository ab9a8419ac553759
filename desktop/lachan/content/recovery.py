"""recovery.yaml: what to do after a bad end, step by step, without blame."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Annotated

import msgspec
from msgspec import Meta

from lachan.content.lint_words import HELP_LINES
from lachan.content.problems import Problem
from lachan.content.typing_files import read_typed, text_of
from lachan.domain.text import Text
from lachan.scenario.model import Id, Words, Words_


class StepPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One step; *call* is a public help line to offer with it."""

    vi: Words_
    en: Words_
    call: str | None = None


class RecoveryPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One path: a title, a warm first sentence, the steps in order, the facts they rest on.

    *play*: a scenario (``truth: recovery``) in which the first hour can be played.
    """

    title: Words
    opening: Words
    steps: Annotated[list[StepPart], Meta(min_length=1, max_length=8)]
    facts: list[Id] = []
    play: Id | None = None


class RecoveryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole of recovery.yaml."""

    format: int
    recoveries: dict[Id, RecoveryPart]


@dataclass(frozen=True, slots=True)
class RecoveryStep:
    """One thing to do now; *call* is a help line such as ``"113"``, or ""."""

    text: Text
    call: str


@dataclass(frozen=True, slots=True)
class Recovery:
    """What to do in the first hour after a bad end; *facts*: ids of facts.yaml; *play*: a scenario, or ""."""

    id: str
    title: Text
    opening: Text
    steps: tuple[RecoveryStep, ...]
    facts: tuple[str, ...]
    play: str = ""


def read_recoveries(path: FilePath) -> tuple[Mapping[str, Recovery], list[Problem]]:
    """Read recovery.yaml. Never raises; with errors the mapping is empty."""
    file, tree, problems = read_typed(path, RecoveryFile)
    if file is None or tree is None:
        return {}, problems
    for key, part in file.recoveries.items():
        for n, step in enumerate(part.steps):
            if step.call is not None and step.call not in HELP_LINES:
                where = ("recoveries", key, "steps", n, "call")
                problems.append(tree.problem("number-real", where, number=step.call))
    return {key: _recovery(key, part) for key, part in file.recoveries.items()}, problems


def _recovery(key: str, part: RecoveryPart) -> Recovery:
    steps = tuple(RecoveryStep(Text(step.vi, step.en), step.call or "") for step in part.steps)
    return Recovery(
        key, text_of(part.title), text_of(part.opening), steps, tuple(part.facts), part.play or ""
    )

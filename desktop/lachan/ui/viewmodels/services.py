"""What the pages ask of the rest of the app; app.py joins it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from lachan.content.learning_paths import LearningPath
from lachan.domain.learner import Role
from lachan.domain.text import Language, Text
from lachan.learning.checks import Checks
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.runs import Runs

Speak = Callable[[], Language]
"""Gives the language of the window at this moment."""


@dataclass(frozen=True, slots=True)
class Station:
    """One stop on the path: a lesson to read, a scenario to live through, or check items to judge."""

    kind: Literal["lesson", "scenario", "check"]
    id: str
    title: Text
    minutes: int
    roles: tuple[Role, ...] = ()  # empty: for everybody


@dataclass(frozen=True, slots=True)
class Module:
    """A part of the path. *folder*: what the paths of the pack call it."""

    id: str
    title: Text
    stations: tuple[Station, ...]
    families: tuple[str, ...] = ()
    folder: str = ""
    about: Text | None = None  # of a sensitive module: what it is about
    teacher_note: Text | None = None


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that Who and Home need of the rest. *today* gives the local calendar day, YYYY-MM-DD."""

    learners: Learners
    lessons: Lessons
    runs: Runs
    modules: tuple[Module, ...]
    today: Callable[[], str]
    checks: Checks | None = None
    paths: tuple[LearningPath, ...] = ()

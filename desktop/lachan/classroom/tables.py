"""One model for every view: screen, print, PDF, CSV and XLSX all show this, so that they cannot differ."""

from dataclasses import dataclass
from typing import Literal

from lachan.domain.text import Language, Text

Value = str | int | float | Text | None
Kind = Literal["text", "number", "percent", "seconds", "day"]
"""Percent: whole numbers of 0 to 100. Seconds: one decimal. Day: ``YYYY-MM-DD``."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: *id* for programs, *title* for people."""

    id: str
    title: Text
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Cell:
    """A value, and a *tone* that the screen may colour: never the only sign, the value says the same."""

    value: Value
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Cells under the columns. *key*: what a click drills into (a pupil's id, a scenario, an item), or ""."""

    cells: tuple[Cell, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One step of a curve: *share* (0 to 1) still there, and the words that stand at it."""

    label: Text
    share: float
    drop: int = 0
    tactic: Text | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A view. *question*: what it answers; *sentence*: the answer; *rule*: how it was reckoned."""

    id: str
    question: Text
    sentence: Text
    rule: Text
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    curve: tuple[Point, ...] = ()


def shown(value: Value, kind: Kind, language: Language) -> str:
    """Return a value as screen and paper show it."""
    if value is None:
        return ""
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, float):
        text = f"{plain_float(value):.1f}"
        return text.replace(".", ",") if language == "vi" else text
    if kind == "percent":
        return f"{value}%"
    if kind == "day" and isinstance(value, str) and len(value) == 10:
        return f"{value[8:]}/{value[5:7]}/{value[:4]}" if language == "vi" else value
    return str(value)


def plain_float(value: float) -> float:
    """Return *value* as it is shown: one decimal, and no minus before nothing."""
    return round(value, 1) + 0.0


def row(*values: Value | Cell, key: str = "") -> Row:
    """Make a row of values or cells."""
    return Row(tuple(one if isinstance(one, Cell) else Cell(one) for one in values), key)


def percent(part: int, whole: int) -> int | None:
    """Return *part* of *whole* in percent, None of nothing."""
    return round(100 * part / whole) if whole else None

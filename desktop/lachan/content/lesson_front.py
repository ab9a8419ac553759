"""The card of a lesson: the YAML between the two lines of ``---`` it opens with."""

import re
from dataclasses import dataclass

from lachan.content.lesson_fences import ID
from lachan.content.lesson_problems import Log
from lachan.content.lesson_yaml import Field, check_names, read_fields

_NEEDED = ("title", "goal", "minutes", "ages", "facts", "competences")
_AGES = re.compile(r"(\d{1,2})-(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Card:
    """What a lesson says about itself; *facts_line* is where it lists its facts."""

    title: str
    goal: str
    minutes: int
    ages: tuple[int, int]
    facts: tuple[str, ...]
    competences: tuple[str, ...]
    facts_line: int


def read_card(lines: list[str], log: Log) -> tuple[Card | None, int]:
    """Return the card, and the index of the first line after it."""
    end = next((i for i, line in enumerate(lines) if i and line.rstrip() == "---"), None)
    if not lines or lines[0].rstrip() != "---" or end is None:
        log.add("front-missing", 1)
        return None, 0
    fields = read_fields("\n".join(lines[1:end]), 2, log)
    return (_card(fields, log) if fields is not None else None), end + 1


def _card(fields: dict[str, Field], log: Log) -> Card | None:
    check_names(fields, _NEEDED, 1, "", log)
    if any(name not in fields for name in _NEEDED):
        return None
    for name in ("title", "goal"):
        if not fields[name].text:
            _wrong(fields, name, "…", log)
    for name in ("facts", "competences"):
        if not isinstance(fields[name].value, tuple):
            _wrong(fields, name, "[a, b]", log)
    for fact in fields["facts"].words:
        if not ID.fullmatch(fact):
            log.add("id-wrong", fields["facts"].line, "facts", name=fact)
    return Card(
        title=fields["title"].text,
        goal=fields["goal"].text,
        minutes=_minutes(fields, log),
        ages=_ages(fields, log),
        facts=fields["facts"].words,
        competences=fields["competences"].words,
        facts_line=fields["facts"].line,
    )


def _wrong(fields: dict[str, Field], name: str, expected: str, log: Log) -> None:
    log.add("field-wrong", fields[name].line, name, name=name, expected=expected)


def _minutes(fields: dict[str, Field], log: Log) -> int:
    text = fields["minutes"].text
    if not re.fullmatch(r"[1-9]\d?", text):
        _wrong(fields, "minutes", "1-99", log)
        return 1
    return int(text)


def _ages(fields: dict[str, Field], log: Log) -> tuple[int, int]:
    ages = _AGES.fullmatch(fields["ages"].text)
    if ages is None or int(ages[1]) > int(ages[2]):
        _wrong(fields, "ages", "11-18", log)
        return (0, 99)
    return int(ages[1]), int(ages[2])

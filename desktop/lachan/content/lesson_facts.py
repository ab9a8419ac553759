"""facts.yaml: every claim that lessons and scenarios may make, with its source and the day it was checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lachan.content.lesson_fences import ID
from lachan.content.lesson_files import read_text
from lachan.content.lesson_problems import Log
from lachan.content.lesson_yaml import Field, check_names, read_fields
from lachan.content.problems import Problem
from lachan.domain.text import Text

_NEEDED = ("vi", "en", "source", "checked", "expires")
_SOURCE = ("title", "publisher", "date")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a claim was read. *date* is as exact as the source: DD/MM/YYYY, MM/YYYY, YYYY or ``undated``."""

    title: str
    publisher: str
    date: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim in both languages; *checked* and *expires* are calendar days."""

    id: str
    text: Text
    source: Source
    checked: date
    expires: date

    def stale(self, today: date) -> bool:
        """Tell whether the claim must be checked again: it holds through the day it expires."""
        return today > self.expires


@dataclass(frozen=True, slots=True)
class FactsReading:
    """The facts that read well, by id, and what is wrong with the file."""

    facts: Mapping[str, Fact]
    problems: tuple[Problem, ...]


def read_facts(path: Path) -> FactsReading:
    """Read facts.yaml. Never raises: a mistake is a problem, and the facts that are well stay."""
    log = Log(path.name)
    text = read_text(path, log)
    fields = read_fields(text, 1, log) if text is not None else None
    if fields is None:
        return FactsReading({}, tuple(log.found))
    check_names(fields, ("format", "facts"), 1, "", log)
    if "format" in fields and fields["format"].text != "1":
        log.add("field-wrong", fields["format"].line, "format", name="format", expected="1")
    entries = fields["facts"].fields if "facts" in fields else {}
    facts = {id_: fact for id_, entry in entries.items() if (fact := _fact(id_, entry, log))}
    return FactsReading(facts, tuple(log.found))


def _fact(id_: str, entry: Field, log: Log) -> Fact | None:
    before = len(log.found)
    if not ID.fullmatch(id_):
        log.add("id-wrong", entry.line, id_, name=id_)
    check_names(entry.fields, _NEEDED, entry.line, f"{id_}.", log)
    source = entry.fields.get("source", Field({}, entry.line))
    check_names(source.fields, _SOURCE, source.line, f"{id_}.source.", log)
    if len(log.found) > before:
        return None
    words = [_filled(entry, id_, name, log) for name in ("vi", "en")]
    origin = [_filled(source, f"{id_}.source", name, log) for name in _SOURCE]
    checked, expires = (_day(entry.fields[name], f"{id_}.{name}", log) for name in ("checked", "expires"))
    if checked and expires and expires <= checked:
        log.add("expires-early", entry.fields["expires"].line, f"{id_}.expires")
    if len(log.found) > before or not checked or not expires:
        return None
    return Fact(id_, Text(*words), Source(*origin), checked, expires)


def _filled(entry: Field, where: str, name: str, log: Log) -> str:
    field = entry.fields[name]
    if not field.text:
        log.add("field-wrong", field.line, f"{where}.{name}", name=name, expected="…")
    return field.text


def _day(field: Field, where: str, log: Log) -> date | None:
    try:
        return date.fromisoformat(field.text)
    except ValueError:
        log.add("date-wrong", field.line, where)
        return None

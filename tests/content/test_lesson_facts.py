"""facts.yaml: claims with sources and dates, and what may be wrong with them."""

from datetime import date
from pathlib import Path

import pytest

from lachan.content.lesson_facts import FactsReading, read_facts

GOOD = """format: 1
facts:
  one-claim:
    vi: "Một điều"
    en: "One thing"
    source: {title: "Bài báo", publisher: "bao.example", date: "05/2025"}
    checked: 2026-11-22
    expires: 2027-11-22
"""


def read(text: str, folder: Path) -> FactsReading:
    (folder / "facts.yaml").write_text(text, encoding="utf-8")
    return read_facts(folder / "facts.yaml")


def test_a_fact_carries_its_source_and_goes_stale_the_day_after_it_expires(tmp_path: Path) -> None:
    reading = read(GOOD, tmp_path)

    fact = reading.facts["one-claim"]
    assert reading.problems == ()
    assert (fact.text.vi, fact.source.publisher, fact.source.date) == ("Một điều", "bao.example", "05/2025")
    assert not fact.stale(date(2027, 11, 22))
    assert fact.stale(date(2027, 11, 23))


MISTAKES = {
    "no English": (GOOD.replace('    en: "One thing"\n', ""), "field-missing", 3),
    "no source": (GOOD.replace("source:", "sauce:"), "field-missing", 3),
    "no publisher": (GOOD.replace('publisher: "bao.example", ', ""), "field-missing", 6),
    "an empty claim": (GOOD.replace('"Một điều"', '""'), "field-wrong", 4),
    "a date as people write it": (GOOD.replace("2026-11-22", "22/11/2026"), "date-wrong", 7),
    "expired before it was checked": (GOOD.replace("2027-11-22", "2025-11-22"), "expires-early", 8),
    "an id with marks": (GOOD.replace("one-claim", "Một"), "id-wrong", 3),
    "another format": (GOOD.replace("format: 1", "format: 2"), "field-wrong", 1),
    "the same id twice": (GOOD + GOOD.split("facts:\n")[1], "key-twice", 9),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_facts_is_a_problem_with_its_line(name: str, tmp_path: Path) -> None:
    text, code, line = MISTAKES[name]

    reading = read(text, tmp_path)

    assert (code, line) in [(problem.code, problem.line) for problem in reading.problems]


def test_one_bad_fact_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    other = GOOD.split("facts:\n")[1].replace("one-claim", "two").replace("en:", "eng:")

    assert list(read(GOOD + other, tmp_path).facts) == ["one-claim"]


def test_a_file_that_is_not_there_holds_no_facts(tmp_path: Path) -> None:
    reading = read_facts(tmp_path / "facts.yaml")

    assert (dict(reading.facts), reading.problems[0].code) == ({}, "file-unreadable")

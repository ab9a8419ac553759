"""The claims of the lessons that a teacher should check again, as rows for the class page."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from lachan.content.lesson_facts import Fact
from lachan.domain.text import Language

MOST_ROWS = 8
"""Longest list that is shown; the rest is a number."""


def stale_facts(facts: Iterable[Fact], today: date, language: Language) -> dict[str, Any]:
    """Return the claims that no longer hold for certain on *today*, longest expired first.

    ``count`` of all, and of the first MOST_ROWS the ``text``, the ``source`` and ``since``, DD/MM/YYYY.
    """
    found = sorted((fact for fact in facts if fact.stale(today)), key=lambda fact: (fact.expires, fact.id))
    rows = [
        {
            "text": fact.text.in_(language),
            "source": ", ".join((fact.source.title, fact.source.publisher)),
            "since": (fact.expires + timedelta(days=1)).strftime("%d/%m/%Y"),
        }
        for fact in found[:MOST_ROWS]
    ]
    return {"count": len(found), "more": len(found) - len(rows), "rows": rows}

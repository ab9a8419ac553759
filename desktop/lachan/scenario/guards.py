"""Guards: a closed grammar of comparisons over the facts of a run. Never code.

``guard := test ("and" test)*`` · ``test := ["not"] fact ["has" word | sign number]``
``sign := "=" | "!=" | ">" | ">=" | "<" | "<="``
A fact alone means "is set" or "is above zero".
"""

import operator
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

SET_FACTS: frozenset[str] = frozenset(
    {"leaked", "reported", "looked", "blocked", "in_call", "opened", "scanned", "locked", "apps", "secured"}
    | {"asked_word", "reached"}
)
"""Facts that hold names, for ``has``."""
NUMBER_FACTS: frozenset[str] = frozenset({"money", "evidence", "steps"})
"""Facts that hold a whole number (money in VND; steps of the first hour)."""
YES_FACTS: frozenset[str] = frozenset({"told", "shared", "installed", "muted", "filmed"})
"""Facts that hold or do not."""
FACTS: frozenset[str] = SET_FACTS | NUMBER_FACTS | YES_FACTS

_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "=": operator.eq, "!=": operator.ne, ">": operator.gt, ">=": operator.ge, "<": operator.lt,
    "<=": operator.le,
}  # fmt: skip
_TEST = re.compile(
    r"(?P<no>not\s+)?(?P<fact>[a-z][a-z0-9_-]*)(\s+has\s+(?P<word>[a-z0-9-]+)|\s*(?P<sign>[<>]=?|!?=)\s*(?P<number>\d+))?"
)


@dataclass(frozen=True, slots=True)
class Test:
    """One comparison. *word* for ``has``; *sign* and *number* for numbers; neither for "is set"."""

    fact: str
    wanted: bool = True
    word: str = ""
    sign: str = ""
    number: int = 0


Guard = tuple[Test, ...]
"""All tests must hold; the empty guard always does."""


def parse(text: str | None, own: Collection[str] = ()) -> Guard:
    """Read a guard; *own* are the names of the scenario's vars.

    Raises ValueError whose argument is the part that could not be read.
    """
    if text is None:
        return ()
    return tuple(_parse_test(part.strip(), own) for part in re.split(r"\s+and\s+", text.strip()))


def _parse_test(part: str, own: Collection[str]) -> Test:
    match = _TEST.fullmatch(part)
    if match is None or (match["fact"] not in FACTS and match["fact"] not in own):
        raise ValueError(part)
    fact = match["fact"]
    if match["word"] and fact not in SET_FACTS:
        raise ValueError(part)
    if match["sign"] and fact not in NUMBER_FACTS and fact not in own:
        raise ValueError(part)
    return Test(fact, not match["no"], match["word"] or "", match["sign"] or "", int(match["number"] or 0))


def holds(guard: Guard, value: Callable[[str], object]) -> bool:
    """Tell whether every test holds, *value* giving each fact's present value."""
    for test in guard:
        now = value(test.fact)
        if test.word:
            true = test.word in now  # type: ignore[operator]
        elif test.sign:
            true = _COMPARE[test.sign](now, test.number)  # type: ignore[arg-type]
        else:
            true = bool(now)
        if true is not test.wanted:
            return False
    return True

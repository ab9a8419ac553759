"""What a veiled survey tells about a class: an estimate, and nothing about any pupil.

The difference of the mean counts of the two lists estimates the share for whom the sensitive sentence is
true. (Imai, "Multivariate regression analysis for the item count technique", JASA 106, 2011; used in Viet Nam
by Pham, Goto & Tran, Computers in Human Behavior 156, 2024.)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance

from lachan.classroom.event_lines import EventLine
from lachan.domain.survey import LESSON, sentences

Z = 1.959964
"""The 97.5th percentile of the normal distribution, for a 95 % interval."""
LEAST_EACH = 5


@dataclass(frozen=True, slots=True)
class Estimate:
    """The share for whom the sensitive sentence is true, and its 95 % interval; all from 0 to 1.

    The interval is cut at 0 and 1; *short* and *long* are how many answered each list.
    """

    share: float
    low: float
    high: float
    short: int
    long: int


def estimate(short: Sequence[int], long: Sequence[int]) -> Estimate | None:
    """Return the difference of means with Welch's standard error; None with fewer than LEAST_EACH a list."""
    if min(len(short), len(long)) < LEAST_EACH:
        return None
    share = fmean(long) - fmean(short)
    error = sqrt(variance(long) / len(long) + variance(short) / len(short))
    low, high = max(0.0, share - Z * error), min(1.0, share + Z * error)
    return Estimate(min(1.0, max(0.0, share)), min(low, 1.0), max(high, 0.0), len(short), len(long))


def answered(events: Iterable[EventLine], form: str) -> tuple[bool, int] | None:
    """Return whether a pupil saw the long list after *form*, and the count given first; None without one."""
    for event in events:
        if event.kind == "answered" and event.body.get("lesson") == LESSON + form:
            count, long = str(event.body.get("choice", "")), event.body.get("list") == "long"
            if count.isdigit() and int(count) <= len(sentences(long)):
                return long, int(count)
    return None

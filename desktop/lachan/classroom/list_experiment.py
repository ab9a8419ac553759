"""Asking what people would not say: a list experiment.

Each pupil sees a short list of harmless sentences, or the same list with one sensitive sentence more, drawn
by lot, and answers only how many of them are true. No answer tells anything about its pupil; the difference
of the two means estimates the share for whom the sensitive sentence is true. (Imai, "Multivariate regression
analysis for the item count technique", JASA 106, 2011; used in Viet Nam by Pham, Goto & Tran, Computers in
Human Behavior 156, 2024.)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance

from lachan.classroom.event_lines import EventLine
from lachan.domain.text import Text

LESSON = "survey/list-1"
"""The survey in the record: a lesson whose one answer is a count."""
Z = 1.959964
"""The 97.5th percentile of the normal distribution, for a 95 % interval."""
LEAST_EACH = 5
HARMLESS: tuple[Text, ...] = (
    Text(
        "Tuần này em có ăn sáng ít nhất một lần ở trường.",
        "I had breakfast at school at least once this week.",
    ),
    Text("Em từng đi xe buýt một mình.", "I have taken a bus on my own."),
    Text("Nhà em có nuôi một con vật.", "We keep an animal at home."),
    Text("Tháng này em có đọc hết một cuốn sách.", "I finished a book this month."),
)
SENSITIVE = Text(
    "Em từng đưa mã, mật khẩu hoặc tiền cho người lạ trên mạng mà chưa kể với ai.",
    "I have given a code, a password or money to a stranger online and told nobody.",
)


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


def sentences(long: bool) -> tuple[Text, ...]:
    """Return the sentences of one list; the sensitive one stands in the middle of the long list."""
    middle = len(HARMLESS) // 2
    return (*HARMLESS[:middle], SENSITIVE, *HARMLESS[middle:]) if long else HARMLESS


def estimate(short: Sequence[int], long: Sequence[int]) -> Estimate | None:
    """Return the difference of means with Welch's standard error; None with fewer than LEAST_EACH a list."""
    if min(len(short), len(long)) < LEAST_EACH:
        return None
    share = fmean(long) - fmean(short)
    error = sqrt(variance(long) / len(long) + variance(short) / len(short))
    low, high = max(0.0, share - Z * error), min(1.0, share + Z * error)
    return Estimate(min(1.0, max(0.0, share)), min(low, 1.0), max(high, 0.0), len(short), len(long))


def answered(events: Iterable[EventLine]) -> tuple[bool, int] | None:
    """Return whether a pupil saw the long list, and the count they gave first; None without an answer."""
    for event in events:
        if event.kind == "answered" and event.body.get("lesson") == LESSON:
            count, long = str(event.body.get("choice", "")), event.body.get("list") == "long"
            if count.isdigit() and int(count) <= len(sentences(long)):
                return long, int(count)
    return None

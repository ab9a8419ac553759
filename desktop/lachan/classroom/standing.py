"""How a pupil stands in a skill, by one stated rule.

Effects of training fade within two to six months and return with a short reminder: Reinheimer et al.,
SOUPS 2020; Burke et al., JEBO 198, 2022; Maertens et al., Nature Communications 2025. Hence a skill is
held only until its booster falls due: a week after it was first shown, then one, three and a half, and
six months after each success on another day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lachan.classroom.pupil_fold import RunFact
from lachan.domain.detection import Detection
from lachan.domain.text import Text
from lachan.storage.class_rows import SkillRow

BOOSTER_DAYS = (7, 30, 105, 180)
"""Days from a success to the next booster, by how many successes stand in a row."""


class Standing(StrEnum):
    """Held, slipping, not yet, not tried."""

    HELD = "held"
    SLIPPING = "slipping"
    NOT_YET = "not-yet"
    NOT_TRIED = "not-tried"


RULE = Text(
    "Giữ được: lần gần nhất nhận ra lừa đảo (hoặc không từ chối nhầm việc thật) và chưa đến hạn ôn lại"
    " (7, 30, 105, 180 ngày sau mỗi lần tốt). Đang phai: đã từng giữ được, nay quá hạn hoặc lần gần nhất chưa"
    " tốt. Chưa vững: đã thử, chưa lần nào nhận ra. Số: nhận ra/tình huống lừa · từ chối nhầm/việc thật.",
    "Held: the last try caught the scam (or did not refuse a genuine matter) and no booster is due (7, 30,"
    " 105, 180 days after each success). Slipping: held before, now overdue or the last try failed. Not yet:"
    " tried, never caught one. Numbers: caught/scams · refused/genuine.",
)


@dataclass(frozen=True, slots=True)
class SkillStanding:
    """One pupil in one family. *due*: when the booster falls due, None unless ever shown."""

    standing: Standing
    counts: Detection
    due: date | None = None
    last: date | None = None
    failed_last: bool = False

    def overdue_days(self, today: date) -> int:
        """Return for how many days the booster has been due, 0 if it is not."""
        return max((today - self.due).days, 0) if self.due is not None else 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days as computers with wrong clocks wrote them, kept within what can be: *made* to *today*."""

    made: date
    today: date

    def day(self, written: str) -> date:
        """Return the day, or the nearest that can be."""
        try:
            day = date.fromisoformat(written)
        except ValueError:
            return self.made
        return min(max(day, self.made), self.today)

    def is_odd(self, written: str) -> bool:
        """Tell whether a clock wrote a day that cannot be."""
        return self.day(written).isoformat() != written


def standing_of(runs: Iterable[RunFact], calendar: Calendar) -> SkillStanding:
    """Return how a pupil stands, from their runs of one family in order."""
    counts = Detection()
    in_a_row, shown, failed = 0, False, False
    good_day: date | None = None
    last: date | None = None
    for run in runs:
        last = calendar.day(run.day)
        counts += counted(run)
        if run.good:
            in_a_row += in_a_row == 0 or last != good_day
            shown, failed, good_day = shown or run.truth == "scam", False, last
        else:
            in_a_row, failed = 0, True
    if last is None:
        return SkillStanding(Standing.NOT_TRIED, counts)
    if not shown or good_day is None:
        return SkillStanding(Standing.NOT_YET, counts, None, last, failed)
    due = good_day + timedelta(days=BOOSTER_DAYS[min(max(in_a_row, 1), len(BOOSTER_DAYS)) - 1])
    fading = failed or calendar.today > due
    return SkillStanding(Standing.SLIPPING if fading else Standing.HELD, counts, due, last, failed)


def skills_of(learner: str, class_id: str, runs: Iterable[RunFact], made: str) -> list[SkillRow]:
    """Return the store's rows of one pupil, one for each family tried, in a class *made* on that day.

    They hold whenever the view is looked at, but for days that are then still to come.
    """
    if not made:
        return []
    calendar = Calendar(date.fromisoformat(made), _LAST)
    by_family: dict[str, list[RunFact]] = {}
    for run in runs:
        by_family.setdefault(run.family, []).append(run)
    rows = []
    for family, theirs in by_family.items():
        seen = standing_of(theirs, calendar)
        due = "" if seen.due is None or seen.failed_last else seen.due.isoformat()
        until = max(calendar.day(run.day) for run in theirs).isoformat()
        rows.append(SkillRow(learner, class_id, family, due, made, until))
    return rows


_LAST = date.max - timedelta(days=max(BOOSTER_DAYS))


def counted(run: RunFact) -> Detection:
    """Return one run as counts."""
    if run.truth == "scam":
        return Detection(hits=int(run.good), scams=1)
    return Detection(false_alarms=int(not run.good), genuine=1)

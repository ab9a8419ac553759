"""How firmly a skill is held, as the one digit that fits into a cell of the heat map."""

from lachan.classroom.standing import BOOSTER_DAYS, SkillStanding, Standing
from lachan.domain.text import Text

LEVELS = 5
_FIRST_HELD = 3
RULE = Text(
    "Mức 1: đã thử, chưa lần nào nhận ra (hoặc mới chỉ gặp việc thật)."
    " Mức 2: từng giữ được, lần gần nhất chưa tốt. Mức 3, 4, 5: một,"
    " hai, từ ba lần tốt liên tiếp vào những ngày khác nhau. Đồng hồ: đã quá hạn ôn lại. –: chưa thử.",
    "Level 1: tried, never caught one (or met only genuine matters)."
    " Level 2: held before, the last try failed. Levels 3, 4, 5: one, two,"
    " three or more successes in a row on different days. Clock: the booster is overdue. –: not tried.",
)


def level_of(one: SkillStanding) -> int:
    """Return 0 (not tried) to 5; the successes in a row are told by how far off the booster was set."""
    if one.standing is Standing.NOT_TRIED:
        return 0
    if one.standing is Standing.NOT_YET or one.due is None or one.last is None:
        return 1
    if one.failed_last:
        return 2
    days = (one.due - one.last).days
    in_a_row = BOOSTER_DAYS.index(days) if days in BOOSTER_DAYS else 0
    return min(_FIRST_HELD + in_a_row, LEVELS)

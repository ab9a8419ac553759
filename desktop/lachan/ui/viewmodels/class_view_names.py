"""The questions about a class as the window offers them, and the days they may look at."""

from lachan.domain.text import Text

VIEW_NAMES: dict[str, Text] = {
    "needs-help": Text("Cần giúp", "Needs help"),
    "lapsed": Text("Đến hạn ôn", "Boosters due"),
    "survival": Text("Thoát ở đâu", "Where they left"),
    "tactics": Text("Mánh", "Tactics"),
    "items": Text("Câu khó", "Hard questions"),
    "told": Text("Kể cho ai", "Telling"),
    "attendance": Text("Có mặt", "Attendance"),
    "grid": Text("Tỉ lệ", "Shares"),
    "paper": Text("Trên giấy", "On paper"),
    "hands": Text("Giơ tay", "Hands"),
    "sensitive": Text("Nhạy cảm", "Sensitive"),
    "school": Text("Các lớp", "All classes"),
}
DRILLS = ("needs-help", "lapsed", "told", "attendance", "grid", "paper")
"""Views whose rows are pupils: a row leads to the pupil's own story."""
PERIODS: dict[str, tuple[int, Text]] = {
    "all": (0, Text("Từ đầu", "All time")),
    "month": (30, Text("30 ngày", "30 days")),
    "week": (7, Text("7 ngày", "7 days")),
}
"""How many days back, 0 for all; and the words for it."""

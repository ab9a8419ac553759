"""Names of standings, files and outcomes, as a teacher reads them."""

from collections.abc import Mapping

from lachan.classroom.standing import Standing
from lachan.domain.acts import Outcome
from lachan.domain.text import Text

STANDING_NAMES: Mapping[Standing, Text] = {
    Standing.HELD: Text("Giữ được", "Held"),
    Standing.SLIPPING: Text("Đang phai", "Slipping"),
    Standing.NOT_YET: Text("Chưa vững", "Not yet"),
    Standing.NOT_TRIED: Text("Chưa thử", "Not tried"),
}
VERDICT_NAMES: Mapping[str, Text] = {
    "new": Text("mới", "new"),
    "same": Text("đã có", "nothing new"),
    "damaged": Text("hỏng, để riêng", "damaged, left aside"),
    "other-class": Text("lớp khác", "another class"),
    "newer": Text("bản Lá Chắn mới hơn", "a newer Lá Chắn"),
    "not-ours": Text("không phải tệp nộp bài", "no work in it"),
    "unreadable": Text("không đọc được", "cannot be read"),
    "card": Text("thẻ lớp", "class card"),
    "not-named": Text(
        "lớp này chưa ghi khoá của thầy cô vào thẻ", "this class has not put your key on its card"
    ),
    "no-card": Text("chưa có thẻ của lớp này ở đây", "the card of this class is not here"),
    "false-card": Text(
        "thẻ có khoá lạ, hỏi giáo viên của lớp", "a card with other keys, ask the class's teacher"
    ),
    "put-away": Text("lớp đã cất hoặc đã xoá, không thu", "a class put away or deleted, not taken"),
    "demo": Text("lớp trình diễn, không thu", "a demonstration class, not taken"),
}
"""What became of a file that was collected."""
OUTCOME_NAMES: Mapping[str, Text] = {
    Outcome.SAFE: Text("An toàn", "Safe"),
    Outcome.LATE: Text("Gỡ kịp", "Saved late"),
    Outcome.HARMED: Text("Bị hại", "Harmed"),
    Outcome.MISSED: Text("Từ chối nhầm việc thật", "A genuine matter refused"),
}


def joined(parts: list[Text], vi: str = ", ", en: str = ", ") -> Text:
    """Return *parts* in one text."""
    return Text(vi.join(part.vi for part in parts), en.join(part.en for part in parts))

"""Every field that is kept about a person, and why: shown on "my data", held to the schema by a test."""

from collections.abc import Mapping

from lachan.domain.text import Text

_ID = Text("Mã ngẫu nhiên, không nói gì về ai", "A random code that says nothing about anybody")
_FOLD = Text("Tính lại được từ các dòng đã ghi", "Follows from the lines that are kept")
_ORDER = Text("Giữ đúng thứ tự mà không cần đồng hồ", "Keeps the order without trusting the clock")
_BACK = Text("Để biết dòng nào là mới nhất", "To know which line is the latest")

EVENT_FIELDS: Mapping[str, Text] = {
    "id": Text("Tên của dòng, tính từ chính nội dung", "The name of the line, computed from its own content"),
    "v": Text("Phiên bản của cách ghi", "The version of the way of writing"),
    "writer": _ID,
    "seq": _ORDER,
    "prev": _ORDER,
    "lamport": _ORDER,
    "wall": Text("Giờ trên máy, chỉ để hiển thị", "The computer's time, only to be shown"),
    "local_day": Text("Ngày luyện, để nhắc ôn lại", "The day of practice, to remind of a booster"),
    "learner": _ID,
    "kind": Text("Việc gì đã xảy ra", "What happened"),
    "body": Text("Chi tiết của việc đó, liệt kê bên dưới", "The details of it, listed below"),
    "subject": _FOLD,
}

BODY_FIELDS: Mapping[str, Text] = {
    "nickname": Text("Biệt danh tự chọn", "The nickname you chose"),
    "face": Text("Gương mặt đã chọn", "The face you chose"),
    "role": Text("Học sinh, phụ huynh hay giáo viên", "Student, parent or teacher"),
    "path": Text("Lộ trình đã chọn, ví dụ 11–14 tuổi", "The path of learning chosen, such as ages 11–14"),
    "lesson": Text("Bài học nào", "Which lesson"),
    "step": Text("Đọc đến bước nào", "How far it was read"),
    "question": Text("Câu hỏi nào", "Which question"),
    "choice": Text("Câu trả lời đã chọn", "The answer chosen"),
    "right": Text("Trả lời đúng chưa", "Whether it was right"),
    "run": _ID,
    "scenario": Text("Tình huống nào", "Which scenario"),
    "pack": Text("Bộ bài nào", "Which pack of lessons"),
    "seed": Text("Con số để diễn lại đúng tình huống ấy", "The number that replays the same story"),
    "pace": Text("Nhịp: bình thường, chậm hay không giới hạn", "The pace: timed, slow or untimed"),
    "at_ms": Text("Làm việc đó vào giây thứ mấy", "At which second it was done"),
    "act": Text("Đã làm gì với chiếc điện thoại tập", "What you did with the practice phone"),
    "end": Text("Câu chuyện kết thúc ra sao", "How the story ended"),
    "outcome": Text("Kết quả: an toàn, kịp thời hay chưa", "The outcome: safe, in time, or not"),
    "summary": Text("Vài con số để xem lại", "A few numbers for looking back"),
    "month": Text("Tháng được tóm tắt", "The month that is summarised"),
    "acts": Text("Số việc đã làm trong tháng", "How many acts in the month"),
    "answers": Text("Số câu đã trả lời trong tháng", "How many answers in the month"),
}

TABLE_FIELDS: Mapping[str, Mapping[str, Text]] = {
    "events": EVENT_FIELDS,
    "learners": {
        **{name: BODY_FIELDS[name] for name in ("nickname", "face", "role", "path")},
        "subject": _FOLD,
        "learner": _ID,
        "removed": Text("Đã được cất khỏi danh sách", "Taken off the list"),
        "erased": Text("Đã được xoá hẳn; chỉ còn mã này", "Deleted for good; only this code is left"),
        "joined": _ORDER,
        "last": _BACK,
    },
    "lessons": {
        "subject": _FOLD,
        "learner": _ID,
        "lesson": BODY_FIELDS["lesson"],
        "furthest_step": BODY_FIELDS["step"],
        "answers": BODY_FIELDS["choice"],
        "completed": Text("Đã đọc hết", "Read to the end"),
        "completed_day": EVENT_FIELDS["local_day"],
        "last": _BACK,
    },
    "runs": {
        **{name: BODY_FIELDS[name] for name in ("run", "scenario", "pack", "seed", "pace", "at_ms")},
        **{name: BODY_FIELDS[name] for name in ("end", "outcome", "summary")},
        "subject": _FOLD,
        "learner": _ID,
        "status": Text("Đang dở, xong hay đã bỏ", "Begun, finished or thrown away"),
        "acts": BODY_FIELDS["act"],
        "day": EVENT_FIELDS["local_day"],
        "begun": _ORDER,
        "last": _BACK,
    },
    "months": {
        **{name: BODY_FIELDS[name] for name in ("month", "acts", "answers", "right")},
        "subject": _FOLD,
        "learner": _ID,
        "last": _BACK,
    },
    "gone": {
        "id": Text("Tên của dòng đã xoá, để nó không quay lại", "The name of a deleted line: it stays away"),
        "writer": _ID,
        "seq": _ORDER,
    },
    "locks": {
        "learner": _ID,
        "pin": Text("Dấu của mã PIN, không đọc ngược lại được", "A print of the PIN; it cannot be read back"),
        "tries": Text("Số lần gõ sai", "How often it was typed wrongly"),
        "reset_by": Text("Người lớn nào đã đặt lại mã", "Which grown-up reset it"),
    },
    "meta": {
        "name": Text("Ghi chú của sổ về chính nó", "A note of the record about itself"),
        "value": Text("Nội dung ghi chú đó", "What that note says"),
    },
}

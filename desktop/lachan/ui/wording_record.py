"""The words about PINs, one's own data and the record: errors, and tidings that are no trouble."""

from lachan.domain.text import Text

PINS = {
    "pin-malformed": Text("Mã PIN gồm bốn chữ số.", "A PIN is four digits."),
    "pin-wrong": Text("Chưa đúng. Thử lại nhé, còn {left} lần.", "Not quite. Try again, {left} tries left."),
    "pin-wait": Text(
        "Chờ {seconds} giây rồi thử lại nhé. Quên mã thì nhờ thầy cô hoặc bố mẹ đặt lại.",
        "Please wait {seconds} seconds, then try again. If you forgot it, a teacher or parent can reset it.",
    ),
    "pin-of-a-guardian": Text(
        "Trên máy này, {nickname} đã đặt mã PIN, nên chỉ {nickname} mới bỏ mã giúp được.",
        "On this computer {nickname} has a PIN, so only {nickname} can take one away.",
    ),
    "pin-not-grown-up": Text(
        "Chỉ thầy cô hoặc phụ huynh mới đặt lại được mã PIN.", "Only a teacher or parent can reset a PIN."
    ),
    "learner-locked": Text(
        "Đây là trang của người khác. Hãy chọn gương mặt của mình.",
        "This is somebody else's page. Please choose your own face.",
    ),
}

TIDINGS = {
    "record-mended": Text(
        "Sổ ghi tiến độ bị hỏng một chỗ, mình đã ghép lại rồi. Cứ luyện tiếp nhé.",
        "Your progress was damaged in one place and has been put back together. Just go on.",
    ),
    "my-data-erased": Text(
        "Đã xoá hết, ở đây và trong mọi bản sao lưu. Số dấu vết còn lại: {traces}.",
        "All of it is deleted, here and in every backup. Traces left: {traces}.",
    ),
    "pin-taken-away": Text(
        "{nickname} đã bỏ mã PIN bị quên. Muốn có mã mới thì chọn trong Cài đặt.",
        "{nickname} has taken the forgotten PIN away. A new one can be chosen in Settings.",
    ),
}

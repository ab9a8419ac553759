"""The words for errors about PINs and one's own data."""

from lachan.domain.text import Text

PINS = {
    "pin-malformed": Text("Mã PIN gồm bốn chữ số.", "A PIN is four digits."),
    "pin-wrong": Text("Chưa đúng. Thử lại nhé, còn {left} lần.", "Not quite. Try again, {left} tries left."),
    "pin-wait": Text(
        "Chờ {seconds} giây rồi thử lại nhé. Quên mã thì nhờ thầy cô hoặc bố mẹ đặt lại.",
        "Please wait {seconds} seconds, then try again. If you forgot it, a teacher or parent can reset it.",
    ),
    "pin-not-grown-up": Text(
        "Chỉ thầy cô hoặc phụ huynh mới đặt lại được mã PIN.", "Only a teacher or parent can reset a PIN."
    ),
    "learner-locked": Text(
        "Đây là trang của người khác. Hãy chọn gương mặt của mình.",
        "This is somebody else's page. Please choose your own face.",
    ),
}

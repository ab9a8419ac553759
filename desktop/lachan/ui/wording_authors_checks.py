"""Words for mistakes in files of check items. What is wrong, then how to mend it."""

from lachan.domain.text import Text
from lachan.ui.wording_authors_shape import Advice

CHECKS: dict[str, Advice] = {
    "check-twice": (
        Text("Mã câu hỏi “{value}” đã dùng ở tệp khác.", "The item id “{value}” is used in another file."),
        Text(
            "Đặt mã khác; nên bắt đầu bằng tên nhóm.", "Choose another id; begin it with the family's name."
        ),
    ),
    "check-sensitive": (
        Text(
            "Nhóm “{value}” nhạy cảm, không bao giờ hiện thành câu hỏi.",
            "The family “{value}” is sensitive and is never shown as an item.",
        ),
        Text(
            "Bỏ tệp này; chuyện đó chỉ được gợi tới trong bài học.",
            "Remove the file; lessons only hint at it.",
        ),
    ),
    "check-no-flag": (
        Text("Tin lừa “{value}” chưa có dấu hiệu nào.", "The scam “{value}” has no warning sign."),
        Text(
            "Thêm “flag: {{vi: …, en: …}}” vào ít nhất một phần.", "Add “flag: {{vi: …, en: …}}” to a part."
        ),
    ),
    "check-held-out": (
        Text(
            "Nhóm “{value}” được giữ riêng để đo, không dùng để luyện.",
            "The family “{value}” is held out for measuring, never for practice.",
        ),
        Text("Thêm “form: A”, B hoặc C.", "Add “form: A”, B or C."),
    ),
    "check-part-empty": (
        Text("Phần này không có chữ nào.", "This part has no words."),
        Text("Viết vi và en, hoặc link.", "Write vi and en, or a link."),
    ),
    "check-link-role": (
        Text("Địa chỉ và “as: link” phải đi cùng nhau.", "An address and “as: link” go together."),
        Text(
            "Viết “as: link, link: ten-mien.example/duong-dan”.",
            "Write “as: link, link: some-name.example/path”.",
        ),
    ),
    "check-flag-genuine": (
        Text("Tin thật thì không có dấu hiệu lừa đảo.", "A genuine matter has no warning sign."),
        Text(
            "Nếu chỗ này trông đáng ngờ mà ổn, viết “fine:” và lý do.",
            "If it only seems odd, write “fine:” and the reason.",
        ),
    ),
    "check-tactic-alone": (
        Text("Chiêu “{value}” đứng một mình, không có flag.", "The tactic “{value}” stands without a flag."),
        Text("Thêm flag nói vì sao, hoặc bỏ tactic.", "Add a flag that says why, or remove the tactic."),
    ),
}

"""Words for mistakes about the phone's apps: what is wrong, then how to mend it."""

from lachan.domain.text import Text
from lachan.ui.wording_authors_shape import Advice

APPS: dict[str, Advice] = {
    "thing-unknown": (
        Text("Trong “{kind}” không có “{value}”.", "There is no “{value}” in “{kind}”."),
        Text("Thêm “{value}” vào mục “{kind}:”, hoặc dùng một trong: {known}.", "Add “{value}” to “{kind}:”, or use one of: {known}."),
    ),
    "thing-unused": (
        Text("Không chỗ nào dẫn tới “{value}” trong “{kind}”.", "Nothing leads to “{value}” in “{kind}”."),
        Text("Cho một câu dẫn tới nó (link opens, qr, to, app, gets), hoặc bỏ đi.", "Let a line lead to it (link opens, qr, to, app, gets), or remove it."),
    ),
    "qr-one": (
        Text("Mã QR phải dẫn tới đúng một thứ: page hoặc pays.", "A QR picture leads to one thing: page or pays."),
        Text("Viết qr: {{page: …}} cho trang web, hoặc qr: {{pays: …}} cho tài khoản.", "Write qr: {{page: …}} for a page, or qr: {{pays: …}} for an account."),
    ),
    "to-without-pay": (
        Text("Có tài khoản nhận “{value}” mà câu này không đòi tiền.", "The account “{value}” stands here, but the line asks for no money."),
        Text("Thêm asks: pay và amount, hoặc bỏ to.", "Add asks: pay and an amount, or remove to."),
    ),
    "app-without-install": (
        Text("Có ứng dụng “{value}” mà câu này đòi thứ khác.", "The app “{value}” stands here, but the line asks for something else."),
        Text("Dùng asks: install, hoặc tách thành hai câu.", "Use asks: install, or make two lines of it."),
    ),
    "money-not-bank": (
        Text("Thông báo của “{value}” không đổi được số dư.", "A notice of “{value}” cannot change the balance."),
        Text("Dùng notice: bank cho tiền vào, tiền ra.", "Use notice: bank for money in or out."),
    ),
    "money-wrong": (
        Text("“{value}” không phải số tiền có dấu.", "“{value}” is not a sum with a sign."),
        Text("Viết “+2.000.000” cho tiền vào, “-350.000” cho tiền ra.", "Write “+2.000.000” for money in, “-350.000” for money out."),
    ),
    "picture-no-video": (
        Text("“{value}” chưa từng gọi bằng video.", "“{value}” never rings by video."),
        Text("Thêm video: true vào cuộc gọi đến: {{ring: {value}, video: true}}.", "Add video: true to the ring: {{ring: {value}, video: true}}."),
    ),
    "telling-one-sided": (
        Text("Các câu để kể phải có câu nói rõ và câu chưa rõ.", "The sentences need one that is clear and one that is not."),
        Text("Đặt clear: true cho câu nói rõ chuyện gì xảy ra.", "Put clear: true on the sentence that says what happened."),
    ),
    "mood-untrusted": (
        Text("“{value}” có mood mà không phải người tin cậy.", "“{value}” has a mood, but is nobody to trust."),
        Text("Thêm trusted: true, hoặc bỏ mood.", "Add trusted: true, or remove mood."),
    ),
    "card-not-official": (
        Text("Số trên thẻ dẫn tới “{value}”, không phải một cơ quan thật.", "The number on the card reaches “{value}”, who is no real office."),
        Text("Thêm official: true cho người ấy, hoặc nêu người khác.", "Add official: true to that person, or name another."),
    ),
    "mail-wrong": (
        Text("“{value}” không phải địa chỉ thư giả định.", "“{value}” is not a made-up mail address."),
        Text("Dùng địa chỉ kết thúc bằng .example, ví dụ ho-tro@ngan-hang.example.", "Use one that ends in .example, such as ho-tro@ngan-hang.example."),
    ),
    "sum-wrong": (
        Text("“{value}” không phải số tiền.", "“{value}” is not a sum of money."),
        Text("Viết số nguyên đồng, ví dụ 4.800.000.", "Write whole đồng, such as 4.800.000."),
    ),
    "account-wrong": (
        Text("“{value}” không phải số tài khoản giả định.", "“{value}” is not a made-up account number."),
        Text("Dùng 8 đến 16 chữ số có 0000, ví dụ “0000 1357 2468”.", "Use 8 to 16 digits that hold 0000, such as “0000 1357 2468”."),
    ),
    "play-unknown": (
        Text("Trong bộ bài không có tình huống “{value}” để chơi.", "The pack has no scenario “{value}” to play."),
        Text("Sửa play, hoặc thêm tình huống vào module.yaml.", "Correct play, or add the scenario to module.yaml."),
    ),
    "play-not-recovery": (
        Text("“{value}” không phải tình huống gỡ (truth: recovery).", "“{value}” is not a recovery (truth: recovery)."),
        Text("Nêu một tình huống có truth: recovery.", "Name a scenario with truth: recovery."),
    ),
}  # fmt: skip
"""What is wrong and how to mend it, by code."""

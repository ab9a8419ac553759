"""What the check page says of its own, in both languages; {you} is filled as fits the learner. Pure."""

from lachan.domain.checks import Kind, Look
from lachan.domain.text import Text

ASKS: dict[Kind, Text] = {
    "sms": Text("Tin này là thật hay lừa?", "Is this text real or a scam?"),
    "chat": Text("Đoạn chat này là thật hay lừa?", "Is this chat real or a scam?"),
    "mail": Text("Thư này là thật hay lừa?", "Is this mail real or a scam?"),
    "call": Text("Cuộc gọi này là thật hay lừa?", "Is this call real or a scam?"),
    "profile": Text("Trang cá nhân này là thật hay lừa?", "Is this profile real or a scam?"),
    "page": Text("Trang web này là thật hay lừa?", "Is this page real or a scam?"),
    "qr": Text("Mã này là thật hay lừa?", "Is this code real or a scam?"),
    "picture": Text("Tấm hình này là thật hay lừa?", "Is this picture real or a scam?"),
    "permissions": Text(
        "Ứng dụng xin quyền thế này là thật hay lừa?", "Is this app asking fairly, or a scam?"
    ),
    "notice": Text("Thông báo này là thật hay lừa?", "Is this notice real or a scam?"),
}
KINDS: dict[Kind, Text] = {
    "sms": Text("Tin nhắn SMS", "Text message"),
    "chat": Text("Nhắn", "Chat"),
    "mail": Text("Thư điện tử", "Mail"),
    "call": Text("Cuộc gọi, chép lại", "Call, written down"),
    "profile": Text("Trang cá nhân", "Profile"),
    "page": Text("Trang web", "Web page"),
    "qr": Text("Mã QR", "QR code"),
    "picture": Text("Hình được gửi tới", "A picture that was sent"),
    "permissions": Text("Ứng dụng xin quyền", "An app asks for rights"),
    "notice": Text("Thông báo", "Notice"),
}
ICONS: dict[Kind, str] = {
    "sms": "message-square", "chat": "message-circle", "mail": "send", "call": "phone", "profile": "user",
    "page": "globe", "qr": "qr-code", "picture": "image", "permissions": "smartphone", "notice": "bell",
}  # fmt: skip
LOOKS: dict[Look, Text] = {
    "sender": Text("Người gửi", "Sender"),
    "number": Text("Số gọi", "Number"),
    "address": Text("Địa chỉ", "Address"),
    "account": Text("Tên người nhận tiền", "Who receives the money"),
    "publisher": Text("Nhà phát hành", "Publisher"),
    "joined": Text("Lập từ khi nào", "Since when"),
    "date": Text("Ngày và nguồn", "Date and source"),
}
SURE: tuple[tuple[int, Text], ...] = (
    (100, Text("Chắc chắn", "Certain")),
    (90, Text("Rất chắc", "Very sure")),
    (80, Text("Khá chắc", "Fairly sure")),
    (70, Text("Hơi chắc", "Rather sure")),
    (60, Text("Hơi nghiêng", "Leaning")),
    (50, Text("Đoán thôi", "Just a guess")),
)
KEYS: dict[str, Text] = {"genuine": Text("T", "G"), "scam": Text("L", "S")}
"""The key of each answer; either language's key is taken at any time."""
SAYS: dict[str, Text] = {"genuine": Text("Thật", "Real"), "scam": Text("Lừa", "Scam")}

CAUGHT = Text("Đúng rồi, đây là lừa.", "Right: this is a scam.")
WELCOMED = Text("Đúng rồi, đây là thật.", "Right: this is real.")
MISSED = Text(
    "Đây là lừa. Họ làm rất giống thật, ai vội cũng dễ tin.",
    "This is a scam. It is made to look real; anybody in a hurry may believe it.",
)
REFUSED = Text(
    "Tin này là thật. Cẩn thận là tốt; kiểm tra thêm một bước là biết.",
    "This one is real. Being careful is good; one more step would have told.",
)
SAW = Text("{You} đã thấy", "You saw it")
LOOKED_FINE = Text("Trông đáng ngờ mà ổn", "Seems odd, but is fine")

OVER_WELL = Text("Nhìn rất tinh.", "A sharp eye.")
OVER_GROWING = Text("Mắt đang tinh dần lên.", "The eye is growing sharper.")
CAUGHT_OF = Text("Nhận ra {n} trong {of} tin lừa.", "Caught {n} of {of} scams.")
REFUSED_OF = Text("Từ chối nhầm {n} trong {of} tin thật.", "Refused {n} of {of} real ones by mistake.")
REFUSED_NONE = Text("Không từ chối nhầm tin thật nào.", "Refused no real one by mistake.")
TOO_SURE = Text(
    "{You} thường chắc hơn mức đúng: lúc thấy “chắc chắn”, hãy nhìn thêm một lần.",
    "You were often surer than right: when it feels certain, look once more.",
)
TOO_SHY = Text(
    "{You} đúng nhiều hơn mình nghĩ: có thể tin vào mắt mình hơn một chút.",
    "You were right more often than you thought: trust your eye a little more.",
)
WELL_SURE = Text(
    "{You} biết khá rõ lúc nào mình chắc và lúc nào không.",
    "You know quite well when you are sure and when you are not.",
)
TRANSFER = Text(
    "Trong đó có {of} tin thuộc loại chưa học bao giờ: đúng {n}.",
    "Among them, {of} of a kind never taught: {n} right.",
)
FORM_TITLE = Text("Bài đo {name}", "Form {name}")
BOOSTER_TITLE = Text("Ôn lại hôm nay", "Today's booster")
PRACTICE_TITLE = Text("Thật hay lừa?", "Real or scam?")

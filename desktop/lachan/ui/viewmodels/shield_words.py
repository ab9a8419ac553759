"""What the shield and its printed page say of their own, in both languages; {you} fits the learner. Pure."""

from lachan.domain.text import Text

STANDINGS: dict[str, Text] = {
    "held": Text("Đang giữ", "Held"),
    "due": Text("Đến lúc ôn", "Booster due"),
    "slipping": Text("Đang mòn dần", "Slipping"),
    "learning": Text("Đang luyện", "Under way"),
}
BADGE_UNTIL = Text("Giữ được đến {day}", "Held until {day}")
BADGE_BY = Text("Lá Chắn, máy của gia đình", "Lá Chắn, the family's computer")
STANDING_ICONS = {"held": "shield-check", "due": "clock", "slipping": "shield-alert", "learning": "repeat"}
TODAY = Text("Ôn hôm nay", "Practise today")
IN_DAYS = Text("Ôn lại sau {n} ngày", "Practise again in {n} days")
TOMORROW = Text("Ôn lại ngày mai", "Practise again tomorrow")
CAUGHT = Text("Nhận ra {n} trong {of} lần lừa", "Caught {n} of {of} scams")
REFUSED = Text("từ chối nhầm {n} trong {of} lần thật", "refused {n} of {of} real ones by mistake")
PLEDGE: tuple[Text, ...] = (
    Text(
        "Bị giục thì {you} dừng lại: không chuyển tiền, không đọc mã, không bấm.",
        "When hurried, I stop: no money, no code, no press.",
    ),
    Text(
        "{You} cúp máy và tự gọi lại số {you} đã biết.",
        "I hang up and ring back a number I already know.",
    ),
    Text(
        "{You} kể ngay với một người lớn tin cậy, dù đã lỡ.",
        "I tell a trusted adult at once, even if it is too late.",
    ),
)
EVIDENCE: tuple[tuple[str, Text], ...] = (
    ("camera", Text("Ảnh màn hình: tên, số, cả đoạn chat, có ngày giờ", "Pictures of the screen: name, number, the whole chat, date and time")),
    ("link", Text("Đường link và tên trang, chép lại, không bấm", "The link and page name, written down, not pressed")),
    ("landmark", Text("Tài khoản và tên người nhận, biên lai nếu đã chuyển", "The account and its owner, and the receipt if money went")),
    ("clock", Text("Việc gì, lúc nào: viết ba dòng khi còn nhớ", "What and when: three lines while it is fresh")),
    ("hand", Text("Đừng xoá gì, và đừng gửi tiếp cho ai ngoài người giúp", "Delete nothing, and pass it on only to those who help")),
)  # fmt: skip
CERTIFICATE = Text("Tấm lá chắn của {name}", "The shield of {name}")
AS_OF = Text("Ngày {day}", "{day}")
HOLDS = Text("Hôm nay {name} đang giữ", "Today {name} holds")
HOLDS_NONE = Text(
    "Chưa có kỹ năng nào được giữ hôm nay. Một bộ “Thật hay lừa?” là đủ để bắt đầu.",
    "No skill is held today yet. One set of “Real or scam?” is enough to begin.",
)
KEPT_UP = Text(
    "Kỹ năng chỉ được giữ khi còn ôn lại. Tờ này nói về hôm nay, không phải mãi mãi.",
    "A skill is held only while it is kept up. This page speaks of today, not of for ever.",
)
PLEDGES = Text("Lời cam kết", "The pledge")
NOT_PLEDGED = Text("Ký tên dưới đây khi {you} sẵn sàng.", "Sign below when you are ready.")
PEOPLE = Text("Ba người {you} sẽ kể", "Three people I will tell")
LINES = Text(
    "111 Bảo vệ trẻ em · 113 Công an · 156 Báo cuộc gọi lừa đảo",
    "111 Child protection · 113 Police · 156 Report scam calls",
)
WARD = Text("Công an phường", "Ward police")
SCHOOL = Text("Nhà trường", "School")
SIGNED = Text("Người học ký", "Signed")
WITNESS = Text("Người lớn chứng kiến", "Witnessed by an adult")

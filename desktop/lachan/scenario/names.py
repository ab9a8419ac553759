"""What acts, tactics and tricks are called: the phone's own vocabulary, in both languages."""

from lachan.domain.acts import Act, ActKind, parse_act
from lachan.domain.tactics import Tactic, Trick
from lachan.domain.text import Language, Text
from lachan.scenario.script import Script

ACT_NAMES: dict[ActKind, Text] = {
    ActKind.ANSWER: Text("Nghe máy", "Answer"),
    ActKind.DECLINE: Text("Từ chối", "Decline"),
    ActKind.HANG_UP: Text("Cúp máy", "Hang up"),
    ActKind.MUTE: Text("Tắt tiếng", "Mute"),
    ActKind.REPLY: Text("Trả lời", "Reply"),
    ActKind.SILENT: Text("Im lặng, chờ xem", "Stay silent and wait"),
    ActKind.BLOCK: Text("Chặn {target}", "Block {target}"),
    ActKind.REPORT: Text("Báo cáo ({target})", "Report ({target})"),
    ActKind.LOOK: Text("Xem kỹ {target}", "Look closer at {target}"),
    ActKind.OPEN_LINK: Text("Mở đường link {target}", "Open the link {target}"),
    ActKind.GIVE: Text("Đưa {target}", "Give {target}"),
    ActKind.INSTALL: Text("Cài ứng dụng họ gửi", "Install the app they sent"),
    ActKind.PAY: Text("Chuyển tiền", "Send the money"),
    ActKind.SHARE_SCREEN: Text("Chia sẻ màn hình", "Share the screen"),
    ActKind.CALL: Text("Gọi {target}", "Call {target}"),
    ActKind.DIAL: Text("Bấm số {target}", "Dial {target}"),
    ActKind.MESSAGE: Text("Nhắn cho {target}", "Message {target}"),
    ActKind.ASK: Text("Hỏi {target}", "Ask {target}"),
    ActKind.EVIDENCE: Text("Chụp lại làm bằng chứng", "Keep a screenshot"),
    ActKind.LEAVE: Text("Để máy xuống, đi ra", "Put the phone down and walk away"),
    ActKind.OPEN: Text("Mở {target}", "Open {target}"),
    ActKind.STOP: Text("Dừng", "Stop"),
}

THINGS: dict[str, Text] = {
    "otp": Text("mã OTP", "the one-time code"),
    "id": Text("thông tin căn cước", "the ID details"),
    "photo": Text("ảnh", "a photo"),
    "password": Text("mật khẩu", "the password"),
    "account": Text("thông tin tài khoản", "the account details"),
    "address": Text("địa chỉ", "the address"),
    "app": Text("trong ứng dụng", "in the app"),
    "156": Text("156", "156"),
    "vneid": Text("VNeID", "VNeID"),
    "111": Text("tổng đài 111", "helpline 111"),
    "113": Text("công an 113", "police 113"),
    "home": Text("màn hình chính", "the home screen"),
    "calls": Text("Cuộc gọi", "Calls"),
    "contacts": Text("Danh bạ", "Contacts"),
    "text": Text("Tin nhắn", "Messages"),
    "chat": Text("Nhắn", "Nhắn"),
    "call": Text("cuộc gọi", "the call"),
    "close": Text("thông báo", "the notice"),
}

TACTIC_NAMES: dict[Tactic, Text] = {
    Tactic.AUTHORITY: Text("Mượn uy quyền", "Borrowed authority"),
    Tactic.FEAR: Text("Dọa dẫm", "Fear"),
    Tactic.URGENCY: Text("Thúc giục", "Hurry"),
    Tactic.SECRECY: Text("Bắt giữ bí mật", "Secrecy"),
    Tactic.ISOLATION: Text("Cô lập", "Isolation"),
    Tactic.GREED: Text("Nhử lợi", "Bait"),
    Tactic.AFFECTION: Text("Lấy lòng", "Affection"),
    Tactic.KINDNESS_OWED: Text("Ơn huệ", "Kindness owed"),
    Tactic.SOCIAL_PROOF: Text("“Ai cũng làm vậy”", "“Everybody does it”"),
    Tactic.SCARCITY: Text("“Chỉ còn lần này”", "“Last chance”"),
    Tactic.CONTROL: Text("Ra lệnh từng bước", "Step-by-step orders"),
    Tactic.DISTRACTION: Text("Đánh lạc hướng", "Distraction"),
}

TRICK_NAMES: dict[Trick, Text] = {
    Trick.FEAR: Text("SỢ", "FEAR"),
    Trick.TRUST: Text("TIN", "TRUST"),
    Trick.CONTROL: Text("LÀM THEO", "OBEY"),
}


_COMMON_FIRST = frozenset(
    [
        "mẹ",
        "má",
        "bố",
        "ba",
        "cha",
        "ông",
        "bà",
        "cô",
        "thầy",
        "anh",
        "chị",
        "dì",
        "chú",
        "bác",
        "cậu",
        "mợ",
        "công",
        "nhà",
        "trường",
        "lớp",
        "số",
        "người",
        "ngân",
        "văn",
        "tổng",
    ]
)
"""First words of Vietnamese names that are common nouns: kin, teachers, offices, "a number"."""


def in_sentence(name: str, language: Language) -> str:
    """Return *name* as it stands inside a sentence: ``Mẹ`` becomes ``mẹ``, ``Cô Lan`` ``cô Lan``."""
    first = name.partition(" ")[0]
    if language == "vi" and first.lower() in _COMMON_FIRST:
        return name[0].lower() + name[1:]
    return name


def thing_words(script: Script, key: str, language: Language) -> str:
    """Return what an act's target is called: a person, a thing, an app, or what a line carries."""
    app, _, who = key.partition("/")
    person = script.scenario.people.get(who or key)
    if person is not None:
        return person.name.vi if language == "vi" else person.name.en
    if app in THINGS:
        return THINGS[app].in_(language)
    line = script.lines.get(key)
    paper, link = getattr(line, "paper", None), getattr(line, "link", None)
    if paper is not None:
        return Text("tờ giấy", "the paper").in_(language)
    return str(link.shows) if link is not None else key


def act_words(script: Script, act: str | Act, language: Language) -> str:
    """Return the name of an act with its target, as a button or a transcript says it."""
    deed = parse_act(act) if isinstance(act, str) else act
    if deed is None:
        return str(act)
    name = ACT_NAMES[deed.kind].in_(language)
    return name.replace("{target}", thing_words(script, deed.target, language)).rstrip()

"""What acts, tactics and tricks are called: the phone's own vocabulary, in both languages."""

from collections.abc import Callable

from lachan.domain.acts import CARD_NUMBER, Act, ActKind, parse_act
from lachan.domain.tactics import Tactic, Trick
from lachan.domain.text import Language, Text
from lachan.scenario import model
from lachan.scenario.script import Script
from lachan.scenario.settings import settings_of
from lachan.scenario.telling import sentence

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
    ActKind.TRANSFER: Text("Nhập lệnh chuyển {target}", "Prepare a transfer: {target}"),
    ActKind.CONFIRM: Text("Xác nhận, nhận mã của ngân hàng", "Confirm, and get the bank's code"),
    ActKind.ENTER_CODE: Text("Nhập mã, chuyển tiền đi", "Enter the code, send the money"),
    ActKind.CANCEL: Text("Huỷ lệnh chuyển tiền", "Cancel the transfer"),
    ActKind.LOCK: Text("Khoá {target}", "Lock {target}"),
    ActKind.UNLOCK: Text("Mở khoá {target}", "Unlock {target}"),
    ActKind.BROWSE: Text("Vào trang {target}", "Go to {target}"),
    ActKind.LEAVE_PAGE: Text("Đóng trang web", "Close the page"),
    ActKind.SCAN: Text("Quét mã QR", "Scan the QR code"),
    ActKind.UNINSTALL: Text("Gỡ ứng dụng {target}", "Remove the app {target}"),
    ActKind.CAMERA: Text("Bật camera của mình", "Turn one's own camera on"),
    ActKind.CAMERA_OFF: Text("Tắt camera của mình", "Turn one's own camera off"),
    ActKind.STOP_SHARING: Text("Dừng chia sẻ màn hình", "Stop sharing the screen"),
    ActKind.REFUSE: Text("Không cho phép: {target}", "Don't allow: {target}"),
    ActKind.ASK_WORD: Text("Hỏi {target} mật khẩu của nhà", "Ask {target} for the family code word"),
    ActKind.TELL: Text("Nói: {target}", "Say: {target}"),
    ActKind.ADD_CONTACT: Text("Lưu {target} vào danh bạ", "Save {target} to contacts"),
    ActKind.UNBLOCK: Text("Bỏ chặn {target}", "Unblock {target}"),
    ActKind.SECURE: Text("Bảo vệ tài khoản: {target}", "Secure the account: {target}"),
    ActKind.AIRPLANE: Text("Bật hoặc tắt chế độ máy bay", "Airplane mode on or off"),
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
    "card": Text("thẻ ngân hàng", "the bank card"),
    "share_screen": Text("chia sẻ màn hình", "screen sharing"),
    "two-step": Text("bật xác thực hai bước", "two-step login on"),
    "friends-only": Text("chỉ bạn bè được nhắn", "messages from friends only"),
    "app": Text("trong ứng dụng", "in the app"),
    "156": Text("156", "156"),
    "5656": Text("5656", "5656"),
    "bank": Text("Ngân hàng", "Bank"),
    "browser": Text("Trình duyệt", "Browser"),
    "store": Text("Kho ứng dụng", "App store"),
    "mail": Text("Thư", "Mail"),
    "gallery": Text("Thư viện ảnh", "Gallery"),
    "settings": Text("Cài đặt", "Settings"),
    "report": Text("Báo cáo", "Report centre"),
    "profile": Text("trang cá nhân", "the profile"),
    "camera": Text("Máy ảnh", "Camera"),
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
    Tactic.FEAR: Text("Doạ dẫm", "Fear"),
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
        "mạ",
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
    """Return what an act's target is called: a person, a thing, an app, a page, or what a line carries."""
    app, _, who = key.partition("/")
    person = script.scenario.people.get(who or key)
    if person is not None:
        return person.name.vi if language == "vi" else person.name.en
    if app in THINGS:
        return THINGS[app].in_(language)
    return _staged_words(script, key, language) or _carried_words(script, key, language)


def _staged_words(script: Script, key: str, language: Language) -> str:
    scenario = script.scenario
    if key in scenario.pages:
        return scenario.pages[key].address
    if key in scenario.accounts:
        return scenario.accounts[key].name
    device = settings_of(script).devices.get(key)
    named = device.name if device is not None else None
    if key in scenario.apps:
        named = scenario.apps[key].name
    if named is None:
        return ""
    return f"“{named.vi if language == 'vi' else named.en}”"


def _carried_words(script: Script, key: str, language: Language) -> str:
    line = script.lines.get(key)
    paper, link = getattr(line, "paper", None), getattr(line, "link", None)
    if paper is not None:
        return Text("tờ giấy", "the paper").in_(language)
    if link is not None:
        return str(link.shows)
    if isinstance(line, model.Mail):
        return Text("thư này", "this mail").in_(language)
    return Text("mã QR", "the QR code").in_(language) if getattr(line, "qr", None) else key


def money_words(amount: int, language: Language) -> str:
    """Return a sum of VND as people write it: ``4.800.000 đồng``, ``4,800,000 VND``."""
    grouped = f"{amount:,}"
    return f"{grouped.replace(',', '.')} đồng" if language == "vi" else f"{grouped} VND"


def _install_words(script: Script, deed: Act, language: Language) -> str:
    if deed.target not in script.scenario.apps:
        return ACT_NAMES[deed.kind].in_(language)
    return Text("Cài ứng dụng ", "Install the app ").in_(language) + thing_words(
        script, deed.target, language
    )


def _transfer_words(script: Script, deed: Act, language: Language) -> str:
    account, _, amount = deed.target.partition(" ")
    name = thing_words(script, account, language)
    sum_ = money_words(int(amount), language) if amount.isdigit() else ""
    if language == "vi":
        return f"Soạn lệnh chuyển {sum_ or 'tiền'} tới {name}"
    return f"Prepare a transfer of {sum_ or 'money'} to {name}"


def _report_words(script: Script, deed: Act, language: Language) -> str:
    channel, _, form = deed.target.partition(" ")
    name = ACT_NAMES[deed.kind].in_(language).replace("{target}", thing_words(script, channel, language))
    return f"{name}: {form}" if form else name


def _lock_words(script: Script, deed: Act, language: Language) -> str:
    what = Text("thẻ", "the card") if deed.target == "card" else Text("tài khoản", "the account")
    return ACT_NAMES[deed.kind].in_(language).replace("{target}", what.in_(language))


def _call_words(script: Script, deed: Act, language: Language) -> str:
    if deed.target == CARD_NUMBER:
        return Text("Gọi số in trên thẻ ngân hàng", "Call the number on the bank card").in_(language)
    return ACT_NAMES[deed.kind].in_(language).replace("{target}", thing_words(script, deed.target, language))


def _secure_words(script: Script, deed: Act, language: Language) -> str:
    if deed.target in settings_of(script).devices:
        name = thing_words(script, deed.target, language)
        return Text(f"Đăng xuất máy {name}", f"Sign out {name}").in_(language)
    if deed.target == "password":
        return Text("Đổi mật khẩu", "Change the password").in_(language)
    return ACT_NAMES[deed.kind].in_(language).replace("{target}", thing_words(script, deed.target, language))


def _tell_words(script: Script, deed: Act, language: Language) -> str:
    said = sentence(script, deed.target)
    return "“" + (said.vi if language == "vi" else said.en) + "”" if said is not None else deed.target


_SPECIAL: dict[ActKind, Callable[[Script, Act, Language], str]] = {
    ActKind.INSTALL: _install_words,
    ActKind.TRANSFER: _transfer_words,
    ActKind.REPORT: _report_words,
    ActKind.LOCK: _lock_words,
    ActKind.UNLOCK: _lock_words,
    ActKind.CALL: _call_words,
    ActKind.SECURE: _secure_words,
    ActKind.TELL: _tell_words,
}
"""Acts whose words are more than a name with a target put in."""


def act_words(script: Script, act: str | Act, language: Language) -> str:
    """Return the name of an act with its target, as a button or a transcript says it."""
    deed = parse_act(act) if isinstance(act, str) else act
    if deed is None:
        return str(act)
    special = _SPECIAL.get(deed.kind)
    if special is not None:
        return special(script, deed, language)
    name = ACT_NAMES[deed.kind].in_(language)
    return name.replace("{target}", thing_words(script, deed.target, language)).rstrip()

"""The transcript's lines for what happens in the phone's apps."""

from collections.abc import Callable

from lachan.domain.text import Language, Text
from lachan.scenario import model
from lachan.scenario.names import THINGS, money_words, thing_words
from lachan.scenario.run import Happened, Happening
from lachan.scenario.script import Script
from lachan.scenario.telling import ANSWERS, KNOWS, KNOWS_NOT

_Line = Callable[[Script, Happening, Language], str]

PERMISSIONS: dict[str, Text] = {
    "sms": Text("đọc tin nhắn", "read messages"),
    "contacts": Text("đọc danh bạ", "read contacts"),
    "camera": Text("dùng camera", "use the camera"),
    "microphone": Text("dùng micro", "use the microphone"),
    "screen": Text("xem và điều khiển màn hình", "see and control the screen"),
    "files": Text("đọc ảnh và tệp", "read photos and files"),
    "location": Text("biết vị trí", "know the location"),
    "install": Text("cài ứng dụng khác", "install other apps"),
}
"""What an app asks to be allowed, as its install page says it."""

REFUSALS: dict[str, Text] = {
    "no-account": Text("Ngân hàng không tìm thấy tài khoản này", "The bank finds no such account"),
    "no-amount": Text("Chưa nhập số tiền", "There is no sum yet"),
    "locked": Text("Tài khoản đang khoá, không chuyển được", "The account is locked; nothing can be sent"),
    "balance": Text("Số dư không đủ", "There is not enough in the account"),
    "limit": Text("Quá hạn mức chuyển trong ngày", "That is above the limit for a day"),
    "no-page": Text("Không mở được trang này", "This page cannot be opened"),
    "offline": Text("Đang ở chế độ máy bay, không gọi được", "Airplane mode is on; no call goes out"),
    "form-kind": Text(
        "Tin báo cần bắt đầu bằng LD (cuộc gọi lừa đảo), V (cuộc gọi rác) hoặc S (tin nhắn rác)",
        "A report begins with LD (scam call), V (spam call) or S (spam text)",
    ),
    "form-brackets": Text(
        "Tin báo cần hai cặp ngoặc: (số điện thoại) rồi (nội dung)",
        "A report needs two pairs of brackets: (number), then (content)",
    ),
    "form-number": Text("Trong ngoặc đầu cần số điện thoại", "The first brackets hold a phone number"),
    "form-content": Text("Trong ngoặc sau cần nội dung", "The second brackets hold what happened"),
}
"""Why something was refused, by the *what* of Happened.REFUSED."""


def _named(words: model.Words, language: Language) -> str:
    return words.vi if language == "vi" else words.en


def thing_facts(script: Script, key: str, language: Language) -> str:
    """Return what a page, an app, an account, a mail or a profile shows by itself, in one line; else ""."""
    scenario = script.scenario
    if key in scenario.pages:
        return f"[{scenario.pages[key].address}]"
    if key in scenario.accounts:
        account = scenario.accounts[key]
        return f"{account.name} · {account.number} · {_named(account.bank, language)}."
    if key in scenario.apps:
        return _app_facts(scenario.apps[key], language)
    line = script.lines.get(key)
    if isinstance(line, model.Mail):
        sender = line.sender or scenario.people[line.who].mail
        return f"<{sender}>" if sender else ""
    person = scenario.people.get(key)
    return _profile_facts(person.profile, language) if person is not None and person.profile else ""


def _app_facts(app: model.App, language: Language) -> str:
    source = (
        Text("kho ứng dụng", "app store") if app.source == "store" else Text("nguồn lạ", "unknown source")
    )
    wants = ", ".join(PERMISSIONS[one].in_(language) for one in app.permissions)
    asks = Text("xin quyền: ", "asks to: ").in_(language) + wants if wants else ""
    parts = (_named(app.name, language), app.maker, source.in_(language), asks)
    return " · ".join(part for part in parts if part) + "."


def _profile_facts(profile: model.Profile, language: Language) -> str:
    counts = Text(
        f"Bạn chung: {profile.friends} · Ảnh và bài: {profile.posts}.",
        f"Friends in common: {profile.friends} · Photos and posts: {profile.posts}.",
    )
    about = f" {_named(profile.about, language)}" if profile.about is not None else ""
    return f"{_named(profile.since, language)} · {counts.in_(language)}{about}"


def _prepared(script: Script, h: Happening, language: Language) -> str:
    sum_ = f" · {money_words(h.ms, language)}" if h.ms else ""
    label = Text("Người nhận", "Receiver").in_(language)
    return f"  = {label}: {thing_facts(script, h.what, language)}{sum_}"


def _code(script: Script, h: Happening, language: Language) -> str:
    return "* " + Text(
        f"Mã của ngân hàng: {h.ms}. Không đưa mã này cho ai.",
        f"The bank's code: {h.ms}. Give it to nobody.",
    ).in_(language)


def _money(script: Script, h: Happening, language: Language) -> str:
    sign = "+" if h.ms >= 0 else "-"
    return f"* {sign}{money_words(abs(h.ms), language)}"


def _refused(script: Script, h: Happening, language: Language) -> str:
    return f"  ({REFUSALS[h.what].in_(language)})" if h.what in REFUSALS else ""


def _locked(script: Script, h: Happening, language: Language) -> str:
    what = Text("thẻ", "card") if h.what == "card" else Text("tài khoản", "account")
    thing = what.in_(language)
    if h.kind is Happened.LOCKED:
        return Text(f"Đã khoá {thing}", f"The {thing} is locked").in_(language)
    return Text(f"Đã mở khoá {thing}", f"The {thing} is unlocked").in_(language)


def _browsed(script: Script, h: Happening, language: Language) -> str:
    page = script.scenario.pages[h.what]
    lines = " / ".join(_named(line, language) for line in page.lines)
    fields = ", ".join(THINGS[field].in_(language) for field in page.asks)
    form = f" [{Text('điền', 'fill in').in_(language)}: {fields}]" if fields else ""
    return f"[{page.address}] {_named(page.title, language)}" + (f": {lines}" if lines else "") + form


def _scanned(script: Script, h: Happening, language: Language) -> str:
    qr: model.Qr = script.lines[h.what].qr  # type: ignore[union-attr, assignment]
    behind = script.scenario.pages[qr.page].address if qr.page else ""
    if qr.pays:
        behind = thing_facts(script, qr.pays, language)
    return f"  = QR: {behind}"


def _installed(script: Script, h: Happening, language: Language) -> str:
    name = thing_words(script, h.what, language)
    if h.kind is Happened.INSTALLED:
        return Text(f"Đã cài {name}", f"{name} is installed").in_(language)
    return Text(f"Đã gỡ {name}", f"{name} is removed").in_(language)


def _answer(script: Script, h: Happening, language: Language) -> str:
    who = thing_words(script, h.who, language)
    words = ANSWERS[h.what] if h.kind is Happened.HEARD else KNOWS if h.what == "knows" else KNOWS_NOT
    return f"{who}: “{_named(words, language)}”"


def _picture(script: Script, h: Happening, language: Language) -> str:
    looks = {
        "clear": Text("rõ nét", "clear"),
        "blurry": Text("nhoè", "blurry"),
        "frozen": Text("đứng hình", "frozen"),
        "dark": Text("tối đen", "dark"),
    }[h.what].in_(language)
    return Text(f"… Hình trong cuộc gọi: {looks}.", f"… The picture in the call is {looks}.").in_(language)


def _offline(script: Script, h: Happening, language: Language) -> str:
    on = Text("Chế độ máy bay: bật", "Airplane mode: on")
    return (on if h.what == "on" else Text("Chế độ máy bay: tắt", "Airplane mode: off")).in_(language)


APP_LINES: dict[Happened, _Line] = {
    Happened.PREPARED: _prepared,
    Happened.CODE_SENT: _code,
    Happened.MONEY: _money,
    Happened.REFUSED: _refused,
    Happened.LOCKED: _locked,
    Happened.UNLOCKED: _locked,
    Happened.BROWSED: _browsed,
    Happened.SCANNED: _scanned,
    Happened.INSTALLED: _installed,
    Happened.UNINSTALLED: _installed,
    Happened.HEARD: _answer,
    Happened.WORD: _answer,
    Happened.PICTURE: _picture,
    Happened.OFFLINE: _offline,
}
"""One line of a transcript for each."""

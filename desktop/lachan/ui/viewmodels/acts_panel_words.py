"""What each row of the panel says: its words, icon, key and group. Pure; nothing here tells what is wise."""

from collections.abc import Mapping

from lachan.domain.acts import CARD_NUMBER, Act, ActKind
from lachan.domain.text import Text
from lachan.scenario.effect import payment
from lachan.scenario.effects import HELP_LINES
from lachan.scenario.names import act_words, in_sentence
from lachan.scenario.script import Script
from lachan.scenario.slots import fill
from lachan.ui.viewmodels.acts_panel_people import ABOUT_PEOPLE, ICONS, KEYS, people_group, people_text
from lachan.ui.viewmodels.phone_call_view import view_of
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_shell_view import money

GROUPS: dict[str, Text] = {
    "call": Text("Cuộc gọi này", "This call"),
    "message": Text("Tin nhắn này", "This message"),
    "asked": Text("Điều được yêu cầu", "What was asked for"),
    "bank": Text("Ngân hàng", "Bank"),
    "web": Text("Trang web và ứng dụng", "Web pages and apps"),
    "settings": Text("Cài đặt", "Settings"),
    "look": Text("Nhìn kỹ và hỏi", "Look and ask"),
    "other": Text("Khác", "Other"),
}
_KEYS: dict[ActKind, str] = {
    ActKind.ANSWER: "A", ActKind.DECLINE: "D", ActKind.HANG_UP: "D", ActKind.MUTE: "V", ActKind.SILENT: "S",
    ActKind.BLOCK: "B", ActKind.OPEN_LINK: "K", ActKind.INSTALL: "N", ActKind.PAY: "P",
    ActKind.SHARE_SCREEN: "U", ActKind.EVIDENCE: "C", ActKind.LEAVE: "W", ActKind.CONFIRM: "[",
    ActKind.ENTER_CODE: "]", ActKind.CANCEL: "-", ActKind.LEAVE_PAGE: ",", ActKind.BROWSE: ".",
    ActKind.SCAN: "/", ActKind.UNINSTALL: "\\",
}  # fmt: skip
_TARGET_KEYS: dict[str, str] = {
    "report 156": "R", "report app": "Q", "open home": "H", "call 111": "8", "call 113": "9", "give otp": "X",
    "give id": "I", "give photo": "Y", "give password": "Z", "give account": "J", "give address": "F",
    "give card": "=", "lock account": ";", "unlock account": ";", "lock card": "'", "unlock card": "'",
    "call card": "0",
}  # fmt: skip
_ICONS: dict[ActKind, str] = {
    ActKind.ANSWER: "phone", ActKind.DECLINE: "phone-off", ActKind.HANG_UP: "phone-off",
    ActKind.MUTE: "mic-off", ActKind.SILENT: "ear", ActKind.BLOCK: "ban", ActKind.REPORT: "flag",
    ActKind.LOOK: "search", ActKind.OPEN_LINK: "link", ActKind.GIVE: "send", ActKind.INSTALL: "download",
    ActKind.PAY: "send", ActKind.SHARE_SCREEN: "smartphone", ActKind.CALL: "phone", ActKind.ASK: "heart",
    ActKind.EVIDENCE: "camera", ActKind.LEAVE: "door-open", ActKind.OPEN: "house", ActKind.TRANSFER: "send",
    ActKind.CONFIRM: "check", ActKind.ENTER_CODE: "key-round", ActKind.CANCEL: "x", ActKind.LOCK: "lock",
    ActKind.UNLOCK: "lock-open", ActKind.BROWSE: "globe", ActKind.LEAVE_PAGE: "x",
    ActKind.SCAN: "scan-qr-code", ActKind.UNINSTALL: "trash-2",
}  # fmt: skip
_ASKED = (ActKind.PAY, ActKind.GIVE, ActKind.INSTALL, ActKind.SHARE_SCREEN)
_IN_BANK = (
    ActKind.TRANSFER, ActKind.CONFIRM, ActKind.ENTER_CODE, ActKind.CANCEL, ActKind.LOCK, ActKind.UNLOCK,
)  # fmt: skip
_ON_WEB = (ActKind.BROWSE, ActKind.LEAVE_PAGE, ActKind.SCAN, ActKind.UNINSTALL)
WORDS: dict[str, Text] = {
    "decline": Text("Từ chối", "Decline"),
    "decline-second": Text("Từ chối cuộc gọi của {who}", "Decline the call from {who}"),
    "mute-ring": Text("Tắt chuông, để máy reo", "Silence the ringing"),
    "mute-on": Text("Tắt mic", "Mute the microphone"),
    "mute-off": Text("Bật lại mic", "Unmute the microphone"),
    "silent-call": Text("Im lặng, nghe tiếp", "Stay silent and listen"),
    "silent-ring": Text("Cứ để chuông reo", "Let it ring"),
    "silent-thread": Text("Không trả lời", "Leave it unanswered"),
    "block-ring": Text("Chặn số này", "Block this number"),
    "block-call": Text("Cúp và chặn số này", "Hang up and block"),
    "block-thread": Text("Chặn người này", "Block this person"),
    "block": Text("Chặn {who}", "Block {who}"),
    "look-ring": Text("Xem kỹ số gọi đến", "Look closer at this number"),
    "look-call": Text("Xem kỹ số đang gọi", "Look closer at this number"),
    "look-thread": Text("Xem kỹ người gửi", "Look closer at the sender"),
    "look-paper": Text("Xem kỹ tờ giấy", "Look closer at the paper"),
    "look-link": Text("Xem kỹ đường link", "Look closer at the link"),
    "look-mail": Text("Xem kỹ thư này", "Look closer at this mail"),
    "look-page": Text("Xem kỹ địa chỉ trang web", "Look closer at the page's address"),
    "look-app": Text("Xem kỹ ứng dụng này", "Look closer at this app"),
    "look-account": Text("Xem kỹ người nhận tiền", "Look closer at who gets the money"),
    "look": Text("Xem kỹ {who}", "Look closer at {who}"),
    "link": Text("Mở đường link", "Open the link"),
    "link-qr": Text("Mở địa chỉ trong mã QR", "Open the address in the QR code"),
    "report-app": Text("Báo cáo trong ứng dụng", "Report in the app"),
    "report-156": Text("Báo cáo tới 156", "Report to 156"),
    "report-vneid": Text("Báo cáo qua VNeID", "Report through VNeID"),
    "call-back": Text("Gọi lại {who}", "Call {who} back"),
    "pay": Text("Chuyển {amount} đ", "Send {amount} đ"),
    "pay-bank": Text("Chuyển {amount} đ qua ngân hàng", "Send {amount} đ through the bank"),
    "pay-open": Text("Chuyển tiền qua ngân hàng", "Send money through the bank"),
    "confirm": Text("Xác nhận lệnh chuyển tiền", "Confirm the transfer"),
    "enter_code": Text("Nhập mã, chuyển tiền đi", "Enter the code and send"),
    "leave_page": Text("Đóng trang web", "Close the web page"),
    "evidence": Text("Chụp lại màn hình", "Keep a screenshot"),
    "leave": Text("Để máy xuống, đi ra", "Put the phone down, walk away"),
    "home": Text("Về màn hình chính", "Go to the home screen"),
    "pick-up": Text("Cầm máy lên", "Pick the phone up"),
    "replies": Text("Trả lời", "Reply"),
    "new": Text("Mở tin nhắn mới của {who}", "Open the new message from {who}"),
    "new-mail": Text("Mở thư mới của {who}", "Open the new mail from {who}"),
    "wait": Text("Để thời gian trôi tiếp", "Let time pass"),
}
_SIMPLE = frozenset(
    {
        ActKind.DECLINE,
        ActKind.EVIDENCE,
        ActKind.LEAVE,
        ActKind.CONFIRM,
        ActKind.ENTER_CODE,
        ActKind.LEAVE_PAGE,
    }
)
"""Acts whose words are the kind's own, whatever the target."""


def person_keys(script: Script) -> Mapping[str, str]:
    """Return a key per person, the same through the whole run: M, G for the first to turn to, then 5 to 7."""
    people = script.scenario.people
    trusted = [who for who, p in people.items() if p.trusted]
    official = [who for who, p in people.items() if p.official and not p.trusted]
    rest = [who for who in script.scenario.phone.contacts if who not in trusted and who not in official]
    keys = dict(zip([*trusted[1:], *official[1:], *rest], "567", strict=False))
    if trusted:
        keys[trusted[0]] = "M"
    if official:
        keys[official[0]] = "G"
    return keys


def key_of(deed: Act, people: Mapping[str, str]) -> str:
    """Return the key of an act, or "" where it has none."""
    if str(deed) in _TARGET_KEYS:
        return _TARGET_KEYS[str(deed)]
    if deed.kind in (ActKind.ASK, ActKind.CALL):
        return people.get(deed.target, "")
    return _KEYS.get(deed.kind, KEYS.get(deed.kind, ""))


def group_of(m: Moment, deed: Act) -> str:
    """Return the key in GROUPS under which an act stands."""
    kind = deed.kind
    if kind in ABOUT_PEOPLE:
        return people_group(deed)
    if kind in (ActKind.ANSWER, ActKind.DECLINE, ActKind.HANG_UP, ActKind.MUTE):
        return "call"
    if kind in (ActKind.SILENT, ActKind.BLOCK):
        about_call = m.run.call or m.run.ringing or m.run.dialing
        return "call" if about_call and view_of(m) != "thread" else "message"
    if deed == Act(ActKind.REPORT, "app"):
        return "message" if view_of(m) == "thread" else "other"
    if kind in _IN_BANK or deed == Act(ActKind.CALL, CARD_NUMBER):
        return "bank"
    if kind in _ON_WEB:
        return "web"
    if kind in _ASKED:
        unasked = kind is ActKind.INSTALL and all(ask.kind != "install" for ask in m.run.asks)
        return "web" if unasked else "asked"
    if kind is ActKind.OPEN_LINK:
        return "message"
    helping = (
        kind is ActKind.CALL and deed.target not in HELP_LINES and deed.target not in m.script.contact_people
    )
    return "look" if kind in (ActKind.LOOK, ActKind.ASK) or helping else "other"


def icon_of(m: Moment, deed: Act) -> str:
    """Return the Lucide icon of an act."""
    if deed == Act(ActKind.CALL, CARD_NUMBER):
        return "credit-card"
    if deed.kind is ActKind.CALL:
        person = m.person(deed.target)
        return "landmark" if person and person.official else "phone" if person else "life-buoy"
    if deed.kind is ActKind.MUTE and m.run.ringing:
        return "bell-off"
    return _ICONS.get(deed.kind, ICONS.get(deed.kind, "circle"))


def text_of(m: Moment, deed: Act, subject: str) -> str:
    """Return the words of an act; *subject* is the person whom the screen is about."""
    place = "thread" if view_of(m) == "thread" else "call" if m.run.call else "ring" if m.run.ringing else ""
    who = in_sentence(m.name(deed.target), m.language)
    kind = deed.kind
    if kind in ABOUT_PEOPLE:
        return people_text(m, deed)
    if kind is ActKind.DECLINE and deed.target:
        return m.say(WORDS["decline-second"], who=who)
    if kind is ActKind.MUTE:
        return m.say(WORDS["mute-ring" if m.run.ringing else "mute-off" if m.phone.muted else "mute-on"])
    if kind is ActKind.SILENT:
        return m.say(WORDS[f"silent-{place or 'thread'}"])
    if kind is ActKind.BLOCK:
        return m.say(WORDS[f"block-{place}" if place and deed.target == subject else "block"], who=who)
    if kind is ActKind.LOOK:
        return _look_text(m, deed, place if deed.target == subject else "", who)
    if kind is ActKind.CALL and deed.target in m.script.contact_people:
        return m.say(WORDS["call-back"], who=who)
    if kind is ActKind.PAY:
        return _pay_text(m)
    if kind is ActKind.OPEN_LINK:
        by_qr = getattr(m.script.lines.get(deed.target), "link", None) is None
        return m.say(WORDS["link-qr" if by_qr else "link"])
    if kind in _SIMPLE:
        return m.say(WORDS[kind.value])
    if kind is ActKind.REPORT and f"report-{deed.target}" in WORDS:
        return m.say(WORDS[f"report-{deed.target}"])
    return fill(act_words(m.script, _named(m, deed, who), m.language), m.values)


def _named(m: Moment, deed: Act, who: str) -> Act:
    """Name a person in the act as within a sentence: ``Gọi mẹ``."""
    return Act(deed.kind, who) if m.person(deed.target) and deed.target not in m.script.replies else deed


def _look_text(m: Moment, deed: Act, place: str, who: str) -> str:
    scenario, line = m.script.scenario, m.script.lines.get(deed.target)
    if line is not None:
        for sort in ("paper", "link"):
            if getattr(line, sort, None) is not None:
                return m.say(WORDS[f"look-{sort}"])
        return m.say(WORDS["look-mail"])
    for sort, known in (("page", scenario.pages), ("app", scenario.apps), ("account", scenario.accounts)):
        if deed.target in known:
            return m.say(WORDS[f"look-{sort}"])
    return m.say(WORDS[f"look-{place}" if place else "look"], who=who)


def _pay_text(m: Moment) -> str:
    ask = next((ask for ask in m.run.asks if ask.kind == "pay"), None)
    account, amount = payment(m.script, m.run, ask) if ask is not None else ("", 0)
    if not amount:
        return m.say(WORDS["pay-open"])
    return m.say(WORDS["pay-bank" if account else "pay"], amount=money(amount, m.language))

"""What the phone's apps show: home, Calls, Messages, Nhắn, Contacts. Pure."""

from dataclasses import dataclass

from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.phone import CALL_ME, Bubble, LogEntry, Thread
from lachan.scenario.threads import thread_of
from lachan.ui.viewmodels.phone_mail_view import key_of_letter
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_qr import qr_path
from lachan.ui.viewmodels.phone_rows import (
    AppRow,
    BubbleRow,
    LogRow,
    NoteRow,
    PersonRow,
    ThreadRow,
)

APP_NAMES: dict[str, Text] = {
    "calls": Text("Cuộc gọi", "Calls"),
    "text": Text("Tin nhắn", "Messages"),
    "chat": Text("Nhắn", "Nhắn"),
    "contacts": Text("Danh bạ", "Contacts"),
    "gallery": Text("Ảnh", "Photos"),
    "settings": Text("Cài đặt", "Settings"),
    "profile": Text("Trang cá nhân", "Profile"),
    "bank": Text("Ngân hàng", "Bank"),
    "browser": Text("Duyệt web", "Browser"),
    "store": Text("Kho ứng dụng", "App store"),
    "mail": Text("Thư", "Mail"),
    "camera": Text("Quét mã", "Scan"),
    "report": Text("Báo cáo", "Report"),
    "system": Text("Hệ thống", "System"),
}
APP_ICONS = {
    "calls": "phone", "text": "message-square", "chat": "message-circle", "contacts": "contact",
    "gallery": "images", "settings": "settings", "profile": "user",
    "bank": "landmark", "browser": "globe", "store": "shopping-bag", "mail": "mail", "camera": "scan-qr-code",
    "report": "megaphone", "system": "smartphone",
}  # fmt: skip
_CALL_KINDS: dict[str, tuple[str, Text]] = {
    "in": ("phone-incoming", Text("Gọi đến", "Incoming")),
    "out": ("phone-outgoing", Text("Gọi đi", "Outgoing")),
    "missed": ("phone-missed", Text("Gọi nhỡ", "Missed")),
    "declined": ("phone-off", Text("Đã từ chối", "Declined")),
}
_UNREAD = Text("{name}, {n} mục chưa xem", "{name}, {n} not seen yet")
_STRANGER = Text("Không có trong danh bạ", "Not in your contacts")
_MINE = Text("{You}: {text}", "You: {text}")
_TYPING = Text("đang nhập…", "typing…")
_MISSED = Text("Cuộc gọi nhỡ", "Missed call")
NOTES = 2
"""Unread things shown on the home screen at most: the rest is behind the numbers on the apps."""


@dataclass(frozen=True)
class ThreadState:
    """The open conversation. *suggestion*: what can be written to a trusted person at any time."""

    app: str = ""
    who: str = ""
    name: str = ""
    sub: str = ""
    face: str = ""
    icon: str = "user"
    typing: str = ""
    blocked: bool = False
    suggestion: str = ""


@dataclass(frozen=True)
class ContactState:
    """The open entry of Contacts."""

    who: str = ""
    name: str = ""
    number: str = ""
    face: str = ""
    icon: str = "user"
    blocked: bool = False
    thread: str = ""


HOME = (
    "calls", "text", "chat", "contacts", "mail", "bank", "browser", "camera", "gallery", "store", "settings",
    "report",
)  # fmt: skip
"""The apps on the home screen, row by row."""


def apps(m: Moment) -> tuple[AppRow, ...]:
    """Return the apps with how much is new in each."""
    unread = {app: sum(t.unread for t in m.phone.threads if t.app == app) for app in ("text", "chat")}
    unread["calls"] = m.phone.missed
    unread["mail"] = sum(not letter.read for letter in m.phone.letters)
    return tuple(_app(m, key, unread.get(key, 0)) for key in HOME)


def _app(m: Moment, key: str, unread: int) -> AppRow:
    name = m.say(APP_NAMES[key])
    return AppRow(key, name, m.say(_UNREAD, name=name, n=unread) if unread else name, APP_ICONS[key], unread)


def notes(m: Moment) -> tuple[NoteRow, ...]:
    """Return what has come and was not yet looked at, newest first."""
    rows = [
        NoteRow(f"{t.app}/{t.who}", t.app, m.name(t.who), m.text(t.bubbles[-1].words))
        for t in m.phone.threads
        if t.unread
    ]
    rows += [
        NoteRow(f"mail/{key_of_letter(m, letter)}", "mail", m.name(letter.who), m.text(letter.subject))
        for letter in m.phone.letters
        if not letter.read
    ]
    if m.phone.missed:
        last = next((entry for entry in m.phone.log if entry.kind == "missed"), None)
        rows.append(NoteRow("calls", "calls", m.say(_MISSED), m.name(last.who) if last else ""))
    return tuple(rows[:NOTES])


def threads(m: Moment) -> tuple[ThreadRow, ...]:
    """Return the conversations of the open app, newest first."""
    app = m.phone.screen.partition("/")[0]
    return tuple(_thread_row(m, t) for t in m.phone.threads if t.app == app)


def _thread_row(m: Moment, t: Thread) -> ThreadRow:
    last = t.bubbles[-1] if t.bubbles else None
    words = m.text(last.words) if last else ""
    if last and last.mine:
        words = m.say(_MINE, text=words)
    if t.typing_until > m.run.now:
        words = m.say(_TYPING)
    when = m.when(last.at, last.ago) if last else ""
    return ThreadRow(f"{t.app}/{t.who}", m.name(t.who), m.face(t.who), m.icon(t.who), words, when, t.unread)


def thread_state(m: Moment) -> ThreadState:
    """Return the open conversation's head."""
    app, _, who = m.phone.screen.partition("/")
    if app not in ("text", "chat") or not who:
        return ThreadState()
    person = m.person(who)
    handle = m.text(person.handle) if person and app == "chat" else ""
    sub = handle or (m.number(who) if m.known(who) else f"{m.number(who)} · {m.say(_STRANGER)}".strip(" ·"))
    thread = thread_of(m.phone, app, who)
    trusted = bool(person and person.trusted and not person.near) and m.run.call != who
    return ThreadState(
        app=app,
        who=who,
        name=m.name(who),
        sub=sub,
        face=m.face(who),
        icon=m.icon(who),
        typing=m.say(_TYPING) if thread and thread.typing_until > m.run.now else "",
        blocked=who in m.phone.blocked,
        suggestion=m.text(CALL_ME) if trusted else "",
    )


def bubbles(m: Moment) -> tuple[BubbleRow, ...]:
    """Return the messages of the open conversation, oldest first."""
    app, _, who = m.phone.screen.partition("/")
    thread = thread_of(m.phone, app, who)
    return tuple(_bubble(m, n, b) for n, b in enumerate(thread.bubbles)) if thread else ()


def _bubble(m: Moment, n: int, b: Bubble) -> BubbleRow:
    line = None if b.mine else m.script.lines.get(b.line)
    link = line.link if isinstance(line, model.Text | model.Chat) else None
    paper = line.paper if isinstance(line, model.Chat) else None
    handed = line.app if isinstance(line, model.Text | model.Chat) and link is None else None
    app = m.script.scenario.apps.get(handed or "")
    return BubbleRow(
        key=str(n),
        text=m.text(b.words),
        mine=b.mine,
        when=m.when(b.at, b.ago),
        line=b.line,
        link=link.shows if link else "",
        paper=m.text(paper.title) if paper else "",
        paper_lines="\n".join(m.text(words) for words in paper.lines) if paper else "",
        qr=qr_path(b.line) if getattr(line, "qr", None) else "",
        handed=m.text(app.name) if app else "",
        handed_screen=f"store/{handed}" if app else "",
    )


def call_log(m: Moment) -> tuple[LogRow, ...]:
    """Return the calls, newest first."""
    count = len(m.phone.log)
    return tuple(_log_row(m, count - n, entry) for n, entry in enumerate(m.phone.log))


def _log_row(m: Moment, number: int, entry: LogEntry) -> LogRow:
    icon, kind = _CALL_KINDS[entry.kind]
    who = entry.who
    name, face, sign = m.name(who), m.face(who), m.icon(who)
    return LogRow(str(number), who, name, face, sign, f"{m.say(kind)} · {m.when(entry.at, entry.ago)}", icon)


def contacts(m: Moment) -> tuple[PersonRow, ...]:
    """Return the saved people in the order of the file."""
    return tuple(
        PersonRow(who, m.name(who), m.face(who), m.icon(who), m.number(who))
        for who in (*m.script.scenario.phone.contacts, *m.phone.saved)
    )


def contact_state(m: Moment) -> ContactState:
    """Return the open entry of Contacts."""
    app, _, who = m.phone.screen.partition("/")
    if app != "contacts" or not who:
        return ContactState()
    held = next((t.app for t in m.phone.threads if t.who == who), "text")
    return ContactState(
        who=who,
        name=m.name(who),
        number=m.number(who),
        face=m.face(who),
        icon=m.icon(who),
        blocked=who in m.phone.blocked,
        thread=f"{held}/{who}",
    )

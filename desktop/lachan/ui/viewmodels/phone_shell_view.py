"""What stands around the apps: the story, the bars, banners, sheets and the end. Pure."""

from dataclasses import dataclass

from lachan.domain.text import Language, Text
from lachan.scenario import model
from lachan.scenario.names import THINGS
from lachan.scenario.phone import BANNER_MS, TOAST_MS
from lachan.scenario.run import Happened
from lachan.ui.viewmodels.phone_apps_view import APP_ICONS, APP_NAMES
from lachan.ui.viewmodels.phone_call_view import room_line, view_of
from lachan.ui.viewmodels.phone_moment import Moment


@dataclass(frozen=True)
class StoryState:
    """What is told beside the phone. *stage*: lock, live, paused, over, stopped."""

    title: str = ""
    scene: str = ""
    note: str = ""
    clock: str = ""
    stage: str = "lock"
    pace: str = "timed"
    waiting: bool = False
    heading: str = ""
    stop_hint: str = ""
    reply_title: str = ""
    end_words: str = ""


@dataclass(frozen=True)
class ShellState:
    """The frame of the screen. *app* gives the colour; *room* and *room_who* what is said in the room."""

    view: str = "home"
    app: str = ""
    app_name: str = ""
    time: str = ""
    strip: bool = False
    room: str = ""
    room_who: str = ""
    toast: str = ""
    toast_icon: str = ""
    typed: str = ""
    new_message: str = ""


@dataclass(frozen=True)
class BannerState:
    """The notification hanging over the screen; *opens* is the screen it leads to, if any."""

    key: str = ""
    app: str = ""
    icon: str = ""
    title: str = ""
    text: str = ""
    opens: str = ""


@dataclass(frozen=True)
class SheetState:
    """What looking closer shows. *kind*: "", person, link, paper, page."""

    kind: str = ""
    key: str = ""
    title: str = ""
    sub: str = ""
    body: str = ""
    about: str = ""
    face: str = ""
    icon: str = "user"


_HEADING = Text("{You} có thể làm ngay", "What you can do now")
_STOP_HINT = Text("Dừng lúc nào cũng được, không bị trừ điểm.", "Stop any time. It costs nothing.")
_REPLY = Text("{You} trả lời", "Your answer")
_KNOWN = Text("Có trong danh bạ", "In your contacts")
_UNKNOWN = Text("Không có trong danh bạ", "Not in your contacts")
_NOTHING_MORE = Text("Điện thoại không cho biết gì thêm.", "The phone tells nothing more.")


def story_state(m: Moment) -> StoryState:
    """Return what is told beside the phone."""
    end = m.script.scenario.ends.get(m.run.ended)
    scene = m.text(m.script.scenario.scene)
    return StoryState(
        title=m.text(m.script.scenario.title),
        scene=scene,
        note=m.text(m.phone.note) if m.phone.note and m.stage != "lock" else scene,
        clock=m.clock(seconds=True),
        stage=m.stage,
        pace=m.pace,
        waiting=m.waiting and m.stage == "live",
        heading=m.say(_HEADING),
        stop_hint=m.say(_STOP_HINT),
        reply_title=m.say(_REPLY),
        end_words=m.text(end),
    )


def shell_state(m: Moment) -> ShellState:
    """Return the frame of the screen."""
    view = view_of(m)
    app = m.phone.screen.partition("/")[0]
    who, words = room_line(m)
    toast, icon = _toast(m)
    fresh = new_message(m)
    in_call = bool(m.phone.call or m.phone.dialing)
    return ShellState(
        view=view,
        app="calls" if view in ("incoming", "call", "calls", "keypad") else app,
        app_name=m.say(APP_NAMES[app]) if app in APP_NAMES else "",
        time=m.clock(),
        strip=in_call and view != "away" and (view != "call" or m.phone.sheet is not None),
        room=words,
        room_who=who,
        toast=toast,
        toast_icon=icon,
        typed=m.typed,
        new_message=fresh,
    )


def new_message(m: Moment) -> str:
    """Return the screen of the newest conversation with something unread, or ""."""
    found = next((t for t in m.phone.threads if t.unread), None)
    return f"{found.app}/{found.who}" if found else ""


def banner_state(m: Moment) -> BannerState:
    """Return the notification that hangs over the screen now."""
    banner = m.phone.banner
    if banner is None or m.run.now >= banner.at + BANNER_MS:
        return BannerState()
    name = m.say(APP_NAMES[banner.app])
    return BannerState(
        key=f"{banner.app}/{banner.who}/{banner.at}",
        app=banner.app,
        icon=APP_ICONS[banner.app],
        title=f"{name} · {m.name(banner.who)}" if banner.who else name,
        text=m.text(banner.words),
        opens=f"{banner.app}/{banner.who}" if banner.who else "",
    )


_TOASTS: dict[Happened, tuple[str, Text]] = {
    Happened.NO_ANSWER: ("phone-missed", Text("{who} không nghe máy", "{who} did not answer")),
    Happened.NOTHING: ("phone-off", Text("Số này không gọi được", "This number cannot be reached")),
    Happened.KEPT: ("camera", Text("Đã chụp và cất màn hình", "Screenshot kept")),
    Happened.BLOCKED: ("ban", Text("Đã chặn {who}", "{who} is blocked")),
}
_REPORTED = Text("Đã gửi báo cáo ({what})", "Report sent ({what})")
_RANG = Text("Đã gọi {what}, có người nghe máy", "You rang {what}; somebody answered")
_PAID = Text("Đã chuyển {amount} đ", "{amount} đ sent")
_GAVE = Text("Đã gửi {what}", "Sent: {what}")
_DID = {
    "install": Text("Đã cài ứng dụng", "App installed"),
    "share_screen": Text("Màn hình đang được chia sẻ", "Your screen is being shared"),
}


def _toast(m: Moment) -> tuple[str, str]:
    toast = m.phone.toast
    if toast is None or m.run.now >= toast.at + TOAST_MS:
        return "", ""
    what = m.say(THINGS[toast.what]) if toast.what in THINGS else toast.what
    if toast.kind is Happened.REPORTED:
        return m.say(_RANG if toast.what in ("111", "113") else _REPORTED, what=what), "flag"
    if toast.kind is Happened.GAVE:
        words = _PAID if toast.what == "pay" else _DID.get(toast.what, _GAVE)
        return m.say(words, amount=money(toast.amount, m.language), what=what), "send"
    if toast.kind not in _TOASTS:
        return "", ""
    icon, words = _TOASTS[toast.kind]
    return m.say(words, who=m.name(toast.who)), icon


def money(amount: int, language: Language) -> str:
    """Return *amount* with its thousands apart as the language writes them."""
    return f"{amount:,}".replace(",", "." if language == "vi" else ",")


def sheet_state(m: Moment) -> SheetState:
    """Return what looking closer, or an opened link, shows."""
    sheet = m.phone.sheet
    if sheet is None:
        return SheetState()
    if sheet.kind == "person":
        return _person_sheet(m, sheet.key)
    if sheet.kind in ("address", "app", "account", "qr", "mail"):
        return SheetState()
    line = m.script.lines.get(sheet.key)
    paper = line.paper if isinstance(line, model.Chat) else None
    if sheet.kind == "paper" and paper is not None:
        lines = "\n".join(m.text(words) for words in paper.lines)
        return SheetState("paper", sheet.key, m.text(paper.title), "", lines, m.text(paper.about))
    link = line.link if isinstance(line, model.Say | model.Text | model.Chat) else None
    if link is None:
        return SheetState()
    host, _, path = link.shows.partition("/")
    about = m.text(link.about) if sheet.kind == "link" else ""
    return SheetState(sheet.kind, sheet.key, host, f"/{path}" if path else "", link.shows, about)


def _person_sheet(m: Moment, who: str) -> SheetState:
    person = m.person(who)
    about = m.text(person.about) if person else ""
    return SheetState(
        kind="person",
        key=who,
        title=m.name(who),
        sub=m.number(who),
        body=m.say(_KNOWN if m.known(who) else _UNKNOWN),
        about=about or m.say(_NOTHING_MORE),
        face=m.face(who),
        icon=m.icon(who),
    )

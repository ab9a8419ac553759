"""What stands around the apps: the story, the bars, banners, sheets and the end. Pure."""

from dataclasses import dataclass

from lachan.domain.text import Language, Text
from lachan.scenario.names import THINGS
from lachan.scenario.phone import BANNER_MS, TOAST_MS, Banner
from lachan.scenario.run import Happened
from lachan.ui.viewmodels.phone_apps_view import APP_ICONS, APP_NAMES
from lachan.ui.viewmodels.phone_call_view import room_line, view_of
from lachan.ui.viewmodels.phone_mail_view import key_of_letter, unread_letter
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_telling_view import alone_words, telling_title
from lachan.ui.viewmodels.phone_toasts import app_toast


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
    alone: str = ""
    recovery: bool = False


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


_HEADING = Text("{You} có thể làm ngay", "What you can do now")
_STOP_HINT = Text("Dừng lúc nào cũng được, không bị trừ điểm.", "Stop any time. It costs nothing.")
_REPLY = Text("{You} trả lời", "Your answer")


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
        reply_title=telling_title(m) or m.say(_REPLY),
        end_words=m.text(end),
        alone=alone_words(m),
        recovery=m.script.scenario.truth == "recovery",
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
    """Return the screen of the newest conversation with something unread, else of such a mail, or ""."""
    found = next((t for t in m.phone.threads if t.unread), None)
    return f"{found.app}/{found.who}" if found else unread_letter(m)


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
        opens=_opens(m, banner),
    )


def _opens(m: Moment, banner: Banner) -> str:
    if banner.app == "mail":
        letter = next((one for one in m.phone.letters if (one.who, one.at) == (banner.who, banner.at)), None)
        return f"mail/{key_of_letter(m, letter)}" if letter else "mail"
    if banner.app == "bank":
        return "bank/transfer" if m.phone.transfer is not None else "bank"
    return f"{banner.app}/{banner.who}" if banner.who else ""


_TOASTS: dict[Happened, tuple[str, Text]] = {
    Happened.NO_ANSWER: ("phone-missed", Text("{who} không nghe máy", "{who} did not answer")),
    Happened.NOTHING: ("phone-off", Text("Số này không gọi được", "This number cannot be reached")),
    Happened.KEPT: ("camera", Text("Đã chụp và cất màn hình", "Screenshot kept")),
    Happened.BLOCKED: ("ban", Text("Đã chặn {who}", "{who} is blocked")),
    Happened.UNBLOCKED: ("user", Text("Đã bỏ chặn {who}", "{who} is no longer blocked")),
    Happened.SAVED: ("user-plus", Text("Đã lưu {who} vào danh bạ", "{who} is in your contacts now")),
    Happened.CAMERA_OFF: ("video-off", Text("Đã tắt camera", "Your camera is off")),
    Happened.STOPPED_SHARING: (
        "eye-off",
        Text("Đã dừng chia sẻ màn hình", "Your screen is no longer shared"),
    ),
    Happened.NOT_ALLOWED: ("eye-off", Text("{who} không xem được gì", "{who} gets to see nothing")),
}
_SECURED: dict[str, Text] = {
    "two-step": Text("Đã bật xác thực hai bước", "Two-step login is on"),
    "friends-only": Text("Giờ chỉ bạn bè nhắn được cho {you}", "Only friends can write to you now"),
    "password": Text("Đã đổi mật khẩu", "Password changed"),
}
_SIGNED_OUT = Text("Đã đăng xuất thiết bị", "Device signed out")
_OFFLINE = Text("Không gọi được: máy đang ở chế độ máy bay", "No call: the phone is in airplane mode")
_REPORTED = Text("Đã gửi báo cáo ({what})", "Report sent ({what})")
_RANG = Text("Đã gọi {what}, có người nghe máy", "You rang {what}; somebody answered")
_PAID = Text("Đã chuyển {amount} đ", "{amount} đ sent")
_GAVE = Text("Đã gửi {what}", "Sent: {what}")
_DID = {
    "install": Text("Đã cài ứng dụng", "App installed"),
    "camera": Text("Camera của {you} đang bật", "Your camera is on"),
}


def _toast(m: Moment) -> tuple[str, str]:
    toast = m.phone.toast
    if toast is None or m.run.now >= toast.at + TOAST_MS:
        return "", ""
    what = m.say(THINGS[toast.what]) if toast.what in THINGS else toast.what
    if toast.kind is Happened.REPORTED:
        return m.say(_RANG if toast.what in ("111", "113") else _REPORTED, what=what), "flag"
    if toast.kind is Happened.GAVE and toast.what == "share_screen":
        return "", ""  # a bar of its own says so as long as it lasts
    if toast.kind is Happened.GAVE:
        words = _PAID if toast.what == "pay" else _DID.get(toast.what, _GAVE)
        return m.say(words, amount=money(toast.amount, m.language), what=what), "send"
    if toast.kind is Happened.SECURED:
        return m.say(_SECURED.get(toast.what, _SIGNED_OUT)), "shield-check"
    if toast.kind is Happened.REFUSED and toast.what == "offline":
        return m.say(_OFFLINE), "wifi-off"
    in_app = app_toast(m, toast)
    if in_app is not None:
        return in_app
    icon, words = _TOASTS[toast.kind]
    return m.say(words, who=m.name(toast.who)), icon


def money(amount: int, language: Language) -> str:
    """Return *amount* with its thousands apart as the language writes them."""
    return f"{amount:,}".replace(",", "." if language == "vi" else ",")

"""What the browser, the store and the camera show. Pure; no page says of itself whether it is genuine."""

from dataclasses import dataclass

from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.names import THINGS
from lachan.ui.viewmodels.phone_app_rows import AppInStoreRow, CodeRow, FieldRow, KeyRow, LineRow
from lachan.ui.viewmodels.phone_apps_view import APP_ICONS, APP_NAMES
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_qr import qr_path

_FIELDS: dict[str, Text] = {
    "otp": Text("Mã OTP", "One-time code"),
    "id": Text("Số căn cước", "ID number"),
    "photo": Text("Ảnh chụp giấy tờ", "Photo of your papers"),
    "password": Text("Mật khẩu", "Password"),
    "account": Text("Số tài khoản, tên đăng nhập", "Account number, user name"),
    "address": Text("Địa chỉ nhà", "Home address"),
    "card": Text("Số thẻ, ngày hết hạn, mã sau thẻ", "Card number, expiry, security code"),
}
_PERMISSIONS: dict[str, tuple[str, Text]] = {
    "sms": (
        "message-square",
        Text("Đọc và gửi tin nhắn, thấy cả mã OTP", "Read and send texts, codes included"),
    ),
    "contacts": ("contact", Text("Xem danh bạ", "See your contacts")),
    "camera": ("camera", Text("Dùng camera", "Use the camera")),
    "microphone": ("mic", Text("Nghe và ghi âm", "Listen and record")),
    "screen": ("smartphone", Text("Xem và điều khiển màn hình", "See and control the screen")),
    "files": ("image", Text("Xem ảnh và tệp", "See photos and files")),
    "location": ("map-pin", Text("Biết máy đang ở đâu", "Know where you are")),
    "install": ("download", Text("Cài thêm ứng dụng khác", "Install other apps")),
}
_SOURCES = {
    "store": Text("Từ Kho ứng dụng", "From the app store"),
    "unknown": Text("Không rõ nguồn: không từ Kho ứng dụng", "Unknown source: not from the app store"),
}
_BUILT_IN = ("calls", "text", "chat", "contacts", "mail", "bank", "browser")
_QR_OF = Text("Mã QR của {who}", "QR code from {who}")
_QR_HERE = Text("Mã QR ở gần {you}", "QR code near you")
_NONE_ASKED = Text("Không xin quyền nào", "Asks for no permissions")


@dataclass(frozen=True)
class BrowserState:
    """The open page; *page* is "" for the start page. *download*: the name of an app it offers."""

    page: str = ""
    host: str = ""
    path: str = ""
    title: str = ""
    download: str = ""
    download_screen: str = ""
    sent: bool = False


@dataclass(frozen=True)
class AppState:
    """The app whose page is open in the store. *installs*, *removes*: the acts, or ""; *away*: leaves it."""

    app: str = ""
    name: str = ""
    maker: str = ""
    source: str = ""
    handed: bool = False
    installed: bool = False
    installs: str = ""
    removes: str = ""
    away: str = ""


@dataclass(frozen=True)
class CameraState:
    """What the camera sees: the newest QR picture, or nothing. *scan*: the act."""

    line: str = ""
    title: str = ""
    picture: str = ""
    scan: str = ""


def browser_state(m: Moment) -> BrowserState:
    """Return the open page, as its address bar and its head say it."""
    page = m.script.scenario.pages.get(m.phone.page)
    if page is None:
        return BrowserState()
    host, _, path = page.address.partition("/")
    app = m.script.scenario.apps.get(page.gets or "")
    return BrowserState(
        page=m.phone.page,
        host=host,
        path=f"/{path}" if path else "",
        title=m.text(page.title),
        download=m.text(app.name) if app else "",
        download_screen=f"store/{page.gets}" if app else "",
        sent=bool(page.asks) and set(page.asks) <= set(m.phone.filled),
    )


def page_lines(m: Moment) -> tuple[LineRow, ...]:
    """Return the text of the open page."""
    page = m.script.scenario.pages.get(m.phone.page)
    return (
        tuple(LineRow(f"{m.phone.page}/{n}", m.text(words), "") for n, words in enumerate(page.lines))
        if page
        else ()
    )


def page_fields(m: Moment) -> tuple[FieldRow, ...]:
    """Return the form of the open page."""
    page = m.script.scenario.pages.get(m.phone.page)
    asks: tuple[str, ...] = tuple(page.asks) if page else ()
    return tuple(
        FieldRow(f"give {ask}", m.say(_FIELDS[ask]), m.say(THINGS[ask]), ask in m.phone.filled)
        for ask in asks
    )


def page_links(m: Moment) -> tuple[KeyRow, ...]:
    """Return where the open page leads; on the start page, the addresses one knows."""
    pages = m.script.scenario.pages
    here = pages.get(m.phone.page)
    keys = here.links if here else [key for key, page in pages.items() if page.real]
    return tuple(
        KeyRow(f"browse {key}", m.text(pages[key].title), pages[key].address, "globe") for key in keys
    )


def app_in_store(m: Moment) -> str:
    """Return the app whose page is open in the store, or ""."""
    app, _, key = m.phone.screen.partition("/")
    return key if app == "store" and key in m.script.scenario.apps else ""


def app_state(m: Moment) -> AppState:
    """Return the page of an app: who made it, where it is from, what can be done."""
    key = app_in_store(m)
    app = m.script.scenario.apps.get(key)
    if app is None:
        return AppState()
    installed = key in m.phone.installed
    return AppState(
        app=key,
        name=m.text(app.name),
        maker=app.maker,
        source=source_words(m, app),
        handed=app.source != "store",
        installed=installed,
        installs="" if installed else f"install {key}",
        removes=f"uninstall {key}" if installed else "",
        away=f"open {'store' if app.source == 'store' or not m.phone.before else m.phone.before}",
    )


def source_words(m: Moment, app: model.App) -> str:
    """Return where *app* is from."""
    return m.say(_SOURCES[app.source])


def permissions(m: Moment) -> tuple[LineRow, ...]:
    """Return what the app on the screen, or under the look-closer sheet, may do."""
    key = m.phone.sheet.key if m.phone.sheet and m.phone.sheet.kind == "app" else app_in_store(m)
    app = m.script.scenario.apps.get(key)
    if app is None:
        return ()
    rows = [LineRow(one, m.say(_PERMISSIONS[one][1]), _PERMISSIONS[one][0]) for one in app.permissions]
    return tuple(rows) or (LineRow("none", m.say(_NONE_ASKED), "check"),)


def store(m: Moment) -> tuple[AppInStoreRow, ...]:
    """Return the apps of the store that can be had, then those on the phone."""
    apps, here = m.script.scenario.apps, m.phone.installed
    to_have = [key for key, app in apps.items() if app.source == "store" and key not in here]
    rows = [
        AppInStoreRow(f"store/{key}", m.text(apps[key].name), apps[key].maker, "download", "store")
        for key in to_have
    ]
    installed = Text("Đã cài trên máy", "Installed on this phone")
    rows += [
        AppInStoreRow(f"store/{key}", m.text(apps[key].name), m.say(installed), "app-window", "store")
        for key in here
        if key in apps
    ]
    own = Text("Có sẵn trên máy", "Came with the phone")
    rows += [AppInStoreRow(key, m.say(APP_NAMES[key]), m.say(own), APP_ICONS[key], key) for key in _BUILT_IN]
    return tuple(rows)


def codes_seen(m: Moment) -> tuple[str, ...]:
    """Return the lines whose QR pictures have been seen, newest last."""
    lines = [key for key, line in m.script.lines.items() if getattr(line, "qr", None) is not None]
    return tuple(key for key in lines if key in m.run.seen)


def codes(m: Moment) -> tuple[CodeRow, ...]:
    """Return the QR pictures that can be scanned, newest first."""
    return tuple(CodeRow(f"scan {key}", _code_title(m, key), qr_path(key)) for key in reversed(codes_seen(m)))


def _code_title(m: Moment, line: str) -> str:
    who = getattr(m.script.lines[line], "who", "")
    return m.say(_QR_OF, who=m.name(who)) if who else m.say(_QR_HERE)


def camera_state(m: Moment) -> CameraState:
    """Return what the camera sees."""
    seen = codes_seen(m)
    if not seen:
        return CameraState()
    line = seen[-1]
    return CameraState(line, _code_title(m, line), qr_path(line), f"scan {line}")

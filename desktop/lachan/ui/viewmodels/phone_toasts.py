"""The short words on what has just been done in the bank, browser, store and report centre. Pure."""

from lachan.domain.text import Text
from lachan.scenario.phone_parts import Toast
from lachan.scenario.run import Happened
from lachan.ui.viewmodels.phone_moment import Moment

_REFUSED: dict[str, tuple[str, Text]] = {
    "no-account": ("circle-alert", Text("Không có số tài khoản này", "There is no such account number")),
    "no-amount": ("circle-alert", Text("Chưa nhập số tiền", "The amount is missing")),
    "locked": (
        "lock",
        Text("Tài khoản đang khoá, chưa chuyển được", "The account is locked; nothing was sent"),
    ),
    "balance": (
        "circle-alert",
        Text("Số dư không đủ, chưa chuyển được", "Not enough money; nothing was sent"),
    ),
    "limit": (
        "circle-alert",
        Text("Vượt hạn mức trong ngày, chưa chuyển được", "Over today's limit; nothing was sent"),
    ),
    "no-page": ("globe", Text("Không tìm thấy trang này", "This page was not found")),
    "form": (
        "circle-alert",
        Text("Tin báo cáo chưa đúng mẫu, chưa gửi", "The report is not in the right form yet"),
    ),
}
_LOCKS: dict[tuple[Happened, str], Text] = {
    (Happened.LOCKED, "account"): Text("Đã khoá tài khoản", "The account is locked"),
    (Happened.LOCKED, "card"): Text("Đã khoá thẻ", "The card is locked"),
    (Happened.UNLOCKED, "account"): Text("Đã mở khoá tài khoản", "The account is open again"),
    (Happened.UNLOCKED, "card"): Text("Đã mở khoá thẻ", "The card is open again"),
}
_CANCELLED = Text("Đã huỷ lệnh, chưa có tiền nào chuyển đi", "Cancelled; no money was sent")
_INSTALLED = Text("Đã cài {app}", "{app} is installed")
_REMOVED = Text("Đã gỡ {app}", "{app} is removed")


def app_toast(m: Moment, toast: Toast) -> tuple[str, str] | None:
    """Return the words and icon of *toast* if it is about one of these apps."""
    if toast.kind is Happened.REFUSED:
        found = _REFUSED.get("form" if toast.what.startswith("form-") else toast.what)
        return (m.say(found[1]), found[0]) if found else None
    if toast.kind is Happened.CANCELLED:
        return m.say(_CANCELLED), "x"
    if (toast.kind, toast.what) in _LOCKS:
        icon = "lock" if toast.kind is Happened.LOCKED else "lock-open"
        return m.say(_LOCKS[toast.kind, toast.what]), icon
    app = m.script.scenario.apps.get(toast.what)
    if app is None:
        return None
    if toast.kind is Happened.INSTALLED:
        return m.say(_INSTALLED, app=m.text(app.name)), "download"
    return (m.say(_REMOVED, app=m.text(app.name)), "trash-2") if toast.kind is Happened.UNINSTALLED else None

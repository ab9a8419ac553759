"""The report centre: a report put together in the real form, checked, and never sent anywhere. Pure."""

from dataclasses import dataclass

from lachan.domain.text import Text
from lachan.scenario.names import THINGS
from lachan.scenario.reporting import WITH_FORM, Report, read_report
from lachan.ui.viewmodels.phone_app_rows import ChoiceRow, KeyRow, LineRow
from lachan.ui.viewmodels.phone_moment import Moment

_CONTENTS = (
    Text("Xưng là cơ quan, giục làm theo ngay", "Claims to be an office, says act at once"),
    Text("Hỏi mã OTP, thông tin cá nhân", "Asks for a code and personal details"),
    Text("Bảo chuyển tiền vào tài khoản lạ", "Wants money sent to a strange account"),
    Text("Gửi đường link lạ, bảo cài ứng dụng", "Sends a strange link, wants an app installed"),
    Text("Quảng cáo, gọi hoặc nhắn nhiều lần", "Advertising, again and again"),
)
_WRONG = {
    "kind": Text(
        "Chưa chọn loại: tin phải bắt đầu bằng LD, V hoặc S.", "No kind yet: it must begin with LD, V or S."
    ),
    "number": Text(
        "Ngoặc thứ nhất phải là số điện thoại bị báo cáo.",
        "The first brackets must hold the number reported.",
    ),
    "content": Text("Ngoặc thứ hai còn thiếu nội dung.", "The second brackets still lack what happened."),
    "brackets": Text(
        "Mẫu cần hai cặp ngoặc: (số điện thoại) rồi (nội dung).",
        "The form needs two pairs of brackets: (number), then (what happened).",
    ),
}
_RIGHT = Text("Đúng mẫu, gửi được.", "The form is right; it can be sent.")
_CHANNELS: tuple[tuple[str, str, Text, Text], ...] = (
    (
        "report app", "flag", Text("Báo trong ứng dụng", "Report in the app"),
        Text("Chặn và báo ngay trong Nhắn, Tin nhắn, Cuộc gọi", "From inside the chat, messages or calls"),
    ),
    (
        "report vneid", "shield-check", Text("Gửi tố giác qua VNeID", "Report through VNeID"),
        Text("Ứng dụng định danh, gửi tới công an", "The identity app, straight to the police"),
    ),
    (
        "call 111", "life-buoy", Text("Gọi 111", "Call 111"),
        Text("Tổng đài bảo vệ trẻ em, cả ngày lẫn đêm", "The child helpline, day and night"),
    ),
    (
        "call 113", "landmark", Text("Gọi công an 113", "Call the police, 113"),
        Text("Khi đang có nguy hiểm hoặc vừa mất tiền", "When there is danger, or money has just gone"),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Draft:
    """What has been put into the form so far."""

    channel: str = "156"
    kind: str = ""
    number: str = ""
    content: str = ""

    @property
    def line(self) -> str:
        """The text message as it would be sent."""
        gap = "" if self.kind == "S" else " "
        return f"{self.kind or '…'} ({self.number}){gap}({self.content})"


@dataclass(frozen=True)
class ReportState:
    """The form as it stands. *said*: what is wrong with it, or that it is right; *sends*: the act, or ""."""

    channel: str = "156"
    kind: str = ""
    number: str = ""
    content: str = ""
    line: str = ""
    said: str = ""
    right: bool = False
    sends: str = ""


def report_state(m: Moment, draft: Draft) -> ReportState:
    """Return the form with *draft* in it, checked."""
    read = read_report(draft.line)
    right = isinstance(read, Report)
    return ReportState(
        channel=draft.channel,
        kind=draft.kind,
        number=draft.number,
        content=draft.content,
        line=draft.line,
        said=m.say(_RIGHT if isinstance(read, Report) else _WRONG[read]),
        right=right,
        sends=f"report {draft.channel} {draft.line}" if right and draft.channel in WITH_FORM else "",
    )


def report_numbers(m: Moment) -> tuple[ChoiceRow, ...]:
    """Return the numbers that have rung or written and are not saved."""
    met = sorted(m.run.met & m.script.contact_people)
    return tuple(ChoiceRow(m.number(who), f"{m.name(who)} · {m.number(who)}") for who in met if m.number(who))


def report_contents(m: Moment) -> tuple[ChoiceRow, ...]:
    """Return sentences that say what happened."""
    return tuple(ChoiceRow(m.say(words), m.say(words)) for words in _CONTENTS)


def report_channels(m: Moment) -> tuple[KeyRow, ...]:
    """Return the ways to report that need no form."""
    return tuple(KeyRow(act, m.say(name), m.say(sub), icon) for act, icon, name, sub in _CHANNELS)


def reports_sent(m: Moment) -> tuple[LineRow, ...]:
    """Return what has been reported in this run, each channel once."""
    channels = tuple(dict.fromkeys(m.phone.reported))
    return tuple(LineRow(one, m.say(THINGS[one]) if one in THINGS else one, "check") for one in channels)

"""Small rules of the phone page: where its keys lead, what is read aloud, what a run leaves behind. Pure."""

from lachan.domain.text import Text
from lachan.learning.runs import Summary
from lachan.scenario.run import NEVER, Happened, Happening
from lachan.ui.viewmodels.phone_call_view import view_of
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_play import Play
from lachan.ui.viewmodels.phone_telling_view import answer_to


def back_from(m: Moment) -> str:
    """Return the screen that the back key leads to."""
    if m.phone.sheet is not None:
        return "close"
    app, _, inside = m.phone.screen.partition("/")
    if app in ("profile", "browser"):
        return m.phone.before or "home"
    return app if inside and view_of(m) not in ("incoming", "call", "away") else "home"


def other_app(m: Moment) -> str:
    """Return the screen that the switch key leads to: the last app, else the call, else home."""
    before = m.phone.before
    in_call = bool(m.phone.call or m.phone.dialing)
    if before == "call" and not in_call:
        before = ""
    return before or ("call" if in_call and m.phone.screen != "call" else "home")


_SIGNS: dict[Happened, Text] = {
    Happened.RINGING: Text("{who} gọi đến", "{who} is calling"),
    Happened.CONNECTED: Text("Đang nói chuyện với {who}", "On the phone with {who}"),
    Happened.DIALING: Text("Đang gọi {who}", "Calling {who}"),
    Happened.NO_ANSWER: Text("{who} không nghe máy", "{who} does not answer"),
    Happened.MISSED: Text("Cuộc gọi nhỡ từ {who}", "Missed call from {who}"),
    Happened.CALL_OVER: Text("Cuộc gọi đã kết thúc", "The call is over"),
    Happened.TEXTED: Text("Tin nhắn từ {who}: {line}", "Message from {who}: {line}"),
    Happened.CHATTED: Text("{who} nhắn: {line}", "{who} writes: {line}"),
    Happened.MAILED: Text("Thư mới từ {who}: {line}", "New mail from {who}: {line}"),
    Happened.CODE_SENT: Text("Ngân hàng vừa gửi mã xác nhận", "The bank has sent a code"),
    Happened.NOTICE: Text("Thông báo: {line}", "Notice: {line}"),
    Happened.SAID: Text("{who}: {line}", "{who}: {line}"),
    Happened.NARRATED: Text("{line}", "{line}"),
    Happened.KEPT: Text("Đã chụp màn hình", "Screenshot kept"),
    Happened.BLOCKED: Text("Đã chặn {who}", "{who} is blocked"),
    Happened.REPORTED: Text("Đã báo cáo", "Reported"),
    Happened.HEARD: Text("{who}: {line}", "{who}: {line}"),
    Happened.WORD: Text("{who}: {line}", "{who}: {line}"),
    Happened.UNBLOCKED: Text("Đã bỏ chặn {who}", "{who} is no longer blocked"),
    Happened.SAVED: Text("Đã lưu {who} vào danh bạ", "{who} is in your contacts now"),
    Happened.CAMERA_OFF: Text("Đã tắt camera", "Your camera is off"),
    Happened.STOPPED_SHARING: Text("Đã dừng chia sẻ màn hình", "Your screen is no longer shared"),
    Happened.NOT_ALLOWED: Text("{who} không xem được gì", "{who} gets to see nothing"),
}
_GIVEN: dict[str, Text] = {
    "camera": Text("Camera đang bật, bên kia nhìn thấy", "Your camera is on: the other side sees you"),
    "share_screen": Text("Màn hình đang được chia sẻ", "Your screen is being shared"),
}


def spoken(m: Moment, happened: Happening) -> str:
    """Return what a screen reader says of *happened*, or "" where the screen itself says it."""
    given = happened.kind is Happened.GAVE
    words = _GIVEN.get(happened.what) if given else _SIGNS.get(happened.kind)
    if words is None:
        return ""
    line = m.text(answer_to(happened) or m.script.lines.get(happened.what))
    return m.say(words, who=m.name(happened.who), line=line)


def summary_of(play: Play) -> Summary:
    """Return what is kept of a finished run beside its acts: plain values, for the views of progress."""
    run, scenario = play.run, play.script.scenario
    heard = {happened.what for happened in play.happened if happened.kind in _HEARD}
    tactics = {getattr(play.script.lines[line], "tactic", None) for line in heard}
    return {
        "truth": scenario.truth,
        "family": scenario.family,
        "pace": play.easiest,
        "first_contact_ms": _or_none(run.contact_at),
        "first_risky_ms": _or_none(run.risky_at),
        "told_ms": _or_none(run.told_at),
        "money": run.money,
        "leaked": [*sorted(run.leaked)],
        "reported": [*sorted(run.reported)],
        "evidence": run.evidence,
        "tactics": sorted(tactic for tactic in tactics if tactic),
    }


_HEARD = frozenset({Happened.SAID, Happened.TEXTED, Happened.CHATTED})


def _or_none(at: int) -> int | None:
    return None if at == NEVER else at

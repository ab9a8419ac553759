"""A run as lines of text that a person can read; the same on every machine."""

from collections.abc import Iterable, Iterator, Mapping

from lachan.domain.text import Language, Text
from lachan.scenario import model
from lachan.scenario.names import act_words
from lachan.scenario.run import Happened, Happening
from lachan.scenario.script import Script
from lachan.scenario.slots import drawn, fill
from lachan.scenario.transcript_apps import APP_LINES, thing_facts

_SIGNS: dict[Happened, Text] = {
    Happened.RINGING: Text("{who} gọi đến", "{who} is ringing"),
    Happened.CONNECTED: Text("Đang nói chuyện với {who}", "On the phone with {who}"),
    Happened.DIALING: Text("Đang gọi {who}", "Calling {who}"),
    Happened.NO_ANSWER: Text("{who} không nghe máy", "{who} does not answer"),
    Happened.MISSED: Text("Cuộc gọi nhỡ: {who}", "Missed call: {who}"),
    Happened.CALL_OVER: Text("Cuộc gọi với {who} kết thúc", "The call with {who} is over"),
    Happened.TYPING: Text("{who} đang nhập…", "{who} is typing…"),
    Happened.TOLD: Text("Đã kể với người lớn", "An adult has been told"),
    Happened.BLOCKED: Text("Đã chặn {who}", "{who} is blocked"),
    Happened.CANCELLED: Text("Lệnh chuyển tiền đã huỷ", "The transfer is cancelled"),
    Happened.PAGE_CLOSED: Text("Trang web đã đóng", "The page is closed"),
    Happened.CAMERA_OFF: Text("Camera đã tắt", "The camera is off"),
    Happened.STOPPED_SHARING: Text("Đã dừng chia sẻ màn hình", "The screen is no longer shared"),
    Happened.NOT_ALLOWED: Text("{who} không xem được", "{who} gets to see nothing"),
    Happened.SAVED: Text("Đã lưu {who} vào danh bạ", "{who} is saved to contacts"),
    Happened.UNBLOCKED: Text("Đã bỏ chặn {who}", "{who} is no longer blocked"),
    Happened.NOTHING: Text("(không có gì xảy ra)", "(nothing happens)"),
}
_SPOKEN: dict[Happened, str] = {
    Happened.SAID: "{who}: “{line}”",
    Happened.TEXTED: "SMS · {who}: {line}",
    Happened.CHATTED: "Nhắn · {who}: {line}",
    Happened.MAILED: "Mail · {who}: {line}",
    Happened.NOTICE: "* {line}",
    Happened.NARRATED: "… {line}",
}


def clock(ms: int) -> str:
    """Return ``m:ss.d`` for *ms*; the same in both languages."""
    tenths = ms // 100
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


def lines(script: Script, seed: int, happenings: Iterable[Happening], language: Language) -> Iterator[str]:
    """Give one line for each happening that a person would notice."""
    values = drawn(script.scenario, seed, language)
    for happened in happenings:
        words = _line(script, happened, language)
        if words:
            yield f"{clock(happened.at):>7}  {fill(words, values)}"


def _in(words: model.Words | model.Line | model.Reply | model.End, language: Language) -> str:
    return words.vi if language == "vi" else words.en


def person_name(script: Script, who: str, language: Language) -> str:
    """Return a person's name, or the number itself for a help line."""
    person = script.scenario.people.get(who)
    if person is not None:
        return _in(person.name, language)
    page = script.scenario.pages.get(who)
    return page.address if page is not None else who


def _line(script: Script, h: Happening, language: Language) -> str:
    names: Mapping[str, str] = {"who": person_name(script, h.who, language)}
    if h.kind in _SPOKEN:
        text = _in(script.lines[h.what], language)
        return _SPOKEN[h.kind].replace("{who}", names["who"]).replace("{line}", text)
    if h.kind is Happened.REPLIED:
        return "> “" + _in(script.replies[h.what], language) + "”"
    if h.kind is Happened.ACT:
        if h.what.startswith("reply "):
            return ""
        words = act_words(script, h.what, language)
        return f"> {words}" if h.what.startswith("tell ") else f"> [{words}]"
    if h.kind is Happened.LOOKED:
        return "  = " + _about(script, h.what, language)
    if h.kind is Happened.ENDED:
        end = script.scenario.ends.get(h.what)
        return f"== {end.outcome}: {_in(end, language)}" if end else f"== {h.what}"
    if h.kind in APP_LINES:
        return APP_LINES[h.kind](script, h, language)
    if h.kind in _SIGNS:
        return _SIGNS[h.kind].in_(language).replace("{who}", names["who"])
    return ""


def _about(script: Script, key: str, language: Language) -> str:
    words = about(script, key)
    plain = thing_facts(script, key, language)
    said = _in(words, language) if words else ""
    return " ".join(part for part in (plain, said) if part) or person_name(script, key, language)


def about(script: Script, key: str) -> model.Words | None:
    """Return what looking closer at a person, page, app, account, mail, link or paper shows, if written."""
    person = script.scenario.people.get(key)
    if person is not None:
        return person.about
    scenario = script.scenario
    for known in (scenario.pages, scenario.apps, scenario.accounts):
        if key in known:
            return known[key].about
    line = script.lines.get(key)
    if isinstance(line, model.Mail) and line.about is not None:
        return line.about
    for part in (getattr(line, "paper", None), getattr(line, "link", None)):
        if part is not None:
            return part.about  # type: ignore[no-any-return]
    return None

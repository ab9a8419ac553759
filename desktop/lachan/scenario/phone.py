"""What the phone shows: a fold of what happened. It knows nothing of pixels."""

from msgspec.structs import replace

from lachan.domain.acts import ActKind, parse_act
from lachan.scenario import model
from lachan.scenario.phone_apps import (
    APP_FOLDS,
    TOASTED,
    given,
    read_letter,
    said_by_learner,
    sheet_of,
    with_old_letter,
)
from lachan.scenario.phone_parts import (
    Banner,
    Bubble,
    CallKind,
    Caption,
    LogEntry,
    Sheet,
    Shot,
    Thread,
    Toast,
)
from lachan.scenario.phone_state import Phone
from lachan.scenario.run import Happened, Happening
from lachan.scenario.script import Script
from lachan.scenario.story_clock import moved_on
from lachan.scenario.threads import post, put, talking_in, thread_of

__all__ = ["BANNER_MS", "CALL_ME", "TOAST_MS", "Banner", "Bubble", "Caption", "LogEntry", "Phone", "Thread"]

BANNER_MS = 7_000
"""How long a notification hangs over the screen before it slides away."""
TOAST_MS = 5_000
"""How long the short word on what has just been done stays at the foot of the screen."""
CALL_ME = model.Words(vi="Gọi lại ngay giúp với, có chuyện cần hỏi.", en="Please call, I need your advice.")
"""What the learner writes to a trusted person whom they message: it fits child, parent and teacher."""


def pick_up(script: Script) -> Phone:
    """Return the phone as it lies there before anything happens."""
    phone = Phone()
    for old in script.scenario.phone.inbox:
        words = model.Words(vi=old.vi, en=old.en)
        if old.via == "mail":
            phone = with_old_letter(phone, old, words)
            continue
        phone = post(phone, old.via, old.who, Bubble(old.who, words, old.mine, None, old.ago), read=True)
    log = tuple(LogEntry(c.who, c.kind, None, c.ago) for c in script.scenario.phone.calls)
    begins = script.scenario.begins
    return replace(phone, log=log, installed=tuple(begins.installed), shared=begins.shared)


def shows(script: Script, phone: Phone, happened: Happening) -> Phone:
    """Return the phone after *happened*."""
    kind, who = happened.kind, happened.who
    if kind in (Happened.TEXTED, Happened.CHATTED):
        return _message(script, phone, happened)
    if kind is Happened.ACT:
        return said_by_learner(script, _navigated(phone, happened), happened)
    if kind in (Happened.SAID, Happened.NARRATED, Happened.REPLIED):
        return _spoken(script, phone, happened)
    if kind in _CALLS:
        return _call(phone, happened)
    if kind is Happened.BEAT:
        note = script.beats[happened.what].note
        return replace(phone, note=note or phone.note)
    if kind is Happened.TYPING:
        thread = thread_of(phone, "chat", who) or Thread("chat", who)
        return put(phone, replace(thread, typing_until=happened.at + happened.ms))
    if kind in APP_FOLDS:
        return APP_FOLDS[kind](script, phone, happened)
    if kind is Happened.NOTICE:
        line = script.lines[happened.what]
        app = line.app if isinstance(line, model.Notice) else "system"
        banner = Banner(app, "", _words(line), happened.at)
        return replace(phone, banner=banner, notices=(banner, *phone.notices))
    return _other(script, phone, happened)


def _words(source: model.Line | model.Reply) -> model.Words:
    return model.Words(vi=source.vi, en=source.en)


def _message(script: Script, phone: Phone, h: Happening) -> Phone:
    app = "text" if h.kind is Happened.TEXTED else "chat"
    words = _words(script.lines[h.what])
    open_now = phone.screen == f"{app}/{h.who}"
    phone = post(phone, app, h.who, Bubble(h.who, words, False, h.at, "", h.what), read=open_now)
    return phone if open_now else replace(phone, banner=Banner(app, h.who, words, h.at))


def _spoken(script: Script, phone: Phone, h: Happening) -> Phone:
    if h.kind is Happened.NARRATED:
        return _narrated(script, phone, h)
    if h.kind is Happened.SAID:
        words = _words(script.lines[h.what])
        return replace(phone, captions=(*phone.captions, Caption(h.who, words, h.at, h.ms, False, h.what)))
    words = _words(script.replies[h.what])
    phone = replace(phone, muted=False)
    thread = talking_in(phone, h.who)
    if thread is None:
        return replace(phone, captions=(*phone.captions, Caption(h.who, words, h.at, 0, True, h.what)))
    return post(phone, thread.app, h.who, Bubble(h.who, words, True, h.at, "", h.what), read=True)


def _narrated(script: Script, phone: Phone, h: Happening) -> Phone:
    line = script.lines[h.what]
    phone = replace(phone, narration=_words(line), narrated_until=h.at + h.ms)
    if isinstance(line, model.Narrate) and line.clock is not None:
        phone = replace(phone, jumps=moved_on(script.scenario.clock, phone.jumps, h.at, line.clock))
    return phone


_CALLS = frozenset(
    {
        Happened.RINGING, Happened.CONNECTED, Happened.DIALING, Happened.NO_ANSWER, Happened.MISSED,
        Happened.CALL_OVER, Happened.MUTED,
    }
)  # fmt: skip


def _call(phone: Phone, h: Happening) -> Phone:
    if h.kind is Happened.RINGING:
        over = not phone.call and not phone.dialing
        by_video = h.what == "video"
        return replace(
            phone, ringing=h.who, ringing_since=h.at, ring_over=over, banner=None, ringing_video=by_video
        )
    if h.kind is Happened.MUTED:
        return replace(phone, muted=h.what == "on")
    if h.kind is Happened.DIALING:
        return replace(phone, dialing=h.who, screen="call", captions=(), call_since=h.at, sheet=None)
    if h.kind is Happened.CONNECTED:
        kind: CallKind = "in" if phone.ringing == h.who else "out"
        phone = _logged(phone, h, kind)
        video = "clear" if h.what == "video" else ""
        phone = replace(phone, call=h.who, call_since=h.at, ringing="", dialing="", muted=False, video=video)
        return replace(phone, screen="call", captions=(), sheet=None, ring_over=False)
    if h.kind is Happened.MISSED:
        return _logged(replace(phone, ringing="", missed=phone.missed + 1), h, "missed")
    if h.what == "declined":
        return _logged(replace(phone, ringing="", muted=phone.muted and bool(phone.call)), h, "declined")
    if h.kind is Happened.NO_ANSWER or (phone.dialing == h.who and not phone.call):
        phone = _logged(_toasted(phone, h) if h.kind is Happened.NO_ANSWER else phone, h, "out")
    screen = "calls" if phone.screen == "call" else phone.screen
    return replace(phone, call="", dialing="", muted=False, screen=screen, captions=(), video="")


def _logged(phone: Phone, h: Happening, kind: CallKind) -> Phone:
    return replace(phone, log=(LogEntry(h.who, kind, h.at), *phone.log))


def _toasted(phone: Phone, h: Happening) -> Phone:
    amount = h.ms if h.kind is Happened.GAVE else 0
    return replace(phone, toast=Toast(h.kind, h.who, h.what, h.at, amount))


def _navigated(phone: Phone, h: Happening) -> Phone:
    deed = parse_act(h.what)
    phone = replace(phone, sheet=None)
    if deed is None or deed.kind is not ActKind.OPEN:
        return _wrote(phone, h) if deed and deed.kind is ActKind.MESSAGE and h.who else phone
    app, _, who = deed.target.partition("/")
    if app in ("close", "ring"):
        return replace(phone, banner=None, ring_over=app == "ring" and bool(phone.ringing))
    left = phone.screen.partition("/")[0]
    before = phone.before if left in (app, "home") else phone.screen
    missed = 0 if app == "calls" else phone.missed
    phone = replace(phone, screen=deed.target, before=before, missed=missed, banner=None, ring_over=False)
    if app == "mail" and who:
        return read_letter(phone, who)
    thread = thread_of(phone, app, who)
    if thread is None:
        return phone
    read = replace(thread, unread=0)
    return replace(phone, threads=tuple(read if t is thread else t for t in phone.threads))


def _wrote(phone: Phone, h: Happening) -> Phone:
    app = next((t.app for t in phone.threads if t.who == h.who), "text")
    return post(phone, app, h.who, Bubble(h.who, CALL_ME, True, h.at), read=True)


def _other(script: Script, phone: Phone, h: Happening) -> Phone:
    if h.kind is Happened.LOOKED:
        return replace(phone, sheet=sheet_of(script, h.what))
    if h.kind is Happened.OPENED:
        return replace(phone, sheet=Sheet("page", h.what))
    if h.kind is Happened.KEPT:
        shot = Shot(phone.screen, h.at, phone.call)
        return _toasted(replace(phone, kept=phone.kept + 1, shots=(*phone.shots, shot)), h)
    if h.kind is Happened.REPORTED:
        return _toasted(replace(phone, reported=(*phone.reported, h.what)), h)
    if h.kind is Happened.BLOCKED:
        return _toasted(replace(phone, blocked=phone.blocked | {h.who}), h)
    if h.kind is Happened.UNBLOCKED:
        return _toasted(replace(phone, blocked=phone.blocked - {h.who}), h)
    if h.kind is Happened.GAVE:
        return _toasted(given(phone, h), h)
    if h.kind in TOASTED or (h.kind is Happened.NOTHING and h.what.startswith(("dial", "call"))):
        return _toasted(phone, h)
    if h.kind in (Happened.LEFT, Happened.BACK):
        return replace(phone, away=h.kind is Happened.LEFT)
    if h.kind is Happened.ENDED:
        return replace(phone, ringing="", call="", dialing="", banner=None)
    return phone

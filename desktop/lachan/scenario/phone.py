"""What the phone shows: a fold of what happened. It knows nothing of pixels."""

from typing import Literal

import msgspec
from msgspec.structs import replace

from lachan.domain.acts import ActKind, parse_act
from lachan.scenario import model
from lachan.scenario.run import Happened, Happening
from lachan.scenario.script import Script

BANNER_MS = 7_000
"""How long a notification hangs over the screen before it slides away."""
TOAST_MS = 5_000
"""How long the short word on what has just been done stays at the foot of the screen."""
CallKind = Literal["in", "out", "missed", "declined"]
CALL_ME = model.Words(vi="Gọi lại ngay giúp với, có chuyện cần hỏi.", en="Please call, I need your advice.")
"""What the learner writes to a trusted person whom they message: it fits child, parent and teacher."""


class Bubble(msgspec.Struct, frozen=True):
    """One message. *at* is None for what was there before; *line* finds its link or paper."""

    who: str
    words: model.Words
    mine: bool = False
    at: int | None = None
    ago: str = ""
    line: str = ""


class Thread(msgspec.Struct, frozen=True):
    """A conversation in one app ("text" or "chat") with one person."""

    app: str
    who: str
    bubbles: tuple[Bubble, ...] = ()
    unread: int = 0
    typing_until: int = -1
    last_at: int = -1


class Caption(msgspec.Struct, frozen=True):
    """A spoken line: heard from *at*, for *ms*; the learner's own if *mine*."""

    who: str
    words: model.Words
    at: int
    ms: int
    mine: bool = False
    line: str = ""


class LogEntry(msgspec.Struct, frozen=True):
    """A line of the call log."""

    who: str
    kind: CallKind
    at: int | None = None
    ago: str = ""


class Banner(msgspec.Struct, frozen=True):
    """A notification: *app* text, chat, bank or system."""

    app: str
    who: str
    words: model.Words
    at: int


class Toast(msgspec.Struct, frozen=True):
    """A short word on what has just happened at *at*: *kind* as in Happened, about *who* or *what*.

    *amount*: of money, where some was sent.
    """

    kind: Happened
    who: str
    what: str
    at: int
    amount: int = 0


class Sheet(msgspec.Struct, frozen=True):
    """What looking closer, or opening a link, shows: *kind* person, link, paper or page."""

    kind: Literal["person", "link", "paper", "page"]
    key: str


class Phone(msgspec.Struct, frozen=True):
    """The whole phone at one moment.

    *screen*: home, call, calls, calls/keypad, contacts[/who], text[/who], chat[/who]; *before*: the screen of
    the app used before. *ring_over*: a ringing call covers the screen, until something else is opened.
    """

    screen: str = "home"
    before: str = ""
    ringing: str = ""
    ring_over: bool = False
    ringing_since: int = 0
    dialing: str = ""
    call: str = ""
    call_since: int = 0
    muted: bool = False
    away: bool = False
    captions: tuple[Caption, ...] = ()
    threads: tuple[Thread, ...] = ()
    log: tuple[LogEntry, ...] = ()
    missed: int = 0
    banner: Banner | None = None
    notices: tuple[Banner, ...] = ()
    toast: Toast | None = None
    sheet: Sheet | None = None
    narration: model.Words | None = None
    narrated_until: int = -1
    note: model.Words | None = None
    kept: int = 0
    reported: tuple[str, ...] = ()
    blocked: frozenset[str] = frozenset()


def pick_up(script: Script) -> Phone:
    """Return the phone as it lies there before anything happens."""
    phone = Phone()
    for old in script.scenario.phone.inbox:
        words = model.Words(vi=old.vi, en=old.en)
        phone = _post(phone, old.via, old.who, Bubble(old.who, words, old.mine, None, old.ago), read=True)
    log = tuple(LogEntry(c.who, c.kind, None, c.ago) for c in script.scenario.phone.calls)
    return replace(phone, log=log)


def thread_of(phone: Phone, app: str, who: str) -> Thread | None:
    """Return the conversation with *who* in *app*, if there is one."""
    return next((t for t in phone.threads if (t.app, t.who) == (app, who)), None)


def _put(phone: Phone, thread: Thread) -> Phone:
    rest = tuple(t for t in phone.threads if (t.app, t.who) != (thread.app, thread.who))
    return replace(phone, threads=(thread, *rest))


def _post(phone: Phone, app: str, who: str, bubble: Bubble, *, read: bool) -> Phone:
    thread = thread_of(phone, app, who) or Thread(app, who)
    return _put(
        phone,
        replace(
            thread,
            bubbles=(*thread.bubbles, bubble),
            unread=0 if read else thread.unread + 1,
            typing_until=-1,
            last_at=bubble.at if bubble.at is not None else -1,
        ),
    )


def shows(script: Script, phone: Phone, happened: Happening) -> Phone:
    """Return the phone after *happened*."""
    kind, who = happened.kind, happened.who
    if kind in (Happened.TEXTED, Happened.CHATTED):
        return _message(script, phone, happened)
    if kind is Happened.ACT:
        return _navigated(phone, happened)
    if kind in (Happened.SAID, Happened.NARRATED, Happened.REPLIED):
        return _spoken(script, phone, happened)
    if kind in _CALLS:
        return _call(phone, happened)
    if kind is Happened.BEAT:
        note = script.beats[happened.what].note
        return replace(phone, note=note or phone.note)
    if kind is Happened.TYPING:
        thread = thread_of(phone, "chat", who) or Thread("chat", who)
        return _put(phone, replace(thread, typing_until=happened.at + happened.ms))
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
    phone = _post(phone, app, h.who, Bubble(h.who, words, False, h.at, "", h.what), read=open_now)
    return phone if open_now else replace(phone, banner=Banner(app, h.who, words, h.at))


def _spoken(script: Script, phone: Phone, h: Happening) -> Phone:
    if h.kind is Happened.NARRATED:
        return replace(phone, narration=_words(script.lines[h.what]), narrated_until=h.at + h.ms)
    if h.kind is Happened.SAID:
        words = _words(script.lines[h.what])
        return replace(phone, captions=(*phone.captions, Caption(h.who, words, h.at, h.ms, False, h.what)))
    words = _words(script.replies[h.what])
    phone = replace(phone, muted=False)
    thread = next((t for t in phone.threads if t.who == h.who and t.last_at >= 0), None)
    if phone.call == h.who or thread is None:
        return replace(phone, captions=(*phone.captions, Caption(h.who, words, h.at, 0, True, h.what)))
    return _post(phone, thread.app, h.who, Bubble(h.who, words, True, h.at, "", h.what), read=True)


_CALLS = frozenset(
    {
        Happened.RINGING, Happened.CONNECTED, Happened.DIALING, Happened.NO_ANSWER, Happened.MISSED,
        Happened.CALL_OVER, Happened.MUTED,
    }
)  # fmt: skip


def _call(phone: Phone, h: Happening) -> Phone:
    if h.kind is Happened.RINGING:
        over = not phone.call and not phone.dialing
        return replace(phone, ringing=h.who, ringing_since=h.at, ring_over=over, banner=None)
    if h.kind is Happened.MUTED:
        return replace(phone, muted=h.what == "on")
    if h.kind is Happened.DIALING:
        return replace(phone, dialing=h.who, screen="call", captions=(), call_since=h.at, sheet=None)
    if h.kind is Happened.CONNECTED:
        kind: CallKind = "in" if phone.ringing == h.who else "out"
        phone = _logged(phone, h, kind)
        phone = replace(phone, call=h.who, call_since=h.at, ringing="", dialing="", muted=False)
        return replace(phone, screen="call", captions=(), sheet=None, ring_over=False)
    if h.kind is Happened.MISSED:
        return _logged(replace(phone, ringing="", missed=phone.missed + 1), h, "missed")
    if h.what == "declined":
        return _logged(replace(phone, ringing="", muted=False), h, "declined")
    if h.kind is Happened.NO_ANSWER or (phone.dialing == h.who and not phone.call):
        phone = _logged(_toasted(phone, h) if h.kind is Happened.NO_ANSWER else phone, h, "out")
    screen = "calls" if phone.screen == "call" else phone.screen
    return replace(phone, call="", dialing="", muted=False, screen=screen, captions=())


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
    thread = thread_of(phone, app, who)
    if thread is None:
        return phone
    read = replace(thread, unread=0)
    return replace(phone, threads=tuple(read if t is thread else t for t in phone.threads))


def _wrote(phone: Phone, h: Happening) -> Phone:
    app = next((t.app for t in phone.threads if t.who == h.who), "text")
    return _post(phone, app, h.who, Bubble(h.who, CALL_ME, True, h.at), read=True)


def _other(script: Script, phone: Phone, h: Happening) -> Phone:
    if h.kind is Happened.LOOKED:
        return replace(phone, sheet=_sheet(script, h.what))
    if h.kind is Happened.OPENED:
        return replace(phone, sheet=Sheet("page", h.what))
    if h.kind is Happened.KEPT:
        return _toasted(replace(phone, kept=phone.kept + 1), h)
    if h.kind is Happened.REPORTED:
        return _toasted(replace(phone, reported=(*phone.reported, h.what)), h)
    if h.kind is Happened.BLOCKED:
        return _toasted(replace(phone, blocked=phone.blocked | {h.who}), h)
    if h.kind is Happened.GAVE or (h.kind is Happened.NOTHING and h.what.startswith(("dial", "call"))):
        return _toasted(phone, h)
    if h.kind in (Happened.LEFT, Happened.BACK):
        return replace(phone, away=h.kind is Happened.LEFT)
    if h.kind is Happened.ENDED:
        return replace(phone, ringing="", call="", dialing="", banner=None)
    return phone


def _sheet(script: Script, key: str) -> Sheet:
    line = script.lines.get(key)
    if isinstance(line, model.Chat) and line.paper is not None:
        return Sheet("paper", key)
    return Sheet("link" if line is not None else "person", key)

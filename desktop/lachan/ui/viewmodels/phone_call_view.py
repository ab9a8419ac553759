"""What the phone shows of calls: who rings, who speaks, what can be said back. Pure."""

from dataclasses import dataclass

from lachan.domain.acts import Act, ActKind
from lachan.domain.text import Text
from lachan.scenario.drawing import shuffled
from lachan.scenario.phone import Caption
from lachan.scenario.rules import offered
from lachan.ui.viewmodels.phone_gallery_view import gallery_view
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_rows import CaptionRow, ReplyRow
from lachan.ui.viewmodels.phone_telling_view import telling, telling_at

LINGER_MS = 9_000
"""How long the words of somebody in the room, or of the story, stay after they were said."""
CAPTIONS = 2
_UNKNOWN = Text("Không có trong danh bạ", "Not in your contacts")
_SAVED = Text("Có trong danh bạ", "In your contacts")


@dataclass(frozen=True)
class CallState:
    """The call at hand. *mode*: "", ringing, dialing, talking; with two at once, *second* rings meanwhile."""

    mode: str = ""
    who: str = ""
    name: str = ""
    number: str = ""
    known: str = ""
    face: str = ""
    icon: str = "user"
    time: str = ""
    muted: bool = False
    speaking: bool = False
    line: str = ""
    second: str = ""
    second_who: str = ""
    second_number: str = ""
    replies_at: str = ""
    replies_here: bool = False


APP_VIEWS: dict[str, tuple[str, str]] = {
    "bank": ("bank", "transfer"), "browser": ("browser", "browser"), "store": ("store", "app"),
    "mail": ("letters", "letter"), "camera": ("camera", "camera"), "report": ("report", "report"),
}  # fmt: skip
"""The view of an app's own screen, and of one thing in it."""


def view_of(m: Moment) -> str:
    """Return which screen is seen (the look-closer sheet lies over it).

    away, incoming, call, calls, keypad, contacts, contact, threads, thread, profile, gallery, evidence, shot,
    settings, bank, transfer, browser, store, app, letters, letter, camera, report, home.
    """
    phone = m.phone
    if phone.away:
        return "away"
    if phone.ringing and phone.ring_over:
        return "incoming"
    app, _, inside = phone.screen.partition("/")
    if app == "call":
        return "call" if phone.call or phone.dialing else "calls"
    if app == "calls":
        return "keypad" if inside else "calls"
    if app == "contacts":
        return "contact" if inside else "contacts"
    if app in ("text", "chat"):
        return "thread" if inside else "threads"
    if app in APP_VIEWS:
        return APP_VIEWS[app][bool(inside)]
    if app == "gallery":
        return gallery_view(inside)
    if app == "settings" or (app == "profile" and m.person(inside)):
        return app
    return "home"


def call_state(m: Moment) -> CallState:
    """Return the call to show, if there is one."""
    phone = m.phone
    who = phone.call or phone.dialing or phone.ringing
    place = replies_at(m)
    if not who:
        return CallState(replies_at=place, replies_here=replies_here(m, place))
    mode = "talking" if phone.call else "dialing" if phone.dialing else "ringing"
    spoken = captions(m)
    current = spoken[-1] if spoken and mode == "talking" else None
    second = phone.ringing if mode != "ringing" else ""
    return CallState(
        mode=mode,
        who=who,
        name=m.name(who),
        number=m.number(who),
        known=m.say(_SAVED if m.known(who) else _UNKNOWN),
        face=m.face(who),
        icon=m.icon(who),
        time=_length(m.run.now - phone.call_since) if mode == "talking" else "",
        muted=phone.muted,
        speaking=bool(current and current.speaking),
        line=current.text if current else "",
        second=m.name(second) if second else "",
        second_who=second,
        second_number=m.number(second) if second else "",
        replies_at=place,
        replies_here=replies_here(m, place),
    )


def _length(ms: int) -> str:
    return f"{ms // 60_000:02d}:{ms // 1_000 % 60:02d}"


def captions(m: Moment) -> tuple[CaptionRow, ...]:
    """Return the last lines of the call, the one being heard last."""
    seen = enumerate(_seen(m)) if m.phone.call else ()
    heard = [(n, c) for n, c in seen if c.who == m.phone.call][-CAPTIONS:]
    return tuple(_caption(m, n, c, c is heard[-1][1]) for n, c in heard)


def _seen(m: Moment) -> tuple[Caption, ...]:
    return tuple(c for c in m.phone.captions if c.mine or not m.read_aloud)


def _caption(m: Moment, place: int, c: Caption, current: bool) -> CaptionRow:
    speaking = current and not c.mine and m.run.now < c.at + c.ms
    speaker = m.say(Text("{You}", "You")) if c.mine else m.name(c.who)
    return CaptionRow(f"{place}/{c.at}/{c.line}", speaker, m.text(c.words), c.mine, current, speaking)


def room_line(m: Moment) -> tuple[str, str]:
    """Return (who, words) of what is said or happens in the room just now; who is "" for the story itself."""
    near = [c for c in _seen(m) if c.who != m.phone.call and m.run.now <= c.at + c.ms + LINGER_MS]
    told = m.phone.narration if not m.read_aloud and m.run.now <= m.phone.narrated_until + LINGER_MS else None
    last = near[-1] if near else None
    if last is not None and (told is None or last.at + last.ms >= m.phone.narrated_until):
        return (m.say(Text("{You}", "You")) if last.mine else m.name(last.who)), m.text(last.words)
    return "", m.text(told)


def replies_at(m: Moment) -> str:
    """Return where the replies of the moment are given: call, room, a thread's screen, or "" for none.

    An adult who waits to hear what happened comes first, unless the learner is looking at the other place.
    """
    place, adult = _beat_replies_at(m), telling_at(m)
    return place if not adult or (place and place == m.phone.screen) else adult


def _beat_replies_at(m: Moment) -> str:
    if not offered(m.script, m.run):
        return ""
    beat = m.script.beats[m.run.beat]
    if beat.channel == "say":
        return "call" if m.phone.call == beat.partner else "room"
    return f"{beat.channel}/{beat.partner}" if beat.channel else "room"


def replies_here(m: Moment, place: str) -> bool:
    """Tell whether that place is on the screen now, so that the number keys mean something."""
    view = view_of(m)
    if not place or m.stage != "live" or view == "away":
        return False
    if place == "room":
        return True
    if view == "incoming" or m.phone.sheet is not None:
        return False
    return view == "call" if place == "call" else m.phone.screen == place


def replies(m: Moment) -> tuple[ReplyRow, ...]:
    """Return what can be said or written back, in the seed's order; to an adult who waits, what happened."""
    place = replies_at(m)
    told = telling(m) if place and place == telling_at(m) else ()
    return (*told, *_beat_replies(m, len(told) + 1)) if place == _beat_replies_at(m) else told


def _beat_replies(m: Moment, first: int) -> tuple[ReplyRow, ...]:
    beat = m.script.beats[m.run.beat]
    order = shuffled(m.run.seed, f"replies/{beat.id}", beat.replies)
    now = {reply.id for reply in offered(m.script, m.run)}
    shown = [reply for reply in order if reply.id in now]
    return tuple(
        ReplyRow(r.id, m.text(r.source), str(n), str(Act(ActKind.REPLY, r.id)))
        for n, r in enumerate(shown, first)
    )

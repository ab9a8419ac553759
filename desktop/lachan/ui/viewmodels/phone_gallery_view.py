"""The gallery: the screenshots kept as evidence, each with what was on it. Pure."""

from dataclasses import dataclass

from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.phone_parts import Shot
from lachan.scenario.run import Happened
from lachan.scenario.threads import thread_of
from lachan.ui.viewmodels.phone_apps_view import APP_ICONS, APP_NAMES
from lachan.ui.viewmodels.phone_moment import Moment

_OF = Text("{app} · {who}", "{app} · {who}")
_HOME = Text("Màn hình chính", "Home screen")
_CALL = Text("Cuộc gọi", "Call")
_RINGING = Text("Cuộc gọi đến", "Incoming call")
_RINGS = Text("{who} đang gọi đến.", "{who} is calling.")
_NO_WORDS = Text("Chụp {time}.", "Taken at {time}.")


@dataclass(frozen=True, slots=True)
class ShotRow:
    """A screenshot: which screen, with whom, when, one line of what was on it; *key* is its screen."""

    key: str
    title: str
    who: str
    when: str
    line: str
    app: str
    sign: str


@dataclass(frozen=True)
class ShotState:
    """The open screenshot; *number* of *count*."""

    number: int = 0
    count: int = 0
    title: str = ""
    who: str = ""
    when: str = ""
    line: str = ""
    app: str = ""
    icon: str = ""


def gallery_view(inside: str) -> str:
    """Return the view of gallery, gallery/show and gallery/NUMBER."""
    return {"": "gallery", "show": "evidence"}.get(inside, "shot")


def shots(m: Moment) -> tuple[ShotRow, ...]:
    """Return what was kept, in the order in which it was."""
    if not m.phone.screen.startswith("gallery"):
        return ()
    return tuple(_row(m, n, shot) for n, shot in enumerate(m.phone.shots, 1))


def shot_state(m: Moment) -> ShotState:
    """Return the open screenshot."""
    app, _, inside = m.phone.screen.partition("/")
    count = len(m.phone.shots)
    if app != "gallery" or not inside.isdigit() or not 1 <= int(inside) <= count:
        return ShotState()
    row = _row(m, int(inside), m.phone.shots[int(inside) - 1])
    return ShotState(int(inside), count, row.title, row.who, row.when, row.line, row.app, row.sign)


def _row(m: Moment, number: int, shot: Shot) -> ShotRow:
    app, title = _place(m, shot)
    who = _with(m, shot)
    name = m.name(who) if who else ""
    icon = {"home": "house", "call": "phone", "ring": "phone-incoming"}.get(app, APP_ICONS.get(app, "image"))
    colour = "calls" if app in ("call", "ring") else app
    line = _line(m, shot, app, who) or m.say(_NO_WORDS, time=m.clock(shot.at, seconds=True))
    return ShotRow(f"gallery/{number}", title, name, m.clock(shot.at, seconds=True), line, colour, icon)


def _place(m: Moment, shot: Shot) -> tuple[str, str]:
    """Return the app of the screenshot and what its screen is called."""
    app = shot.screen.partition("/")[0]
    if shot.call and app == "call":
        return "call", m.say(_CALL)
    if _ringing(m, shot):
        return "ring", m.say(_RINGING)
    return app, m.say(APP_NAMES.get(app, _HOME))


def _with(m: Moment, shot: Shot) -> str:
    app, _, inside = shot.screen.partition("/")
    if app == "mail":
        line = m.script.lines.get(inside)
        return line.who if isinstance(line, model.Mail) else ""
    if m.person(inside):
        return inside
    return shot.call if app == "call" else _ringing(m, shot)


def _ringing(m: Moment, shot: Shot) -> str:
    """Return who rang over the home screen when the screenshot was taken."""
    if shot.call or shot.screen != "home":
        return ""
    kept = (h for h in m.happened if h.kind is Happened.KEPT and h.at == shot.at)
    return next((h.who for h in kept if h.who), "")


def _line(m: Moment, shot: Shot, app: str, who: str) -> str:
    if app == "call":
        said = [h for h in m.happened if h.kind is Happened.SAID and h.who == who and h.at <= shot.at]
        return m.text(m.script.lines[said[-1].what]) if said else ""
    if app == "ring":
        return m.say(_RINGS, who=m.name(who))
    if app == "mail":
        line = m.script.lines.get(shot.screen.partition("/")[2])
        return m.text(line.subject) if isinstance(line, model.Mail) else ""
    thread = thread_of(m.phone, app, who)
    bubbles = [b for b in thread.bubbles if b.at is None or b.at <= shot.at] if thread else []
    return m.text(bubbles[-1].words) if bubbles else ""

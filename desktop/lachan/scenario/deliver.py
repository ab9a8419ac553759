"""Delivering a cue: what reaches the phone, and what the other side gains by it."""

from msgspec.structs import replace

from lachan.scenario import model
from lachan.scenario.effect import amount_in, in_apps
from lachan.scenario.facts import holds_in
from lachan.scenario.run import NEVER, Ask, Happened, Happening, Run
from lachan.scenario.script import Cue, Script

_SENT = {
    "say": Happened.SAID, "text": Happened.TEXTED, "chat": Happened.CHATTED, "mail": Happened.MAILED,
}  # fmt: skip
_OF_THE_ROOM = {"notice": Happened.NOTICE, "narrate": Happened.NARRATED}


def deliver(script: Script, run: Run, cue: Cue, out: list[Happening]) -> Run:
    """Deliver *cue*, unless its guard fails, its person is blocked or nobody can hear it."""
    if not holds_in(script, run, cue.guard):
        return run
    if cue.kind in _OF_THE_ROOM:
        out.append(Happening(run.now, _OF_THE_ROOM[cue.kind], "", cue.line, cue.end - cue.start))
        return _around(script, run, cue.source, out)
    if cue.who in run.blocked or not can_reach(script, run, cue):
        if cue.line:
            out.append(Happening(run.now, Happened.UNHEARD, cue.who, cue.line))
        return run
    run = _first_contact(script, run, cue.who)
    if cue.kind == "ring":
        return _ring(run, cue, out)
    if cue.kind == "hang_up":
        return _hang_up(run, cue.who, out)
    if cue.kind == "typing":
        out.append(Happening(run.now, Happened.TYPING, cue.who, "", cue.end - cue.start))
        return run
    if isinstance(cue.source, model.Picture):
        out.append(Happening(run.now, Happened.PICTURE, cue.who, cue.source.shows))
        return run
    out.append(Happening(run.now, _SENT[cue.kind], cue.who, cue.line, cue.end - cue.start))
    return _remember(run, cue)


def _around(script: Script, run: Run, line: model.Cue, out: list[Happening]) -> Run:
    """A notice may say that money came or went; around the phone there may be a QR picture to scan."""
    if isinstance(line, model.Notice) and line.money:
        amount = amount_in(script, run, line.money)
        out.append(Happening(run.now, Happened.MONEY, "", line.id, amount))
        return in_apps(run, flow=run.apps.flow + amount)
    if isinstance(line, model.Narrate) and line.qr is not None:
        return replace(run, seen=run.seen | {line.id})
    return run


def can_reach(script: Script, run: Run, cue: Cue) -> bool:
    """Speech needs a call with the person, or the person in the room; the rest needs a signal, and a picture
    a video call.
    """
    if cue.kind == "say":
        return run.call == cue.who or script.scenario.people[cue.who].near
    if cue.kind == "picture":
        return run.call == cue.who == run.apps.video_of
    return not run.apps.offline


def _first_contact(script: Script, run: Run, who: str) -> Run:
    met = run.met if who in run.met else run.met | {who}
    first = run.contact_at == NEVER and who in script.contact_people
    return replace(run, met=met, contact_at=run.now if first else run.contact_at)


def _ring(run: Run, cue: Cue, out: list[Happening]) -> Run:
    who = cue.who
    if run.call == who:
        return run
    video = isinstance(cue.source, model.Ring) and cue.source.video
    if video or run.apps.video_of == who:
        run = in_apps(run, video_of=who if video else "")
    if run.ringing and run.ringing != who:
        out.append(Happening(run.now, Happened.MISSED, run.ringing))
    out.append(Happening(run.now, Happened.RINGING, who, "video" if video else ""))
    return replace(run, ringing=who)


def _hang_up(run: Run, who: str, out: list[Happening]) -> Run:
    if run.ringing == who:
        out.append(Happening(run.now, Happened.MISSED, who))
        return replace(run, ringing="")
    if run.call == who:
        out.append(Happening(run.now, Happened.CALL_OVER, who, "them"))
        return replace(run, call="", muted=False)
    return run


def _remember(run: Run, cue: Cue) -> Run:
    seen = run.seen | {cue.line}
    source = cue.source
    if not isinstance(source, model.Message):
        return replace(run, seen=seen)
    asks = source.asks or ("install" if source.app else "")
    if asks:
        kept = tuple(ask for ask in run.asks if ask.kind != asks or ask.who == ask.line)
        return replace(run, seen=seen, asks=(*kept, Ask(asks, cue.who, cue.line)))
    return replace(run, seen=seen)

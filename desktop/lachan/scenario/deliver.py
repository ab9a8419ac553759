"""Delivering a cue: what reaches the phone, and what the other side gains by it."""

from msgspec.structs import replace

from lachan.scenario import model
from lachan.scenario.facts import holds_in
from lachan.scenario.run import NEVER, Ask, Happened, Happening, Run
from lachan.scenario.script import Cue, Script

_WRITTEN = {"text": Happened.TEXTED, "chat": Happened.CHATTED}
_OF_THE_ROOM = {"notice": Happened.NOTICE, "narrate": Happened.NARRATED}


def deliver(script: Script, run: Run, cue: Cue, out: list[Happening]) -> Run:
    """Deliver *cue*, unless its guard fails, its person is blocked or nobody can hear it."""
    if not holds_in(script, run, cue.guard):
        return run
    if cue.kind in _OF_THE_ROOM:
        out.append(Happening(run.now, _OF_THE_ROOM[cue.kind], "", cue.line, cue.end - cue.start))
        return run
    if cue.who in run.blocked or not can_reach(script, run, cue):
        if cue.line:
            out.append(Happening(run.now, Happened.UNHEARD, cue.who, cue.line))
        return run
    run = _first_contact(script, run, cue.who)
    if cue.kind == "ring":
        return _ring(run, cue.who, out)
    if cue.kind == "hang_up":
        return _hang_up(run, cue.who, out)
    if cue.kind == "typing":
        out.append(Happening(run.now, Happened.TYPING, cue.who, "", cue.end - cue.start))
        return run
    kind = Happened.SAID if cue.kind == "say" else _WRITTEN[cue.kind]
    out.append(Happening(run.now, kind, cue.who, cue.line, cue.end - cue.start))
    return _remember(run, cue)


def can_reach(script: Script, run: Run, cue: Cue) -> bool:
    """Speech needs a call with the person, or the person in the room; the rest needs nothing."""
    return cue.kind != "say" or run.call == cue.who or script.scenario.people[cue.who].near


def _first_contact(script: Script, run: Run, who: str) -> Run:
    met = run.met if who in run.met else run.met | {who}
    first = run.contact_at == NEVER and who in script.contact_people
    return replace(run, met=met, contact_at=run.now if first else run.contact_at)


def _ring(run: Run, who: str, out: list[Happening]) -> Run:
    if run.call == who:
        return run
    if run.ringing and run.ringing != who:
        out.append(Happening(run.now, Happened.MISSED, run.ringing))
    out.append(Happening(run.now, Happened.RINGING, who))
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
    if isinstance(source, model.Say | model.Text | model.Chat) and source.asks:
        kept = tuple(ask for ask in run.asks if ask.kind != source.asks)
        return replace(run, seen=seen, asks=(*kept, Ask(source.asks, cue.who, cue.line)))
    return replace(run, seen=seen)

"""Looking back on a run: what was done to the learner, what they did, and where they could have left."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from lachan.domain.acts import Act, ActKind, Credit, Outcome, parse_act
from lachan.domain.tactics import Tactic, Trick, trick_of
from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.first_hour import Step, steps_done
from lachan.scenario.reasons import reason
from lachan.scenario.run import NEVER, Happened, Happening, Run
from lachan.scenario.script import Script

_HEARD = frozenset(
    {Happened.SAID, Happened.TEXTED, Happened.CHATTED, Happened.MAILED, Happened.NOTICE, Happened.RINGING}
)
_CHECKS = frozenset({ActKind.LOOK, ActKind.ASK, ActKind.CALL, ActKind.DIAL, ActKind.MESSAGE})
_JOINING = frozenset(
    {
        ActKind.ANSWER,
        ActKind.REPLY,
        ActKind.GIVE,
        ActKind.PAY,
        ActKind.INSTALL,
        ActKind.SHARE_SCREEN,
        ActKind.OPEN_LINK,
    }
)
_LEAVING = frozenset({ActKind.HANG_UP, ActKind.DECLINE, ActKind.BLOCK, ActKind.LEAVE})


@dataclass(frozen=True, slots=True)
class Deed:
    """An act of the learner. *reply*: the words said, if it was a reply."""

    at: int
    act: str
    credit: Credit
    why: Text
    reply: model.Words | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A line that reached the learner, the trick it served, and what the learner did next.

    *kind* is the way it came; a call that rings (``RINGING``) is a moment with no line and no words.
    """

    at: int
    ms: int
    kind: Happened
    who: str
    line: str
    words: model.Words | None
    tactic: Tactic | None
    trick: Trick | None
    flag: model.Words | None
    wants: model.Words | None
    deeds: tuple[Deed, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the timeline under one trick, in ms."""

    start: int
    end: int
    trick: Trick


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything the debrief page shows. Times in ms since the start; NEVER (-1) if it did not happen.

    *could_leave_at*: the end of the first line that carried a warning sign, or NEVER if there was none
    before the learner had left; *way_out*: words that would have done it, if the scenario has any.
    *left_at*: when the learner left the other side for good, NEVER if not. *checked_at*: the first act
    that safely checked. *told_who*: who was told, "" for a help line; *told_after*: ms from first contact
    until then. *asked*: what the other side asked for, as in the format. *first_hour*: whether this was
    one, and then *steps*: which of its steps were taken.
    """

    scenario: str
    scam: bool
    outcome: Outcome
    end: str
    lasted: int
    contact_at: int
    could_leave_at: int
    way_out: model.Words | None
    risky_at: int
    left_at: int
    checked_at: int
    told_at: int
    told_who: str
    told_after: int
    moments: tuple[Moment, ...]
    stretches: tuple[Stretch, ...]
    deeds: tuple[Deed, ...]
    tactics: tuple[Tactic, ...]
    flags: tuple[model.Words, ...]
    asked: tuple[str, ...]
    evidence: int
    reported: tuple[str, ...]
    money: int
    leaked: tuple[str, ...]
    recovery: str
    first_hour: bool = False
    steps: tuple[Step, ...] = ()


def debrief(script: Script, run: Run, happenings: Iterable[Happening]) -> Debrief:
    """Look back on an ended (or stopped) *run* through its *happenings*."""
    happened = list(happenings)
    moments = _moments(script, happened)
    end = script.scenario.ends.get(run.ended)
    warned = _warned(script, moments, left_at := _left_at(script, happened))
    first_hour = script.scenario.truth == "recovery"
    return Debrief(
        scenario=script.scenario.id,
        scam=script.truth_is_scam,
        outcome=Outcome(end.outcome) if end else Outcome.STOPPED,
        end=run.ended,
        lasted=run.now,
        contact_at=run.contact_at,
        could_leave_at=warned.at + warned.ms if warned else NEVER,
        way_out=_way_out(script, warned.line) if warned else None,
        risky_at=run.risky_at,
        left_at=left_at,
        checked_at=next((h.at for h in happened if _checks(h)), NEVER),
        told_at=run.told_at,
        told_who=next((h.who for h in happened if h.kind is Happened.TOLD), ""),
        told_after=run.told_at - max(run.contact_at, 0) if run.told_at != NEVER else NEVER,
        moments=moments,
        stretches=_stretches(moments, run.now),
        deeds=tuple(_deed(script, h) for h in happened if _counts(h)),
        tactics=tuple(dict.fromkeys(m.tactic for m in moments if m.tactic)),
        flags=tuple(dict.fromkeys(m.flag for m in moments if m.flag)),
        asked=tuple(dict.fromkeys(asks for m in moments if (asks := _asks(script, m)))),
        evidence=run.evidence,
        reported=tuple(sorted(run.reported)),
        money=run.money,
        leaked=tuple(sorted(run.leaked)),
        recovery=(end.recovery or "") if end else "",
        first_hour=first_hour,
        steps=steps_done(script, run) if first_hour else (),
    )


def _counts(h: Happening) -> bool:
    deed = _act(h)
    return deed is not None and deed.kind not in (ActKind.OPEN, ActKind.STOP)


def _act(h: Happening) -> Act | None:
    return parse_act(h.what) if h.kind is Happened.ACT else None


def _checks(h: Happening) -> bool:
    deed = _act(h)
    return deed is not None and deed.kind in _CHECKS and h.credit is Credit.SAFE


def _asks(script: Script, m: Moment) -> str:
    return getattr(script.lines.get(m.line), "asks", None) or ""


def _deed(script: Script, h: Happening) -> Deed:
    deed = parse_act(h.what)
    kind = deed.kind if deed else ActKind.SILENT
    source = script.replies.get(deed.target) if deed and kind is ActKind.REPLY else None
    said = model.Words(vi=source.vi, en=source.en) if source else None
    own = source.why if source else _authors_reason(script, h.rule)
    why = Text(own.vi, own.en) if own else reason(kind, h.credit, scam=script.truth_is_scam)
    return Deed(h.at, h.what, h.credit, why, said)


def _authors_reason(script: Script, name: str) -> model.Words | None:
    tables = [script.always, *(beat.rules for beat in script.beats.values())]
    rules = (rule for table in tables for found in table.values() for rule in found)
    return next((rule.why for rule in rules if name and rule.name == name), None)


def _moments(script: Script, happened: list[Happening]) -> tuple[Moment, ...]:
    found: list[Moment] = []
    deeds: list[Deed] = []
    for h in happened:
        if h.kind in _HEARD:
            found, deeds = _closed(found, deeds), []
            found.append(_moment(script, h))
        elif _counts(h) and found:
            deeds.append(_deed(script, h))
    return tuple(_closed(found, deeds))


def _closed(found: list[Moment], deeds: list[Deed]) -> list[Moment]:
    if not found or not deeds:
        return found
    last = found[-1]
    return [*found[:-1], _with_deeds(last, tuple(deeds))]


def _with_deeds(m: Moment, deeds: tuple[Deed, ...]) -> Moment:
    return replace(m, deeds=deeds)


def _moment(script: Script, h: Happening) -> Moment:
    if h.kind is Happened.RINGING:
        return Moment(h.at, h.ms, h.kind, h.who, "", None, None, None, None, None)
    line = script.lines[h.what]
    tactic = Tactic(line.tactic) if line.tactic else None
    return Moment(
        at=h.at,
        ms=h.ms,
        kind=h.kind,
        who=h.who,
        line=h.what,
        words=model.Words(vi=line.vi, en=line.en),
        tactic=tactic,
        trick=trick_of(tactic) if tactic else None,
        flag=script.scenario.flags.get(line.flag) if line.flag else None,
        wants=getattr(line, "wants", None),
    )


def _stretches(moments: tuple[Moment, ...], end: int) -> tuple[Stretch, ...]:
    """Each tactic line colours the time until the next line; neighbours of one trick are joined."""
    result: list[Stretch] = []
    for place, m in enumerate(moments):
        if m.trick is None:
            continue
        until = min(moments[place + 1].at if place + 1 < len(moments) else m.at + m.ms, end)
        if result and result[-1].trick is m.trick and m.at - result[-1].end < 1_000:
            result[-1] = Stretch(result[-1].start, until, m.trick)
        elif until > m.at:
            result.append(Stretch(m.at, until, m.trick))
    return tuple(result)


def _left_at(script: Script, happened: list[Happening]) -> int:
    """Return when the learner last left them; NEVER if they went back to them afterwards."""
    others = _other_side(script)
    left = NEVER
    for h in happened:
        deed = _act(h)
        if deed is None:
            continue
        if deed.kind is ActKind.LEAVE or (deed.kind in _LEAVING and h.who in others):
            left = h.at
        elif deed.kind in _JOINING and h.who in others:
            left = NEVER
    return left


def _other_side(script: Script) -> frozenset[str]:
    """Return those who work on the learner: friends who merely write during the call are not of them."""
    lines = (line for line in script.lines.values() if line.tactic or getattr(line, "asks", None))
    return frozenset(getattr(line, "who", "") for line in lines) & script.contact_people


def _warned(script: Script, moments: tuple[Moment, ...], left_at: int) -> Moment | None:
    first = next((m for m in moments if m.tactic or m.flag), None)
    if first is None or not script.truth_is_scam:
        return None
    return first if left_at == NEVER or first.at < left_at else None


def _way_out(script: Script, line: str) -> model.Words | None:
    """Return the first reply that counts as safe where *line* is said and needs nothing to be offered."""
    beats = (beat for beat in script.beats.values() if any(cue.line == line for cue in beat.cues))
    replies = (reply for beat in beats for reply in beat.replies)
    safe = (reply for reply in replies if reply.credit is Credit.SAFE and not reply.guard)
    return next((model.Words(vi=r.source.vi, en=r.source.en) for r in safe), None)

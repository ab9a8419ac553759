"""Looking back on a run: what was done to the learner, what they did, and where they could have left."""

from collections.abc import Iterable
from dataclasses import dataclass

from lachan.domain.acts import ActKind, Credit, Outcome, parse_act
from lachan.domain.tactics import Tactic, Trick, trick_of
from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.reasons import reason
from lachan.scenario.run import NEVER, Happened, Happening, Run
from lachan.scenario.script import Script

_HEARD = frozenset({Happened.SAID, Happened.TEXTED, Happened.CHATTED, Happened.NOTICE})


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
    """A line of the other side, the trick it served, and what the learner did next."""

    at: int
    ms: int
    who: str
    line: str
    words: model.Words
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
    before the learner had left. *left_at*: when contact with the other side last ended by the learner's
    act. *told_after*: ms from first contact until somebody was told.
    """

    scenario: str
    scam: bool
    outcome: Outcome
    end: str
    lasted: int
    contact_at: int
    could_leave_at: int
    risky_at: int
    left_at: int
    told_at: int
    told_after: int
    moments: tuple[Moment, ...]
    stretches: tuple[Stretch, ...]
    deeds: tuple[Deed, ...]
    tactics: tuple[Tactic, ...]
    flags: tuple[model.Words, ...]
    evidence: int
    reported: tuple[str, ...]
    money: int
    leaked: tuple[str, ...]
    recovery: str


def debrief(script: Script, run: Run, happenings: Iterable[Happening]) -> Debrief:
    """Look back on an ended (or stopped) *run* through its *happenings*."""
    happened = list(happenings)
    moments = _moments(script, happened)
    end = script.scenario.ends.get(run.ended)
    warned = [m for m in moments if m.tactic or m.flag]
    return Debrief(
        scenario=script.scenario.id,
        scam=script.truth_is_scam,
        outcome=Outcome(end.outcome) if end else Outcome.STOPPED,
        end=run.ended,
        lasted=run.now,
        contact_at=run.contact_at,
        could_leave_at=warned[0].at + warned[0].ms if warned and script.truth_is_scam else NEVER,
        risky_at=run.risky_at,
        left_at=_left_at(happened),
        told_at=run.told_at,
        told_after=run.told_at - max(run.contact_at, 0) if run.told_at != NEVER else NEVER,
        moments=moments,
        stretches=_stretches(moments, run.now),
        deeds=tuple(_deed(script, h) for h in happened if _counts(h)),
        tactics=tuple(dict.fromkeys(m.tactic for m in moments if m.tactic)),
        flags=tuple(dict.fromkeys(m.flag for m in moments if m.flag)),
        evidence=run.evidence,
        reported=tuple(sorted(run.reported)),
        money=run.money,
        leaked=tuple(sorted(run.leaked)),
        recovery=(end.recovery or "") if end else "",
    )


def _counts(h: Happening) -> bool:
    return h.kind is Happened.ACT and not h.what.startswith("open ")


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
    return Moment(m.at, m.ms, m.who, m.line, m.words, m.tactic, m.trick, m.flag, m.wants, deeds)


def _moment(script: Script, h: Happening) -> Moment:
    line = script.lines[h.what]
    tactic = Tactic(line.tactic) if line.tactic else None
    return Moment(
        at=h.at,
        ms=h.ms,
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


_LEAVING = ("hang_up", "decline", "block", "leave")


def _left_at(happened: list[Happening]) -> int:
    times = [h.at for h in happened if h.kind is Happened.ACT and h.what.split(" ")[0] in _LEAVING]
    return times[-1] if times else NEVER

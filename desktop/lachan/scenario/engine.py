"""The engine: ``(run, time or act) -> (run, what happened)``. Pure; it knows no clock, dice or screen.

``start`` begins, ``advance`` lets the virtual clock run, ``act`` does one thing now. Every act is legal in
every state; one that has no object there (answering when nothing rings) happens, and changes nothing.
"""

from msgspec.structs import replace

from lachan.domain.acts import Act, ActKind, Credit
from lachan.domain.errors import LachanError
from lachan.scenario.bank import pay_meant, transfer_meant
from lachan.scenario.browser import page_named
from lachan.scenario.deliver import deliver
from lachan.scenario.effects import EFFECTS, target_person
from lachan.scenario.facts import holds_in
from lachan.scenario.giving import refuse_meant
from lachan.scenario.model import Begins, vnd
from lachan.scenario.rules import apply_rule, credit_of, rule_for, say_reply
from lachan.scenario.run import NEVER, Happened, Happening, Run
from lachan.scenario.script import Script

MOST_STEPS_AT_ONCE = 10_000
"""More things falling due in one call than this means the scenario goes in circles."""

NOTHING_BEFORE = Begins()

Step = tuple[Run, list[Happening]]


def start(script: Script, seed: int) -> Step:
    """Begin a play-through at time 0."""
    first = script.scenario.start
    run = _as_it_begins(script, Run(seed=seed, beat=first, own=tuple(script.scenario.vars.values())))
    out: list[Happening] = []
    return enter(script, run, first, out), out


def _as_it_begins(script: Script, run: Run) -> Run:
    begins = script.scenario.begins
    if begins == NOTHING_BEFORE:
        return run
    return replace(
        run,
        money=vnd(begins.money),
        leaked=frozenset(begins.leaked),
        installed=bool(begins.installed),
        shared=begins.shared,
        apps=replace(run.apps, installed=frozenset(begins.installed)),
    )


def advance(script: Script, run: Run, to: int) -> Step:
    """Let the clock run to *to* ms (never back); what falls due on the way happens in order."""
    if run.ended:
        return run, []
    if to < run.due:
        return (replace(run, now=to) if to > run.now else run), []
    out: list[Happening] = []
    for _ in range(MOST_STEPS_AT_ONCE):
        if run.ended or run.due > to:
            return (replace(run, now=max(to, run.now)) if not run.ended else run), out
        run = _fall_due(script, replace(run, now=run.due), out)
    raise LachanError("scenario-goes-in-circles", scenario=script.scenario.id, beat=run.beat)


def act(script: Script, run: Run, deed: Act) -> Step:
    """Do *deed* now: its own effect, its credit, and what the beat or the scenario makes of it."""
    if run.ended:
        return run, []
    out: list[Happening] = []
    if run.away and deed.kind not in (ActKind.LEAVE, ActKind.STOP):
        run = replace(run, away=False)
        out.append(Happening(run.now, Happened.BACK))
    deed = _as_meant(script, run, deed)
    if deed.kind is ActKind.REPLY:
        return _reply(script, run, deed, out)
    who = target_person(script, run, deed)
    rule = rule_for(script, run, deed, who)
    done: list[Happening] = []
    before = run
    run = EFFECTS[deed.kind](script, run, deed, who, bool(rule and rule.go), done)
    if done and done[0].kind in (Happened.NOTHING, Happened.REFUSED):
        return run, [*out, *done]
    credit = credit_of(script, before, deed, who, rule)
    out.append(Happening(run.now, Happened.ACT, who, str(deed), 0, credit, rule.name if rule else ""))
    out += done
    run = _mark_risk(apply_rule(run, rule.changes) if rule else run, credit)
    if run.ended:
        return run, out
    run = enter(script, run, rule.go, out) if rule and rule.go else realarm(script, run)
    return _settle(script, run, out)


def _as_meant(script: Script, run: Run, deed: Act) -> Act:
    """Say what is done in one way: the red key refuses a ringing call and ends a running one, whatever it is
    called, unless it names who rings; paying into an account is a transfer; accounts and pages go by ids.
    """
    kind = deed.kind
    if kind is ActKind.DECLINE and deed.target and deed.target == run.ringing:
        return deed
    if kind in (ActKind.HANG_UP, ActKind.DECLINE):
        in_call = bool(run.call or run.dialing)
        return Act(ActKind.DECLINE if run.ringing and not in_call else ActKind.HANG_UP, deed.target)
    if kind is ActKind.PAY:
        return pay_meant(script, run, deed)
    if kind is ActKind.TRANSFER:
        return transfer_meant(script, run, deed)
    if kind is ActKind.REFUSE:
        return refuse_meant(run, deed)
    if kind is ActKind.BROWSE:
        return Act(kind, page_named(script, deed.target) or deed.target)
    return deed


def _mark_risk(run: Run, credit: Credit) -> Run:
    first = credit is Credit.RISKY and run.risky_at == NEVER
    return replace(run, risky_at=run.now) if first else run


def _reply(script: Script, run: Run, deed: Act, out: list[Happening]) -> Step:
    found = say_reply(script, run, deed.target, out)
    if found is None:
        out.append(Happening(run.now, Happened.NOTHING, what=str(deed)))
        return run, out
    run, reply = found
    run = _mark_risk(run, reply.credit)
    return _settle(script, enter(script, run, reply.go, out) if reply.go else realarm(script, run), out)


def _settle(script: Script, run: Run, out: list[Happening]) -> Step:
    if run.due > run.now or run.ended:
        return run, out
    run, more = advance(script, run, run.now)
    return run, out + more


def enter(script: Script, run: Run, place: str, out: list[Happening], by: str = "") -> Run:
    """Go to a beat, or to an end. *by*: the rule of the clock that led there."""
    if run.ringing:
        out.append(Happening(run.now, Happened.MISSED, run.ringing))
    if place in script.outcomes:
        if run.call:
            out.append(Happening(run.now, Happened.CALL_OVER, run.call))
        out.append(Happening(run.now, Happened.ENDED, what=place, rule=by))
        return replace(run, ended=place, ringing="", call="", dialing="", dialing_until=NEVER)
    out.append(Happening(run.now, Happened.BEAT, what=place, rule=by))
    return realarm(script, replace(run, beat=place, entered=run.now, next_cue=0, ringing=""))


def realarm(script: Script, run: Run) -> Run:
    """Set the run's alarm clock to the next thing that happens by itself."""
    beat = script.beats[run.beat]
    if run.next_cue < len(beat.cues):
        due = run.entered + beat.cues[run.next_cue].start
    else:
        passed = run.now - run.entered
        waiting = [then.at for then in beat.thens if then.at >= passed]
        due = run.entered + (waiting[0] if waiting else beat.thens[-1].at)
    if run.dialing_until != NEVER:
        due = min(due, run.dialing_until)
    return replace(run, due=max(due, run.now))


def _fall_due(script: Script, run: Run, out: list[Happening]) -> Run:
    if run.dialing_until == run.now:
        out.append(Happening(run.now, Happened.NO_ANSWER, run.dialing))
        return realarm(script, replace(run, dialing="", dialing_until=NEVER))
    beat = script.beats[run.beat]
    if run.next_cue < len(beat.cues):
        cue = beat.cues[run.next_cue]
        run = deliver(script, replace(run, next_cue=run.next_cue + 1), cue, out)
        return realarm(script, run)
    return _time_out(script, run, out)


def _time_out(script: Script, run: Run, out: list[Happening]) -> Run:
    beat = script.beats[run.beat]
    passed = run.now - run.entered
    for rule in beat.thens:
        if rule.at <= passed and holds_in(script, run, rule.guard):
            return enter(script, run, rule.go, out, rule.name)
    later = [t.at for t in beat.thens if t.at > passed]
    if not later:
        raise LachanError("scenario-dead-end", scenario=script.scenario.id, beat=run.beat)
    return replace(run, due=run.entered + min(later))

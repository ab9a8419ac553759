"""Which reaction an act meets, what it counts for, and how a reply travels."""

from msgspec.structs import replace

from lachan.domain.acts import Act, ActKind, Credit
from lachan.scenario.effect import asked
from lachan.scenario.facts import holds_in
from lachan.scenario.run import NEVER, Happened, Happening, Run
from lachan.scenario.script import Change, Reply, Rule, Script
from lachan.scenario.telling import sentence

_SAFE_ALWAYS = frozenset(
    {ActKind.ASK, ActKind.LOOK, ActKind.EVIDENCE, ActKind.ASK_WORD, ActKind.SECURE, ActKind.SCAN}
)
_SAFE_IN_A_SCAM = frozenset(
    {ActKind.DECLINE, ActKind.HANG_UP, ActKind.BLOCK, ActKind.REPORT, ActKind.LEAVE, ActKind.CANCEL}
    | {ActKind.LOCK, ActKind.UNINSTALL, ActKind.CAMERA_OFF, ActKind.STOP_SHARING, ActKind.REFUSE}
    | {ActKind.AIRPLANE, ActKind.LEAVE_PAGE}
)
_RISKY_IN_A_SCAM = frozenset(
    {ActKind.GIVE, ActKind.INSTALL, ActKind.PAY, ActKind.SHARE_SCREEN, ActKind.OPEN_LINK}
    | {ActKind.ENTER_CODE, ActKind.CAMERA, ActKind.UNLOCK}
)


def rule_for(script: Script, run: Run, deed: Act, who: str) -> Rule | None:
    """Return the first reaction that fits: the beat's own, else the scenario's ``always``.

    Calling or messaging a trusted person also meets the reactions to asking them; money that goes meets
    those to paying, whether it was handed over or sent through the bank app.
    """
    tables, thing = script.tables(run.beat), _thing(run, deed)
    for kind in _kinds(script, deed, who):
        for table in tables:
            for rule in table.get(kind, ()):
                if rule.who not in ("", who) or rule.what not in ("", thing):
                    continue
                if holds_in(script, run, rule.guard):
                    return rule
    return None


def _kinds(script: Script, deed: Act, who: str) -> tuple[ActKind, ...]:
    kind = ActKind.CALL if deed.kind is ActKind.DIAL else deed.kind
    person = script.scenario.people.get(who)
    if kind in (ActKind.CALL, ActKind.MESSAGE) and person is not None and person.trusted:
        return (kind, ActKind.ASK)
    return (ActKind.PAY,) if kind is ActKind.ENTER_CODE else (kind,)


def _thing(run: Run, deed: Act) -> str:
    """What a reaction's ``what`` is compared with: a report's channel, an account, or the target."""
    if deed.kind in (ActKind.REPORT, ActKind.TRANSFER):
        return deed.first
    if deed.kind in (ActKind.CONFIRM, ActKind.ENTER_CODE, ActKind.CANCEL):
        return run.apps.pending
    return deed.target


def credit_of(script: Script, run: Run, deed: Act, who: str, rule: Rule | None) -> Credit:
    """Return what the act counts for: the author's word, else the engine's.

    In a scam, leaving, refusing, checking and telling are safe and giving is risky. In a genuine matter,
    checking is as safe, and the rest is neutral.
    """
    if rule is not None and rule.credit is not None:
        return rule.credit
    if deed.kind in _SAFE_ALWAYS:
        return Credit.SAFE
    if deed.kind in (ActKind.CALL, ActKind.DIAL, ActKind.MESSAGE):
        return _contact_credit(script, who)
    if deed.kind is ActKind.TELL:
        said = sentence(script, deed.target)
        return Credit.SAFE if said is not None and said.clear else Credit.NEUTRAL
    if _on_a_real_page(script, run, deed):
        return Credit.SAFE if deed.kind is ActKind.BROWSE else Credit.NEUTRAL
    other_side = who in script.contact_people or not who
    if script.truth_is_scam and other_side and deed.kind in _SAFE_IN_A_SCAM:
        return Credit.SAFE
    if script.truth_is_scam and deed.kind in _RISKY_IN_A_SCAM:
        return Credit.RISKY
    return Credit.NEUTRAL


def _on_a_real_page(script: Script, run: Run, deed: Act) -> bool:
    """Going to a genuine page oneself, and filling in what it asks, is not what scammers want."""
    pages = script.scenario.pages
    if not pages or deed.kind not in (ActKind.BROWSE, ActKind.GIVE):
        return False
    ask = asked(script, run, deed.target) if deed.kind is ActKind.GIVE else None
    page = pages.get(deed.target if ask is None else ask.line)
    return page is not None and page.real


def _contact_credit(script: Script, who: str) -> Credit:
    if who in script.contact_people:
        return Credit.RISKY if script.truth_is_scam else Credit.NEUTRAL
    person = script.scenario.people.get(who)
    known = person is None or person.trusted or person.official
    return Credit.SAFE if known else Credit.NEUTRAL


def apply_rule(run: Run, changes: tuple[Change, ...]) -> Run:
    """Change the scenario's own vars."""
    if not changes:
        return run
    own = list(run.own)
    for change in changes:
        own[change.index] = own[change.index] + change.amount if change.relative else change.amount
    return replace(run, own=tuple(own))


def offered(script: Script, run: Run) -> tuple[Reply, ...]:
    """Return the replies that can be given now, in the file's order.

    None before the beat's first cue, nor while its partner cannot be reached.
    """
    beat = script.beats[run.beat]
    if not beat.replies or run.ended or run.away or (beat.cues and run.next_cue == 0):
        return ()
    if beat.partner in run.blocked:
        return ()
    if beat.channel == "say" and run.call != beat.partner and not script.scenario.people[beat.partner].near:
        return ()
    return tuple(reply for reply in beat.replies if holds_in(script, run, reply.guard))


def say_reply(script: Script, run: Run, wanted: str, out: list[Happening]) -> tuple[Run, Reply] | None:
    """Give the reply *wanted*; None if it is not offered now."""
    reply = next((r for r in offered(script, run) if r.id == wanted), None)
    if reply is None:
        return None
    beat = script.beats[run.beat]
    out.append(Happening(run.now, Happened.ACT, beat.partner, f"reply {wanted}", 0, reply.credit, wanted))
    out.append(Happening(run.now, Happened.REPLIED, beat.partner, wanted))
    run = apply_rule(replace(run, muted=False), reply.changes)
    if reply.tells and run.told_at == NEVER:
        out.append(Happening(run.now, Happened.TOLD, reply.tells))
        run = replace(run, told_at=run.now)
    return run, reply

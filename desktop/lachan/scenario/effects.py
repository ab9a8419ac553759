"""What each standing act does by itself, in every state of every scenario."""

from collections.abc import Callable

from msgspec.structs import replace

from lachan.domain.acts import GIVABLE, REPORT_CHANNELS, Act, ActKind
from lachan.scenario import model
from lachan.scenario.run import NEVER, Happened, Happening, Run
from lachan.scenario.script import Script, plain_number
from lachan.scenario.slots import drawn, fill
from lachan.scenario.timing import NO_ANSWER_MS

HELP_LINES: tuple[str, ...] = ("111", "113", "156")
"""Numbers that can be dialled in every scenario: child protection, police, reports of scam calls."""
TELLING_LINES: frozenset[str] = frozenset({"111", "113"})
"""Calling these is telling somebody: people who help answer."""

Effect = Callable[[Script, Run, Act, str, bool, list[Happening]], Run]


def target_person(script: Script, run: Run, deed: Act) -> str:
    """Return whom *deed* concerns: the named person, else whoever is on the phone or wrote last."""
    if deed.target in script.scenario.people:
        return deed.target
    if deed.kind in (ActKind.CALL, ActKind.DIAL):
        return script.numbers.get(plain_number(deed.target), deed.target)
    if deed.kind in (ActKind.OPEN_LINK, ActKind.LOOK) and deed.target in script.lines:
        return getattr(script.lines[deed.target], "who", "")
    if deed.kind in _ASKED_FOR:
        return next((ask.who for ask in run.asks if ask.kind == asked_kind(deed)), "")
    return run.ringing or run.call or run.dialing


def asked_kind(deed: Act) -> str:
    """Return the ``asks:`` word that *deed* would satisfy."""
    return deed.target if deed.kind is ActKind.GIVE else deed.kind.value


def _note(run: Run, out: list[Happening], kind: Happened, who: str = "", what: str = "", ms: int = 0) -> None:
    out.append(Happening(run.now, kind, who, what, ms))


def _nothing(run: Run, deed: Act, out: list[Happening]) -> Run:
    _note(run, out, Happened.NOTHING, what=str(deed))
    return run


def _drop_call(run: Run, out: list[Happening]) -> Run:
    if run.call:
        _note(run, out, Happened.CALL_OVER, run.call)
    return replace(run, call="", dialing="", dialing_until=NEVER, muted=False)


def _connect(run: Run, who: str, out: list[Happening]) -> Run:
    run = _drop_call(run, out) if run.call and run.call != who else run
    if run.ringing and run.ringing != who:
        _note(run, out, Happened.MISSED, run.ringing)
    _note(run, out, Happened.CONNECTED, who)
    return replace(run, call=who, ringing="", dialing="", dialing_until=NEVER, muted=False)


def _answer(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    return _connect(run, run.ringing, out) if run.ringing else _nothing(run, deed, out)


def _decline(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not run.ringing:
        return _nothing(run, deed, out)
    _note(run, out, Happened.CALL_OVER, run.ringing, "declined")
    return replace(run, ringing="")


def _hang_up(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not (run.call or run.dialing):
        return _decline(script, run, deed, who, goes, out)
    if run.dialing:
        _note(run, out, Happened.CALL_OVER, run.dialing)
    return _drop_call(run, out)


def _mute(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not (run.call or run.ringing):
        return _nothing(run, deed, out)
    _note(run, out, Happened.MUTED, who, "" if run.muted else "on")
    return replace(run, muted=not run.muted)


def _silent(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    return run


def _block(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not who or who in run.blocked or who not in script.scenario.people:
        return _nothing(run, deed, out)
    _note(run, out, Happened.BLOCKED, who)
    if who == run.ringing:
        _note(run, out, Happened.CALL_OVER, who, "declined")
        run = replace(run, ringing="")
    if who in (run.call, run.dialing):
        run = _drop_call(run, out)
    asks = tuple(ask for ask in run.asks if ask.who != who)
    return replace(run, blocked=run.blocked | {who}, asks=asks)


def _report(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    channel = deed.target if deed.target in REPORT_CHANNELS else "app"
    _note(run, out, Happened.REPORTED, who, channel)
    run = replace(run, reported=run.reported | {channel})
    return _told(run, "", out) if channel in TELLING_LINES else run


def _look(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    what = deed.target or who
    if not what:
        return _nothing(run, deed, out)
    _note(run, out, Happened.LOOKED, who, what)
    return replace(run, looked=run.looked | {what})


def _told(run: Run, who: str, out: list[Happening]) -> Run:
    if run.told_at != NEVER:
        return run
    _note(run, out, Happened.TOLD, who)
    return replace(run, told_at=run.now)


def _ask(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    person = script.scenario.people.get(who)
    if person is None or not person.trusted:
        return _nothing(run, deed, out)
    if not person.near and run.call != who:
        run = _connect(run, who, out)
    return _told(run, who, out)


def _call(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    person = script.scenario.people.get(who)
    if who in HELP_LINES and person is None:
        return _help_line(run, who, out)
    if person is None:
        return _nothing(run, deed, out)
    if person.trusted:
        return _ask(script, run, deed, who, goes, out)
    if goes:
        return _connect(run, who, out)
    run = _drop_call(run, out)
    if run.ringing:
        _note(run, out, Happened.MISSED, run.ringing)
    _note(run, out, Happened.DIALING, who)
    until = run.now + NO_ANSWER_MS
    return replace(run, dialing=who, dialing_until=until, ringing="")


def _help_line(run: Run, number: str, out: list[Happening]) -> Run:
    run = _drop_call(run, out)
    _note(run, out, Happened.REPORTED, "", number)
    run = replace(run, reported=run.reported | {number})
    return _told(run, "", out) if number in TELLING_LINES else run


def _message(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    person = script.scenario.people.get(who)
    if person is None:
        return _nothing(run, deed, out)
    return _ask(script, run, deed, who, goes, out) if person.trusted else run


_ASKED_FOR = (ActKind.GIVE, ActKind.PAY, ActKind.INSTALL, ActKind.SHARE_SCREEN)


def _give(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    asked = next((ask for ask in run.asks if ask.kind == asked_kind(deed)), None)
    if asked is None or (deed.kind is ActKind.GIVE and deed.target not in GIVABLE):
        return _nothing(run, deed, out)
    amount = _amount(script, run, asked.line) if deed.kind is ActKind.PAY else 0
    _note(run, out, Happened.GAVE, asked.who, asked.kind, amount)
    kept = tuple(ask for ask in run.asks if ask.kind != asked.kind)
    return replace(
        run,
        asks=kept,
        money=run.money + amount,
        leaked=run.leaked | {deed.target} if deed.kind is ActKind.GIVE else run.leaked,
        installed=run.installed or deed.kind is ActKind.INSTALL,
        shared=run.shared or deed.kind is ActKind.SHARE_SCREEN,
    )


def _amount(script: Script, run: Run, line: str) -> int:
    source = script.lines[line]
    if not isinstance(source, model.Say | model.Text | model.Chat):
        return 0
    words = fill(source.amount, drawn(script.scenario, run.seed, "vi"))
    return int("".join(c for c in words if c.isdigit()) or 0)


def _open_link(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if deed.target not in run.seen or getattr(script.lines.get(deed.target), "link", None) is None:
        return _nothing(run, deed, out)
    _note(run, out, Happened.OPENED, who, deed.target)
    return run


def _evidence(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    _note(run, out, Happened.KEPT, who)
    return replace(run, evidence=run.evidence + 1)


def _leave(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if run.away:
        return _nothing(run, deed, out)
    _note(run, out, Happened.LEFT)
    return replace(_drop_call(run, out), away=True)


def _open(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    return run


def _stop(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    _note(run, out, Happened.ENDED, what="stopped")
    return replace(run, ended="stopped", call="", ringing="", dialing="", dialing_until=NEVER)


EFFECTS: dict[ActKind, Effect] = {
    ActKind.ANSWER: _answer,
    ActKind.DECLINE: _decline,
    ActKind.HANG_UP: _hang_up,
    ActKind.MUTE: _mute,
    ActKind.SILENT: _silent,
    ActKind.BLOCK: _block,
    ActKind.REPORT: _report,
    ActKind.LOOK: _look,
    ActKind.OPEN_LINK: _open_link,
    ActKind.GIVE: _give,
    ActKind.INSTALL: _give,
    ActKind.PAY: _give,
    ActKind.SHARE_SCREEN: _give,
    ActKind.CALL: _call,
    ActKind.DIAL: _call,
    ActKind.MESSAGE: _message,
    ActKind.ASK: _ask,
    ActKind.EVIDENCE: _evidence,
    ActKind.LEAVE: _leave,
    ActKind.OPEN: _open,
    ActKind.STOP: _stop,
}
"""The effect of every kind of act but reply, which ``rules`` handles with the beat at hand."""

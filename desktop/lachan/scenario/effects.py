"""What each standing act does by itself, in every state of every scenario: calls, people, and all."""

from msgspec.structs import replace

from lachan.domain.acts import CARD_NUMBER, Act, ActKind
from lachan.scenario.bank import BANK_EFFECTS, bank_of
from lachan.scenario.browser import BROWSER_EFFECTS
from lachan.scenario.effect import (
    Effect,
    asked,
    asked_kind,
    connect,
    drop_call,
    in_apps,
    note,
    nothing,
    told,
)
from lachan.scenario.giving import GIVING_EFFECTS, handed_app
from lachan.scenario.reporting import REPORTING_EFFECTS, TELLING_LINES
from lachan.scenario.run import NEVER, Happened, Happening, Run
from lachan.scenario.script import Script, plain_number
from lachan.scenario.settings import SETTINGS_EFFECTS
from lachan.scenario.telling import TELLING_EFFECTS, listener
from lachan.scenario.timing import NO_ANSWER_MS

HELP_LINES: tuple[str, ...] = ("111", "113", "156")
"""Numbers that can be dialled in every scenario: child protection, police, reports of scam calls."""
THE_BANK = "bank"
"""The channel of a report made there, and the office reached where the scenario names nobody."""


_ABOUT_A_LINE = (ActKind.OPEN_LINK, ActKind.LOOK, ActKind.SCAN)
_ASKED_FOR = (ActKind.GIVE, ActKind.PAY, ActKind.SHARE_SCREEN, ActKind.CAMERA, ActKind.REFUSE)
_OF_A_TRANSFER = (ActKind.CONFIRM, ActKind.ENTER_CODE, ActKind.CANCEL)


def target_person(script: Script, run: Run, deed: Act) -> str:
    """Return whom *deed* concerns: the named person, else whoever is on the phone or wrote last."""
    if deed.target in script.scenario.people:
        return deed.target
    kind = deed.kind
    if kind in (ActKind.CALL, ActKind.DIAL):
        return _person_called(script, deed.target)
    if kind in _ABOUT_A_LINE and deed.target in script.lines:
        return getattr(script.lines[deed.target], "who", "")
    if kind in _ASKED_FOR:
        ask = asked(script, run, asked_kind(deed))
        return ask.who if ask is not None else ""
    if kind is ActKind.INSTALL:
        ask, _ = handed_app(script, run, deed.target)
        return ask.who if ask is not None else ""
    if kind in _OF_A_TRANSFER:
        return run.apps.asker
    if kind is ActKind.TRANSFER:
        return next((ask.who for ask in run.asks if ask.kind == "pay"), "")
    if kind is ActKind.TELL:
        return listener(script, run)
    return run.ringing or run.call or run.dialing


def _person_called(script: Script, target: str) -> str:
    if target == CARD_NUMBER:
        return bank_of(script).card or ""
    return script.numbers.get(plain_number(target), target)


def _answer(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    return connect(run, run.ringing, out) if run.ringing else nothing(run, deed, out)


def _decline(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not run.ringing:
        return nothing(run, deed, out)
    note(run, out, Happened.CALL_OVER, run.ringing, "declined")
    return replace(run, ringing="")


def _hang_up(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not (run.call or run.dialing):
        return _decline(script, run, deed, who, goes, out)
    if run.dialing:
        note(run, out, Happened.CALL_OVER, run.dialing)
    return drop_call(run, out)


def _mute(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not (run.call or run.ringing):
        return nothing(run, deed, out)
    note(run, out, Happened.MUTED, who, "" if run.muted else "on")
    return replace(run, muted=not run.muted)


def _silent(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    return run


def _block(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not who or who in run.blocked or who not in script.scenario.people:
        return nothing(run, deed, out)
    note(run, out, Happened.BLOCKED, who)
    if who == run.ringing:
        note(run, out, Happened.CALL_OVER, who, "declined")
        run = replace(run, ringing="")
    if who in (run.call, run.dialing):
        run = drop_call(run, out)
    asks = tuple(ask for ask in run.asks if ask.who != who)
    return replace(run, blocked=run.blocked | {who}, asks=asks)


def _look(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    what = deed.target or who
    if not what:
        return nothing(run, deed, out)
    note(run, out, Happened.LOOKED, who, what)
    return replace(run, looked=run.looked | {what})


def _ask(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    person = script.scenario.people.get(who)
    if person is None or not person.trusted:
        return nothing(run, deed, out)
    if not person.near and run.call != who:
        if run.apps.offline:
            return _no_signal(run, who, out)
        run = connect(run, who, out)
    return told(run, who, out) if person.mood is None else in_apps(run, listening=who)


def _call(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    person = script.scenario.people.get(who)
    if run.apps.offline:
        return _no_signal(run, who, out)
    if deed.target == CARD_NUMBER and (person is None or not goes):
        return _bank_desk(run, who, out)
    if person is None:
        return _help_line(run, who, out) if who in HELP_LINES else nothing(run, deed, out)
    if person.trusted:
        return _ask(script, run, deed, who, goes, out)
    if run.apps.video_of == who:
        run = in_apps(run, video_of="")
    if goes:
        if person.official:
            run = in_apps(run, reached=run.apps.reached | {who})
        return connect(run, who, out)
    run = drop_call(run, out)
    if run.ringing:
        note(run, out, Happened.MISSED, run.ringing)
    note(run, out, Happened.DIALING, who)
    until = run.now + NO_ANSWER_MS
    return replace(run, dialing=who, dialing_until=until, ringing="")


def _help_line(run: Run, number: str, out: list[Happening]) -> Run:
    run = drop_call(run, out)
    note(run, out, Happened.REPORTED, "", number)
    run = replace(run, reported=run.reported | {number})
    return told(run, "", out) if number in TELLING_LINES else run


def _bank_desk(run: Run, who: str, out: list[Happening]) -> Run:
    """The number on the card always answers: it notes what happened, and locks nothing unasked."""
    run = drop_call(run, out)
    note(run, out, Happened.REPORTED, "", THE_BANK)
    note(run, out, Happened.HEARD, who or THE_BANK, "desk")
    return in_apps(run, reached=run.apps.reached | {who or THE_BANK})


def _no_signal(run: Run, who: str, out: list[Happening]) -> Run:
    note(run, out, Happened.REFUSED, who, "offline")
    return run


def _unblock(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if who not in run.blocked:
        return nothing(run, deed, out)
    note(run, out, Happened.UNBLOCKED, who)
    return replace(run, blocked=run.blocked - {who})


def _message(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    person = script.scenario.people.get(who)
    if person is None:
        return nothing(run, deed, out)
    return _ask(script, run, deed, who, goes, out) if person.trusted else run


def _evidence(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    note(run, out, Happened.KEPT, who)
    return replace(run, evidence=run.evidence + 1)


def _leave(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if run.away:
        return nothing(run, deed, out)
    note(run, out, Happened.LEFT)
    return replace(drop_call(run, out), away=True)


def _open(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    return run


def _stop(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    note(run, out, Happened.ENDED, what="stopped")
    return replace(run, ended="stopped", call="", ringing="", dialing="", dialing_until=NEVER)


EFFECTS: dict[ActKind, Effect] = {
    ActKind.ANSWER: _answer,
    ActKind.DECLINE: _decline,
    ActKind.HANG_UP: _hang_up,
    ActKind.MUTE: _mute,
    ActKind.SILENT: _silent,
    ActKind.BLOCK: _block,
    ActKind.LOOK: _look,
    ActKind.CALL: _call,
    ActKind.DIAL: _call,
    ActKind.MESSAGE: _message,
    ActKind.ASK: _ask,
    ActKind.EVIDENCE: _evidence,
    ActKind.LEAVE: _leave,
    ActKind.OPEN: _open,
    ActKind.STOP: _stop,
    ActKind.UNBLOCK: _unblock,
    **BANK_EFFECTS,
    **BROWSER_EFFECTS,
    **GIVING_EFFECTS,
    **TELLING_EFFECTS,
    **SETTINGS_EFFECTS,
    **REPORTING_EFFECTS,
}
"""The effect of every kind of act but reply, which ``rules`` handles with the beat at hand."""

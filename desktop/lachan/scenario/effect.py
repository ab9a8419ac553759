"""What the effects of acts share: noting what happened, calls, telling, and what has been asked for."""

from collections.abc import Callable

from msgspec.structs import replace

from lachan.domain.acts import Act, ActKind
from lachan.scenario import model
from lachan.scenario.run import NEVER, Ask, Happened, Happening, Run
from lachan.scenario.script import Script
from lachan.scenario.slots import drawn, fill

Effect = Callable[[Script, Run, Act, str, bool, list[Happening]], Run]
"""(script, run, act, whom it concerns, whether a reaction leads elsewhere, what happens) to the next run."""


def note(run: Run, out: list[Happening], kind: Happened, who: str = "", what: str = "", ms: int = 0) -> None:
    """Add a happening, now."""
    out.append(Happening(run.now, kind, who, what, ms))


def nothing(run: Run, deed: Act, out: list[Happening]) -> Run:
    """The act has no object here."""
    note(run, out, Happened.NOTHING, what=str(deed))
    return run


def drop_call(run: Run, out: list[Happening]) -> Run:
    """End the call or the dialling there is."""
    if run.call:
        note(run, out, Happened.CALL_OVER, run.call)
    return replace(run, call="", dialing="", dialing_until=NEVER, muted=False)


def connect(run: Run, who: str, out: list[Happening]) -> Run:
    """Be on the phone with *who* and nobody else."""
    run = drop_call(run, out) if run.call and run.call != who else run
    if run.ringing and run.ringing != who:
        note(run, out, Happened.MISSED, run.ringing)
    video = "video" if run.apps.video_of == who else ""
    note(run, out, Happened.CONNECTED, who, video)
    return replace(run, call=who, ringing="", dialing="", dialing_until=NEVER, muted=False)


def told(run: Run, who: str, out: list[Happening]) -> Run:
    """Somebody knows now; only the first time counts."""
    if run.told_at != NEVER:
        return run
    note(run, out, Happened.TOLD, who)
    return replace(run, told_at=run.now)


def in_apps(run: Run, **changes: object) -> Run:
    """Return *run* with *changes* to what was done in the apps."""
    return replace(run, apps=replace(run.apps, **changes))


def asked_kind(deed: Act) -> str:
    """Return the ``asks:`` word that *deed* would satisfy or refuse."""
    return deed.target if deed.kind in (ActKind.GIVE, ActKind.REFUSE) else deed.kind.value


def asked(script: Script, run: Run, kind: str) -> Ask | None:
    """Return who asked last for *kind*: the page that is open before anybody else."""
    found = [ask for ask in run.asks if ask.kind == kind]
    return next((ask for ask in found if ask.line in script.scenario.pages), found[0] if found else None)


def amount_in(script: Script, run: Run, words: str) -> int:
    """Return the sum in *words*, its slots filled for this run."""
    return model.vnd(fill(words, drawn(script.scenario, run.seed, "vi")))


def payment(script: Script, run: Run, ask: Ask) -> tuple[str, int]:
    """Return the account ("" where none is named) and the sum that *ask* is about; 0 for an open sum."""
    line = script.lines.get(ask.line)
    qr: model.Qr | None = getattr(line, "qr", None)
    if qr is not None and qr.pays is not None:
        return qr.pays, amount_in(script, run, qr.amount)
    if isinstance(line, model.Message):
        return line.to or "", amount_in(script, run, line.amount)
    return "", 0


def app_of(script: Script, ask: Ask) -> str:
    """Return the app that *ask* is about, "" where none is named."""
    page = script.scenario.pages.get(ask.line)
    if page is not None:
        return page.gets or ""
    return getattr(script.lines.get(ask.line), "app", None) or ""

"""Giving what was asked for: details, money on the spot, an app's installation, the screen, the camera."""

from msgspec.structs import replace

from lachan.domain.acts import GIVABLE, REFUSABLE, Act, ActKind
from lachan.scenario.browser import after_filling
from lachan.scenario.effect import Effect, app_of, asked, asked_kind, in_apps, note, nothing, payment
from lachan.scenario.run import Ask, Happened, Happening, Run
from lachan.scenario.script import Script


def _without(run: Run, ask: Ask) -> tuple[Ask, ...]:
    return tuple(one for one in run.asks if one is not ask)


def _give(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    ask = asked(script, run, asked_kind(deed))
    if ask is None or (deed.kind is ActKind.GIVE and deed.target not in GIVABLE):
        return nothing(run, deed, out)
    page = script.scenario.pages.get(ask.line)
    if page is not None and page.real:
        note(run, out, Happened.FILLED, ask.who, ask.kind)
        return after_filling(script, replace(run, asks=_without(run, ask)), ask.line, out)
    amount = payment(script, run, ask)[1] if deed.kind is ActKind.PAY else 0
    note(run, out, Happened.GAVE, ask.who, ask.kind, amount)
    run = replace(
        run,
        asks=_without(run, ask),
        money=run.money + amount,
        leaked=run.leaked | {deed.target} if deed.kind is ActKind.GIVE else run.leaked,
        shared=run.shared or deed.kind is ActKind.SHARE_SCREEN,
    )
    return after_filling(script, run, ask.line, out) if page is not None else run


def handed_app(script: Script, run: Run, wanted: str) -> tuple[Ask | None, str]:
    """Return the request that installing *wanted* ("" for whatever is asked) would meet, and its app."""
    for ask in reversed(run.asks):
        if ask.kind == "install" and wanted in ("", app_of(script, ask)):
            return ask, app_of(script, ask)
    return None, wanted


def _install(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    ask, app = handed_app(script, run, deed.target)
    known = script.scenario.apps.get(app)
    in_store = known is not None and known.source == "store"
    if app in run.apps.installed or (ask is None and not in_store):
        return nothing(run, deed, out)
    if ask is not None:
        page = script.scenario.pages.get(ask.line)
        note(run, out, Happened.GAVE, ask.who, "install")
        run = replace(run, asks=_without(run, ask), installed=run.installed or page is None or not page.real)
    if not app:
        return run
    note(run, out, Happened.INSTALLED, ask.who if ask else "", app)
    return in_apps(run, installed=run.apps.installed | {app})


def _uninstall(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if deed.target not in run.apps.installed:
        return nothing(run, deed, out)
    note(run, out, Happened.UNINSTALLED, "", deed.target)
    left = run.apps.installed - {deed.target}
    return in_apps(replace(run, installed=run.installed and bool(left)), installed=left)


def _camera(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    ask = asked(script, run, "camera")
    in_video = bool(run.call) and run.call == run.apps.video_of
    if run.apps.filmed or (ask is None and not in_video):
        return nothing(run, deed, out)
    note(run, out, Happened.GAVE, ask.who if ask else run.call, "camera")
    return in_apps(replace(run, asks=_without(run, ask)) if ask else run, filmed=True)


def _stop_sharing(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not run.shared:
        return nothing(run, deed, out)
    note(run, out, Happened.STOPPED_SHARING, run.call)
    return replace(run, shared=False)


def _camera_off(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not run.apps.filmed:
        return nothing(run, deed, out)
    note(run, out, Happened.CAMERA_OFF, run.call)
    return in_apps(run, filmed=False)


def refuse_meant(run: Run, deed: Act) -> Act:
    """Name what is refused: the camera or the screen, whichever was asked for last."""
    latest = next((ask.kind for ask in reversed(run.asks) if ask.kind in REFUSABLE), "")
    return deed if deed.target else Act(deed.kind, latest)


def _refuse(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    ask = asked(script, run, deed.target) if deed.target in REFUSABLE else None
    if ask is None:
        return nothing(run, deed, out)
    note(run, out, Happened.NOT_ALLOWED, ask.who, ask.kind)
    return replace(run, asks=_without(run, ask))


GIVING_EFFECTS: dict[ActKind, Effect] = {
    ActKind.GIVE: _give,
    ActKind.PAY: _give,
    ActKind.SHARE_SCREEN: _give,
    ActKind.INSTALL: _install,
    ActKind.UNINSTALL: _uninstall,
    ActKind.CAMERA: _camera,
    ActKind.CAMERA_OFF: _camera_off,
    ActKind.STOP_SHARING: _stop_sharing,
    ActKind.REFUSE: _refuse,
}

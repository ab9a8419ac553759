"""Short detours in the apps: a page that is open, a code just scanned, a transfer being made.

Each can be taken up again at any later moment, so a state is kept as if the learner had put it down; what can
be done within a detour is tried at once, at the same moment, from where it began.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from lachan.domain.acts import Act, ActKind
from lachan.scenario import model
from lachan.scenario.choices import possible_acts
from lachan.scenario.effect import asked_kind
from lachan.scenario.engine import act
from lachan.scenario.run import Ask, Happening, Run
from lachan.scenario.script import Script

Step = tuple[Act, Run, list[Happening]]

DEEPEST = 8
"""Most acts in one detour: a page with a form, the page after it, and a transfer."""
_WITHIN = frozenset(
    {ActKind.GIVE, ActKind.INSTALL, ActKind.BROWSE, ActKind.LEAVE_PAGE, ActKind.LOOK, ActKind.OPEN_LINK}
    | {ActKind.PAY, ActKind.CONFIRM, ActKind.ENTER_CODE, ActKind.CANCEL}
)


def put_down(script: Script, run: Run, *, keep_scanned: bool = False) -> Run:
    """Return *run* with its detour left off: nothing open, nothing scanned, no transfer begun.

    *keep_scanned*: where a guard looks at what has been scanned.
    """
    apps = run.apps
    if not (apps.page or apps.pending or apps.scanned):
        return run
    asks = tuple(ask for ask in run.asks if not _of_a_detour(script, ask))
    scanned = apps.scanned if keep_scanned else frozenset()
    apps = replace(apps, page="", pending="", amount=0, coded=False, asker="", scanned=scanned)
    return replace(run, asks=asks, apps=apps)


def _of_a_detour(script: Script, ask: Ask) -> bool:
    if ask.line in script.scenario.pages:
        return True
    qr: model.Qr | None = getattr(script.lines.get(ask.line), "qr", None)
    return qr is not None and ask.kind == "pay"


def detour(script: Script, before: Run, run: Run) -> Iterator[Step]:
    """Yield every act within the detour that an act from *before* to *run* began, with where it leads."""
    if run.apps == before.apps or run.ended:
        return
    waiting, known = [(run, 0)], {_place(run)}
    while waiting:
        here, depth = waiting.pop()
        if depth == DEEPEST or not (here.apps.page or here.apps.pending or here.apps.scanned):
            continue
        for deed in possible_acts(script, here):
            if deed.kind not in _WITHIN or not _belongs(script, here, deed):
                continue
            after, out = act(script, here, deed)
            yield deed, after, out
            place = _place(after)
            if not after.ended and after.beat == here.beat and place not in known:
                known.add(place)
                waiting.append((after, depth + 1))


def _place(run: Run) -> object:
    apps = run.apps
    return (apps.page, apps.pending, apps.coded, apps.scanned, frozenset(run.asks), run.leaked, run.money)


def _belongs(script: Script, run: Run, deed: Act) -> bool:
    """Whether *deed* is about what is open now; all else is tried without a detour."""
    apps = run.apps
    if deed.kind is ActKind.LOOK:
        return deed.target in (apps.page, apps.pending)
    if deed.kind is ActKind.OPEN_LINK:
        return deed.target in apps.scanned
    if deed.kind is ActKind.BROWSE:
        return bool(apps.page) and deed.target in script.scenario.pages[apps.page].links
    if deed.kind in (ActKind.GIVE, ActKind.INSTALL, ActKind.PAY):
        kind = asked_kind(deed)
        return any(ask.kind == kind and _of_a_detour(script, ask) for ask in run.asks)
    return True

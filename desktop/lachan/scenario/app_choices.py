"""Acts in the phone's apps that have an object now, where the story stages the app."""

from collections.abc import Iterator

from lachan.domain.acts import CARD_NUMBER, LOCKABLE, REFUSABLE, SECURABLE, Act, ActKind
from lachan.scenario import model
from lachan.scenario.bank import bank_of
from lachan.scenario.effect import app_of
from lachan.scenario.run import NEVER, Run
from lachan.scenario.script import Script
from lachan.scenario.settings import can_secure, settings_of
from lachan.scenario.telling import can_ask_word, listener, sentences


def acts_in_apps(script: Script, run: Run) -> Iterator[Act]:
    """Yield what can be done in the apps, in a stable order."""
    if script.scenario.truth == "recovery" and run.met & script.contact_people:
        yield Act(ActKind.REPORT, "vneid")
    yield from _carried(script, run)
    yield from _in_the_bank(script, run)
    yield from _in_the_browser(script, run)
    yield from _in_the_store(script, run)
    yield from _in_the_settings(script, run)
    yield from _talking_it_over(script, run)


def _carried(script: Script, run: Run) -> Iterator[Act]:
    """Mails can be looked at, QR pictures scanned and then opened."""
    for line in sorted(run.seen & script.carriers):
        source = script.lines[line]
        if isinstance(source, model.Mail) and source.paper is None and source.link is None:
            yield Act(ActKind.LOOK, line)
        qr: model.Qr | None = getattr(source, "qr", None)
        if qr is not None:
            yield Act(ActKind.SCAN, line)
            if qr.page is not None and line in run.apps.scanned:
                yield Act(ActKind.OPEN_LINK, line)


def things_asked_for(script: Script, run: Run) -> Iterator[Act]:
    """Yield the acts that would give what is asked for, each once, and those that take the picture back."""
    said: set[str] = set()
    for ask in run.asks:
        if ask.kind in said:
            continue
        said.add(ask.kind)
        if ask.kind == "install":
            yield Act(ActKind.INSTALL, app_of(script, ask))
        elif ask.kind in ("pay", "share_screen", "camera"):
            yield Act(ActKind(ask.kind))
        else:
            yield Act(ActKind.GIVE, ask.kind)
    in_video = bool(run.call) and run.call == run.apps.video_of
    if in_video and not run.apps.filmed and "camera" not in said and ActKind.CAMERA in script.staged:
        yield Act(ActKind.CAMERA)
    if ActKind.REFUSE in script.staged:
        yield from (Act(ActKind.REFUSE, kind) for kind in REFUSABLE if kind in said)
    if run.apps.filmed:
        yield Act(ActKind.CAMERA_OFF)
    if run.shared and ActKind.STOP_SHARING in script.staged:
        yield Act(ActKind.STOP_SHARING)


def _in_the_bank(script: Script, run: Run) -> Iterator[Act]:
    apps = run.apps
    if apps.pending:
        yield Act(ActKind.LOOK, apps.pending)
        yield Act(ActKind.ENTER_CODE if apps.coded else ActKind.CONFIRM)
        yield Act(ActKind.CANCEL)
    if ActKind.LOCK in script.staged:
        yield from (Act(ActKind.LOCK, what) for what in LOCKABLE if what not in apps.locked)
    if ActKind.LOCK in script.staged and run.call != (bank_of(script).card or ""):
        yield Act(ActKind.CALL, CARD_NUMBER)
    if ActKind.UNLOCK in script.staged:
        yield from (Act(ActKind.UNLOCK, what) for what in LOCKABLE if what in apps.locked)


def _in_the_browser(script: Script, run: Run) -> Iterator[Act]:
    pages, here = script.scenario.pages, run.apps.page
    if here:
        yield Act(ActKind.LOOK, here)
        yield from (Act(ActKind.BROWSE, page) for page in pages[here].links)
        yield Act(ActKind.LEAVE_PAGE)
    known = pages[here].links if here else ()
    for key, page in pages.items():
        if page.real and key != here and key not in known:
            yield Act(ActKind.BROWSE, key)


def _in_the_store(script: Script, run: Run) -> Iterator[Act]:
    asked = {app_of(script, ask) for ask in run.asks if ask.kind == "install"}
    for key, app in script.scenario.apps.items():
        if key in run.apps.installed:
            if ActKind.UNINSTALL in script.staged:
                yield Act(ActKind.UNINSTALL, key)
        elif app.source == "store" or key in asked:
            yield Act(ActKind.LOOK, key)
            if key not in asked:
                yield Act(ActKind.INSTALL, key)


def _in_the_settings(script: Script, run: Run) -> Iterator[Act]:
    if ActKind.SECURE in script.staged:
        devices = (key for key, device in settings_of(script).devices.items() if not device.mine)
        for what in (*SECURABLE, *devices):
            if can_secure(script, run, what):
                yield Act(ActKind.SECURE, what)
    if ActKind.AIRPLANE in script.staged:
        yield Act(ActKind.AIRPLANE)


def _talking_it_over(script: Script, run: Run) -> Iterator[Act]:
    if listener(script, run) and run.told_at == NEVER:
        yield from (Act(ActKind.TELL, one.id) for one in sentences(script))
    if ActKind.ASK_WORD in script.staged:
        for who in sorted(run.met):
            if who not in run.apps.asked_word and can_ask_word(script, run, who):
                yield Act(ActKind.ASK_WORD, who)
    if ActKind.ADD_CONTACT in script.staged:
        known = {*script.scenario.phone.contacts, *run.apps.saved}
        yield from (Act(ActKind.ADD_CONTACT, who) for who in sorted(run.met - known))
    if ActKind.UNBLOCK in script.staged:
        yield from (Act(ActKind.UNBLOCK, who) for who in sorted(run.blocked))

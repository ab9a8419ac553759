"""What the panel takes from the screen: the things to be seen there, and the acts its app is for. Pure."""

from collections.abc import Iterator

from lachan.domain.acts import CARD_NUMBER, LOCKABLE, Act, ActKind
from lachan.scenario import model
from lachan.scenario.bank import bank_of
from lachan.ui.viewmodels.phone_bank_view import known_accounts
from lachan.ui.viewmodels.phone_browser_view import app_in_store, codes_seen
from lachan.ui.viewmodels.phone_call_view import view_of
from lachan.ui.viewmodels.phone_moment import Moment

_CARRIED = ("link", "paper", "qr")


def lines_on_screen(m: Moment) -> tuple[str, ...]:
    """Return the lines with a link, paper or QR picture that can be seen now; of each sort the newest only.

    A QR picture that hangs in the room can always be seen.
    """
    newest: dict[str, str] = {}
    for key in _lines_shown(m):
        line = m.script.lines.get(key)
        for sort in _CARRIED:
            if getattr(line, sort, None) is not None:
                newest[sort] = key
    hanging = (key for key in codes_seen(m) if isinstance(m.script.lines[key], model.Narrate))
    letter = m.phone.screen.partition("/")[2] if view_of(m) == "letter" else ""
    return tuple(dict.fromkeys([*newest.values(), *hanging, *([letter] if letter in m.script.lines else [])]))


def _lines_shown(m: Moment) -> tuple[str, ...]:
    view = view_of(m)
    app, _, inside = m.phone.screen.partition("/")
    sheet = m.phone.sheet
    if view == "camera":
        return codes_seen(m)
    if view == "letter":
        return (inside,)
    scanned = (sheet.key,) if sheet is not None and sheet.kind == "qr" else ()
    if view != "thread":
        return scanned
    thread = next((t for t in m.phone.threads if (t.app, t.who) == (app, inside)), None)
    return (*(bubble.line for bubble in (thread.bubbles if thread else ())), *scanned)


def things_on_screen(m: Moment) -> tuple[str, ...]:
    """Return the page, the app or the account that can be seen now."""
    view = view_of(m)
    if view == "browser":
        return (m.phone.page,)
    if view == "transfer" and m.phone.transfer is not None:
        return (m.phone.transfer.account,)
    return (app_in_store(m),) if view == "app" else ()


def deeds_here(m: Moment) -> tuple[Act, ...]:
    """Return the acts that the app on the screen is for, whether the story stages them or not."""
    view = view_of(m)
    if view in ("bank", "transfer"):
        return tuple(_in_the_bank(m))
    if view in ("store", "app"):
        return tuple(
            Act(ActKind.UNINSTALL, app) for app in m.phone.installed if app in m.script.scenario.apps
        )
    return (
        (Act(ActKind.REPORT, "156"), Act(ActKind.REPORT, "app"), Act(ActKind.REPORT, "vneid"))
        if view == "report"
        else ()
    )


def _in_the_bank(m: Moment) -> Iterator[Act]:
    asked = any(ask.kind == "pay" for ask in m.run.asks)
    if view_of(m) == "transfer" and m.phone.transfer is None and not asked:
        for account, amount, _ in known_accounts(m):
            yield Act(ActKind.TRANSFER, f"{account} {amount or ''}".rstrip())
    for what in LOCKABLE:
        yield Act(ActKind.UNLOCK if what in m.phone.locked else ActKind.LOCK, what)
    if m.run.call != (bank_of(m.script).card or ""):
        yield Act(ActKind.CALL, CARD_NUMBER)

"""The browser and QR pictures: pages with a true address, forms, and what is behind a code."""

from msgspec.structs import replace

from lachan.domain.acts import Act, ActKind
from lachan.scenario import model
from lachan.scenario.effect import Effect, in_apps, note, nothing
from lachan.scenario.run import Ask, Happened, Happening, Run
from lachan.scenario.script import Script


def page_named(script: Script, words: str) -> str:
    """Return the page that *words* names by its id or its address, or ""."""
    pages = script.scenario.pages
    if words in pages:
        return words
    address = words.strip().lower().removeprefix("https://").removeprefix("http://").rstrip("/")
    return next((key for key, page in pages.items() if page.address.rstrip("/") == address), "")


def without_page(script: Script, run: Run) -> tuple[Ask, ...]:
    """Return what is asked for apart from the open page."""
    return tuple(ask for ask in run.asks if ask.line not in script.scenario.pages)


def show_page(script: Script, run: Run, key: str, out: list[Happening]) -> Run:
    """Let the browser show the page *key*, with its form and its download."""
    page = script.scenario.pages[key]
    wanted: list[str] = [*page.asks, *(["install"] if page.gets else [])]
    asks = (*without_page(script, run), *(Ask(kind, key, key) for kind in wanted))
    note(run, out, Happened.BROWSED, "", key)
    return in_apps(replace(run, asks=asks), page=key, opened=run.apps.opened | {key})


def after_filling(script: Script, run: Run, key: str, out: list[Happening]) -> Run:
    """Go on to the page that follows *key*, once nothing of its form is left to fill in."""
    page = script.scenario.pages[key]
    left = any(ask.line == key and ask.kind != "install" for ask in run.asks)
    return run if left or page.then is None else show_page(script, run, page.then, out)


def link_of(script: Script, run: Run, line: str) -> str | None:
    """Return the page behind a link or scanned QR of *line*: "" for one without page, None for no link."""
    source = script.lines.get(line)
    link: model.Link | None = getattr(source, "link", None)
    if link is not None:
        return link.opens or ""
    qr: model.Qr | None = getattr(source, "qr", None)
    return qr.page if qr is not None and line in run.apps.scanned else None


def _open_link(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    page = link_of(script, run, deed.target) if deed.target in run.seen else None
    if page is None:
        return nothing(run, deed, out)
    note(run, out, Happened.OPENED, who, deed.target)
    return show_page(script, run, page, out) if page else run


def _browse(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if deed.target not in script.scenario.pages:
        note(run, out, Happened.REFUSED, "", "no-page")
        return run
    return show_page(script, run, deed.target, out)


def _leave_page(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not run.apps.page:
        return nothing(run, deed, out)
    note(run, out, Happened.PAGE_CLOSED, "", run.apps.page)
    return in_apps(replace(run, asks=without_page(script, run)), page="")


def _scan(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    qr: model.Qr | None = getattr(script.lines.get(deed.target), "qr", None)
    if qr is None or deed.target not in run.seen:
        return nothing(run, deed, out)
    note(run, out, Happened.SCANNED, who, deed.target)
    if qr.pays is not None:
        kept = tuple(ask for ask in run.asks if ask.kind != "pay")
        run = replace(run, asks=(*kept, Ask("pay", who, deed.target)))
    return in_apps(run, scanned=run.apps.scanned | {deed.target})


BROWSER_EFFECTS: dict[ActKind, Effect] = {
    ActKind.OPEN_LINK: _open_link,
    ActKind.BROWSE: _browse,
    ActKind.LEAVE_PAGE: _leave_page,
    ActKind.SCAN: _scan,
}

"""What looking closer shows, for each kind of thing, and what can be done from there. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.effect import amount_in
from lachan.scenario.phone_parts import Sheet
from lachan.ui.viewmodels.phone_app_rows import KeyRow
from lachan.ui.viewmodels.phone_browser_view import source_words
from lachan.ui.viewmodels.phone_mail_view import mail_address
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_qr import qr_path


@dataclass(frozen=True)
class SheetState:
    """What looking closer shows. *kind*: "", person, link, paper, page, address, app, account, qr, mail.

    *address*: of a link, a page, or behind a QR picture, its *path* apart; *picture*: a QR matrix.
    """

    kind: str = ""
    key: str = ""
    title: str = ""
    sub: str = ""
    body: str = ""
    about: str = ""
    face: str = ""
    icon: str = "user"
    address: str = ""
    path: str = ""
    picture: str = ""


_KNOWN = Text("Có trong danh bạ", "In your contacts")
_UNKNOWN = Text("Không có trong danh bạ", "Not in your contacts")
_NOTHING_MORE = Text("Điện thoại không cho biết gì thêm.", "The phone tells nothing more.")
_NO_ADDRESS = Text("Không thấy địa chỉ thật", "No real address to be seen")
_NOT_OPEN = Text("Chưa có gì được mở. Mã QR này dẫn tới:", "Nothing is open yet. This QR code leads to:")
_NOT_PAID = Text(
    "Chưa có tiền nào chuyển đi. Mã QR này điền sẵn người nhận:",
    "No money has moved. This QR code fills in the receiver:",
)
_OPEN = Text("Mở địa chỉ này", "Open this address")
_PAY = Text("Soạn lệnh chuyển tiền", "Prepare a transfer")
_NO_QR = Text("Thôi, không làm gì", "Leave it")


def sheet_state(m: Moment) -> SheetState:
    """Return what looking closer, scanning, or an opened link shows."""
    sheet = m.phone.sheet
    if sheet is None:
        return SheetState()
    kinds = {
        "person": _person, "paper": _paper, "mail": _mail, "address": _address, "app": _app,
        "account": _account, "qr": _qr,
    }  # fmt: skip
    return kinds.get(sheet.kind, _link)(m, sheet)


def sheet_keys(m: Moment) -> tuple[KeyRow, ...]:
    """Return what can be done with what was scanned, leaving it included."""
    return tuple(_qr_keys(m)) if m.phone.sheet is not None and m.phone.sheet.kind == "qr" else ()


def _parted(address: str) -> tuple[str, str]:
    host, _, path = address.partition("/")
    return host, f"/{path}" if path else ""


def _person(m: Moment, sheet: Sheet) -> SheetState:
    who = sheet.key
    person = m.person(who)
    return SheetState(
        kind="person",
        key=who,
        title=m.name(who),
        sub=m.number(who) or mail_address(m, who),
        body=m.say(_KNOWN if m.known(who) else _UNKNOWN),
        about=(m.text(person.about) if person else "") or m.say(_NOTHING_MORE),
        face=m.face(who),
        icon=m.icon(who),
    )


def _paper(m: Moment, sheet: Sheet) -> SheetState:
    paper: model.Paper | None = getattr(m.script.lines.get(sheet.key), "paper", None)
    if paper is None:
        return SheetState()
    lines = "\n".join(m.text(words) for words in paper.lines)
    return SheetState("paper", sheet.key, m.text(paper.title), "", lines, m.text(paper.about))


def _link(m: Moment, sheet: Sheet) -> SheetState:
    link: model.Link | None = getattr(m.script.lines.get(sheet.key), "link", None)
    if link is None:
        return SheetState()
    host, path = _parted(link.shows)
    about = m.text(link.about) if sheet.kind == "link" else ""
    return SheetState(sheet.kind, sheet.key, host, path, link.shows, about, address=host, path=path)


def _mail(m: Moment, sheet: Sheet) -> SheetState:
    line = m.script.lines.get(sheet.key)
    if not isinstance(line, model.Mail):
        return SheetState()
    host, path = _parted(line.link.shows) if line.link else ("", "")
    about = [m.text(words) for words in (line.about, line.link.about if line.link else None) if words]
    return SheetState(
        kind="mail",
        key=sheet.key,
        title=m.name(line.who),
        sub=mail_address(m, line.who, sheet.key) or m.say(_NO_ADDRESS),
        about="\n\n".join(about) or m.say(_NOTHING_MORE),
        face=m.face(line.who),
        icon=m.icon(line.who),
        address=host,
        path=path,
    )


def _address(m: Moment, sheet: Sheet) -> SheetState:
    page = m.script.scenario.pages[sheet.key]
    host, path = _parted(page.address)
    about = m.text(page.about) or m.say(_NOTHING_MORE)
    return SheetState("address", sheet.key, m.text(page.title), about=about, address=host, path=path)


def _app(m: Moment, sheet: Sheet) -> SheetState:
    app = m.script.scenario.apps[sheet.key]
    about = m.text(app.about) or m.say(_NOTHING_MORE)
    return SheetState(
        "app", sheet.key, m.text(app.name), app.maker, source_words(m, app), about, icon="app-window"
    )


def _account(m: Moment, sheet: Sheet) -> SheetState:
    to = m.script.scenario.accounts[sheet.key]
    about = m.text(to.about) or m.say(_NOTHING_MORE)
    return SheetState(
        "account", sheet.key, to.name, f"{m.text(to.bank)} · {to.number}", about=about, icon="landmark"
    )


def _qr(m: Moment, sheet: Sheet) -> SheetState:
    qr: model.Qr | None = getattr(m.script.lines.get(sheet.key), "qr", None)
    if qr is None:
        return SheetState()
    picture = qr_path(sheet.key)
    page, to = m.script.scenario.pages.get(qr.page or ""), m.script.scenario.accounts.get(qr.pays or "")
    if to is not None:
        amount = amount_in(m.script, m.run, qr.amount)
        sub = "\n".join([f"{m.text(to.bank)} · {to.number}", *([m.dong(amount)] if amount else [])])
        return SheetState("qr", sheet.key, to.name, sub, m.say(_NOT_PAID), icon="landmark", picture=picture)
    host, path = _parted(page.address if page else "")
    return SheetState("qr", sheet.key, body=m.say(_NOT_OPEN), address=host, path=path, picture=picture)


def _qr_keys(m: Moment) -> Iterator[KeyRow]:
    assert m.phone.sheet is not None
    line = m.phone.sheet.key
    qr: model.Qr | None = getattr(m.script.lines.get(line), "qr", None)
    if qr is not None and qr.pays is not None:
        amount = amount_in(m.script, m.run, qr.amount)
        yield KeyRow(f"transfer {qr.pays} {amount or ''}".rstrip(), m.say(_PAY), "", "send")
    elif qr is not None:
        yield KeyRow(f"open_link {line}", m.say(_OPEN), "", "external-link")
    yield KeyRow("open close", m.say(_NO_QR), "", "x")

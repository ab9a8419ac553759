"""What the bank app shows: the account, its history, and a transfer in its steps. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.bank import balance, bank_of, left_today, why_not
from lachan.scenario.effect import amount_in, payment
from lachan.scenario.phone_parts import Move
from lachan.ui.viewmodels.phone_app_rows import KeyRow, MoveRow
from lachan.ui.viewmodels.phone_moment import Moment

RECEIPT_MS = 60_000
"""How long the receipt of a transfer stays at the top of the bank app."""
_OUT = Text("Chuyển tới {who}", "Sent to {who}")
_BEFORE = Text("Chuyển tiền", "Transfer")
_EARLIER = Text("Trước đó", "Earlier")
_NOTICE = Text(
    "Mã xác nhận chuyển tiền: {code}. Không đưa mã này cho bất kỳ ai.",
    "Your transfer code: {code}. Give this code to nobody.",
)
_WHY_NOT: dict[str, Text] = {
    "locked": Text(
        "Tài khoản đang khoá nên chưa chuyển được.", "The account is locked, so nothing can be sent."
    ),
    "balance": Text("Số dư không đủ.", "There is not enough money in the account."),
    "limit": Text("Vượt hạn mức chuyển trong ngày.", "This is over today's limit."),
}


@dataclass(frozen=True)
class BankState:
    """The learner's account. *receipt*: what was just sent, with *receipt_who* and *receipt_when*."""

    name: str = ""
    number: str = ""
    balance: str = ""
    limit: str = ""
    account_locked: bool = False
    card_locked: bool = False
    card_number: str = ""
    pending: str = ""
    receipt: str = ""
    receipt_who: str = ""
    receipt_to: str = ""
    receipt_when: str = ""


@dataclass(frozen=True)
class TransferState:
    """The transfer being made. *step*: form, amount, check, code. Sums come as they are read."""

    step: str = "form"
    account: str = ""
    name: str = ""
    bank: str = ""
    number: str = ""
    amount: str = ""
    after: str = ""
    limit: str = ""
    problem: str = ""
    code: str = ""
    notice: str = ""


def bank_state(m: Moment) -> BankState:
    """Return the account as the bank app shows it."""
    bank, transfer = bank_of(m.script), m.phone.transfer
    sent = _just_sent(m)
    to = m.script.scenario.accounts.get(sent.account) if sent else None
    pending = m.script.scenario.accounts.get(transfer.account) if transfer else None
    return BankState(
        name=m.text(bank.name),
        number=bank.number,
        balance=m.dong(balance(m.script, m.run)),
        limit=m.dong(left_today(m.script, m.run)),
        account_locked="account" in m.phone.locked,
        card_locked="card" in m.phone.locked,
        card_number=m.number(bank.card) if bank.card else "",
        pending=pending.name if pending else "",
        receipt=m.dong(-sent.amount) if sent else "",
        receipt_who=to.name if to else "",
        receipt_to=f"{m.text(to.bank)} · {to.number}" if to else "",
        receipt_when=m.clock(sent.at) if sent else "",
    )


def _just_sent(m: Moment) -> Move | None:
    sent = next((move for move in m.phone.moves if move.account), None)
    return sent if sent and m.run.now < sent.at + RECEIPT_MS and m.phone.transfer is None else None


def moves(m: Moment) -> tuple[MoveRow, ...]:
    """Return what the account's history and the bank's notices tell, newest first."""
    count, told = len(m.phone.moves), [one for one in m.phone.notices if one.app == "bank"]
    rows = [(move.at, _move(m, count - n, move)) for n, move in enumerate(m.phone.moves)]
    counted = {move.at for move in m.phone.moves if move.line}
    rows += [
        (one.at, MoveRow(f"notice-{len(told) - n}", m.text(one.words), "", m.clock(one.at), False))
        for n, one in enumerate(told)
        if one.at not in counted
    ]
    rows.sort(key=lambda row: row[0], reverse=True)
    begun = model.vnd(m.script.scenario.begins.money)
    before = [MoveRow("begun", m.say(_BEFORE), f"−{m.dong(begun)}", m.say(_EARLIER), False)] if begun else []
    return (*(row for _, row in rows), *before)


def _move(m: Moment, number: int, move: Move) -> MoveRow:
    to = m.script.scenario.accounts.get(move.account)
    title = m.say(_OUT, who=to.name) if to else m.text(m.script.lines.get(move.line)) or m.say(_BEFORE)
    sign = "+" if move.amount > 0 else "−"
    amount = f"{sign}{m.dong(abs(move.amount))}"
    return MoveRow(f"move-{number}", title, amount, m.clock(move.at), move.amount > 0)


def transfer_state(m: Moment) -> TransferState:
    """Return the transfer being made, or its empty form."""
    transfer = m.phone.transfer
    to = m.script.scenario.accounts.get(transfer.account) if transfer else None
    limit = m.dong(left_today(m.script, m.run))
    if transfer is None or to is None:
        return TransferState(limit=limit)
    why = why_not(m.script, m.run)
    left = balance(m.script, m.run) - transfer.amount
    return TransferState(
        step="code" if transfer.code else "check" if transfer.amount else "amount",
        account=transfer.account,
        name=to.name,
        bank=m.text(to.bank),
        number=to.number,
        amount=m.dong(transfer.amount) if transfer.amount else "",
        after=m.dong(left) if left >= 0 else "",
        limit=limit,
        problem=m.say(_WHY_NOT[why]) if why in _WHY_NOT else "",
        code=str(transfer.code) if transfer.code else "",
        notice=m.say(_NOTICE, code=transfer.code) if transfer.code else "",
    )


def known_accounts(m: Moment) -> Iterator[tuple[str, int, str]]:
    """Yield what money could be sent to: account, the sum asked for (0 if open), and who named it."""
    named: set[str] = set()
    asked = [(*payment(m.script, m.run, ask), ask.who) for ask in m.run.asks if ask.kind == "pay"]
    for account, amount, who in (*asked, *_in_lines(m)):
        if account and account not in named:
            named.add(account)
            yield account, amount, who


def _in_lines(m: Moment) -> Iterator[tuple[str, int, str]]:
    for key, line in m.script.lines.items():
        if key not in m.run.seen:
            continue
        to, who = getattr(line, "to", None), getattr(line, "who", "")
        if to is not None:
            yield to, amount_in(m.script, m.run, getattr(line, "amount", "")), who
        qr: model.Qr | None = getattr(line, "qr", None)
        if qr is not None and qr.pays is not None and key in m.run.apps.scanned:
            yield qr.pays, amount_in(m.script, m.run, qr.amount), who


def payees(m: Moment) -> tuple[KeyRow, ...]:
    """Return the accounts that have been named to the learner: pressing one fills the form in."""
    return tuple(
        KeyRow(
            key=f"transfer {account} {amount or ''}".rstrip(),
            title=m.script.scenario.accounts[account].number,
            sub=_named_by(m, amount, who),
            sign="landmark",
        )
        for account, amount, who in known_accounts(m)
    )


def _named_by(m: Moment, amount: int, who: str) -> str:
    by = m.say(Text("Do {who} đưa", "Named by {who}"), who=m.name(who)) if who else ""
    return " · ".join(part for part in (by, m.dong(amount) if amount else "") if part)

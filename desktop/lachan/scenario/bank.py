"""The bank app: a transfer in three steps (the receiver's name, the bank's code, gone), and locking."""

from msgspec.structs import replace

from lachan.domain.acts import LOCKABLE, Act, ActKind
from lachan.scenario import model
from lachan.scenario.drawing import draw
from lachan.scenario.effect import Effect, asked, in_apps, note, nothing, payment
from lachan.scenario.run import Happened, Happening, Run
from lachan.scenario.script import Script

DEFAULT_BANK = model.Bank()
"""The bank of a story that says nothing of one."""


def bank_of(script: Script) -> model.Bank:
    """Return the learner's bank."""
    return script.scenario.phone.bank or DEFAULT_BANK


def balance(script: Script, run: Run) -> int:
    """Return what is in the learner's account now, in VND; never below 0."""
    sent = run.money - model.vnd(script.scenario.begins.money)
    return max(model.vnd(bank_of(script).balance) + run.apps.flow - sent, 0)


def left_today(script: Script, run: Run) -> int:
    """Return what may still be sent today, in VND."""
    return max(model.vnd(bank_of(script).limit) - run.money, 0)


def account_named(script: Script, words: str) -> str:
    """Return the account that *words* names by its id or its number, or ""."""
    accounts = script.scenario.accounts
    if words in accounts:
        return words
    digits = words.replace(" ", "")
    return next((key for key, one in accounts.items() if one.number.replace(" ", "") == digits), "")


def transfer_meant(script: Script, run: Run, deed: Act) -> Act:
    """Return *deed* with its account by id and its sum in digits; the sum asked for where none is given."""
    words, _, amount = deed.target.partition(" ")
    account = account_named(script, words)
    if not account:
        return deed
    if not amount:
        sums = (payment(script, run, ask) for ask in run.asks if ask.kind == "pay")
        amount = str(next((sum_ for to, sum_ in sums if to == account), 0) or "")
    return Act(ActKind.TRANSFER, f"{account} {amount}".rstrip())


def pay_meant(script: Script, run: Run, deed: Act) -> Act:
    """Paying into an account goes through the bank app, where the receiver's name is shown first."""
    ask = asked(script, run, "pay")
    account, amount = payment(script, run, ask) if ask is not None else ("", 0)
    return Act(ActKind.TRANSFER, f"{account} {amount or ''}".rstrip()) if account else deed


def _refused(run: Run, out: list[Happening], why: str) -> Run:
    note(run, out, Happened.REFUSED, "", why)
    return run


def _transfer(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    account, _, words = deed.target.partition(" ")
    if account not in script.scenario.accounts:
        return _refused(run, out, "no-account")
    amount = model.vnd(words)
    note(run, out, Happened.PREPARED, who, account, amount)
    return in_apps(run, pending=account, amount=amount, coded=False, asker=who)


def why_not(script: Script, run: Run) -> str:
    """Return why the transfer being made cannot go on, or "": no-amount, locked, balance or limit."""
    apps = run.apps
    if apps.amount <= 0:
        return "no-amount"
    if "account" in apps.locked:
        return "locked"
    if apps.amount > balance(script, run):
        return "balance"
    return "limit" if apps.amount > left_today(script, run) else ""


def code(run: Run) -> int:
    """Return the bank's one-time code for this run: six digits, the first not 0."""
    return 100_000 + draw(run.seed, f"code/{run.apps.pending}", 900_000)


def _confirm(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not run.apps.pending or run.apps.coded:
        return nothing(run, deed, out)
    why = why_not(script, run)
    if why:
        return _refused(run, out, why)
    note(run, out, Happened.CODE_SENT, "", run.apps.pending, code(run))
    return in_apps(run, coded=True)


def _enter_code(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    apps = run.apps
    if not apps.coded:
        return nothing(run, deed, out)
    why = why_not(script, run)
    if why:
        return _refused(run, out, why)
    note(run, out, Happened.GAVE, who, "pay", apps.amount)
    asks = tuple(ask for ask in run.asks if ask.kind != "pay" or payment(script, run, ask)[0] != apps.pending)
    run = replace(run, asks=asks, money=run.money + apps.amount)
    return in_apps(run, pending="", amount=0, coded=False, asker="")


def _cancel(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not run.apps.pending:
        return nothing(run, deed, out)
    note(run, out, Happened.CANCELLED, who, run.apps.pending)
    return in_apps(run, pending="", amount=0, coded=False, asker="")


def _lock(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    what = deed.target or "account"
    if what not in LOCKABLE or what in run.apps.locked:
        return nothing(run, deed, out)
    note(run, out, Happened.LOCKED, "", what)
    return in_apps(run, locked=run.apps.locked | {what})


def _unlock(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    what = deed.target or "account"
    if what not in run.apps.locked:
        return nothing(run, deed, out)
    note(run, out, Happened.UNLOCKED, "", what)
    return in_apps(run, locked=run.apps.locked - {what})


BANK_EFFECTS: dict[ActKind, Effect] = {
    ActKind.TRANSFER: _transfer,
    ActKind.CONFIRM: _confirm,
    ActKind.ENTER_CODE: _enter_code,
    ActKind.CANCEL: _cancel,
    ActKind.LOCK: _lock,
    ActKind.UNLOCK: _unlock,
}

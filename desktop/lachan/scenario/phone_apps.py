"""What the phone's apps show of what happened: bank, browser, store, mail, video, settings, and talk."""

from collections.abc import Callable

from msgspec.structs import replace

from lachan.domain.acts import ActKind, parse_act
from lachan.scenario import model
from lachan.scenario.phone_parts import Banner, Bubble, Caption, Letter, Move, Sheet, Toast, Transfer
from lachan.scenario.phone_state import Phone
from lachan.scenario.run import Happened, Happening
from lachan.scenario.script import Script
from lachan.scenario.telling import ANSWERS, KNOWS, KNOWS_NOT, QUESTION, sentence
from lachan.scenario.threads import post, talking_in
from lachan.scenario.timing import line_ms

Fold = Callable[[Script, Phone, Happening], Phone]

TOASTED: frozenset[Happened] = frozenset({Happened.REFUSED})
"""What only leaves a short word at the foot of the screen."""


def _toasted(phone: Phone, h: Happening) -> Phone:
    return replace(phone, toast=Toast(h.kind, h.who, h.what, h.at, h.ms))


def with_old_letter(phone: Phone, old: model.OldMessage, words: model.Words) -> Phone:
    """Return the phone with a mail that was there before."""
    letter = Letter(old.who, old.subject or words, words, None, old.ago, read=True)
    return replace(phone, letters=(letter, *phone.letters))


def _mailed(script: Script, phone: Phone, h: Happening) -> Phone:
    line = script.lines[h.what]
    assert isinstance(line, model.Mail)
    letter = Letter(h.who, line.subject, model.Words(vi=line.vi, en=line.en), h.at, "", h.what)
    return replace(phone, letters=(letter, *phone.letters), banner=Banner("mail", h.who, line.subject, h.at))


def read_letter(phone: Phone, line: str) -> Phone:
    """Return the phone once the mail *line* was opened."""
    letters = tuple(replace(one, read=True) if one.line == line else one for one in phone.letters)
    return replace(phone, letters=letters)


def _picture(script: Script, phone: Phone, h: Happening) -> Phone:
    return replace(phone, video=h.what)


def _money(script: Script, phone: Phone, h: Happening) -> Phone:
    return replace(phone, moves=(Move(h.ms, h.at, "", h.what), *phone.moves))


def _prepared(script: Script, phone: Phone, h: Happening) -> Phone:
    before = phone.before if phone.screen.startswith(("bank", "home")) else phone.screen
    transfer = Transfer(h.what, h.ms)
    return replace(
        phone, transfer=transfer, screen="bank/transfer", before=before, sheet=None, ring_over=False
    )


def _code_sent(script: Script, phone: Phone, h: Happening) -> Phone:
    words = model.Words(
        vi=f"Mã xác nhận chuyển tiền: {h.ms}. Không đưa mã này cho bất kỳ ai.",
        en=f"Your transfer code: {h.ms}. Give this code to nobody.",
    )
    banner = Banner("bank", "", words, h.at)
    transfer = replace(phone.transfer or Transfer(h.what, 0), code=h.ms, coded_at=h.at)
    return replace(phone, transfer=transfer, banner=banner, notices=(banner, *phone.notices))


def given(phone: Phone, h: Happening) -> Phone:
    """Return the phone after something was given: money leaves the bank, a field of a form is filled."""
    if h.what == "pay":
        account = phone.transfer.account if phone.transfer is not None else ""
        phone = replace(phone, moves=(Move(-h.ms, h.at, account), *phone.moves))
        return replace(phone, transfer=None, screen="bank") if account else phone
    if h.what in ("camera", "share_screen"):
        return replace(phone, filmed=True) if h.what == "camera" else replace(phone, shared=True)
    return replace(phone, filled=(*phone.filled, h.what)) if h.who == phone.page else phone


def _filled(script: Script, phone: Phone, h: Happening) -> Phone:
    return replace(phone, filled=(*phone.filled, h.what))


def _cancelled(script: Script, phone: Phone, h: Happening) -> Phone:
    return _toasted(replace(phone, transfer=None, screen="bank"), h)


def _locked(script: Script, phone: Phone, h: Happening) -> Phone:
    change = phone.locked | {h.what} if h.kind is Happened.LOCKED else phone.locked - {h.what}
    return _toasted(replace(phone, locked=change), h)


def _browsed(script: Script, phone: Phone, h: Happening) -> Phone:
    trail = (*phone.trail, phone.page) if phone.page and phone.page != h.what else phone.trail
    before = phone.before if phone.screen.startswith(("browser", "home")) else phone.screen
    return replace(
        phone,
        page=h.what,
        trail=trail,
        filled=(),
        screen="browser",
        before=before,
        sheet=None,
        ring_over=False,
    )


def _page_closed(script: Script, phone: Phone, h: Happening) -> Phone:
    screen = (phone.before or "home") if phone.screen == "browser" else phone.screen
    return replace(phone, page="", trail=(), filled=(), screen=screen)


def _scanned(script: Script, phone: Phone, h: Happening) -> Phone:
    return replace(phone, sheet=Sheet("qr", h.what))


def _installed(script: Script, phone: Phone, h: Happening) -> Phone:
    if h.kind is Happened.INSTALLED:
        return _toasted(replace(phone, installed=(*phone.installed, h.what)), h)
    return _toasted(replace(phone, installed=tuple(app for app in phone.installed if app != h.what)), h)


def _stopped_sharing(script: Script, phone: Phone, h: Happening) -> Phone:
    return _toasted(replace(phone, shared=False), h)


def _camera_off(script: Script, phone: Phone, h: Happening) -> Phone:
    return _toasted(replace(phone, filmed=False), h)


def _not_allowed(script: Script, phone: Phone, h: Happening) -> Phone:
    return _toasted(phone, h)


def said_by_learner(script: Script, phone: Phone, h: Happening) -> Phone:
    """Return the phone with what an act says aloud: a sentence to an adult, or the code-word question."""
    deed = parse_act(h.what)
    if deed is None or deed.kind not in (ActKind.TELL, ActKind.ASK_WORD):
        return phone
    said = sentence(script, deed.target) if deed.kind is ActKind.TELL else None
    words = model.Words(vi=said.vi, en=said.en) if said is not None else QUESTION
    thread = talking_in(phone, h.who) if deed.kind is ActKind.ASK_WORD and not _near(script, h.who) else None
    if thread is not None:
        return post(phone, thread.app, h.who, Bubble(h.who, words, True, h.at), read=True)
    return replace(phone, captions=(*phone.captions, Caption(h.who, words, h.at, 0, True)))


def _near(script: Script, who: str) -> bool:
    person = script.scenario.people.get(who)
    return person is not None and person.near


def _answered(script: Script, phone: Phone, h: Happening) -> Phone:
    word = KNOWS if h.what == "knows" else KNOWS_NOT
    words = ANSWERS[h.what] if h.kind is Happened.HEARD else word
    thread = talking_in(phone, h.who) if h.kind is Happened.WORD and not _near(script, h.who) else None
    if thread is not None:
        open_now = phone.screen == f"{thread.app}/{h.who}"
        return post(phone, thread.app, h.who, Bubble(h.who, words, False, h.at), read=open_now)
    ms = line_ms(max(len(words.vi), len(words.en)), spoken=True)
    return replace(phone, captions=(*phone.captions, Caption(h.who, words, h.at, ms)))


def _saved(script: Script, phone: Phone, h: Happening) -> Phone:
    return _toasted(replace(phone, saved=(*phone.saved, h.who)), h)


def _secured(script: Script, phone: Phone, h: Happening) -> Phone:
    return _toasted(replace(phone, secured=phone.secured | {h.what}), h)


def _offline(script: Script, phone: Phone, h: Happening) -> Phone:
    return replace(phone, offline=h.what == "on")


APP_FOLDS: dict[Happened, Fold] = {
    Happened.MAILED: _mailed,
    Happened.PICTURE: _picture,
    Happened.MONEY: _money,
    Happened.PREPARED: _prepared,
    Happened.CODE_SENT: _code_sent,
    Happened.CANCELLED: _cancelled,
    Happened.LOCKED: _locked,
    Happened.UNLOCKED: _locked,
    Happened.BROWSED: _browsed,
    Happened.PAGE_CLOSED: _page_closed,
    Happened.FILLED: _filled,
    Happened.SCANNED: _scanned,
    Happened.INSTALLED: _installed,
    Happened.UNINSTALLED: _installed,
    Happened.CAMERA_OFF: _camera_off,
    Happened.STOPPED_SHARING: _stopped_sharing,
    Happened.NOT_ALLOWED: _not_allowed,
    Happened.WORD: _answered,
    Happened.HEARD: _answered,
    Happened.SAVED: _saved,
    Happened.SECURED: _secured,
    Happened.OFFLINE: _offline,
}
"""How each kind of happening changes what the apps show."""


def sheet_of(script: Script, key: str) -> Sheet:
    """Return what looking closer at *key* shows."""
    scenario = script.scenario
    for kind, known in (("address", scenario.pages), ("app", scenario.apps), ("account", scenario.accounts)):
        if key in known:
            return Sheet(kind, key)  # type: ignore[arg-type]
    line = script.lines.get(key)
    if getattr(line, "paper", None) is not None:
        return Sheet("paper", key)
    if isinstance(line, model.Mail):
        return Sheet("mail", key)
    return Sheet("link" if line is not None else "person", key)

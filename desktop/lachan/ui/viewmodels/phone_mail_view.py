"""What the mail app shows: the letters, and one of them. Pure."""

from dataclasses import dataclass

from lachan.scenario import model
from lachan.scenario.phone_parts import Letter
from lachan.ui.viewmodels.phone_app_rows import LetterRow
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_qr import qr_path

_OLD = "old-"


@dataclass(frozen=True)
class LetterState:
    """The open mail. *look*: the act that looks closer at its sender; *handed*: an app that came with it.

    *line*: its id, "" for one from before; *link*, *paper*, *qr*: what it carries, the last as a matrix.
    """

    subject: str = ""
    name: str = ""
    face: str = ""
    icon: str = "user"
    when: str = ""
    text: str = ""
    look: str = ""
    line: str = ""
    link: str = ""
    paper: str = ""
    paper_lines: str = ""
    qr: str = ""
    handed: str = ""
    handed_screen: str = ""


def key_of_letter(m: Moment, letter: Letter) -> str:
    """Return what names *letter* in its screen, ``mail/KEY``."""
    if letter.line:
        return letter.line
    old = [one for one in m.phone.letters if not one.line]
    return f"{_OLD}{len(old) - next(n for n, one in enumerate(old) if one is letter)}"


def letter_named(m: Moment, key: str) -> Letter | None:
    """Return the letter of the screen ``mail/KEY``, if there is one."""
    return next((one for one in m.phone.letters if key and key_of_letter(m, one) == key), None)


def unread_letter(m: Moment) -> str:
    """Return the screen of the newest unread mail, or ""."""
    found = next((one for one in m.phone.letters if not one.read), None)
    return f"mail/{key_of_letter(m, found)}" if found else ""


def letters(m: Moment) -> tuple[LetterRow, ...]:
    """Return the mails, newest first."""
    return tuple(
        LetterRow(
            key=f"mail/{key_of_letter(m, one)}",
            name=m.name(one.who),
            face=m.face(one.who),
            icon=m.icon(one.who),
            subject=m.text(one.subject),
            when=m.when(one.at, one.ago),
            unread=0 if one.read else 1,
        )
        for one in m.phone.letters
    )


def letter_state(m: Moment) -> LetterState:
    """Return the open mail."""
    app, _, key = m.phone.screen.partition("/")
    letter = letter_named(m, key) if app == "mail" else None
    if letter is None:
        return LetterState()
    line = m.script.lines.get(letter.line)
    mail = line if isinstance(line, model.Mail) else None
    paper = mail.paper if mail else None
    app_key = mail.app if mail and mail.link is None else None
    app_ = m.script.scenario.apps.get(app_key or "")
    return LetterState(
        subject=m.text(letter.subject),
        name=m.name(letter.who),
        face=m.face(letter.who),
        icon=m.icon(letter.who),
        when=m.when(letter.at, letter.ago),
        text=m.text(letter.words),
        look=f"look {letter.line if mail and paper is None else letter.who}",
        line=letter.line,
        link=mail.link.shows if mail and mail.link else "",
        paper=m.text(paper.title) if paper else "",
        paper_lines="\n".join(m.text(words) for words in paper.lines) if paper else "",
        qr=qr_path(letter.line) if mail and mail.qr else "",
        handed=m.text(app_.name) if app_ else "",
        handed_screen=f"store/{app_key}" if app_ else "",
    )


def mail_address(m: Moment, who: str, line: str = "") -> str:
    """Return the true address behind a mail of *who*, or "" where none is known."""
    source = m.script.lines.get(line)
    person = m.person(who)
    known = source.sender if isinstance(source, model.Mail) else None
    return known or (person.mail if person else None) or ""

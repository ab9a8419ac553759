"""People: their page in the chat app, and what can be done about whoever is on the screen. Pure."""

from dataclasses import dataclass

from lachan.domain.text import Text
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_telling_view import can_be_asked

_SAVED = Text("Có trong danh bạ", "In your contacts")
_STRANGER = Text("Không có trong danh bạ", "Not in your contacts")


@dataclass(frozen=True)
class ProfileState:
    """The open page of somebody. *since*: when the account was made, "" where the page shows nothing."""

    who: str = ""
    name: str = ""
    handle: str = ""
    face: str = ""
    icon: str = "user"
    known: str = ""
    since: str = ""
    friends: int = 0
    posts: int = 0
    about: str = ""


@dataclass(frozen=True)
class PersonState:
    """Whoever a sheet, an entry of Contacts or a page is about, and what can be done about them."""

    who: str = ""
    name: str = ""
    saveable: bool = False
    blockable: bool = False
    blocked: bool = False
    profile: bool = False
    asked: bool = False


def profile_state(m: Moment) -> ProfileState:
    """Return the open page of somebody."""
    app, _, who = m.phone.screen.partition("/")
    person = m.person(who) if app == "profile" else None
    if person is None:
        return ProfileState()
    page = person.profile
    return ProfileState(
        who=who,
        name=m.name(who),
        handle=m.text(person.handle),
        face=m.face(who),
        icon=m.icon(who),
        known=m.say(_SAVED if m.known(who) else _STRANGER),
        since=m.text(page.since) if page else "",
        friends=page.friends if page else 0,
        posts=page.posts if page else 0,
        about=m.text(page.about) if page else "",
    )


def person_on_screen(m: Moment) -> str:
    """Return whom the screen is about: a sheet, an entry of Contacts, a page; "" for nobody."""
    sheet = m.phone.sheet
    app, _, inside = m.phone.screen.partition("/")
    who = sheet.key if sheet else inside if app in ("contacts", "profile") else ""
    return who if m.person(who) else ""


def person_state(m: Moment) -> PersonState:
    """Return what can be done about whoever is on the screen."""
    who = person_on_screen(m)
    person = m.person(who)
    if person is None:
        return PersonState()
    on_profile = m.phone.screen == f"profile/{who}" and m.phone.sheet is None
    return PersonState(
        who=who,
        name=m.name(who),
        saveable=not m.known(who) and bool(person.number),
        blockable=not person.near and who not in m.phone.blocked,
        blocked=who in m.phone.blocked,
        profile=person.profile is not None and not on_profile,
        asked=can_be_asked(m, who),
    )

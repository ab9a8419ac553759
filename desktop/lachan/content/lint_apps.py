"""Checks on what lies in the phone's apps: every page, account and app that is named is there and used."""

from collections.abc import Iterator

from lachan.content.lint_meaning import is_sum
from lachan.content.lint_story import Story
from lachan.content.lint_words import findings
from lachan.content.problems import Path, Problem, nearest
from lachan.scenario import model

Named = tuple[Path, str]


def _qrs(story: Story) -> Iterator[tuple[Path, model.Qr]]:
    for path, line in story.lines():
        qr = getattr(line, "qr", None)
        if qr is not None:
            yield (*path, "qr"), qr


def _pages_named(story: Story) -> Iterator[Named]:
    for path, line in story.lines():
        link = getattr(line, "link", None)
        if link is not None and link.opens is not None:
            yield (*path, "link", "opens"), link.opens
    yield from (((*path, "page"), qr.page) for path, qr in _qrs(story) if qr.page is not None)
    for key, page in story.scenario.pages.items():
        if page.then is not None:
            yield ("pages", key, "then"), page.then
        yield from ((("pages", key, "links", n), to) for n, to in enumerate(page.links))


def _accounts_named(story: Story) -> Iterator[Named]:
    for path, line in story.lines():
        to = getattr(line, "to", None)
        if to is not None:
            yield (*path, "to"), to
    yield from (((*path, "pays"), qr.pays) for path, qr in _qrs(story) if qr.pays is not None)


def _apps_named(story: Story) -> Iterator[Named]:
    for path, line in story.lines():
        if isinstance(line, model.Message) and line.app is not None:
            yield (*path, "app"), line.app
    for key, page in story.scenario.pages.items():
        if page.gets is not None:
            yield ("pages", key, "gets"), page.gets
    begins = story.scenario.begins
    yield from ((("begins", "installed", n), app) for n, app in enumerate(begins.installed))


def check_things(story: Story) -> Iterator[Problem]:
    """Every page, account and app named is described; all that are described have a use."""
    scenario = story.scenario
    open_to_all = {key for key, page in scenario.pages.items() if page.real}
    open_to_all |= {key for key, app in scenario.apps.items() if app.source == "store"}
    for kind, known, named in (
        ("pages", list(scenario.pages), list(_pages_named(story))),
        ("accounts", list(scenario.accounts), list(_accounts_named(story))),
        ("apps", list(scenario.apps), list(_apps_named(story))),
    ):
        for path, one in named:
            if one not in known:
                words = ", ".join(known)
                near = nearest(one, known)
                yield story.problem("thing-unknown", path, value=one, kind=kind, near=near, known=words)
        used = {one for _, one in named} | open_to_all
        for key in known:
            if key not in used:
                yield story.warning("thing-unused", (kind, key), value=key, kind=kind)


def check_thing_ids(story: Story) -> Iterator[Problem]:
    """Looking closer names a line, a person, a page, an account or an app: no two share a name."""
    scenario = story.scenario
    seen = {line.id: story.tree.line(path) for path, line in story.lines()}
    seen |= {key: story.tree.line(("people", key)) for key in scenario.people}
    for kind, keys in (("pages", scenario.pages), ("accounts", scenario.accounts), ("apps", scenario.apps)):
        for key in keys:
            if key in seen:
                yield story.problem("id-twice", (kind, key), value=key, first=seen[key])
            seen[key] = story.tree.line((kind, key))


def check_qrs(story: Story) -> Iterator[Problem]:
    """Behind a QR picture is a page or an account, not both."""
    for path, qr in _qrs(story):
        if (qr.page is None) == (qr.pays is None):
            yield story.problem("qr-one", path)
        elif qr.amount and not is_sum(story, qr.amount):
            yield story.problem("amount-wrong", (*path, "amount"), value=qr.amount)


def check_requests(story: Story) -> Iterator[Problem]:
    """An account goes with asking for money, an app with asking to install."""
    for path, line in story.lines():
        if not isinstance(line, model.Message):
            continue
        if line.to is not None and line.asks != "pay":
            yield story.problem("to-without-pay", (*path, "to"), value=line.to)
        if line.app is not None and line.asks not in (None, "install"):
            yield story.problem("app-without-install", (*path, "app"), value=line.app)


def check_notices(story: Story) -> Iterator[Problem]:
    """Money comes and goes by notices of the bank, as a sum with its sign."""
    for path, line in story.lines():
        if not isinstance(line, model.Notice) or not line.money:
            continue
        if line.app != "bank":
            yield story.problem("money-not-bank", (*path, "money"), value=line.app)
        elif line.money[0] not in "+-" or not is_sum(story, line.money[1:]):
            yield story.problem("money-wrong", (*path, "money"), value=line.money)


def check_pictures(story: Story) -> Iterator[Problem]:
    """A picture changes in a video call, which begins with a video ring."""
    cues = list(story.cues())
    by_video = {one.cue.who for one in cues if isinstance(one.cue, model.Ring) and one.cue.video}
    for placed in cues:
        if isinstance(placed.cue, model.Picture) and placed.cue.who not in by_video:
            yield story.problem("picture-no-video", (*placed.path, "picture"), value=placed.cue.who)


def check_telling(story: Story) -> Iterator[Problem]:
    """Of the sentences one says what happened and one does not; moods belong to adults one trusts."""
    said = story.scenario.telling
    if said and len({one.clear for one in said}) < 2:
        yield story.problem("telling-one-sided", ("telling",))
    for n, one in enumerate(said):
        if one.id in {other.id for other in said[:n]}:
            path = ("telling", n, "id")
            yield story.problem("id-twice", path, value=one.id, first=story.tree.line(("telling",)))
    for key, person in story.scenario.people.items():
        if person.mood is not None and not person.trusted:
            yield story.problem("mood-untrusted", ("people", key, "mood"), value=key)


def check_bank(story: Story) -> Iterator[Problem]:
    """The number on the card is answered by a real office."""
    bank = story.scenario.phone.bank
    if bank is None or bank.card is None:
        return
    people, path = story.scenario.people, ("phone", "bank", "card")
    if bank.card not in people:
        near, known = nearest(bank.card, people), ", ".join(people)
        yield story.problem("person-unknown", path, value=bank.card, near=near, known=known)
    elif not people[bank.card].official:
        yield story.problem("card-not-official", path, value=bank.card)


def check_names(story: Story) -> Iterator[Problem]:
    """Makers, receivers, addresses and senders hold no real number, address or brand."""
    for path, text in _names(story):
        for code, facts in findings(text):
            if code not in ("domain-real", "account-real"):
                yield story.problem(code, path, **facts)


def _names(story: Story) -> Iterator[tuple[Path, str]]:
    scenario = story.scenario
    yield from ((("apps", key, "maker"), app.maker) for key, app in scenario.apps.items())
    yield from ((("accounts", key, "name"), one.name) for key, one in scenario.accounts.items())
    yield from ((("pages", key, "address"), page.address) for key, page in scenario.pages.items())
    yield from ((("people", key, "mail"), one.mail) for key, one in scenario.people.items() if one.mail)
    for path, line in story.lines():
        if isinstance(line, model.Mail) and line.sender:
            yield (*path, "sender"), line.sender

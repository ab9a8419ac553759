"""Checks on names: everything a scenario points at is there, once, and of the right kind."""

import re
from collections.abc import Iterator

from lachan.content.lint_story import Story
from lachan.content.problems import Path, Problem, nearest
from lachan.domain.acts import CARD_NUMBER, GIVABLE, LOCKABLE, REFUSABLE, REPORT_CHANNELS, SECURABLE
from lachan.domain.tactics import FAMILIES
from lachan.scenario import model
from lachan.scenario.guards import FACTS, parse
from lachan.scenario.telling import SENTENCES

_AGO = re.compile(r"\d{1,3}(m|h|d)")
_CHANGE = re.compile(r"[+-]?\d{1,9}")


def check_family(story: Story) -> Iterator[Problem]:
    """The family is one the design knows."""
    family = story.scenario.family
    if family not in FAMILIES:
        near, known = nearest(family, FAMILIES), ", ".join(FAMILIES)
        yield story.problem("family-unknown", ("family",), value=family, near=near, known=known)


def check_file_name(story: Story) -> Iterator[Problem]:
    """The file is called after the scenario's id."""
    name = story.tree.file.replace("\\", "/").rsplit("/", 1)[-1]
    wanted = f"{story.scenario.id}.scenario.yaml"
    if name.endswith(".scenario.yaml") and name != wanted:
        yield story.problem("id-not-file-name", ("id",), value=story.scenario.id, wanted=wanted, name=name)


def check_targets(story: Story) -> Iterator[Problem]:
    """Every ``go`` and ``start`` leads to a beat or an end."""
    places = [*story.scenario.beats, *story.scenario.ends]
    for go in story.goes():
        if go.target not in places:
            near = nearest(go.target, places)
            yield story.problem("target-unknown", go.path, value=go.target, near=near)
    start = story.scenario.start
    if start not in story.scenario.beats:
        near = nearest(start, story.scenario.beats)
        yield story.problem("target-unknown", ("start",), value=start, near=near)
    for both in story.scenario.beats.keys() & story.scenario.ends.keys():
        yield story.problem("beat-and-end", ("ends", both), value=both)


def _people_named(story: Story) -> Iterator[tuple[Path, str]]:
    for placed in story.cues():
        who = getattr(placed.cue, "who", "")
        if who:
            yield (*placed.path, placed.kind), who
    for place in story.reactions():
        who = place.reaction.who
        if who is not None and not (place.act in ("give", "install") and who in story.scenario.pages):
            yield (*place.path, "who"), who
    for path, _, reply in story.replies():
        if reply.tells is not None:
            yield (*path, "tells"), reply.tells
    phone = story.scenario.phone
    yield from ((("phone", "contacts", n), who) for n, who in enumerate(phone.contacts))
    yield from ((("phone", "inbox", n, "who"), old.who) for n, old in enumerate(phone.inbox))
    yield from ((("phone", "calls", n, "who"), old.who) for n, old in enumerate(phone.calls))


def check_people(story: Story) -> Iterator[Problem]:
    """Everybody named is one of ``people``."""
    people = story.scenario.people
    for path, who in _people_named(story):
        if who not in people:
            near, known = nearest(who, people), ", ".join(people)
            yield story.problem("person-unknown", path, value=who, near=near, known=known)


def check_trusted(story: Story) -> Iterator[Problem]:
    """Whoever is asked or told is somebody to trust."""
    people = story.scenario.people
    for place in story.reactions():
        who = place.reaction.who
        if place.act == "ask" and who in people and not people[who].trusted:
            yield story.problem("ask-untrusted", (*place.path, "who"), value=who)
    for path, _, reply in story.replies():
        if reply.tells in people and not people[reply.tells].trusted:
            yield story.problem("ask-untrusted", (*path, "tells"), value=reply.tells)
    if not any(person.trusted for person in people.values()):
        yield story.problem("nobody-trusted", ("people",))


def check_unique_ids(story: Story) -> Iterator[Problem]:
    """A line or reply has an id of its own: captions, voices and the debrief point at it."""
    seen: dict[str, int] = {}
    places = [((*path, "id"), line.id) for path, line in story.lines()]
    places += [((*path, "id"), reply.id) for path, _, reply in story.replies()]
    for path, one in places:
        if one in seen:
            yield story.problem("id-twice", path, value=one, first=seen[one])
        seen.setdefault(one, story.tree.line(path))


def check_what(story: Story) -> Iterator[Problem]:
    """What a reaction names can be done: a channel, a thing to give, a line or a person."""
    lines = [line.id for _, line in story.lines()]
    scenario = story.scenario
    things = [*scenario.pages, *scenario.accounts, *scenario.apps]
    wide = [*lines, *scenario.people, *GIVABLE, *REPORT_CHANNELS, *things, CARD_NUMBER]
    narrow = {"report": list(REPORT_CHANNELS), "give": list(GIVABLE), "open_link": lines, **_narrow(story)}
    for place in story.reactions():
        what, known = place.reaction.what, narrow.get(place.act, wide)
        if what is not None and what not in known:
            words = ", ".join(known) if place.act in narrow else ""
            path = (*place.path, "what")
            yield story.problem("what-unknown", path, value=what, near=nearest(what, known), known=words)


def _narrow(story: Story) -> dict[str, list[str]]:
    """What the acts in the apps can be about."""
    scenario = story.scenario
    settings = scenario.phone.settings or model.Settings()
    payable, pages, apps = list(scenario.accounts), list(scenario.pages), list(scenario.apps)
    return {
        "transfer": payable,
        "confirm": payable,
        "cancel": payable,
        "pay": payable,
        "lock": list(LOCKABLE),
        "unlock": list(LOCKABLE),
        "refuse": list(REFUSABLE),
        "browse": pages,
        "leave_page": pages,
        "install": apps,
        "uninstall": apps,
        "scan": [line.id for _, line in story.lines() if getattr(line, "qr", None) is not None],
        "secure": [*SECURABLE, *settings.devices],
        "tell": [one.id for one in scenario.telling or SENTENCES],
    }


def check_flags(story: Story) -> Iterator[Problem]:
    """Warning signs named by lines are described, and those described are used."""
    flags, used = story.scenario.flags, set()
    for path, line in story.lines():
        if line.flag is not None and line.flag not in flags:
            near = nearest(line.flag, flags)
            yield story.problem("flag-unknown", (*path, "flag"), value=line.flag, near=near)
        used.add(line.flag)
    for flag in flags.keys() - used:
        yield story.warning("flag-unused", ("flags", flag), value=flag)


def check_facts(story: Story) -> Iterator[Problem]:
    """Every fact named is in facts.yaml."""
    known = story.shelf.facts
    for n, fact in enumerate(story.scenario.facts if known is not None else ()):
        if fact not in known:  # type: ignore[operator]
            near = nearest(fact, known or ())
            yield story.problem("fact-unknown", ("facts", n), name=fact, value=fact, near=near)


def check_recoveries(story: Story) -> Iterator[Problem]:
    """A harmed end names a recovery; every recovery named is in recovery.yaml."""
    known = story.shelf.recoveries
    for key, end in story.scenario.ends.items():
        after_harm = story.scenario.truth == "recovery"
        if end.outcome == "harmed" and end.recovery is None and not after_harm:
            words = ", ".join(sorted(known or ()))
            yield story.problem("recovery-missing", ("ends", key), value=key, known=words)
        if end.recovery is not None and known is not None and end.recovery not in known:
            near, words = nearest(end.recovery, known), ", ".join(sorted(known))
            path = ("ends", key, "recovery")
            yield story.problem("recovery-unknown", path, value=end.recovery, near=near, known=words)


def check_guards(story: Story) -> Iterator[Problem]:
    """Every guard can be read and speaks of facts and own vars that exist."""
    own = story.scenario.vars
    known = ", ".join([*sorted(FACTS), *own])
    for path, guard in story.guards():
        try:
            parse(guard, own)
        except ValueError as error:
            yield story.problem("guard-wrong", path, value=guard, part=str(error), known=known)


def check_vars(story: Story) -> Iterator[Problem]:
    """Only own vars are set, and to whole numbers; none hides a fact of the run."""
    own = story.scenario.vars
    asked = [((*path, "set"), reply.set) for path, _, reply in story.replies()]
    asked += [((*place.path, "set"), place.reaction.set) for place in story.reactions()]
    for path, changes in asked:
        for name, value in changes.items():
            if name not in own:
                near = nearest(name, own)
                yield story.problem("var-unknown", (*path, name), value=name, near=near)
            elif not _CHANGE.fullmatch(value):
                yield story.problem("set-wrong", (*path, name), value=value)
    for name in own.keys() & FACTS:
        yield story.problem("var-hides-fact", ("vars", name), value=name)


def check_ago(story: Story) -> Iterator[Problem]:
    """Old messages and calls say how long ago in minutes, hours or days."""
    phone = story.scenario.phone
    for kind, agos in (("inbox", [o.ago for o in phone.inbox]), ("calls", [o.ago for o in phone.calls])):
        for n, ago in enumerate(agos):
            if not _AGO.fullmatch(ago):
                yield story.problem("ago-wrong", ("phone", kind, n, "ago"), value=ago)


def check_twin(story: Story) -> Iterator[Problem]:
    """The twin is in the pack, tells the other truth and points back."""
    one, peers = story.scenario, story.shelf.peers
    if one.twin is None or peers is None:
        return
    peer = peers.get(one.twin)
    if peer is None:
        near = nearest(one.twin, peers)
        yield story.problem("twin-unknown", ("twin",), value=one.twin, near=near)
    elif peer.truth == one.truth:
        yield story.problem("twin-same-truth", ("twin",), value=one.twin, truth=one.truth)
    elif peer.twin != one.id:
        yield story.problem("twin-not-back", ("twin",), value=one.twin, wanted=one.id, found=peer.twin)

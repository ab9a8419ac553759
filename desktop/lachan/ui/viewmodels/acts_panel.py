"""The panel "what you can do now": every act worth offering, in the words of what is on the screen. Pure.

Asking, refusing, reporting, keeping evidence and leaving are never left out, whatever is shown.
"""

from collections.abc import Collection, Iterator

from lachan.domain.acts import Act, ActKind
from lachan.scenario.choices import possible_acts
from lachan.scenario.effect import app_of
from lachan.scenario.names import in_sentence
from lachan.ui.viewmodels.acts_panel_here import deeds_here, lines_on_screen, things_on_screen
from lachan.ui.viewmodels.acts_panel_people import people_deeds, people_doors, people_out_of_focus
from lachan.ui.viewmodels.acts_panel_words import (
    GROUPS,
    WORDS,
    group_of,
    icon_of,
    key_of,
    person_keys,
    text_of,
)
from lachan.ui.viewmodels.phone_call_view import replies, replies_at, view_of
from lachan.ui.viewmodels.phone_mail_view import letter_named
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_rows import ActRow
from lachan.ui.viewmodels.phone_shell_view import new_message

REPLIES = "replies"
WAIT = "wait"
"""Two rows that are no acts of the engine: go to the replies, and let the clock go on."""

_REST = ("message", "asked", "look", "bank", "web", "settings", "other")
_OWN_GROUP = {
    "bank": "bank",
    "transfer": "bank",
    "browser": "web",
    "store": "web",
    "app": "web",
    "camera": "web",
    "settings": "settings",
}
"""The views of an app whose acts come second while it is on the screen: what is first has the focus."""


def act_rows(m: Moment) -> tuple[ActRow, ...]:
    """Return the rows of the panel, grouped, each group's title on its first row."""
    if m.stage != "live" or m.run.ended:
        return ()
    rows = list(_all_rows(m))
    grouped = [row for group in _order(m) for row in rows if row.group == group]
    seen: set[str] = set()
    out = []
    for row in grouped:
        first = row.group not in seen
        seen.add(row.group)
        header = m.say(GROUPS[row.group]) if first else ""
        out.append(ActRow(row.key, header, row.text, row.icon, row.keycap, row.group))
    return _unique_keys(out, {reply.keycap for reply in replies(m)})


def _order(m: Moment) -> tuple[str, ...]:
    first = "call" if m.run.call or m.run.ringing or m.run.dialing else "look"
    own = _OWN_GROUP.get(view_of(m), first)
    return tuple(dict.fromkeys([first, own, *_REST]))


def _all_rows(m: Moment) -> Iterator[ActRow]:
    taken: set[str] = set()
    for row in (*_extra_rows(m), *_engine_rows(m), *people_doors(m)):
        if row.key not in taken:
            taken.add(row.key)
            yield row


def _extra_rows(m: Moment) -> Iterator[ActRow]:
    place = replies_at(m)
    if m.waiting:
        yield ActRow(WAIT, "", m.say(WORDS["wait"]), "hourglass", "T", "other")
    if place and not m.run.away:
        count = len(replies(m))
        keys = f"1–{count}" if count > 1 else "1"
        group = "message" if "/" in place else "call" if m.run.call else "look"
        yield ActRow(REPLIES, "", m.say(WORDS["replies"]), "message-circle", keys, group)
    fresh = new_message(m)
    if fresh and fresh != m.phone.screen:
        app, _, inside = fresh.partition("/")
        letter = letter_named(m, inside) if app == "mail" else None
        who = in_sentence(m.name(letter.who if letter else inside), m.language)
        words = WORDS["new-mail" if app == "mail" else "new"]
        icon = "mail" if app == "mail" else "message-square"
        yield ActRow(f"open {fresh}", "", m.say(words, who=who), icon, "O", "look")
    if view_of(m) != "home":
        words = WORDS["pick-up" if m.run.away else "home"]
        yield ActRow("open home", "", m.say(words), "house", "H", "other")


_AFTER_LOOKING = (ActKind.ASK, ActKind.CALL, ActKind.EVIDENCE, ActKind.LEAVE)


def _engine_rows(m: Moment) -> Iterator[ActRow]:
    keys = person_keys(m.script)
    deeds = list(possible_acts(m.script, m.run))
    subject = subject_of(m)
    if subject and Act(ActKind.LOOK, subject) not in deeds:
        deeds.append(Act(ActKind.LOOK, subject))
    deeds += [deed for deed in (*deeds_here(m), *people_deeds(m)) if deed not in deeds]
    shown = {*lines_on_screen(m), *things_on_screen(m)}
    deeds.sort(key=lambda deed: _distance(m, deed, shown))
    deeds.sort(key=lambda deed: deed.kind is not ActKind.LOOK and deed.kind in _AFTER_LOOKING)
    looks = iter("LE")
    for deed in _in_focus(m, deeds, subject, shown):
        key = next(looks, "") if deed.kind is ActKind.LOOK else key_of(deed, keys)
        yield ActRow(str(deed), "", text_of(m, deed, subject), icon_of(m, deed), key, group_of(m, deed))


def _distance(m: Moment, deed: Act, shown: Collection[str]) -> int:
    """Looks come by how near they are: first what is on the screen, then people, then things elsewhere."""
    if deed.kind is not ActKind.LOOK or deed.target in shown:
        return 0
    return 1 if m.person(deed.target) else 2


def subject_of(m: Moment) -> str:
    """Return whom the screen is about: the caller, the thread's or the entry's person, or ""."""
    on_line = m.run.call or m.run.ringing or m.run.dialing
    inside = m.phone.screen.partition("/")[2]
    if view_of(m) in ("thread", "contact") and m.person(inside):
        return inside
    return on_line if m.person(on_line) else ""


def _in_focus(m: Moment, deeds: list[Act], subject: str, shown: set[str]) -> Iterator[Act]:
    """Leave out what has nothing to do with what is on the screen; of each kind at least one stays."""
    met = [d.target for d in deeds if d.kind is ActKind.BLOCK]
    blockable = subject if subject in met else met[-1] if met else ""
    handed = {app_of(m.script, ask) for ask in m.run.asks if ask.kind == "install"}
    for deed in deeds:
        kind, target = deed.kind, deed.target
        twice = kind is ActKind.DECLINE and not target and (m.run.call or m.run.dialing)
        if twice or kind is ActKind.REPLY or (kind is ActKind.CALL and target == "156"):
            continue
        if kind is ActKind.SILENT and not (m.run.call or m.run.ringing or replies_at(m)):
            continue
        if kind is ActKind.BLOCK and target != blockable:
            continue
        if kind in (ActKind.OPEN_LINK, ActKind.SCAN) and target not in shown:
            continue
        if kind is ActKind.PAY and m.run.apps.pending:  # the transfer itself stands there, with its next step
            continue
        if kind is ActKind.INSTALL and target and target not in (shown | handed):
            continue
        if kind is ActKind.LOOK and not _worth_a_look(m, target, shown, subject or blockable):
            continue
        if people_out_of_focus(m, deed, subject):
            continue
        yield deed


def _worth_a_look(m: Moment, target: str, shown: Collection[str], subject: str) -> bool:
    in_hand = {m.run.apps.page, m.run.apps.pending} - {""}
    return target in shown or target == subject or target in in_hand


def _unique_keys(rows: list[ActRow], taken: set[str]) -> tuple[ActRow, ...]:
    out = []
    for row in rows:
        key = "" if row.keycap in taken else row.keycap
        taken.add(row.keycap)
        out.append(ActRow(row.key, row.header, row.text, row.icon, key, row.group))
    return tuple(out)

"""The panel "what you can do now": every act worth offering, in the words of what is on the screen. Pure.

Asking, refusing, reporting, keeping evidence and leaving are never left out, whatever is shown.
"""

from collections.abc import Iterator, Mapping

from lachan.domain.acts import Act, ActKind
from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.choices import possible_acts
from lachan.scenario.effects import HELP_LINES
from lachan.scenario.names import ACT_NAMES, in_sentence, thing_words
from lachan.scenario.script import Script
from lachan.scenario.slots import fill
from lachan.ui.viewmodels.phone_call_view import replies, replies_at, view_of
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_rows import ActRow
from lachan.ui.viewmodels.phone_shell_view import money, new_message

GROUPS: dict[str, Text] = {
    "call": Text("Cuộc gọi này", "This call"),
    "message": Text("Tin nhắn này", "This message"),
    "asked": Text("Điều được yêu cầu", "What was asked for"),
    "look": Text("Nhìn kỹ và hỏi", "Look and ask"),
    "other": Text("Khác", "Other"),
}
REPLIES = "replies"
WAIT = "wait"
"""Two rows that are no acts of the engine: go to the replies, and let the clock go on."""

_KEYS: dict[ActKind, str] = {
    ActKind.ANSWER: "A", ActKind.DECLINE: "D", ActKind.HANG_UP: "D", ActKind.MUTE: "V", ActKind.SILENT: "S",
    ActKind.BLOCK: "B", ActKind.OPEN_LINK: "K", ActKind.INSTALL: "N", ActKind.PAY: "P",
    ActKind.SHARE_SCREEN: "U", ActKind.EVIDENCE: "C", ActKind.LEAVE: "W",
}  # fmt: skip
_TARGET_KEYS: dict[str, str] = {
    "report 156": "R", "report app": "Q", "open home": "H", "call 111": "8", "call 113": "9", "give otp": "X",
    "give id": "I", "give photo": "Y", "give password": "Z", "give account": "J", "give address": "F",
}  # fmt: skip
_ICONS: dict[ActKind, str] = {
    ActKind.ANSWER: "phone", ActKind.DECLINE: "phone-off", ActKind.HANG_UP: "phone-off",
    ActKind.MUTE: "mic-off", ActKind.SILENT: "ear", ActKind.BLOCK: "ban", ActKind.REPORT: "flag",
    ActKind.LOOK: "search", ActKind.OPEN_LINK: "link", ActKind.GIVE: "send", ActKind.INSTALL: "download",
    ActKind.PAY: "send", ActKind.SHARE_SCREEN: "smartphone", ActKind.CALL: "phone", ActKind.ASK: "heart",
    ActKind.EVIDENCE: "camera", ActKind.LEAVE: "door-open", ActKind.OPEN: "house",
}  # fmt: skip
_WORDS: dict[str, Text] = {
    "decline": Text("Từ chối", "Decline"),
    "mute-ring": Text("Tắt chuông, để máy reo", "Silence the ringing"),
    "mute-on": Text("Tắt mic", "Mute the microphone"),
    "mute-off": Text("Bật lại mic", "Unmute the microphone"),
    "silent-call": Text("Im lặng, nghe tiếp", "Stay silent and listen"),
    "silent-ring": Text("Cứ để chuông reo", "Let it ring"),
    "silent-thread": Text("Không trả lời", "Leave it unanswered"),
    "block-ring": Text("Chặn số này", "Block this number"),
    "block-call": Text("Cúp và chặn số này", "Hang up and block"),
    "block-thread": Text("Chặn người này", "Block this person"),
    "block": Text("Chặn {who}", "Block {who}"),
    "look-ring": Text("Xem kỹ số gọi đến", "Look closer at this number"),
    "look-call": Text("Xem kỹ số đang gọi", "Look closer at this number"),
    "look-thread": Text("Xem kỹ người gửi", "Look closer at the sender"),
    "look-paper": Text("Xem kỹ tờ giấy", "Look closer at the paper"),
    "look-link": Text("Xem kỹ đường link", "Look closer at the link"),
    "look": Text("Xem kỹ {who}", "Look closer at {who}"),
    "link": Text("Mở đường link", "Open the link"),
    "report-app": Text("Báo cáo trong ứng dụng", "Report in the app"),
    "report-156": Text("Báo cáo tới 156", "Report to 156"),
    "call-back": Text("Gọi lại {who}", "Call {who} back"),
    "pay": Text("Chuyển {amount} đ", "Send {amount} đ"),
    "evidence": Text("Chụp lại màn hình", "Keep a screenshot"),
    "leave": Text("Để máy xuống, đi ra", "Put the phone down, walk away"),
    "home": Text("Về màn hình chính", "Go to the home screen"),
    "pick-up": Text("Cầm máy lên", "Pick the phone up"),
    "replies": Text("Trả lời", "Reply"),
    "new": Text("Mở tin nhắn mới của {who}", "Open the new message from {who}"),
    "wait": Text("Để thời gian trôi tiếp", "Let time pass"),
}


def act_rows(m: Moment) -> tuple[ActRow, ...]:
    """Return the rows of the panel, grouped, each group's title on its first row."""
    if m.stage != "live" or m.run.ended:
        return ()
    in_call = bool(m.run.call or m.run.ringing or m.run.dialing)
    order = (
        ("call", "message", "asked", "look", "other") if in_call else ("look", "message", "asked", "other")
    )
    rows = list(_all_rows(m))
    grouped = [row for group in order for row in rows if row.group == group]
    seen: set[str] = set()
    out = []
    for row in grouped:
        first = row.group not in seen
        seen.add(row.group)
        header = m.say(GROUPS[row.group]) if first else ""
        out.append(ActRow(row.key, header, row.text, row.icon, row.keycap, row.group))
    return _unique_keys(out)


def _all_rows(m: Moment) -> Iterator[ActRow]:
    taken: set[str] = set()
    for row in (*_extra_rows(m), *_engine_rows(m)):
        if row.key not in taken:
            taken.add(row.key)
            yield row


def _extra_rows(m: Moment) -> Iterator[ActRow]:
    place = replies_at(m)
    if m.waiting:
        yield ActRow(WAIT, "", m.say(_WORDS["wait"]), "hourglass", "T", "other")
    if place and not m.run.away:
        count = len(replies(m))
        keys = f"1–{count}" if count > 1 else "1"
        group = "message" if "/" in place else "call" if m.run.call else "look"
        yield ActRow(REPLIES, "", m.say(_WORDS["replies"]), "message-circle", keys, group)
    fresh = new_message(m)
    if fresh and fresh != m.phone.screen:
        who = in_sentence(m.name(fresh.partition("/")[2]), m.language)
        yield ActRow(f"open {fresh}", "", m.say(_WORDS["new"], who=who), "message-square", "O", "look")
    if view_of(m) != "home":
        words = _WORDS["pick-up" if m.run.away else "home"]
        yield ActRow("open home", "", m.say(words), "house", "H", "other")


_AFTER_LOOKING = (ActKind.ASK, ActKind.CALL, ActKind.EVIDENCE, ActKind.LEAVE)


def _engine_rows(m: Moment) -> Iterator[ActRow]:
    keys = person_keys(m.script)
    deeds = list(possible_acts(m.script, m.run))
    subject = subject_of(m)
    if subject and Act(ActKind.LOOK, subject) not in deeds:
        deeds.append(Act(ActKind.LOOK, subject))
    deeds.sort(key=lambda deed: deed.kind is ActKind.LOOK and deed.target not in m.script.lines)
    deeds.sort(key=lambda deed: deed.kind is not ActKind.LOOK and deed.kind in _AFTER_LOOKING)
    looks = iter("LE")
    for deed in _in_focus(m, deeds, subject):
        key = next(looks, "") if deed.kind is ActKind.LOOK else _key(deed, keys)
        yield ActRow(str(deed), "", _text(m, deed, subject), _icon(m, deed), key, _group(m, deed))


def subject_of(m: Moment) -> str:
    """Return whom the screen is about: the caller, the thread's or the entry's person, or ""."""
    on_line = m.run.call or m.run.ringing or m.run.dialing
    inside = m.phone.screen.partition("/")[2]
    if view_of(m) in ("thread", "contact") and m.person(inside):
        return inside
    return on_line if m.person(on_line) else ""


def _in_focus(m: Moment, deeds: list[Act], subject: str) -> Iterator[Act]:
    """Leave out what has nothing to do with what is on the screen; of each kind at least one stays."""
    lines = _lines_on_screen(m)
    met = [d.target for d in deeds if d.kind is ActKind.BLOCK]
    blockable = subject if subject in met else met[-1] if met else ""
    for deed in deeds:
        kind, target = deed.kind, deed.target
        twice = kind is ActKind.DECLINE and (m.run.call or m.run.dialing)
        if twice or kind is ActKind.REPLY or (kind is ActKind.CALL and target == "156"):
            continue
        if kind is ActKind.SILENT and not (m.run.call or m.run.ringing or replies_at(m)):
            continue
        if kind is ActKind.BLOCK and target != blockable:
            continue
        if kind is ActKind.OPEN_LINK and target not in lines:
            continue
        if kind is ActKind.LOOK and target not in lines and target != (subject or blockable):
            continue
        yield deed


def _lines_on_screen(m: Moment) -> dict[str, bool]:
    """Return the lines with a link or paper that can be seen now; of each sort the newest only."""
    if view_of(m) != "thread":
        return {}
    app, _, who = m.phone.screen.partition("/")
    thread = next((t for t in m.phone.threads if (t.app, t.who) == (app, who)), None)
    newest: dict[str, str] = {}
    for bubble in thread.bubbles if thread else ():
        line = m.script.lines.get(bubble.line)
        for sort in ("link", "paper"):
            if getattr(line, sort, None) is not None:
                newest[sort] = bubble.line
    return dict.fromkeys(newest.values(), True)


def person_keys(script: Script) -> Mapping[str, str]:
    """Return a key per person, the same through the whole run: M, G for the first to turn to, then 5 to 7."""
    people = script.scenario.people
    trusted = [who for who, p in people.items() if p.trusted]
    official = [who for who, p in people.items() if p.official and not p.trusted]
    rest = [who for who in script.scenario.phone.contacts if who not in trusted and who not in official]
    keys = dict(zip([*trusted[1:], *official[1:], *rest], "567", strict=False))
    if trusted:
        keys[trusted[0]] = "M"
    if official:
        keys[official[0]] = "G"
    return keys


def _key(deed: Act, people: Mapping[str, str]) -> str:
    if str(deed) in _TARGET_KEYS:
        return _TARGET_KEYS[str(deed)]
    if deed.kind in (ActKind.ASK, ActKind.CALL):
        return people.get(deed.target, "")
    return _KEYS.get(deed.kind, "")


def _unique_keys(rows: list[ActRow]) -> tuple[ActRow, ...]:
    taken: set[str] = set()
    out = []
    for row in rows:
        key = "" if row.keycap in taken else row.keycap
        taken.add(row.keycap)
        out.append(ActRow(row.key, row.header, row.text, row.icon, key, row.group))
    return tuple(out)


def _group(m: Moment, deed: Act) -> str:
    kind = deed.kind
    if kind in (ActKind.ANSWER, ActKind.DECLINE, ActKind.HANG_UP, ActKind.MUTE):
        return "call"
    if kind in (ActKind.SILENT, ActKind.BLOCK):
        about_call = m.run.call or m.run.ringing or m.run.dialing
        return "call" if about_call and view_of(m) != "thread" else "message"
    if deed == Act(ActKind.REPORT, "app"):
        return "message" if view_of(m) == "thread" else "other"
    if kind in (ActKind.PAY, ActKind.GIVE, ActKind.INSTALL, ActKind.SHARE_SCREEN):
        return "asked"
    if kind is ActKind.OPEN_LINK:
        return "message"
    helping = (
        kind is ActKind.CALL and deed.target not in HELP_LINES and deed.target not in m.script.contact_people
    )
    return "look" if kind in (ActKind.LOOK, ActKind.ASK) or helping else "other"


def _icon(m: Moment, deed: Act) -> str:
    if deed.kind is ActKind.CALL:
        person = m.person(deed.target)
        return "landmark" if person and person.official else "phone" if person else "life-buoy"
    if deed.kind is ActKind.MUTE and m.run.ringing:
        return "bell-off"
    return _ICONS[deed.kind]


def _text(m: Moment, deed: Act, subject: str) -> str:
    place = "thread" if view_of(m) == "thread" else "call" if m.run.call else "ring" if m.run.ringing else ""
    who = in_sentence(m.name(deed.target), m.language)
    kind = deed.kind
    if kind is ActKind.MUTE:
        return m.say(_WORDS["mute-ring" if m.run.ringing else "mute-off" if m.phone.muted else "mute-on"])
    if kind is ActKind.SILENT:
        return m.say(_WORDS[f"silent-{place or 'thread'}"])
    if kind is ActKind.BLOCK:
        return m.say(_WORDS[f"block-{place}" if place and deed.target == subject else "block"], who=who)
    if kind is ActKind.LOOK:
        return _look_text(m, deed, place if deed.target == subject else "", who)
    if kind is ActKind.CALL and deed.target in m.script.contact_people:
        return m.say(_WORDS["call-back"], who=who)
    if kind is ActKind.PAY and _amount(m):
        return m.say(_WORDS["pay"], amount=money(_amount(m), m.language))
    simple = {
        "decline": "decline", "open_link": "link", "evidence": "evidence", "leave": "leave",
        "report": f"report-{deed.target}",
    }.get(kind.value, "")  # fmt: skip
    if simple in _WORDS:
        return m.say(_WORDS[simple])
    target = who if m.person(deed.target) else thing_words(m.script, deed.target, m.language)
    return ACT_NAMES[kind].in_(m.language).replace("{target}", target)


def _look_text(m: Moment, deed: Act, place: str, who: str) -> str:
    line = m.script.lines.get(deed.target)
    if line is not None:
        return m.say(_WORDS["look-paper" if getattr(line, "paper", None) else "look-link"])
    return m.say(_WORDS[f"look-{place}" if place else "look"], who=who)


def _amount(m: Moment) -> int:
    asked = next((ask for ask in m.run.asks if ask.kind == "pay"), None)
    line = m.script.lines[asked.line] if asked else None
    words = fill(line.amount, m.values) if isinstance(line, model.Say | model.Text | model.Chat) else ""
    return int("".join(c for c in words if c.isdigit()) or 0)

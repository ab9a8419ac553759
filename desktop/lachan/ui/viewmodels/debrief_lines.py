"""The lines of a run as the debrief lists them: what was said, what for, and what was done. Pure, no Qt."""

from dataclasses import dataclass

from lachan.domain.acts import ActKind, Credit, Outcome, parse_act
from lachan.domain.text import Text
from lachan.scenario.debrief import Debrief, Deed, Moment
from lachan.scenario.names import TACTIC_NAMES, in_sentence, thing_words
from lachan.scenario.run import NEVER, Happened
from lachan.scenario.slots import fill
from lachan.scenario.telling import sentence
from lachan.ui.viewmodels.debrief_telling import Telling
from lachan.ui.viewmodels.debrief_words import DEED_ICONS, DEEDS, TACTIC_WHY, WAYS

_TONES: dict[Credit, str] = {Credit.SAFE: "safe", Credit.RISKY: "risk", Credit.NEUTRAL: "quiet"}


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of the other side and what was done then.

    *sign*: the icon of how it came, where no *trick* is shown; *purpose*: what it was for, in short;
    *deeds*: maps of text, why, icon and tone; *name* and *more*: what a screen reader says.
    """

    key: str
    time: str
    trick: str
    sign: str
    speaker: str
    quote: str
    purpose: str
    flag: str
    tactic: str
    explained: str
    deeds: list[dict[str, str]]
    name: str
    more: str


def line_rows(t: Telling) -> tuple[LineRow, ...]:
    """Return every line that reached the learner."""
    return tuple(_row(t, index, moment) for index, moment in enumerate(t.debrief.moments))


def key_line(d: Debrief) -> int:
    """Return the line to open first.

    After a good end that of telling, leaving or checking; after another that of the first risky act.
    """
    good = (d.told_at, d.left_at, d.checked_at)
    turn = next((at for at in good if at != NEVER), NEVER) if d.outcome is Outcome.SAFE else d.risky_at
    found = [i for i, m in enumerate(d.moments) if turn != NEVER and any(x.at == turn for x in m.deeds)]
    return found[0] if found else 0


def _row(t: Telling, index: int, m: Moment) -> LineRow:
    icon, way = WAYS[m.kind]
    who = t.name(m.who)
    speaker = t.put(way, Who=who[:1].upper() + who[1:])
    quote = f"“{t.text(m.words)}”" if m.words else speaker
    tactic = TACTIC_NAMES[m.tactic].in_(t.language) if m.tactic else ""
    deeds = [_deed(t, deed) for deed in m.deeds]
    purpose, explained = _purpose(t, m, tactic)
    flag = t.say("flag", words=t.text(m.flag)) if m.flag else ""
    trick = m.trick if m.trick and t.debrief.scam else None
    named = f"{t.trick(trick)}, {tactic}. " if trick else ""
    acts = " ".join(deed["text"] + "." for deed in deeds)
    return LineRow(
        key=str(index),
        time=t.clock(m.at),
        trick=str(trick or ""),
        sign=icon,
        speaker=speaker if m.kind is not Happened.RINGING else "",
        quote=quote,
        purpose=purpose,
        flag=flag,
        tactic=tactic if trick else "",
        explained=explained,
        deeds=deeds,
        name=f"{t.clock(m.at)}. {named}{speaker if m.words else ''} {quote} {acts}".replace(
            "  ", " "
        ).strip(),
        more=" ".join(part for part in (explained, purpose, flag, *(deed["why"] for deed in deeds)) if part),
    )


def _purpose(t: Telling, m: Moment, tactic: str) -> tuple[str, str]:
    """Return what the line was for: in short, and explained."""
    if m.tactic is None:
        return "", ""
    if not t.debrief.scam:
        return t.say("sounds-short", tactic=tactic), t.say("sounds-like", tactic=tactic)
    why = TACTIC_WHY[m.tactic].in_(t.language)
    return (t.say("wants", words=t.text(m.wants)), why) if m.wants else (why, "")


_LOCKS: dict[str, Text] = {"card": Text("thẻ", "the card"), "account": Text("tài khoản", "the account")}


def _thing(t: Telling, kind: ActKind, target: str) -> str:
    if kind in (ActKind.LOCK, ActKind.UNLOCK):
        return _LOCKS["card" if target == "card" else "account"].in_(t.language)
    if kind is ActKind.TELL:
        said = sentence(t.script, target)
        return f"“{said.vi if t.language == 'vi' else said.en}”" if said is not None else target
    return in_sentence(thing_words(t.script, target, t.language), t.language) if target else ""


def _deed(t: Telling, deed: Deed) -> dict[str, str]:
    done = parse_act(deed.act)
    kind, target = (done.kind, done.target) if done else (ActKind.SILENT, "")
    reply = t.text(deed.reply)
    thing = _thing(t, kind, target)
    words = t.put(DEEDS[kind], target=fill(thing, t.values), reply=reply).rstrip(" :")
    icon = {Credit.SAFE: "shield-check", Credit.RISKY: "triangle-alert"}.get(
        deed.credit, DEED_ICONS.get(kind, "circle")
    )
    return {
        "text": words,
        "why": fill(deed.why.in_(t.language), t.values),
        "icon": icon,
        "tone": _TONES[deed.credit],
    }

"""A moment of a run seen again: what they wanted, what was done, the safest act there was. Pure, no Qt."""

from dataclasses import asdict, dataclass, field
from typing import Any

from lachan.domain.acts import Act, ActKind, Credit
from lachan.scenario.debrief import Moment
from lachan.scenario.reasons import reason
from lachan.scenario.run import NEVER, Run
from lachan.scenario.safest import safest_act, wanted_now
from lachan.scenario.slots import fill
from lachan.ui.viewmodels.act_telling import told
from lachan.ui.viewmodels.debrief_lines import LineRow
from lachan.ui.viewmodels.debrief_telling import Telling
from lachan.ui.viewmodels.debrief_words import DEED_ICONS
from lachan.ui.viewmodels.rows import camel


@dataclass(frozen=True, slots=True)
class BesideState:
    """One moment. *deeds* and *safest*: maps of text, why, icon and tone."""

    time: str = ""
    trick: str = ""
    tactic: str = ""
    speaker: str = ""
    quote: str = ""
    wanted: str = ""
    deed_title: str = ""
    deeds: list[dict[str, str]] = field(default_factory=list)
    safest_title: str = ""
    safest: dict[str, str] = field(default_factory=dict)


def beside(t: Telling, m: Moment, row: LineRow, run: Run) -> BesideState:
    """Return *m*, shown in the list as *row*, with *run* as it stood when the line had come."""
    wanted = wanted_now(t.script, m.line) if t.debrief.scam else None
    deeds = row.deeds or [_plain(t.say("deed-none"), "ear")]
    return BesideState(
        time=row.time,
        trick=row.trick,
        tactic=row.tactic,
        speaker=row.speaker,
        quote=row.quote,
        wanted=fill(wanted.in_(t.language), t.values) if wanted else "",
        deed_title=t.say("deed"),
        deeds=deeds,
        safest_title=t.say("safest"),
        safest=_safest(t, m, run),
    )


def _safest(t: Telling, m: Moment, run: Run) -> dict[str, str]:
    if run.told_at != NEVER:
        return _plain(t.say("safest-told", who=t.told_whom()), "heart")
    act = safest_act(t.script, run)
    if act is None:
        return _plain(t.say("safest-none"), "ear")
    same = any(deed.act == str(act) for deed in m.deeds)
    why = reason(act.kind, Credit.SAFE, scam=t.debrief.scam)
    return {
        "text": _words(t, act),
        "why": t.say("safest-same") if same else fill(why.in_(t.language), t.values),
        "icon": DEED_ICONS.get(act.kind, "shield-check"),
        "tone": "safe",
    }


def _words(t: Telling, act: Act) -> str:
    if act.kind is ActKind.REPLY:
        source = t.script.replies[act.target]
        words = source.vi if t.language == "vi" else source.en
        return t.say("safest-reply", reply=fill(words, t.values))
    return told(t.script, act, t.language, t.values)


def _plain(text: str, icon: str) -> dict[str, str]:
    return {"text": text, "why": "", "icon": icon, "tone": "quiet"}


def as_map(state: BesideState) -> dict[str, Any]:
    """Return *state* as QML reads it."""
    return {camel(name): value for name, value in asdict(state).items()}

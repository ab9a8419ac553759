"""A finished run as the debrief page tells it: pure, no Qt."""

from dataclasses import dataclass
from typing import Any

from lachan.domain.acts import Outcome
from lachan.domain.tactics import SENSITIVE_FAMILIES, Trick
from lachan.scenario.first_hour import FIRST_HOUR
from lachan.scenario.names import in_sentence
from lachan.scenario.run import NEVER
from lachan.ui.viewmodels.debrief_lines import LineRow, key_line, line_rows
from lachan.ui.viewmodels.debrief_telling import Telling
from lachan.ui.viewmodels.debrief_timeline import Mark
from lachan.ui.viewmodels.debrief_words import STEPS


@dataclass(frozen=True, slots=True)
class Page:
    """Everything on the page but the timeline's layout. The maps are read once each by QML."""

    title: str
    headline: str
    lead: str
    icon: str
    tone: str
    recovery: dict[str, Any]
    pace: str
    uncounted: str
    numbers: list[dict[str, Any]]
    aside: dict[str, Any]
    one_thing: str
    tonight: str
    twin: str
    lines: tuple[LineRow, ...]
    tricks: list[str]
    marks: tuple[Mark, ...]
    key_line: int


def derive(t: Telling) -> Page:
    """Return the page."""
    d, scenario = t.debrief, t.script.scenario
    icon, tone = _badge(t)
    twin = ("twin-scam" if d.scam else "twin-genuine") if scenario.twin else ""
    used = {m.trick for m in d.moments if d.scam}
    return Page(
        title=t.text(scenario.title),
        headline=_headline(t),
        lead=t.text(scenario.ends.get(d.end)),
        icon=icon,
        tone=tone,
        recovery=_recovery(t),
        pace=_pace(t),
        numbers=_numbers(t),
        uncounted=t.say(t.aside) if t.aside else "",
        aside=_aside(t),
        one_thing=t.text(scenario.one_thing),
        tonight=t.text(scenario.tonight),
        twin=t.say(twin) if twin else "",
        lines=line_rows(t),
        tricks=[str(trick) for trick in Trick if trick in used],
        marks=_marks(t),
        key_line=key_line(d),
    )


def _gentle(t: Telling) -> bool:
    """Tell whether the story is sensitive: then no second is held up as the one at which to have left."""
    return t.debrief.scam and t.script.scenario.family in SENSITIVE_FAMILIES


def _aside(t: Telling) -> dict[str, Any]:
    if t.debrief.first_hour:
        return _first_hour(t)
    if _gentle(t):
        return {}
    return _could_leave(t) if t.debrief.scam else _genuine(t)


def _badge(t: Telling) -> tuple[str, str]:
    """Return the icon and the tone of the headline; the harm colour only where a first hour follows."""
    d = t.debrief
    if d.outcome is Outcome.SAFE:
        return ("shield-check" if d.scam else "badge-check"), "safe"
    if t.recovery is not None:
        return "life-buoy", "harm"
    return "hand", "quiet" if d.outcome is Outcome.STOPPED else "risk"


def _headline(t: Telling) -> str:
    d = t.debrief
    if d.first_hour and d.outcome is not Outcome.STOPPED:
        went = {Outcome.SAFE: "hour-safe", Outcome.LATE: "hour-late", Outcome.MISSED: "hour-missed"}
        return t.say(went.get(d.outcome, "hour-lost"))
    if d.outcome is Outcome.SAFE and d.scam:
        return t.say("safe-told", who=t.told_whom()) if d.told_at != NEVER else t.say("safe")
    if d.outcome is Outcome.SAFE:
        return t.say("genuine-checked" if d.checked_at != NEVER else "genuine")
    if _gentle(t) and d.outcome in (Outcome.LATE, Outcome.HARMED):
        return t.say(f"gentle-{d.outcome}")
    if d.outcome is Outcome.HARMED:
        return t.say("harmed-money" if d.money else "harmed-details" if d.leaked else "harmed")
    return t.say(str(d.outcome))


def _recovery(t: Telling) -> dict[str, Any]:
    if t.recovery is None:
        return {}
    steps = [{"text": s.text.in_(t.language), "call": s.call} for s in t.recovery.steps]
    return {
        "title": t.recovery.title.in_(t.language),
        "opening": t.recovery.opening.in_(t.language),
        "steps": steps,
        "play": t.play,
    }


def _numbers(t: Telling) -> list[dict[str, Any]]:
    d = t.debrief
    told = d.told_at != NEVER
    second = _number(
        t, d.told_at, "heart", "safe", t.say("until-told", who=t.told_whom()) if told else t.say("untold")
    )
    if d.first_hour:
        figure, words = f"{len(d.steps)}/{len(FIRST_HOUR)}", t.say("hour-steps")
        return [{"icon": "life-buoy", "tone": "safe", "figure": figure, "words": words, "pace": ""}, second]
    if _gentle(t):
        return [second] if told else []
    if d.scam:
        risky = d.risky_at != NEVER
        words = t.say("first-risky" if risky else "no-risky")
        icon, tone = ("triangle-alert", "risk") if risky else ("shield-check", "safe")
        return [_number(t, d.risky_at, icon, tone, words), second]
    words = t.say("until-checked" if d.checked_at != NEVER else "unchecked")
    return [_number(t, d.checked_at, "search", "safe", words), second]


def _number(t: Telling, at: int, icon: str, tone: str, words: str) -> dict[str, Any]:
    pace = _pace(t) if at != NEVER else ""
    figure = t.clock(at) if at != NEVER else ""
    return {"icon": icon, "tone": tone, "figure": figure, "words": words, "pace": pace}


def _pace(t: Telling) -> str:
    return t.say(t.pace) if t.pace in ("untimed", "slow") else ""


def _could_leave(t: Telling) -> dict[str, Any]:
    d = t.debrief
    if d.could_leave_at == NEVER:
        if d.left_at == NEVER:
            return {}
        return _note("door-open", t.say("left-early-title"), ("", t.say("left-early")))
    second = (d.could_leave_at - max(d.contact_at, 0)) // 1000
    words = t.say("leave-say", words=t.text(d.way_out)) if d.way_out else t.say("leave-plain")
    return _note("door-open", t.say("leave-title", n=second), ("", words))


def _first_hour(t: Telling) -> dict[str, Any]:
    steps = {step: t.put(STEPS[step]) for step in FIRST_HOUR}
    done = [("check", steps[step]) for step in t.debrief.steps]
    left = [("circle", t.say("hour-left", step=_in_mid(steps[step]))) for step in FIRST_HOUR]
    open_ = [point for step, point in zip(FIRST_HOUR, left, strict=True) if step not in t.debrief.steps]
    return _note("life-buoy", t.say("hour-title"), *done, *open_)


def _in_mid(words: str) -> str:
    return words[:1].lower() + words[1:]


def _note(icon: str, title: str, *points: tuple[str, str]) -> dict[str, Any]:
    return {
        "icon": icon,
        "title": title,
        "points": [{"icon": sign, "text": words} for sign, words in points],
    }


def _genuine(t: Telling) -> dict[str, Any]:
    d, people = t.debrief, t.script.scenario.people
    points = []
    if not d.asked:
        points.append(("check", t.say("asked-nothing")))
    if not any(m.trick is Trick.CONTROL for m in d.moments):
        points.append(("check", t.say("no-secret")))
    points.append(("check", t.say("checks-well")))
    contacts = t.script.scenario.phone.contacts
    office = next((who for who in contacts if people[who].official), "")
    adult = next((who for who, person in people.items() if person.trusted), "")
    if office:
        points.append(("phone", t.say("how-office", who=in_sentence(t.name(office), t.language))))
    if adult:
        how = "how-adult" if office else "how-only-adult"
        points.append(("heart", t.say(how, who=in_sentence(t.name(adult), t.language))))
    return _note("badge-check", t.say("genuine-title"), *points)


def _marks(t: Telling) -> tuple[Mark, ...]:
    d = t.debrief
    told = t.say("told", who=t.told_whom()) if d.told_who else t.say("told-line")
    if d.first_hour:
        at = ((d.told_at, told),) if d.told_at != NEVER else ()
        return tuple(Mark("told", when, t.clock(when), label, "heart", "safe") for when, label in at)
    gentle = _gentle(t)
    found: list[tuple[str, int, str, str, str]] = [
        ("could-leave", NEVER if gentle else d.could_leave_at, t.say("could-leave"), "door-open", "safe"),
        ("risky", d.risky_at if d.scam and not gentle else NEVER, t.say("risky"), "triangle-alert", "risk"),
        ("left", d.left_at if d.scam else NEVER, t.say("left"), "phone-off", "safe"),
        ("could-check", d.risky_at if not d.scam else NEVER, t.say("could-check"), "search", "safe"),
        ("checked", NEVER if d.scam else d.checked_at, t.say("checked"), "search", "safe"),
        ("told", d.told_at, told, "heart", "safe"),
    ]
    if d.checked_at == d.told_at:
        found = [mark for mark in found if mark[0] != "checked"]
    return tuple(
        Mark(key, at, t.clock(at), label, icon, tone) for key, at, label, icon, tone in found if at != NEVER
    )

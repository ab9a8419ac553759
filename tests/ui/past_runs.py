"""Real runs of shipped scenarios, played to each kind of end, for the pages that look back on them."""

from collections.abc import Callable
from functools import cache

from lachan import paths
from lachan.content.recovery import read_recoveries
from lachan.content.scenarios import load_scenario_file
from lachan.domain.acts import Act, parse_act
from lachan.domain.learner import Role
from lachan.domain.text import Language
from lachan.learning.runs import Pace, Runs
from lachan.scenario.debrief import debrief
from lachan.scenario.script import Script, compile_scenario
from lachan.scenario.slots import drawn
from lachan.ui.viewmodels.debrief_telling import Telling
from lachan.ui.viewmodels.phone_play import Play
from lachan.ui.viewmodels.phone_steps import summary_of

SEED = 7
PATIENCE = 4_000
Steps = tuple[tuple[str, str], ...]
"""(what to wait for, what to do then): ``ring``, ``a moment``, or the id of a line that was said."""

PARCEL, WARD = "police-parcel", "ward-police-invitation"
ENDS: dict[str, tuple[str, Steps]] = {
    "told": (
        PARCEL,
        (
            ("ring", "answer"),
            ("post-2", "reply post-maybe"),
            ("sec-3", "hang_up"),
            ("a moment", "ask mother"),
        ),
    ),
    "ignored": (PARCEL, (("ring", "decline"), ("ring", "decline"))),
    "late": (
        PARCEL,
        (
            ("ring", "answer"),
            ("cap-3", "reply cap-alone"),
            ("sec-3", "reply sec-obey"),
            ("sms-warrant", "give id"),
            ("paper-3", "evidence"),
            ("a moment", "ask teacher"),
        ),
    ),
    "harmed": (
        PARCEL,
        (
            ("ring", "answer"),
            ("cap-3", "reply cap-alone"),
            ("sec-3", "reply sec-obey"),
            ("sms-warrant", "open_link sms-warrant"),
            ("paper-3", "reply paper-prove"),
            ("prove-3", "reply prove-pay"),
            ("money-2", "pay"),
        ),
    ),
    "checked": (WARD, (("ring", "answer"), ("who-2", "reply who-yes"), ("matter-3", "call ward"))),
    "missed": (WARD, (("ring", "answer"), ("who-2", "reply who-wrong"))),
    "stopped": (PARCEL, (("ring", "answer"), ("post-2", "stop"))),
}
"""How each kind of end is reached."""


@cache
def shipped_script(scenario: str) -> Script:
    found, problems = load_scenario_file(
        paths.shipped("lessons") / "01-fake-authority" / f"{scenario}.scenario.yaml"
    )
    assert found is not None, problems
    return compile_scenario(found)


def play(end: str, pace: Pace = "timed", do: Callable[[Play, Act], None] = Play.do) -> Play:
    """Play to *end*; *do* does each act."""
    scenario, steps = ENDS[end]
    playing = Play(shipped_script(scenario), SEED, pace)
    for awaited, words in steps:
        _until(playing, lambda awaited=awaited: _came(playing, awaited))
        playing.tick(1_500)
        deed = parse_act(words)
        assert deed is not None
        do(playing, deed)
    _until(playing, lambda: bool(playing.run.ended))
    return playing


def _came(playing: Play, awaited: str) -> bool:
    if awaited == "a moment":
        return True
    if awaited == "ring":
        return bool(playing.run.ringing)
    return any(happened.what == awaited for happened in playing.happened)


def _until(playing: Play, holds: Callable[[], bool]) -> None:
    for _ in range(PATIENCE):
        if holds():
            return
        if playing.waiting:
            playing.let_pass()
        playing.tick(250)
    raise AssertionError(f"never came: {playing.run}")


def keep(runs: Runs, learner: str, end: str, pack: str = "pack", pace: Pace = "timed") -> str:
    """Put a run to *end* on the record and return its id."""
    run = runs.begin(learner, ENDS[end][0], pack, SEED, pace)

    def do(playing: Play, deed: Act) -> None:
        runs.record_act(run, playing.run.now, deed)
        playing.do(deed)

    played = play(end, pace, do)
    outcome = played.script.outcomes.get(played.run.ended, "stopped")
    runs.finish(run, played.run.now, played.run.ended, outcome, summary_of(played))
    return run


def telling(end: str, language: Language = "vi", role: Role = "student", pace: Pace = "timed") -> Telling:
    """Return a run to *end* as the debrief is told."""
    played = play(end, pace)
    seen = debrief(played.script, played.run, played.happened)
    recoveries, problems = read_recoveries(paths.shipped("lessons") / "recovery.yaml")
    assert not problems
    values = drawn(played.script.scenario, SEED, language)
    recovery = recoveries.get(seen.recovery)
    return Telling(played.script, seen, language, role, pace, values, recovery)

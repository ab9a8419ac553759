"""What is said after a sensitive story: nobody who was deceived is held to a second at which to have left."""

import pytest
from past_runs import telling

from lachan import paths
from lachan.content.recovery import read_recoveries
from lachan.content.scenarios import load_scenario_file
from lachan.domain.acts import parse_act
from lachan.domain.text import Language
from lachan.scenario.debrief import debrief
from lachan.scenario.script import compile_scenario
from lachan.ui.viewmodels.debrief_state import Page, derive
from lachan.ui.viewmodels.debrief_telling import Telling
from lachan.ui.viewmodels.phone_play import Play

STORY = paths.shipped("lessons") / "11-someone-kind" / "the-friend-who-draws.scenario.yaml"
BEFORE_GIVING_WAY = (("pi-1", "reply pi-sure"), ("aa-1", "reply aa-wait"))


def page(*steps: tuple[str, str], language: Language = "vi") -> Page:
    """Play the shipped story, doing at each line what goes with it, and look back on it."""
    found, problems = load_scenario_file(STORY)
    assert found is not None, problems
    playing = Play(compile_scenario(found), 7, "timed")
    left = [*steps]
    for _ in range(4_000):
        if playing.run.ended:
            break
        if left and any(happened.what == left[0][0] for happened in playing.happened):
            deed = parse_act(left.pop(0)[1])
            assert deed is not None
            playing.do(deed)
        playing.tick(250)
    seen = debrief(playing.script, playing.run, playing.happened)
    recoveries, _ = read_recoveries(paths.shipped("lessons") / "recovery.yaml")
    return derive(
        Telling(playing.script, seen, language, "student", "timed", {}, recoveries.get(seen.recovery))
    )


def test_who_kept_it_to_themselves_is_told_first_that_it_is_not_their_fault() -> None:
    kept = page(*BEFORE_GIVING_WAY)

    assert kept.headline == "Không phải lỗi của em. Từ đây mình cùng đi tiếp."
    assert "111" in {step["call"] for step in kept.recovery["steps"]}
    assert kept.numbers == []


def test_who_told_late_is_shown_when_they_told_and_nothing_they_should_have_done() -> None:
    told = page(*BEFORE_GIVING_WAY, ("sh-2", "reply sh-help"), language="en")

    assert told.headline == "You put a stop to it. It was not your fault."
    assert [number["icon"] for number in told.numbers] == ["heart"]
    assert told.aside == {}
    assert [mark.key for mark in told.marks if mark.key in ("could-leave", "risky")] == []


@pytest.mark.parametrize("key", ["could-leave", "risky"])
def test_after_any_other_scam_the_moments_to_leave_are_still_shown(key: str) -> None:
    seen = derive(telling("harmed"))

    assert key in {mark.key for mark in seen.marks}
    assert seen.aside
    assert len(seen.numbers) == 2

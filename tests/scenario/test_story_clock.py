"""A story that goes over days: a narrated line moves the phone's clock on, and nothing else."""

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lachan.scenario import engine
from lachan.scenario.phone import pick_up, shows
from lachan.scenario.script import Script
from lachan.scenario.story_clock import DAY_S, moved_on, seconds_of, shown
from lachan.ui.viewmodels.phone_moment import moment_of
from lachan.ui.viewmodels.phone_play import Play

CLOCKS = st.builds("{:02d}:{:02d}".format, st.integers(0, 23), st.integers(0, 59))


def over_two_nights(data: dict[str, Any]) -> None:
    """The first beat tells of the next evening and of the one after."""
    data["clock"] = "21:30"
    data["phone"]["inbox"] = [{"who": "mother", "vi": "Mẹ đi nhé.", "en": "Off I go.", "ago": "2h"}]
    data["beats"][data["start"]]["cues"] = [
        {"cue": "text", "who": "mother", "id": "before", "vi": "Ngủ sớm.", "en": "Sleep early.", "at": "1s"},
        {"cue": "narrate", "id": "next", "vi": "Hôm sau.", "en": "Next day.", "at": "5s", "clock": "21:00"},
        {
            "cue": "narrate",
            "id": "third",
            "vi": "Hôm sau nữa.",
            "en": "The third.",
            "at": "9s",
            "clock": "20:45",
        },
    ]


@given(begins=CLOCKS, to=CLOCKS, at=st.integers(0, 600_000))
def test_the_clock_goes_forward_by_at_most_a_day_to_the_time_named(begins: str, to: str, at: int) -> None:
    before = shown(begins, (), at)

    jumps = moved_on(begins, (), at, to)

    after = shown(begins, jumps, at)
    assert 0 < after - before <= DAY_S
    assert after % DAY_S == seconds_of(to)
    assert shown(begins, jumps, at - 1) <= before, "what came before keeps its time"


def test_every_jump_adds_to_those_before(story: Callable[..., Script]) -> None:
    script = story(over_two_nights)
    run, out = engine.start(script, 0)
    run, more = engine.advance(script, run, 9_000)
    phone = pick_up(script)
    for happened in (*out, *more):
        phone = shows(script, phone, happened)

    days = [shown("21:30", phone.jumps, at) // DAY_S for at in (1_000, 5_000, 9_000)]

    assert days == [0, 1, 2]
    assert run.now == 9_000, "the run itself takes no longer"


def test_the_phone_says_how_long_ago_a_message_came(story: Callable[..., Script]) -> None:
    play = Play(story(over_two_nights), 0)
    play.tick(2_000)
    assert moment_of(play, "en").when(1_000, "") == "21:30"
    assert moment_of(play, "vi").when(None, "2h") == "2 giờ trước"

    play.tick(4_000)
    assert moment_of(play, "en").clock() == "21:00"
    assert moment_of(play, "en").when(1_000, "") == "Yesterday, 21:30"
    assert moment_of(play, "vi").when(None, "2h") == "Hôm qua"

    play.tick(4_000)
    assert moment_of(play, "vi").clock() == "20:45"
    assert moment_of(play, "vi").when(1_000, "") == "2 ngày trước, 21:30"
    assert moment_of(play, "en").when(None, "1d") == "3 days ago"

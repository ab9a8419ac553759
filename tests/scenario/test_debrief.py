"""Looking back on runs of the small story."""

from collections.abc import Callable
from typing import Any

import pytest

from lachan.domain.acts import Credit, Outcome, parse_act
from lachan.domain.tactics import Trick
from lachan.scenario.debrief import Debrief, debrief
from lachan.scenario.engine import act, advance, start
from lachan.scenario.run import NEVER, Happened
from lachan.scenario.script import Script

Timed = tuple[int, str]
ANSWERED = (3_000, "answer")
ACCUSED = 6_000
"""By then the first line, which carries the first warning sign, has been said."""


def look_back(script: Script, *acts: Timed, until: int = 200_000) -> Debrief:
    run, happened = start(script, 7)
    for at, words in acts:
        run, more = advance(script, run, at)
        happened += more
        deed = parse_act(words)
        assert deed is not None
        run, more = act(script, run, deed)
        happened += more
    run, more = advance(script, run, until)
    return debrief(script, run, happened + more)


def test_every_line_that_was_heard_is_a_moment_and_so_is_the_ringing(script: Script) -> None:
    seen = look_back(script, ANSWERED, (16_000, "hang_up"))

    assert [m.line for m in seen.moments] == ["", "a-1", "a-2", "f-1"]
    assert seen.moments[0].kind is Happened.RINGING
    assert seen.moments[0].words is None


def test_an_act_belongs_to_the_line_before_it(script: Script) -> None:
    seen = look_back(script, ANSWERED, (ACCUSED, "reply obey"))

    ringing, accused = seen.moments[0], next(m for m in seen.moments if m.line == "a-1")
    assert [deed.act for deed in ringing.deeds] == ["answer"]
    assert [deed.act for deed in accused.deeds] == ["reply obey"]
    assert accused.deeds[0].reply is not None
    assert accused.deeds[0].reply.en == "What must I do?"
    assert accused.deeds[0].credit is Credit.RISKY


def test_one_could_have_left_when_the_first_warning_sign_had_been_said(script: Script) -> None:
    seen = look_back(script, ANSWERED, (16_000, "reply obey"))

    sign = next(m for m in seen.moments if m.line == "a-1")
    assert seen.could_leave_at == sign.at + sign.ms
    assert seen.way_out is not None
    assert seen.way_out.en == "I will go to the ward."


def test_whoever_left_before_any_warning_sign_could_not_have_left_earlier(script: Script) -> None:
    seen = look_back(script, (3_000, "decline"))

    assert "w-1" in [m.line for m in seen.moments]
    assert seen.left_at == 3_000
    assert seen.could_leave_at == NEVER
    assert seen.way_out is None


def test_whoever_left_and_went_back_to_them_has_not_left(script: Script) -> None:
    seen = look_back(script, (3_000, "decline"), (9_000, "open_link w-1"))

    sign = next(m for m in seen.moments if m.line == "w-1")
    assert seen.left_at == NEVER
    assert seen.could_leave_at == sign.at + sign.ms


def test_chatting_with_a_friend_afterwards_is_not_going_back(script: Script) -> None:
    seen = look_back(script, ANSWERED, (16_000, "hang_up"), (17_000, "message friend"))

    assert seen.left_at == 16_000


def test_hanging_up_on_mother_is_not_leaving_them(script: Script) -> None:
    seen = look_back(script, ANSWERED, (ACCUSED, "ask mother"), (ACCUSED + 500, "hang_up"))

    assert seen.left_at == NEVER
    assert seen.told_who == "mother"
    assert seen.told_at == ACCUSED
    assert seen.told_after == ACCUSED - seen.contact_at


@pytest.mark.parametrize("check", ["look caller", "call ward", "ask mother"])
def test_the_first_safe_check_is_kept(script: Script, check: str) -> None:
    assert look_back(script, ANSWERED, (ACCUSED, check)).checked_at == ACCUSED


def test_ringing_a_stranger_back_checks_nothing(script: Script) -> None:
    assert look_back(script, (3_000, "decline"), (ACCUSED, "call caller")).checked_at == NEVER


def test_what_was_asked_for_is_named_once_it_was_heard(script: Script) -> None:
    heard = look_back(script, ANSWERED, (16_000, "hang_up"))
    unheard = look_back(script, (3_000, "decline"))

    assert heard.asked == ("pay",)
    assert unheard.asked == ()


def test_a_bad_end_names_its_recovery(script: Script) -> None:
    seen = look_back(script, ANSWERED, (ACCUSED, "reply obey"))

    assert seen.outcome is Outcome.HARMED
    assert seen.recovery == "money-first-hour"
    assert seen.risky_at == ACCUSED


def test_stretches_follow_each_other_inside_the_run(script: Script) -> None:
    seen = look_back(script, ANSWERED, (16_000, "reply obey"))

    assert [s.trick for s in seen.stretches] == [Trick.TRUST, Trick.FEAR, Trick.CONTROL]
    times = [time for s in seen.stretches for time in (s.start, s.end)]
    assert times == sorted(times)
    assert times[-1] <= seen.lasted


def test_going_from_app_to_app_is_no_deed(script: Script) -> None:
    seen = look_back(script, ANSWERED, (4_000, "open home"), (5_000, "evidence"))

    assert [deed.act for deed in seen.deeds] == ["answer", "evidence"]


def test_a_genuine_matter_has_no_moment_to_leave(story: Callable[..., Script]) -> None:
    def genuine(data: dict[str, Any]) -> None:
        data["truth"] = "genuine"

    seen = look_back(story(genuine), ANSWERED, (ACCUSED, "call ward"))

    assert not seen.scam
    assert seen.could_leave_at == NEVER
    assert seen.checked_at == ACCUSED

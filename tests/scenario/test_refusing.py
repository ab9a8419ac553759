"""Saying no to a request to see the camera or the screen: an act of its own, credited and told."""

from collections.abc import Callable
from typing import Any

import pytest

from lachan.domain.acts import Act, ActKind, Credit
from lachan.scenario import engine, transcript
from lachan.scenario.choices import possible_acts
from lachan.scenario.run import Happened, Happening, Run
from lachan.scenario.script import Script


def both(words: str) -> dict[str, str]:
    return {"vi": words, "en": words}


def asks_to_see(data: dict[str, Any]) -> None:
    """The caller asks for the camera, then for the screen; saying no to the screen counts for the story."""
    beat = data["beats"][data["start"]]
    beat["cues"] = [
        {"cue": "ring", "who": "caller", "video": "true", "at": "1s"},
        {"cue": "say", "who": "caller", "id": "see-1", **both("Your camera."), "asks": "camera", "at": "4s"},
        {"cue": "say", "who": "caller", "id": "see-2", **both("Your screen."), "asks": "share_screen"},
    ]
    beat["react"] = {"refuse": {"what": "share_screen", "credit": "neutral"}}


@pytest.fixture
def asked(stage: Callable[..., Script]) -> tuple[Script, Run]:
    script = stage(asks_to_see)
    run, _ = engine.start(script, 0)
    run, _ = engine.advance(script, run, 2_000)
    run, _ = engine.act(script, run, Act(ActKind.ANSWER))
    run, _ = engine.advance(script, run, 9_000)
    return script, run


def refusal(out: list[Happening]) -> Happening:
    return next(h for h in out if h.kind is Happened.NOT_ALLOWED)


def test_a_refused_request_is_gone_and_the_other_stays(asked: tuple[Script, Run]) -> None:
    script, run = asked
    assert {ask.kind for ask in run.asks} == {"camera", "share_screen"}
    assert Act(ActKind.REFUSE, "camera") in possible_acts(script, run)

    run, out = engine.act(script, run, Act(ActKind.REFUSE, "camera"))

    assert {ask.kind for ask in run.asks} == {"share_screen"}
    assert (refusal(out).who, refusal(out).what) == ("caller", "camera")
    assert out[0].credit is Credit.SAFE
    assert Act(ActKind.REFUSE, "camera") not in possible_acts(script, run)


def test_without_a_name_the_latest_request_is_refused_as_the_story_credits_it(
    asked: tuple[Script, Run],
) -> None:
    script, run = asked
    run, out = engine.act(script, run, Act(ActKind.REFUSE))

    assert (refusal(out).what, out[0].credit) == ("share_screen", Credit.NEUTRAL)
    assert "Don't allow: screen sharing" in "\n".join(transcript.lines(script, 0, out, "en"))


def test_with_nothing_asked_a_refusal_changes_nothing(asked: tuple[Script, Run]) -> None:
    script, run = asked
    for kind in ("camera", "share_screen"):
        run, _ = engine.act(script, run, Act(ActKind.REFUSE, kind))

    for deed in (Act(ActKind.REFUSE), Act(ActKind.REFUSE, "otp")):
        after, out = engine.act(script, run, deed)
        assert (after, [h.kind for h in out]) == (run, [Happened.NOTHING])


def test_the_camera_and_the_screen_are_taken_back_one_by_one(asked: tuple[Script, Run]) -> None:
    script, run = asked
    for deed in (ActKind.CAMERA, ActKind.SHARE_SCREEN):
        run, _ = engine.act(script, run, Act(deed))
    assert (run.apps.filmed, run.shared) == (True, True)

    dark, _ = engine.act(script, run, Act(ActKind.CAMERA_OFF))
    assert (dark.apps.filmed, dark.shared) == (False, True)
    alone, _ = engine.act(script, run, Act(ActKind.STOP_SHARING))
    assert (alone.apps.filmed, alone.shared) == (True, False)

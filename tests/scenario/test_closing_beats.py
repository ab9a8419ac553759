"""A closing beat: somebody has taken over, so what always holds no longer leads the story elsewhere."""

from collections.abc import Callable
from typing import Any

from lachan.domain.acts import Act, ActKind, Credit
from lachan.scenario import engine
from lachan.scenario.prover.explore import explore
from lachan.scenario.run import Happened
from lachan.scenario.script import Script

ASK = Act(ActKind.ASK, "mother")


def with_helper(data: dict[str, Any], *, closing: bool) -> None:
    """Asking always leads to Mum, who may be the closing; evidence only ever matters to what always holds."""
    first = data["start"]
    data["always"] = {
        "ask": {"who": "mother", "go": "helps", "credit": "safe"},
        "look": {"what": "caller", "when": "evidence >= 1", "credit": "safe"},
    }
    data["beats"][first].setdefault("react", {}).pop("ask", None)
    data["beats"]["helps"] = {
        "closing": "true" if closing else "false",
        "cues": [{"cue": "say", "who": "mother", "id": "h-1", "vi": "Mẹ đây.", "en": "Mum here."}],
        "then": {"after": "9s", "go": next(iter(data["ends"]))},
    }


def asked_twice(script: Script) -> tuple[str, int, Credit]:
    """Ask, wait four seconds, ask again: the beat, when it was entered, and what the second asking counts."""
    run, _ = engine.start(script, 0)
    run, _ = engine.act(script, run, ASK)
    run, _ = engine.advance(script, run, run.now + 4_000)
    run, out = engine.act(script, run, ASK)
    return run.beat, run.entered, next(h.credit for h in out if h.kind is Happened.ACT)


def test_in_a_closing_beat_asking_again_does_not_begin_it_anew(story: Callable[..., Script]) -> None:
    closing = story(lambda data: with_helper(data, closing=True))
    open_ = story(lambda data: with_helper(data, closing=False))

    assert asked_twice(closing) == ("helps", 0, Credit.SAFE)
    assert asked_twice(open_) == ("helps", 4_000, Credit.SAFE)


def test_the_prover_keeps_less_of_a_run_that_has_come_to_a_closing_beat(story: Callable[..., Script]) -> None:
    closing, open_ = (
        [state for state in explore(script).states.values() if state.run.beat == "helps"]
        for script in (
            story(lambda data: with_helper(data, closing=True)),
            story(lambda data: with_helper(data, closing=False)),
        )
    )

    assert 0 < len(closing) < len(open_)

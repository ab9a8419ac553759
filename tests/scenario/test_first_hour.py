"""The first hour after a bad end, taking a run over, and what would have been safest at each moment."""

from collections.abc import Callable
from typing import Any

import pytest

from lachan.domain.acts import parse_act
from lachan.scenario.engine import act, advance, start
from lachan.scenario.first_hour import FIRST_HOUR, steps_done
from lachan.scenario.prover.proof import prove
from lachan.scenario.run import Run
from lachan.scenario.safest import beside, safest_act, wanted_now
from lachan.scenario.saved import SavedRun, fork, replay
from lachan.scenario.script import Script

Story = Callable[..., Script]


def _recovery(d: dict[str, Any]) -> None:
    """An hour with six things to do, then somebody who would get the money back for a fee."""
    d.update(truth="recovery", family="get-money-back", start="after", vars={}, slots={}, flags={})
    d["begins"] = {"money": "8.000.000", "leaked": ["otp"]}
    d["always"] = {"ask": {"who": "mother", "go": "together"}, "pay": "paid-again"}
    offer = {
        "cue": "chat", "who": "caller", "id": "offer", "vi": "Chúng tôi lấy lại tiền, phí 500.000.",
        "en": "We get the money back for 500,000.", "asks": "pay", "amount": "500.000",
    }  # fmt: skip
    count = [
        {"after": "40s", "when": "steps >= 3", "go": "well"},
        {"after": "40s", "when": "steps >= 1", "go": "partly"},
        {"after": "40s", "go": "alone"},
    ]
    d["beats"] = {
        "after": {"cues": [offer], "then": count},
        "together": {"then": {"after": "3s", "go": "partly"}},
        "paid-again": {
            "then": [{"after": "3s", "when": "told", "go": "partly"}, {"after": "3s", "go": "twice"}]
        },
    }
    d["ends"] = {
        "well": {"outcome": "safe", "vi": "Đã làm gần đủ.", "en": "Nearly all done."},
        "partly": {"outcome": "late", "vi": "Đã bắt đầu.", "en": "A beginning."},
        "alone": {"outcome": "missed", "vi": "Chưa làm gì.", "en": "Nothing yet."},
        "twice": {"outcome": "harmed", "vi": "Mất lần hai.", "en": "Tricked twice."},
    }


def run_of(script: Script, *moves: str) -> Run:
    run, _ = start(script, 0)
    for move in moves:
        deed = parse_act(move)
        if move[0].isdigit() or deed is None:
            run, _ = advance(script, run, run.now + int(move[:-1]) * 1000)
        else:
            run, _ = act(script, run, deed)
    return run


def test_each_of_the_six_steps_is_seen_when_it_is_done(story: Story) -> None:
    script = story(_recovery)
    run = run_of(script, "3s")
    done = []
    for move in ("block caller", "lock account", "call card", "evidence", "call 113"):
        deed = parse_act(move)
        assert deed is not None
        run, _ = act(script, run, deed)
        done.append(steps_done(script, run))

    assert done[0] == ("stop",)
    assert done[-1] == FIRST_HOUR
    assert [len(steps) for steps in done] == [1, 2, 3, 4, 6]


@pytest.mark.parametrize(
    ("moves", "end"),
    [
        (("3s", "block caller", "lock account", "call card", "60s"), "well"),
        (("3s", "evidence", "60s"), "partly"),
        (("60s",), "alone"),
        (("3s", "pay", "10s"), "twice"),
        (("3s", "ask mother", "10s"), "partly"),
    ],
)
def test_how_much_was_done_decides_the_end(story: Story, moves: tuple[str, ...], end: str) -> None:
    assert run_of(story(_recovery), *moves).ended == end


def test_a_recovery_begins_with_what_has_happened_and_is_proved(story: Story) -> None:
    script = story(_recovery)
    proof = prove(script, plays=200)

    assert (run_of(script).money, run_of(script).leaked) == (8_000_000, {"otp"})
    assert proof.findings == ()
    assert set(proof.tally.ends) == {"well", "partly", "alone", "twice"}


SAVED = SavedRun(
    "pack", "small-story", 3, ((3_000, "answer"), (9_000, "reply obey"), (12_000, "pay")), 60_000
)


def test_a_run_is_taken_over_at_a_moment_with_what_was_done_until_then(script: Script) -> None:
    taken = fork(SAVED, 10_000)

    assert (taken.acts, taken.until) == (SAVED.acts[:2], 10_000)
    half, happened = replay(script, taken)
    whole, all_happened = replay(script, SAVED)
    assert half.now == 10_000
    assert happened == [h for h in all_happened if h.at <= 10_000]
    assert (half.beat, half.money, whole.money > 0) == ("orders", 0, True)


@pytest.mark.parametrize("at", [0, 3_000, 9_000, 59_999, 600_000])
def test_every_moment_can_be_taken_over(script: Script, at: int) -> None:
    run, _ = replay(script, fork(SAVED, at))

    assert run.now == at or run.ended


def test_nothing_is_taken_over_before_the_start() -> None:
    with pytest.raises(ValueError, match="-1"):
        fork(SAVED, -1)


def test_beside_each_line_stands_what_they_wanted_and_the_safest_act(script: Script) -> None:
    _, happened = replay(script, SAVED)
    found = beside(script, 3, happened)

    assert [one.line for one in found if one.line] == ["a-1", "a-2", "f-1", "o-1"]
    money = next(one for one in found if one.line == "a-2")
    assert (money.wanted and money.wanted.en, str(money.safest)) == ("Money.", "ask mother")
    assert [one.acts for one in found if one.line == "f-1"] == [("reply obey",)]
    assert found == beside(script, 3, happened)


def test_the_safest_act_is_never_a_risky_one_and_leads_out(script: Script) -> None:
    run, _ = replay(script, fork(SAVED, 11_000))
    best = safest_act(script, run)

    assert best is not None
    after, _ = act(script, run, best)
    ended, _ = advance(script, after, 3_600_000)
    assert ended.ended in ("told", "away")


def test_what_they_wanted_is_told_by_what_they_ask_or_how_where_the_author_is_silent(script: Script) -> None:
    first, fear = wanted_now(script, "a-1"), wanted_now(script, "o-1")

    assert first is not None
    assert fear is not None
    assert first != fear
    assert wanted_now(script, "f-1") is None

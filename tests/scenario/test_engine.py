"""The engine: what time and acts do, in every state."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lachan.domain.acts import Act, ActKind, Credit, parse_act
from lachan.domain.errors import LachanError
from lachan.scenario import engine
from lachan.scenario.choices import possible_acts
from lachan.scenario.run import NEVER, Happened, Happening, Run
from lachan.scenario.script import Script


def play(script: Script, *moves: str, seed: int = 0) -> tuple[Run, list[Happening]]:
    """Each move is "3s" (let three seconds pass) or an act's words."""
    run, out = engine.start(script, seed)
    for move in moves:
        if move[0].isdigit():
            run, more = engine.advance(script, run, run.now + int(float(move[:-1]) * 1000))
        else:
            deed = parse_act(move)
            assert deed is not None, move
            run, more = engine.act(script, run, deed)
        out += more
    return run, out


def kinds(out: list[Happening]) -> list[str]:
    return [str(h.kind) for h in out]


def test_doing_nothing_lets_the_phone_ring_out_and_the_story_end(script: Script) -> None:
    run, out = play(script, "120s")

    assert run.ended == "away"
    assert "missed" in kinds(out)
    assert run.now == 22_000 + 700 + 1_200 + 10_000


def test_a_line_is_heard_only_after_answering(script: Script) -> None:
    _, out = play(script, "3s", "answer", "1s")

    assert [h.what for h in out if h.kind is Happened.SAID] == ["a-1"]


def test_hanging_up_in_the_first_second_ends_the_call_at_once(script: Script) -> None:
    run, out = play(script, "2s", "answer", "0.2s", "hang_up")

    assert run.call == ""
    assert run.beat == "quiet"
    assert "said" not in kinds(out)


def test_after_hanging_up_nothing_more_is_heard(story: Callable[..., Script]) -> None:
    script = story(lambda d: d["always"].pop("hang_up"))
    _, out = play(script, "2s", "answer", "2s", "hang_up", "30s")

    assert [h.what for h in out if h.kind is Happened.SAID] == ["a-1"]
    assert "a-2" in [h.what for h in out if h.kind is Happened.UNHEARD]


def test_asking_a_trusted_adult_drops_the_caller_and_counts_as_told(script: Script) -> None:
    run, out = play(script, "3s", "answer", "2s", "ask mother")

    assert run.call == "mother"
    assert run.told_at == 5_000
    assert [h.who for h in out if h.kind is Happened.CALL_OVER] == ["caller"]


def test_calling_or_messaging_mother_is_asking_her(script: Script) -> None:
    for way in ("call mother", "message mother", "dial 0900 000 002"):
        run, _ = play(script, "3s", "answer", "2s", way)

        assert (run.beat, run.told_at) == ("mother-helps", 5_000), way


def test_an_adult_in_the_room_is_asked_without_the_phone(story: Callable[..., Script]) -> None:
    script = story(lambda d: d["people"]["mother"].update(near="true"))
    run, out = play(script, "3s", "answer", "2s", "ask mother", "1s")

    assert run.call == "caller"
    assert "m-1" in [h.what for h in out if h.kind is Happened.SAID]


def test_nobody_answers_where_the_author_gave_no_answer(script: Script) -> None:
    run, out = play(script, "3s", "decline", "call caller", "3s")
    assert run.dialing == "caller"

    run, out = play(script, "3s", "decline", "call caller", "9s")
    assert run.dialing == ""
    assert "no-answer" in kinds(out)


def test_calling_back_the_stranger_is_risky_and_calling_the_ward_is_safe(script: Script) -> None:
    _, back = play(script, "3s", "decline", "call caller")
    _, ward = play(script, "3s", "decline", "call ward")

    assert [h.credit for h in back if h.kind is Happened.ACT][-1] is Credit.RISKY
    assert [h.credit for h in ward if h.kind is Happened.ACT][-1] is Credit.SAFE


def test_blocking_silences_everything_that_person_would_send(story: Callable[..., Script]) -> None:
    script = story(lambda d: d["always"].pop("block"))
    _, out = play(script, "3s", "block caller", "60s")

    assert not [h for h in out if h.who == "caller" and h.kind in (Happened.TEXTED, Happened.SAID)]


def test_paying_is_possible_only_after_it_was_asked_for(script: Script) -> None:
    early, out = play(script, "3s", "answer", "0.1s", "pay")
    assert early.money == 0
    assert kinds(out)[-1] == "nothing"

    late, _ = play(script, "3s", "answer", "8s", "pay", seed=1)
    assert late.money in (8_000_000, 12_000_000)
    assert late.risky_at == 11_000


def test_an_act_without_an_object_changes_nothing_and_counts_for_nothing(script: Script) -> None:
    before, _ = play(script, "1s")
    after, out = engine.act(script, before, Act(ActKind.ANSWER))

    assert after == before
    assert kinds(out) == ["nothing"]


def test_the_red_key_declines_a_ringing_call(script: Script) -> None:
    run, out = play(script, "3s", "hang_up")

    assert run.beat == "writes"
    assert [h.what for h in out if h.kind is Happened.ACT] == ["decline"]


def test_replies_wait_for_the_first_word_and_need_the_call(script: Script) -> None:
    quiet, _ = play(script, "3s", "answer", "0.2s")
    talking, _ = play(script, "3s", "answer", "1s")
    alone, _ = play(script, "3s", "answer", "1s", "leave")

    assert [
        len([a for a in possible_acts(script, r) if a.kind is ActKind.REPLY]) for r in (quiet, talking)
    ] == [0, 3]
    assert not [a for a in possible_acts(script, alone) if a.kind is ActKind.REPLY]


def test_a_reply_changes_own_vars_and_marks_the_first_risky_second(script: Script) -> None:
    run, _ = play(script, "3s", "answer", "1s", "reply obey")

    assert run.own == (1,)
    assert (run.beat, run.risky_at) == ("orders", 4_000)


def test_a_guarded_timeout_looks_at_the_facts(story: Callable[..., Script]) -> None:
    script = story(lambda d: d["always"].pop("ask"))
    told, _ = play(script, "3s", "answer", "1s", "reply obey", "1s", "ask mother", "60s")
    untold, _ = play(script, "3s", "answer", "1s", "reply obey", "60s")

    assert (told.ended, untold.ended) == ("away", "lost")


def test_calling_111_tells_somebody(script: Script) -> None:
    run, _ = play(script, "3s", "answer", "1s", "call 111")

    assert run.told_at == 4_000
    assert run.reported == {"111"}


def test_leaving_the_phone_ends_the_call_and_any_act_is_a_return(script: Script) -> None:
    run, out = play(script, "3s", "answer", "1s", "leave", "1s", "evidence")

    assert (run.call, run.away) == ("", False)
    assert kinds(out)[-3:] == ["back", "act", "kept"]


def test_stopping_ends_at_once_without_an_outcome(script: Script) -> None:
    run, out = play(script, "3s", "answer", "stop")

    assert run.ended == "stopped"
    assert out[-1].kind is Happened.ENDED
    assert engine.act(script, run, Act(ActKind.ANSWER)) == (run, [])


def test_a_story_in_circles_is_named_not_played_forever(story: Callable[..., Script]) -> None:
    script = story(lambda d: d["beats"]["quiet"].update(then={"after": "0s", "go": "quiet"}))

    with pytest.raises(LachanError) as caught:
        play(script, "3s", "answer", "hang_up")
    assert caught.value.code == "scenario-goes-in-circles"


def test_a_second_ring_during_a_call_can_be_answered(story: Callable[..., Script]) -> None:
    def ring_twice(data: dict) -> None:  # type: ignore[type-arg]
        data["beats"]["accuses"]["cues"].append({"cue": "ring", "who": "mother", "at": "3s"})

    run, out = play(story(ring_twice), "3s", "answer", "4s", "answer")

    assert run.call == "mother"
    assert [h.who for h in out if h.kind is Happened.CALL_OVER] == ["caller"]


MOVES = st.lists(st.tuples(st.integers(0, 8_000), st.integers(0, 200)), max_size=40)


@settings(max_examples=150, deadline=None)
@given(moves=MOVES, seed=st.integers(0, 50))
def test_any_acts_at_any_times_keep_the_run_in_order(
    script: Script, moves: list[tuple[int, int]], seed: int
) -> None:
    run, out = engine.start(script, seed)
    for wait, pick in moves:
        run, more = engine.advance(script, run, run.now + wait)
        out += more
        acts = possible_acts(script, run) or (Act(ActKind.SILENT),)
        run, more = engine.act(script, run, acts[pick % len(acts)])
        out += more
        assert run.ended or run.due >= run.now
        assert not (run.call and run.call in run.blocked)

    times = [h.at for h in out]
    assert times == sorted(times)
    assert (run.told_at == NEVER) == ("told" not in kinds(out))
    assert sum(h.ms for h in out if h.kind is Happened.GAVE and h.what == "pay") == run.money
    ended, _ = engine.advance(script, run, run.now + 3_600_000)
    assert ended.ended


@settings(max_examples=60, deadline=None)
@given(cuts=st.lists(st.integers(1, 5_000), max_size=30))
def test_how_often_the_clock_is_read_changes_nothing(script: Script, cuts: list[int]) -> None:
    run, pieces = engine.start(script, 3)
    for cut in cuts:
        run, more = engine.advance(script, run, run.now + cut)
        pieces += more
    whole, out = engine.start(script, 3)
    whole, more = engine.advance(script, whole, run.now)

    assert (pieces, run) == (out + more, whole)

"""The prover catches each kind of broken story by name, and passes a sound one."""

from collections.abc import Callable
from typing import Any

import pytest

from lachan.domain.acts import ActKind
from lachan.scenario.engine import act, advance, realarm, start
from lachan.scenario.prover.explore import explore, idle_outcomes, moments
from lachan.scenario.prover.plays import play, tally
from lachan.scenario.prover.proof import prove
from lachan.scenario.prover.states import Lens, settled
from lachan.scenario.run import Happened
from lachan.scenario.script import Script

Story = Callable[..., Script]


def test_the_sound_story_is_proved(script: Script) -> None:
    proof = prove(script, plays=300)

    assert proof.findings == ()
    assert proof.states > 50
    assert set(proof.tally.ends) == {"told", "away", "lost"}
    assert proof.tally.plays == 300


def _orphan(d: dict[str, Any]) -> None:
    d["beats"]["orphan"] = {"then": {"after": "5s", "go": "away"}}


def _no_reaction(d: dict[str, Any]) -> None:
    d["beats"]["orders"]["react"]["answer"] = "away"


def _trap(d: dict[str, Any]) -> None:
    d["always"] = {}
    d["beats"]["paid"]["then"] = {"after": "60s", "go": "lost"}


def _circle(d: dict[str, Any]) -> None:
    d["beats"]["quiet"]["then"] = {"after": "5s", "go": "writes"}
    d["beats"]["writes"]["then"] = {"after": "5s", "go": "quiet"}


def _punish(d: dict[str, Any]) -> None:
    d["truth"] = "genuine"
    d["ends"]["lost"] = {"outcome": "missed", "vi": "Lỡ việc.", "en": "Missed."}
    d["always"]["look"] = {"go": "paid"}


def _no_recovery(d: dict[str, Any]) -> None:
    del d["ends"]["lost"]["recovery"]


def _deaf(d: dict[str, Any]) -> None:
    d["beats"]["writes"]["cues"].append({"cue": "say", "who": "ward", "id": "x-1", "vi": "A.", "en": "A."})


def _long_is_safe(d: dict[str, Any]) -> None:
    for n, beat in enumerate(("accuses", "orders", "writes", "mother-helps")):
        d["beats"][beat]["replies"] = [
            {
                "id": f"s-{n}",
                "vi": "Một câu thật là dài.",
                "en": "A very long one.",
                "credit": "safe",
                "go": "away",
            },
            {"id": f"r-{n}", "vi": "Ngắn.", "en": "Short.", "credit": "risky"},
        ]


def _grooming_alone(d: dict[str, Any]) -> None:
    d["family"] = "grooming"
    d["people"]["mother"]["trusted"] = "false"


BROKEN = [
    ("a beat nobody reaches", _orphan, "beat-unreached", "orphan"),
    ("a reaction that cannot happen", _no_reaction, "rule-unreached", "orders.answer[0]"),
    ("no way out once the money is asked", _trap, "no-way-out", "paid"),
    ("a story that never ends", _circle, "never-ends", "writes"),
    ("a genuine story that punishes checking", _punish, "checking-punished", "accuses"),
    ("harm without a recovery", _no_recovery, "harm-without-recovery", "lost"),
    ("a line nobody can hear", _deaf, "line-unreached", "writes.x-1"),
    ("the longest reply is always the safe one", _long_is_safe, "guessable-by-length", "replies"),
    ("a sensitive story with no adult", _grooming_alone, "sensitive-without-help", "people"),
]


@pytest.mark.parametrize(("name", "edit", "code", "place"), BROKEN, ids=[b[0] for b in BROKEN])
def test_a_broken_story_is_caught_by_name(
    story: Story, name: str, edit: Callable[[dict[str, Any]], None], code: str, place: str
) -> None:
    findings = prove(story(edit), plays=0).findings

    assert (code, place) in {(f.code, f.place) for f in findings}, findings


def test_acts_are_tried_as_the_phone_begins_to_ring(script: Script) -> None:
    tried = {state.run.now for state in explore(script).states.values() if state.run.beat == "ringing"}

    assert 2_000 in moments(script, "ringing")
    assert 2_000 in tried


def test_every_act_is_tried_at_the_start_middle_and_end_of_a_beat(script: Script) -> None:
    graph = explore(script)
    tried = {
        state.run.now - state.run.entered
        for state in graph.states.values()
        if state.run.beat == "accuses" and any(str(edge.deed) == "ask mother" for edge in state.edges)
    }

    assert set(moments(script, "accuses")) <= tried


def test_the_same_seed_plays_the_same(script: Script) -> None:
    assert play(script, 11) == play(script, 11)
    assert tally(script, 50).hits == tally(script, 50).hits


def test_states_with_one_key_have_one_future(script: Script) -> None:
    """The abstraction is checked against the engine: a run and its representative end alike when idle."""
    lens, graph = Lens(script), explore(script)
    idle = idle_outcomes(script, graph)
    compared = 0
    for state in graph.states.values():
        for edge in state.edges:
            run, _ = act(script, state.run, edge.deed)
            ended, _ = advance(script, run, run.now + 3_600_000)
            if not run.ended and lens.key(settled(run)) == edge.to:
                assert script.outcomes[ended.ended] == idle[edge.to]
                compared += 1

    assert compared > 500


def _notes_without_going(d: dict[str, Any]) -> None:
    d["always"]["look"] = [{"who": "caller", "credit": "risky"}, {"credit": "safe"}]
    d["always"]["evidence"] = {"credit": "neutral"}
    d["beats"]["accuses"]["react"] = {"report": {"credit": "risky"}}


def test_every_edge_leads_where_the_engine_goes(story: Story) -> None:
    """Also those of acts that only leave a note, which the prover counts without playing them."""
    script = story(_notes_without_going)
    lens, graph = Lens(script), explore(script)
    noted = 0
    for state in graph.states.values():
        for edge in state.edges:
            run, out = act(script, state.run, edge.deed)
            calm = run if run.ended else settled(run)
            assert lens.key(calm if calm is run else realarm(script, calm)) == edge.to
            assert edge.risky is any(h.kind is Happened.ACT and h.credit == "risky" for h in out)
            assert {h.rule for h in out if h.rule} <= graph.seen
            noted += edge.deed.kind in (ActKind.LOOK, ActKind.EVIDENCE, ActKind.REPORT)

    assert noted > 100


def test_every_end_of_a_play_was_found_by_exploring(script: Script) -> None:
    seen = explore(script).seen
    for seed in range(300):
        for happened in play(script, seed):
            if happened.kind in (Happened.BEAT, Happened.ENDED, Happened.REPLIED):
                assert happened.what in seen


def test_start_is_the_first_state(script: Script) -> None:
    run, _ = start(script, 0)
    graph = explore(script)

    assert graph.first == Lens(script).key(run)

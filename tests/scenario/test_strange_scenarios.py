"""Ten scenarios of kinds that we do not ship: each is proved or refused by name, and can be played anyhow."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lachan.content.problems import has_errors
from lachan.content.scenarios import load_scenario_file
from lachan.domain.acts import GIVABLE, REPORT_CHANNELS, Act, ActKind
from lachan.scenario.choices import possible_acts
from lachan.scenario.engine import act, advance, start
from lachan.scenario.phone import pick_up, shows
from lachan.scenario.prover.findings import CODES
from lachan.scenario.prover.proof import prove
from lachan.scenario.run import Happened, Happening
from lachan.scenario.script import Script, compile_scenario
from lachan.scenario.transcript import lines

AN_HOUR = 3_600_000


STRANGE = {
    file.name.removesuffix(".scenario.yaml"): file
    for file in sorted(Path(__file__).with_name("strange").glob("*.scenario.yaml"))
}
FINDINGS = {
    "all-blocked": {("rule-unreached", "again.then[0]")},
    "two-calls": {("line-unreached", "two.t-2")},
}
"""What is wrong with two of the ten; the others are sound."""

each = pytest.mark.parametrize("name", STRANGE)


@cache
def strange(name: str) -> Script:
    scenario, problems = load_scenario_file(STRANGE[name])
    assert scenario is not None, problems
    assert not has_errors(problems)
    return compile_scenario(scenario)


def test_there_are_ten_and_each_has_an_id_of_its_own() -> None:
    assert len({strange(name).scenario.id for name in STRANGE}) == 10


@each
def test_a_strange_scenario_is_proved_or_told_by_name_what_it_lacks(name: str) -> None:
    proof = prove(strange(name), plays=400)

    assert {(f.code, f.place) for f in proof.findings} == FINDINGS.get(name, set())
    assert {f.code for f in proof.findings} <= set(CODES)
    assert proof.states > 3


@each
def test_every_end_of_a_strange_scenario_comes_up_in_play(name: str) -> None:
    script = strange(name)

    assert set(prove(script, plays=4_000).tally.ends) == set(script.outcomes)


@each
def test_a_strange_scenario_ends_by_itself(name: str) -> None:
    script = strange(name)
    run, _ = start(script, 7)
    run, out = advance(script, run, AN_HOUR)

    assert run.ended in script.outcomes
    assert out[-1].kind is Happened.ENDED


def test_a_line_that_is_heard_only_by_answering_at_once_counts_as_reached() -> None:
    """The caller rings at one second and speaks at three: nobody who answers later hears it."""
    script = strange("two-calls")
    run, _ = start(script, 0)
    run, _ = advance(script, run, 1_500)
    run, _ = act(script, run, Act(ActKind.ANSWER))
    _, out = advance(script, run, 3_000)

    assert "t-1" in {happened.what for happened in out}
    assert "two.t-1" not in {finding.place for finding in prove(script, plays=0).findings}


def test_whoever_blocks_both_is_left_alone() -> None:
    script = strange("all-blocked")
    run, _ = start(script, 0)
    run, _ = advance(script, run, 6_000)
    run, _ = act(script, run, Act(ActKind.BLOCK, "caller"))
    run, _ = act(script, run, Act(ActKind.BLOCK, "lan"))

    assert run.ended == "away"


def any_target(script: Script) -> st.SearchStrategy[str]:
    known = [*script.scenario.people, *script.lines, *script.replies, *script.numbers]
    return st.sampled_from(["", "nobody", "113", *GIVABLE, *REPORT_CHANNELS, *known])


@each
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_acts_at_any_moment_do_no_harm(name: str, data: st.DataObject) -> None:
    script = strange(name)
    seed = data.draw(st.integers(0, 2**63 - 1))
    run, out = start(script, seed)
    told: list[Happening] = [*out]
    for _ in range(data.draw(st.integers(0, 25))):
        run, out = advance(script, run, run.now + data.draw(st.integers(0, 9_000)))
        told += out
        offered = possible_acts(script, run)
        if offered and data.draw(st.booleans()):
            deed = data.draw(st.sampled_from(offered))
        else:
            deed = Act(data.draw(st.sampled_from(sorted(ActKind))), data.draw(any_target(script)))
        run, out = act(script, run, deed)
        told += out
    run, out = advance(script, run, run.now + AN_HOUR)
    told += out

    assert run.ended in {*script.outcomes, "stopped"}
    assert [h.at for h in told] == sorted(h.at for h in told)
    assert sum(h.kind is Happened.ENDED for h in told) == 1
    phone = pick_up(script)
    for happened in told:
        phone = shows(script, phone, happened)
    for language in ("vi", "en"):
        assert not [line for line in lines(script, seed, told, language) if "{" in line]

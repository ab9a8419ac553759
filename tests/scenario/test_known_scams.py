"""The format holds every scam that is known here: each can be written, is proved, and goes wrong or well."""

from functools import cache
from typing import Any

import pytest
from known_scams import SCAMS, Scam, both

from lachan.content.lint_story import Shelf
from lachan.content.problems import has_errors
from lachan.content.scenarios import parse_scenario
from lachan.domain.acts import parse_act
from lachan.scenario.engine import act, advance, start
from lachan.scenario.prover.proof import prove
from lachan.scenario.run import Happened, Happening, Run
from lachan.scenario.script import Script, compile_scenario

each = pytest.mark.parametrize("scam", SCAMS, ids=[scam.name.replace(" ", "-") for scam in SCAMS])


def story(scam: Scam) -> dict[str, Any]:
    """Put *scam* into the smallest whole story: one that goes along, one that asks, one that does nothing."""
    return {
        "format": "1", "id": "sketch", "truth": "scam", "family": scam.family, "title": both("Sketch"),
        "scene": both("At home."), "for": ["student"], "minutes": "2",
        "people": {
            "caller": {"name": both("Stranger"), "number": "+84 28 0000 0101", "mail": "ai@noi-nao.example"},
            "mother": {"name": both("Mum"), "number": "0900 000 002", "trusted": "true"},
            "desk": {"name": both("Bank"), "number": "024 0000 0199", "official": "true"},
        },
        "phone": {"contacts": ["mother", "desk"], "bank": {"balance": "5.000.000"}},
        **scam.parts,
        "always": {"ask": {"who": "mother", "go": "helped", "credit": "safe"}},
        "start": "first",
        "beats": {
            "first": {
                "cues": [*scam.cues], "replies": [*scam.replies], "react": scam.harm,
                "then": {"after": "40s", "go": "away"},
            },
            "harm": {
                "then": {"after": "20s", "go": "lost"},
                "react": {"call": {"who": "desk", "go": "saved"}},
            },
            "helped": {"then": {"after": "3s", "go": "told"}, "closing": "true"},
        },
        "ends": {
            "away": {"outcome": "safe", **both("Away.")},
            "told": {"outcome": "safe", **both("Told.")},
            "saved": {"outcome": "late", **both("Stopped in time.")},
            "lost": {"outcome": "harmed", "recovery": "money-first-hour", **both("Lost.")},
        },
        "tonight": both("Tell."), "one_thing": both("Ask."),
    }  # fmt: skip


def flow(value: Any) -> str:
    """Write a tree as one line of YAML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {flow(part)}" for name, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(part) for part in value) + "]"
    return f'"{value}"'


@cache
def sketch(name: str) -> Script:
    scam = next(one for one in SCAMS if one.name == name)
    text = "".join(f"{key}: {flow(value)}\n" for key, value in story(scam).items())
    scenario, problems = parse_scenario(text.encode(), "sketch.scenario.yaml", Shelf())
    assert scenario is not None, problems
    assert not has_errors(problems), problems
    return compile_scenario(scenario)


def play(script: Script, moves: tuple[str, ...]) -> tuple[Run, list[Happening]]:
    """Each move is "20s" (let the time pass) or an act; every act must do something."""
    run, told = start(script, 0)
    run, out = advance(script, run, 1_500)
    told += out
    for move in moves:
        if move[0].isdigit():
            run, out = advance(script, run, run.now + int(move[:-1]) * 1_000)
        else:
            deed = parse_act(move)
            assert deed is not None, move
            run, out = act(script, run, deed)
            assert not {h.kind for h in out} & {Happened.NOTHING, Happened.REFUSED}, move
        told += out
    run, out = advance(script, run, run.now + 300_000)
    return run, [*told, *out]


@each
def test_whoever_goes_along_is_harmed(scam: Scam) -> None:
    run, _ = play(sketch(scam.name), scam.moves)

    assert run.ended == "lost"


@each
def test_whoever_asks_or_lets_it_be_is_safe(scam: Scam) -> None:
    script = sketch(scam.name)

    assert play(script, ("20s", "ask mother"))[0].ended == "told"
    assert play(script, ())[0].ended == "away"


@each
def test_it_is_proved(scam: Scam) -> None:
    proof = prove(sketch(scam.name), plays=300)

    assert not [(finding.code, finding.place) for finding in proof.findings]
    assert set(proof.tally.ends) <= {"away", "told", "saved", "lost", "stopped"}


def test_each_playbook_has_its_row() -> None:
    assert len({scam.name for scam in SCAMS}) == len(SCAMS) == 27

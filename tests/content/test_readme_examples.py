"""Every example of the author guide is a scenario that passes, and its acts do something."""

import re
from pathlib import Path
from typing import Any

import pytest

from lachan.content.lint_story import Shelf
from lachan.content.problems import has_errors
from lachan.content.scenarios import parse_scenario
from lachan.content.yaml_nodes import read_tree
from lachan.domain.acts import parse_act
from lachan.scenario.engine import act, advance, start
from lachan.scenario.run import Happened
from lachan.scenario.script import Script, compile_scenario

README = Path(__file__).parents[2] / "README.md"
PARTS = ("truth", "phone", "people", "accounts", "pages", "apps", "telling", "begins")
TEMPLATE = """format: 1
id: example
family: fake-bank
title: {vi: Ví dụ, en: Example}
scene: {vi: Ở nhà., en: At home.}
for: [student]
minutes: 2
slots: {sum: ["2.000.000"]}
tonight: {vi: Kể., en: Tell.}
one_thing: {vi: Hỏi., en: Ask.}
start: first
"""
PEOPLE: dict[str, Any] = {
    "caller": {"name": {"vi": "Lạ", "en": "Stranger"}},
    "mother": {"name": {"vi": "Mẹ", "en": "Mum"}, "number": "0900 000 002", "trusted": "true"},
    "desk": {"name": {"vi": "Tổng đài", "en": "Desk"}, "number": "024 0000 0199", "official": "true"},
}


def examples() -> list[tuple[str, str]]:
    guide = (
        README.read_text("utf-8")
        .partition("### The apps of the phone")[2]
        .partition("\n**What `lachan check`")[0]
    )
    found = re.findall(r"\*\*([A-Z][^.*]*)\.\*\*.*?```yaml\n(.*?)```", guide, re.DOTALL)
    assert len(found) >= 11
    return found  # type: ignore[no-any-return]


def scenario_of(snippet: str) -> tuple[Script, list[str]]:
    """Put the pieces of an example where they belong in the smallest story round them."""
    tree, problems = read_tree(snippet.encode(), "readme.yaml")
    assert tree is not None, problems
    part = tree.value
    told = "truth" not in part
    story = {
        "truth": "scam",
        **{name: part[name] for name in PARTS if name in part},
        "people": {**PEOPLE, **part.get("people", {})},
        "always": {"ask": {"who": "mother", "credit": "safe"}},
        "beats": {
            "first": {
                "cues": part["cues"],
                "react": part.get("react", {}),
                "then": part.get("then", {"after": "60s", "go": "late"}),
            },
            **({"next": {"then": {"after": "3s", "go": "end"}}} if told else {}),
            "late": {"then": {"after": "3s", "go": "done"}},
        },
        "ends": {
            "end" if told else "next": {"outcome": "safe", "vi": "Xong.", "en": "Done."},
            "done": {"outcome": "late", "vi": "Muộn.", "en": "Late."},
        },
    }
    text = TEMPLATE + "".join(f"{name}: {flow(value)}\n" for name, value in story.items())
    scenario, problems = parse_scenario(text.encode(), "example.scenario.yaml", Shelf())
    assert scenario is not None, problems
    assert not has_errors(problems)
    return compile_scenario(scenario), part["play"]


def flow(value: Any) -> str:
    """Write a tree as one line of YAML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {flow(part)}" for name, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(part) for part in value) + "]"
    return f'"{value}"'


@pytest.mark.parametrize(("name", "snippet"), examples(), ids=[name for name, _ in examples()])
def test_an_example_of_the_guide_passes_and_plays(name: str, snippet: str) -> None:
    script, moves = scenario_of(snippet)
    run, _ = start(script, 0)
    run, _ = advance(script, run, 20_000 if name != "Video call" else 1_500)
    if name == "Video call":
        run, _ = act(script, run, parse_act("answer"))  # type: ignore[arg-type]
        run, _ = advance(script, run, 20_000)
        moves = moves[1:]
    for n, words in enumerate(moves):
        deed = parse_act(words)
        assert deed is not None, words
        run, out = act(script, run, deed)
        refused = name == "Reports" and n == 0
        assert (out[-1].kind is Happened.REFUSED) is refused, words
        assert out[-1].kind is not Happened.NOTHING, words
    run, _ = advance(script, run, run.now + 120_000)

    assert run.ended in ("end", "next", "done")


def test_the_guide_names_every_kind_of_cue_and_act_of_the_format() -> None:
    from typing import get_args

    from lachan.scenario import model

    guide = README.read_text("utf-8")
    for name in (*model.CUE_SUBJECT, *get_args(model.ReactName)):
        assert re.search(rf"\b{name}\b", guide), name

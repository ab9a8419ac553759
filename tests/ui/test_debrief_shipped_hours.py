"""Whichever way a shipped first hour ends, its debrief speaks of that hour: never of a trick seen through
nor of a genuine matter refused."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest

from lachan import paths
from lachan.content.scenarios import load_scenario_file
from lachan.domain.acts import Outcome, parse_act
from lachan.domain.text import LANGUAGES, Language
from lachan.scenario.debrief import debrief
from lachan.scenario.script import compile_scenario
from lachan.scenario.slots import drawn
from lachan.ui.viewmodels.debrief_state import Page, derive
from lachan.ui.viewmodels.debrief_telling import Telling
from lachan.ui.viewmodels.phone_play import Play

FILES = sorted(paths.shipped("lessons").glob("*/first-hour-*.scenario.yaml"))
SEED = 7
OF_OTHER_RUNS = {
    "vi": ("việc thật", "Lần này là thật", "hỏi lại một câu", "người thật", "đã tự thoát", "đã thoát ra"),
    "en": ("genuine", "one check is enough", "got yourself out", "You got out"),
}
"""Words of the debriefs of scams and of genuine matters."""
HEADLINES = {
    Outcome.SAFE: ("Giờ đầu tiên đã xong", "The first hour is done"),
    Outcome.LATE: ("Đã làm được một phần", "Part of it is done"),
    Outcome.MISSED: ("Một giờ trôi qua rồi", "The hour went by"),
    Outcome.HARMED: ("Lần này chưa giữ lại được", "It could not be kept this time"),
}


def pages(name: str, language: Language) -> Iterator[tuple[Outcome, Page]]:
    """Give the page of each end of the first hour *name*, after a run in which something was done."""
    scenario, problems = load_scenario_file(next(file for file in FILES if file.name.startswith(name)))
    assert scenario is not None, problems
    script = compile_scenario(scenario)
    playing = Play(script, SEED, "timed")
    playing.tick(5_000)
    for act in ("evidence", "lock account", "airplane", "airplane"):
        deed = parse_act(act)
        assert deed is not None
        playing.do(deed)
        playing.tick(2_000)
    while not playing.run.ended:
        playing.tick(1_000)
    seen = debrief(script, playing.run, playing.happened)
    for end, outcome in script.outcomes.items():
        told = Telling(
            script,
            replace(seen, end=end, outcome=outcome),
            language,
            scenario.audience[0],
            values=drawn(scenario, SEED, language),
        )
        yield outcome, derive(told)


def words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from words(list(value.values()))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from words(part)


each_hour = pytest.mark.parametrize("name", [file.name.partition(".")[0] for file in FILES])


@each_hour
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_on_top_tells_how_the_hour_went(name: str, language: Language) -> None:
    found = list(pages(name, language))

    assert len(found) >= 4
    for outcome, page in found:
        assert page.headline.startswith(HEADLINES[outcome][language == "en"])


@each_hour
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_end_of_an_hour_speaks_of_a_genuine_matter_or_of_a_scam_seen_through(
    name: str, language: Language
) -> None:
    for outcome, page in pages(name, language):
        said = [text for text in words(asdict(page)) if any(part in text for part in OF_OTHER_RUNS[language])]
        assert said == [], outcome


@each_hour
def test_an_hour_names_six_steps_and_no_twin_whatever_its_end(name: str) -> None:
    for _, page in pages(name, "vi"):
        assert len(page.aside["points"]) == 6
        assert page.numbers[0]["figure"].endswith("/6")
        assert page.twin == ""

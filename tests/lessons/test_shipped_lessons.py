"""Every shipped scenario is proved, has a twin, speaks both languages and gives nothing away by form."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from time import process_time
from typing import Any

import msgspec
import pytest

from lachan import paths
from lachan.cli.proofs import Checked, check_around, check_file
from lachan.content.lint_words import findings, is_fictional
from lachan.content.scenarios import load_scenario_file
from lachan.scenario import model
from lachan.scenario.drawing import shuffled
from lachan.scenario.prover.plays import PLAYS
from lachan.scenario.prover.properties import GUESSABLE_FROM, GUESSABLE_SHARE

LESSONS = paths.shipped("lessons")
FILES = sorted(LESSONS.rglob("*.scenario.yaml"))
NAMES = [file.name.removesuffix(".scenario.yaml") for file in FILES]
SECONDS_FOR_A_MODULE = 15.0
"""Processor time for one module's proofs: five seconds on two quiet cores, and half as much again."""
SHUFFLES = 40

FIRST_HOURS = [
    name for name, file in zip(NAMES, FILES, strict=True) if "\ntruth: recovery" in file.read_text("utf-8")
]
"""Scenarios of the first hour after a bad end: they have no twin, and no harm of their own to stop."""

each = pytest.mark.parametrize("name", NAMES)
each_in_a_pair = pytest.mark.parametrize("name", [name for name in NAMES if name not in FIRST_HOURS])


@cache
def shipped(name: str) -> model.Scenario:
    scenario, problems = load_scenario_file(FILES[NAMES.index(name)])
    assert scenario is not None, problems
    return scenario


@pytest.fixture(scope="session")
def proofs() -> dict[str, tuple[Checked, float]]:
    """Each shipped scenario checked as ``lachan check`` does, with the processor seconds it took."""
    proved = {}
    for name, file in zip(NAMES, FILES, strict=True):
        began = process_time()
        checked = check_file(file, PLAYS)
        proved[name] = (checked, process_time() - began)
    return proved


def words(part: Any) -> Iterator[model.Words | model.Line | model.Reply | model.End | model.OldMessage]:
    """Give everything under *part* that has a Vietnamese and an English side."""
    if hasattr(part, "vi"):
        yield part
    if isinstance(part, msgspec.Struct):
        yield from (found for field in part.__struct_fields__ for found in words(getattr(part, field)))
    elif isinstance(part, dict):
        yield from (found for value in part.values() for found in words(value))
    elif isinstance(part, list):
        yield from (found for value in part for found in words(value))


def choices(scenario: model.Scenario) -> list[tuple[str, list[model.Reply]]]:
    """Return the beats whose replies are not all of one kind."""
    lists = [(key, beat.replies) for key, beat in scenario.beats.items()]
    return [(key, some) for key, some in lists if 0 < sum(r.credit == "safe" for r in some) < len(some)]


def test_there_are_scenarios_to_test() -> None:
    assert len(FILES) >= 4


@pytest.mark.slow
@each
def test_a_shipped_scenario_is_proved_without_a_problem(
    proofs: dict[str, tuple[Checked, float]], name: str
) -> None:
    checked, _ = proofs[name]

    assert checked.problems == []
    assert checked.proof is not None
    assert checked.proof.findings == ()
    assert checked.proof.tally.plays == PLAYS


@pytest.mark.slow
@each
def test_every_beat_and_every_end_comes_up_when_people_play_at_random(
    proofs: dict[str, tuple[Checked, float]], name: str
) -> None:
    proof = proofs[name][0].proof
    assert proof is not None

    assert set(proof.tally.ends) == set(shipped(name).ends)
    assert set(shipped(name).beats) <= set(proof.tally.hits)


@pytest.mark.slow
def test_a_module_is_proved_in_five_seconds_on_two_cores(proofs: dict[str, tuple[Checked, float]]) -> None:
    for folder in {file.parent for file in FILES}:
        spent = {
            name: proofs[name][1] for name, file in zip(NAMES, FILES, strict=True) if file.parent == folder
        }
        assert sum(spent.values()) < SECONDS_FOR_A_MODULE, spent


def test_the_pack_around_the_scenarios_has_no_problem() -> None:
    assert check_around(LESSONS) == []


@each
def test_a_shipped_scenario_has_twelve_beats_and_four_ends_at_least(name: str) -> None:
    assert len(shipped(name).beats) >= (10 if name in FIRST_HOURS else 12)
    assert len(shipped(name).ends) >= 4


@each
def test_a_shipped_scenario_takes_three_to_six_minutes(name: str) -> None:
    assert 3 <= shipped(name).minutes <= 6


@each_in_a_pair
def test_a_twin_tells_the_other_truth_for_the_same_people_and_points_back(name: str) -> None:
    scenario = shipped(name)
    assert scenario.twin in NAMES
    twin = shipped(scenario.twin)

    assert twin.twin == name
    assert {scenario.truth, twin.truth} == {"scam", "genuine"}
    assert twin.audience == scenario.audience
    assert twin.title != scenario.title


@each_in_a_pair
def test_a_scam_can_still_be_stopped_late_and_a_genuine_matter_can_be_missed(name: str) -> None:
    outcomes = {end.outcome for end in shipped(name).ends.values()}

    assert outcomes == ({"safe", "late", "harmed"} if shipped(name).truth == "scam" else {"safe", "missed"})


@each
def test_everything_said_is_there_in_both_languages(name: str) -> None:
    found = list(words(shipped(name)))

    assert len(found) > 60
    assert not [text for text in found if not text.vi.strip() or not text.en.strip()]
    assert not [
        text.vi
        for text in found
        if isinstance(text, model.Line | model.Reply | model.End) and text.vi == text.en
    ]


@each
def test_every_reply_says_why_it_counts_as_it_does(name: str) -> None:
    bare = [reply.id for beat in shipped(name).beats.values() for reply in beat.replies if reply.why is None]

    assert bare == []


@each
def test_no_number_or_address_could_be_anybody_s(name: str) -> None:
    scenario = shipped(name)
    links = [
        link.shows
        for beat in scenario.beats.values()
        for cue in beat.cues
        if (link := getattr(cue, "link", None))
    ]

    assert [
        person.number
        for person in scenario.people.values()
        if person.number and not is_fictional(person.number)
    ] == []
    assert [shows for shows in links if not shows.partition("/")[0].endswith(".example")] == []
    for text in words(scenario):
        slots = frozenset(scenario.slots)
        assert [*findings(text.vi, slots), *findings(text.en, slots)] == []


@each
def test_everybody_who_may_be_looked_at_closer_has_something_to_see(name: str) -> None:
    people = shipped(name).people
    strangers = [
        key
        for key, person in people.items()
        if not (person.trusted or person.official) and person.face == "stranger"
    ]

    assert strangers
    assert [key for key in strangers if people[key].about is None] == []


@each
@pytest.mark.parametrize("place", [0, 1, 2], ids=["the first", "the second", "the third"])
def test_always_taking_the_same_place_is_no_way_through(name: str, place: int) -> None:
    """Neither as the file has the replies nor as the phone shows them."""
    offered = [(key, some) for key, some in choices(shipped(name)) if len(some) > place]
    as_written = [some[place].credit == "safe" for _, some in offered]
    as_shown = [
        shuffled(seed, f"replies/{key}", some)[place].credit == "safe"
        for seed in range(SHUFFLES)
        for key, some in offered
    ]

    assert len(offered) >= GUESSABLE_FROM
    assert sum(as_written) / len(as_written) <= GUESSABLE_SHARE
    assert sum(as_shown) / len(as_shown) <= GUESSABLE_SHARE


@each
def test_a_safe_reply_is_now_the_longest_now_the_shortest(name: str) -> None:
    for language in ("vi", "en"):
        lists = [
            sorted(some, key=lambda reply: len(getattr(reply, language)))
            for _, some in choices(shipped(name))
        ]
        assert {some[0].credit == "safe" for some in lists} == {True, False}
        assert {some[-1].credit == "safe" for some in lists} == {True, False}


def test_the_paths_of_the_shipped_files_are_those_of_the_index() -> None:
    assert {Path(file).parent.parent for file in FILES} == {LESSONS}

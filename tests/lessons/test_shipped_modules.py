"""Every shipped module has what was promised: rehearsals in pairs, items to judge, sheets, cards, sources."""

import pytest

from lachan import paths
from lachan.content.check_files import read_checks
from lachan.content.lesson_facts import read_facts
from lachan.content.packs import Module, load_pack
from lachan.content.scenarios import load_scenario_file
from lachan.domain.text import LANGUAGES

ROOT = paths.shipped("lessons")
FACTS = read_facts(ROOT / "facts.yaml").facts
ITEMS = read_checks(ROOT, frozenset(FACTS)).items
PACK, _ = load_pack(ROOT)
assert PACK is not None
each = pytest.mark.parametrize("module", PACK.modules, ids=lambda module: module.folder.name)


def test_there_are_twelve_modules_at_least_and_thirty_scenarios() -> None:
    assert PACK is not None
    assert len(PACK.modules) >= 12
    assert sum(len(module.scenarios) for module in PACK.modules) >= 30


@each
def test_a_module_has_two_to_four_scenarios(module: Module) -> None:
    assert 2 <= len(module.scenarios) <= 4


@each
def test_a_scam_and_its_genuine_twin_are_in_one_module(module: Module) -> None:
    here = {card.id for card in module.scenarios}
    for card in module.scenarios:
        scenario, problems = load_scenario_file(card.file)
        assert scenario is not None, problems
        assert scenario.truth == "recovery" or scenario.twin in here


@each
def test_a_module_has_eight_items_to_judge(module: Module) -> None:
    assert sum(item.family in module.families for item in ITEMS) >= 8


@each
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", ["lesson", "handout", "talk"])
def test_lesson_handout_and_talk_card_are_there_in_both_languages(
    module: Module, sheet: str, language: str
) -> None:
    assert (module.folder / f"{sheet}.{language}.md").stat().st_size > 400


def test_every_fact_names_its_source_and_its_day() -> None:
    assert [name for name, fact in FACTS.items() if not (fact.source and fact.checked and fact.expires)] == []

"""The check items that ship: sound, fair, and in three forms of equal make-up."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from lachan import paths
from lachan.content.check_files import read_checks
from lachan.content.lesson_facts import read_facts
from lachan.content.packs import load_pack
from lachan.domain.checks import FAMILY_GROUPS, FORMS, HELD_OUT, CheckItem, Kind, group_of
from lachan.domain.learner import ROLES
from lachan.domain.tactics import FAMILIES, SENSITIVE_FAMILIES
from lachan.learning.check_instances import shown
from lachan.learning.check_sets import SET_SIZE, practice

ROOT = Path(paths.shipped("lessons"))
READING = read_checks(ROOT, frozenset(read_facts(ROOT / "facts.yaml").facts))
ITEMS = READING.items
MAKE_UP: dict[str, Callable[[CheckItem], object]] = {
    "kind": lambda item: item.kind,
    "truth": lambda item: item.scam,
    "group": lambda item: group_of(item.family),
    "difficulty": lambda item: item.difficulty,
    "held out": lambda item: item.transfer,
    "all of these": lambda item: (
        item.kind,
        item.scam,
        group_of(item.family),
        item.difficulty,
        item.transfer,
    ),
}


def test_nothing_is_wrong_with_them() -> None:
    assert READING.problems == ()
    assert len(ITEMS) >= 48


@pytest.mark.parametrize("part", MAKE_UP)
def test_the_three_forms_are_made_up_alike(part: str) -> None:
    counted = [Counter(MAKE_UP[part](item) for item in ITEMS if item.form == form) for form in FORMS]

    assert counted[0]
    assert counted[0] == counted[1] == counted[2]


@pytest.mark.parametrize("form", FORMS)
def test_half_of_a_form_is_genuine(form: str) -> None:
    truths = Counter(item.scam for item in ITEMS if item.form == form)

    assert truths[True] == truths[False] >= 6


def test_every_family_that_may_be_shown_has_a_scam_and_every_kind_is_used() -> None:
    wanted = set(FAMILIES) - SENSITIVE_FAMILIES

    assert {item.family for item in ITEMS if item.scam} == wanted
    assert {item.family for item in ITEMS} == wanted
    assert {item.kind for item in ITEMS} == set(Kind.__args__)  # type: ignore[attr-defined]
    assert {family for families in FAMILY_GROUPS.values() for family in families} == wanted


def test_the_held_out_families_are_taught_nowhere() -> None:
    pack, _ = load_pack(ROOT)
    assert pack is not None

    assert {item.family for item in ITEMS if item.transfer} == HELD_OUT
    assert not HELD_OUT & {family for module in pack.modules for family in module.families}
    assert all(item.form for item in ITEMS if item.transfer)


def test_genuine_items_are_not_told_by_their_length_or_their_kind() -> None:
    """Somebody who only looks at how much there is to read must not do well."""
    sizes = sorted((sum(len(part.text.vi) for part in item.parts), item.scam) for item in ITEMS)
    short = [scam for _, scam in sizes[: len(sizes) // 2]]

    assert 0.25 <= sum(short) / len(short) <= 0.75


@pytest.mark.parametrize("role", ROLES)
def test_a_practice_of_each_module_is_half_genuine_for_every_role(role: str) -> None:
    pack, _ = load_pack(ROOT)
    assert pack is not None
    for module in pack.modules:
        chosen = practice(ITEMS, role, module.families, {}, 7)  # type: ignore[arg-type]
        assert len({item.id for item in chosen}) == SET_SIZE
        assert sum(item.scam for item in chosen) == SET_SIZE // 2
        assert {item.family for item in chosen} & set(module.families)
        assert not any(item.form for item in chosen)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("role", ROLES)
def test_no_brace_is_left_and_another_seed_is_another_instance(role: str, language: str) -> None:
    changed = 0
    for item in ITEMS:
        one, again, other = (shown(item, seed, language, role) for seed in (1, 1, 2))  # type: ignore[arg-type]
        assert one == again
        changed += one != other
        words = [one.name, one.at, one.situation, one.why, one.verify, *(part.text for part in one.parts)]
        words += [part.flag + part.fine + part.label for part in one.parts]
        assert not [text for text in words if "{" in text or "}" in text]

    assert changed > len(ITEMS) // 4


def test_people_are_addressed_as_they_are() -> None:
    item = next(item for item in ITEMS if item.situation.vi.startswith("{you}"))

    starts = {role: shown(item, 1, "vi", role).situation.split()[0] for role in ROLES}
    assert starts == {"student": "Em", "parent": "Anh/chị", "teacher": "Thầy/cô"}

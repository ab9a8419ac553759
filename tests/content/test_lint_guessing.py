"""Over a whole pack, no habit of choosing finds the safe reply much oftener than blind choice."""

from pathlib import Path

import pytest

from lachan import paths
from lachan.content import lint_guessing, lint_pack
from lachan.content.lint_guessing import FEWEST_LISTS, MOST_GAIN, Offer, gains, offers
from lachan.content.packs import load_pack
from lachan.content.scenarios import read_scenario, shelf_of
from lachan.domain.text import LANGUAGES
from lachan.ui.wording_authors import mend, say_problem


def offer(safe: str, lengths: list[int]) -> Offer:
    """Make a list of replies; *safe* has an "s" for each safe one."""
    sizes = tuple(lengths)
    return Offer(tuple(one == "s" for one in safe), {"vi": sizes, "en": sizes})


EVEN = [offer("s..", [3, 2, 1]), offer(".s.", [3, 1, 2]), offer("..s", [1, 3, 2])]
ALWAYS_LONGEST = [offer("s..", [3, 2, 1]), offer(".s.", [1, 3, 2]), offer("..s", [1, 2, 3])]


def test_a_habit_gains_what_it_finds_beyond_blind_choice() -> None:
    best, *rest = gains(ALWAYS_LONGEST * 10)

    assert (best.habit, best.lists) == ("longest", 30)
    assert (best.found, best.blind) == (1.0, pytest.approx(1 / 3))
    assert best.gain == pytest.approx(2 / 3)
    assert min(one.gain for one in rest) < 0


def test_of_replies_equally_long_one_is_taken_blindly() -> None:
    for one in gains([offer("s.", [4, 4])] * FEWEST_LISTS):
        if one.habit in ("longest", "shortest"):
            assert one.gain == 0


def test_few_lists_say_nothing() -> None:
    assert gains(ALWAYS_LONGEST * 9) == ()


def test_a_place_is_scored_only_over_the_lists_that_have_it() -> None:
    third = [one for one in gains([offer("s.", [1, 2])] * 30 + EVEN * 10) if one.habit == "third"]

    assert [one.lists for one in third] == [30]
    assert third[0].gain == pytest.approx(0)


def test_a_pack_whose_safe_reply_is_always_the_first_fails_with_the_figure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pack, _ = load_pack(paths.shipped("lessons"))
    assert pack is not None
    monkeypatch.setattr(lint_pack, "offers", lambda scenario: [_safe_first(one) for one in offers(scenario)])

    problems = lint_pack.check_pack(pack)

    (problem,) = [one for one in problems if one.facts.get("habit") == "first"]
    assert (problem.code, Path(problem.file).name) == ("pack-guessable", "pack.yaml")
    assert problem.facts["found"] == "100%"
    for language in LANGUAGES:
        assert "100%" in say_problem(problem, language)
        assert "12%" in mend(problem, language)
    assert "lời đầu" in say_problem(problem, "vi")


def _safe_first(one: Offer) -> Offer:
    return Offer(tuple(sorted(one.safe, reverse=True)), one.lengths)


def test_the_shipped_pack_teaches_no_habit() -> None:
    pack, _ = load_pack(paths.shipped("lessons"))
    shelf = shelf_of(pack)
    assert pack is not None
    scenarios = [read_scenario(card.file, shelf)[0] for card in pack.scenarios()]

    found = gains(offer for one in scenarios if one is not None for offer in offers(one))

    assert found
    assert max(one.gain for one in found) <= MOST_GAIN < 0.5
    assert found[0].lists >= lint_guessing.FEWEST_LISTS

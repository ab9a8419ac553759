"""Everything that can be wrong with a pack, in one list: facts, recoveries, items, lessons, scenarios."""

from collections.abc import Iterator
from pathlib import Path as FilePath

from lachan.content.check_files import read_checks
from lachan.content.learning_paths import read_paths
from lachan.content.lesson_facts import read_facts
from lachan.content.lesson_pair import read_lesson_pair
from lachan.content.lint_guessing import MOST_GAIN, Offer, gains, offers
from lachan.content.lint_reading import hard_lesson, hard_sheet
from lachan.content.lint_story import Shelf
from lachan.content.lint_terms import check_terms
from lachan.content.packs import Module, Pack, ScenarioCard
from lachan.content.problems import Problem, as_advice, dotted, nearest
from lachan.content.recovery import read_recoveries
from lachan.content.scenarios import read_scenario, shelf_of
from lachan.content.sheets import SHEETS, read_sheet
from lachan.content.typing_files import text_of
from lachan.content.yaml_nodes import Tree, read_file
from lachan.domain.tactics import FAMILIES, SENSITIVE_FAMILIES
from lachan.domain.text import Text
from lachan.scenario.model import Scenario


def check_pack(pack: Pack, *, scenarios: bool = True, within: FilePath | None = None) -> list[Problem]:
    """Read all that *pack* holds, beyond the index that ``load_pack`` has checked. Never raises.

    Without *scenarios*, for whoever checks each scenario file anyway, their own problems are left out.
    *within*: a folder of the pack; of the modules, only those in it are read. Reading ease and names of
    things are errors in our own lessons, warnings in a pack from outside.
    """
    problems = list(read_facts(pack.facts_file).problems)
    problems += _recoveries(pack)
    shelf = shelf_of(pack)
    problems += read_checks(pack.root, shelf.facts).problems
    problems += _ids_twice(pack)
    problems += read_paths(pack.root, [module.folder.name for module in pack.modules])[1]
    lists: list[Offer] = []
    here = [
        one for one in pack.modules if within is None or one.folder.resolve().is_relative_to(within.resolve())
    ]
    for module in here:
        problems += _module(pack, module, shelf, scenarios, lists)
    if len(here) == len(pack.modules):
        problems += _guessable(pack, lists)
    problems += check_terms(pack.root, [module.folder for module in here])
    return problems if pack.shipped else [as_advice(one) for one in problems]


def _recoveries(pack: Pack) -> Iterator[Problem]:
    known = read_facts(pack.facts_file).facts
    recoveries, problems = read_recoveries(pack.recovery_file)
    yield from problems
    tree, _ = read_file(pack.recovery_file)
    for key, recovery in recoveries.items() if tree is not None else ():
        for n, fact in enumerate(recovery.facts):
            if fact not in known and tree is not None:
                path = ("recoveries", key, "facts", n)
                yield tree.problem("fact-unknown", path, name=fact, value=fact, near=nearest(fact, known))
        if recovery.play and tree is not None:
            yield from _playable(pack, tree, key, recovery.play)


def _playable(pack: Pack, tree: Tree, key: str, play: str) -> Iterator[Problem]:
    """A first hour that can be played is a scenario of the pack, and one of recovery."""
    files = {card.id: card.file for card in pack.scenarios()}
    path = ("recoveries", key, "play")
    if play not in files:
        yield tree.problem("play-unknown", path, value=play, near=nearest(play, files))
        return
    other, _ = read_file(files[play])
    if other is not None and other.value.get("truth") != "recovery":
        yield tree.problem("play-not-recovery", path, value=play)


def _ids_twice(pack: Pack) -> Iterator[Problem]:
    seen: set[str] = set()
    for module in pack.modules:
        for n, card in enumerate(module.scenarios):
            if card.id in seen:
                file = module.folder / "module.yaml"
                yield _in_index(file, ("scenarios", n, "id"), "scenario-twice", value=card.id)
            seen.add(card.id)


def _guessable(pack: Pack, lists: list[Offer]) -> Iterator[Problem]:
    for one in gains(lists):
        if one.gain > MOST_GAIN:
            facts = {"habit": one.habit, "language": one.language, "lists": str(one.lists)}
            shares = {"share": one.gain, "found": one.found, "blind": one.blind, "most": MOST_GAIN}
            facts |= {name: f"{share:.0%}" for name, share in shares.items()}
            yield Problem("pack-guessable", str(pack.root / "pack.yaml"), 1, "modules", facts)


def _module(pack: Pack, module: Module, shelf: Shelf, told: bool, lists: list[Offer]) -> Iterator[Problem]:
    file = module.folder / "module.yaml"
    for n, family in enumerate(module.families):
        if family not in FAMILIES:
            near, known = nearest(family, FAMILIES), ", ".join(FAMILIES)
            yield _in_index(file, ("families", n), "family-unknown", value=family, near=near, known=known)
    if module.lesson_minutes:
        ids = [card.id for card in pack.scenarios()]
        reading = read_lesson_pair(module.folder, facts=shelf.facts or (), scenarios=ids)
        yield from reading.problems
        pair = reading.pair
        if pair is not None and Text(pair.vi.title, pair.en.title) != module.lesson_title:
            yield _in_index(
                file, ("lesson",), "card-differs", name="title", other="lesson.vi.md, lesson.en.md"
            )
        youngest = pair.vi.ages[0] if pair is not None else 0
        if pair is not None:
            yield from hard_lesson(module.folder, pair)
        for kind in SHEETS:
            sheets, found = read_sheet(module.folder, kind)
            yield from found
            if sheets is not None:
                yield from hard_sheet(module.folder, kind, sheets, youngest)
    listed = {card.file.name for card in module.scenarios}
    for stray in sorted(module.folder.glob("*.scenario.yaml")):
        if stray.name not in listed:
            yield _in_index(file, ("scenarios",), "scenario-not-listed", name=stray.name)
    for n, card in enumerate(module.scenarios):
        yield from _card(module, n, card, shelf, told, lists)


def _card(
    module: Module, n: int, card: ScenarioCard, shelf: Shelf, told: bool, lists: list[Offer]
) -> Iterator[Problem]:
    file, path = module.folder / "module.yaml", ("scenarios", n)
    if not card.file.is_file():
        yield _in_index(file, (*path, "id"), "scenario-file-missing", name=card.file.name)
        return
    scenario, problems = read_scenario(card.file, shelf)
    yield from problems if told else ()
    if scenario is None:
        return
    lists += offers(scenario)
    for field in _differing(card, scenario):
        yield _in_index(file, (*path, field), "card-differs", name=field, other=card.file.name)
    if scenario.family in SENSITIVE_FAMILIES and not module.comes_quietly:
        yield _in_index(file, (*path, "id"), "family-not-quiet", name=card.file.name, value=scenario.family)
    if scenario.twin is None and scenario.truth != "recovery":
        yield Problem("twin-missing", str(card.file), 1, "twin", {"value": card.id}, "warning")


def _differing(card: ScenarioCard, scenario: Scenario) -> Iterator[str]:
    if card.title != text_of(scenario.title):
        yield "title"
    if card.minutes != scenario.minutes:
        yield "minutes"
    if list(card.audience) != list(scenario.audience):
        yield "for"


def _in_index(file: FilePath, path: tuple[str | int, ...], code: str, **facts: str) -> Problem:
    tree, _ = read_file(file)
    line = tree.line(path) if tree is not None else 1
    return Problem(code, str(file), line, dotted(path), facts)

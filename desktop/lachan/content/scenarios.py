"""From a file to a scenario ready to be played, or to the list of what its author has to mend."""

from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath

from lachan.content.lesson_facts import read_facts
from lachan.content.lint_scenario import lint
from lachan.content.lint_story import Peer, Shelf, Story
from lachan.content.packs import Pack, built_in, load_pack, pack_around
from lachan.content.problems import Problem, has_errors
from lachan.content.recovery import read_recoveries
from lachan.content.typing_scenario import type_tree
from lachan.content.yaml_nodes import Tree, read_file, read_tree
from lachan.scenario.model import Scenario

_ENDING = ".scenario.yaml"


class Peers(Mapping[str, Peer]):
    """The scenarios around one, by id; a file is only read when it is asked for."""

    def __init__(self, files: Mapping[str, FilePath]) -> None:
        self._files = files

    def __getitem__(self, id_: str) -> Peer:
        tree, _ = read_file(self._files[id_])
        value = tree.value if tree is not None else {}
        return Peer(str(value.get("truth", "")), str(value.get("twin", "")))

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def shelf_of(pack: Pack | None) -> Shelf:
    """Return what scenarios of *pack* may point at; an empty shelf, where nothing is checked, without one."""
    if pack is None:
        return Shelf()
    facts = read_facts(pack.facts_file).facts
    recoveries, _ = read_recoveries(pack.recovery_file)
    peers = Peers({card.id: card.file for card in pack.scenarios() if card.file.is_file()})
    return Shelf(frozenset(facts) or None, frozenset(recoveries) or None, peers)


def load_scenario_file(path: FilePath, pack: Pack | None = None) -> tuple[Scenario | None, list[Problem]]:
    """Read, type and check the scenario at *path*. Never raises; None if there is any error.

    Facts, recoveries and twins are those of *pack*; by default of the pack around the file, else of the
    built-in pack, where a twin may also lie beside the file or be absent.
    """
    return read_scenario(path, shelf_of(pack) if pack is not None else None)


def read_scenario(path: FilePath, shelf: Shelf | None) -> tuple[Scenario | None, list[Problem]]:
    """Do the same with a *shelf* at hand, for whoever reads many; None finds the shelf as above."""
    tree, problems = read_file(path)
    if tree is None:
        return None, problems
    return _finish(tree, problems, shelf or _shelf_around(path))


def parse_scenario(
    data: bytes, file: str, shelf: Shelf | None = None
) -> tuple[Scenario | None, list[Problem]]:
    """Do the same for the bytes of a file called *file*; without a *shelf* nothing around it is checked."""
    tree, problems = read_tree(data, file)
    return _finish(tree, problems, shelf or Shelf()) if tree is not None else (None, problems)


def _shelf_around(path: FilePath) -> Shelf:
    root = pack_around(path)
    if root is not None:
        return shelf_of(load_pack(root)[0])
    shelf = shelf_of(load_pack(built_in())[0])
    beside = Peers({file.name.removesuffix(_ENDING): file for file in path.parent.glob(f"*{_ENDING}")})
    return Shelf(shelf.facts, shelf.recoveries, beside if len(beside) > 1 else None)


def _finish(tree: Tree, problems: list[Problem], shelf: Shelf) -> tuple[Scenario | None, list[Problem]]:
    scenario, problems = type_tree(tree, problems)
    if scenario is not None:
        problems += lint(Story(scenario, tree, shelf))
    problems.sort(key=lambda problem: problem.line)
    return (None if has_errors(problems) else scenario), problems

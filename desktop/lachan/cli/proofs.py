"""Checking files for ``lachan check``: which files, in how many processes, with what result."""

import gc
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from lachan.content.lint_guessing import Offer, offers
from lachan.content.problems import Problem, has_errors
from lachan.domain.errors import LachanError
from lachan.scenario.prover.proof import Proof

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of one file: problems of its text, its proof if it can be played, its replies."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    proof: Proof | None = None
    offers: tuple[Offer, ...] = ()

    @property
    def good(self) -> bool:
        """Tell whether nothing has to be mended."""
        return not has_errors(self.problems) and not (self.proof and self.proof.findings)


def scenario_files(path: Path) -> list[Path]:
    """Return the scenario files at *path*, a file or a folder.

    Raises LachanError("path-missing") or ("no-scenarios").
    """
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise LachanError("path-missing", path=str(path))
    found = sorted(path.rglob("*.scenario.yaml"))
    if not found:
        raise LachanError("no-scenarios", path=str(path))
    return found


def check_file(file: Path, plays: int) -> Checked:
    """Read, check and prove one scenario file."""
    from lachan.content.scenarios import load_scenario_file
    from lachan.scenario.prover.proof import prove
    from lachan.scenario.script import compile_scenario

    scenario, problems = load_scenario_file(file)
    if scenario is None:
        return Checked(str(file), problems)
    with _uncollected():
        proof = prove(compile_scenario(scenario), plays)
        return Checked(str(file), problems, proof, tuple(offers(scenario)))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the cycle collector off: a proof makes millions of values, and not one cycle among them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def workers_for(files: int) -> int:
    """Return how many processes check so many *files*; Windows cannot wait for more than 61 at once."""
    return min(files, os.cpu_count() or 1, 61)


def check_all(files: list[Path], plays: int, meanwhile: Callable[[], T]) -> tuple[T, list[Checked]]:
    """Check *files*, given back in their order, and return what *meanwhile* returns beside them.

    As many processes as processors, the longest files first; one file needs none.
    """
    workers = workers_for(len(files))
    if workers < 2:
        return meanwhile(), [check_file(file, plays) for file in files]
    with ProcessPoolExecutor(workers) as pool:
        long_first = sorted(files, key=lambda file: file.stat().st_size, reverse=True)
        under_way = {file: pool.submit(check_file, file, plays) for file in long_first}
        return meanwhile(), [under_way[file].result() for file in files]


def check_around(path: Path) -> list[Problem]:
    """Check what is in a folder besides scenarios: the lessons in it, and the pack around it."""
    from lachan.content.lint_pack import check_pack
    from lachan.content.packs import load_pack, pack_around

    root = pack_around(path)
    if root is None or path.is_file():
        return []
    pack, problems = load_pack(root)
    return problems + check_pack(pack, scenarios=False, within=path) if pack is not None else problems

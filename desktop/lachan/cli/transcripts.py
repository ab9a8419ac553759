"""One readable page for each distinct path of a scenario, for a reviewer who does not code."""

from collections import Counter
from pathlib import Path

import click

from lachan.cli.proofs import Checked
from lachan.domain.errors import LachanError
from lachan.domain.text import Language
from lachan.scenario.prover.plays import Path as Played
from lachan.scenario.prover.plays import play
from lachan.scenario.script import Script, compile_scenario
from lachan.scenario.transcript import lines


def write_all(results: list[Checked], folder: Path, lang: Language) -> None:
    """Write the pages of every proved scenario below *folder*, and say where.

    Raises LachanError("folder-unwritable").
    """
    for result in results:
        if result.proof is not None:
            try:
                count = _write(result, folder, lang)
            except OSError as error:
                raise LachanError(
                    "folder-unwritable", folder=str(folder), reason=str(error.strerror)
                ) from error
            click.echo(f"{folder / result.proof.scenario}: {count}")


def _write(result: Checked, folder: Path, lang: Language) -> int:
    from lachan.content.scenarios import load_scenario_file

    scenario, _ = load_scenario_file(Path(result.file))
    assert scenario is not None
    assert result.proof is not None
    script = compile_scenario(scenario)
    home = folder / scenario.id
    home.mkdir(parents=True, exist_ok=True)
    number: Counter[str] = Counter()
    for path in result.proof.tally.paths.values():
        number[path.end] += 1
        name = f"{script.outcomes[path.end]}-{path.end}-{number[path.end]:03d}.md"
        (home / name).write_text(_page(script, path, lang), encoding="utf-8")
    return sum(number.values())


def _page(script: Script, path: Played, lang: Language) -> str:
    title = script.scenario.title.vi if lang == "vi" else script.scenario.title.en
    told = "\n".join(lines(script, path.seed, play(script, path.seed), lang))
    beats = " > ".join([*path.beats, path.end])
    return f"# {title}\n\n{beats}\n\nseed {path.seed}\n\n```text\n{told}\n```\n"

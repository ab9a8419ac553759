"""``lachan check``: reads, proves and reports on scenarios, lessons and packs."""

import json
from pathlib import Path
from time import perf_counter

import click

from lachan.cli.proofs import Checked, check_all, check_around, scenario_files
from lachan.cli.speech import language, words
from lachan.content.lint_guessing import MOST_GAIN, gains
from lachan.content.problems import Problem, has_errors
from lachan.domain.text import Language
from lachan.scenario.prover.plays import PLAYS
from lachan.scenario.prover.proof import WORDS_PER_MINUTE, Proof
from lachan.ui.wording_authors import mend, say_problem
from lachan.ui.wording_authors_pack import say_habit
from lachan.ui.wording_proof import say_finding

RAREST = 3
"""How many of the rarest ends are printed."""


@click.command(
    help=words(
        "Đọc và chứng minh các tình huống ở PATH (tệp hoặc thư mục). Mã thoát 1 nếu có điều phải sửa.",
        "Read and prove the scenarios at PATH (a file or a folder). Exit code 1 if anything needs mending.",
    )
)
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
@click.option(
    "--plays",
    type=click.IntRange(0, 1_000_000),
    default=PLAYS,
    show_default=True,
    help=words("Số lần chơi ngẫu nhiên.", "Number of random plays."),
)
@click.option(
    "--transcripts",
    type=click.Path(file_okay=False, path_type=Path),
    help=words(
        "Ghi mỗi đường đi thành một trang đọc được vào DIR.",
        "Write one readable page for each path into DIR.",
    ),
)
@click.option("--lang", type=click.Choice(["vi", "en"]), help=words("Ngôn ngữ.", "Language."))
def command(path: Path, as_json: bool, plays: int, transcripts: Path | None, lang: Language | None) -> int:
    """Check everything at *path*; 1 if anything must be mended."""
    spoken = lang or language()
    began = perf_counter()
    around, results = check_all(scenario_files(path), plays, lambda: check_around(path))
    seconds = perf_counter() - began
    good = not has_errors(around) and all(result.good for result in results)
    if as_json:
        click.echo(_json(around, results, good, seconds, spoken))
    else:
        for line in _report(around, results, seconds, spoken):
            click.echo(line)
    if transcripts is not None:
        from lachan.cli.transcripts import write_all

        write_all(results, transcripts, spoken)
    return 0 if good else 1


def _report(around: list[Problem], results: list[Checked], seconds: float, lang: Language) -> list[str]:
    lines = [line for problem in around for line in _problem(problem, lang)]
    for result in results:
        lines += [line for problem in result.problems for line in _problem(problem, lang)]
        if result.proof is not None:
            lines += _proof(result.file, result.proof, lang)
    bad = sum(not result.good for result in results)
    tail = {
        "vi": f"{len(results)} tình huống, {bad} cần sửa, {seconds:.1f} giây",
        "en": f"{len(results)} scenarios, {bad} to mend, {seconds:.1f} s",
    }
    return [*lines, *_guessing(results, lang), tail[lang]]


def _guessing(results: list[Checked], lang: Language) -> list[str]:
    """Say what the strongest habit gains over blind choice; nothing where there are too few replies."""
    for best in gains(offer for result in results for offer in result.offers)[:1]:
        habit = say_habit(best.habit, best.language).in_(lang)
        return {
            "vi": [
                f"đoán theo thói quen: mạnh nhất là {habit}, hơn chọn bừa {best.gain:.1%} "
                f"trong {best.lists} lần chọn (được tới {MOST_GAIN:.0%})"
            ],
            "en": [
                f"guessing by habit: the strongest is {habit}, {best.gain:.1%} above blind choice "
                f"in {best.lists} lists of replies (up to {MOST_GAIN:.0%} is well)"
            ],
        }[lang]
    return []


def _problem(problem: Problem, lang: Language) -> list[str]:
    where = f"{problem.file}:{problem.line}" + (f": {problem.field}" if problem.field else "")
    kind = {"error": ("lỗi", "error"), "warning": ("lưu ý", "note")}[problem.severity][lang == "en"]
    return [f"{where}: {kind}: {say_problem(problem, lang)}", f"    {mend(problem, lang)}"]


def _proof(file: str, proof: Proof, lang: Language) -> list[str]:
    lines = [f"{file}: {f.place}: {say_finding(f, lang)} [{f.code}]" for f in proof.findings]
    ends = ", ".join(f"{end} {_share(count, proof.tally.plays)}" for end, count in proof.rarest[:RAREST])
    reading = max(proof.words.values()) / WORDS_PER_MINUTE
    facts = {
        "vi": (
            f"{proof.scenario}: {proof.states} trạng thái, {proof.steps} bước, {proof.tally.plays} lần chơi, "
            f"{len(proof.tally.paths)} đường đi",
            f"  kết hiếm nhất: {ends}",
            f"  thời gian chơi: giữa {_minutes(proof.median_ms)}, dài nhất {_minutes(proof.longest_ms)}; "
            f"đọc hết mọi lời: {reading:.1f} phút",
        ),
        "en": (
            f"{proof.scenario}: {proof.states} states, {proof.steps} steps, {proof.tally.plays} plays, "
            f"{len(proof.tally.paths)} paths",
            f"  rarest ends: {ends}",
            f"  playing time: median {_minutes(proof.median_ms)}, longest {_minutes(proof.longest_ms)}; "
            f"reading every word: {reading:.1f} min",
        ),
    }
    return [*lines, *facts[lang]]


def _share(count: int, plays: int) -> str:
    return f"{count}/{plays}"


def _minutes(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1_000 % 60:02d}"


def _json(around: list[Problem], results: list[Checked], good: bool, seconds: float, lang: Language) -> str:
    data = {
        "ok": good,
        "seconds": round(seconds, 3),
        "problems": [_problem_data(problem, lang) for problem in around],
        "scenarios": [_result_data(result, lang) for result in results],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _problem_data(p: Problem, lang: Language) -> dict[str, object]:
    return {
        "code": p.code, "severity": p.severity, "file": p.file, "line": p.line, "field": p.field,
        "facts": p.facts, "says": say_problem(p, lang), "mend": mend(p, lang),
    }  # fmt: skip


def _result_data(result: Checked, lang: Language) -> dict[str, object]:
    proof = result.proof
    data: dict[str, object] = {
        "file": result.file,
        "ok": result.good,
        "problems": [_problem_data(problem, lang) for problem in result.problems],
    }
    if proof is not None:
        data |= {
            "id": proof.scenario,
            "findings": [
                {"code": f.code, "place": f.place, "facts": f.facts, "says": say_finding(f, lang)}
                for f in proof.findings
            ],
            "states": proof.states,
            "steps": proof.steps,
            "plays": proof.tally.plays,
            "paths": len(proof.tally.paths),
            "ends": dict(sorted(proof.tally.ends.items())),
            "hits": dict(sorted(proof.tally.hits.items())),
            "medianMs": proof.median_ms,
            "longestMs": proof.longest_ms,
            "words": proof.words,
        }
    return data

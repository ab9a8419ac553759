"""``lachan demo``: a labelled demonstration class of simulated pupils."""

import json
from datetime import date
from pathlib import Path

import click

from lachan.classroom.catalogue import catalogue_of
from lachan.classroom.demo import PASSPHRASE, WEEKS, make_demo
from lachan.cli.class_desk import class_home, faces
from lachan.cli.speech import words


@click.command(
    help=words(
        "Dựng lớp trình diễn: 40 học sinh mô phỏng trong sáu tuần. Không bao giờ lẫn với lớp thật.",
        "Make a demonstration class: 40 simulated pupils over six weeks. It never mixes with a real class.",
    )
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help=words("Thư mục, thay cho thư mục dữ liệu.", "Folder, instead of the data folder."),
)
@click.option("--seed", type=int, default=2026, show_default=True)
@click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
def command(into: Path | None, seed: int, as_json: bool) -> int:
    """Make it; tell where it is and how to look at it."""

    def told(week: int, of: int) -> None:
        if not as_json:
            click.echo(words(f"Tuần {week}/{of}", f"Week {week} of {of}"))

    made = make_demo(into or class_home("demo"), catalogue_of(), faces(), date.today(), seed, told)
    if as_json:
        facts = {"folder": str(made.folder), "class": made.row.id, "label": made.row.label}
        figures = {"pupils": made.pupils, "weeks": WEEKS, "runs": made.runs, "events": made.events}
        click.echo(json.dumps({**facts, **figures, "passphrase": PASSPHRASE}, ensure_ascii=False))
        return 0
    click.echo(
        words(
            f"Lớp trình diễn đã xong: {made.runs} lượt luyện, {made.events} việc.",
            f"The demonstration is ready: {made.runs} runs, {made.events} events.",
        )
    )
    click.echo(words("Xem: lachan class report --demo THƯ_MỤC", "Look: lachan class report --demo FOLDER"))
    return 0

"""``lachan class badges``: a signed Open Badge for every skill that a pupil holds."""

import json
from datetime import date
from pathlib import Path

import click

from lachan.classroom.room import room_of
from lachan.cli.class_desk import chosen, desk, unlocked
from lachan.cli.speech import language, words


@click.command(
    "badges",
    help=words(
        "Ghi huy hiệu có chữ ký của lớp vào thư mục FOLDER: mỗi kỹ năng mà một em đang giữ được là một ảnh.",
        "Write badges signed by the class into FOLDER: a picture for each skill that a pupil holds now.",
    ),
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--codes",
    is_flag=True,
    help=words("Ghi biệt danh hoặc mã thay cho họ tên.", "Nicknames or codes instead of names."),
)
@click.option(
    "--class", "label", help=words("Tên lớp, nếu có nhiều lớp.", "Name of the class, if there are several.")
)
@click.option("--demo", is_flag=True, help=words("Dùng lớp trình diễn.", "Use the demonstration class."))
@click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
def badges(folder: Path, codes: bool, label: str | None, demo: bool, as_json: bool) -> int:
    """Sign and write the badges; a badge of the same pupil and skill that lies there is replaced."""
    from lachan.cli.window import draw_without_screen

    draw_without_screen()
    from lachan.ui.application import application_of_ours
    from lachan.ui.badges import class_badges

    application_of_ours()
    with desk(demo=demo) as (teacher, catalogue):
        row = chosen(teacher, label)
        keys = unlocked(teacher, row)
        room = room_of(teacher.store, row.id, catalogue, date.today(), real_names=not codes)
        made = class_badges(room, keys.signer, language())
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        (folder / name).write_bytes(content)
    if as_json:
        click.echo(json.dumps({"files": list(made)}, ensure_ascii=False))
    else:
        none = words("Chưa em nào giữ được kỹ năng nào.", "Nobody holds a skill yet.")
        click.echo("\n".join(made) or none)
    return 0

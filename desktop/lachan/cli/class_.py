"""``lachan class``: new, card, collect, report; and list, undo, recover, errors given back."""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from lachan.classroom.collecting import Collected, FileLine
from lachan.classroom.report_cells import safe_file_name
from lachan.classroom.reports import FORMATS, Report, files_of, report_of
from lachan.classroom.spoken_words import lines as joined
from lachan.classroom.words import VERDICT_NAMES
from lachan.cli.class_badges import badges
from lachan.cli.class_care import COMMANDS as CARE
from lachan.cli.class_desk import chosen, desk, fresh_words, say_fresh_words, unlocked
from lachan.cli.class_head import head
from lachan.cli.class_new import new
from lachan.cli.class_trial import trial
from lachan.cli.speech import language, words
from lachan.domain.text import Language

_JSON = click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
_CLASS = click.option(
    "--class", "label", help=words("Tên lớp, nếu có nhiều lớp.", "Name of the class, if there are several.")
)
_DEMO = click.option(
    "--demo", is_flag=True, help=words("Dùng lớp trình diễn.", "Use the demonstration class.")
)


@click.group(
    help=words(
        "Lớp học: lập lớp, thẻ lớp, thu bài, báo cáo.", "A class: make it, its card, collecting, reports."
    )
)
def command() -> None:
    """Group the class commands."""


command.add_command(new)
for one in CARE:
    command.add_command(one)
command.add_command(trial)
command.add_command(head)
command.add_command(badges)


@command.command(
    "card",
    help=words(
        "Ghi thẻ lớp và tiến độ ra USB hoặc thư mục chung PLACE.",
        "Write the class card and progress to a stick or shared folder PLACE.",
    ),
)
@click.argument("place", type=click.Path(file_okay=False, exists=True, path_type=Path))
@_CLASS
@_DEMO
@_JSON
def card(place: Path, label: str | None, demo: bool, as_json: bool) -> int:
    """Write the card; say so only after it has been read back."""
    with desk(demo=demo) as (teacher, _):
        row = chosen(teacher, label)
        keys = unlocked(teacher, row)
        written, progress = teacher.hand_out(row.id, keys, place)
    check = joined(keys.check_words(language()))
    if as_json:
        click.echo(
            json.dumps({"card": str(written), "progress": str(progress), "check": check}, ensure_ascii=False)
        )
    else:
        click.echo(f"{written}\n{progress}")
        click.echo(
            words(
                f"Đã lưu, thầy cô rút USB được rồi. Bốn từ kiểm tra: {check}",
                f"Saved: you may pull the stick out. Check words: {check}",
            )
        )
    return 0


@command.command(
    "collect", help=words("Thu bài từ USB hoặc thư mục SOURCE.", "Collect from a stick or folder SOURCE.")
)
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@_CLASS
@_DEMO
@_JSON
def collect(source: Path, label: str | None, demo: bool, as_json: bool) -> int:
    """Collect; one line for each file."""
    with desk(demo=demo) as (teacher, _):
        row = chosen(teacher, label)
        keys = unlocked(teacher, row)
        found = teacher.collect(
            [(row.id, keys)], source, lambda done, of, line: None if as_json else _show(done, of, line)
        )
    if as_json:
        click.echo(json.dumps(asdict(found) | {"new": found.new}, ensure_ascii=False))
    else:
        click.echo(_sum(found))
    return 0


def _show(done: int, of: int, line: FileLine) -> None:
    verdict = VERDICT_NAMES[line.verdict].in_(language())
    counts = f" +{line.new}" if line.new else ""
    click.echo(f"{done:>4}/{of}  {line.file}  {verdict}{counts}")


def _sum(found: Collected) -> str:
    if not found.new:
        return words("Không có gì mới.", "Nothing new.")
    return words(
        f"{found.new} việc mới từ {found.count('new')} tệp. Hoàn tác: lachan class undo {found.batch}",
        f"{found.new} new events from {found.count('new')} files. To undo: lachan class undo {found.batch}",
    )


@command.command(
    "undo", help=words("Hoàn tác một lần lập danh sách hoặc thu bài.", "Undo a roster or a collecting.")
)
@click.argument("batch", type=int)
@_DEMO
def undo(batch: int, demo: bool) -> int:
    """Undo one batch."""
    with desk(demo=demo) as (teacher, _):
        teacher.undo(batch)
    click.echo(words("Đã hoàn tác.", "Undone."))
    return 0


@command.command(
    "list",
    help=words("Các lớp trên máy này, và việc đã làm.", "The classes on this computer, and what was done."),
)
@_DEMO
@_JSON
def list_(demo: bool, as_json: bool) -> int:
    """List classes and batches."""
    with desk(demo=demo) as (teacher, _):
        rows = [
            {"id": r.id, "label": r.label, "made": r.made, "pupils": len(teacher.store.pupils(r.id))}
            for r in teacher.classes()
        ]
        done = [
            {"batch": b.id, "kind": b.kind, "at": b.at, "undone": b.undone} for b in teacher.store.batches()
        ]
    if as_json:
        click.echo(json.dumps({"classes": rows, "batches": done}, ensure_ascii=False))
        return 0
    for row in rows:
        click.echo(
            words(
                f"{row['label']}: {row['pupils']} học sinh, lập ngày {row['made']}",
                f"{row['label']}: {row['pupils']} pupils, made {row['made']}",
            )
        )
    for one in done:
        click.echo(
            f"  {one['batch']}  {one['at']}  {one['kind']}{words(' (đã hoàn tác)', ' (undone)') if one['undone'] else ''}"
        )
    return 0


@command.command(
    "recover",
    help=words(
        "Quên cụm mật khẩu: mở lớp bằng phiếu khôi phục.",
        "Forgot the passphrase: open the class with the recovery sheet.",
    ),
)
@_CLASS
@_DEMO
def recover(label: str | None, demo: bool) -> int:
    """Ask for the sheet's words and give the class a new passphrase and a new sheet."""
    with desk(demo=demo) as (teacher, _):
        row = chosen(teacher, label)
        said = click.prompt(words("Tám cặp từ trên phiếu", "The eight pairs of words on the sheet"))
        passphrase, sheet = fresh_words()
        teacher.recover(row.id, said, passphrase, sheet)
    return say_fresh_words(passphrase, sheet, as_json=False)


@command.command(
    "report", help=words("Ghi báo cáo của lớp vào thư mục FOLDER.", "Write the class's report into FOLDER.")
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--format",
    "formats",
    type=click.Choice(FORMATS),
    multiple=True,
    default=FORMATS,
    help=words("Định dạng; có thể nhiều.", "Format; may be given more than once."),
)
@click.option("--lang", type=click.Choice(["vi", "en"]), help=words("Ngôn ngữ.", "Language."))
@click.option("--codes", is_flag=True, help=words("Ghi mã thay cho họ tên.", "Codes instead of names."))
@_CLASS
@_DEMO
@_JSON
def report(
    folder: Path,
    formats: tuple[str, ...],
    lang: Language | None,
    codes: bool,
    label: str | None,
    demo: bool,
    as_json: bool,
) -> int:
    """Write every view of a class, in every format asked for."""
    spoken = lang or language()
    with desk(demo=demo) as (teacher, catalogue):
        row = chosen(teacher, label)
        made: Report = report_of(teacher.store, row.id, catalogue, date.today(), real_names=not codes)
    folder.mkdir(parents=True, exist_ok=True)
    stem = safe_file_name(f"{row.label}-{made.made}")
    written = []
    for name, data in files_of(made, formats, stem, spoken).items():
        (folder / name).write_bytes(data)
        written.append(name)
    if as_json:
        tables = {t.id: {"sentence": t.sentence.in_(spoken), "rows": len(t.rows)} for t in made.tables}
        click.echo(json.dumps({"files": written, "views": tables}, ensure_ascii=False))
    else:
        for table in made.tables:
            click.echo(table.sentence.in_(spoken))
        click.echo("\n".join(written))
    return 0

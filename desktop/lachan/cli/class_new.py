"""``lachan class new``: a roster looked at, then a class made, or nothing at all."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from lachan.classroom.keys import PASSPHRASE_WORDS, RECOVERY_WORDS, offer_words
from lachan.classroom.recovery_sheet import sheet_html
from lachan.classroom.roster import Preview, RosterPupil, preview
from lachan.classroom.roster_back import rows_back
from lachan.classroom.spoken_words import lines as joined
from lachan.cli.class_desk import desk
from lachan.cli.speech import language, words


@click.command(
    "new", help=words("Lập lớp từ danh sách ROSTER (.xlsx, .csv).", "Make a class from ROSTER (.xlsx, .csv).")
)
@click.argument("roster", type=click.Path(path_type=Path))
@click.option("--label", help=words("Tên lớp.", "Name of the class."))
@click.option(
    "--from-class", "only", help=words("Chỉ lấy lớp này trong tệp.", "Take only this class of the file.")
)
@click.option("--yes", is_flag=True, help=words("Không hỏi lại.", "Do not ask."))
@click.option(
    "--errors",
    type=click.Path(path_type=Path),
    help=words("Ghi các dòng cần xem lại vào tệp CSV này.", "Write the doubtful rows to this CSV file."),
)
@click.option(
    "--sheet",
    type=click.Path(path_type=Path),
    help=words("Ghi phiếu khôi phục để in (HTML).", "Write the recovery sheet for printing (HTML)."),
)
@click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
def new(
    roster: Path,
    label: str | None,
    only: str | None,
    yes: bool,
    errors: Path | None,
    sheet: Path | None,
    as_json: bool,
) -> int:
    """Preview a roster, ask, and make the class; nothing is written before the answer."""
    found = preview(roster)
    classes = found.classes()
    name = only.replace(" ", "").upper() if only else next(iter(classes), "")
    pupils = classes.get(name, ())
    if errors is not None and found.problems:
        errors.write_bytes(rows_back(found, language()))
    if not as_json:
        _show(found)
    if not pupils or (len(classes) > 1 and only is None):
        click.echo(
            json.dumps(_plain(found), ensure_ascii=False)
            if as_json
            else words("Chọn một lớp bằng --from-class.", "Choose a class with --from-class.")
        )
        return 1
    question = words(
        f"Lập lớp {label or name} với {len(pupils)} học sinh?",
        f"Make class {label or name} with {len(pupils)} pupils?",
    )
    if not yes and not click.confirm(question):
        return 1
    made = _make(label or name, pupils, sheet)
    click.echo(json.dumps({**made, **_plain(found)}, ensure_ascii=False) if as_json else _told(made))
    return 0


def _make(label: str, pupils: Sequence[RosterPupil], sheet: Path | None) -> dict[str, Any]:
    spoken = language()
    passphrase = joined(offer_words(PASSPHRASE_WORDS, os.urandom, spoken))
    recovery = offer_words(RECOVERY_WORDS, os.urandom, spoken)
    with desk() as (teacher, _):
        row, keys = teacher.new_class(label, pupils, passphrase, joined(recovery))
    check = keys.check_words(spoken)
    if sheet is not None:
        sheet.write_text(sheet_html(row.label, recovery, check, row.made, spoken), encoding="utf-8")
    return {
        "class": row.id,
        "label": row.label,
        "pupils": len(pupils),
        "passphrase": passphrase,
        "recovery": joined(recovery),
        "check": joined(check),
    }


def _told(made: dict[str, Any]) -> str:
    label, count = made["label"], made["pupils"]
    return "\n".join(
        (
            words(f"Đã lập lớp {label}: {count} học sinh.", f"Class {label} is made: {count} pupils."),
            words(
                f"Cụm mật khẩu (ghi lại, đừng để cùng USB): {made['passphrase']}",
                f"Passphrase (write it down, not beside the stick): {made['passphrase']}",
            ),
            words(
                f"Phiếu khôi phục (in ra, cất riêng): {made['recovery']}",
                f"Recovery sheet (print it, keep it apart): {made['recovery']}",
            ),
            words(f"Bốn từ kiểm tra: {made['check']}", f"Check words: {made['check']}"),
        )
    )


def _show(found: Preview) -> None:
    click.echo(f"{found.file} ({found.encoding})")
    for name, pupils in found.classes().items():
        count = len(pupils)
        click.echo(words(f"  Lớp {name or '?'}: {count} học sinh", f"  Class {name or '?'}: {count} pupils"))
    for problem in found.problems:
        mark = words("bỏ ra", "left out") if problem.left_out else words("vẫn nhận", "taken")
        click.echo(f"  {problem.sheet}:{problem.line}  {problem.why.in_(language())} ({mark})")


def _plain(found: Preview) -> dict[str, Any]:
    return {
        "encoding": found.encoding,
        "classes": {name: len(pupils) for name, pupils in found.classes().items()},
        "problems": [
            {"sheet": p.sheet, "line": p.line, "why": asdict(p.why), "left_out": p.left_out}
            for p in found.problems
        ],
    }

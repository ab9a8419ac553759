"""``lachan class head``: new, card, name, collect, report, list, archive, delete, undo, recover."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from lachan import paths
from lachan.classroom import teacher as teachers
from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.collecting import FileLine
from lachan.classroom.folding import bring_up_to_date
from lachan.classroom.head_key import HeadKey, read_head_key
from lachan.classroom.head_teacher import HeadTeacher
from lachan.classroom.keys import PASSPHRASE_WORDS, RECOVERY_WORDS, ClassKeys, offer_words
from lachan.classroom.recovery_sheet import head_sheet_html
from lachan.classroom.report_cells import safe_file_name
from lachan.classroom.reports import FORMATS, Report, files_of, report_of, school_report
from lachan.classroom.spoken_words import lines as joined
from lachan.classroom.teacher import Outside
from lachan.classroom.words import VERDICT_NAMES
from lachan.cli.class_desk import (
    PASSPHRASE,
    chosen,
    desk,
    fresh_words,
    put_away,
    say,
    say_fresh_words,
    the_one,
)
from lachan.cli.speech import language, words
from lachan.content.pack_roots import roots_at
from lachan.domain.errors import LachanError
from lachan.domain.text import Language
from lachan.storage.class_store import ClassStore
from lachan.storage.clock import SystemClock

_JSON = click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
_CLASS = click.option("--class", "label", help=words("Tên lớp.", "Name of the class."))


@click.group(
    "head",
    help=words(
        "Hiệu trưởng: khoá riêng, xem các lớp đã ghi khoá ấy vào thẻ.",
        "For the head teacher: a key of their own, and the classes whose card names it.",
    ),
)
def head() -> None:
    """Group the head teacher's commands."""


@contextmanager
def _desk() -> Iterator[tuple[HeadTeacher, Catalogue]]:
    catalogue = catalogue_of(*roots_at(paths.data_home()))
    with ClassStore.open(paths.data_home() / "head", "head") as store:
        bring_up_to_date(store, catalogue)
        outside = Outside(SystemClock(), os.urandom, time.sleep, teachers.USUAL_COST)
        yield HeadTeacher(store, catalogue, outside), catalogue


def _unlocked(teacher: HeadTeacher) -> ClassKeys:
    if teacher.key is None:
        raise LachanError("head-key-none")
    said = os.environ.get(PASSPHRASE) or click.prompt(
        words("Cụm mật khẩu của hiệu trưởng", "The head teacher's passphrase"), hide_input=True
    )
    return teacher.unlock(said)


@head.command(
    "new",
    help=words(
        "Tạo khoá cho NAME (tên thầy cô hoặc trường).", "Make a key for NAME (yours or the school's)."
    ),
)
@click.argument("name")
@click.option(
    "--sheet",
    type=click.Path(path_type=Path),
    help=words("Ghi phiếu khôi phục để in (HTML).", "Write the recovery sheet for printing (HTML)."),
)
@_JSON
def new(name: str, sheet: Path | None, as_json: bool) -> int:
    """Make the key; passphrase and sheet are shown once."""
    spoken = language()
    passphrase = joined(offer_words(PASSPHRASE_WORDS, os.urandom, spoken))
    recovery = offer_words(RECOVERY_WORDS, os.urandom, spoken)
    with _desk() as (teacher, _):
        teacher.new_key(name, passphrase, joined(recovery))
        key = teacher.key
    assert key is not None
    check = key.check_words(spoken)
    if sheet is not None:
        sheet.write_text(head_sheet_html(key.name, recovery, check, key.made, spoken), encoding="utf-8")
    told = {"name": key.name, "passphrase": passphrase, "recovery": joined(recovery), "check": joined(check)}
    return say(
        told,
        f"Cụm mật khẩu (ghi lại): {passphrase}\nPhiếu khôi phục (in ra, cất riêng): {told['recovery']}\n"
        f"Bốn từ kiểm tra: {told['check']}",
        f"Passphrase (write it down): {passphrase}\n"
        f"Recovery sheet (print it, keep it apart): {told['recovery']}\nCheck words: {told['check']}",
        as_json=as_json,
    )


@head.command(
    "card", help=words("Ghi tệp khoá cho giáo viên vào PLACE.", "Write the key file for teachers to PLACE.")
)
@click.argument("place", type=click.Path(file_okay=False, exists=True, path_type=Path))
@_JSON
def card(place: Path, as_json: bool) -> int:
    """Write the public half; say so only after it has been read back."""
    with _desk() as (teacher, _):
        file = teacher.hand_out(_unlocked(teacher), place)
        key = teacher.key
    assert key is not None
    check = joined(key.check_words(language()))
    return say(
        {"file": str(file), "check": check},
        f"{file}\nĐã lưu. Bốn từ kiểm tra: {check}",
        f"{file}\nSaved. Check words: {check}",
        as_json=as_json,
    )


@head.command(
    "name",
    help=words(
        "Giáo viên: ghi khoá FILE vào thẻ lớp.", "For teachers: put the key FILE on the class's card."
    ),
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help=words("Không hỏi lại.", "Do not ask."))
@_CLASS
@_JSON
def name_(file: Path, yes: bool, label: str | None, as_json: bool) -> int:
    """Show the check words; after a yes, the next class card names this head teacher."""
    key: HeadKey = read_head_key(file.read_bytes())
    check = joined(key.check_words(language()))
    question = words(
        f"{key.name}: {check}. Có giống trên máy hiệu trưởng không?",
        f"{key.name}: {check}. Are these the words on the head teacher's screen?",
    )
    if not yes and not click.confirm(question):
        return 1
    with desk() as (teacher, _):
        row = chosen(teacher, label)
        teacher.add_head(row.id, key.box, key.name)
    return say(
        {"class": row.label, "head": key.name, "check": check},
        f"Đã ghi cho lớp {row.label}. Có hiệu lực từ thẻ lớp tiếp theo.",
        f"Noted for class {row.label}. It holds from the next class card on.",
        as_json=as_json,
    )


@head.command(
    "collect", help=words("Thu các lớp từ USB hoặc thư mục SOURCE.", "Collect the classes from SOURCE.")
)
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@_JSON
def collect(source: Path, as_json: bool) -> int:
    """Collect; one line for each file."""
    with _desk() as (teacher, _):
        keys = _unlocked(teacher)
        found = teacher.collect(
            keys, source, lambda done, of, line: None if as_json else _show(done, of, line)
        )
    undo = f"lachan class head undo {found.batch}"
    if not found.batch:
        return say(asdict(found) | {"new": 0}, "Không có gì mới.", "Nothing new.", as_json=as_json)
    return say(
        asdict(found) | {"new": found.new},
        f"{found.new} việc mới từ {found.count('new')} tệp. Hoàn tác: {undo}",
        f"{found.new} new events from {found.count('new')} files. To undo: {undo}",
        as_json=as_json,
    )


def _show(done: int, of: int, line: FileLine) -> None:
    verdict = VERDICT_NAMES[line.verdict].in_(language())
    counts = f" +{line.new}" if line.new else ""
    whose = f"  {line.label}" if line.label else ""
    click.echo(f"{done:>4}/{of}  {line.file}{whose}  {verdict}{counts}")


@head.command("list", help=words("Các lớp đã ghi khoá của thầy cô.", "The classes that named you."))
@_JSON
def list_(as_json: bool) -> int:
    """List classes."""
    with _desk() as (teacher, _):
        rows = [
            {"id": r.id, "label": r.label, "pupils": sum(not p.removed for p in teacher.store.pupils(r.id))}
            for r in teacher.classes()
        ]
    vi = "\n".join(f"{row['label']}: {row['pupils']} học sinh" for row in rows) or "Chưa có lớp nào."
    en = "\n".join(f"{row['label']}: {row['pupils']} pupils" for row in rows) or "There are no classes yet."
    return say({"classes": rows}, vi, en, as_json=as_json)


@head.command(
    "archive",
    help=words(
        "Cất một lớp năm cũ, không thu nữa; --out để lấy ra.",
        "Put a class of last year away, taken no more; --out takes it out again.",
    ),
)
@click.option("--out", is_flag=True, help=words("Lấy ra lại.", "Take it out again."))
@_CLASS
@_JSON
def archive(out: bool, label: str | None, as_json: bool) -> int:
    """Put away, or take out."""
    with _desk() as (teacher, _):
        return put_away(teacher, label, out=out, as_json=as_json)


@head.command(
    "delete",
    help=words(
        "Xoá hẳn một lớp năm cũ khỏi máy này; chỉ thẻ lớp mới hơn mới đưa lớp trở lại.",
        "Delete a class of last year here for good; only a later class card brings it back.",
    ),
)
@click.option("--yes", is_flag=True, help=words("Không hỏi lại.", "Do not ask."))
@_CLASS
@_JSON
def delete(yes: bool, label: str | None, as_json: bool) -> int:
    """Ask, then delete; archived classes may be named too, and by their id where two share a name."""
    with _desk() as (teacher, _):
        rows = teacher.classes(archived=True)
        one = next((row for row in rows if row.id == label), None) or the_one(rows, label)
        question = words(
            f"Xoá danh sách và bài của lớp {one.label} khỏi máy này? Không hoàn tác được.",
            f"Delete the list and the work of class {one.label} here? This cannot be undone.",
        )
        if not yes and not click.confirm(question, err=True):
            return 1
        traces = teacher.delete(one.id)
    return say(
        {"class": one.label, "traces": traces},
        f"Đã xoá lớp {one.label}. Còn {traces} dấu vết.",
        f"Class {one.label} is deleted. Traces left: {traces}.",
        as_json=as_json,
    )


@head.command("undo", help=words("Hoàn tác lần thu BATCH.", "Undo the collecting BATCH."))
@click.argument("batch", type=int)
@_JSON
def undo(batch: int, as_json: bool) -> int:
    """Undo one collecting."""
    with _desk() as (teacher, _):
        teacher.undo(batch)
    return say({"undone": batch}, "Đã hoàn tác.", "Undone.", as_json=as_json)


@head.command(
    "recover",
    help=words("Quên cụm mật khẩu: dùng phiếu khôi phục.", "Forgot the passphrase: use the recovery sheet."),
)
@_JSON
def recover(as_json: bool) -> int:
    """Ask for the sheet's words; print a new passphrase and a new sheet."""
    said = click.prompt(words("Tám cặp từ trên phiếu", "The eight pairs of words on the sheet"), err=True)
    passphrase, sheet = fresh_words()
    with _desk() as (teacher, _):
        teacher.recover(said, passphrase, sheet)
    return say_fresh_words(passphrase, sheet, as_json=as_json)


@head.command(
    "report",
    help=words(
        "Ghi báo cáo vào FOLDER: các lớp cạnh nhau, hoặc một lớp với --class.",
        "Write a report into FOLDER: all classes side by side, or one with --class.",
    ),
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--format", "formats", type=click.Choice(FORMATS), multiple=True, default=FORMATS)
@click.option("--lang", type=click.Choice(["vi", "en"]), help=words("Ngôn ngữ.", "Language."))
@_CLASS
@_JSON
def report(
    folder: Path, formats: tuple[str, ...], lang: Language | None, label: str | None, as_json: bool
) -> int:
    """Write the report; the passphrase is asked for, as for reading bundles."""
    spoken = lang or language()
    with _desk() as (teacher, catalogue):
        _unlocked(teacher)
        made = _report(teacher, catalogue, label)
    folder.mkdir(parents=True, exist_ok=True)
    files = files_of(made, formats, safe_file_name(f"{made.label}-{made.made}"), spoken)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    sentences = {table.id: table.sentence.in_(spoken) for table in made.tables}
    told = "\n".join([*sentences.values(), *files])
    return say({"files": list(files), "views": sentences}, told, told, as_json=as_json)


def _report(teacher: HeadTeacher, catalogue: Catalogue, label: str | None) -> Report:
    rows = teacher.classes()
    key = teacher.key
    assert key is not None
    if label is None:
        return school_report(teacher.store, key.name, [row.id for row in rows], catalogue, date.today())
    return report_of(teacher.store, the_one(rows, label).id, catalogue, date.today())

"""``lachan class``: update, erase, archive, keys, lost, work; sheet and answers for check sets on paper."""

import os
from pathlib import Path

import click

from lachan import paths
from lachan.classroom.card import read_card
from lachan.classroom.paper import new_sheet, type_in
from lachan.classroom.paper_sheet import sheet_html
from lachan.classroom.roster import preview
from lachan.classroom.teacher import Teacher
from lachan.cli.class_desk import chosen, desk, fresh_words, put_away, say, say_fresh_words, unlocked
from lachan.cli.speech import language, words
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow, PupilRow
from lachan.storage.clock import SystemClock
from lachan.ui.paper_sets import choose

_JSON = click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
_CLASS = click.option(
    "--class", "label", help=words("Tên lớp, nếu có nhiều lớp.", "Name of the class, if there are several.")
)
_YES = click.option("--yes", is_flag=True, help=words("Không hỏi lại.", "Do not ask."))


def _pupil(teacher: Teacher, row: ClassRow, named: str) -> PupilRow:
    """Return the pupil of a code or name; raises LachanError pupil-unknown."""
    pupils = [one for one in teacher.store.pupils(row.id) if not one.removed]
    found = [one for one in pupils if named.casefold() in (one.code.casefold(), one.name.casefold())]
    if len(found) != 1:
        raise LachanError("pupil-unknown")
    return found[0]


@click.command(
    "update", help=words("So danh sách mới ROSTER với lớp, rồi đổi.", "Compare a newer ROSTER, then change.")
)
@click.argument("roster", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--keep-left", is_flag=True, help=words("Giữ em đã chuyển đi.", "Keep those who left on the list.")
)
@_YES
@_CLASS
@_JSON
def update(roster: Path, keep_left: bool, yes: bool, label: str | None, as_json: bool) -> int:
    """Show who is new, changed, gone; write it after a yes, or not at all."""
    with desk() as (teacher, _):
        row = chosen(teacher, label)
        classes = preview(roster).classes()
        same = next((name for name in classes if name.casefold() == row.label.casefold()), None)
        pupils = classes[same] if same is not None else next(iter(classes.values()), ())
        change = teacher.compare(row.id, pupils)
        told = {
            "new": [one.name for one in change.added],
            "changed": [one.name for one in change.changed],
            "left": [one.name for one in change.gone],
            "same": change.same,
        }
        if not as_json:
            click.echo("\n".join(f"{kind}: {value}" for kind, value in told.items()))
        if not yes and not click.confirm(words("Đổi danh sách như vậy?", "Change the list like this?")):
            return 1
        batch = teacher.apply(row.id, change, take_off=not keep_left).batch
    undo = f"lachan class undo {batch}"
    return say(
        {**told, "batch": batch}, f"Đã đổi. Hoàn tác: {undo}", f"Changed. To undo: {undo}", as_json=as_json
    )


@click.command(
    "erase", help=words("Xoá hẳn một học sinh (mã hoặc họ tên).", "Delete one pupil (code or name) for good.")
)
@click.argument("pupil")
@_YES
@_CLASS
@_JSON
def erase(pupil: str, yes: bool, label: str | None, as_json: bool) -> int:
    """Erase after a yes; exit 1 if a trace is left."""
    with desk() as (teacher, _):
        found = _pupil(teacher, chosen(teacher, label), pupil)
        question = words(
            f"Xoá hẳn {found.name}? Không hoàn tác được.", f"Delete {found.name} for good? No undo."
        )
        if not yes and not click.confirm(question):
            return 1
        traces = teacher.erase(found.learner)
    say(
        {"traces": traces},
        f"Đã xoá, còn {traces} dấu vết.",
        f"Deleted, {traces} traces left.",
        as_json=as_json,
    )
    return 1 if traces else 0


@click.command(
    "archive", help=words("Cất lớp; --out để lấy ra.", "Put the class away; --out takes it out again.")
)
@click.option("--out", is_flag=True, help=words("Lấy ra lại.", "Take it out again."))
@_CLASS
@_JSON
def archive(out: bool, label: str | None, as_json: bool) -> int:
    """Put away, or take out."""
    with desk() as (teacher, _):
        return put_away(teacher, label, out=out, as_json=as_json)


@click.command("keys", help=words("Đổi khoá của lớp.", "Give the class new keys."))
@_CLASS
@_JSON
def keys(label: str | None, as_json: bool) -> int:
    """Ask for the passphrase; print the new one and the new sheet once."""
    passphrase, sheet = fresh_words()
    with desk() as (teacher, _):
        row = chosen(teacher, label)
        teacher.change_keys(row.id, unlocked(teacher, row), passphrase, sheet)
    return say_fresh_words(passphrase, sheet, as_json=as_json)


@click.command(
    "lost",
    help=words("Lập lại lớp từ thẻ CARD và phiếu.", "Make a lost class again from CARD and the sheet."),
)
@click.argument("card", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_JSON
def lost(card: Path, as_json: bool) -> int:
    """Ask for the sheet's words; names come afterwards with ``update``."""
    said = click.prompt(words("Tám cặp từ trên phiếu", "The eight pairs of words on the sheet"), err=True)
    passphrase, sheet = fresh_words()
    with desk() as (teacher, _):
        teacher.recover_from_card(read_card(card.read_bytes()), said, passphrase, sheet)
    return say_fresh_words(passphrase, sheet, as_json=as_json)


@click.command(
    "work",
    help=words("Giao việc: mã bài học, tình huống, form-A.", "Set work: ids of lessons, scenarios, form-A."),
)
@click.argument("names", nargs=-1)
@_CLASS
@_JSON
def work(names: tuple[str, ...], label: str | None, as_json: bool) -> int:
    """Set what the class does next; nothing takes it all away."""
    from lachan.ui.courses import course_at

    modules = course_at(paths.data_home()).modules()
    stations = {one.id for module in modules for one in module.stations}
    for name in names:
        if name not in stations and name not in ("form-A", "form-B", "form-C"):
            raise LachanError("work-unknown", name=name)
    with desk() as (teacher, _):
        row = chosen(teacher, label)
        teacher.set_work(row.id, names)
    listed = ", ".join(names) or "-"
    return say(
        {"work": list(names)}, f"Việc của lớp: {listed}", f"The class's work: {listed}", as_json=as_json
    )


@click.command(
    "sheet",
    help=words(
        "Soạn phiếu giấy vào FOLDER (HTML để in).", "Write a paper sheet into FOLDER (HTML to print)."
    ),
)
@click.argument("folder", type=click.Path(file_okay=False, exists=True, path_type=Path))
@click.option("--family", help=words("Kỹ năng đứng trước.", "The skill that comes first."))
@_CLASS
@_JSON
def sheet(folder: Path, family: str | None, label: str | None, as_json: bool) -> int:
    """Draw a set, keep it under a code, write it."""
    from lachan.ui.courses import course_at

    seed, every = int.from_bytes(os.urandom(6), "big"), course_at(paths.data_home()).check_items.values()
    with desk() as (teacher, _):
        row = chosen(teacher, label)
        store, families = teacher.store, [family] if family else []
        items = choose(every, families, store.sheets(row.id), seed)
        made = new_sheet(store, row.id, items, seed, SystemClock().local_day(), os.urandom)
        pupils = [one for one in store.pupils(row.id) if not one.removed]
    file = folder / f"lachan-{made.code}.html"
    file.write_text(sheet_html(row.label, made.code, items, pupils, language()), encoding="utf-8")
    return say({"code": made.code, "file": str(file)}, str(file), str(file), as_json=as_json)


@click.command(
    "answers", help=words("Gõ phiếu SHEET của một em: L, T, -", "Type one pupil's SHEET in: S, R, -")
)
@click.argument("code")
@click.argument("pupil")
@click.argument("ticks")
@_CLASS
@_JSON
def answers(code: str, pupil: str, ticks: str, label: str | None, as_json: bool) -> int:
    """Keep what was ticked on paper."""
    with desk() as (teacher, _):
        row = chosen(teacher, label)
        found = next((one for one in teacher.store.sheets(row.id) if one.code == code.upper()), None)
        if found is None:
            raise LachanError("paper-sheet-unknown", sheet=code)
        fact = type_in(teacher.store, found, _pupil(teacher, row, pupil), ticks, SystemClock().local_day())
    told: dict[str, object] = {"answered": fact.answered, "of": fact.of, "right": fact.right}
    return say(
        told, f"{fact.answered}/{fact.of} mục, đúng {fact.right}", f"{fact.answered} of {fact.of}, {fact.right} right",
        as_json=as_json,
    )  # fmt: skip


COMMANDS = (update, erase, archive, keys, lost, work, sheet, answers)

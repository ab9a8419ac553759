"""``lachan class trial``: does it work here? Two halves by lot, three forms, an effect with its interval."""

import json
import os
from dataclasses import asdict
from pathlib import Path

import click

from lachan.classroom import trial_desk
from lachan.classroom.trial_desk import TrialView
from lachan.cli.class_desk import chosen, desk
from lachan.cli.speech import words
from lachan.domain.checks import FORMS
from lachan.domain.errors import LachanError
from lachan.storage.clock import SystemClock

_CLASS = click.option(
    "--class", "label", help=words("Tên lớp, nếu có nhiều lớp.", "The class, if there are several.")
)
_DEMO = click.option("--demo", is_flag=True, help=words("Lớp mẫu.", "The demonstration class."))
_JSON = click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))


@click.group(
    help=words(
        "Thử xem bài học có tác dụng không: bốc thăm hai nửa lớp, ba đề, kết quả kèm khoảng tin cậy.",
        "Find out whether the lessons work: two halves by lot, three forms, the effect with its interval.",
    )
)
def trial() -> None:
    """Hold the commands on trials."""


@trial.command(
    help=words(
        "Bốc thăm hai nửa lớp. Cả lớp làm đề A trước; nửa đầu học rồi cả lớp làm đề B.",
        "Draw two halves. All do form A first; the first half has its lessons, then all do form B.",
    )
)
@_CLASS
@_DEMO
@_JSON
def begin(label: str | None, demo: bool, as_json: bool) -> int:
    """Draw the halves."""
    with desk(demo=demo) as (teacher, _):
        row = chosen(teacher, label)
        drawn = trial_desk.begin(teacher.store, row.id, SystemClock(), os.urandom).drawn
        names = {pupil.learner: f"{pupil.code} {pupil.nickname}" for pupil in teacher.store.pupils(row.id)}
    by_half = {
        half: sorted(names[learner] for learner, one in drawn.items() if one == half)
        for half in ("first", "later")
    }
    if as_json:
        click.echo(json.dumps(by_half, ensure_ascii=False))
    else:
        click.echo(words("Học trước: ", "Lessons first: ") + ", ".join(by_half["first"]))
        click.echo(words("Học sau: ", "Lessons later: ") + ", ".join(by_half["later"]))
    return 0


@trial.command(
    help=words("Ai đã làm đề nào, và tác dụng tới nay.", "Who has done which form, and the effect so far.")
)
@_CLASS
@_DEMO
@_JSON
def status(label: str | None, demo: bool, as_json: bool) -> int:
    """Print how far the trial is."""
    with desk(demo=demo) as (teacher, _):
        seen = trial_desk.view(teacher.store, chosen(teacher, label).id)
        click.echo(json.dumps(_told(seen), ensure_ascii=False) if as_json else "\n".join(_in_words(seen)))
    return 0


@trial.command(
    help=words(
        "Ghi số liệu không tên và bảng giải nghĩa vào FOLDER.",
        "Write the rows without names, and the codebook, into FOLDER.",
    )
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@_CLASS
@_DEMO
def export(folder: Path, label: str | None, demo: bool) -> int:
    """Write the export."""
    with desk(demo=demo) as (teacher, _):
        files = trial_desk.view(teacher.store, chosen(teacher, label).id).files()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
    except OSError as error:
        raise LachanError("folder-unwritable", folder=str(folder), reason=str(error.strerror)) from error
    click.echo("\n".join(files))
    return 0


@trial.command(help=words("Thôi thử; bài các em làm vẫn còn.", "End the trial; the pupils' work stays."))
@_CLASS
@_DEMO
def stop(label: str | None, demo: bool) -> int:
    """Forget the trial."""
    with desk(demo=demo) as (teacher, _):
        trial_desk.stop(teacher.store, chosen(teacher, label).id)
    return 0


def _told(seen: TrialView) -> dict[str, object]:
    surveys = {form: seen.survey(form) for form in FORMS}
    return {
        "began": seen.trial.began,
        "done": {form: {half: seen.count(form, half) for half in ("first", "later")} for form in FORMS},
        "effects": [{**asdict(one), "difference": one.difference} for one in seen.effects()],
        "transfer": {form: asdict(one) for form in FORMS if (one := seen.transfer(form)) is not None},
        "survey": {form: asdict(one) for form, one in surveys.items() if one is not None},
    }


def _in_words(seen: TrialView) -> list[str]:
    lines = []
    for form in FORMS:
        (first, of_first), (later, of_later) = seen.count(form, "first"), seen.count(form, "later")
        lines.append(
            words(
                f"Đề {form}: học trước {first}/{of_first}, học sau {later}/{of_later}.",
                f"Form {form}: lessons first {first}/{of_first}, later {later}/{of_later}.",
            )
        )
    for one in seen.effects():
        size = f"d′ {one.difference:+.2f} [{one.low:+.2f}; {one.high:+.2f}]"
        lines.append(words(f"Tác dụng ở đề {one.form}: {size}", f"Effect at form {one.form}: {size}"))
    if not seen.effects():
        lines.append(
            words(
                "Chưa đủ em làm xong để nói về tác dụng.", "Too few have finished to speak of an effect yet."
            )
        )
    for form in FORMS:
        carried = seen.transfer(form)
        if carried is not None:
            share = f"{carried.hits}/{carried.scams} · {carried.false_alarms}/{carried.genuine}"
            lines.append(
                words(
                    f"Đề {form}, những trò không bài nào dạy (nhận ra · từ chối nhầm): {share}",
                    f"Form {form}, what no lesson teaches (caught · refused by mistake): {share}",
                )
            )
    for form in FORMS:
        survey = seen.survey(form)
        if survey is not None:
            share = f"{survey.share:.0%} [{survey.low:.0%}; {survey.high:.0%}]"
            lines.append(
                words(f"Khảo sát kín sau đề {form}: {share}", f"Veiled survey after form {form}: {share}")
            )
    return lines

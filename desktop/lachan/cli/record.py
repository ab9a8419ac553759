"""``lachan record``: looks after the learning record from the terminal. The window must be closed."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from lachan import paths
from lachan.cli.speech import words
from lachan.domain.errors import LachanError
from lachan.storage.audit import Audit
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record

_as_json = click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
_learner = click.option(
    "--learner",
    metavar="ID",
    help=words("Chỉ một người học: mã hoặc biệt danh.", "Only one learner: the id or the nickname."),
)


@click.group(
    help=words(
        "Trông coi sổ ghi tiến độ. Hãy đóng cửa sổ Lá Chắn trước.",
        "Look after the record of progress. Close the window of Lá Chắn first.",
    )
)
def command() -> None:
    """Hold the commands below."""


@command.command(
    help=words("Chép sổ ghi thành một tệp mới trong DIR.", "Copy the record to a new file in DIR.")
)
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@_learner
@_as_json
def export(folder: Path, learner: str | None, as_json: bool) -> None:
    """Write the events as lines of JSON."""
    from lachan.storage.care import export as write

    with _opened() as record:
        done = write(record, folder, _id_of(record, learner))
    _tell(
        as_json,
        {"path": str(done.path), "events": done.events, "bytes": done.bytes},
        words(
            f"Đã ghi và đọc lại {done.events} dòng: {done.path}",
            f"Wrote {done.events} events and read them back: {done.path}",
        ),
    )


@command.command(help=words("Sao lưu ngay bây giờ.", "Make a backup now."))
@_as_json
def backup(as_json: bool) -> None:
    """Make a backup beside the record."""
    from lachan.storage.backups import backups
    from lachan.storage.care import back_up

    with _opened() as record:
        made = back_up(record)
        kept = len(backups(record.folder))
    _tell(
        as_json,
        {"path": str(made.path), "kept": kept},
        words(f"Đã sao lưu: {made.path} (đang giữ {kept} bản)", f"Backed up: {made.path} ({kept} kept)"),
    )


@command.command(
    help=words(
        "Lấy lại mọi điều có trong FILE (bản sao lưu hay tệp đã chép). Không mất gì đang có.",
        "Bring back all that FILE holds (a backup or an export). Nothing that is here goes away.",
    )
)
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@_as_json
def restore(file: Path, as_json: bool) -> int:
    """Restore from a backup or an export; 1 if some of it could not be proved."""
    from lachan.storage.care import restore as bring_back

    with _opened() as record:
        done = bring_back(record, file)
    _tell(
        as_json,
        {"read": done.read, "new": done.new, "unreadable": done.unreadable},
        words(
            f"Đọc {done.read} dòng, {done.new} dòng mới, {done.unreadable} dòng hỏng.",
            f"Read {done.read} events, {done.new} new, {done.unreadable} damaged.",
        ),
    )
    return 1 if done.unreadable else 0


@command.command(
    help=words(
        "Kiểm tra từng dòng trong sổ. Mã thoát 1 nếu có dòng sai.",
        "Check every event. Exit code 1 if any is wrong.",
    )
)
@_as_json
def audit(as_json: bool) -> int:
    """Check the whole record."""
    with _opened() as record:
        found = record.verify()
        mended = record.mended
    data = {
        **_audit_data(found),
        "mended": None if mended is None else {"aside": str(mended.aside), "events": mended.events},
    }
    state = words("ổn", "all right") if found.ok else words("có chỗ sai", "something is wrong")
    _tell(
        as_json,
        data,
        words(
            f"{found.events} dòng, {len(found.wrong)} sai, {len(found.loose)} đứt mạch, "
            f"{found.unknown} chưa hiểu, {len(found.forked)} nhánh, {found.gone} đã xoá: {state}.",
            f"{found.events} events, {len(found.wrong)} wrong, {len(found.loose)} loose, "
            f"{found.unknown} not understood, {len(found.forked)} forked, {found.gone} let go of: {state}.",
        ),
    )
    return 0 if found.ok else 1


@command.command(
    help=words(
        "Xoá hẳn một người học, hoặc tất cả. Không lấy lại được.",
        "Delete a learner for good, or everything. There is no way back.",
    )
)
@_learner
@click.option(
    "--everything",
    is_flag=True,
    help=words("Xoá toàn bộ dữ liệu trên máy này.", "Delete all data on this computer."),
)
@click.option("--yes", is_flag=True, help=words("Không hỏi lại.", "Do not ask."))
@_as_json
def erase(learner: str | None, everything: bool, yes: bool, as_json: bool) -> int:
    """Erase for good; 1 if a trace is left."""
    if everything == (learner is not None):
        raise click.UsageError(
            words("Cần --learner ID hoặc --everything.", "Give --learner ID or --everything.")
        )
    if not yes:
        click.confirm(
            words("Xoá hẳn, không lấy lại được. Tiếp tục?", "This cannot be undone. Go on?"), abort=True
        )
    done = _erase_everything() if learner is None else _erase_one(learner)
    _tell(
        as_json,
        done,
        words(
            f"Đã xoá {done['events']} dòng, {done['files']} tệp; còn {done['traces']} dấu vết.",
            f"Deleted {done['events']} events and {done['files']} files; {done['traces']} traces left.",
        ),
    )
    return 1 if done["traces"] else 0


@command.command(
    help=words("Tính lại mọi bảng từ các dòng đã ghi.", "Make every table anew from the events.")
)
@_as_json
def rebuild(as_json: bool) -> None:
    """Fold every event again."""
    with _opened() as record:
        record.rebuild()
        counts = record.counts()
    _tell(
        as_json,
        {"events": counts.events, "unknown": counts.unknown},
        words(f"Đã tính lại từ {counts.events} dòng.", f"Made anew from {counts.events} events."),
    )


def _erase_one(learner: str) -> dict[str, int]:
    from lachan.storage.erasing import erase as erase_learner

    with _opened() as record:
        done = erase_learner(record, _id_of(record, learner) or "")
    return {"events": done.events, "files": done.files, "traces": done.traces}


def _erase_everything() -> dict[str, int]:
    from lachan.storage.erasing import erase_everything

    with _opened() as record:  # proves that no window holds it
        events = record.counts().events
    return {"events": events, "files": erase_everything(paths.data_home()), "traces": 0}


@contextmanager
def _opened() -> Iterator[Record]:
    with Record.open(paths.data_home(), SystemClock(), os.urandom) as record:
        yield record


def _id_of(record: Record, wanted: str | None) -> str | None:
    """Return the id of the learner with this id or nickname; raises LachanError learner-unknown."""
    if wanted is None:
        return None
    rows = [row for row in record.states("learners") if row["joined"]]
    matches: list[Callable[[Any], bool]] = [
        lambda row: row["learner"] == wanted,
        lambda row: row["nickname"].casefold() == wanted.casefold(),
    ]
    for matches_one in matches:
        found = [str(row["learner"]) for row in rows if matches_one(row)]
        if len(found) == 1:
            return found[0]
        if found:
            raise click.UsageError(
                words(
                    "Nhiều người trùng biệt danh; hãy dùng mã: ", "Several share that nickname; use the id: "
                )
                + ", ".join(found)
            )
    raise LachanError("learner-unknown", learner=wanted)


def _audit_data(found: Audit) -> dict[str, object]:
    return {
        "ok": found.ok,
        "events": found.events,
        "wrong": list(found.wrong),
        "loose": list(found.loose),
        "unknown": found.unknown,
        "forked": list(found.forked),
        "gone": found.gone,
        "stale": found.stale,
    }


def _tell(as_json: bool, data: dict[str, Any], sentence: str) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2) if as_json else sentence)

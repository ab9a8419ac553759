"""Deleting a person for good: from the record, its backups, what was set aside, the logs; then looking."""

import contextlib
import json
import os
import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lachan.domain.events import plain_json
from lachan.storage import tables
from lachan.storage.aside import FOLDER_NAME as ASIDE
from lachan.storage.backups import FOLDER_NAME as BACKUPS
from lachan.storage.backups import backups, is_good, make_backup
from lachan.storage.finished import move, sync_file, sync_folder
from lachan.storage.letting_go import ERASING, being_erased
from lachan.storage.record import Record
from lachan.storage.trouble import telling_of_files

if TYPE_CHECKING:
    from sqlite_utils import Database

_LEAST_NAME = 4
"""Letters below which a bare name turns up by chance in any file, so that only its field is looked for."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What is gone: *events* of the record, copies (*files*) rewritten or deleted; *traces* that are left."""

    events: int
    files: int
    traces: int


def erase(record: Record, learner: str) -> Erased:
    """Delete all that *learner* did and was called; only a tombstone without a name stays.

    It wins over every later import. Cut short, it is finished by the next ``tend``. Raises LachanError
    disk-full, record-io.
    """
    with record.whole() as db:
        needles = _needles(db, learner)
        before = tables.counts(db)[0]
        if before:
            with telling_of_files():
                make_backup(db.conn, record.folder, record.clock, record.entropy)
    record.append(learner, "erased", {})
    events = before + 1 - record.counts().events
    files = finish_erasing(record, needles)
    return Erased(events, files, traces(record.folder, needles))


def finish_erasing(record: Record, needles: Iterable[bytes] = ()) -> int:
    """Rewrite every copy without those who are being erased; return how many. Nothing when nobody is.

    Raises LachanError disk-full, record-io.
    """
    with record.whole() as db, telling_of_files():
        learners = being_erased(db)
        if not learners:
            return 0
        for statement in ("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
            db.execute(statement).fetchall()
        files = sum(_rewritten(backup.path, learners) for backup in backups(record.folder))
        files += _without_leftovers(record.folder, needles)
        with tables.transaction(db):
            db.execute("DELETE FROM meta WHERE name = ?", (ERASING,))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return files


OURS = (
    "record.db*", "record.mending*", "ballast.bin", "canary.txt", "settings.json*", "*.log", "*.part",
    f"{BACKUPS}/**/*", f"{ASIDE}/**/*",
)  # fmt: skip
"""The files that this app makes in its folder; somebody else's are left alone."""


def erase_everything(folder: Path) -> int:
    """Delete every file of ours in *folder*, the record closed before; return how many files."""
    found = {path for pattern in OURS for path in folder.glob(pattern)}
    files = [path for path in found if path.is_file()]
    for file in files:
        file.unlink()
    for inside in (BACKUPS, ASIDE):
        shutil.rmtree(folder / inside, ignore_errors=True)
    return len(files)


def traces(folder: Path, needles: Iterable[bytes]) -> int:
    """Return how often any of *needles* stands in any file below *folder*."""
    wanted = list(needles)
    return sum(
        file.read_bytes().count(needle) for file in folder.rglob("*") if file.is_file() for needle in wanted
    )


def _needles(db: "Database", learner: str) -> list[bytes]:
    """Return what tells of this person and of nobody else: run ids, and names as fields or by themselves."""
    names: set[str] = set()
    runs: set[str] = set()
    for row in tables.raw_events(db, learner):
        body = str(row[-1])
        names |= _strings(body, "nickname")
        runs |= _strings(body, "run")
    others = {
        str(row[0]) for row in db.execute("SELECT nickname FROM learners WHERE learner != ?", (learner,))
    }
    alone = {name for name in names if not any(name in other for other in others)}
    spoken = [name for name in alone if len(name) >= _LEAST_NAME]
    fields = [f'"nickname":{plain_json(name)}' for name in alone]
    return [text.encode() for text in (*spoken, *fields, *sorted(runs))]


def _strings(body: str, name: str) -> set[str]:
    try:
        value = json.loads(body).get(name)
    except (ValueError, AttributeError):
        return set()
    return {value} if isinstance(value, str) and value else set()


def _rewritten(path: Path, learners: Iterable[str]) -> int:
    """Replace one backup by itself without *learners*; one that cannot be rewritten is deleted."""
    fresh = path.with_name(path.name + ".part")
    try:
        shutil.copyfile(path, fresh)
        with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as conn:
            conn.execute("PRAGMA secure_delete = ON")
            present = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            conn.execute("BEGIN IMMEDIATE")
            for table in ("events", "learners", "lessons", "runs", "months", "locks"):
                if table in present:
                    conn.executemany(f"DELETE FROM {table} WHERE learner = ?", [(one,) for one in learners])
            conn.execute("COMMIT")
            conn.execute("VACUUM")
        if not is_good(fresh):
            raise OSError("the rewritten copy is not good")
        sync_file(fresh)
        move(fresh, path)
    except (OSError, sqlite3.Error):
        path.unlink(missing_ok=True)
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(path.parent)
    return 1


def _without_leftovers(folder: Path, needles: Iterable[bytes]) -> int:
    """Delete what was set aside (all that can be proved of it is in the record) and empty logs that tell."""
    gone = 0
    aside = folder / ASIDE
    if aside.is_dir():
        gone += sum(file.is_file() for file in aside.rglob("*"))
        shutil.rmtree(aside)
    wanted = list(needles)
    for log in folder.glob("*.log"):
        if any(needle in log.read_bytes() for needle in wanted):
            os.truncate(log, 0)
            gone += 1
    for part in (folder / BACKUPS).glob("*.part*"):
        part.unlink()
        gone += 1
    return gone

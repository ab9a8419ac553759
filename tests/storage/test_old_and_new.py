"""Files of every earlier release open with all that is in them; those of a later one are left alone."""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.runs import Runs
from lachan.storage.backups import backups
from lachan.storage.class_schema import STEPS
from lachan.storage.class_store import ClassStore
from lachan.storage.migrations import NAMES
from lachan.storage.record import Record
from lachan.ui.wording import say

Opener = Callable[..., Record]
OLD = Path(__file__).parents[1] / "data" / "old-databases"
RECORDS, CLASSES = sorted(OLD.glob("*-m*.db")), sorted((OLD / "classes").glob("*-v*.db"))
LATER = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('lachan', 'm999_later', '')"


def version(file: Path) -> int:
    return int(file.stem.rpartition("-")[2][1:])


@contextlib.contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        yield connection


def dump(file: Path) -> list[str]:
    with opened(file) as connection:
        return list(connection.iterdump())


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_there_is_a_file_of_every_schema_there_ever_was() -> None:
    """``keep_database.py`` makes that of a record; both first migrations were released together."""
    assert [version(file) for file in RECORDS] == list(range(2, len(NAMES) + 1))
    assert [version(file) for file in CLASSES] == list(range(1, len(STEPS) + 1))


@pytest.mark.parametrize("file", RECORDS, ids=lambda file: file.name)
def test_a_record_of_every_release_opens_whole_and_is_backed_up_before_it_is_migrated(
    file: Path, opener: Opener, tmp_path: Path
) -> None:
    shutil.copy(file, tmp_path / "record.db")
    with opened(tmp_path / "record.db") as connection:
        count = connection.execute("SELECT count(*) FROM events").fetchone()[0]

    record = opener()

    assert record.verify().ok
    assert record.counts().events == count > 0
    _everything_is_there(record)
    if version(file) < len(NAMES):
        (backup,) = backups(tmp_path)
        with opened(backup.path) as connection:
            applied = connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
        assert applied == version(file)
    else:
        assert not list(backups(tmp_path))


def _everything_is_there(record: Record) -> None:
    an, binh = Learners(record).all()
    assert (an.nickname, binh.nickname, binh.role) == ("Nguyễn Ân", "Bình", "parent")
    (lesson,) = Lessons(record).all(an.id).values()
    assert lesson.furthest_step > 0
    assert {run["status"] for run in record.states("runs")} == {"finished", "suspended"}
    assert [run["outcome"] for run in record.states("runs") if run["status"] == "finished"] == ["safe"]
    Learners(record).choose_path(an.id, "students-15-18")  # the newest column takes what is written now
    assert Runs(record).begin(an.id, "police-parcel", "pack", 9)
    assert record.verify().ok


@pytest.mark.parametrize("file", CLASSES, ids=lambda file: file.name)
def test_the_classes_of_every_release_open_with_names_and_work(file: Path, tmp_path: Path) -> None:
    shutil.copy(file, tmp_path / "classroom.db")

    with ClassStore.open(tmp_path) as store:
        (row,) = store.classes()
        pupils = store.pupils(row.id)
        lines = [line for learner in store.learners_with_events() for line in store.lines(learner)]
        assert store.votes(row.id) == []

    assert row.label == "7A1"
    assert [pupil.name for pupil in pupils][:2] == ["Nguyễn Thị Ánh", "Lê Văn Dũng"]
    assert len(pupils) == 4
    assert len(lines) == 16


def _newer_record(folder: Path, journal: str) -> None:
    shutil.copy(RECORDS[-1], folder / "record.db")
    with opened(folder / "record.db") as connection:
        connection.execute(LATER)
        connection.execute("CREATE TABLE later (thing TEXT)")
        connection.execute(f"PRAGMA journal_mode = {journal}")


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_record_of_a_later_release_is_refused_and_not_a_byte_is_changed(
    journal: str, opener: Opener, tmp_path: Path
) -> None:
    _newer_record(tmp_path, journal)
    before = files(tmp_path)

    with pytest.raises(LachanError) as error:
        opener()

    assert (error.value.code, error.value.facts) == ("record-newer", {"unknown": ["m999_later"]})
    assert files(tmp_path) == before
    for language, words in (("vi", "bản Lá Chắn mới hơn"), ("en", "a newer Lá Chắn")):
        assert words in say(error.value, language)  # type: ignore[arg-type]


def test_a_damaged_record_of_a_later_release_is_not_mended_into_an_older_one(
    opener: Opener, tmp_path: Path
) -> None:
    _newer_record(tmp_path, "DELETE")
    raw = bytearray((tmp_path / "record.db").read_bytes())
    with opened(tmp_path / "record.db") as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'runs'").fetchone()[0]
    raw[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    (tmp_path / "record.db").write_bytes(raw)

    with pytest.raises(LachanError, match="record-newer"):
        opener()

    assert files(tmp_path) == {"record.db": bytes(raw)}


def test_what_a_later_release_left_in_its_log_is_still_there_after_the_refusal(
    opener: Opener, tmp_path: Path
) -> None:
    living, here = tmp_path / "living", tmp_path / "here"
    living.mkdir()
    here.mkdir()
    shutil.copy(RECORDS[-1], living / "record.db")
    with opened(living / "record.db") as connection:  # a power cut: copied while it is open
        connection.execute(LATER)
        for file in living.glob("record.db*"):
            shutil.copy(file, here / file.name)
    assert (here / "record.db-wal").stat().st_size > 0
    (living / "record.db-wal").unlink(missing_ok=True)

    with pytest.raises(LachanError, match="record-newer"):
        opener(here)

    assert any("m999_later" in line for line in dump(here / "record.db"))


def test_classes_of_a_later_release_are_refused_and_not_a_byte_is_changed(tmp_path: Path) -> None:
    shutil.copy(CLASSES[-1], tmp_path / "classroom.db")
    with opened(tmp_path / "classroom.db") as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
        connection.execute("PRAGMA journal_mode = DELETE")
    before = files(tmp_path)

    with pytest.raises(LachanError, match="class-store-newer") as error:
        ClassStore.open(tmp_path)

    assert files(tmp_path) == before
    for language, words in (("vi", "bản Lá Chắn mới hơn"), ("en", "a newer Lá Chắn")):
        assert words in say(error.value, language)  # type: ignore[arg-type]

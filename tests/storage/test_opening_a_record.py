import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from lachan.domain.errors import LachanError
from lachan.storage.clock import SystemClock
from lachan.storage.opening import SETTINGS, open_database
from lachan.storage.record import Record

Opener = Callable[..., Record]
AN = {"nickname": "An", "face": "owl", "role": "student"}


@contextlib.contextmanager
def an_ordinary_user() -> Iterator[Path]:
    """Give a folder of a person whom permissions bind; root, bound by none, steps down for a while."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = os.geteuid() == 0
        if root:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o700)


def test_every_setting_reads_back_as_it_must(record: Record) -> None:
    conn = record._db.conn

    got = {name: conn.execute(f"PRAGMA {name}").fetchone()[0] for name, _, _ in SETTINGS}

    assert got == {
        "locking_mode": "exclusive",
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "fullfsync": 1,
        "wal_autocheckpoint": 200,
        "journal_size_limit": 1048576,
    }


def test_the_lock_is_made_exclusive_before_the_log_begins_so_no_shared_memory_file_appears(
    record: Record, tmp_path: Path
) -> None:
    record.append("an", "registered", AN)

    assert sorted(file.name for file in tmp_path.iterdir()) == ["record.db", "record.db-wal"]


def test_a_setting_that_does_not_take_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, opener: Opener
) -> None:
    monkeypatch.setattr("lachan.storage.opening.SETTINGS", (("synchronous", "NORMAL", 2),))

    with pytest.raises(LachanError) as error:
        opener()

    assert (error.value.code, error.value.facts) == (
        "record-settings-refused",
        {"setting": "synchronous", "got": 1},
    )


def test_a_second_window_is_told_that_the_record_is_in_use(record: Record, opener: Opener) -> None:
    with pytest.raises(LachanError, match="record-in-use"):
        opener()

    record.append("an", "registered", AN)
    assert record.counts().events == 1


def test_another_process_is_told_that_the_record_is_in_use(record: Record, tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from lachan.storage.record import Record;"
        "from lachan.storage.clock import SystemClock; from lachan.domain.errors import LachanError\n"
        "try: Record.open(Path(sys.argv[1]), SystemClock(), os.urandom)\n"
        "except LachanError as error: print(error.code)"
    )

    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True)

    assert (done.stdout, done.stderr) == ("record-in-use\n", "")


def test_the_next_window_opens_once_the_first_is_closed(record: Record, opener: Opener) -> None:
    record.append("an", "registered", AN)
    record.close()

    assert opener().counts().events == 1


def test_a_folder_that_is_not_there_is_made(opener: Opener, tmp_path: Path) -> None:
    opener(tmp_path / "new" / "deeper")

    assert (tmp_path / "new" / "deeper" / "record.db").is_file()


def test_a_folder_that_cannot_be_made_is_named(opener: Opener, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(LachanError) as error:
        opener(tmp_path / "file" / "folder")

    assert error.value.code == "record-folder-unwritable"
    assert error.value.facts["folder"] == str(tmp_path / "file" / "folder")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_a_read_only_folder_is_told_from_a_read_only_file(opener: Opener) -> None:
    with an_ordinary_user() as folder:
        opener(folder).close()
        (folder / "record.db").chmod(0o444)
        with pytest.raises(LachanError) as of_file:
            opener(folder)
        (folder / "record.db").chmod(0o644)
        folder.chmod(0o555)
        with pytest.raises(LachanError) as of_folder:
            opener(folder)

    assert of_file.value.code == "record-read-only"
    assert (of_folder.value.code, of_folder.value.facts["reason"]) == ("record-folder-unwritable", "EACCES")


def test_a_file_that_is_a_folder_cannot_be_opened_and_stays(opener: Opener, tmp_path: Path) -> None:
    (tmp_path / "record.db").mkdir()

    with pytest.raises(LachanError) as error:
        opener()

    assert error.value.code == "record-cannot-open"
    assert (tmp_path / "record.db").is_dir()


def test_a_record_of_a_newer_release_is_refused_and_left_as_it_is(opener: Opener, tmp_path: Path) -> None:
    opener().close()
    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn, conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('lachan', 'm999_later', '')"
        )
    before = (tmp_path / "record.db").read_bytes()

    with pytest.raises(LachanError) as error:
        opener()

    assert (error.value.code, error.value.facts) == ("record-newer", {"unknown": ["m999_later"]})
    assert (tmp_path / "record.db").read_bytes() == before


def test_the_list_of_migrations_names_each_one_in_order() -> None:
    from lachan.storage.migrations import NAMES, TABLES, migrations

    db = Database(memory=True)
    migrations.apply(db)

    assert tuple(done.name for done in migrations.applied(db)) == NAMES
    assert set(db.table_names()) == TABLES | {"_sqlite_migrations"}
    assert all(db.table(name).strict for name in TABLES)


def test_migrations_cut_short_go_on_at_the_next_start(tmp_path: Path, opener: Opener) -> None:
    from lachan.storage.migrations import NAMES, migrations

    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn:
        migrations.apply(Database(conn), stop_before=NAMES[1])

    record = opener()

    record.append("an", "registered", AN)
    assert len(record.states("learners")) == 1


def test_opening_does_not_need_sqlite_utils_until_a_record_is_opened() -> None:
    script = "import sys, lachan.storage.record, lachan.learning.tally; print('sqlite_utils' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout == "False\n"


def test_a_fault_of_our_own_while_opening_lets_the_file_go(opener: Opener, tmp_path: Path) -> None:
    def broken_dice(count: int) -> bytes:
        if count == 16:
            raise RuntimeError("no dice")
        return os.urandom(count)

    with pytest.raises(RuntimeError, match="no dice"):
        Record.open(tmp_path, SystemClock(), broken_dice)

    opener()


def test_open_database_gives_the_checked_file(tmp_path: Path) -> None:
    opened = open_database(tmp_path, SystemClock(), os.urandom)
    db = opened.db

    assert opened.mended is None
    assert db.table("events").count == 0
    db.conn.close()

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from lachan.domain.errors import LachanError
from lachan.storage.aside import new_folder, set_aside
from lachan.storage.audit import TAIL
from lachan.storage.care import back_up, tend
from lachan.storage.mending import Mended
from lachan.storage.record import Record

Opener = Callable[..., Record]
AN = {"nickname": "An", "face": "owl", "role": "student"}


def _filled(opener: Opener, folder: Path, count: int = 300) -> dict[str, bytes]:
    """Leave a record as a crash leaves it: database and write-ahead log, copied while it was open."""
    record = opener(folder / "first")
    for number in range(count):
        record.append("an", "progressed", {"lesson": "l", "step": number, "note": "x" * 200})
    for file in (folder / "first").glob("record.db*"):
        shutil.copy(file, folder / file.name)
    record.close()
    return {file.name: file.read_bytes() for file in folder.glob("record.db*")}


def _bytes_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def _mended(opener: Opener, folder: Path | None = None) -> tuple[Record, Mended]:
    record = opener(folder) if folder else opener()
    assert record.mended is not None
    return record, record.mended


def test_a_file_with_broken_pages_is_set_aside_with_every_byte_and_what_can_be_proved_is_back(
    opener: Opener, tmp_path: Path
) -> None:
    _filled(opener, tmp_path)
    file = tmp_path / "record.db"
    file.write_bytes(file.read_bytes()[:8192] + b"\xff" * 4096 * 6 + file.read_bytes()[8192 + 4096 * 6 :])
    before = {part.name: part.read_bytes() for part in tmp_path.glob("record.db*")}
    assert set(before) == {"record.db", "record.db-wal"}

    record, mended = _mended(opener)

    assert _bytes_in(mended.aside) == before
    assert 0 < record.counts().events == mended.events <= 300
    assert not record.verify().wrong
    assert not (tmp_path / "record.mending").exists()
    assert not record.append("an", "completed", {"lesson": "l"}).prev


def test_one_broken_page_that_opening_does_not_touch_is_found_by_the_check_and_the_backup_fills_the_hole(
    opener: Opener, tmp_path: Path
) -> None:
    record = opener()
    for step in range(300):
        record.append("an", "progressed", {"lesson": "l", "step": step, "note": "x" * 200})
    back_up(record)
    whole = record.events()
    record.close()
    file = tmp_path / "record.db"
    raw = file.read_bytes()
    pages = [raw[start : start + 4096] for start in range(0, len(raw), 4096)]
    of_events = [number for number, page in enumerate(pages) if page[0] == 0x0D and b"xxxxxx" in page]
    pages[of_events[len(of_events) // 2]] = b"\xff" * 4096
    file.write_bytes(b"".join(pages))

    record, mended = _mended(opener)

    assert _bytes_in(mended.aside)["record.db"] == b"".join(pages)
    assert record.events() == whole
    assert 0 < mended.from_backup < 300


def test_an_index_that_lost_an_entry_is_found_and_nothing_is_missing(opener: Opener, tmp_path: Path) -> None:
    record = opener()
    for step in range(40):
        record.append("an", "progressed", {"lesson": "l", "step": step})
    of_index = "SELECT rootpage FROM sqlite_master WHERE name = 'events_by_learner'"
    root = record._db.execute(of_index).fetchone()[0]
    before = record.events(), record.states("lessons")
    record.close()
    file = tmp_path / "record.db"
    raw = bytearray(file.read_bytes())
    page = (root - 1) * 4096
    assert raw[page] == 0x0A
    raw[page + 8 : page + 10] = raw[page + 10 : page + 12]  # the first entry now points where the second does
    file.write_bytes(raw)

    record, mended = _mended(opener)

    assert mended.whole
    assert (record.events(), record.states("lessons")) == before
    assert _bytes_in(mended.aside)["record.db"]
    record.close()
    assert opener().mended is None


def test_a_record_that_somebody_deleted_comes_back_from_its_backup(opener: Opener, tmp_path: Path) -> None:
    record = opener()
    event = record.append("an", "registered", AN)
    back_up(record)
    record.close()
    (tmp_path / "record.db").unlink()

    record, mended = _mended(opener)

    assert record.events() == [event]
    assert mended.from_backup == 1


@pytest.mark.parametrize("step", ["set_aside", "_reindexed", "_salvaged", "_into_place"])
def test_a_mending_that_is_cut_short_goes_on_at_the_next_start(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    _filled(opener, tmp_path)
    file = tmp_path / "record.db"
    raw = bytearray(file.read_bytes())
    raw[8192 : 8192 + 4096 * 6] = b"\xff" * 4096 * 6
    file.write_bytes(raw)

    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(f"lachan.storage.mending.{step}", power_cut)
        with pytest.raises(KeyboardInterrupt):
            opener()
    assert (tmp_path / "record.mending").exists()

    record, mended = _mended(opener)

    assert record.counts().events == mended.events > 0
    assert (mended.aside / "record.db").read_bytes() == raw
    record.close()
    assert opener().mended is None


def test_a_file_that_is_no_database_is_set_aside_with_every_byte(opener: Opener, tmp_path: Path) -> None:
    (tmp_path / "record.db").write_bytes(b"44,393 zero bytes, or anything at all" * 200)
    before = _bytes_in(tmp_path)

    record, mended = _mended(opener)

    assert _bytes_in(mended.aside) == before
    assert record.counts().events == 0


def test_the_database_of_another_program_is_set_aside_unchanged(opener: Opener, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn, conn:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("CREATE TABLE songs (title TEXT)")
    before = _bytes_in(tmp_path)

    _, mended = _mended(opener)

    assert _bytes_in(mended.aside)["record.db"] == before["record.db"]


def test_a_second_damaged_file_does_not_overwrite_the_first(opener: Opener, tmp_path: Path) -> None:
    kept = []
    for text in (b"one", b"two"):
        (tmp_path / "record.db").write_bytes(text * 400)
        record, mended = _mended(opener)
        record.close()
        kept.append(mended.aside / "record.db")

    assert [file.read_bytes()[:3] for file in kept] == [b"one", b"two"]


@pytest.mark.parametrize("room", [True, False])
def test_a_folder_of_the_same_name_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: bool
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if not room:
        monkeypatch.setattr("lachan.storage.aside.shutil.copyfile", no_room)
    for text in (b"one", b"two", b"three"):
        (tmp_path / "record.db").write_bytes(text)
        assert set_aside(tmp_path / "record.db", new_folder(tmp_path, "same"), lambda: None)

    kept = sorted(file.read_bytes() for file in (tmp_path / "damaged").glob("*/record.db"))
    assert kept == [b"one", b"three", b"two"]


def test_without_room_for_a_copy_the_file_is_moved_and_mended_once_there_is_room(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "record.db").write_bytes(b"rubbish" * 400)
    with monkeypatch.context() as patch:
        patch.setattr("lachan.storage.aside.shutil.copyfile", no_room)
        with pytest.raises(LachanError, match="disk-full"):
            opener()
    assert not (tmp_path / "record.db").exists()

    _, mended = _mended(opener)

    assert _bytes_in(mended.aside) == {"record.db": b"rubbish" * 400}


def test_what_the_weekly_audit_finds_is_mended_at_once(opener: Opener, tmp_path: Path) -> None:
    record = opener()
    for step in range(300):
        record.append("an", "progressed", {"lesson": "l", "step": step})
    record.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn, conn:
        conn.execute("UPDATE events SET kind = 'completed' WHERE seq = 20")
    record = opener()
    assert record.mended is None

    tended = tend(record)

    assert tended.audit is not None
    assert len(tended.audit.wrong) == 1
    assert record.mended is not None
    assert record.counts().events == 299
    assert not record.verify().wrong


def test_an_event_whose_content_was_changed_is_found_and_not_applied(opener: Opener, tmp_path: Path) -> None:
    record = opener()
    record.append("an", "registered", AN)
    changed = record.append("an", "updated", {**AN, "nickname": "Bình"})
    last = record.append("an", "removed", {})
    for _ in range(TAIL):
        record.append("binh", "restored", {})
    record.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn, conn:
        conn.execute("UPDATE events SET body = replace(body, 'Bình', 'Chi') WHERE id = ?", [changed.id()])
    record = opener()

    found = record.verify()
    record.rebuild()

    assert (found.events, found.wrong, found.loose) == (3 + TAIL, (changed.id(),), (last.id(),))
    assert not found.ok
    assert [row["nickname"] for row in record.states("learners") if row["joined"]] == ["An"]


def test_text_that_is_no_longer_utf_8_is_found_without_an_exception(opener: Opener, tmp_path: Path) -> None:
    record = opener()
    event = record.append("an", "registered", AN)
    for _ in range(TAIL):
        record.append("binh", "restored", {})
    record.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn, conn:
        conn.execute("UPDATE events SET body = CAST(x'7BFF7D' AS TEXT) WHERE id = ?", [event.id()])

    assert opener().verify().wrong == (event.id(),)

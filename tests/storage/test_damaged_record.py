import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from lachan.domain.errors import LachanError
from lachan.storage.aside import set_aside
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


def _bytes_in(folder: str | object) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in Path(str(folder)).iterdir()}


def test_a_file_with_a_broken_page_is_set_aside_with_every_byte_and_a_new_one_begins(
    opener: Opener, tmp_path: Path
) -> None:
    _filled(opener, tmp_path)
    file = tmp_path / "record.db"
    file.write_bytes(file.read_bytes()[:8192] + b"\xff" * 4096 * 6 + file.read_bytes()[8192 + 4096 * 6 :])
    before = {part.name: part.read_bytes() for part in tmp_path.glob("record.db*")}
    assert set(before) == {"record.db", "record.db-wal"}

    with pytest.raises(LachanError) as error:
        opener()

    assert error.value.code == "record-damaged"
    assert _bytes_in(error.value.facts["aside"]) == before
    assert not list(tmp_path.glob("record.db*"))
    assert opener().counts().events == 0


def test_one_broken_page_that_opening_does_not_touch_is_found_by_the_check(
    opener: Opener, tmp_path: Path
) -> None:
    record = opener()
    for step in range(300):
        record.append("an", "progressed", {"lesson": "l", "step": step, "note": "x" * 200})
    record.close()
    file = tmp_path / "record.db"
    raw = file.read_bytes()
    pages = [raw[start : start + 4096] for start in range(0, len(raw), 4096)]
    of_events = [number for number, page in enumerate(pages) if page[0] == 0x0D and b"xxxxxx" in page]
    pages[of_events[len(of_events) // 2]] = b"\xff" * 4096
    file.write_bytes(b"".join(pages))

    with pytest.raises(LachanError) as error:
        opener()

    assert error.value.code == "record-damaged"
    assert _bytes_in(error.value.facts["aside"])["record.db"] == b"".join(pages)


def test_a_file_that_is_no_database_is_set_aside_with_every_byte(opener: Opener, tmp_path: Path) -> None:
    (tmp_path / "record.db").write_bytes(b"44,393 zero bytes, or anything at all" * 200)
    before = _bytes_in(tmp_path)

    with pytest.raises(LachanError) as error:
        opener()

    assert error.value.code == "record-damaged"
    assert _bytes_in(error.value.facts["aside"]) == before


def test_the_database_of_another_program_is_set_aside_unchanged(opener: Opener, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn, conn:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("CREATE TABLE songs (title TEXT)")
    before = _bytes_in(tmp_path)

    with pytest.raises(LachanError) as error:
        opener()

    assert error.value.code == "record-damaged"
    assert _bytes_in(error.value.facts["aside"])["record.db"] == before["record.db"]


def test_a_second_damaged_file_does_not_overwrite_the_first(opener: Opener, tmp_path: Path) -> None:
    kept = []
    for text in (b"one", b"two"):
        (tmp_path / "record.db").write_bytes(text * 400)
        with pytest.raises(LachanError) as error:
            opener()
        kept.append(Path(str(error.value.facts["aside"])) / "record.db")

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
        assert set_aside(tmp_path / "record.db", "same", lambda: None) is not None

    kept = sorted(file.read_bytes() for file in (tmp_path / "damaged").glob("*/record.db"))
    assert kept == [b"one", b"three", b"two"]


def test_without_room_for_a_copy_the_file_is_moved_instead(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("lachan.storage.aside.shutil.copyfile", no_room)
    (tmp_path / "record.db").write_bytes(b"rubbish" * 400)

    with pytest.raises(LachanError) as error:
        opener()

    assert _bytes_in(error.value.facts["aside"]) == {"record.db": b"rubbish" * 400}


def test_an_event_whose_content_was_changed_is_found_and_not_applied(opener: Opener, tmp_path: Path) -> None:
    record = opener()
    record.append("an", "registered", AN)
    changed = record.append("an", "updated", {**AN, "nickname": "Bình"})
    last = record.append("an", "removed", {})
    record.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn, conn:
        conn.execute("UPDATE events SET body = replace(body, 'Bình', 'Chi') WHERE id = ?", [changed.id()])
    record = opener()

    found = record.verify()
    record.rebuild()

    assert (found.events, found.wrong, found.loose) == (3, (changed.id(),), (last.id(),))
    assert not found.ok
    assert [row["nickname"] for row in record.states("learners")] == ["An"]


def test_text_that_is_no_longer_utf_8_is_found_without_an_exception(opener: Opener, tmp_path: Path) -> None:
    record = opener()
    event = record.append("an", "registered", AN)
    record.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "record.db")) as conn, conn:
        conn.execute("UPDATE events SET body = CAST(x'7BFF7D' AS TEXT) WHERE id = ?", [event.id()])

    assert opener().verify().wrong == (event.id(),)

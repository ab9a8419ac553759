from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.runs import Runs
from lachan.storage.backups import DAYS, NEWEST, WEEKS, Backup, backups, is_good, to_keep
from lachan.storage.care import Exported, back_up, export, restore, tend
from lachan.storage.folds import VIEWS
from lachan.storage.record import Record
from lachan.storage.room import BALLAST_BYTES, take_ballast

Opener = Callable[..., Record]


def _lived_in(record: Record, name: str = "Nguyễn Ân") -> str:
    """Let someone practise a little; return the id."""
    learner = Learners(record).add(name, "owl")
    Lessons(record).record_quiz(learner.id, "l1", "q1", "a", True)
    runs = Runs(record)
    run = runs.begin(learner.id, "police-parcel", "pack", 7)
    runs.record_act(run, 100, "answer")
    runs.finish(run, 900, "safe-told", "safe", {"truth": "scam"})
    return learner.id


def _tables(record: Record) -> dict[str, list[dict]]:
    return {view: record.states(view) for view in VIEWS}


def test_a_backup_holds_everything_and_is_audited(record: Record, opener: Opener, tmp_path: Path) -> None:
    _lived_in(record)

    backup = back_up(record)

    assert is_good(backup.path)
    assert backup.lamport == record.counts().events
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "record.db").write_bytes(backup.path.read_bytes())
    other = opener(tmp_path / "other")
    assert (other.events(), _tables(other)) == (record.events(), _tables(record))


def test_a_record_that_turns_out_damaged_when_it_is_copied_is_mended_and_then_copied(
    record: Record, tmp_path: Path
) -> None:
    _lived_in(record)
    record._db.execute("UPDATE events SET wall = 'never' WHERE seq = 2")

    backup = back_up(record)

    assert is_good(backup.path)
    assert record.mended is not None
    assert record.counts().events >= 4  # the right one may still lie in the log
    assert not record.verify().wrong
    assert Learners(record).add("Bình", "fox")


def test_damage_that_is_met_while_answering_is_mended_and_the_answer_is_kept(
    record: Record, opener: Opener, tmp_path: Path
) -> None:
    learner = _lived_in(record)
    record._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    root = record._db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'events_in_order'").fetchone()[
        0
    ]
    record._db.execute("PRAGMA cache_size = 0")
    with (tmp_path / "record.db").open("rb+") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    record._db.execute("PRAGMA shrink_memory").fetchall()

    event = record.append(learner, "completed", {"lesson": "l1"})

    assert record.mended is not None
    assert event in record.events()
    assert record.counts().events == 6
    record.close()
    assert event in opener().events()


def test_thinning_keeps_the_newest_and_the_last_of_days_and_weeks() -> None:
    start = date(2026, 1, 1)
    found = [
        Backup(Path(f"{number}"), number, start + timedelta(days=number // 3), f"{number % 3:02}:00")
        for number in range(600)
    ]

    kept = to_keep(found)

    assert set(found[-NEWEST:]) <= kept
    days = {backup.day for backup in kept}
    assert {found[-1].day - timedelta(days=back) for back in range(DAYS)} <= days
    assert len(days) <= DAYS + WEEKS
    assert {(found[-1].day - timedelta(weeks=back)).isocalendar()[1] for back in range(WEEKS)} <= {
        day.isocalendar()[1] for day in days
    }
    last_of_its_day = [max(b.lamport for b in found if b.day == backup.day) for backup in kept]
    assert sum(b.lamport == last for b, last in zip(kept, last_of_its_day, strict=True)) >= len(days)


def test_a_wrong_clock_never_costs_the_newest_backup() -> None:
    found = [Backup(Path("new"), 900, date(2019, 1, 1), "00:00")]
    found += [Backup(Path(str(n)), n, date(2026, 1, 1) + timedelta(days=n), "00:00") for n in range(100)]

    assert found[0] in to_keep(found)


def test_tending_makes_one_backup_a_day_and_takes_the_ballast(record: Record, tmp_path: Path) -> None:
    assert tend(record).backup is None  # nothing to lose yet
    _lived_in(record)

    first, again = tend(record).backup, tend(record).backup

    assert first is not None
    assert again is None
    assert (tmp_path / "ballast.bin").stat().st_size == BALLAST_BYTES
    record.clock.moment += timedelta(days=1)  # type: ignore[attr-defined]
    assert tend(record).backup is None  # nothing new since
    _lived_in(record, "Bình")
    assert tend(record).backup is not None
    assert len(backups(tmp_path)) == 2


def test_the_audit_is_made_once_a_week_even_when_the_clock_jumps_back(
    record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = iter(["2026-07-04", "2026-07-05", "2019-01-01", "2019-01-02"])
    done = []
    for day in days:
        monkeypatch.setattr(record.clock, "local_day", lambda day=day: day)
        done.append(tend(record).audit is not None)

    assert done == [True, False, True, False]


def test_restoring_brings_back_what_is_missing_and_takes_nothing_away(
    record: Record, opener: Opener, tmp_path: Path
) -> None:
    _lived_in(record)
    backup = back_up(record)
    other = opener(tmp_path / "other")
    newer = _lived_in(other, "Bình")

    restored = restore(other, backup.path)

    assert (restored.new, restored.read, restored.unreadable) == (5, 5, 0)
    assert {learner.nickname for learner in Learners(other).all()} == {"Nguyễn Ân", "Bình"}
    assert Learners(other).get(newer)
    assert other.verify().ok
    assert len(backups(tmp_path / "other")) == 1
    assert restore(other, backup.path).new == 0


def test_every_kept_backup_passes_the_restore_drill(record: Record, opener: Opener, tmp_path: Path) -> None:
    for number in range(12):
        _lived_in(record, f"An {number}")
        back_up(record)
    kept = backups(tmp_path)
    assert len(kept) >= NEWEST
    for number, backup in enumerate(kept):
        fresh = opener(tmp_path / f"drill-{number}")

        restored = restore(fresh, backup.path)

        assert restored.new == restored.read == fresh.counts().events > 0
        assert fresh.verify().ok


@pytest.mark.parametrize(
    "content", [b"", b"no record", b"SQLite format 3\0" + b"x" * 9000, b'{"format": 1}\n']
)
def test_a_file_that_holds_no_record_is_named_and_changes_nothing(
    record: Record, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "strange").write_bytes(content)

    with pytest.raises(LachanError, match="file-unreadable"):
        restore(record, tmp_path / "strange")

    assert record.counts().events == 0
    record.append("an", "restored", {})


def test_the_control_of_the_drill_a_changed_backup_is_noticed(
    record: Record, opener: Opener, tmp_path: Path
) -> None:
    _lived_in(record)
    backup = back_up(record)
    raw = backup.path.read_bytes()
    assert raw.count(b"safe-told") > 1
    backup.path.write_bytes(raw.replace(b"safe-told", b"harm-told"))

    restored = restore(opener(tmp_path / "drill"), backup.path)

    assert not is_good(backup.path)
    assert restored.unreadable == 1


def test_an_export_restores_to_the_same_record(record: Record, opener: Opener, tmp_path: Path) -> None:
    _lived_in(record)
    exported = export(record, tmp_path)
    other = opener(tmp_path / "other")

    assert isinstance(exported, Exported)
    assert exported.bytes == exported.path.stat().st_size
    assert restore(other, exported.path).new == exported.events == 5
    assert (other.events(), _tables(other)) == (record.events(), _tables(record))


def test_an_export_of_one_learner_holds_nothing_of_another(record: Record, tmp_path: Path) -> None:
    an = _lived_in(record, "Nguyễn Ân")
    binh = _lived_in(record, "Trần Bình")

    raw = export(record, tmp_path, an).path.read_bytes()

    assert "Nguyễn Ân".encode() in raw
    assert "Trần Bình".encode() not in raw
    assert binh.encode() not in raw


def test_a_changed_line_of_an_export_is_counted_and_the_others_come_in(
    record: Record, opener: Opener, tmp_path: Path
) -> None:
    _lived_in(record)
    exported = export(record, tmp_path)
    exported.path.write_bytes(exported.path.read_bytes().replace(b'"right":true', b'"right":null'))

    restored = restore(opener(tmp_path / "other"), exported.path)

    assert (restored.read, restored.new, restored.unreadable) == (4, 4, 1)


def test_an_export_into_a_folder_that_is_not_there_says_so(record: Record, tmp_path: Path) -> None:
    with pytest.raises(LachanError, match="folder-unwritable"):
        export(record, tmp_path / "stick")


def test_a_full_disk_is_given_the_ballast(
    record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_ballast(tmp_path, record.entropy)
    record._db.execute("PRAGMA max_page_count = 1")

    def give_room(folder: Path) -> bool:
        (folder / "ballast.bin").unlink()
        record._db.execute("PRAGMA max_page_count = 1000000")
        return True

    monkeypatch.setattr("lachan.storage.record.throw_off_ballast", give_room)
    for step in range(200):
        record.append("an", "progressed", {"lesson": "l", "step": step, "note": "x" * 900})

    assert record.pending == 0
    assert not (tmp_path / "ballast.bin").exists()
    assert record.verify().ok


def test_the_time_of_a_backup_is_that_of_the_clock(record: Record) -> None:
    record.clock.moment = datetime(2026, 9, 5, 7, 30, tzinfo=UTC)  # type: ignore[attr-defined]
    _lived_in(record)

    backup = back_up(record)

    assert (backup.day, backup.time) == (date(2026, 9, 5), "07:30")
    assert replace(backup, lamport=0).path == backup.path

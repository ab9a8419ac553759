import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.learning.runs import Runs
from lachan.storage.backups import backups
from lachan.storage.care import back_up, export, restore, tend
from lachan.storage.erasing import Erased, erase, erase_everything, traces
from lachan.storage.folds import VIEWS
from lachan.storage.record import Record

Opener = Callable[..., Record]
NAME = "Nguyễn Hoàng Ân"


def _practise(record: Record, name: str) -> str:
    learners, runs = Learners(record), Runs(record)
    learner = learners.add(name, "owl")
    run = runs.begin(learner.id, "police-parcel", "pack", 7)
    for at in range(40):
        runs.record_act(run, at, "ask mother")
    return learner.id


@pytest.fixture
def lived_in(record: Record, tmp_path: Path) -> str:
    """Two people taking turns at one computer, with backups, a damaged copy set aside, and a log."""
    erased = _practise(record, NAME)
    back_up(record)
    _practise(record, "Trần Bình")
    Learners(record).rename(erased, NAME + " hai")
    back_up(record)
    (tmp_path / "damaged" / "old").mkdir(parents=True)
    shutil.copy(tmp_path / "record.db", tmp_path / "damaged" / "old")
    (tmp_path / "faults.log").write_text(f"nickname-taken({NAME!r})", encoding="utf-8")
    return erased


def _hits(folder: Path) -> int:
    return traces(folder, [NAME.encode(), NAME.encode("utf-16-le"), NAME.encode("unicode_escape")])


def test_after_erasing_no_file_holds_the_name_and_the_other_learner_lost_nothing(
    record: Record, lived_in: str, tmp_path: Path
) -> None:
    others = [event for event in record.events() if event.learner != lived_in]
    assert _hits(tmp_path) > 5

    erased = erase(record, lived_in)

    assert isinstance(erased, Erased)
    assert erased.events == 43
    assert (erased.traces, _hits(tmp_path)) == (0, 0)
    assert [event for event in record.events() if event.learner != lived_in] == others
    assert [event.kind for event in record.events() if event.learner == lived_in] == ["erased"]
    assert record.verify().ok
    assert len(backups(tmp_path)) == 3
    assert [learner.nickname for learner in Learners(record).all()] == ["Trần Bình"]


def test_what_was_erased_never_comes_back(
    record: Record, opener: Opener, lived_in: str, tmp_path: Path
) -> None:
    stick = tmp_path.parent / f"{tmp_path.name}-stick"
    stick.mkdir()
    kept = export(record, stick).path
    before = record.events()
    erase(record, lived_in)
    tables = {view: record.states(view) for view in VIEWS}

    restored = restore(record, kept)

    assert restored.new == 0
    assert record.union(before) == 0
    assert {view: record.states(view) for view in VIEWS} == tables
    other = opener(tmp_path / "other")  # a computer that gets the old file first, then the tombstone
    restore(other, kept)
    assert other.union(record.events()) == 1
    assert {view: other.states(view) for view in VIEWS} == tables
    assert other.verify().ok
    tend(other)
    assert _hits(tmp_path) == 0


def test_what_an_erased_learner_did_elsewhere_and_comes_in_late_is_not_let_in(
    record: Record, opener: Opener, lived_in: str, tmp_path: Path
) -> None:
    elsewhere = opener(tmp_path.parent / f"{tmp_path.name}-elsewhere")
    late = elsewhere.append(lived_in, "registered", {"nickname": NAME, "face": "owl", "role": "student"})
    erase(record, lived_in)
    before = record.events()

    assert record.union([late]) == 0

    assert record.events() == before
    assert _hits(tmp_path) == 0


def test_an_erasing_that_is_cut_short_is_finished_at_the_next_tending(
    record: Record, opener: Opener, lived_in: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("lachan.storage.erasing._rewritten", power_cut)
        with pytest.raises(KeyboardInterrupt):
            erase(record, lived_in)
    assert _hits(tmp_path)
    record.close()

    again = opener()
    (tmp_path / "faults.log").unlink()
    tend(again)

    assert _hits(tmp_path) == 0
    assert again.verify().ok


def test_the_control_a_plain_delete_leaves_the_name_on_the_disk(
    record: Record, lived_in: str, tmp_path: Path
) -> None:
    record._db.execute("PRAGMA secure_delete = OFF")
    record._db.execute("DELETE FROM events WHERE learner = ?", [lived_in])
    record._db.execute("DELETE FROM learners WHERE learner = ?", [lived_in])

    assert _hits(tmp_path)


def test_a_pin_goes_with_its_learner(record: Record, lived_in: str) -> None:
    record._db.execute("INSERT INTO locks VALUES (?, 'print', 0, '')", [lived_in])

    erase(record, lived_in)

    assert record._db.execute("SELECT count(*) FROM locks").fetchone()[0] == 0


def test_erasing_everything_leaves_an_empty_folder(record: Record, lived_in: str, tmp_path: Path) -> None:
    record.close()
    (tmp_path / "homework.txt").write_text("somebody else's")

    assert erase_everything(tmp_path) > 4
    assert [path.name for path in tmp_path.iterdir()] == ["homework.txt"]


def test_a_full_disk_while_erasing_is_told(
    record: Record, lived_in: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("lachan.storage.erasing.make_backup", full)

    with pytest.raises(LachanError, match="disk-full"):
        erase(record, lived_in)

    assert Learners(record).get(lived_in).nickname == NAME + " hai"

import os
from pathlib import Path

import pytest

from lachan.domain.errors import LachanError
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record
from lachan.storage.sheltering import Sheltered, open_somewhere

AN = {"nickname": "An", "face": "owl", "role": "student"}


def _open(folder: Path, tmp_path: Path) -> Sheltered:
    return open_somewhere(folder, tmp_path / "twin", SystemClock(), os.urandom)


def test_the_usual_folder_is_used_where_it_can_be(tmp_path: Path) -> None:
    with _open(tmp_path / "home", tmp_path).record as record:
        record.append("an", "registered", AN)

    again = _open(tmp_path / "home", tmp_path)
    assert (again.record.counts().events, again.forgets, again.problem) == (1, None, None)
    again.record.close()


def test_where_nothing_can_be_written_one_may_still_practise_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    sheltered = _open(tmp_path / "file" / "home", tmp_path)

    assert sheltered.forgets == "memory"
    assert sheltered.problem is not None
    assert sheltered.problem.code == "record-folder-unwritable"
    sheltered.record.append("an", "registered", AN)
    sheltered.record.close()


def test_a_computer_that_was_wiped_is_known_at_the_next_start(tmp_path: Path) -> None:
    _open(tmp_path / "home", tmp_path).record.close()
    for file in (tmp_path / "home").iterdir():
        file.unlink()

    sheltered = _open(tmp_path / "home", tmp_path)

    assert sheltered.forgets == "wiped"
    sheltered.record.close()


def test_a_second_window_gets_no_record_of_its_own(tmp_path: Path) -> None:
    with (
        Record.open(tmp_path / "home", SystemClock(), os.urandom),
        pytest.raises(LachanError, match="in-use"),
    ):
        _open(tmp_path / "home", tmp_path)

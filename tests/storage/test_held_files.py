"""Where an open file can be neither deleted nor renamed, as on Windows, a damaged record is mended too."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import Opener

from lachan.domain.errors import LachanError
from lachan.storage.record import Record


def _is_open(path: Any) -> bool:
    held = Path("/proc/self/fd")
    asked = Path(path).resolve()
    for handle in held.iterdir():
        try:
            if handle.readlink() == asked:
                return True
        except FileNotFoundError:  # the handle with which this folder is read
            continue
    return False


@pytest.fixture(autouse=True)
def _as_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        return
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("only where the system tells which files are open")

    def refusing(real: Any) -> Any:
        def call(path: Any, *more: Any, **named: Any) -> Any:
            if _is_open(path) or any(isinstance(one, str | Path) and _is_open(one) for one in more):
                raise PermissionError(13, "held by another program", str(path))
            return real(path, *more, **named)

        return call

    for name in ("unlink", "remove", "rename", "replace"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name)))


def _spoil(folder: Path) -> None:
    (folder / "record.db").write_bytes(b"44,393 zero bytes, or anything at all" * 200)


def test_a_file_that_is_no_database_is_set_aside_and_replaced(opener: Opener, tmp_path: Path) -> None:
    _spoil(tmp_path)

    record = opener()

    assert record.mended is not None
    assert record.append("an", "progressed", {"lesson": "l", "step": 1})
    assert [file.name for file in record.mended.aside.iterdir()] == ["record.db"]


def test_a_mending_that_failed_can_be_tried_again_without_closing_the_app(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _spoil(tmp_path)

    def no_room(*_: object) -> None:
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr("lachan.storage.mending._write", no_room)
        with pytest.raises(LachanError, match="disk-full") as kept:  # and with it all that was open then
            opener()

    assert opener().mended is not None, kept


def test_a_good_record_is_filled_backed_up_and_closed(opener: Opener, tmp_path: Path) -> None:
    record: Record = opener()
    for step in range(50):
        record.append("an", "progressed", {"lesson": "l", "step": step})
    record.close()

    assert opener().counts().events == 50

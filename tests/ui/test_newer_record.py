"""A record of a later release: the window says so in the reader's language, and leaves the file alone."""

import contextlib
import shutil
import sqlite3
import sys
import time
from pathlib import Path

import pytest
from harness import Driver, FakeClock, Shipped

from lachan.ui.faults import FaultNet
from lachan.ui.settings import SettingsStore
from lachan.ui.viewmodels.phone_clock import HandTicker
from lachan.ui.window import Outside, Shell

NEWEST = sorted((Path(__file__).parents[1] / "data" / "old-databases").glob("*-m*.db"))[-1]


@pytest.mark.parametrize(
    ("language", "said"), [("vi", "bằng bản Lá Chắn mới hơn"), ("en", "by a newer Lá Chắn")]
)
def test_a_record_of_a_later_release_is_told_in_the_language_of_the_reader(
    language: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = tmp_path / "record.db"
    shutil.copy(NEWEST, record)
    with contextlib.closing(sqlite3.connect(record, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('lachan', 'm999_later', '')"
        )
    before = record.read_bytes()
    SettingsStore(tmp_path / "settings.json").change(language=language, sound=False)
    outside = Outside(tmp_path, FakeClock(), lambda count: b"x" * count, Shipped(), HandTicker())
    shell = Shell(outside, executor=lambda work: work())
    net = FaultNet(tmp_path / "faults.log", shell.tell, time.monotonic)
    monkeypatch.setattr(sys, "excepthook", net)  # as app.py does it

    driver = Driver(shell, shell.open())
    shell.open_record()
    driver.settle()

    words = [str(item.property("text")) for item in driver.items() if item.inherits("QQuickText")]
    assert any(said in one for one in words), words
    assert driver.page == "who"
    driver.close()
    assert record.read_bytes() == before


def test_what_a_later_release_chose_survives_a_change_made_here(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "sepia", "language": "en", "reading_aloud": [1, 2]}', "utf-8")
    store = SettingsStore(file)
    assert (store.state.theme, store.state.language) == ("light", "en")

    store.change(scale=150)

    text = file.read_text("utf-8")
    assert '"theme": "sepia"' in text
    assert '"reading_aloud"' in text
    again = SettingsStore(file)
    assert again.state.scale == 150
    again.change(theme="dark")
    assert SettingsStore(file).state.theme == "dark", "what is chosen here counts from now on"

"""The record seen from the window: mended, sheltered, forgotten, kept safe, and one's own data deleted."""

from pathlib import Path

import pytest
from harness import Driver, OpenWindow

from lachan.storage.backups import backups


@pytest.fixture
def twin(tmp_path: Path) -> Path:
    """The second canary, where a roaming folder would be."""
    return tmp_path / "roaming"


def _enter(driver: Driver, nickname: str = "Bống") -> str:
    learner = driver.add_learner(nickname, "lan")
    driver.shell.app.enter(learner.id)
    driver.settle()
    return learner.id


def test_a_damaged_record_is_put_back_together_and_that_is_told(open_window: OpenWindow, home: Path) -> None:
    before = open_window()
    _enter(before)
    before.close()
    with (home / "record.db").open("r+b") as file:
        file.seek(0)
        file.write(b"not a database")

    after = open_window(language="en")

    assert any(text.startswith("Your progress was damaged in one place") for text in after.texts())
    assert after.find("notice").property("kind") == "safe"
    assert after.find("face-Bống")


def test_a_computer_that_forgets_says_so_on_the_faces_and_at_home(
    open_window: OpenWindow, home: Path
) -> None:
    open_window().close()
    for file in home.glob("*"):
        file.unlink() if file.is_file() else None

    driver = open_window(language="en")

    assert "forgotten what was done before" in str(driver.find("keepingBanner").property("text"))
    _enter(driver)
    assert driver.page == "home"
    driver.click("keepingBannerClose")
    assert driver.seek("keepingBanner") is None


def test_where_nothing_can_be_written_one_may_practise_and_is_told(
    open_window: OpenWindow, home: Path
) -> None:
    home.mkdir()
    (home / "record.db").mkdir()

    driver = open_window(language="en")
    _enter(driver)

    assert driver.page == "home"
    assert driver.find("notice")
    assert driver.find("keepingBanner")


def test_keeping_is_reached_from_settings_and_leads_back(open_window: OpenWindow, home: Path) -> None:
    driver = open_window(language="en")
    _enter(driver)
    driver.click("railSettings")
    driver.click("keeping")
    driver.click("backUp")
    driver.wait_until(lambda: backups(home))

    driver.click("back")
    assert driver.page == "settings"
    driver.click("back")
    assert driver.page == "home"


def test_my_data_is_reached_from_settings_and_deleting_it_leads_to_the_faces(open_window: OpenWindow) -> None:
    driver = open_window(language="en")
    _enter(driver)
    driver.click("railSettings")
    driver.click("myData")
    assert "Everything this computer keeps about Bống." in driver.texts()

    driver.click("deleteMe")
    driver.click("deleteForGood")

    driver.wait_until(lambda: driver.page == "who")
    assert any("deleted, here and in every backup. Traces left: 0" in text for text in driver.texts())
    assert driver.seek("face-Bống") is None


def test_my_data_is_there_again_after_a_look_at_the_help_lines(open_window: OpenWindow) -> None:
    driver = open_window(language="en")
    _enter(driver)
    driver.shell.app.show("myData")
    driver.shell.app.show("help")
    driver.settle()
    driver.click("back")

    assert driver.page == "myData"
    assert "Everything this computer keeps about Bống." in driver.texts()

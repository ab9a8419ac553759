"""The head teacher's page: a key made by clicks or by keys, all classes side by side, one class looked at."""

from pathlib import Path

import pytest
from class_pages import NAMES, hand_in, make_class, place, url
from harness import Driver, OpenWindow
from PySide6.QtCore import Qt

from lachan.classroom.head_key import read_head_key
from lachan.ui.viewmodels.head_model import HeadViewModel

NAME = "Trường Sao Mai"


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    opened: Driver = open_window(modules=(), language="en")
    opened.shell.app.enter(opened.add_learner("Cô Hạnh", "co", "teacher").id)
    opened.settle()
    return opened


def _to_head(driver: Driver) -> None:
    driver.shell.app.go("class")
    driver.settle()
    driver.click("headDoor")
    driver.wait_until(lambda: driver.shell.app.head_vm.stage != "waiting")


def _make_key(driver: Driver) -> str:
    """Make the key by clicks; return its passphrase."""
    _to_head(driver)
    head = driver.shell.app.head_vm
    words = " ".join(head.passphrase)
    driver.click("headName")
    driver.type(NAME)
    driver.click("wordsNoted")
    driver.click("makeKey")
    driver.wait_until(lambda: head.stage == "fresh")
    driver.click("wordsNoted")
    driver.wait_until(lambda: head.stage == "open")
    return words


def _named_class(driver: Driver, home: Path, stick: Path) -> None:
    """A class whose card names this head, and whose work of two pupils lies on *stick*."""
    app = driver.shell.app
    app.head_vm.handOut(url(stick))
    driver.settle()
    key = next(stick.glob("hieu-truong-*"))
    vm, _ = make_class(driver, home)
    vm.care_vm.readHead(url(key))
    vm.care_vm.takeHead()
    driver.settle()
    assert read_head_key(key.read_bytes()).name == NAME
    vm.carry_vm.handOut(url(stick))
    driver.settle()
    hand_in(driver, home, stick, "pupils-pc")


def _with_one_class(driver: Driver, home: Path) -> tuple[HeadViewModel, Path]:
    """An open key, and a class collected from the stick."""
    _make_key(driver)
    stick = place(home, "stick")
    _named_class(driver, home, stick)
    head = driver.shell.app.head_vm
    driver.shell.app.go("head")
    driver.settle()
    head.collect(url(stick))
    driver.wait_until(lambda: head.count == 1)
    return head, stick


def test_a_key_is_made_by_clicks_and_nothing_is_kept_before(driver: Driver, home: Path) -> None:
    _to_head(driver)
    head = driver.shell.app.head_vm
    first = list(head.passphrase)
    driver.click("otherWords")
    assert list(head.passphrase) != first
    assert not driver.find("makeKey").isEnabled()
    assert not (home / "head").exists()

    words = _make_key(driver)

    kept = b"".join(file.read_bytes() for file in (home / "head").iterdir())
    assert not any(pair.encode() in kept for pair in words.split(" · "))
    driver.click("headLock")
    driver.wait_until(lambda: head.stage == "locked")
    driver.click("classWords")
    driver.type("sai hết cả")
    driver.click("classUnlock")
    driver.wait_until(lambda: head.problem)
    assert head.stage == "locked"
    driver.find("classWords").setProperty("text", words)
    driver.click("classUnlock")
    driver.wait_until(lambda: head.stage == "open")


def test_a_key_is_made_by_the_keyboard_alone(driver: Driver) -> None:
    driver.shell.app.go("class")
    driver.settle()
    driver.tab_to("headDoor")
    driver.key(Qt.Key.Key_Return)
    head = driver.shell.app.head_vm
    driver.wait_until(lambda: head.stage == "none")
    driver.type(NAME)  # the field has the focus
    driver.tab_to("wordsNoted")
    driver.key(Qt.Key.Key_Space)
    driver.tab_to("makeKey")
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: head.stage == "fresh")
    assert driver.focused().objectName() == "printNewSheet"
    driver.tab_to("wordsNoted")
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: head.stage == "open")
    driver.key(Qt.Key.Key_Escape)
    assert driver.page == "class"


def test_the_printed_sheet_opens_the_key_and_gives_new_words(driver: Driver) -> None:
    _to_head(driver)
    head = driver.shell.app.head_vm
    old = " ".join(head.passphrase)
    head.make(NAME)
    driver.wait_until(lambda: head.stage == "fresh")
    sheet = " ".join(head.newSheet)
    driver.click("wordsNoted")
    driver.click("headLock")
    driver.wait_until(lambda: head.stage == "locked")
    driver.click("classForgot")
    driver.find("classWords").setProperty("text", sheet)
    driver.click("classUnlock")
    driver.wait_until(lambda: head.stage == "fresh")
    fresh = " ".join(head.newPassphrase)
    assert fresh != old
    assert " ".join(head.newSheet) != sheet
    driver.click("wordsNoted")
    driver.click("headLock")
    driver.wait_until(lambda: head.stage == "locked")
    head.unlock(old)
    driver.wait_until(lambda: head.problem)
    head.unlock(fresh)
    driver.wait_until(lambda: head.stage == "open")


def test_work_is_collected_shown_looked_at_and_undone(driver: Driver, home: Path) -> None:
    _make_key(driver)
    stick = place(home, "stick")
    (stick / "anh.lachan-bundle").write_bytes(b"LACHAN nothing of the kind")
    _named_class(driver, home, stick)
    driver.shell.app.go("head")
    driver.settle()
    head = driver.shell.app.head_vm
    assert "No class is here yet." in " ".join(driver.texts())

    head.collect(url(stick))
    driver.wait_until(lambda: head.count == 1)

    assert head.told.startswith("Classes added: 1. 1 new thing from 1 file.")
    told = [f"{row.file} {row.verdict}" for row in head._lines.rows]
    assert any("anh.lachan-bundle no work in it" in line for line in told), told
    assert any("Class 7A1" in cell.spoken for row in head.grid.grid.rows for cell in row)
    assert not [text for text in driver.texts() if text in NAMES]
    head.collect(url(stick))
    driver.settle()
    assert head.told == "Nothing new."

    driver.click("heatMap")
    assert head.detail["pupil"] == "Class 7A1", "the mouse points at the cell under it"
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: driver.page == "class")
    assert driver.shell.app.class_vm.visiting
    assert driver.seek("classCollect") is None
    assert driver.seek("section-carry") is None
    assert driver.seek("classCare") is None
    assert not [text for text in driver.texts() if text in NAMES]
    driver.click("classReport")
    assert driver.seek("saveBadges") is None, "a head teacher does not sign for a class"
    driver.key(Qt.Key.Key_Escape)
    driver.click("classLeave")
    driver.wait_until(lambda: driver.page == "head")
    assert head.stage == "open"

    driver.tab_to("undoCollect")
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: head.count == 0)


def test_a_class_of_last_year_is_put_away_and_taken_out_again(driver: Driver, home: Path) -> None:
    head, _ = _with_one_class(driver, home)

    driver.tab_to("headPutAway")
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: head.count == 0)
    driver.tab_to("takeOut-7A1")
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: head.count == 1)


def test_a_class_put_away_is_deleted_for_good_only_after_a_second_look(driver: Driver, home: Path) -> None:
    head, stick = _with_one_class(driver, home)
    driver.tab_to("headPutAway")
    driver.key(Qt.Key.Key_Return)
    driver.tab_to("delete-7A1")
    driver.key(Qt.Key.Key_Return)
    assert driver.focused().objectName() == "deleteKeep"
    driver.key(Qt.Key.Key_Return)
    assert driver.seek("delete-7A1"), "kept: it is still there"

    driver.tab_to("delete-7A1")
    driver.key(Qt.Key.Key_Return)
    driver.click("deleteNow")

    driver.wait_until(lambda: driver.seek("delete-7A1") is None)
    assert "0 traces left." in head.told
    head.collect(url(stick))
    driver.settle()
    assert head.count == 0, "an old stick does not bring it back"


@pytest.mark.parametrize("kind", ["pdf", "xlsx", "csv"])
def test_the_table_of_all_classes_is_saved(driver: Driver, home: Path, kind: str) -> None:
    _make_key(driver)
    papers = place(home, "papers-here")

    driver.shell.app.head_vm.save(kind, url(papers))
    driver.settle()

    assert [file.suffix for file in papers.iterdir()] == [f".{kind}"]
    assert NAME.replace(" ", "-") in next(papers.iterdir()).name


def test_leaving_the_seat_locks_the_key(driver: Driver) -> None:
    _make_key(driver)

    driver.shell.app.go("who")
    _to_head(driver)

    assert driver.shell.app.head_vm.stage == "locked"

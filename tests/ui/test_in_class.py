"""One computer for a whole class: a large phone with hands up, and check sets on paper typed back in."""

from pathlib import Path

import pytest
from class_pages import NAMES, desk_of, make_class
from harness import Driver, OpenWindow
from PySide6.QtCore import Qt

from lachan.storage.record import Record
from lachan.ui.viewmodels.class_model import ClassViewModel
from lachan.ui.viewmodels.projector_model import ProjectorViewModel

CALL = "police-parcel"


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


def _projected(driver: Driver, home: Path) -> tuple[ClassViewModel, ProjectorViewModel]:
    vm, _ = make_class(driver, home)
    driver.click("section-room")
    driver.click(f"project-{CALL}")
    driver.wait_until(lambda: driver.page == "projector")
    driver.click("projectorGo")
    return vm, driver.shell.app.projector_vm


def _at_a_reply(driver: Driver) -> None:
    phone = driver.shell.app.projector_vm
    driver.click("nextLine")
    phone.act("answer")
    driver.settle()
    for _ in range(40):
        if phone.property("asking") and any(row.act.startswith("reply ") for row in phone.ballot_rows):
            return
        driver.click("nextLine")
    raise AssertionError("no reply is ever asked for")


def _hands(driver: Driver, number: int, count: str) -> None:
    driver.find(f"hands-{number}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.type(count)


def test_a_class_votes_by_hands_and_what_most_want_is_done(driver: Driver, home: Path) -> None:
    vm, phone = _projected(driver, home)
    _at_a_reply(driver)
    acts = [row.act for row in phone.ballot_rows]
    _hands(driver, 0, "7")
    _hands(driver, 1, "21")

    assert driver.find("bar-1").width() > driver.find("bar-0").width() > 0
    driver.click("doMost")
    votes = vm.room_vm._open().teacher.store.votes(vm.room_vm._open().row.id)

    assert [vote.chosen for vote in votes] == [acts[1]]
    assert dict(votes[0].hands)[acts[1]] == 21
    assert phone.property("raised") == 0


def test_a_tie_is_the_teachers_to_decide(driver: Driver, home: Path) -> None:
    vm, phone = _projected(driver, home)
    _at_a_reply(driver)
    _hands(driver, 0, "9")
    _hands(driver, 1, "9")
    assert not driver.find("doMost").isEnabled()
    act = phone.ballot_rows[0].act

    driver.click("choose-0")

    assert [v.chosen for v in vm.room_vm._open().teacher.store.votes(vm.room_vm._open().row.id)] == [act]


def test_no_name_is_on_the_screen_and_nobody_gets_a_run(driver: Driver, home: Path) -> None:
    vm, phone = _projected(driver, home)
    _at_a_reply(driver)
    _hands(driver, 0, "30")
    driver.click("doMost")
    shown = driver.texts()
    driver.key(Qt.Key.Key_Escape)
    driver.click("projectorGo")
    driver.wait_until(lambda: driver.page == "class")

    assert not [text for text in (*shown, *driver.texts()) if any(name in text for name in NAMES)]
    assert not vm.board_vm.chosen[1], "real names stay hidden"
    record = driver.shell.record
    assert isinstance(record, Record)
    assert record.counts().events == 0
    assert not phone.on


def test_the_hands_are_told_as_the_class_s_own_and_by_nobodys_name(driver: Driver, home: Path) -> None:
    vm, _ = _projected(driver, home)
    _at_a_reply(driver)
    _hands(driver, 0, "12")
    driver.click("choose-0")
    driver.key(Qt.Key.Key_Escape)
    driver.click("projectorGo")
    driver.click("section-views")
    driver.click("segment-hands")

    assert driver.find("sentence").property("text").startswith("1 votes in 1 scenarios")
    assert next(row.cells[3]["text"] for row in vm.board_vm._rows.rows) == "12"


def test_a_class_at_the_projector_is_not_broken_off_by_the_idle_lock(driver: Driver, home: Path) -> None:
    _, phone = _projected(driver, home)
    assert driver.shell._goes_on()

    driver.shell.app.go("help")

    assert not driver.shell._goes_on()
    assert phone.play is not None


def test_a_sheet_is_printed_with_codes_and_without_names(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    opened: list[Path] = []
    object.__setattr__(vm.room_vm._papers, "viewer", lambda file: not opened.append(file))
    driver.click("section-room")
    driver.click("printPaper")
    sheet = vm.room_vm._all_sheets()[0]

    assert opened[0].read_bytes()[:5] == b"%PDF-"
    assert sheet.code in opened[0].name
    assert len(sheet.items) == 8
    assert sum(item["scam"] for item in sheet.items) == 4
    driver.click(f"again-{sheet.code}")
    assert len(opened) == 2


def test_answers_on_paper_are_typed_in_and_count_as_paper(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    object.__setattr__(vm.room_vm._papers, "viewer", lambda file: True)
    driver.click("section-room")
    driver.click("printPaper")
    sheet = vm.room_vm._all_sheets()[0]
    right = "".join("S" if item["scam"] else "R" for item in sheet.items)
    driver.click("typePaper")
    driver.wait_until(lambda: driver.focused().objectName() == "ticks-0Input")
    driver.type(right)
    driver.key(Qt.Key.Key_Return)
    assert driver.focused().objectName() == "ticks-1Input"
    driver.type("sssssss-")
    driver.key(Qt.Key.Key_Return)
    driver.type("SXR")
    driver.key(Qt.Key.Key_Return)

    texts = driver.texts()
    assert "8 of 8 items, 8 right" in texts
    assert any(text.startswith("7 of 8 items") for text in texts)
    assert any("“X”" in text for text in texts)
    driver.click("sheetClose")
    driver.click("section-views")
    driver.click("segment-paper")
    cells = [[cell["text"] for cell in row.cells] for row in vm.board_vm._rows.rows]
    assert [row[0] for row in cells] == list(NAMES[:2])
    assert cells[0][1:5] == [sheet.code, "8", "100%", "0%"]
    assert vm.board_vm.grid.grid.rows[0][1].mark == "–", "paper never counts in the grid"


def test_a_sheet_typed_again_replaces_and_an_emptied_one_goes(driver: Driver, home: Path) -> None:
    vm = desk_of(driver)
    make_class(driver, home)
    room = vm.room_vm
    object.__setattr__(room._papers, "viewer", lambda file: True)
    room.printNew("")
    learner = room._answers.rows[0].learner
    store, class_id = room._open().teacher.store, room._open().row.id
    room.typeIn(learner, "SSSSSSSS")
    room.typeIn(learner, "RRRR")
    assert [row.answers for row in store.paper(class_id)] == ["gggg----"]

    room.typeIn(learner, "")

    assert store.paper(class_id) == []

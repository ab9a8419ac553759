"""Keys and list of a class: a newer list, one pupil deleted, new keys, a head teacher, lost and found."""

import random
from pathlib import Path

import pytest
from class_pages import NAMES, desk_of, hand_in, make_class, place, school_list, url
from harness import Driver, OpenWindow

from lachan.classroom.card import read_card
from lachan.classroom.head_key import HeadKey, write_head_key
from lachan.classroom.issuing import public_of
from lachan.classroom.keys import make_keys
from lachan.storage.class_rows import PupilRow
from lachan.ui.viewmodels.class_care_model import ClassCareViewModel
from lachan.ui.viewmodels.class_model import ClassViewModel

NEWER = (NAMES[0], "Lê Văn Dũng Anh", NAMES[2], "Phạm Ngọc Linh Đan")


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


def _care(driver: Driver, part: str) -> ClassCareViewModel:
    driver.click("classCare")
    driver.click(f"care-{part}")
    return driver.shell.app.class_vm.care_vm


def _listed(vm: ClassViewModel, *, left_too: bool = False) -> list[PupilRow]:
    seat = vm.care_vm._open()
    return [one for one in seat.teacher.store.pupils(seat.row.id) if left_too or not one.removed]


def _newer(driver: Driver, home: Path, names: tuple[str, ...] = NEWER) -> list[str]:
    newer = driver.shell.app.class_vm.care_vm.list_vm
    newer.read(url(school_list(home / "newer", names)))
    driver.settle()
    return sorted({row.kind for row in newer._changes.rows})


def test_a_newer_list_is_looked_at_before_anything_changes_and_undone_after(
    driver: Driver, home: Path
) -> None:
    vm, _ = make_class(driver, home)
    before = _listed(vm)
    _care(driver, "list")
    assert _newer(driver, home) == ["renamed"]
    assert _listed(vm) == before
    assert "Lê Văn Dũng is now Lê Văn Dũng Anh" in driver.texts()

    driver.click("applyList")
    assert [one.name for one in _listed(vm)] == list(NEWER)
    assert [one.learner for one in _listed(vm)] == [one.learner for one in before]
    assert vm.board_vm.grid_model.grid.rows[1][0].mark == "Lê Văn Dũng Anh"
    driver.click("undoList")

    assert _listed(vm, left_too=True) == before


def test_who_left_goes_off_the_list_and_the_card_and_comes_back_with_their_work(
    driver: Driver, home: Path
) -> None:
    vm, _ = make_class(driver, home)
    stick = place(home, "stick")
    vm.carry_vm.handOut(url(stick))
    hand_in(driver, home, stick, "pc", 3)
    vm.carry_vm.collect(url(stick))
    _care(driver, "list")
    assert _newer(driver, home, NAMES[:3]) == ["left"]
    driver.click("applyList")
    vm.carry_vm.handOut(url(stick))
    assert len(read_card(next(stick.glob("*.lachan-card")).read_bytes()).pupils) == 3

    assert _newer(driver, home, NAMES) == ["back"]
    driver.click("applyList")

    assert [one.name for one in _listed(vm)] == list(NAMES)
    assert vm.care_vm._open().teacher.store.lines(_listed(vm)[3].learner)


def test_who_left_stays_on_the_list_if_the_teacher_says_so(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    _care(driver, "list")
    _newer(driver, home, NAMES[:3])

    driver.click("takeOff")
    driver.click("applyList")

    assert len(_listed(vm)) == 4


def test_a_change_of_the_list_can_also_be_undone_where_all_that_was_done_stands(
    driver: Driver, home: Path
) -> None:
    vm, _ = make_class(driver, home)
    before = _listed(vm)
    _care(driver, "list")
    _newer(driver, home, (*NAMES[:2], "Hoàng Gia Bảo", NAMES[3], "Vũ Thảo My"))
    driver.click("applyList")
    driver.click("sheetClose")
    driver.click("section-carry")

    driver.click("undoCollect")

    assert _listed(vm, left_too=True) == before
    assert vm.carry_vm.told == "The list is as it was before."


def test_one_pupil_is_deleted_after_a_second_look_and_no_trace_is_left(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    stick = place(home, "stick")
    vm.carry_vm.handOut(url(stick))
    bundle = hand_in(driver, home, stick, "pc", 1)
    vm.carry_vm.collect(url(stick))
    _care(driver, "list")
    _newer(driver, home)
    driver.click("applyList")
    driver.click("careBack")
    driver.click("care-erase")
    gone = _listed(vm)[1]
    driver.click("erase-1")
    assert any(gone.name in text and "cannot be undone" in text for text in driver.texts())
    driver.click("eraseKeep")
    assert len(_listed(vm)) == 4
    driver.click("erase-1")
    driver.click("eraseNow")

    assert "0 traces left" in vm.care_vm.told
    data = b"".join(file.read_bytes() for file in (home / "classroom").iterdir())
    assert not [name for name in ("Lê Văn Dũng", "Lê Văn Dũng Anh", "HS002") if name.encode() in data]
    vm.carry_vm.collect(url(bundle.parent))
    assert vm.carry_vm.told == "Nothing new."


def test_new_keys_need_the_passphrase_and_old_work_still_opens(driver: Driver, home: Path) -> None:
    vm, words = make_class(driver, home)
    stick = place(home, "stick")
    vm.carry_vm.handOut(url(stick))
    hand_in(driver, home, stick, "pc", 0)
    old = vm.carry_vm._get_check()
    care = _care(driver, "keys")
    driver.wait_until(lambda: driver.focused().objectName() == "keysWordsInput")
    driver.type("something else entirely")
    driver.click("newKeys")
    driver.wait_until(lambda: "This is not the passphrase. Accents do not matter." in driver.texts())
    care.newKeys(words)
    driver.wait_until(lambda: vm.stage == "renewed")
    fresh = " ".join(vm.newPassphrase)
    driver.click("wordsNoted")
    vm.carry_vm.collect(url(stick))

    assert vm.carry_vm._get_check() != old
    assert [row.verdict for row in vm.carry_vm.lines.rows].count("new") == 1
    vm.lock()
    vm.choose(vm.rows.rows[0].key)
    vm.unlock(words)
    assert vm.stage == "locked"
    vm.unlock(fresh)
    assert vm.stage == "open"


def test_a_pupils_computer_takes_the_card_with_new_keys_as_endorsed(driver: Driver, home: Path) -> None:
    vm, words = make_class(driver, home)
    stick = place(home, "stick")
    vm.carry_vm.handOut(url(stick))
    mate = driver.shell.app.classmate_vm
    mate.look(url(next(stick.glob("*.lachan-card"))))
    mate.take()
    vm.care_vm.newKeys(words)
    vm.goOn()
    vm.carry_vm.handOut(url(stick))

    mate.look(url(next(stick.glob("*.lachan-card"))))
    mate.take()

    assert not mate.problem, mate.told


def test_a_head_teachers_key_is_compared_set_and_dropped(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    stick, keys = place(home, "stick"), make_keys(random.Random(4).randbytes)
    key = HeadKey("Sao Mai", "2026-09-01", **public_of(keys))
    file = place(home, "heads") / "key.lachan-head"
    data = write_head_key(key, keys)
    file.write_bytes(data.replace(b"Sao", b"Soa"))
    care = _care(driver, "head")
    care.readHead(url(file))
    assert care.problem
    assert not care.headWords
    file.write_bytes(data)
    care.readHead(url(file))
    driver.settle()
    assert care.headWords == list(key.check_words("en"))
    driver.click("headTake")
    assert "Set now: Sao Mai" in driver.texts()
    vm.carry_vm.handOut(url(stick))
    sent = read_card(next(stick.glob("*.lachan-card")).read_bytes())
    assert [one.key for one in sent.recipients][1] == key.box

    driver.click("headDrop")

    assert "No head teacher's key is set." in driver.texts()


def test_a_class_is_put_away_and_taken_out_again(driver: Driver, home: Path) -> None:
    vm, words = make_class(driver, home)
    _care(driver, "archive")
    driver.click("putAway")
    driver.wait_until(lambda: vm.stage == "start")
    assert vm.rows.rows[0].away

    driver.click("class-0")
    driver.wait_until(lambda: not vm.rows.rows[0].away)
    driver.click("class-0")
    vm.unlock(words)

    assert vm.stage == "open"


def _lose(driver: Driver, home: Path) -> None:
    """The teacher's computer is gone: nothing of its classes is left."""
    driver.shell.app.class_vm.lock()
    driver.shell.class_desk.close()
    for file in (home / "classroom").iterdir():
        file.unlink()


def test_a_lost_class_comes_back_from_a_card_and_the_printed_sheet_and_the_list(
    driver: Driver, home: Path
) -> None:
    vm, _ = make_class(driver, home)
    sheet, stick = " ".join(vm.make_vm._sheet), place(home, "stick")
    learners = [one.learner for one in _listed(vm)]
    vm.carry_vm.handOut(url(stick))
    hand_in(driver, home, stick, "pc", 2)
    _lose(driver, home)
    desk_of(driver).shown()
    driver.settle()
    driver.click("classLost")
    vm.lost_vm.look(url(next(stick.glob("*.lachan-card"))))
    driver.wait_until(lambda: driver.focused().objectName() == "lostWordsInput")
    driver.type("not these words at all")
    driver.click("lostRecover")
    assert any("These are not the words" in text for text in driver.texts())

    vm.lost_vm.recover(sheet)
    driver.wait_until(lambda: vm.stage == "renewed")
    driver.click("wordsNoted")
    assert [one.learner for one in _listed(vm)] == learners
    vm.carry_vm.collect(url(stick))
    _care(driver, "list")
    assert _newer(driver, home, NAMES) == ["renamed"]
    driver.click("applyList")

    assert [(one.learner, one.name) for one in _listed(vm)] == list(zip(learners, NAMES, strict=True))
    assert vm.care_vm._open().teacher.store.lines(learners[2])

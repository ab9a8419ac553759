"""The teacher's pages and the pupil's side of them, by real clicks on real classes."""

from pathlib import Path

import pytest
from class_pages import NAMES, desk_of, hand_in, make_class, place, school_list, url
from harness import Driver, FakeClock, OpenWindow
from PySide6.QtCore import Qt

from lachan.classroom.demo import PUPILS
from lachan.classroom.levels import level_of
from lachan.classroom.standing import SkillStanding, Standing
from lachan.classroom.watching import Watch
from lachan.domain.detection import Detection
from lachan.interop.baked import baked_in
from lachan.interop.open_badge import verify
from lachan.ui.jobs import Cancelled
from lachan.ui.viewmodels.class_view_names import VIEW_NAMES


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


def _enter_as_teacher(driver: Driver) -> None:
    driver.shell.app.enter(driver.add_learner("Cô Hạnh", "co", "teacher").id)
    driver.settle()


def test_a_class_is_made_from_the_schools_list_by_clicks_and_undone(driver: Driver, home: Path) -> None:
    _enter_as_teacher(driver)
    driver.click("railClass")
    driver.click("door-make")
    vm = driver.shell.app.class_vm
    vm.make_vm.read(url(school_list(home)))  # the dialog of the system stands before this
    driver.wait_until(lambda: driver.seek("makeNext"))

    assert not (home / "classroom" / "classroom.db").exists()
    assert NAMES[0] in driver.texts()
    assert "The name is missing." in driver.texts()
    driver.click("makeNext")
    first = list(vm.make_vm.passphrase)
    driver.click("otherWords")
    assert list(vm.make_vm.passphrase) != first
    assert not driver.find("makeClass").isEnabled()
    driver.click("wordsNoted")
    driver.click("makeClass")
    driver.wait_until(lambda: driver.seek("printSheet"))
    assert len(vm.make_vm.checkWords) == 4
    assert vm.stage == "open"

    driver.click("undoMake")
    driver.wait_until(lambda: vm.stage == "start")
    assert vm.rows.rowCount() == 0


def test_the_recovery_sheet_and_the_doubtful_rows_are_saved(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    papers = place(home, "papers-here")

    vm.make_vm.saveSheet(url(papers))
    vm.make_vm.saveSheet(url(papers))
    vm.make_vm.saveDoubts(url(papers))

    found = sorted(file.suffix for file in papers.iterdir())
    assert found == [".csv", ".pdf", ".pdf"]
    assert all(file.read_bytes()[:5] == b"%PDF-" for file in papers.glob("*.pdf"))


def test_a_class_opens_by_its_words_alone_and_locks_again(driver: Driver, home: Path) -> None:
    vm, words = make_class(driver, home)
    driver.find("classLock")
    driver.click("classLock")
    driver.click("class-0")
    driver.find("classWords")
    assert not [text for text in driver.texts() if text in NAMES]

    driver.type("sai hết cả")
    driver.click("classUnlock")
    driver.wait_until(lambda: "This is not the passphrase. Accents do not matter." in driver.texts())
    vm.unlock(words)
    driver.wait_until(lambda: driver.seek("heatMap"))

    assert vm.stage == "open"


def test_the_recovery_sheet_opens_a_class_and_gives_it_new_words(driver: Driver, home: Path) -> None:
    vm, words = make_class(driver, home)
    sheet = " ".join(vm.make_vm._sheet)
    vm.lock()
    vm.choose(vm.rows.rows[0].key)

    vm.recover(sheet)
    driver.wait_until(lambda: driver.seek("wordsNoted"))
    fresh = " ".join(vm.newPassphrase)
    driver.click("wordsNoted")
    driver.wait_until(lambda: vm.stage == "open")
    vm.lock()
    vm.choose(vm.rows.rows[0].key)
    vm.unlock(words)
    assert vm.stage == "locked"
    vm.unlock(fresh)

    assert vm.stage == "open"


def test_a_student_who_sits_down_finds_the_class_locked(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)

    driver.shell.app.enter(driver.add_learner().id)

    assert vm.stage in ("start", "waiting")
    driver.settle()
    assert driver.seek("railClass") is None


def test_work_is_collected_once_named_file_by_file_and_undone(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    stick = place(home, "stick")
    driver.click("section-carry")
    vm.carry_vm.handOut(url(stick))
    driver.wait_until(lambda: any("You may pull the stick out." in text for text in driver.texts()))
    for number in range(3):
        bundle = hand_in(driver, home, stick, f"pc-{number}", number)
    bundle.write_bytes(bundle.read_bytes()[:-9])
    (stick / "anh.jpg").write_bytes(b"a picture")

    vm.carry_vm.collect(url(stick))
    driver.settle()
    verdicts = [row.verdict for row in vm.carry_vm.lines.rows]
    assert sorted(verdicts) == sorted(["new", "new", "damaged, left aside", "no work in it"])
    assert "damaged, left aside" in driver.texts()
    vm.carry_vm.collect(url(stick))
    assert vm.carry_vm.told == "Nothing new."
    driver.settle()
    driver.click("undoCollect")
    driver.wait_until(lambda: vm.carry_vm.told == "The collecting is undone.")
    vm.carry_vm.collect(url(stick))

    assert [row.verdict for row in vm.carry_vm.lines.rows].count("new") == 2


def test_collecting_that_is_stopped_keeps_nothing(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    stick = place(home, "stick")
    vm.carry_vm.handOut(url(stick))
    hand_in(driver, home, stick, "pc")

    def stop(_line: object) -> None:
        raise Cancelled

    seat = vm.carry_vm._open()
    with pytest.raises(Cancelled):
        seat.teacher.collect([(seat.row.id, seat.keys)], stick, lambda _done, _of, line: stop(line))
    vm.carry_vm._fail(Cancelled())

    assert vm.carry_vm.told == "Stopped. Nothing has changed."
    assert seat.teacher.store.event_count() == 0


def test_a_shared_folder_that_is_watched_brings_work_by_itself(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    share = place(home, "share")
    vm.carry_vm.handOut(url(share))

    vm.carry_vm.watch(url(share))
    assert vm.carry_vm.watching == str(share)
    hand_in(driver, home, share, "pc")
    driver.wait_until(lambda: any(row.verdict == "new" for row in vm.carry_vm.lines.rows))
    known = vm.carry_vm._watch
    vm.lock()

    assert known != Watch()
    assert vm.carry_vm.watching == ""


def test_the_demonstration_shows_every_view_with_question_sentence_and_rule(driver: Driver) -> None:
    vm = desk_of(driver)
    driver.click("door-demo")
    driver.wait_until(lambda: driver.seek("heatMap"))
    assert "Simulated" in driver.texts()
    assert vm.board_vm.grid.rowCount() == PUPILS

    driver.click("section-views")
    for view in VIEW_NAMES:
        driver.click(f"segment-{view}")
        assert vm.board_vm.view == view
        for name in ("question", "sentence", "rule"):
            assert driver.find(name).property("text"), (view, name)


def test_the_keyboard_alone_reaches_a_cells_two_numbers_and_a_pupils_story(driver: Driver) -> None:
    vm = desk_of(driver)
    vm.openDemo()
    driver.wait_until(lambda: driver.seek("heatMap"))
    driver.tab_to("heatMap")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        driver.key(key)
    for _ in range(12):  # to the next family that this pupil has tried
        if (cell := driver.seek("cellNumbers")) is not None and "Caught" in str(cell.property("text")):
            break
        driver.key(Qt.Key.Key_Right)

    assert "Caught" in driver.find("cellNumbers").property("text")
    driver.key(Qt.Key.Key_Return)
    driver.wait_until(lambda: driver.seek("drillBack"))
    assert vm.board_vm.learner == vm.board_vm.learnerAt(2)
    assert driver.focused().objectName() == "drillBack"
    driver.key(Qt.Key.Key_Return)

    assert vm.board_vm.learner == ""


def test_names_are_hidden_and_views_filtered_and_the_report_is_the_same(driver: Driver, home: Path) -> None:
    vm = desk_of(driver)
    vm.openDemo()
    driver.wait_until(lambda: driver.seek("heatMap"))
    named = vm.board_vm.grid.grid.rows[0][0].mark
    driver.click("classNames")
    hidden = vm.board_vm.grid.grid.rows[0][0].mark
    vm.board_vm.chooseFamily("fake-bank", True)
    folder = place(home, "reports")
    for kind in ("pdf", "xlsx", "csv"):
        vm.report_vm.save(kind, url(folder))
        assert not vm.report_vm.problem, vm.report_vm.told

    assert named != hidden
    assert vm.board_vm.grid.columnCount() == 2
    tables = [file.read_text("utf-8-sig") for file in folder.glob("*.csv")]
    assert len(tables) > 5
    assert not any(named in table for table in tables)
    assert {file.suffix for file in folder.iterdir()} == {".csv", ".pdf", ".xlsx"}


def test_badges_of_the_class_are_saved_under_the_names_that_are_shown(driver: Driver, home: Path) -> None:
    vm = desk_of(driver)
    vm.openDemo()
    driver.wait_until(lambda: driver.seek("heatMap"))
    real = {row[0].mark for row in vm.board_vm.grid.grid.rows}
    driver.click("classNames")
    folder = place(home, "badges")
    vm.report_vm.saveBadges(url(folder))
    driver.wait_until(lambda: not vm.report_vm.busy)

    pictures = [file.read_bytes() for file in folder.glob("*.png")]
    assert vm.report_vm.told.startswith("Saved:")
    assert len(pictures) > 5
    badges = [verify(baked_in(data) or b"", driver.clock.local_day()) for data in pictures]
    shown = {row[0].mark for row in vm.board_vm.grid.grid.rows}
    assert {badge.nickname for badge in badges} <= shown - real
    assert {badge.issuer for badge in badges} == {"Lá Chắn, demonstration class (simulated)"}


def test_what_to_teach_next_has_ten_minutes_and_three_cards_and_is_printed(
    driver: Driver, home: Path
) -> None:
    vm = desk_of(driver)
    vm.openDemo()
    driver.wait_until(lambda: driver.seek("openPlan"))
    opened: list[Path] = []
    object.__setattr__(vm.report_vm._papers, "viewer", lambda file: not opened.append(file))
    driver.click("openPlan")
    driver.click("printPlan")

    assert vm.board_vm.plan["minutes"] == 10
    assert len(vm.board_vm.plan["cards"]) == 3
    assert opened[0].read_bytes()[:5] == b"%PDF-"


def test_a_pupils_computer_takes_the_card_picks_a_face_and_hands_in(
    driver: Driver, home: Path, clock: FakeClock
) -> None:
    vm, _ = make_class(driver, home)
    stick = place(home, "stick")
    vm.carry_vm.handOut(url(stick))
    check = list(vm.make_vm.checkWords)
    driver.shell.app.go("who")
    driver.settle()
    driver.click("classCard")
    mate = driver.shell.app.classmate_vm
    mate.look(url(next(stick.glob("*.lachan-card"))))
    driver.settle()
    assert mate.checkWords == check
    driver.click("takeCard")
    driver.click("seat-1")
    driver.wait_until(lambda: driver.page == "home")
    learner = driver.shell.app.learner
    driver.shell.app.services.lessons.complete(learner, "01-fake-authority")
    driver.click("railHandIn")
    mate.handIn(url(stick))

    assert "You may pull the stick out." in mate.told
    assert list(stick.glob("*.lachan-work")) or len(list(stick.iterdir())) == 3


def test_a_shared_folder_fills_while_a_pupil_practises(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    stick, share = place(home, "stick"), place(home, "share")
    vm.carry_vm.handOut(url(stick))
    mate = driver.shell.app.classmate_vm
    mate.look(url(next(stick.glob("*.lachan-card"))))
    mate.take()
    mate.sitDown(mate.seats.rows[0].learner)
    mate.startLive(url(share))
    mate.steady = lambda: 100.0

    mate.tick()
    assert not list(share.iterdir())
    driver.shell.app.services.lessons.complete(driver.shell.app.learner, "01-fake-authority")
    mate.tick()

    assert len(list(share.iterdir())) == 1
    assert mate.liveTold.startswith("Sent at")


def test_a_damaged_card_and_a_missing_stick_are_told_in_words(driver: Driver, home: Path) -> None:
    vm, _ = make_class(driver, home)
    stick = place(home, "stick")
    vm.carry_vm.handOut(url(stick))
    card = next(stick.glob("*.lachan-card"))
    card.write_bytes(card.read_bytes().replace(b'"serial":2', b'"serial":9'))
    mate = driver.shell.app.classmate_vm

    mate.look(url(card))
    assert "damaged or was changed" in mate.told
    vm.carry_vm.handOut(url(home / "gone"))
    assert vm.carry_vm.problem
    assert "gone" in vm.carry_vm.told


@pytest.mark.parametrize(
    ("standing", "days", "failed", "level"),
    [
        (Standing.NOT_TRIED, None, False, 0),
        (Standing.NOT_YET, None, True, 1),
        (Standing.SLIPPING, 7, True, 2),
        (Standing.SLIPPING, 7, False, 3),
        (Standing.HELD, 7, False, 3),
        (Standing.HELD, 30, False, 4),
        (Standing.HELD, 105, False, 5),
        (Standing.HELD, 180, False, 5),
    ],
)
def test_a_level_tells_successes_in_a_row(
    standing: Standing, days: int | None, failed: bool, level: int
) -> None:
    from datetime import date, timedelta

    last = date(2026, 7, 1)
    due = last + timedelta(days=days) if days else None

    assert level_of(SkillStanding(standing, Detection(), due, last, failed)) == level

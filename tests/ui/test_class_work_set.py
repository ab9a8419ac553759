"""The work that a teacher sets travels in the card and stands on a pupil's home."""

from pathlib import Path

import pytest
from class_pages import make_class, place, url
from harness import Driver, OpenWindow

from lachan.classroom.card import read_card
from lachan.ui.viewmodels.class_model import ClassViewModel

CALL, LESSON = "police-parcel", "01-fake-authority"


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


def _set(driver: Driver, home: Path) -> tuple[ClassViewModel, Path]:
    """Set a lesson, a scenario and a test by clicks, and write the card."""
    vm, _ = make_class(driver, home)
    driver.click("section-carry")
    driver.click("setWork")
    module = next(one for one in driver.shell.class_desk.modules if any(s.id == CALL for s in one.stations))
    driver.click("set-form-A")
    driver.click(f"segment-{module.id}")
    driver.click(f"set-{LESSON}")
    driver.click(f"set-{CALL}")
    driver.click("sheetClose")
    stick = place(home, "stick")
    vm.carry_vm.handOut(url(stick))
    return vm, stick


def _sit(driver: Driver, stick: Path) -> str:
    mate = driver.shell.app.classmate_vm
    mate.look(url(next(stick.glob("*.lachan-card"))))
    mate.take()
    mate.sitDown(mate.seats.rows[0].learner)
    driver.settle()
    return driver.shell.app.learner


def test_what_is_switched_on_travels_in_the_card_and_what_is_cleared_does_not(
    driver: Driver, home: Path
) -> None:
    vm, stick = _set(driver, home)
    assert read_card(next(stick.glob("*.lachan-card")).read_bytes()).work == ("form-A", LESSON, CALL)

    driver.click("setWork")
    driver.click("workClear")
    vm.carry_vm.handOut(url(stick))

    assert read_card(next(stick.glob("*.lachan-card")).read_bytes()).work == ()


def test_a_pupils_home_shows_what_is_left_and_opens_it(driver: Driver, home: Path) -> None:
    _, stick = _set(driver, home)
    learner = _sit(driver, stick)
    assert "Done 0/3" in driver.texts()
    driver.click(f"work-{LESSON}")
    assert driver.page == "lesson"

    driver.shell.app.services.lessons.complete(learner, LESSON)
    driver.shell.app.go("home")
    driver.settle()

    assert "Done 1/3" in driver.texts()
    assert driver.seek(f"work-{LESSON}") is None
    driver.click("work-A")
    assert driver.page == "check"


def test_somebody_of_no_class_has_no_work_of_a_class(driver: Driver, home: Path) -> None:
    _set(driver, home)

    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()

    assert driver.seek("homeWork") is None

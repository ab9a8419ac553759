"""Faces on a shared computer: what is behind a PIN is changed with it, and no child becomes a parent."""

import pytest
from harness import Driver, OpenWindow

from lachan.domain.errors import LachanError
from lachan.domain.learner import Learner

PIN, OTHER = "0420", "7531"


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


def _with_pin(driver: Driver, name: str, face: str, pin: str, role: str = "student") -> Learner:
    learner = driver.add_learner(name, face, role)  # type: ignore[arg-type]
    driver.shell.app.desk.pins.choose(learner.id, pin)
    driver.shell.app.who_vm.refresh()
    driver.settle()
    return learner


def _press(driver: Driver, pin: str) -> None:
    for digit in pin:
        driver.click(f"pin-{digit}")


def _names(driver: Driver) -> list[str]:
    return [one.nickname for one in driver.shell.app.services.learners.all()]


def test_a_face_with_a_pin_is_renamed_only_with_it(driver: Driver) -> None:
    an = _with_pin(driver, "An", "minh", PIN)
    who = driver.shell.app.who_vm
    who.rename(an.id, "Bé Bự", "minh")
    driver.settle()
    _press(driver, "1111")
    assert _names(driver) == ["An"]

    _press(driver, PIN)

    assert _names(driver) == ["Bé Bự"]


def test_a_face_with_a_pin_is_removed_by_a_grown_up_with_theirs(driver: Driver) -> None:
    an = _with_pin(driver, "An", "minh", PIN)
    _with_pin(driver, "Mẹ Hoa", "me", OTHER, "parent")
    driver.shell.app.who_vm.remove(an.id)
    driver.settle()
    driver.click("pinForgotten")
    driver.click("helper-Mẹ Hoa")
    _press(driver, PIN)
    assert "An" in _names(driver)

    _press(driver, OTHER)

    assert _names(driver) == ["Mẹ Hoa"]


def test_putting_the_pad_away_changes_nothing(driver: Driver) -> None:
    an = _with_pin(driver, "An", "minh", PIN)
    driver.shell.app.who_vm.remove(an.id)
    driver.settle()
    driver.click("sheetClose")

    assert _names(driver) == ["An"]
    assert driver.page == "who"


def test_a_face_without_a_pin_is_changed_as_before(driver: Driver) -> None:
    binh = driver.add_learner("Bình", "khoi")

    driver.shell.app.who_vm.rename(binh.id, "Bin", "khoi")

    assert _names(driver) == ["Bin"]


def test_no_child_adds_a_parent_where_one_has_a_pin(driver: Driver) -> None:
    _with_pin(driver, "Mẹ Hoa", "me", OTHER, "parent")
    who = driver.shell.app.who_vm
    who.add("Bố giả", "bo", "parent")
    driver.settle()
    _press(driver, "1111")
    assert _names(driver) == ["Mẹ Hoa"]
    driver.click("sheetClose")
    who.add("Bi", "minh", "student")
    assert "Bi" in _names(driver)
    driver.shell.app.go("who")
    driver.settle()

    who.add("Bố Nam", "bo", "parent")
    driver.settle()
    _press(driver, OTHER)

    assert "Bố Nam" in _names(driver)


def test_a_parent_without_a_pin_takes_none_away_where_another_has_one(driver: Driver) -> None:
    an = _with_pin(driver, "An", "minh", PIN)
    fake = driver.add_learner("Bố", "bo", "parent")
    pins = driver.shell.app.desk.pins
    mother = _with_pin(driver, "Mẹ Hoa", "me", OTHER, "parent")

    with pytest.raises(LachanError) as refused:
        pins.reset(an.id, fake.id)
    assert refused.value.code == "pin-of-a-guardian"
    assert pins.has_pin(an.id)
    pins.reset(an.id, mother.id, OTHER)
    assert not pins.has_pin(an.id)
    assert pins.reset_by(an.id) == "Mẹ Hoa"


def test_a_guardian_who_forgot_is_helped_by_the_other_grown_up(driver: Driver) -> None:
    mother = _with_pin(driver, "Mẹ Hoa", "me", OTHER, "parent")
    father = driver.add_learner("Bố", "bo", "parent")

    driver.shell.app.desk.pins.reset(mother.id, father.id)

    assert driver.shell.app.desk.pins.reset_by(mother.id) == "Bố"


def test_the_page_of_faces_speaks_of_digits_where_there_is_a_lock(driver: Driver) -> None:
    driver.add_learner("Bình", "khoi")
    assert "Choose your face. No password, no network." in driver.texts()

    _with_pin(driver, "An", "minh", PIN)

    assert not [text for text in driver.texts() if "No password" in text]

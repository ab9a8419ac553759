"""A teacher tries whether the lessons work: halves by lot, three tests, figures without names."""

from pathlib import Path

import pytest
from class_pages import make_class, place, url
from harness import Driver, OpenWindow
from PySide6.QtCore import Qt

from lachan.classroom.list_experiment import Estimate
from lachan.classroom.trial import Effect
from lachan.domain.detection import Detection
from lachan.ui.viewmodels.class_trial_words import effect_words, survey_words, transfer_words


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


@pytest.fixture
def begun(driver: Driver, home: Path) -> Driver:
    """Make a class and draw its halves by clicks."""
    make_class(driver, home)
    driver.click("section-carry")
    driver.click("trial")
    driver.click("trialBegin")
    driver.wait_until(lambda: driver.seek("trialEnd"))
    return driver


def test_the_halves_are_drawn_by_a_click_and_the_first_test_is_set(begun: Driver) -> None:
    vm = begun.shell.app.class_vm
    first, later = vm.trial.first.split(", "), vm.trial.later.split(", ")

    assert abs(len(first) - len(later)) <= 1
    assert not set(first) & set(later)
    assert [row["set"] for row in vm.trial.forms] == [True, False, False]
    assert f"Done: lessons first 0/{len(first)}, lessons later 0/{len(later)}" in begun.texts()
    begun.click("trial-B")
    assert [row["set"] for row in vm.trial.forms] == [True, True, False]
    assert vm.set_vm.summary == "Test before learning · Test after learning"


def test_names_are_hidden_in_the_halves_where_the_teacher_hides_them(begun: Driver) -> None:
    vm = begun.shell.app.class_vm
    real = set(f"{vm.trial.first}, {vm.trial.later}".split(", "))
    vm.board_vm.chooseRealNames(False)
    vm.trial_vm.read()

    assert not real & set(f"{vm.trial.first}, {vm.trial.later}".split(", "))


def test_the_figures_are_saved_without_any_name(begun: Driver, home: Path) -> None:
    vm = begun.shell.app.class_vm
    folder = place(home, "figures")
    vm.trial_vm.export(url(folder))
    begun.wait_until(lambda: not vm.trial_vm.busy)

    assert {file.name for file in folder.iterdir()} == {"trial.csv", "codebook-vi.md", "codebook-en.md"}
    assert vm.trial_vm.told.startswith("Saved:")
    names = f"{vm.trial.first}, {vm.trial.later}".split(", ")
    written = "".join(file.read_text(encoding="utf-8") for file in folder.iterdir())
    assert not [name for name in names if name in written]


def test_a_trial_ends_only_after_a_second_question_and_by_keys_alone(begun: Driver) -> None:
    begun.find("trialEnd").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    begun.key(Qt.Key.Key_Return)
    assert begun.seek("trialStop") is not None
    begun.click("trialKeep")
    assert begun.shell.app.class_vm.trial.begun
    begun.click("trialEnd")
    begun.click("trialStop")

    assert not begun.shell.app.class_vm.trial.begun
    assert begun.seek("trialBegin") is not None


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0.1, 0.9, "the lessons work"),
        (-0.2, 0.9, "cannot be said yet"),
        (-0.9, -0.1, "the other half gained more"),
    ],
)
def test_no_more_is_said_of_an_effect_than_its_interval_allows(low: float, high: float, said: str) -> None:
    effect = Effect("B", 20, 19, 0.7, 0.3, low, high)

    assert said in effect_words(effect).en
    assert "+0.40 d′" in effect_words(effect).en
    assert "+0,40 d′" in effect_words(effect).vi


def test_what_no_lesson_teaches_is_told_apart() -> None:
    told = transfer_words("B", Detection(7, 10, 2, 10))

    assert "caught 7 of 10 scams and refused 2 of 10 genuine ones" in told.en
    assert "nhận ra 7/10 tin lừa, từ chối nhầm 2/10 tin thật" in told.vi


def test_the_veiled_survey_is_told_of_the_class_only() -> None:
    told = survey_words("A", Estimate(0.25, 0.1, 0.4, 12, 13))

    assert "about 25 % of the class (95 % interval: 10 to 40 %)" in told.en
    assert "Nobody knows who" in told.en

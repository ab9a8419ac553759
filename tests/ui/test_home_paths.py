"""Paths of learning on the home page: asked once, changeable, legible; and mistakes in paths.yaml."""

import shutil
from collections.abc import Callable
from pathlib import Path

from harness import Driver, HandTicker
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from lachan import paths
from lachan.content.learning_paths import read_paths
from lachan.ui.course import Course
from lachan.ui.wording_authors import mend, say_problem

Open = Callable[..., Driver]
LESSONS = paths.shipped("lessons")
FOLDERS = [folder.parent.name for folder in sorted(LESSONS.glob("*/module.yaml"))]


def shown(driver: Driver) -> list[str]:
    return [row.module for row in driver.shell.app.home_vm._stages.rows]


def test_a_student_is_asked_once_for_the_path_and_sees_it_in_its_own_order(open_window: Open) -> None:
    driver = open_window(modules=(), language="en")
    learner = driver.add_learner()
    driver.shell.app.enter(learner.id)
    driver.settle()
    assert "Which path is yours?" in driver.texts()

    driver.click("segment-students-11-14")
    driver.settle()

    assert driver.find("pathTitle").property("text") == "Students 11–14"
    assert shown(driver)[:2] == ["fake-authority", "game-and-idol"]
    assert driver.shell.app.services.learners.get(learner.id).path == "students-11-14"
    driver.shell.app.show("who")
    driver.shell.app.enter(learner.id)
    driver.settle()
    assert "Which path is yours?" not in driver.texts()


def test_another_path_can_be_taken_at_any_time(open_window: Open) -> None:
    driver = open_window(modules=(), language="en")
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()
    driver.click("segment-students-11-14")
    driver.click("otherPath")
    driver.click("segment-students-15-18")
    driver.settle()

    assert driver.find("pathTitle").property("text") == "Students 15–18"
    assert shown(driver)[:2] == ["fake-authority", "online-kidnapping"]


def test_a_parent_is_not_asked_since_there_is_one_path(open_window: Open) -> None:
    driver = open_window(modules=(), language="en")
    driver.shell.app.enter(driver.add_learner("Hoa", "me", "parent").id)
    driver.settle()

    assert driver.find("pathTitle").property("text") == "Parents"


def test_only_the_stage_where_the_learner_is_shows_its_steps_until_another_is_opened(
    open_window: Open,
) -> None:
    driver = open_window(modules=(), language="en")
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()
    driver.click("segment-students-15-18")
    driver.settle()
    assert driver.seek("station-01-fake-authority") is not None
    assert driver.seek("station-02-fake-bank") is None

    driver.click("stage-fake-bank")
    driver.settle()

    assert driver.seek("station-02-fake-bank") is not None


def test_the_shipped_paths_name_every_module_and_nothing_else() -> None:
    found, problems = read_paths(LESSONS, FOLDERS)

    assert problems == []
    assert [path.role for path in found] == ["student", "student", "parent", "teacher"]


def test_a_module_that_is_not_there_twice_there_or_on_no_path_is_named(tmp_path: Path) -> None:
    text = (LESSONS / "paths.yaml").read_text("utf-8")
    (tmp_path / "paths.yaml").write_text(
        text.replace("module: 02-fake-bank", "module: 01-fake-authority", 1), "utf-8"
    )

    problems = read_paths(tmp_path, [*FOLDERS[1:], "99-new"])[1]

    assert {problem.code for problem in problems} == {
        "path-module-unknown", "path-module-twice", "module-on-no-path",
    }  # fmt: skip
    for problem in problems:
        assert say_problem(problem, "vi") != say_problem(problem, "en") != problem.code
        assert mend(problem, "vi")


def test_before_anything_sensitive_comes_a_quiet_card_that_can_be_skipped(open_window: Open) -> None:
    driver = open_window(modules=(), language="en")
    app = driver.shell.app
    app.enter(driver.add_learner().id)
    driver.settle()

    app.home_vm.openStation("lesson", "11-someone-kind")
    driver.settle()
    assert driver.page == "home"
    assert any("111" in text for text in driver.texts())
    driver.click("quietSkip")
    driver.settle()
    assert driver.page == "home"

    app.home_vm.openStation("lesson", "11-someone-kind")
    driver.settle()
    driver.click("quietGo")
    driver.wait_until(lambda: driver.page == "lesson")


def test_a_module_of_a_sensitive_family_is_sensitive_even_where_its_author_forgot_to_say_so(
    tmp_path: Path,
) -> None:
    shutil.copy(LESSONS / "pack.yaml", tmp_path)
    shutil.copytree(LESSONS / "11-someone-kind", tmp_path / "11-someone-kind")
    pack, module = tmp_path / "pack.yaml", tmp_path / "11-someone-kind" / "module.yaml"
    listed = [line for line in pack.read_text("utf-8").splitlines() if not line.startswith("  - ")]
    pack.write_text("\n".join([*listed, "  - 11-someone-kind"]), "utf-8")
    said = module.read_text("utf-8").replace("sensitive: true\n", "")
    module.write_text(said, "utf-8")
    assert Course(tmp_path).modules()[0].about is not None

    module.write_text(said.replace("grooming, sextortion, bullying", "bullying"), "utf-8")

    assert Course(tmp_path).modules()[0].about is None


def test_the_words_to_let_a_run_go_stand_in_the_middle_of_their_key(
    open_window: Open, ticker: HandTicker
) -> None:
    driver = open_window(modules=(), language="vi")
    driver.shell.app.enter(driver.add_learner().id)
    driver.shell.app.play("police-parcel")
    driver.shell.app.phone_vm.begin()
    ticker.pass_time(3_000)
    driver.shell.app.show("home")
    driver.settle()
    key = driver.find("discard")
    driver.wait_until(lambda: _written(driver, key), "the page has faded in")

    lines = _written(driver, key)

    assert abs((lines[0] + lines[-1]) / 2 - key.height() / 2) <= 4


def _written(driver: Driver, key: QQuickItem) -> list[int]:
    """The rows of pixels of *key*, from its top, on which something is written within its border."""
    corner = key.mapToScene(QPointF(0, 0)).toPoint()
    picture = driver.window.grabWindow()
    middle, tall = corner.x() + round(key.width() / 2), round(key.height())
    ground = picture.pixel(middle, corner.y() + 5)
    around = range(middle - 30, middle + 30)
    rows = range(5, tall - 5)
    return [y for y in rows if any(picture.pixel(x, corner.y() + y) != ground for x in around)]

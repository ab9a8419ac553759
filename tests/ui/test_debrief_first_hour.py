"""After a bad end comes the first hour to play; it has words and numbers of its own, and counts nowhere."""

from dataclasses import replace

import pytest
from first_hour_story import HOUR, first_hour
from harness import Driver, HandTicker, OpenWindow
from past_runs import keep
from PySide6.QtCore import QPointF, Qt

from lachan.learning.tally import Tally, tally
from lachan.ui.course import Course


def lead_to(driver: Driver, play: str) -> None:
    """Let every recovery lead to the scenario *play*, or to none for ""."""
    course = driver.shell._outside.course
    paths = {key: replace(path, play=play) for key, path in course.recoveries.items()}
    course.__dict__["recoveries"] = paths


@pytest.fixture
def after_harm(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """A debrief of a harmed end whose first hour is the small one of the tests."""
    there = Course.has
    monkeypatch.setattr(Course, "has", lambda self, scenario: scenario == HOUR or there(self, scenario))
    driver = open_window(modules=(), language="en")
    lead_to(driver, HOUR)
    driver.shell._outside.course._scripts[HOUR] = first_hour()
    app = driver.shell.app
    app.enter(driver.add_learner().id)
    app.look_back(keep(app.services.runs, app.learner, "harmed"))
    driver.settle()
    return driver


def test_playing_the_first_hour_is_the_first_thing_offered(after_harm: Driver) -> None:
    assert after_harm.focused().objectName() == "firstHour"
    steps = after_harm.find("call-113")
    button = after_harm.find("firstHour")
    assert button.mapToScene(QPointF(0, 0)).y() < steps.mapToScene(QPointF(0, 0)).y()

    after_harm.key(Qt.Key.Key_Return)

    assert after_harm.page == "phone"
    assert after_harm.shell.app.phone_vm.play is not None
    assert after_harm.shell.app.phone_vm.play.script.scenario.id == HOUR


def test_after_money_has_gone_the_shipped_first_hour_is_offered_and_opens(open_window: OpenWindow) -> None:
    driver = open_window()
    app = driver.shell.app
    app.enter(driver.add_learner().id)
    app.look_back(keep(app.services.runs, app.learner, "harmed"))
    driver.settle()

    assert driver.focused().objectName() == "firstHour"
    driver.key(Qt.Key.Key_Return)

    assert driver.page == "phone"
    assert app.phone_vm.play is not None
    assert app.phone_vm.play.script.scenario.id == "first-hour-money"


def test_without_a_scenario_to_play_only_the_steps_are_shown(open_window: OpenWindow) -> None:
    driver = open_window()
    lead_to(driver, "")
    app = driver.shell.app
    app.enter(driver.add_learner().id)
    app.look_back(keep(app.services.runs, app.learner, "harmed"))
    driver.settle()

    assert driver.seek("recovery") is not None
    assert driver.seek("firstHour") is None
    assert driver.focused().objectName() == "goOn"


@pytest.mark.parametrize(
    ("acts", "headline", "steps"),
    [
        (("evidence", "block caller", "ask mother"), "The first hour is done", "3/6"),
        ((), "It could not be kept this time", "0/6"),
    ],
)
def test_looking_back_on_a_first_hour_tells_what_was_done_and_what_is_left(
    after_harm: Driver, ticker: HandTicker, acts: tuple[str, ...], headline: str, steps: str
) -> None:
    after_harm.click("firstHour")
    after_harm.click("stageGo")
    ticker.pass_time(5_000)
    for act in acts:
        after_harm.shell.app.phone_vm.act(act)
    ticker.pass_time(600_000)
    after_harm.settle()
    after_harm.click("stageGo")

    debrief = after_harm.shell.app.debrief_vm
    assert debrief.page is not None
    assert debrief.page.headline.startswith(headline)
    assert debrief.page.numbers[0]["figure"] == steps
    points = [point["text"] for point in debrief.page.aside["points"]]
    assert len(points) == 6
    assert ("Still to do: report to the police") in points
    assert ("Tell someone you trust" in points) == bool(acts)
    results = after_harm.shell.app.services.runs.results(after_harm.shell.app.learner)
    assert tally(results) == Tally(scams=1), "the first hour itself counts nowhere"

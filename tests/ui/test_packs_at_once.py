"""A pack added or taken away is so at once: on the path, in every page, and in a run that was going on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from carried_packs import SEED, readme_example, small_pack
from harness import Driver, HandTicker, OpenWindow
from PySide6.QtCore import QUrl

from lachan.content.pack_building import build
from lachan.content.pack_shelf import added, install
from lachan.ui.courses import course_at

Carry = Callable[..., Path]
TERMS = """\
format: 1
terms:
  - vi: {say: "mã một lần", never: ["mã vừa gửi"]}
    en: {say: "one-time code", never: ["code you just got"]}
"""
OURS, SHIPPED = "code-for-lan", "police-parcel"


@pytest.fixture
def carry(tmp_path: Path) -> Carry:
    """Build a pack of one scenario on a stick."""

    def build_one(version: str = "1.0", terms: str = "") -> Path:
        file = tmp_path / f"ours-{version}.lachan"
        folder = small_pack(tmp_path / version, readme_example(), version=version)
        if terms:
            (folder / "terms.yaml").write_text(terms, "utf-8")
        build(folder, file, SEED)
        return file

    return build_one


@pytest.fixture
def driver(open_window: OpenWindow, home: Path, carry: Carry, request: pytest.FixtureRequest) -> Driver:
    """Open the window on the real course, with somebody at home; with the pack where the test says so."""
    if "with_the_pack" in request.fixturenames:
        install(carry(), home, accept="Co Hoa")
    opened: Driver = open_window(course=course_at(home), language="en")
    opened.shell.app.enter(opened.add_learner().id)
    opened.settle()
    return opened


@pytest.fixture
def with_the_pack() -> None:
    """The pack was there when the window was opened."""


def _modules(driver: Driver) -> list[str]:
    return [row.module for row in driver.shell.app.home_vm._stages.rows]


def _stations(driver: Driver) -> set[str]:
    return {stop["id"] for row in driver.shell.app.home_vm._stages.rows for stop in row.stops}


def _add(driver: Driver, file: Path) -> None:
    packs = driver.shell.app.packs_vm
    packs.add(QUrl.fromLocalFile(str(file)))
    driver.settle()
    packs.accept("Co Hoa")
    driver.settle()
    assert driver.shell.app.packs_vm.property("problem") is False, driver.shell.app.packs_vm.property("told")


def _to_packs(driver: Driver) -> None:
    driver.shell.app.show("settings")
    driver.settle()
    driver.click("packs")


def _under_way(driver: Driver, ticker: HandTicker) -> str:
    """Play the scenario of the pack for some seconds."""
    app = driver.shell.app
    app.play(OURS)
    app.phone_vm.begin()
    ticker.pass_time(3_000)
    run = app.services.runs.unfinished(app.learner)
    assert run is not None
    assert run.scenario == OURS
    return run.run


def test_its_stations_are_on_the_path_and_can_be_played_without_a_restart(
    driver: Driver, home: Path, carry: Carry, ticker: HandTicker
) -> None:
    assert OURS not in _stations(driver)
    learner = driver.shell.app.learner
    _to_packs(driver)

    _add(driver, carry())
    driver.shell.app.show("home")
    driver.settle()

    assert OURS in _stations(driver)
    assert driver.shell.app.learner == learner, "whoever sits here stays"
    driver.shell.app.home_vm.openStation("scenario", OURS)
    driver.settle()
    assert driver.page == "phone"
    run = _under_way(driver, ticker)
    log = driver.shell.app.services.runs.log(run)
    assert log.pack_hash == course_at(home).hash_of(OURS)


def test_taking_it_away_takes_its_stations_from_the_path(
    with_the_pack: None, driver: Driver, home: Path
) -> None:
    before = _modules(driver)
    assert "friends" in before
    _to_packs(driver)

    driver.click("removePack")
    driver.wait_until(lambda: added(home) == (), "the pack is gone")
    driver.shell.app.show("home")
    driver.settle()

    assert _modules(driver) == [module for module in before if module != "friends"]
    assert not driver.shell.course.has(OURS)
    assert driver.shell.app.told == "", "nothing was going on: nothing to tell"


def test_a_run_going_on_in_it_ends_with_a_kind_word_and_counts_for_nothing(
    with_the_pack: None, driver: Driver, ticker: HandTicker
) -> None:
    run = _under_way(driver, ticker)
    app = driver.shell.app
    _to_packs(driver)

    driver.click("removePack")
    driver.wait_until(lambda: app.told, "the word")

    assert app.told == "run-lessons-gone"
    assert any("Nothing is lost by it" in text for text in driver.texts())
    app.closeNotice()
    app.back()
    app.back()
    driver.settle()
    assert driver.page == "home", "not the phone of a call that is gone"
    assert app.services.runs.unfinished(app.learner) is None
    assert app.services.runs.results(app.learner) == ()
    assert app.services.runs.log(run).status == "discarded"
    ticker.pass_time(60_000)
    app.play(SHIPPED)
    driver.settle()
    assert driver.page == "phone"


def test_a_run_of_other_lessons_is_still_offered(
    with_the_pack: None, driver: Driver, ticker: HandTicker
) -> None:
    app = driver.shell.app
    app.play(SHIPPED)
    app.phone_vm.begin()
    ticker.pass_time(3_000)
    _to_packs(driver)

    driver.click("removePack")
    driver.settle()
    app.show("home")
    driver.settle()

    assert app.told == ""
    driver.click("startToday")
    assert driver.page == "phone"
    assert app.phone_vm.play is not None
    assert app.phone_vm.play.script.scenario.id == SHIPPED


def test_the_call_on_the_screen_is_left_when_its_pack_goes_by_another_hand(
    with_the_pack: None, driver: Driver, ticker: HandTicker
) -> None:
    _under_way(driver, ticker)
    driver.settle()
    assert driver.page == "phone"

    driver.shell.app.packs_vm.remove("ours")
    driver.settle()

    assert driver.page == "home"
    assert driver.shell.app.told == "run-lessons-gone"


def test_a_newer_version_is_read_at_once(
    with_the_pack: None, driver: Driver, home: Path, carry: Carry, ticker: HandTicker
) -> None:
    before = driver.shell.course.hash_of(OURS)
    _under_way(driver, ticker)
    _to_packs(driver)

    _add(driver, carry("1.1"))

    assert driver.shell.course.hash_of(OURS) != before
    assert driver.shell.app.told == ""
    driver.shell.app.show("home")
    driver.settle()
    assert OURS in _stations(driver)


def test_who_adds_it_is_told_what_reads_badly_in_it(driver: Driver, carry: Carry, home: Path) -> None:
    _to_packs(driver)

    _add(driver, carry(terms=TERMS))

    told = str(driver.find("packsTold").property("text"))
    assert told.startswith("Added. The new lessons are on the path now.")
    assert "another name than elsewhere" in told
    assert len(added(home)) == 1


def test_a_class_is_shown_and_given_the_lessons_of_the_pack_too(
    driver: Driver, home: Path, carry: Carry
) -> None:
    desk = driver.shell.class_desk
    assert OURS not in desk.catalogue.scripts
    stations = {station.id for module in desk.modules for station in module.stations}
    assert OURS not in stations
    _to_packs(driver)

    _add(driver, carry())

    driver.wait_until(lambda: OURS in desk.catalogue.scripts, "the class has the lessons")
    assert SHIPPED in desk.catalogue.scripts
    assert OURS in {station.id for module in desk.modules for station in module.stations}
    assert desk.catalogue.families[0] == "fake-authority", "those of the built-in lessons stand first"


def test_a_pack_that_cannot_be_read_takes_nothing_from_a_class(
    with_the_pack: None, driver: Driver, home: Path
) -> None:
    (added(home)[0].folder / "pack.yaml").write_text("format: [", "utf-8")
    desk = driver.shell.class_desk

    desk.look_again()

    assert OURS not in desk.catalogue.scripts
    assert SHIPPED in desk.catalogue.scripts

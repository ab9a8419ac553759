"""My shield in the real window: what is held, what is due, whom to tell, the pledge and its print."""

from pathlib import Path

import pytest
from harness import Driver, OpenWindow
from PySide6.QtCore import Qt

from lachan.domain.errors import LachanError
from lachan.interop.baked import baked_in
from lachan.interop.open_badge import verify
from lachan.ui.own_people import Own, OwnPeople, Person

STATION = "check-01-fake-authority"


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    driver = open_window(modules=(), language="vi")
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()
    return driver


def judge_all(driver: Driver, rightly: bool) -> None:
    """Work through a practice set of the first module, all right or all wrong."""
    model = driver.shell.app.check_vm
    model.practise(driver.shell.app.learner, STATION)
    while model.state is not None and model.state.stage != "over":
        model.say("scam" if model.state.item.scam is rightly else "genuine")
        model.answer()
        model.forward()


def visit(driver: Driver, page: str) -> None:
    driver.shell.app.show("help")
    driver.shell.app.show(page)
    driver.settle()


def test_nothing_practised_is_an_invitation(driver: Driver) -> None:
    driver.click("railShield")

    assert driver.page == "shield"
    assert driver.find("noSkills").isVisible()
    assert driver.seek("boost") is None


def test_what_was_passed_is_held_and_falls_due_after_a_week(driver: Driver) -> None:
    judge_all(driver, rightly=True)
    visit(driver, "shield")
    assert "Đang giữ" in driver.texts()
    assert driver.seek("boost") is None

    driver.clock.advance(days=9)
    visit(driver, "shield")
    assert "Đang giữ" not in driver.texts()
    assert "Đến lúc ôn" in driver.texts()
    visit(driver, "home")
    driver.click("boostToday")
    assert driver.page == "check"
    assert driver.shell.app.check_vm.state is not None
    assert driver.shell.app.check_vm.state.set.sort == "booster"


def test_what_did_not_go_well_is_under_way_and_comes_back_the_next_day(driver: Driver) -> None:
    judge_all(driver, rightly=False)
    visit(driver, "home")
    assert driver.seek("boostToday") is None
    visit(driver, "shield")
    assert "Đang luyện" in driver.texts()

    driver.clock.advance(days=1)
    visit(driver, "home")
    assert driver.find("boostToday")


def test_the_phone_rings_only_for_who_wants_it_and_for_what_is_due(driver: Driver) -> None:
    judge_all(driver, rightly=False)
    driver.clock.advance(days=1)
    visit(driver, "home")
    assert driver.seek("takeCall") is None

    visit(driver, "shield")
    driver.click("surprise")
    visit(driver, "home")
    driver.click("takeCall")
    driver.wait_until(lambda: driver.page == "phone")


def test_people_and_numbers_stay_on_this_computer_and_in_no_event(driver: Driver, home: Path) -> None:
    visit(driver, "shield")
    driver.click("person-0Input")
    driver.type("Cô Hạnh")
    driver.click("number-0Input")
    driver.type("0900 000 031")
    driver.click("wardInput")
    driver.type("028 0000 0113")

    own = OwnPeople(home / "own-people.json").of(driver.shell.app.learner)
    assert own.people[0] == Person("Cô Hạnh", "0900 000 031")
    assert own.ward == "028 0000 0113"
    record = driver.shell.record
    assert record is not None
    assert not any("Hạnh" in str(event.body) for event in record.events())


def test_the_pledge_is_made_and_taken_back(driver: Driver) -> None:
    visit(driver, "shield")
    driver.click("pledge")
    assert any("04/07/2026" in text for text in driver.texts())
    driver.click("pledge")
    assert not any("04/07/2026" in text for text in driver.texts())


def test_the_page_to_print_is_a_pdf_with_what_is_held_today(driver: Driver, home: Path) -> None:
    judge_all(driver, rightly=True)
    visit(driver, "shield")
    driver.click("printShield")

    (file,) = (home / "print").glob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF-")
    assert str(file) in driver.find("printed").property("text")
    page = driver.shell.app.shield_vm.page()
    assert page.title == "Tấm lá chắn của Minh"
    assert "Giả danh cơ quan" in page.sections[0][1]
    assert any("không chuyển tiền" in line for line in page.sections[1][1])


def test_a_held_skill_is_saved_as_a_picture_with_its_signed_badge(driver: Driver, home: Path) -> None:
    judge_all(driver, rightly=True)
    visit(driver, "shield")

    driver.click("badge-fake-authority")

    (file,) = (home / "print").glob("la-chan-fake-authority-*.png")
    inside = baked_in(file.read_bytes())
    assert inside is not None
    badge = verify(inside, driver.clock.local_day())
    assert (badge.nickname, badge.family, badge.over) == ("Minh", "fake-authority", False)
    assert str(file) in str(driver.find("printed").property("text"))


def test_after_a_form_one_number_is_asked_for_and_kept(driver: Driver) -> None:
    visit(driver, "shield")
    assert driver.seek("survey-0") is None
    model = driver.shell.app.check_vm
    model.measure(driver.shell.app.learner, "A")
    while model.state is not None and model.state.stage != "over":
        model.say("scam")
        model.answer()
        model.forward()
    visit(driver, "shield")
    survey = driver.shell.app.shield_vm.survey_vm
    assert {len(survey.lines)} <= {4, 5}
    assert all(line in driver.texts() for line in survey.lines)

    driver.tab_to("survey-2")
    driver.key(Qt.Key.Key_Return)

    assert driver.seek("survey-0") is None
    visit(driver, "shield")
    assert driver.seek("survey-0") is None, "asked once"


def test_a_skill_that_has_lapsed_has_no_badge(driver: Driver) -> None:
    judge_all(driver, rightly=True)
    driver.clock.advance(days=9)
    visit(driver, "shield")

    assert driver.seek("badge-fake-authority") is None
    with pytest.raises(LachanError, match="badge-not-held"):
        driver.shell.app.shield_vm.saveBadge("fake-authority")


def test_where_it_cannot_be_written_somebody_is_told(driver: Driver, home: Path) -> None:
    (home / "print").write_text("a file in the way")
    visit(driver, "shield")

    with pytest.raises(LachanError, match="print-failed"):
        driver.shell.app.shield_vm.printPage()


def test_a_file_that_makes_no_sense_is_an_empty_one(tmp_path: Path) -> None:
    file = tmp_path / "own-people.json"
    for text in ("not json", "[]", '{"an": 3}', '{"an": {"people": "no", "ward": 7}}'):
        file.write_text(text)
        assert OwnPeople(file).of("an") == Own()


def test_what_was_written_down_can_be_let_go_of(tmp_path: Path) -> None:
    own = OwnPeople(tmp_path / "own-people.json")
    own.name("an", 2, Person("Bà", "1"))
    own.forget("an")

    assert OwnPeople(tmp_path / "own-people.json").of("an") == Own()

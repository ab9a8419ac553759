"""The debrief page with a real mouse, real keys, and real runs on the record."""

import pytest
from harness import Driver, OpenWindow
from past_runs import keep
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from lachan.domain.errors import LachanError
from lachan.learning.runs import Pace


def look_back(driver: Driver, end: str, pace: Pace = "timed") -> Driver:
    """Put a run to *end* on the record and open its debrief."""
    app = driver.shell.app
    learner = app.learner or driver.add_learner().id
    app.enter(learner)
    app.look_back(keep(app.services.runs, learner, end, pace=pace))
    driver.settle()
    return driver


def text(driver: Driver, name: str) -> str:
    return str(driver.find(name).property("text"))


def top(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).y()


def to_go_on(driver: Driver) -> None:
    """Bring the focus to the button that goes on; after harm the first hour has it."""
    if driver.focused().objectName() != "goOn":
        driver.tab_to("goOn")


def current(driver: Driver) -> int:
    return int(driver.shell.app.debrief_vm.property("line"))


def test_the_focus_waits_on_going_on_and_return_leads_home(open_window: OpenWindow) -> None:
    driver = look_back(open_window(), "told")
    assert driver.focused().objectName() == "goOn"

    driver.key(Qt.Key.Key_Return)

    assert driver.page == "home"


@pytest.mark.parametrize("way", ["goOn", "leave"])
def test_the_mouse_leads_home_by_both_buttons(open_window: OpenWindow, way: str) -> None:
    driver = look_back(open_window(), "told")

    driver.click(way)

    assert driver.page == "home"


def test_escape_leads_home(open_window: OpenWindow) -> None:
    driver = look_back(open_window(), "told")

    driver.key(Qt.Key.Key_Escape)

    assert driver.page == "home"


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_playing_again_lays_down_the_same_scenario(open_window: OpenWindow, by: str) -> None:
    driver = look_back(open_window(modules=()), "checked")

    if by == "mouse":
        driver.click("again")
    else:
        driver.tab_to("again")
        driver.key(Qt.Key.Key_Space)

    assert driver.page == "phone"
    play = driver.shell.app.phone_vm.play
    assert play is not None
    assert play.script.scenario.id == "ward-police-invitation"


def test_after_harm_the_first_hour_stands_before_everything_else_and_leads_to_help(
    open_window: OpenWindow,
) -> None:
    driver = look_back(open_window(), "harmed")

    recovery = driver.find("recovery")
    assert top(recovery) < top(driver.find("timeline"))
    assert "113" in text(driver, "call-113")
    driver.click("help")
    assert driver.page == "help"
    driver.shell.app.back()
    assert driver.page == "debrief"


def test_in_one_column_the_first_hour_then_what_to_do_come_first(open_window: OpenWindow) -> None:
    driver = look_back(open_window((1024, 600)), "harmed")

    order = [top(driver.find(name)) for name in ("headline", "recovery", "oneThing", "timeline", "lines")]

    assert order == sorted(order)
    assert driver.seek("debriefBeside") is None


def test_a_safe_end_has_no_first_hour(open_window: OpenWindow) -> None:
    assert look_back(open_window(), "told").seek("recovery") is None


def test_after_harm_the_focus_waits_on_the_first_hour_and_arrows_read_its_steps(
    open_window: OpenWindow,
) -> None:
    driver = look_back(open_window((1024, 600)), "harmed")
    before = top(driver.find("call-113"))
    assert driver.focused().objectName() == "firstHour"

    driver.key(Qt.Key.Key_Down)

    driver.wait_until(lambda: top(driver.find("call-113")) < before, "the page moves up")
    assert driver.focused().objectName() == "firstHour"


@pytest.mark.parametrize("end", ["late", "harmed"])
def test_arrows_go_through_the_lines_from_the_button_and_open_each_one(
    open_window: OpenWindow, end: str
) -> None:
    driver = look_back(open_window(), end)
    first = current(driver)
    to_go_on(driver)

    driver.key(Qt.Key.Key_Down)
    assert driver.focused().objectName() == f"line-{first}"
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Up)

    assert current(driver) == first + 1
    assert driver.focused().objectName() == f"line-{first + 1}"
    assert driver.seek(f"line-{first + 1}-detail") is not None
    assert driver.seek(f"line-{first}-detail") is None


def test_a_line_tells_a_screen_reader_what_it_was_and_why_the_act_counted(open_window: OpenWindow) -> None:
    driver = look_back(open_window(), "harmed")
    to_go_on(driver)
    driver.key(Qt.Key.Key_Down)

    node = QAccessible.queryAccessibleInterface(driver.focused())
    name = node.text(QAccessible.Text.Name)
    why = node.text(QAccessible.Text.Description)

    assert "LÀM THEO" in name
    assert "Em: “Dạ có mình em thôi. Chắc nhầm ai rồi anh ạ.”" in name
    assert "họ vừa biết không có ai ngồi cạnh em" in why


def test_the_line_with_the_focus_is_whole_in_view_at_every_step(open_window: OpenWindow) -> None:
    driver = look_back(open_window((1024, 600)), "harmed")
    to_go_on(driver)
    driver.key(Qt.Key.Key_Down)
    bar = driver.find("goOn").mapToScene(QPointF(0, 44)).y()
    seen = 0
    while True:
        driver.wait_until(lambda: _whole(driver, bar), "the line is in view")
        before = current(driver)
        driver.key(Qt.Key.Key_Down)
        seen += 1
        if current(driver) == before:
            break

    assert seen > 10


def _whole(driver: Driver, above: float) -> bool:
    line = driver.focused()
    return line.objectName().startswith("line-") and above <= top(line) <= 600 - line.height()


def test_a_click_opens_a_line(open_window: OpenWindow) -> None:
    driver = look_back(open_window(), "told")

    driver.click("line-1")

    assert current(driver) == 1
    assert driver.seek("line-1-detail") is not None


def test_tab_passes_the_lines_in_one_stop(open_window: OpenWindow) -> None:
    driver = look_back(open_window(), "harmed")
    stops = []
    for _ in range(12):
        driver.tab()
        stops.append(driver.focused().objectName())

    assert sum(stop.startswith("line-") for stop in stops[: stops.index("goOn") + 1]) == 1


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 100), ((1024, 600), 150), ((800, 560), 200)])
def test_nothing_on_the_timeline_collides_or_leaves_its_card(
    open_window: OpenWindow, size: tuple[int, int], scale: int
) -> None:
    driver = look_back(open_window(size, scale=scale), "told")
    card = driver.find("timeline")
    inside = card.mapRectToScene(card.boundingRect())

    named = [item for item in driver.items() if item.objectName() in ("markLabel", "markTime")]
    boxes = [item.mapRectToScene(item.boundingRect()) for item in named]

    assert len(boxes) == 8
    for i, box in enumerate(boxes):
        assert inside.contains(box)
        assert not any(box.intersects(other) for other in boxes[i + 1 :])


def test_an_untimed_run_says_so_beside_its_times(open_window: OpenWindow) -> None:
    driver = look_back(open_window(), "told")
    assert "Không tính giờ" not in driver.texts()

    look_back(driver, "told", "untimed")

    assert "Không tính giờ" in driver.texts()


def test_the_language_changes_under_the_reader_and_the_line_stays_open(open_window: OpenWindow) -> None:
    driver = look_back(open_window(), "told")
    driver.click("line-2")

    driver.shell.settings.change(language="en")
    driver.settle()

    assert text(driver, "headline") == "You got out, and you told Mum."
    assert text(driver, "goOn") == "Go on"
    assert current(driver) == 2


def test_a_genuine_matter_names_no_trick_anywhere(open_window: OpenWindow) -> None:
    driver = look_back(open_window(), "missed")

    shown = set(driver.texts())

    assert not shown & {"SỢ", "TIN", "LÀM THEO"}
    assert "Vì sao biết là thật?" in shown


def test_a_run_that_is_not_on_the_record_is_an_error_for_people(open_window: OpenWindow) -> None:
    driver = open_window()

    with pytest.raises(LachanError) as caught:
        driver.shell.app.debrief_vm.open("no-such-run")

    assert caught.value.code == "run-unknown"

"""In the middle of it: another language, theme or text size, and three things at once."""

from collections.abc import Callable

import pytest
from apps_story import apps_story
from harness import Driver, HandTicker, OpenWindow
from people_hand import picker
from phone_hand import Hand
from PySide6.QtCore import Qt

from lachan.scenario.saved import SavedRun, replay
from lachan.ui.course import Course
from lachan.ui.settings import SCALES
from lachan.ui.viewmodels.phone_apps_view import HOME

THREE_AT_ONCE, CODE_LINE, CHAT_LINE = "account-locked-call", "tc-sms", "tc-vy"
SHAPES = [(1366, 768), (1024, 600)]
LOOKS = [
    {"language": language, "theme": theme, "scale": scale}
    for scale in (100, 150, 200)
    for theme in ("dark", "contrast", "light")
    for language in ("en", "vi")
]
"""What is changed in turn; the last of them is another text size than the first."""
PLACES: dict[str, tuple[str, ...]] = {
    "the call": ("answer",),
    "the ringing call": (),
    "a chat": ("answer", "open chat/caller"),
    "a chat after the call": ("decline", "open chat/caller"),
    "home": ("answer", "open home"),
    "a transfer": ("answer", "transfer mule 2000000"),
    "a transfer's code": ("answer", "transfer mule 2000000", "confirm"),
    "a web page": ("answer", "open_link m-link", "give password"),
    "an app's page": ("answer", "open store/reader"),
    "a letter": ("answer", "open mail/m-link"),
    "looking closer": ("answer", "look caller"),
    "away": ("answer", "leave"),
    **{f"the app {app}": ("answer", f"open {app}") for app in HOME},
}
"""What has been done by then."""
Pick = Callable[..., Hand]


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    script = apps_story()
    monkeypatch.setattr(Course, "script", lambda self, scenario: script)
    return lambda **settings: Hand(open_window(**settings), ticker)


def bring_to(hand: Hand, place: str) -> Hand:
    return hand.begin().wait(4).act(*PLACES[place][:1]).wait(7).act(*PLACES[place][1:])


def assert_replays_from_the_record(driver: Driver) -> None:
    """The record of the run, played by the engine alone, gives this very run."""
    phone = driver.shell.app.phone_vm
    run = driver.shell.app.services.runs.unfinished(driver.shell.app.learner)
    assert run is not None
    assert phone.play is not None
    acts = tuple((act.at_ms, act.act) for act in run.acts)
    saved = SavedRun(run.pack_hash, phone.play.script.scenario.id, run.seed, acts, phone.play.run.now)
    assert replay(phone.play.script, saved) == (phone.play.run, phone.play.happened)


@pytest.mark.parametrize("place", PLACES)
def test_another_language_theme_or_text_size_leaves_the_run_untouched(pick_up: Pick, place: str) -> None:
    hand = bring_to(pick_up(), place)
    play = hand.phone.play
    assert play is not None
    before, happened, screen = play.run, list(play.happened), hand.phone.moment.phone

    for look in LOOKS:
        hand.driver.shell.settings.change(**look)
        hand.driver.settle()

    assert hand.phone.play is play
    assert (play.run, play.happened, hand.phone.moment.phone) == (before, happened, screen)
    assert hand.ticker.running
    hand.wait(20)
    assert play.run.now == before.now + 20_000
    assert_replays_from_the_record(hand.driver)


@pytest.mark.parametrize("place", PLACES)
def test_no_word_is_cut_after_a_change_in_the_middle(pick_up: Pick, place: str) -> None:
    hand = bring_to(pick_up(), place)

    cut = []
    for width, height in SHAPES:
        hand.driver.resize(width, height)
        for look in LOOKS:
            hand.driver.shell.settings.change(**look)
            hand.driver.settle()
            shown = [item for item in hand.inside() if item.inherits("QQuickText")]
            assert [item for item in shown if item.property("text")]
            cut += [f"{width}x{height} {look}: {fault}" for item in shown for fault in hand.faults(item)]

    assert not cut


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_stays_where_it_was(pick_up: Pick, place: str) -> None:
    hand = bring_to(pick_up(), place)
    for where in ("phone", "panel"):
        _focus_in(hand, where)
        focused = hand.driver.focused().objectName()
        for look in LOOKS:
            hand.driver.shell.settings.change(**look)
            hand.driver.settle()

            assert hand.driver.focused().objectName() == focused, (where, look)
            assert hand.driver.focused().isVisible(), (where, look)
            assert hand.driver.focused_name().strip()


def _focus_in(hand: Hand, where: str) -> None:
    """Put the focus, by Tab, on the second control of the phone or of the panel."""
    for _ in range(80):
        hand.driver.tab()
        if _is_in(hand, where):
            hand.driver.tab()
            return
    raise AssertionError(f"Tab never comes into the {where}")


def _is_in(hand: Hand, where: str) -> bool:
    focused = hand.driver.focused()
    if where == "panel":
        return focused.objectName().startswith("act-")
    column = hand.driver.find("phoneView").parentItem()
    return column is not None and column.isAncestorOf(focused)


def test_the_focus_goes_along_with_the_caller_of_a_video_call(
    open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = picker(open_window, ticker, monkeypatch)().seen()
    hand.driver.tab_to("callerRow")
    rows = set()

    for width, height in SHAPES:
        hand.driver.resize(width, height)
        for look in LOOKS:
            hand.driver.shell.settings.change(**look)
            hand.driver.settle()
            rows.add(hand.driver.focused())

            assert hand.driver.focused().objectName() == "callerRow", look
            assert hand.driver.focused().isVisible(), (width, look)

    assert len(rows) == 2, "the row never changed its place"


def test_what_is_half_typed_is_kept(pick_up: Pick) -> None:
    hand = pick_up().begin().wait(4).act("answer").wait(7).act("open bank/transfer")
    hand.driver.tab_to("transferAccountInput")
    hand.driver.type("0000 9911")

    for look in LOOKS:
        hand.driver.shell.settings.change(**look)
        hand.driver.settle()

    field = hand.driver.find("transferAccountInput")
    assert field.property("text") == "0000 9911"
    assert hand.driver.focused() == field


def test_language_and_text_size_are_changed_by_hand_while_the_call_goes_on(pick_up: Pick) -> None:
    hand = bring_to(pick_up(language="vi"), "the call")
    settings = hand.driver.shell.settings

    hand.driver.click("otherLanguage")
    for _ in SCALES[1:]:
        hand.driver.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    assert (settings.state.language, settings.state.scale) == ("en", 200)
    assert hand.driver.find("captionNow").property("text").startswith("Read me the code")
    assert (hand.view, hand.phone.moment.run.call, hand.ticker.running) == ("call", "caller", True)


# A call, a code by text and a chat at once


@pytest.fixture
def three_at_once(open_window: OpenWindow, ticker: HandTicker) -> Driver:
    """The shipped call, answered, at the moment when the code and the friend's chat have both come."""
    driver = open_window(modules=(), language="en")
    app = driver.shell.app
    app.enter(driver.add_learner().id)
    app.play(THREE_AT_ONCE)
    driver.settle()
    driver.click("stageGo")
    pass_until(driver, ticker, lambda: app.phone_vm.moment.run.ringing)
    driver.click("answer")
    pass_until(driver, ticker, lambda: came(driver, CODE_LINE))
    return driver


def pass_until(driver: Driver, ticker: HandTicker, holds: Callable[[], object]) -> None:
    for _ in range(600):
        if holds():
            driver.settle()
            return
        ticker.pass_time(250)
    raise AssertionError("never came")


def came(driver: Driver, line: str) -> bool:
    play = driver.shell.app.phone_vm.play
    return play is not None and any(happened.what == line for happened in play.happened)


def on_screen(driver: Driver) -> tuple[str, str]:
    """What the phone shows, and whom it is on the line with."""
    moment = driver.shell.app.phone_vm.moment
    return moment.phone.screen, moment.run.call


def test_call_code_and_chat_are_all_reached_by_mouse_and_the_call_goes_on(
    three_at_once: Driver, ticker: HandTicker
) -> None:
    driver, reached = three_at_once, []

    driver.click("banner")
    reached.append(on_screen(driver))
    assert any("NEW DEVICE" in text for text in driver.texts())
    pass_until(driver, ticker, lambda: came(driver, CHAT_LINE))
    driver.click("banner")
    reached.append(on_screen(driver))
    driver.click("callStrip")
    reached.append(on_screen(driver))

    assert reached == [("text/lv", "caller"), ("chat/friend", "caller"), ("call", "caller")]
    assert_replays_from_the_record(driver)


def test_call_code_and_chat_are_all_reached_by_keys_and_the_call_goes_on(
    three_at_once: Driver, ticker: HandTicker
) -> None:
    driver, reached = three_at_once, []
    pass_until(driver, ticker, lambda: came(driver, CHAT_LINE))

    press(driver, "open chat/friend")
    reached.append(on_screen(driver))
    press(driver, "open text/lv")
    reached.append(on_screen(driver))
    driver.tab_to("callStrip")
    driver.key(Qt.Key.Key_Return)
    reached.append(on_screen(driver))

    assert reached == [("chat/friend", "caller"), ("text/lv", "caller"), ("call", "caller")]
    assert_replays_from_the_record(driver)


def press(driver: Driver, act: str) -> None:
    """Press the key that the panel shows for *act*."""
    keys = [row.keycap for row in driver.shell.app.phone_vm.rows("acts") if row.key == act]
    assert len(keys) == 1, act
    driver.key(Qt.Key(ord(keys[0])))


def test_the_voice_is_heard_on_over_code_and_chat(three_at_once: Driver, ticker: HandTicker) -> None:
    driver, heard = three_at_once, list[str]()
    driver.shell.app.phone_vm.heard.connect(heard.append)
    driver.click("banner")

    pass_until(driver, ticker, lambda: came(driver, "tc-2"))

    assert any("Quick now" in words for words in heard)
    assert on_screen(driver) == ("text/lv", "caller")

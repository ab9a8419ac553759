"""The simulated phone: every view by mouse and by key, at every size, and nothing that covers the way out."""

from collections.abc import Callable

import pytest
from harness import HandTicker, OpenWindow
from phone_hand import MORE, VIEWS, Hand
from phone_story import everything
from PySide6.QtCore import QPointF, QRectF, Qt

from lachan.ui.course import Course

SHAPES = [(1366, 768, 100), (1024, 600, 100), (1366, 768, 150), (1024, 600, 200), (1366, 768, 200)]
both_languages = pytest.mark.parametrize("language", ["vi", "en"])


@pytest.fixture
def pick_up(
    open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Hand]:
    script = everything()
    monkeypatch.setattr(Course, "script", lambda self, scenario: script)

    def pick(**settings: object) -> Hand:
        return Hand(open_window(**settings), ticker)  # type: ignore[arg-type]

    return pick


Pick = Callable[..., Hand]


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_shown(pick_up: Pick, view: str) -> None:
    hand = pick_up()

    VIEWS[view](hand)

    assert hand.view == view


STEPS = [
    ("app-contacts", "contacts"), ("contact-mother", "contact"), ("contactMessage", "thread"),
    ("phoneBack", "threads"), ("thread-chat/mother", "thread"), ("phoneHome", "home"),
    ("app-text", "threads"), ("phoneHome", "home"), ("app-calls", "calls"), ("openKeypad", "keypad"),
    ("phoneBack", "calls"), ("phoneSwitch", "threads"),
]  # fmt: skip
"""What to press, and the view it leads to."""


def test_the_apps_are_walked_through_by_mouse(pick_up: Pick) -> None:
    hand = pick_up().begin()

    for key, view in STEPS:
        hand.driver.click(key)
        assert (key, hand.view) == (key, view)


def test_the_apps_are_walked_through_by_tab_and_enter(pick_up: Pick) -> None:
    hand = pick_up().begin()

    for key, view in STEPS:
        hand.driver.tab_to(key)
        hand.driver.key(Qt.Key.Key_Return)
        assert (key, hand.view) == (key, view)


def test_the_focus_stays_in_the_phone_when_a_key_leads_to_another_view(pick_up: Pick) -> None:
    hand = pick_up().begin().wait(3)
    hand.driver.tab_to("answer")

    hand.driver.key(Qt.Key.Key_Return)

    hand.driver.wait_until(lambda: hand.driver.focused().objectName() == "callerRow", "the caller's row")
    hand.driver.tab_to("hangUp", limit=12)


def test_the_focus_is_left_alone_where_it_stands_outside_the_phone(pick_up: Pick) -> None:
    hand = pick_up().begin()

    hand.wait(3)

    assert hand.view == "incoming"
    assert not hand.driver.find("phoneView").isAncestorOf(hand.driver.focused())


def test_arrows_go_from_row_to_row(pick_up: Pick) -> None:
    hand = pick_up().begin().act("open contacts")
    hand.driver.tab_to("contact-mother")

    hand.driver.key(Qt.Key.Key_Down)
    assert hand.driver.focused().objectName() == "contact-friend"

    hand.driver.key(Qt.Key.Key_Up)
    assert hand.driver.focused().objectName() == "contact-mother"


def test_a_number_is_typed_and_dialled(pick_up: Pick) -> None:
    hand = pick_up().begin().act("open calls/keypad")

    for digit in "0900000031":
        hand.driver.click(f"pad{digit}")
    hand.driver.click("pad9")
    hand.driver.click("padDelete")
    assert hand.driver.find("typedNumber").property("text") == "0900000031"
    hand.driver.click("dial")

    assert hand.view == "call"


@both_languages
@pytest.mark.parametrize("sight", MORE)
def test_every_key_has_a_name_and_is_reached_by_tab(pick_up: Pick, sight: str, language: str) -> None:
    hand = pick_up(language=language)
    MORE[sight](hand)

    keys = [item for item in hand.inside() if item.inherits("QQuickAbstractButton") and item.isEnabled()]
    visited = hand.driver.tab_round()

    for key in keys:
        name = str(key.property("name") or key.property("text"))
        assert name.strip(), key.objectName()
        assert name in visited


@both_languages
@pytest.mark.parametrize("sight", MORE)
def test_no_word_is_cut_at_any_size(pick_up: Pick, sight: str, language: str) -> None:
    hand = pick_up(language=language)
    MORE[sight](hand)

    cut = []
    for width, height, scale in SHAPES:
        hand.driver.resize(width, height)
        hand.driver.shell.settings.change(scale=scale)
        hand.driver.settle()
        shown = [item for item in hand.inside() if item.inherits("QQuickText")]
        assert [item for item in shown if item.property("text")]
        cut += [f"{width}x{height} {scale} %: {fault}" for item in shown for fault in hand.faults(item)]

    assert not cut


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600)])
def test_a_banner_pushes_the_call_down_and_covers_neither_words_nor_keys(
    pick_up: Pick, width: int, height: int
) -> None:
    hand = pick_up(size=(width, height)).talking()
    keys = hand.place("hangUp")

    hand.wait(18)

    banner = hand.place("banner")
    assert banner.height() > 40
    assert banner.top() >= hand.place("statusBar").bottom()
    for name in ("callerRow", "captionNow", "staySilent", "reply1", "hangUp"):
        assert hand.place(name).top() >= banner.bottom(), name
    assert hand.place("hangUp") == keys  # nothing jumps away under a finger


def test_a_banner_pushes_a_conversation_and_leaves_its_replies_where_they_are(pick_up: Pick) -> None:
    hand = pick_up().writing().act("open chat/caller", "reply show").wait(3).act("open chat/mother")
    replies = hand.place("reply1")

    hand.wait(18)

    assert hand.place("talkName").top() >= hand.place("banner").bottom()
    assert hand.place("reply1") == replies


def test_a_banner_opens_what_it_tells_of(pick_up: Pick) -> None:
    hand = pick_up().talking().wait(18)

    hand.driver.click("banner")

    assert hand.view == "thread"
    assert hand.driver.find("talkName").property("text") == "Trang"
    hand.driver.click("callStrip")
    assert hand.view == "call"


def test_a_call_that_rings_behind_an_app_can_still_be_shown_answered_or_declined(pick_up: Pick) -> None:
    hand = pick_up().begin().wait(3).act("open chat/mother")

    hand.driver.click("ringWho")
    assert hand.view == "incoming"

    hand.act("open home")
    hand.driver.click("decline")
    assert hand.driver.seek("ringWho") is None
    assert hand.view == "home"


def test_a_second_call_is_answered_over_the_first(pick_up: Pick) -> None:
    hand = pick_up().talking().wait(38)
    assert hand.view == "call"

    hand.driver.click("answer")

    assert hand.view == "call"
    assert "Trang" in hand.driver.texts()
    assert hand.driver.seek("answer") is None


def test_a_second_call_is_declined_and_the_first_goes_on(pick_up: Pick) -> None:
    hand = pick_up().talking().wait(38)
    play = hand.driver.shell.app.phone_vm.play
    assert play is not None
    first, second = play.run.call, play.run.ringing
    assert first
    assert second

    hand.driver.click("decline")

    assert hand.driver.seek("ringWho") is None
    play = hand.driver.shell.app.phone_vm.play
    assert play is not None
    assert (play.run.call, play.run.ringing) == (first, "")
    assert play.phone.log[0].kind == "declined"
    assert play.phone.log[0].who == second


@pytest.mark.parametrize(
    ("screen", "key"),
    [("text/caller", "lookLink-w-1"), ("text/caller", "openLink-w-1"), ("chat/caller", "lookPaper-w-2"),
     ("chat/caller", "lookTalk")],
)  # fmt: skip
def test_looking_closer_closes_again_and_the_focus_returns(pick_up: Pick, screen: str, key: str) -> None:
    hand = pick_up().writing().act(f"open {screen}")
    hand.driver.tab_to(key)

    hand.driver.key(Qt.Key.Key_Return)
    hand.driver.wait_until(lambda: hand.driver.focused().objectName() == "sheetClose", "the sheet's own key")
    assert hand.driver.seek(key) is None  # nothing under the sheet can be reached

    hand.driver.key(Qt.Key.Key_Return)
    hand.driver.wait_until(lambda: hand.driver.seek("sheetClose") is None, "the sheet to close")
    assert hand.driver.focused().objectName() == key

    hand.driver.click(key)
    hand.driver.click("phoneBack")
    assert hand.driver.seek("sheetClose") is None
    assert hand.view == "thread"


@both_languages
@pytest.mark.parametrize(
    ("screen", "deeds"),
    [("chat/caller", ()), ("chat/caller", ("look w-2",)), ("text/caller", ("open_link w-1",))],
)
def test_every_forged_paper_and_page_carries_the_mark(
    pick_up: Pick, screen: str, deeds: tuple[str, ...], language: str
) -> None:
    hand = pick_up(language=language).writing().act(f"open {screen}", *deeds)

    for scale in (100, 200):
        hand.driver.shell.settings.change(scale=scale)
        mark = hand.driver.find("simulatedMark")
        paper = mark.parentItem()
        assert paper is not None
        assert mark.property("text") == {"vi": "MÔ PHỎNG", "en": "SIMULATED"}[language]
        assert mark.property("rotation") != 0
        assert mark.width() > 0.6 * paper.width()
        ends = mark.mapRectToItem(paper, QRectF(QPointF(0, 0), mark.size()))
        assert QRectF(QPointF(0, 0), paper.size()).contains(ends)


def test_what_is_said_in_the_room_is_heard_and_answered_over_any_app(pick_up: Pick) -> None:
    hand = pick_up().at_the_desk().act("open contacts")
    assert "Cháu cần gì?" in hand.driver.texts()

    hand.phone.act("replies")
    hand.driver.settle()
    assert hand.view == "contacts"
    assert hand.driver.focused().objectName() == "reply1"
    hand.driver.click("reply1")

    assert hand.driver.seek("reply1") is None


def test_going_to_the_replies_puts_the_focus_on_the_first_wherever_they_are(pick_up: Pick) -> None:
    hand = pick_up().talking().act("open home")

    hand.phone.act("replies")
    hand.driver.settle()

    assert hand.view == "call"
    assert hand.driver.focused().objectName() == "reply1"
    hand.driver.key(Qt.Key.Key_Down)
    assert hand.driver.focused().objectName() == "reply2"


def test_a_new_message_is_scrolled_to(pick_up: Pick) -> None:
    hand = pick_up(size=(1024, 600)).writing().act("open chat/caller", "reply who")

    said = [item for item in hand.inside() if item.property("text") == "Anh là ai ạ?"]
    foot = hand.place("reply1").top()
    sent = [item for item in said if item.mapToScene(QPointF(0, item.height())).y() <= foot]

    assert sent  # the other is the reply itself, which can be given again


def test_a_trusted_person_is_written_to_with_the_words_suggested(pick_up: Pick) -> None:
    hand = pick_up().begin().act("open chat/mother")

    hand.driver.click("suggestion")
    assert hand.view == "call"  # she rings back at once

    hand.act("open chat/mother")
    assert any("có chuyện cần hỏi" in text for text in hand.driver.texts())

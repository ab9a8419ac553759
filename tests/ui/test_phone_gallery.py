"""Evidence and people: what was kept, who somebody is, and what can be done about them."""

import pytest
from harness import HandTicker, OpenWindow
from people_hand import PLACES, Pick, picker
from PySide6.QtCore import Qt

both_languages = pytest.mark.parametrize("language", ["vi", "en"])
MINE = [n for n in PLACES if n.startswith(("gallery", "shot", "evidence", "profile", "stranger"))]
STEPS = [
    ("app-gallery", "gallery"), ("shot-gallery/2", "shot"), ("showEvidence", "evidence"),
    ("evidence-gallery/1", "shot"), ("allShots", "gallery"), ("phoneBack", "home"),
]  # fmt: skip
"""What to press, and the view it leads to."""


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


@both_languages
@pytest.mark.parametrize("place", MINE)
def test_no_word_is_cut_and_every_key_has_a_name_and_is_reached(
    pick_up: Pick, place: str, language: str
) -> None:
    hand = pick_up(language=language)
    PLACES[place](hand)

    assert not hand.nameless()
    assert not hand.words_cut()


def test_what_was_kept_tells_screen_person_time_and_words(pick_up: Pick) -> None:
    hand = pick_up(language="en").with_evidence().act("open gallery")

    call, chat = hand.phone.rows("shots")

    assert (call.title, call.who, call.line) == ("Call", "Trang", "It's Trang, can you hear me?")
    assert (chat.title, chat.who, chat.line) == ("Nhắn", "Trang", "This is my new number.")
    assert call.when == "16:40:08"


def test_a_call_that_rang_over_the_home_screen_is_kept_as_that(pick_up: Pick) -> None:
    hand = pick_up(language="en").begin().wait(3).act("evidence", "decline", "open gallery")

    (shot,) = hand.phone.rows("shots")

    assert (shot.title, shot.who, shot.line) == ("Incoming call", "Trang", "Trang is calling.")


def test_the_gallery_is_walked_through_by_mouse(pick_up: Pick) -> None:
    hand = pick_up().with_evidence().act("open home")

    for key, view in STEPS:
        hand.driver.click(key)
        assert (key, hand.view) == (key, view)


def test_the_gallery_is_walked_through_by_keys(pick_up: Pick) -> None:
    hand = pick_up().with_evidence().act("open gallery")
    hand.driver.tab_to("shot-gallery/1")

    hand.driver.key(Qt.Key.Key_Right)
    assert hand.driver.focused().objectName() == "shot-gallery/2"
    hand.driver.key(Qt.Key.Key_Return)
    assert hand.view == "shot"
    hand.driver.tab_to("showEvidence")
    hand.driver.key(Qt.Key.Key_Return)

    assert hand.view == "evidence"


def test_a_profile_is_opened_from_the_head_of_a_chat_and_from_looking_closer(pick_up: Pick) -> None:
    hand = pick_up(language="en").declined().act("open chat/caller")

    hand.driver.click("openProfile")
    assert hand.view == "profile"
    assert "Friends: 2" in hand.driver.texts()
    hand.driver.click("phoneBack")
    assert hand.view == "thread"

    hand.driver.click("lookTalk")
    hand.driver.click("personProfile")
    assert hand.view == "profile"


def test_an_unknown_number_is_saved_and_then_stands_in_contacts(pick_up: Pick) -> None:
    hand = pick_up().declined().act("look caller")

    hand.driver.click("personSave")

    assert "caller" in [row.key for row in hand.act("open contacts").phone.rows("people")]
    hand.act("open contacts/caller")
    assert hand.driver.seek("personSave") is None


def test_somebody_is_blocked_and_unblocked_again_and_the_panel_says_so(pick_up: Pick) -> None:
    hand = pick_up().declined().act("open contacts/caller")

    hand.driver.click("personBlock")
    assert "unblock caller" in hand.deeds()
    hand.driver.click("personUnblock")

    assert "unblock caller" not in hand.deeds()
    assert hand.driver.seek("personBlock") is not None


def test_the_code_word_is_asked_for_on_the_phone_and_only_once(pick_up: Pick) -> None:
    hand = pick_up(language="en").seen()

    hand.driver.click("askWord")

    assert hand.driver.seek("askWord") is None
    assert "This is urgent" in str(hand.driver.find("captionNow").property("text"))


def test_the_code_word_is_asked_for_in_a_chat(pick_up: Pick) -> None:
    hand = pick_up().declined().act("open chat/caller")

    hand.driver.click("wordTalk")

    assert hand.phone.moment.run.apps.asked_word == {"caller"}
    assert hand.driver.seek("wordTalk") is None

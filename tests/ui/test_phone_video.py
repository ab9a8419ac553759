"""The video call: the other face, one's own camera, what is asked to be seen, and the way to end it."""

import pytest
from harness import HandTicker, OpenWindow
from people_hand import PLACES, Pick, picker
from PySide6.QtCore import Qt

both_languages = pytest.mark.parametrize("language", ["vi", "en"])
MINE = [name for name in PLACES if name.startswith(("video", "sharing"))]


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


def test_a_video_call_says_so_when_it_rings_and_films_nobody_when_it_is_answered(pick_up: Pick) -> None:
    hand = pick_up(language="en").begin().wait(3)
    assert "Incoming video call" in hand.driver.texts()

    hand.driver.click("answer")

    assert hand.driver.seek("videoFace") is not None
    assert hand.driver.seek("ownPicture") is None
    assert not hand.phone.moment.run.apps.filmed


@pytest.mark.parametrize(("at", "shows"), [(3, "clear"), (33, "blurry"), (53, "frozen"), (63, "dark")])
def test_the_face_looks_as_the_story_says(pick_up: Pick, at: int, shows: str) -> None:
    hand = pick_up(language="en").seen(at)

    assert hand.phone.video.property("shows") == shows
    picture = hand.driver.seek("videoPicture")
    assert (picture is None) == (shows == "dark")
    if picture is not None:
        fine = picture.property("sourceSize").width() >= picture.width() * 0.9
        assert fine == (shows != "blurry")
    assert ("Weak signal" in hand.driver.texts()) == (shows == "frozen")


def test_a_request_for_the_camera_can_be_allowed_and_taken_back(pick_up: Pick) -> None:
    hand = pick_up().seen(23)

    hand.driver.click("requestAllow")
    assert hand.driver.seek("ownPicture") is not None
    assert hand.driver.seek("request") is None
    assert "camera_off" in hand.deeds()

    hand.driver.click("camera")
    assert hand.driver.seek("ownPicture") is None


def test_a_request_that_is_put_aside_stays_away_until_another_comes(pick_up: Pick) -> None:
    hand = pick_up(language="en").seen(23)

    hand.driver.click("requestRefuse")
    assert hand.driver.seek("request") is None
    assert not [ask for ask in hand.phone.moment.run.asks if ask.kind == "camera"]
    assert "camera" in hand.deeds()  # it can still be done, unasked

    hand.act("camera").wait(20)
    assert "screen" in str(hand.driver.find("requestWords").property("text"))


def test_while_the_screen_is_shared_a_bar_says_so_on_every_screen_and_ends_it(pick_up: Pick) -> None:
    hand = pick_up().seen(43).act("camera", "share_screen")

    for screen in ("call", "home", "chat", "settings"):
        hand.act(f"open {screen}")
        assert hand.driver.seek("stopSharing") is not None, screen
    hand.driver.click("stopSharing")

    assert hand.driver.seek("stopSharing") is None
    assert not hand.phone.moment.run.shared


def test_the_call_is_led_by_keys_alone(pick_up: Pick) -> None:
    hand = pick_up().begin().wait(3)
    hand.driver.tab_to("answer")
    hand.driver.key(Qt.Key.Key_Return)
    hand.wait(23)

    hand.driver.tab_to("requestAllow")
    hand.driver.key(Qt.Key.Key_Return)
    assert hand.phone.moment.run.apps.filmed
    hand.driver.key(Qt.Key.Key_QuoteLeft)
    assert not hand.phone.moment.run.apps.filmed
    hand.driver.key(Qt.Key.Key_1)
    assert hand.phone.moment.phone.captions[-1].mine
    hand.driver.key(Qt.Key.Key_D)

    assert hand.phone.moment.run.call == ""


def test_the_focus_goes_to_the_replies_of_a_video_call(pick_up: Pick) -> None:
    hand = pick_up().seen()

    hand.phone.act("replies")
    hand.driver.settle()

    assert hand.driver.focused().objectName() == "reply1"

"""An adult who waits to hear what happened: the sentences, how they are heard, and the time alone."""

import pytest
from harness import HandTicker, OpenWindow
from people_hand import PLACES, Pick, picker
from PySide6.QtCore import Qt

from lachan.scenario.run import NEVER

both_languages = pytest.mark.parametrize("language", ["vi", "en"])
MINE = [name for name in PLACES if name.startswith(("telling", "told"))]


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


@pytest.fixture
def pick_five(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    said = [{"id": f"s-{n}", "vi": f"Câu {n}.", "en": f"Line {n}.", "clear": str(n == 2)} for n in range(5)]
    return picker(open_window, ticker, monkeypatch, telling=said)


@both_languages
@pytest.mark.parametrize("place", MINE)
def test_no_word_is_cut_and_every_key_has_a_name_and_is_reached(
    pick_up: Pick, place: str, language: str
) -> None:
    hand = pick_up(language=language)
    PLACES[place](hand)

    assert not hand.nameless()
    assert not hand.words_cut()


def test_what_can_be_said_stands_as_replies_with_number_keys_all_alike(pick_up: Pick) -> None:
    hand = pick_up().with_mother()

    replies = hand.phone.rows("replies")

    assert [reply.keycap for reply in replies] == ["1", "2", "3"]
    assert {reply.act for reply in replies} == {"tell vague", "tell clear", "tell half"}
    looks = {hand.driver.find(f"reply{n}").metaObject().className() for n in (1, 2, 3)}
    assert len(looks) == 1
    assert not [deed for deed in hand.deeds() if deed.startswith("tell")]


def test_no_key_of_the_panel_is_also_that_of_a_sentence(pick_five: Pick) -> None:
    hand = pick_five().with_mother()

    said = {reply.keycap for reply in hand.phone.rows("replies")}

    assert said == {"1", "2", "3", "4", "5"}
    assert not said & {row.keycap for row in hand.phone.rows("acts")}


def test_a_vague_sentence_is_answered_and_does_not_count(pick_up: Pick) -> None:
    hand = pick_up(language="en").with_mother()
    key = next(reply.keycap for reply in hand.phone.rows("replies") if reply.act == "tell vague")

    hand.driver.click(f"reply{key}")

    assert "say it plainly" in str(hand.driver.find("captionNow").property("text"))
    assert hand.phone.moment.run.told_at == NEVER
    assert len(hand.phone.rows("replies")) == 3


def test_what_the_adult_answers_is_read_aloud(pick_up: Pick) -> None:
    hand = pick_up(language="en").with_mother()
    said: list[str] = []
    hand.phone.heard.connect(said.append)

    hand.act("tell vague", "ask_word mother")

    assert "Mum: All right. If there is something, say it plainly" in said[0]
    assert "the family's word" in said[1]


def test_a_sceptical_adult_wants_it_twice_and_then_it_counts(pick_up: Pick) -> None:
    hand = pick_up().with_mother()
    key = next(reply.keycap for reply in hand.phone.rows("replies") if reply.act == "tell clear")
    digit = Qt.Key(Qt.Key.Key_0 + int(key))

    hand.driver.key(digit)
    assert hand.phone.moment.run.told_at == NEVER
    hand.driver.key(digit)

    assert hand.phone.moment.run.told_at != NEVER
    assert hand.driver.seek("reply1") is None


def test_an_adult_in_the_room_is_told_over_any_app(pick_up: Pick) -> None:
    hand = pick_up().declined().act("ask father", "open contacts")
    key = next(reply.keycap for reply in hand.phone.rows("replies") if reply.act == "tell clear")

    hand.driver.click(f"reply{key}")

    assert hand.view == "contacts"
    assert hand.phone.moment.run.told_at != NEVER


def test_the_time_alone_is_shown_only_once_somebody_knows(pick_up: Pick) -> None:
    hand = pick_up(language="en").with_mother().wait(70)
    assert not [text for text in hand.driver.texts() if "alone" in text]

    hand.act("tell clear", "tell clear")

    assert hand.driver.find("alone").property("text") == "You were alone with it for 1 min 13 s."

"""The family's code word asked for in a chat stands in the chat, not in the air."""

from collections.abc import Callable
from typing import Any

from lachan.domain.acts import parse_act
from lachan.scenario import engine
from lachan.scenario.phone import Phone, pick_up, shows
from lachan.scenario.script import Script
from lachan.scenario.telling import KNOWS_NOT, QUESTION
from lachan.scenario.threads import thread_of


def writes(data: dict[str, Any]) -> None:
    """A stranger writes in the chat, and the word may be asked for."""
    first = data["start"]
    data["people"]["caller"]["knows_word"] = "false"
    data["beats"][first]["cues"] = [
        {"cue": "chat", "who": "caller", "id": "aunt", "vi": "Dì đổi số.", "en": "My new number.", "at": "1s"}
    ]
    data["beats"][first]["react"] = {"ask_word": {"who": "caller", "credit": "safe"}}


def after(script: Script, *acts: str) -> Phone:
    run, out = engine.start(script, 0)
    run, more = engine.advance(script, run, 2_000)
    out += more
    for words in acts:
        deed = parse_act(words)
        assert deed is not None
        run, more = engine.act(script, run, deed)
        out += more
    phone = pick_up(script)
    for happened in out:
        phone = shows(script, phone, happened)
    return phone


def test_question_and_answer_are_bubbles_where_they_were_written(story: Callable[..., Script]) -> None:
    phone = after(story(writes), "ask_word caller")

    thread = thread_of(phone, "chat", "caller")
    assert thread is not None
    assert [(bubble.words, bubble.mine) for bubble in thread.bubbles[-2:]] == [
        (QUESTION, True),
        (KNOWS_NOT, False),
    ]
    assert phone.captions == ()
    assert thread.unread == 1, "the answer came while the chat was not open"


def test_on_the_phone_the_word_is_spoken(story: Callable[..., Script]) -> None:
    phone = after(story(writes), "call mother", "ask_word mother")

    assert QUESTION in [caption.words for caption in phone.captions]

"""Ringing the number on one's card is answered, also where the author wrote nothing for it."""

from lachan.domain.acts import Act, ActKind
from lachan.scenario import engine, transcript
from lachan.scenario.phone import pick_up, shows
from lachan.scenario.run import Happened
from lachan.scenario.script import Script


def test_a_standard_sentence_of_the_bank_is_heard_and_read(script: Script) -> None:
    run, _ = engine.start(script, 0)
    _, out = engine.act(script, run, Act(ActKind.CALL, "card"))
    phone = pick_up(script)
    for happened in out:
        phone = shows(script, phone, happened)

    assert [h.kind for h in out[1:]] == [Happened.REPORTED, Happened.HEARD]
    assert phone.captions[-1].ms > 1_000
    assert "The bank has noted it" in "\n".join(transcript.lines(script, 0, out, "en"))


def test_a_rule_of_the_story_speaks_instead(staged: Script) -> None:
    run, _ = engine.start(staged, 0)
    _, out = engine.act(staged, run, Act(ActKind.CALL, "card"))

    assert Happened.HEARD not in {h.kind for h in out}

"""Saying what happened to an adult who waits to hear it, and asking for the family's code word. Pure."""

from dataclasses import dataclass

from lachan.domain.acts import Act, ActKind
from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.drawing import shuffled
from lachan.scenario.names import in_sentence
from lachan.scenario.run import NEVER, Happened, Happening, alone_ms
from lachan.scenario.telling import ANSWERS, KNOWS, KNOWS_NOT, can_ask_word, listener, sentences
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_rows import ReplyRow

_ALONE = Text("{You} đã một mình với chuyện này {minutes}.", "{You} were alone with it for {minutes}.")
_MINUTES = Text("{m} phút {s} giây", "{m} min {s} s")
_SECONDS = Text("{s} giây", "{s} s")
_SAY = Text("{You} nói với {who}", "What you say to {who}")


@dataclass(frozen=True)
class CodeWordState:
    """Whom the family's code word can be asked of: on the phone, and in the open conversation."""

    call: str = ""
    thread: str = ""


def telling_at(m: Moment) -> str:
    """Return where the adult waits to hear it: call, room, or "" while nobody does, or all is said."""
    who = listener(m.script, m.run)
    if not who or m.run.told_at != NEVER:
        return ""
    return "call" if m.phone.call == who else "room"


def telling(m: Moment) -> tuple[ReplyRow, ...]:
    """Return what can be said to the adult, in the seed's order: nothing marks the clear ones."""
    order = shuffled(m.run.seed, "telling", sentences(m.script))
    return tuple(
        ReplyRow(one.id, m.text(one), str(n), str(Act(ActKind.TELL, one.id)))
        for n, one in enumerate(order, 1)
    )


def telling_title(m: Moment) -> str:
    """Return the words over the sentences, or "" where the replies need others."""
    return (
        m.say(_SAY, who=in_sentence(m.name(listener(m.script, m.run)), m.language)) if telling_at(m) else ""
    )


def answer_to(happened: Happening) -> model.Words | None:
    """Return what was answered to a sentence or to the question for the code word; None for all else."""
    if happened.kind is Happened.WORD:
        return KNOWS if happened.what == "knows" else KNOWS_NOT
    return ANSWERS[happened.what] if happened.kind is Happened.HEARD else None


def alone_words(m: Moment) -> str:
    """Return how long the learner was alone with it; "" until somebody was told, so that it never presses."""
    if m.run.told_at == NEVER or m.run.contact_at == NEVER:
        return ""
    minutes, seconds = divmod(alone_ms(m.run) // 1000, 60)
    words = m.say(_MINUTES if minutes else _SECONDS, m=minutes, s=seconds)
    return m.say(_ALONE, minutes=words)


def code_word_state(m: Moment) -> CodeWordState:
    """Return whom the code word can be asked of where the learner is."""
    app, _, inside = m.phone.screen.partition("/")
    return CodeWordState(
        call=m.phone.call if can_be_asked(m, m.phone.call) else "",
        thread=inside if app in ("text", "chat") and can_be_asked(m, inside) else "",
    )


def can_be_asked(m: Moment, who: str) -> bool:
    """Tell whether the story lets the learner ask *who* for the code word now."""
    return (
        ActKind.ASK_WORD in m.script.staged
        and who not in m.run.apps.asked_word
        and can_ask_word(m.script, m.run, who)
    )

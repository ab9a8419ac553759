"""Saying what happened to an adult who has a mood, and asking a caller for the family's code word.

An adult without a mood is told by being asked. One with a mood must hear it: a vague sentence does not count,
and a sceptical one wants a second sentence, or something kept as evidence.
"""

from lachan.domain.acts import Act, ActKind
from lachan.scenario import model
from lachan.scenario.effect import Effect, in_apps, note, nothing, told
from lachan.scenario.run import Happened, Happening, Run
from lachan.scenario.script import Script

SENTENCES: tuple[model.Sentence, ...] = (
    model.Sentence(
        id="vague",
        vi="Không có gì đâu ạ, hỏi thăm một chút thôi.",
        en="It's nothing, I was just saying hello.",
    ),
    model.Sentence(
        id="clear",
        vi="Có người lạ liên lạc, giục làm theo lời họ ngay. Xem giúp với ạ, để đọc lại từng câu họ nói.",
        en="A stranger got in touch and is pressing me to do what they say. Please help, I can read it out.",
        clear=True,
    ),
    model.Sentence(
        id="half",
        vi="Nếu lỡ có chuyện rắc rối qua điện thoại thì nên làm thế nào ạ?",
        en="If somebody got into some trouble on the phone, what should they do?",
    ),
)
"""What can be said where the author wrote no sentences; they fit child, parent and teacher."""

QUESTION = model.Words(vi="Mật khẩu nhà mình là gì?", en="What is our family's code word?")
"""What asking for the code word says."""
KNOWS = model.Words(vi="(Nói đúng mật khẩu của nhà.)", en="(Says the family's word, and says it right.)")
KNOWS_NOT = model.Words(
    vi="Mật khẩu gì? Đang gấp, hỏi chuyện ấy làm gì.", en="What word? This is urgent, never mind that now."
)

ANSWERS: dict[str, model.Words] = {
    "vague": model.Words(
        vi="Ừ. Có gì thì cứ nói rõ nhé: ai gọi, họ bảo làm gì?",
        en="All right. If there is something, say it plainly: who rang, and what do they want?",
    ),
    "busy": model.Words(vi="Đang dở tay, lát nữa nói nhé.", en="In the middle of something. Later, OK?"),
    "doubt": model.Words(
        vi="Có chuyện đó thật à? Kể kỹ lại xem nào, hay có gì cho xem không?",
        en="Is that really so? Tell me again from the start, or is there something you can show me?",
    ),
    "calm": model.Words(
        vi="Kể là đúng rồi. Dừng lại đã, đừng làm gì thêm, mình cùng xem.",
        en="You did right to tell me. Stop there, do nothing more, and let's look at it together.",
    ),
    "worried": model.Words(
        vi="Trời, có sao không? Được rồi, không phải lỗi của ai ở nhà. Dừng lại đã, mình cùng xem.",
        en="Goodness, are you all right? It's nobody's fault here. Stop there, and we'll look together.",
    ),
    "desk": model.Words(
        vi="Ngân hàng đã ghi lại việc này ạ. Khoá thẻ, khoá tài khoản thì bấm ngay trong ứng dụng.",
        en="The bank has noted it. To lock the card or the account, the bank app is the quickest.",
    ),
}  # fmt: skip
"""What is said back, by how it was heard: the key is the *what* of Happened.HEARD; *desk*: the bank's own."""


def sentences(script: Script) -> tuple[model.Sentence, ...]:
    """Return what can be said to an adult: the author's sentences, else those that fit everywhere."""
    return tuple(script.scenario.telling) or SENTENCES


def sentence(script: Script, key: str) -> model.Sentence | None:
    """Return the sentence called *key*."""
    return next((one for one in sentences(script) if one.id == key), None)


def listener(script: Script, run: Run) -> str:
    """Return the adult who waits to hear what happened, and can: on the phone, or in the room."""
    who = run.apps.listening
    person = script.scenario.people.get(who)
    return who if person is not None and (person.near or run.call == who) else ""


def heard(script: Script, run: Run, who: str, said: model.Sentence) -> str:
    """Return how *who* hears *said*, as a key of ANSWERS."""
    mood = script.scenario.people[who].mood
    if not said.clear:
        return "busy" if mood == "busy" else "vague"
    if mood == "sceptical" and not run.apps.doubted and not run.evidence:
        return "doubt"
    return "worried" if mood == "worried" else "calm"


def _tell(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    said = sentence(script, deed.target)
    if said is None or not who:
        return nothing(run, deed, out)
    how = heard(script, run, who, said)
    note(run, out, Happened.HEARD, who, how)
    if how == "doubt":
        return in_apps(run, doubted=True)
    return told(run, who, out) if said.clear else run


def knows_word(script: Script, who: str) -> bool:
    """Tell whether *who* knows the family's code word."""
    person = script.scenario.people[who]
    return person.trusted if person.knows_word is None else person.knows_word


def can_ask_word(script: Script, run: Run, who: str) -> bool:
    """Tell whether *who* can be asked now: on the phone, or writing, and not blocked."""
    person = script.scenario.people.get(who)
    return (
        person is not None and who not in run.blocked and (who in run.met or who == run.call or person.near)
    )


def _ask_word(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not can_ask_word(script, run, who):
        return nothing(run, deed, out)
    note(run, out, Happened.WORD, who, "knows" if knows_word(script, who) else "not")
    return in_apps(run, asked_word=run.apps.asked_word | {who})


def _add_contact(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    known = who in run.apps.saved or who in script.scenario.phone.contacts
    if known or who not in script.scenario.people:
        return nothing(run, deed, out)
    note(run, out, Happened.SAVED, who)
    return in_apps(run, saved=run.apps.saved | {who})


TELLING_EFFECTS: dict[ActKind, Effect] = {
    ActKind.TELL: _tell,
    ActKind.ASK_WORD: _ask_word,
    ActKind.ADD_CONTACT: _add_contact,
}

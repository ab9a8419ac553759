"""A survey that nobody can see through: a list experiment.

Each pupil sees a short list of harmless sentences, or the same list with one sensitive sentence more, drawn
by lot, and answers only how many of them are true of them. No answer tells anything about its pupil.
"""

import hashlib

from lachan.domain.checks import SET_PREFIX
from lachan.domain.text import Text

LESSON = f"{SET_PREFIX}veiled-1-"
"""In the record the survey is a set with one answer, a count; the form it comes after follows."""
HARMLESS: tuple[Text, ...] = (
    Text("Tuần này em có ăn sáng ít nhất một lần ở trường.", "I had breakfast at school this week."),
    Text("Em từng đi xe buýt một mình.", "I have taken a bus on my own."),
    Text("Nhà em có nuôi một con vật.", "We keep an animal at home."),
    Text("Tháng này em có đọc hết một cuốn sách.", "I finished a book this month."),
)
SENSITIVE = Text(
    "Em từng đưa mã, mật khẩu hoặc tiền cho người lạ trên mạng mà chưa kể với ai.",
    "I have given a code, a password or money to a stranger online and told nobody.",
)


def sentences(long: bool) -> tuple[Text, ...]:
    """Return the sentences of one list; the sensitive one stands in the middle of the long list."""
    middle = len(HARMLESS) // 2
    return (*HARMLESS[:middle], SENSITIVE, *HARMLESS[middle:]) if long else HARMLESS


def is_long(learner: str, form: str) -> bool:
    """Tell which list somebody sees after *form*: drawn by the learner's own random id, always the same."""
    return hashlib.blake2b(f"{LESSON}{form}/{learner}".encode(), digest_size=1).digest()[0] % 2 == 1

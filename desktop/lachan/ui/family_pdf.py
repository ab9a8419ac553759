"""The family's page for the fridge as a PDF: three promises, where the word is kept, whom to call."""

from PySide6.QtCore import QRectF

from lachan.content.lesson_blocks import Run
from lachan.domain.text import Language, Text
from lachan.ui.home_paper import MUTED, Flow, HomePaper
from lachan.ui.viewmodels.shield_words import LINES

TITLE = Text("Mật khẩu và lời hẹn nhà mình", "Our family word and rule")
LEAD = Text(
    "Mật khẩu gia đình chỉ nói miệng, trong nhà với nhau: không nhắn tin, không đăng lên mạng.",
    "The family word is only spoken, among ourselves: never sent in a message, never posted.",
)
PROMISES_HEAD = Text("Ba điều nhà mình hẹn", "Three promises of our family")
PROMISES = (
    Text(
        "Xin tiền gấp thì hỏi mật khẩu. Ai hỏi cũng được, không ai giận.",
        "Money in a hurry means asking the word. Anyone may ask; nobody takes offence.",
    ),
    Text("Không có bí mật nào “không được kể ba mẹ”.", "No secret is one “your parents must not know”."),
    Text(
        "Kể thì không bị la, kể trễ cũng không bị la.",
        "Telling is never scolded. Telling late is not scolded either.",
    ),
)
KEPT = Text("Mật khẩu được giữ ở đâu?", "Where is the word kept?")
KEPT_HOW = Text(
    "Chỉ ghi ai nhớ, hoặc chỗ cất. Không bao giờ ghi chính mật khẩu lên tờ này.",
    "Write only who remembers it, or where it lies. Never write the word itself on this page.",
)
NUMBERS = Text("Số nhà mình tự gọi", "Numbers we call ourselves")
NO_NUMBERS = Text("Tên: ……………………………   Số: ……………………………", "Name: ……………………………   Number: ……………………………")
FEWEST_NUMBERS = 3
BOX_MM = 46.0


def family_pdf(numbers: tuple[str, ...], language: Language) -> bytes:
    """Return the page as a PDF of A4 in *language*; *numbers*: the people and places written down."""
    title = TITLE.in_(language)
    paper = HomePaper(title, (LINES.in_(language), f"Lá Chắn · {title}"))
    room = paper.page()
    end = paper.words(lambda flow: _rule(flow, language), room, 17)
    end += paper.mm(8)
    box = QRectF(room.x(), end, room.width(), paper.mm(BOX_MM))
    paper.frame(box)
    inset = paper.mm(5)
    paper.words(lambda flow: _kept(flow, language), box.adjusted(inset, inset, -inset, -inset), 16)
    below = QRectF(room.x(), box.bottom() + paper.mm(6), room.width(), room.bottom() - box.bottom())
    paper.words(lambda flow: _numbers(flow, numbers, language), below.adjusted(0, 0, 0, -paper.mm(6)), 17)
    return paper.done()


def _rule(flow: Flow, language: Language) -> None:
    flow.title(TITLE.in_(language))
    flow.paragraph((Run(LEAD.in_(language)),), MUTED)
    flow.heading((Run(PROMISES_HEAD.in_(language)),))
    flow.items(((Run(line.in_(language)),) for line in PROMISES), ordered=True)


def _kept(flow: Flow, language: Language) -> None:
    flow.heading((Run(KEPT.in_(language)),))
    flow.paragraph((Run(KEPT_HOW.in_(language)),), MUTED, 0.8)


def _numbers(flow: Flow, numbers: tuple[str, ...], language: Language) -> None:
    flow.heading((Run(NUMBERS.in_(language)),))
    empty = (NO_NUMBERS.in_(language),) * max(0, FEWEST_NUMBERS - len(numbers))
    flow.items((Run(line),) for line in (*numbers, *empty))

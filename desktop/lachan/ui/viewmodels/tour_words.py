"""The cards of the tour: what each shows, where it points, and its words for each role. Pure."""

from dataclasses import dataclass
from typing import Literal

from lachan.domain.learner import Role
from lachan.domain.text import Text

Sight = Literal["today", "shield", "help", "class", ""]
"""What on the home page a card points at: what to do today, an entry of the rail, or nothing there."""
SECONDS = 30
"""How long all cards of one role may take to read, at the reading speed that scenarios are timed by."""


@dataclass(frozen=True, slots=True)
class Card:
    """One stop of the tour. *icons*: drawn at its left, as the keys of the phone are."""

    icons: tuple[str, ...]
    points: Sight
    title: Text
    text: Text


_STUDENT = (
    Card(
        ("smartphone",),
        "today",
        Text("Chiếc điện thoại để thử", "A phone to try things on"),
        Text(
            "Bắt đầu ở đây. Trên điện thoại, em bấm gì cũng được, lúc nào cũng được.",
            "Start here. On the phone, press anything, at any second.",
        ),
    ),
    Card(
        ("phone-off", "heart-handshake"),
        "",
        Text("Luôn có lối ra", "Always a way out"),
        Text(
            "Hai phím gác máy và hỏi người lớn lúc nào cũng có đó.",
            "The keys to hang up and to ask an adult are always there.",
        ),
    ),
    Card(
        ("wifi-off",),
        "",
        Text("Không có gì là thật", "Nothing here is real"),
        Text(
            "Không ai gọi thật, không gì được gửi đi. Sai cũng không sao.",
            "Nobody really calls, nothing is sent. Mistakes cost nothing.",
        ),
    ),
    Card(
        ("shield-check",),
        "shield",
        Text("Lá chắn của em", "Your shield"),
        Text(
            "Ở đây có điều em đã nhận ra được, và điều nên ôn lại.",
            "Here is what you recognise, and what is due again.",
        ),
    ),
    Card(
        ("life-buoy",),
        "help",
        Text("Khi cần người giúp", "When you need help"),
        Text(
            "Số 111 và các số khác ở đây. Phím F1 mở ngay.",
            "111 and the other numbers are here. F1 opens them.",
        ),
    ),
)
_PARENT = (
    Card(
        ("smartphone",),
        "today",
        Text("Chiếc điện thoại để thử", "A phone to try things on"),
        Text(
            "Bắt đầu ở đây. Anh/chị bấm gì cũng được, lúc nào cũng được.",
            "Start here. On the phone, press anything, at any second.",
        ),
    ),
    Card(
        ("phone-off", "heart-handshake"),
        "",
        Text("Luôn có lối ra", "Always a way out"),
        Text(
            "Hai phím gác máy và hỏi người nhà lúc nào cũng có đó.",
            "The keys to hang up and to ask the family are always there.",
        ),
    ),
    Card(
        ("wifi-off",),
        "",
        Text("Không có gì là thật", "Nothing here is real"),
        Text(
            "Không ai gọi thật, không đồng nào mất đi, không gì rời máy này.",
            "Nobody really calls, no money goes, nothing leaves this computer.",
        ),
    ),
    Card(
        ("shield-check",),
        "shield",
        Text("Lá chắn của anh/chị", "Your shield"),
        Text(
            "Điều đã nhận ra, điều nên ôn lại, và lời hứa của cả nhà.",
            "What you recognise, what is due again, and a pledge to share.",
        ),
    ),
    Card(
        ("life-buoy",),
        "help",
        Text("Khi cần người giúp", "When help is needed"),
        Text(
            "Các số cần gọi khi vừa mất tiền, khi lo cho con. Phím F1 mở ngay.",
            "Whom to ring about lost money or a child. F1 opens it.",
        ),
    ),
)
_TEACHER = (
    Card(
        ("smartphone",),
        "today",
        Text("Chiếc điện thoại để thử", "A phone to try things on"),
        Text(
            "Bắt đầu ở đây. Thầy/cô và học sinh bấm gì cũng được.",
            "Start here. You and your pupils may press anything.",
        ),
    ),
    Card(
        ("wifi-off", "phone-off", "heart-handshake"),
        "",
        Text("Không có gì là thật", "Nothing here is real"),
        Text(
            "Không gì được gửi đi. Gác máy, hỏi người lớn: lúc nào cũng có.",
            "Nothing is sent. Hanging up and asking an adult are always there.",
        ),
    ),
    Card(
        ("users",),
        "class",
        Text("Lớp của thầy/cô", "Your class"),
        Text(
            "Lập lớp, giao bài, chiếu cho cả lớp, xem em nào cần giúp.",
            "Make a class, set work, play to all, see who needs help.",
        ),
    ),
    Card(
        ("shield-check",),
        "shield",
        Text("Lá chắn riêng", "A shield of your own"),
        Text(
            "Thầy/cô cũng luyện được, theo một lối dành cho nhà trường.",
            "You can practise too, on a path made for schools.",
        ),
    ),
    Card(
        ("life-buoy",),
        "help",
        Text("Khi một em kể", "When a pupil tells you"),
        Text(
            "Các số giúp đỡ ở đây. Phím F1 mở ngay, cả giữa giờ học.",
            "The help lines are here. F1 opens them, even in class.",
        ),
    ),
)
CARDS: dict[Role, tuple[Card, ...]] = {"student": _STUDENT, "parent": _PARENT, "teacher": _TEACHER}

"""A module's pages for home as a PDF: the handout, the talk card to cut out, and cards to play it with."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lachan.classroom.teach_next import RolePlayCard
from lachan.content.lesson_blocks import Run
from lachan.content.sheets import Sheet
from lachan.domain.text import Language, Text
from lachan.ui.home_paper import MUTED, Fill, Flow, HomePaper
from lachan.ui.viewmodels.shield_words import LINES

CUT_OUT = Text("Cắt theo nét đứt.", "Cut along the dashes.")
PLAY = Text("Đóng vai ở nhà", "Role-play at home")
PLAY_HOW = Text(
    "“{title}”: ba người, mỗi người một thẻ; sau một phút thì đổi vai. Cắt theo nét đứt.",
    "“{title}”: three people, a card each; swap after a minute. Cut along the dashes.",
)


@dataclass(frozen=True, slots=True)
class ModulePages:
    """The words of the pages. *module*: its name. A part that is None or empty has no page.

    *scenario*: the title of the one that the *cards* are taken from.
    """

    module: str
    handout: Sheet | None
    talk: Sheet | None
    scenario: str = ""
    cards: tuple[RolePlayCard, ...] = ()


def module_pdf(pages: ModulePages, language: Language) -> bytes:
    """Return *pages* as a PDF of A4 in *language*; each part is one page."""
    paper = HomePaper(pages.module, (LINES.in_(language), f"Lá Chắn · {pages.module}"))
    if pages.handout is not None:
        paper.words(_sheet(pages.handout), paper.page(), largest=14)
    if pages.talk is not None:
        room = _under(paper, lambda flow: flow.paragraph((Run(CUT_OUT.in_(language)),), MUTED), 10)
        paper.cards((_sheet(pages.talk),), room, largest=20, pad_mm=10)
    if pages.cards:
        room = _under(paper, lambda flow: _play(flow, pages.scenario, language), 10.5)
        paper.cards([_card(card, language) for card in pages.cards], room, largest=12.5, pad_mm=5)
    return paper.done()


def _under(paper: HomePaper, head: Fill, points: float) -> QRectF:
    """Begin a page with *head*; return the room under it."""
    room = paper.page()
    return room.adjusted(0, paper.words(head, room, points) + paper.mm(4), 0, 0)


def _sheet(sheet: Sheet) -> Fill:
    def fill(flow: Flow) -> None:
        flow.title(sheet.title)
        flow.blocks(sheet.blocks)

    return fill


def _play(flow: Flow, scenario: str, language: Language) -> None:
    flow.title(PLAY.in_(language))
    flow.paragraph((Run(PLAY_HOW.in_(language).replace("{title}", scenario)),), MUTED)


def _card(card: RolePlayCard, language: Language) -> Fill:
    def fill(flow: Flow) -> None:
        flow.heading((Run(card.title.in_(language)),))
        flow.paragraph((Run(card.task.in_(language), italic=True),), MUTED)
        flow.items(((Run(line.in_(language)),) for line in card.lines), ordered=True)

    return fill

"""One page of A4 for home, drawn by Qt: plain blocks set as large as they fit, boxes, and the help lines."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
)

from lachan.content.lesson_blocks import BulletList, Heading, Run, Runs
from lachan.content.sheets import SheetBlock

FAMILY = "Be Vietnam Pro"
ACCENT, INK, MUTED, LINE = "#0A564F", "#1E2B2C", "#55605D", "#A9B4B0"
FOOT_MM = 16.0
"""Height of the footer."""
_SMALLEST = 7.0
_STEP = 0.5
_MARGINS = QMarginsF(18, 16, 18, 10)


class Flow:
    """Words one under the other; *points* is the size of running text, and all else follows it."""

    def __init__(self, paper: QPdfWriter, width: float, points: float) -> None:
        self.document = QTextDocument()
        self.document.setDefaultFont(QFont(FAMILY))
        self.document.setDocumentMargin(0)
        self.document.setIndentWidth(points * 2)
        self.document.documentLayout().setPaintDevice(paper)
        self.document.setTextWidth(width)
        self._cursor = QTextCursor(self.document)
        self._points = points
        self._dots = paper.resolution() / 96

    @property
    def height(self) -> float:
        """How tall it is, in dots of the paper."""
        return self.document.size().height()

    def title(self, words: str) -> None:
        """Set the title of a page."""
        self._block(above=0)
        self._letters((Run(words, bold=True),), 1.9, ACCENT)

    def heading(self, runs: Runs) -> None:
        """Set a heading."""
        self._block(above=1.1)
        self._letters(tuple(Run(run.text, bold=True) for run in runs), 1.25, ACCENT)

    def paragraph(self, runs: Runs, colour: str = INK, size: float = 1.0) -> None:
        """Set running text; *size* is of the running text's."""
        self._block(above=0.45)
        self._letters(runs, size, colour)

    def items(self, items: Iterable[Runs], *, ordered: bool = False) -> None:
        """Set a list of one level."""
        if not ordered:
            self._bullets(items)
            return
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDecimal)
        form.setIndent(1)
        for n, item in enumerate(items):
            self._block(above=0.35)
            if n == 0:
                made = self._cursor.createList(form)
            else:
                made.add(self._cursor.block())
            self._letters(item, 1.0, INK)

    def _bullets(self, items: Iterable[Runs]) -> None:
        """Hang the bullets by hand: at the paper's resolution Qt's own touch the words."""
        hang = self._points * 96 / 72 * 1.5  # of the screen's pixels; margins beside words are in dots
        dots = hang * self._dots
        for item in items:
            self._block(above=0.35)
            form = self._cursor.blockFormat()
            form.setLeftMargin(dots)
            form.setTextIndent(-dots * 0.6)
            form.setTabPositions([QTextOption.Tab(hang * 0.6, QTextOption.TabType.LeftTab)])
            self._cursor.setBlockFormat(form)
            self._letters((Run("•\t"), *item), 1.0, INK)

    def blocks(self, blocks: Iterable[SheetBlock]) -> None:
        """Set the blocks of a handout or a talk card."""
        for block in blocks:
            if isinstance(block, Heading):
                self.heading(block.runs)
            elif isinstance(block, BulletList):
                self.items(block.items, ordered=block.ordered)
            else:
                self.paragraph(block.runs)

    def _block(self, above: float) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(above * self._points * 96 / 72)
        form.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._cursor.position():
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)
        self._letters((), 1.0, INK)

    def _letters(self, runs: Runs, size: float, colour: str) -> None:
        form = QTextCharFormat()
        for run in runs or (Run(""),):
            font = QFont(FAMILY)
            font.setPointSizeF(self._points * size)
            font.setBold(run.bold)
            font.setItalic(run.italic)
            form.setFont(font)
            form.setForeground(QColor(colour))
            self._cursor.setBlockCharFormat(form)
            self._cursor.insertText(run.text, form)


Fill = Callable[[Flow], None]


@dataclass(slots=True)
class HomePaper:
    """A PDF in the making. *footer*: its two lines, on every page."""

    title: str
    footer: tuple[str, str]
    _buffer: QBuffer = field(default_factory=QBuffer)
    _paper: QPdfWriter = field(init=False)
    _painter: QPainter = field(init=False)
    _pages: int = 0

    def __post_init__(self) -> None:
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._paper = QPdfWriter(self._buffer)
        self._paper.setTitle(self.title)
        self._paper.setCreator("Lá Chắn")
        self._paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._paper.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        self._painter = QPainter(self._paper)

    def mm(self, length: float) -> float:
        """Return *length* millimetres in dots of the paper."""
        return length * self._paper.resolution() / 25.4

    def page(self) -> QRectF:
        """Begin a page; return the room above its footer, in dots."""
        if self._pages:
            self._paper.newPage()
        self._pages += 1
        width, height = float(self._paper.width()), float(self._paper.height())
        top = height - self.mm(FOOT_MM)
        self._painter.setPen(QPen(QColor(LINE), self.mm(0.3)))
        self._painter.drawLine(QPointF(0, top), QPointF(width, top))
        foot = self._flow(width, 9)
        foot.paragraph((Run(self.footer[0], bold=True),), ACCENT)
        foot.paragraph((Run(self.footer[1]),), MUTED, 0.9)
        self._draw(foot, 0, top + self.mm(1))
        return QRectF(0, 0, width, top - self.mm(4))

    def words(self, fill: Fill, room: QRectF, largest: float) -> float:
        """Draw words as large as they fit into *room*, *largest* points at most; return where they end."""
        points = largest
        while True:
            flow = self._flow(room.width(), points)
            fill(flow)
            if flow.height <= room.height() or points <= _SMALLEST:
                break
            points -= _STEP
        self._draw(flow, room.x(), room.y())
        return room.y() + flow.height

    def cards(self, fills: Iterable[Fill], room: QRectF, largest: float, pad_mm: float) -> None:
        """Draw one card to cut out under the other, all in the largest size that lets them fit."""
        gap, pad = self.mm(5), self.mm(pad_mm)
        fills = tuple(fills)
        inner, points = room.width() - 2 * pad, largest
        while True:
            flows = [self._flow(inner, points) for _ in fills]
            for flow, fill in zip(flows, fills, strict=True):
                fill(flow)
            taken = sum(flow.height + 2 * pad for flow in flows) + gap * (len(flows) - 1)
            if taken <= room.height() or points <= _SMALLEST:
                break
            points -= _STEP
        y = room.y()
        for flow in flows:
            height = flow.height + 2 * pad
            self.frame(QRectF(room.x(), y, room.width(), height), dashed=True)
            self._draw(flow, room.x() + pad, y + pad)
            y += height + gap

    def frame(self, room: QRectF, *, dashed: bool = False) -> None:
        """Draw a box; a *dashed* one is to be cut out."""
        pen = QPen(QColor(MUTED if dashed else ACCENT), self.mm(0.4))
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(room, self.mm(3), self.mm(3))

    def done(self) -> bytes:
        """End the file and return it."""
        self._painter.end()
        del self._painter, self._paper  # writes the end of the file
        return bytes(self._buffer.data().data())

    def _flow(self, width: float, points: float) -> Flow:
        return Flow(self._paper, width, points)

    def _draw(self, flow: Flow, x: float, y: float) -> None:
        self._painter.save()
        self._painter.translate(x, y)
        flow.document.drawContents(self._painter)
        self._painter.restore()

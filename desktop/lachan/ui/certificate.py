"""The certificate and pledge as a page to print: plain words only, drawn by Qt, nothing fetched."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

FAMILY = "Be Vietnam Pro"
ACCENT, INK, MUTED = "#0A564F", "#1E2B2C", "#55605D"


@dataclass(frozen=True, slots=True)
class Certificate:
    """The words of the page, in one language. *sections*: a heading and its lines."""

    title: str
    subtitle: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    signatures: tuple[str, ...]


def certificate_pdf(page: Certificate) -> bytes:
    """Return *page* as a PDF of A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(page.title)
    writer.setCreator("Lá Chắn")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(22, 20, 22, 18), QPageLayout.Unit.Millimeter)
    document = _document(page)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))  # no margins of its own, no page number
    document.print_(writer)
    del writer  # writes the end of the file
    return bytes(buffer.data().data())


def _document(page: Certificate) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY, 11))
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    centre = Qt.AlignmentFlag.AlignHCenter
    _say(cursor, page.title, 26, bold=True, colour=ACCENT, align=centre, above=20)
    _say(cursor, page.subtitle, 11, colour=MUTED, align=centre, above=4)
    for heading, lines in page.sections:
        _say(cursor, heading, 14, bold=True, colour=ACCENT, above=22)
        for line in lines:
            _say(cursor, line, 11, above=5)
    for name in page.signatures:
        _say(cursor, f"{name}: " + "." * 60, 11, colour=MUTED, above=26)
    return document


def _say(
    cursor: QTextCursor,
    words: str,
    points: int,
    *,
    bold: bool = False,
    colour: str = INK,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    above: int = 2,
) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setAlignment(align)
    letters = QTextCharFormat()
    letters.setFont(QFont(FAMILY, points, QFont.Weight.Bold if bold else QFont.Weight.Normal))
    letters.setForeground(QColor(colour))
    if cursor.position():
        cursor.insertBlock()
    cursor.setBlockFormat(block)
    cursor.insertText(words, letters)

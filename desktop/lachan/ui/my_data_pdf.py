"""One's own data as a page to print: plain words only, drawn by Qt, nothing fetched."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from lachan.domain.text import Language, Text
from lachan.learning.my_data import MyData, promises

FAMILY = "Be Vietnam Pro"
TITLE = Text("Dữ liệu của mình trong Lá Chắn", "Your data in Lá Chắn")
MORE = Text("và {count} dòng nữa, có đủ trong tệp JSON", "and {count} more, all of them in the JSON file")


def pdf_of(page: MyData, language: Language) -> bytes:
    """Return *page* as a PDF of A4, in *language*."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(TITLE.in_(language))
    writer.setCreator("Lá Chắn")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout.Unit.Millimeter)
    document = _document(page, language)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))  # no margins of its own, no page number
    document.print_(writer)
    del writer  # writes the end of the file
    return bytes(buffer.data().data())


def _document(page: MyData, language: Language) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY, 10))
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    _say(cursor, TITLE.in_(language), 18, bold=True)
    _say(cursor, f"{page.learner.nickname} · {page.day}", 11)
    for part in page.parts:
        _say(cursor, part.title.in_(language), 12, bold=True, above=8)
        for line in part.lines:
            _say(cursor, f"{line.name.in_(language)}: {line.value.in_(language)}", 10)
        if part.left_out:
            _say(cursor, MORE.in_(language).format(count=part.left_out), 10)
    _say(cursor, "", 6)
    for promise in promises():
        _say(cursor, promise.in_(language), 10)
    return document


def _say(cursor: QTextCursor, words: str, points: int, *, bold: bool = False, above: int = 2) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    letters = QTextCharFormat()
    letters.setFont(QFont(FAMILY, points, QFont.Weight.Bold if bold else QFont.Weight.Normal))
    if cursor.position():
        cursor.insertBlock()
    cursor.setBlockFormat(block)
    cursor.insertText(words, letters)

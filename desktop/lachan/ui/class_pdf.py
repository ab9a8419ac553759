"""Pages of a class as PDF: the reports and the recovery sheet, set by Qt from the same HTML as the files."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, QSizeF, QUrl
from PySide6.QtGui import QFont, QImage, QImageReader, QPageLayout, QPageSize, QPdfWriter, QTextDocument

FAMILY = "Be Vietnam Pro"
_SHARP = 3
"""How much finer than on the screen a drawing is set: 300 dots an inch on paper."""


def pdf_of(html: str, title: str, drawings: Mapping[str, bytes] | None = None) -> bytes:
    """Return *html* as a PDF of A4; *drawings* are SVG by the name that the HTML calls them by."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Lá Chắn")
    wide = "A4 landscape" in html
    side = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(14, 14, 14, 14)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, side, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY, 10))
    document.setDocumentMargin(0)
    for name, svg in (drawings or {}).items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), _picture(svg))
    document.setHtml(html)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    del writer  # writes the end of the file
    return bytes(buffer.data().data())


def _picture(svg: bytes) -> QImage:
    data = QBuffer()
    data.setData(QByteArray(svg))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(data, QByteArray(b"svg"))
    size = reader.size()
    reader.setScaledSize(QSize(size.width() * _SHARP, size.height() * _SHARP))
    return reader.read()

"""Pages of a class as PDF: the reports and the recovery sheet, set by Qt from the same HTML as the files."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

FAMILY = "Be Vietnam Pro"
_SCREEN_DPI = 96
"""What a pixel of HTML is reckoned in."""


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
    document.setHtml(html)
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    drawn = _Drawings(drawings or {}, document)
    layout.registerHandler(int(QTextFormat.ObjectTypes.ImageObject.value), drawn)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    del writer  # writes the end of the file
    return bytes(buffer.data().data())


class _Drawings(QPyTextObject):
    """Paints SVG drawings with lines and letters, sharp at any size, where the HTML names them."""

    def __init__(self, drawings: Mapping[str, bytes], parent: QObject) -> None:
        super().__init__(parent)
        self._renderers = {name: QSvgRenderer(QByteArray(svg)) for name, svg in drawings.items()}

    def intrinsicSize(self, document: QTextDocument, _at: int, what: QTextFormat) -> QSizeF:
        """Return how large the HTML wants it, in dots of the paper."""
        image = what.toImageFormat()
        dots = document.documentLayout().paintDevice().logicalDpiX() / _SCREEN_DPI
        return QSizeF(image.width() * dots, image.height() * dots)

    def drawObject(
        self, painter: QPainter, where: QRectF | QRect, _document: QTextDocument, _at: int, what: QTextFormat
    ) -> None:
        """Paint it; a name that is not known stays empty."""
        renderer = self._renderers.get(what.toImageFormat().name())
        if renderer is not None:
            renderer.render(painter, QRectF(where))

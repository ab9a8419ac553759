"""The picture of a badge: a shield, the skill, whose it is and until when. Drawn by Qt, nothing fetched."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

FAMILY = "Be Vietnam Pro"
SIDE = 640
PAPER, ACCENT, INK, MUTED = "#FBF6EE", "#0F766E", "#1E2B2C", "#55605D"


@dataclass(frozen=True, slots=True)
class Words:
    """The lines under the shield, in one language."""

    skill: str
    person: str
    until: str
    code: str


def badge_png(words: Words) -> bytes:
    """Return the picture, 640 by 640, as a PNG."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_shield(SIDE / 2, 40, 250), QColor(ACCENT))
    tick = QPainterPath(QPointF(SIDE / 2 - 58, 168))
    tick.lineTo(SIDE / 2 - 16, 212)
    tick.lineTo(SIDE / 2 + 62, 120)
    pen = QPen(QColor(PAPER), 26, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(tick, pen)
    lines = ((words.skill, 34, True, INK, 366, 96), (words.person, 28, True, ACCENT, 470, 48))
    more = ((words.until, 20, False, INK, 524, 36), (words.code, 16, False, MUTED, 566, 30))
    for text, size, bold, colour, top, height in (*lines, *more):
        _say(painter, text, size, bold, colour, QRectF(40, top, SIDE - 80, height))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _shield(middle: float, top: float, width: float) -> QPainterPath:
    half, height = width / 2, width * 1.18
    path = QPainterPath(QPointF(middle, top))

    def curve(*points: tuple[float, float]) -> None:
        places = [QPointF(middle + half * across, top + height * down) for across, down in points]
        path.cubicTo(*places) if len(places) == 3 else path.lineTo(places[0])

    curve((0.35, 0.1), (0.7, 0.13), (1, 0.13))
    curve((1, 0.5))
    curve((1, 0.8), (0.55, 0.93), (0, 1))
    curve((-0.55, 0.93), (-1, 0.8), (-1, 0.5))
    curve((-1, 0.13))
    curve((-0.7, 0.13), (-0.35, 0.1), (0, 0))
    return path


def _say(painter: QPainter, text: str, size: int, bold: bool, colour: str, where: QRectF) -> None:
    """Write *text* in the middle of *where*, smaller if it would not fit."""
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.setPen(QColor(colour))
    font = QFont(FAMILY)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    for pixels in range(size, 11, -1):
        font.setPixelSize(pixels)
        painter.setFont(font)
        if painter.boundingRect(where, flags, text).height() <= where.height():
            break
    painter.drawText(where, flags, text)

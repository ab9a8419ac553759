"""The file that installs on Windows, made by NSIS from installer.nsi."""

import os
import subprocess
import tempfile
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from windows import launcher

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "installer.nsi"
PETROL = "#0F7068"
SIDE_PICTURE = (328, 628)
"""Width and height in pixels: twice what is shown, so that it stays sharp on a dense screen."""


def command(program: Path, target: Path, version: str, pictures: Path) -> list[str]:
    """Return what runs NSIS to make *target* of the folder *program*; *pictures*: see :func:`draw`."""
    told = {
        "VERSION": version,
        "VERSION4": ".".join(map(str, launcher.four_numbers(version))),
        "PROGRAM": str(program),
        "OUTPUT": str(target),
        "PICTURES": str(pictures),
        "KILOBYTES": str(sum(file.stat().st_size for file in program.rglob("*") if file.is_file()) // 1024),
    }
    quiet = ["makensis", "-V2", "-INPUTCHARSET", "UTF8"]
    return [*quiet, *(f"-D{name}={value}" for name, value in told.items()), str(SCRIPT)]


def build(program: Path, target: Path, version: str) -> None:
    """Make the installer *target* of the folder *program*."""
    with tempfile.TemporaryDirectory() as work:
        draw(Path(work))
        environ = os.environ | {"SOURCE_DATE_EPOCH": "315532800"}
        subprocess.run(command(program, target, version, Path(work)), check=True, env=environ)


def draw(folder: Path) -> None:
    """Put into *folder* the icon, and the picture beside the last page (a bitmap, as NSIS wants it)."""
    (folder / "lachan.ico").write_bytes(launcher.icon(launcher.PICTURE))
    width, height = SIDE_PICTURE
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(PETROL))
    painter = QPainter(image)
    side = width * 0.75
    place = QRectF((width - side) / 2, (height - side) / 2, side, side)
    QSvgRenderer(str(launcher.PICTURE)).render(painter, place)
    painter.end()
    image.save(str(folder / "side.bmp"), "BMP")  # type: ignore[call-overload]

"""The programs a person starts, lachan.exe (no console) and lachan-cli.exe, with icon and version."""

import struct
import subprocess
import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
PICTURE = HERE.parent / "linux" / "lachan.svg"
SIDES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Sides of the icon's pictures in pixels: those that Windows asks for at 100 to 200 %."""

ABOUT = """#include <windows.h>
1 ICON "lachan.ico"
1 RT_MANIFEST "lachan.manifest"
1 VERSIONINFO
FILEVERSION {commas}
PRODUCTVERSION {commas}
FILEOS VOS_NT_WINDOWS32
FILETYPE VFT_APP
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "042A04B0"
    BEGIN
      VALUE "CompanyName", "Lá Chắn"
      VALUE "FileDescription", "{description}"
      VALUE "FileVersion", "{version}"
      VALUE "InternalName", "{name}"
      VALUE "LegalCopyright", "Apache-2.0"
      VALUE "OriginalFilename", "{name}.exe"
      VALUE "ProductName", "Lá Chắn"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x042A, 1200
  END
END
"""
PROGRAMS = {
    "lachan": ("Lá Chắn", ("-mwindows",)),
    "lachan-cli": ("Lá Chắn (dòng lệnh)", ("-mconsole", "-DCONSOLE")),
}
"""Name of each program, what Windows shows for it, and how it is compiled."""


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return *version* (``1.2``, ``1.2.3``) as Windows wants it; ValueError if it cannot hold it."""
    parts = [int(part) for part in version.split(".")]
    if len(parts) > 4 or not all(0 <= part < 65536 for part in parts):
        raise ValueError(f"Windows cannot hold the version {version}")
    first, second, third, fourth = (*parts, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def build(folder: Path, version: str) -> None:
    """Make both programs in *folder*, and beside them nothing."""
    with tempfile.TemporaryDirectory() as work:
        Path(work, "lachan.ico").write_bytes(icon(PICTURE))
        for name, (description, how) in PROGRAMS.items():
            about = Path(work, f"{name}.rc")
            commas = ",".join(map(str, four_numbers(version)))
            about.write_text(
                ABOUT.format(commas=commas, description=description, version=version, name=name), "utf-8"
            )
            read = ["--codepage=65001", "-I", work, "-I", str(HERE), "-O", "coff", "-o", f"{work}/{name}.res"]
            subprocess.run(["x86_64-w64-mingw32-windres", *read, str(about)], check=True)
            link = ["-municode", "-static", "-O2", "-s", "-Wall", "-Wl,--no-insert-timestamp", *how]
            made = [str(HERE / "launcher.c"), f"{work}/{name}.res", "-o", str(folder / f"{name}.exe")]
            subprocess.run(["x86_64-w64-mingw32-gcc", *link, *made, "-lshell32"], check=True)


def icon(picture: Path) -> bytes:
    """Return the drawing *picture* (SVG) as an icon of Windows, drawn anew at each size."""
    drawn = [_png(QSvgRenderer(str(picture)), side) for side in SIDES]
    head = struct.pack("<HHH", 0, 1, len(drawn))
    start = len(head) + 16 * len(drawn)
    entries = b""
    for side, data in zip(SIDES, drawn, strict=True):
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), start)
        start += len(data)
    return head + entries + b"".join(drawn)


def _png(drawing: QSvgRenderer, side: int) -> bytes:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(into, "PNG")  # type: ignore[call-overload]
    return bytes(into.data().data())

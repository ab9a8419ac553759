"""A roster file as rows of texts: .xlsx and .csv, with hostile and broken files refused by name."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from lachan.classroom.vietnamese import decode, from_tcvn3, looks_like_tcvn3
from lachan.domain.errors import LachanError

MOST_BYTES = 8 * 1024 * 1024
MOST_UNPACKED = 64 * 1024 * 1024
MOST_ROWS = 5_000
MOST_COLUMNS = 80
LONGEST_CELL = 200
_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: *rows* as texts, row 0 being line 1 of the file. Merged cells repeat their text."""

    name: str
    rows: tuple[tuple[str, ...], ...]


def read_sheets(path: Path) -> tuple[tuple[Sheet, ...], str]:
    """Return the sheets of a roster file, and the encoding it was in ("xlsx" for a workbook).

    Raises LachanError: file-unreadable, roster-too-big, roster-old-excel, roster-unreadable(why).
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LachanError("roster-too-big", limit=MOST_BYTES // 1024 // 1024)
        data = path.read_bytes()
    except OSError as error:
        raise LachanError("file-unreadable", path=str(path), reason=str(error.strerror)) from error
    return sheets_of(data, path.stem)


def sheets_of(data: bytes, name: str) -> tuple[tuple[Sheet, ...], str]:
    """Do the same for the bytes of a file called *name*; what kind it is shows in its first bytes."""
    if data.startswith(_OLD_EXCEL):
        raise LachanError("roster-old-excel")
    if data.startswith(b"PK"):
        return tuple(_workbook(data)), "xlsx"
    text, encoding = decode(data)
    return (Sheet(name, _csv_rows(text)),), encoding


def _csv_rows(text: str) -> tuple[tuple[str, ...], ...]:
    if text.count("\ufffd") > len(text) // 50 or any(ord(sign) < 9 for sign in text[:4096]):
        raise LachanError("roster-unreadable", why="not text")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise LachanError("roster-unreadable", why=str(error)) from error
    return _bounded(rows)


def _delimiter(text: str) -> str:
    if text.startswith("sep=") and len(text) > 4:
        return text[4]
    lines = [line for line in text.splitlines()[:40] if line.strip()]
    return max("\t;,|", key=lambda sign: sum(min(line.count(sign), 40) for line in lines))


def _bounded(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    if len(rows) > MOST_ROWS:
        raise LachanError("roster-unreadable", why=f"{len(rows)} rows")
    return tuple(tuple(_clean(cell) for cell in row[:MOST_COLUMNS]) for row in rows)


def _clean(cell: str) -> str:
    shown = "".join(sign if sign.isprintable() else " " for sign in cell)
    return " ".join(shown.split())[:LONGEST_CELL]


def _workbook(data: bytes) -> Iterator[Sheet]:
    _require_harmless(data)
    import openpyxl  # 0.25 s: only when a workbook is really read

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
        sheets = [(sheet.title, _cells(sheet)) for sheet in book.worksheets]
    except LachanError:
        raise
    except Exception as error:  # a broken workbook makes openpyxl raise anything at all
        raise LachanError("roster-unreadable", why=type(error).__name__) from error
    whole = " ".join(cell for _, rows in sheets for row in rows for cell in row)
    mend = from_tcvn3 if looks_like_tcvn3(whole) else str
    for title, rows in sheets:
        yield Sheet(_clean(title), _bounded([[mend(cell) for cell in row] for row in rows]))


def _cells(sheet: object) -> list[list[str]]:
    if sheet.max_row > MOST_ROWS:  # type: ignore[attr-defined]
        raise LachanError("roster-unreadable", why=f"{sheet.max_row} rows")  # type: ignore[attr-defined]
    width = min(sheet.max_column, MOST_COLUMNS)  # type: ignore[attr-defined]
    rows = [
        [_text(value) for value in row]
        for row in sheet.iter_rows(max_col=width, values_only=True)  # type: ignore[attr-defined]
    ]
    for merged in sheet.merged_cells.ranges:  # type: ignore[attr-defined]
        _spread(rows, merged.min_row - 1, merged.max_row, merged.min_col - 1, merged.max_col)
    return rows


def _spread(rows: list[list[str]], top: int, bottom: int, left: int, right: int) -> None:
    """Give every cell of a merged range the text of its first."""
    if top >= len(rows) or left >= len(rows[top]):
        return
    text = rows[top][left]
    for row in rows[top:bottom]:
        for place in range(left, min(right, len(row))):
            row[place] = text


def _text(value: object) -> str:
    if isinstance(value, datetime | date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _require_harmless(data: bytes) -> None:
    """Refuse bombs before anything is parsed: too much inside, or XML that declares entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > 500 or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise LachanError("roster-too-big", limit=MOST_UNPACKED // 1024 // 1024)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    with archive.open(part) as stream:
                        if _DECLARATION.search(stream.read(MOST_UNPACKED)):
                            raise LachanError("roster-unreadable", why="XML entities")
    except LachanError:
        raise
    except Exception as error:  # a broken archive makes zipfile raise anything at all
        raise LachanError("roster-unreadable", why=type(error).__name__) from error

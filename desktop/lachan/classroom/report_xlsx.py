"""Views as one workbook: a sheet each, heads that repeat on every printed page, numbers as numbers."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from lachan.classroom.report_cells import harmless
from lachan.classroom.tables import Cell, Column, Table, plain_float
from lachan.domain.text import Language, Text

_HEAD_ROW = 5
_TONES = {
    "held": "DDF0E6", "slipping": "FCEFD2", "not-yet": "F8E0DC", "good": "DDF0E6", "bad": "F8E0DC",
    "there": "DDF0E6",
}  # fmt: skip
"""Fills, beside words and numbers that say the same."""


def xlsx_of(tables: Sequence[Table], title: str, made: str, language: Language) -> bytes:
    """Return the workbook. *title* and *made* stand above each table, with its sentence and rule."""
    import openpyxl  # 0.25 s: only when a workbook is really written

    book = openpyxl.Workbook()
    if book.active is not None:
        book.remove(book.active)
    for table in tables:
        sheet = book.create_sheet(_sheet_name(table, language, book.sheetnames))
        _fill(sheet, table, f"{title} · {made}", language)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _sheet_name(table: Table, language: Language, taken: Sequence[str]) -> str:
    words = table.question.in_(language).rstrip("?")
    name = "".join(sign for sign in words if sign not in "[]:*?/\\'")[:28].strip() or table.id
    return name if name not in taken else f"{name[:26]} {len(taken) + 1}"


def _fill(sheet: Any, table: Table, title: str, language: Language) -> None:
    from openpyxl.styles import Alignment, Font

    for line, words in enumerate(
        (title, table.question.in_(language), table.sentence.in_(language)), start=1
    ):
        _text(sheet.cell(line, 1), words)
        sheet.cell(line, 1).font = Font(bold=line == 2, size=13 if line == 2 else 11)
    for place, column in enumerate(table.columns, start=1):
        cell = sheet.cell(_HEAD_ROW, place)
        _text(cell, column.title.in_(language))
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[cell.column_letter].width = _width(table, place - 1, language)
    for line, one in enumerate(table.rows, start=_HEAD_ROW + 1):
        for place, (cell, column) in enumerate(zip(one.cells, table.columns, strict=True), start=1):
            _value(sheet.cell(line, place), cell, column, language)
    _text(sheet.cell(_HEAD_ROW + len(table.rows) + 2, 1), table.rule.in_(language))
    sheet.freeze_panes = sheet.cell(_HEAD_ROW + 1, 2)
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    sheet.page_setup.orientation = "landscape" if len(table.columns) > 6 else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _text(cell: Any, words: str) -> None:
    cell.value = harmless(words)
    cell.data_type = "s"  # else openpyxl makes a formula of whatever begins with "="


def _value(cell: Any, source: Cell, column: Column, language: Language) -> None:
    from openpyxl.styles import Alignment, PatternFill

    value = source.value
    if isinstance(value, Text):
        _text(cell, value.in_(language))
    elif isinstance(value, str) and column.kind == "day":
        _day(cell, value)
    elif isinstance(value, str):
        _text(cell, value)
    elif value is not None:
        cell.value = plain_float(value) if isinstance(value, float) else value
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if source.tone in _TONES:
        cell.fill = PatternFill("solid", start_color=_TONES[source.tone])


def _day(cell: Any, value: str) -> None:
    try:
        cell.value = date.fromisoformat(value)
        cell.number_format = "dd/mm/yyyy"
    except ValueError:
        _text(cell, value)


def _width(table: Table, place: int, language: Language) -> float:
    head = max(len(word) for word in (table.columns[place].title.in_(language) + " x").split())
    cells = (one.cells[place].value for one in table.rows)
    body = max(
        (len(one.in_(language) if isinstance(one, Text) else str(one or "")) for one in cells), default=0
    )
    return float(min(max(head, body, 8) + 2, 48))

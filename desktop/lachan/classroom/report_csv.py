"""A view as CSV that Excel opens with its accents: UTF-8 with a mark, numbers as numbers, no formulas."""

import csv
import io

from lachan.classroom.report_cells import harmless
from lachan.classroom.tables import Cell, Column, Table, plain_float
from lachan.domain.text import Language, Text


def csv_of(table: Table, language: Language) -> bytes:
    """Return the file: the columns' titles, then the rows. The same values as on the screen."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([harmless(column.title.in_(language)) for column in table.columns])
    for one in table.rows:
        pairs = zip(one.cells, table.columns, strict=True)
        writer.writerow([_plain(cell, column, language) for cell, column in pairs])
    return out.getvalue().encode("utf-8-sig")


def plain_csv(rows: list[list[str]]) -> bytes:
    """Return rows of texts as CSV, made harmless: for giving a roster's doubtful rows back."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([[harmless(cell) for cell in one] for one in rows])
    return out.getvalue().encode("utf-8-sig")


def _plain(cell: Cell, column: Column, language: Language) -> str | int | float:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, Text):
        return harmless(value.in_(language))
    if isinstance(value, str):
        return value if column.kind == "day" and value[:4].isdigit() else harmless(value)
    return plain_float(value) if isinstance(value, float) else value

"""Views as one document for screen, print and PDF: HTML with drawings in SVG, A4, heads repeated.

Made from the same tables as CSV and XLSX. No script, no address, nothing fetched; every text is escaped.
"""

from collections.abc import Iterable, Sequence
from html import escape

from lachan.classroom.tables import Cell, Column, Point, Row, Table, shown
from lachan.domain.text import Language, Text

_STYLE = """
@page { size: A4 %(orientation)s; margin: 14mm }
body { font-family: "Be Vietnam Pro", sans-serif; font-size: 10pt; color: #1f2a2e; margin: 0 }
h1 { font-size: 15pt; margin: 0 0 2mm } h2 { font-size: 12pt; margin: 18px 0 4px }
p { margin: 0 0 2mm } .made, .rule { color: #55636a; font-size: 8.5pt } .demo { font-weight: bold }
table { border-collapse: collapse; width: 100%% } thead { display: table-header-group }
tr { page-break-inside: avoid } th, td { border: 1px solid #b9c3c6; padding: 3px 6px; text-align: left;
vertical-align: top } th { background: #eef2f1 } td.n { text-align: right }
.held, .good, .there { background: #ddf0e6 } .slipping { background: #fcefd2 }
.not-yet, .bad { background: #f8e0dc }
.cards { page-break-before: always } .card { border: 0.6pt dashed #55636a; padding: 4mm; margin: 0 0 5mm;
page-break-inside: avoid }
"""


def html_of(
    tables: Sequence[Table],
    title: str,
    made: str,
    language: Language,
    *,
    demo: bool = False,
    more: str = "",
    drawings: dict[str, bytes] | None = None,
) -> str:
    """Return the document. *more*: further escaped HTML of ours after the tables (lesson plan, cards).

    Drawings stand in the document; where *drawings* is given they are put there by name instead, for
    printers that take pictures apart (QTextDocument).
    """
    wide = any(len(table.columns) > 7 for table in tables)
    style = _STYLE % {"orientation": "landscape" if wide else "portrait"}
    label = Text("LỚP TRÌNH DIỄN: số liệu mô phỏng", "DEMONSTRATION CLASS: simulated figures")
    parts = [
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>',
        f"<style>{style}</style></head><body><h1>{escape(title)}</h1>",
        f'<p class="made">{escape(shown(made, "day", language))}</p>',
        f'<p class="demo">{escape(label.in_(language))}</p>' if demo else "",
        *(_section(table, language, drawings) for table in tables),
        more,
        "</body></html>",
    ]
    return "\n".join(part for part in parts if part)


def _section(table: Table, language: Language, drawings: dict[str, bytes] | None) -> str:
    head = "".join(f'<th scope="col">{escape(column.title.in_(language))}</th>' for column in table.columns)
    rows = "".join(_row(one, table.columns, language) for one in table.rows)
    drawing = curve_svg(table.curve, language) if table.curve else ""
    if drawing and drawings is not None:
        name = f"curve-{len(drawings) + 1}.svg"
        drawings[name] = drawing.encode()
        drawing = f'<p><img src="{name}" width="{_WIDTH}" height="{_HEIGHT}"></p>'
    return (
        f'<section id="{escape(table.id)}"><h2>{escape(table.question.in_(language))}</h2>'
        f"<p>{escape(table.sentence.in_(language))}</p>{drawing}"
        f'<table cellspacing="0" width="100%" style="border-collapse: collapse"><thead>'
        f"<tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        f'<p class="rule">{escape(table.rule.in_(language))}</p></section>'
    )


def _row(one: Row, columns: Iterable[Column], language: Language) -> str:
    cells = (_cell(cell, column, language) for cell, column in zip(one.cells, columns, strict=True))
    return f"<tr>{''.join(cells)}</tr>"


def _cell(cell: Cell, column: Column, language: Language) -> str:
    marks = [cell.tone] if cell.tone else []
    if column.kind in ("number", "percent", "seconds"):
        marks.append("n")
    name = f' class="{escape(" ".join(marks))}"' if marks else ""
    return f"<td{name}>{escape(shown(cell.value, column.kind, language))}</td>"


_WIDTH, _HEIGHT, _LEFT, _TOP = 640, 190, 46, 14


def curve_svg(points: Sequence[Point], language: Language) -> str:
    """Return a survival curve as SVG: a step for each line, the number that left, the tactic at each drop."""
    step = (_WIDTH - _LEFT - 10) / max(len(points), 1)
    height = _HEIGHT - _TOP - 30
    path = [f"M {_LEFT} {_TOP}"]
    marks: list[str] = []
    for place, point in enumerate(points):
        x, y = _LEFT + step * place, _TOP + height * (1 - point.share)
        path.append(f"H {x + step / 2:.1f} V {y:.1f} H {x + step:.1f}")
        if point.drop:
            words = f"−{point.drop}" + (f" {point.tactic.in_(language)}" if point.tactic else "")
            late = place > len(points) * 0.7
            place_x = x + step / 2 - 3 if late else x + step / 2 + 3
            above = max(y - 4, 9) if len(marks) % 2 else min(y + 11, _TOP + height)
            at = f'x="{place_x:.1f}" y="{above:.1f}" text-anchor="{"end" if late else "start"}"'
            marks.append(f'<text {at} font-size="9">{escape(words)}</text>')
    axis = "".join(
        f'<line x1="{_LEFT}" x2="{_WIDTH - 10}" y1="{_TOP + height * (1 - share):.1f}"'
        f' y2="{_TOP + height * (1 - share):.1f}" stroke="#d5dcde"/>'
        f'<text x="4" y="{_TOP + height * (1 - share) + 3:.1f}" font-size="9">{int(share * 100)}%</text>'
        for share in (0.0, 0.5, 1.0)
    )
    foot = Text("câu của bên kia, theo thứ tự nghe", "their lines, in the order heard").in_(language)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" width="100%">'
        f'{axis}<path d="{" ".join(path)}" fill="none" stroke="#0f766e" stroke-width="2"/>{"".join(marks)}'
        f'<text x="{_LEFT}" y="{_HEIGHT - 6}" font-size="9">{escape(foot)}</text></svg>'
    )

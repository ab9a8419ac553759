"""Screen, paper, CSV and workbook say the same, and no cell is ever a formula."""

import csv
import io
from datetime import date
from html.parser import HTMLParser

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lachan.classroom.report_cells import harmless, safe_file_name
from lachan.classroom.report_csv import csv_of
from lachan.classroom.report_html import html_of
from lachan.classroom.report_xlsx import xlsx_of
from lachan.classroom.roster import preview_of
from lachan.classroom.roster_back import rows_back
from lachan.classroom.roster_sheets import sheets_of
from lachan.classroom.tables import Cell, Column, Point, Table, row, shown
from lachan.domain.text import Text

ATTACKS = (
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200b=1", "＝1+1", "|x",
    "%0A=1", "\n=HYPERLINK(\"http://x\")", "\ufeff=1",
)  # fmt: skip


def table(*names: str) -> Table:
    columns = (
        Column("pupil", Text("Học sinh", "Pupil")), Column("n", Text("Số", "Number"), "number"),
        Column("share", Text("Tỉ lệ (%)", "Share (%)"), "percent"),
        Column("s", Text("Giây", "Seconds"), "seconds"),
        Column("day", Text("Ngày", "Day"), "day"),
    )  # fmt: skip
    rows = tuple(row(Cell(name, "held"), 3, 67, 1.25, "2026-11-30", key="k") for name in names)
    question, answer = Text("Ai?", "Who?"), Text("Một em.", "One pupil.")
    return Table(
        "who", question, answer, Text("Luật", "Rule"), columns, rows, (Point(Text("<b>", "<b>"), 0.5, 2),)
    )


class Cells(HTMLParser):
    """The texts of a document's table cells."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.tags: set[str] = set()
        self._inside = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
        self._inside = tag == "td"
        if self._inside:
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "td"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.cells[-1] += data


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_format_says_what_the_screen_says(language: str) -> None:
    here = table("Nguyễn Thị Ánh", "Lê <b>Dũng</b>")
    screen = [
        [shown(c.value, k.kind, language) for c, k in zip(one.cells, here.columns, strict=True)]  # type: ignore[arg-type]
        for one in here.rows
    ]
    page = Cells()
    page.feed(html_of([here], "Lớp", "2026-11-30", language))  # type: ignore[arg-type]
    assert page.cells == [cell for one in screen for cell in one]
    assert not page.tags & {"script", "b", "a", "img"}

    lines = list(csv.reader(io.StringIO(csv_of(here, language).decode("utf-8-sig"))))  # type: ignore[arg-type]
    assert lines[1][:4] == ["Nguyễn Thị Ánh", "3", "67", "1.2"]
    assert lines[1][4] == "2026-11-30"
    assert csv_of(here, "vi").startswith(b"\xef\xbb\xbf"), "else Excel garbles the accents"

    book = openpyxl.load_workbook(io.BytesIO(xlsx_of([here], "Lớp", "2026-11-30", language)))  # type: ignore[arg-type]
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[6]][:4] == ["Nguyễn Thị Ánh", 3, 67, 1.2]
    assert sheet[6][4].value.date() == date(2026, 11, 30)


def test_the_head_of_a_table_repeats_on_every_page() -> None:
    page = html_of([table("A")], "Lớp", "2026-11-30", "vi")
    book = openpyxl.load_workbook(io.BytesIO(xlsx_of([table("A")], "Lớp", "2026-11-30", "vi")))

    assert "<thead><tr>" in page
    assert "table-header-group" in page
    assert book.worksheets[0].print_title_rows == "$5:$5"
    assert book.worksheets[0].freeze_panes == "B6"


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_text_becomes_a_formula_anywhere(attack: str) -> None:
    here = table(attack)
    (_, line) = list(csv.reader(io.StringIO(csv_of(here, "vi").decode("utf-8-sig"))))
    assert line[0].startswith("'")
    data = xlsx_of([here], attack, attack, "vi")
    book = openpyxl.load_workbook(io.BytesIO(data))
    cells = [cell for sheet in book.worksheets for line in sheet.iter_rows() for cell in line]
    assert not [cell for cell in cells if cell.data_type == "f"]
    back = rows_back(
        preview_of(sheets_of(f"STT,Họ tên\n1,\n2,Hồ 2,{attack!r}\n".encode(), "x")[0], "", "x"), "vi"
    )
    assert b"\n=" not in back


@given(st.text())
def test_what_is_made_harmless_never_begins_like_a_formula(text: str) -> None:
    safe = harmless(text)
    assert safe.endswith(text)
    assert not safe.lstrip().startswith(("=", "+", "-", "@"))


def test_ordinary_names_stay_as_they_are() -> None:
    for name in ("Nguyễn Thị Ánh", "O'Neil", "7A1", ""):
        assert harmless(name) == name
    assert safe_file_name("../7A/1:*") == "7A-1--".strip("-")


def test_doubtful_rows_come_back_as_a_file_that_can_be_read_in_again() -> None:
    sheets, _ = sheets_of("STT,Mã HS,Họ và tên\n1,A1,Lê Văn Khoa\n2,A1,Lê Văn Dũng\n".encode(), "x")
    back = rows_back(preview_of(sheets, "utf-8", "x"), "vi")

    again = preview_of(*[sheets_of(back.replace(b"2,A1", b"2,A2"), "x")[0], "utf-8", "x"])
    assert [pupil.name for pupil in again.pupils] == ["Lê Văn Dũng"]
    assert "Cần sửa" in back.decode("utf-8-sig")


def test_a_demonstration_says_so_on_every_report() -> None:
    assert "TRÌNH DIỄN" in html_of([table("A")], "Lớp", "2026-11-30", "vi", demo=True)
    assert "DEMONSTRATION" in html_of([table("A")], "Class", "2026-11-30", "en", demo=True)


def test_a_printer_that_takes_pictures_apart_gets_them_by_name() -> None:
    drawings: dict[str, bytes] = {}
    page = html_of([table("A")], "Lớp", "2026-11-30", "vi", drawings=drawings)

    assert list(drawings) == ["curve-1.svg"]
    assert "<svg" not in page
    assert 'src="curve-1.svg"' in page
    assert b"<b>" not in drawings["curve-1.svg"]

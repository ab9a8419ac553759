"""The report on paper: curves are lines and letters, sharp at any size, and strips are never cut in two."""

from PySide6.QtGui import QGuiApplication

from lachan.classroom.paper import PaperItem
from lachan.classroom.paper_sheet import sheet_html
from lachan.classroom.report_html import curve_svg
from lachan.classroom.tables import Point
from lachan.domain.text import Text
from lachan.storage.class_rows import PupilRow
from lachan.ui.class_pdf import pdf_of


def test_a_curve_is_set_in_lines_and_is_no_picture(qapp: QGuiApplication) -> None:
    points = [Point(Text("một", "one"), 0.5, 3, Text("Gây sợ", "Fear")), Point(Text("hai", "two"), 0.2, 2)]
    drawing = {"curve-1.svg": curve_svg(points, "vi").encode()}
    html = '<p><img src="curve-1.svg" width="640" height="190"></p>'

    with_curve, without = pdf_of(html, "7A", drawing), pdf_of(html, "7A")

    assert b"/Subtype /Image" not in with_curve
    assert len(with_curve) > len(without) + 300


def test_strips_of_a_large_class_stand_whole_on_their_pages() -> None:
    words = Text("một", "one")
    items = [PaperItem("x", "fake-bank", True, words, words, words, (words,), words)]
    pupils = [PupilRow(f"{n:032x}", "c", n, f"7A-{n:02d}", "Tên Thật") for n in range(1, 41)]

    html = sheet_html("7A", "ABCD", items, pupils, "vi")

    assert html.count("<table") == 1 + 3 + 1
    assert all(pupil.code in html for pupil in pupils)
    assert "Tên Thật" not in html

"""The pages of a check set on paper: the questions, a strip to tick for each pupil, the teacher's key."""

from collections.abc import Iterable, Sequence
from html import escape

from lachan.classroom.paper import PaperItem
from lachan.domain.text import Language, Text
from lachan.storage.class_rows import PupilRow

_STYLE = """
@page { size: A4; margin: 14mm } body { font-family: "Be Vietnam Pro", sans-serif; font-size: 10.5pt; color: #16262b }
h1 { font-size: 17pt; margin: 0 } .quiet { color: #55636a; font-size: 9pt }
table { border-collapse: collapse; width: 100% } td, th { padding: 5px 7px; vertical-align: top; text-align: left }
.item td { border: 1px solid #b9c3c6 } .from { font-weight: bold } .part { margin: 2px 0 }
.apart { page-break-before: always }
"""
_BOX = "☐"
_ON_A_PAGE = 14
"""Strips on a page: a table that broke by itself would cut one in two."""


def sheet_html(
    label: str, code: str, items: Sequence[PaperItem], pupils: Iterable[PupilRow], language: Language
) -> str:
    """Return the whole set to be printed; on the strips stand codes and nicknames, never a real name."""
    title = Text(f"Thật hay lừa? · Phiếu {code}", f"Real or scam? · Sheet {code}").in_(language)
    parts = (
        _questions(label, title, items, language),
        _strips(code, len(items), list(pupils), language),
        _key(title, items, language),
    )
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>"
    )


def _questions(label: str, title: str, items: Sequence[PaperItem], language: Language) -> str:
    told = Text(
        f"Lớp {label}. Đọc từng câu: thật hay lừa? Đánh dấu vào phiếu nhỏ có mã của em. Không chấm điểm, không xếp hạng.",
        f"Class {label}. Read each one: real or scam? Tick your answer on the strip with your code. No marks, no ranking.",
    )
    rows = "".join(_item(number, item, language) for number, item in enumerate(items, start=1))
    return (
        f'<h1>{escape(title)}</h1><p class="quiet">{escape(told.in_(language))}</p>'
        f'<table cellspacing="0" width="100%" style="border-collapse: collapse">{rows}</table>'
    )


def _item(number: int, item: PaperItem, language: Language) -> str:
    head = " · ".join(part for part in (item.name.in_(language), item.at.in_(language)) if part)
    body = "".join(f'<p class="part">{escape(part.in_(language))}</p>' for part in item.parts)
    return (
        f'<tr class="item"><td width="5%"><b>{number}</b></td><td width="30%">{escape(item.situation.in_(language))}</td>'
        f'<td><p class="from">{escape(head)}</p>{body}</td></tr>'
    )


def _strips(code: str, count: int, pupils: Sequence[PupilRow], language: Language) -> str:
    told = Text(
        f"Phiếu {code}: mỗi em một dải, cắt theo hàng. L: lừa đảo. T: thật.",
        f"Sheet {code}: one strip for each pupil, cut along the lines. S: scam. R: real.",
    ).in_(language)
    scam, real = ("L", "T") if language == "vi" else ("S", "R")
    marks = "".join(f"<td>{number}<br>{_BOX}{scam}<br>{_BOX}{real}</td>" for number in range(1, count + 1))
    rows = [
        f'<tr class="item"><td width="26%"><b>{escape(pupil.code)}</b><br>{escape(pupil.nickname)}'
        f'<br><span class="quiet">{escape(code)}</span></td>{marks}</tr>'
        for pupil in pupils
    ]
    pages = [rows[first : first + _ON_A_PAGE] for first in range(0, len(rows), _ON_A_PAGE)]
    return "".join(
        f'<p class="apart">{escape(told)}</p><table cellspacing="0" width="100%"'
        f' style="border-collapse: collapse">{"".join(page)}</table>'
        for page in pages
    )


def _key(title: str, items: Sequence[PaperItem], language: Language) -> str:
    head = Text("Dành cho thầy cô: đáp án", "For the teacher: the key").in_(language)
    told = Text(
        "Chữa cùng cả lớp: mỗi câu có gì để nhìn ra? Gõ lại câu trả lời trong Lá Chắn: Lớp, Trên lớp, Gõ phiếu vào máy.",
        "Go through it with the class: what was there to see? Type the answers into Lá Chắn: Class, In class, Type answers in.",
    ).in_(language)
    truth = {
        True: Text("LỪA", "SCAM").in_(language),
        False: Text("THẬT", "REAL").in_(language),
    }
    rows = "".join(
        f'<tr class="item"><td width="5%"><b>{number}</b></td><td width="12%"><b>{truth[item.scam]}</b></td>'
        f"<td>{escape(item.why.in_(language))}</td></tr>"
        for number, item in enumerate(items, start=1)
    )
    return (
        f'<h1 class="apart">{escape(head)}</h1><p class="quiet">{escape(title)} · {escape(told)}</p>'
        f'<table cellspacing="0" width="100%" style="border-collapse: collapse">{rows}</table>'
    )

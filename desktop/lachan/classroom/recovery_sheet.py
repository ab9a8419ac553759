"""The printed sheet that opens a class again when the passphrase is forgotten."""

from collections.abc import Sequence
from html import escape

from lachan.domain.text import Language, Text


def sheet_html(label: str, words: Sequence[str], check: Sequence[str], made: str, language: Language) -> str:
    """Return one A4 page: eight numbered pairs of words, what they do, and where to keep them."""
    title = Text(f"Phiếu khôi phục · Lớp {label}", f"Recovery sheet · Class {label}").in_(language)
    steps = (
        Text("Cất phiếu ở nơi khoá được, không để cùng USB hay máy tính.",
             "Keep this sheet under lock, not with the stick or the computer."),
        Text("Quên cụm mật khẩu: mở Lá Chắn, chọn lớp, “Quên cụm mật khẩu”, gõ tám cặp từ theo thứ tự (không dấu cũng được).",
             "Forgot the passphrase: open Lá Chắn, choose the class, “Forgot the passphrase”, type the eight pairs in order (accents do not matter)."),
        Text("Mất máy tính: phiếu này cùng thẻ lớp ở bất kỳ máy học sinh nào mở lại được lớp; họ tên nhập lại từ danh sách của trường.",
             "Computer lost: this sheet and the class card of any pupil's computer open the class again; names come from the school's list."),
        Text("Dùng xong, Lá Chắn in phiếu mới; huỷ phiếu này.", "Once used, Lá Chắn prints a new sheet; destroy this one."),
    )  # fmt: skip
    return _page(
        title, steps, Text("Bốn từ kiểm tra của lớp", "The class's check words"), words, check, made, language
    )


def head_sheet_html(
    name: str, words: Sequence[str], check: Sequence[str], made: str, language: Language
) -> str:
    """Return the same page for a head teacher's key."""
    title = Text(f"Phiếu khôi phục · {name}", f"Recovery sheet · {name}").in_(language)
    steps = (
        Text("Cất phiếu ở nơi khoá được, không để cùng USB hay máy tính.",
             "Keep this sheet under lock, not with the stick or the computer."),
        Text("Quên cụm mật khẩu: mở Lá Chắn, “Dành cho hiệu trưởng”, “Quên cụm mật khẩu”, gõ tám cặp từ theo thứ tự (không dấu cũng được).",
             "Forgot the passphrase: open Lá Chắn, “For the head teacher”, “I forgot the passphrase”, type the eight pairs in order (accents do not matter)."),
        Text("Mất máy tính: tạo khoá mới, đưa cho giáo viên; thẻ lớp tiếp theo dùng khoá mới, bài của học sinh vẫn còn ở từng lớp.",
             "Computer lost: make a new key and give it to the teachers; from the next class card on it is used, and the work is still with each class."),
        Text("Dùng xong, Lá Chắn cho phiếu mới; huỷ phiếu này.", "Once used, Lá Chắn gives you a new sheet; destroy this one."),
    )  # fmt: skip
    return _page(title, steps, Text("Bốn từ kiểm tra", "The check words"), words, check, made, language)


def _page(
    title: str,
    steps: Sequence[Text],
    compared: Text,
    words: Sequence[str],
    check: Sequence[str],
    made: str,
    language: Language,
) -> str:
    pairs = "".join(f"<li>{escape(pair)}</li>" for pair in words)
    told = "".join(f"<li>{escape(step.in_(language))}</li>" for step in steps)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        "<style>@page{size:A4;margin:20mm}body{font-family:'Be Vietnam Pro',sans-serif;font-size:12pt}"
        "ol.words{font-size:20pt;line-height:1.7;columns:2}</style></head><body>"
        f'<h1>{escape(title)}</h1><p>{escape(made)}</p><ol class="words">{pairs}</ol>'
        f"<ul>{told}</ul><p>{escape(compared.in_(language))}: {escape(' · '.join(check))}</p></body></html>"
    )

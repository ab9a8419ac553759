"""Roster files as Vietnamese school systems export them, made up whole."""

import io
import random

import openpyxl

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô")
MIDDLES = ("Thị", "Văn", "Đức", "Minh", "Ngọc", "Thuỳ", "Quốc", "Bảo", "Khánh", "Hải")
GIVENS = (
    "Ánh",
    "Dũng",
    "Hạnh",
    "Khoa",
    "Linh",
    "Mẫn",
    "Nghĩa",
    "Oanh",
    "Phượng",
    "Quỳnh",
    "Tuấn",
    "Uyên",
    "Vỹ",
)

TCVN3 = {
    "à": "µ", "á": "¸", "ả": "¶", "ã": "·", "ạ": "¹", "ă": "¨", "ằ": "»", "ắ": "¾", "ẳ": "¼", "ẵ": "½",
    "ặ": "Æ", "â": "©", "ầ": "Ç", "ấ": "Ê", "ẩ": "È", "ẫ": "É", "ậ": "Ë", "đ": "®", "Đ": "§", "è": "Ì",
    "é": "Ð", "ẻ": "Î", "ẽ": "Ï", "ẹ": "Ñ", "ê": "ª", "ề": "Ò", "ế": "Õ", "ể": "Ó", "ễ": "Ô", "ệ": "Ö",
    "ì": "×", "í": "Ý", "ỉ": "Ø", "ĩ": "Ü", "ị": "Þ", "ò": "ß", "ó": "ã", "ỏ": "á", "õ": "â", "ọ": "ä",
    "ô": "«", "ồ": "å", "ố": "è", "ổ": "æ", "ỗ": "ç", "ộ": "é", "ơ": "¬", "ờ": "ê", "ớ": "í", "ở": "ë",
    "ỡ": "ì", "ợ": "î", "ù": "ï", "ú": "ó", "ủ": "ñ", "ũ": "ò", "ụ": "ô", "ư": "\xad", "ừ": "õ",
    "ứ": "ø", "ử": "ö", "ữ": "÷", "ự": "ù", "ỳ": "ú", "ý": "ý", "ỷ": "û", "ỹ": "ü", "ỵ": "þ", "Ă": "¡",
    "Â": "¢", "Ê": "£", "Ô": "¤", "Ơ": "¥", "Ư": "¦",
}  # fmt: skip
"""Written from the table of the standard, apart from the program's own, so that the two check each other."""


def to_tcvn3(text: str) -> str:
    """Return *text* as the codes of an ABC font; capitals with tones become small letters there."""
    return "".join(TCVN3.get(sign) or TCVN3.get(sign.lower()) or sign for sign in text)


def names(count: int, seed: int = 1) -> list[str]:
    dice = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        found[f"{dice.choice(FAMILIES)} {dice.choice(MIDDLES)} {dice.choice(GIVENS)}"] = None
    return list(found)


def csv_text(pupils: list[str], class_name: str = "7A1", sign: str = ",") -> str:
    head = ["STT", "Mã học sinh", "Họ và tên", "Ngày sinh", "Lớp"]
    rows = [
        [str(n), f"HS{n:04d}", name, f"{n % 28 + 1:02d}/0{n % 9 + 1}/2013", class_name]
        for n, name in enumerate(pupils, start=1)
    ]
    return "".join(sign.join(row) + "\r\n" for row in [head, *rows])


def ministry_workbook(classes: dict[str, list[str]]) -> bytes:
    """One sheet, a title and a header of two merged rows for each class, names split in two columns."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    line = 1
    for class_name, pupils in classes.items():
        sheet.cell(line, 1, f"DANH SÁCH HỌC SINH LỚP {class_name} NĂM HỌC 2026 - 2027")
        sheet.merge_cells(start_row=line, end_row=line, start_column=1, end_column=6)
        for place, text in enumerate(
            ("STT", "Mã định danh", "Họ và tên", "", "Ngày sinh", "Ghi chú"), start=1
        ):
            if text:
                sheet.cell(line + 1, place, text)
        sheet.merge_cells(start_row=line + 1, end_row=line + 1, start_column=3, end_column=4)
        for place in (1, 2, 5, 6):
            sheet.merge_cells(start_row=line + 1, end_row=line + 2, start_column=place, end_column=place)
        sheet.cell(line + 2, 3, "Họ đệm")
        sheet.cell(line + 2, 4, "Tên")
        for n, name in enumerate(pupils, start=1):
            family, _, given = name.rpartition(" ")
            for place, value in enumerate((n, f"{class_name}{n:03d}", family, given, "05/09/2013"), start=1):
                sheet.cell(line + 2 + n, place, value)
        line += len(pupils) + 3
        sheet.cell(line, 3, f"Tổng số: {len(pupils)} học sinh")
        line += 3
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

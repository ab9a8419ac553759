"""A school's own file becomes a class: whatever its encoding, its headers, its classes, its mistakes."""

import io
import random
import zipfile

import openpyxl
import pytest
from roster_files import csv_text, ministry_workbook, names, to_tcvn3

from lachan.classroom.roster import Preview, preview_of
from lachan.classroom.roster_sheets import sheets_of
from lachan.domain.errors import LachanError

PUPILS = names(40)


def read(data: bytes) -> Preview:
    sheets, encoding = sheets_of(data, "lop")
    return preview_of(sheets, encoding, "lop.csv")


ENCODINGS = {
    "utf-8": csv_text(PUPILS).encode(),
    "utf-8 with a mark": csv_text(PUPILS, sign=";").encode("utf-8-sig"),
    "utf-16 as Excel saves Unicode text": csv_text(PUPILS, sign="\t").encode("utf-16"),
    "utf-16 without a mark": csv_text(PUPILS, sign="\t").encode("utf-16-be"),
    "tcvn3": to_tcvn3(csv_text(PUPILS)).encode("latin-1"),
    "tcvn3 that was taken for Western and saved again": to_tcvn3(csv_text(PUPILS)).encode(),
}


@pytest.mark.parametrize("kind", ENCODINGS)
def test_a_list_in_any_encoding_gives_every_pupil_by_their_right_name(kind: str) -> None:
    found = read(ENCODINGS[kind])

    assert [pupil.name for pupil in found.pupils] == PUPILS
    assert {pupil.class_name for pupil in found.pupils} == {"7A1"}
    assert found.pupils[0].code == "HS0001"
    assert not found.problems


def windows_1258(text: str) -> bytes:
    """Encode as Windows does: letters with marks as one sign, tones as a second."""
    import unicodedata

    out = b""
    for sign in text:
        try:
            out += sign.encode("cp1258")
        except UnicodeEncodeError:
            plain = unicodedata.normalize("NFD", sign)
            tone = next(part for part in plain if part in "\u0300\u0301\u0303\u0309\u0323")
            base = unicodedata.normalize("NFC", plain.replace(tone, ""))
            out += base.encode("cp1258") + tone.encode("cp1258")
    return out


def test_a_list_in_windows_1258_gives_every_pupil_by_their_right_name() -> None:
    found = read(windows_1258(csv_text(PUPILS)))

    assert found.encoding == "windows-1258"
    assert [pupil.name for pupil in found.pupils] == PUPILS


def test_two_classes_in_one_sheet_with_merged_headers_come_apart() -> None:
    found = read(ministry_workbook({"7A1": PUPILS[:20], "7A2": PUPILS[20:]}))

    classes = found.classes()
    assert list(classes) == ["7A1", "7A2"]
    assert [pupil.name for pupil in classes["7A1"]] == PUPILS[:20]
    assert [pupil.name for pupil in classes["7A2"]] == PUPILS[20:]
    assert not found.problems, "titles, sums and signatures are no pupils"


def test_a_name_merged_over_two_columns_of_a_csv_is_joined() -> None:
    rows = ["Số TT,HỌ VÀ TÊN,,Lớp", "1,Nguyễn Thị,Ánh,8B", "2,Lê Văn,Dũng,8B"]

    assert [pupil.name for pupil in read("\n".join(rows).encode()).pupils] == [
        "Nguyễn Thị Ánh",
        "Lê Văn Dũng",
    ]


def test_an_english_list_with_split_names_is_read() -> None:
    rows = ["No;Student ID;Last name;First name;Date of birth", "1;S1;Trần Bảo;Khoa;01/02/2013"]

    (pupil,) = read("\n".join(rows).encode()).pupils
    assert (pupil.name, pupil.code) == ("Trần Bảo Khoa", "S1")


def test_a_name_in_capitals_is_written_as_a_name() -> None:
    assert read("STT,Họ tên\n1,NGUYỄN THỊ ÁNH\n".encode()).pupils[0].name == "Nguyễn Thị Ánh"


def test_each_doubtful_row_is_named_with_its_line_and_reason() -> None:
    rows = [
        "STT,Mã HS,Họ và tên,Ngày sinh", "1,A1,Lê Văn Khoa,01/02/2013", "2,A1,Lê Văn Dũng,01/02/2013",
        "3,A3,,01/02/2013", "4,A4,Hồ Minh 2,01/02/2013", "5,A5,Hồ Minh Mẫn,31/02/2013",
    ]  # fmt: skip
    found = read("\n".join(rows).encode())

    assert [pupil.name for pupil in found.pupils] == ["Lê Văn Khoa", "Hồ Minh Mẫn"]
    assert [(p.line, p.left_out) for p in found.problems] == [(3, True), (4, True), (5, True), (6, False)]
    assert all(problem.why.vi and problem.why.en for problem in found.problems)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "roster-old-excel"),
        (b"PK\x03\x04 not a zip", "roster-unreadable"),
        (bytes(range(256)) * 20, "roster-unreadable"),
        (b"a,b\n1,2\n", "roster-no-columns"),
        (b"", "roster-no-columns"),
    ],
)
def test_a_file_that_is_no_list_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(LachanError) as refused:
        read(data)

    assert refused.value.code == code


def test_a_workbook_that_declares_entities_or_unpacks_too_far_is_refused_unparsed() -> None:
    plain = ministry_workbook({"7A1": PUPILS[:3]})
    for swap, code in (
        (
            lambda xml: xml.replace(b"<worksheet", b"<!DOCTYPE x [<!ENTITY a 'aa'>]><worksheet", 1),
            "roster-unreadable",
        ),
        (lambda xml: xml + b" " * (65 * 1024 * 1024), "roster-too-big"),
    ):
        out = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(plain)) as old,
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            for part in old.namelist():
                data = old.read(part)
                new.writestr(part, swap(data) if part.endswith("sheet1.xml") else data)
        with pytest.raises(LachanError) as refused:
            read(out.getvalue())
        assert refused.value.code == code


def test_three_hundred_mutated_lists_crash_nothing() -> None:
    dice = random.Random(20260704)
    seeds = [*ENCODINGS.values(), ministry_workbook({"7A1": PUPILS[:5]}), windows_1258(csv_text(PUPILS))]
    read_whole = refused = 0
    for turn in range(300):
        data = bytearray(seeds[turn % len(seeds)])
        for _ in range(dice.randrange(1, 12)):
            if not data:
                break
            place = dice.randrange(len(data))
            match dice.randrange(4):
                case 0:
                    data[place] = dice.randrange(256)
                case 1:
                    del data[place : place + dice.randrange(40)]
                case 2:
                    data[place:place] = dice.randbytes(dice.randrange(20))
                case _:
                    data = data[: max(place, 1)]
        try:
            assert read(bytes(data)).pupils is not None
            read_whole += 1
        except LachanError as error:
            refused += error.code.startswith("roster-")

    assert read_whole + refused == 300, "each is read, or refused as a roster"
    assert read_whole > 30
    assert refused > 30


def test_a_workbook_in_an_old_font_is_read_too() -> None:
    book = openpyxl.Workbook()
    for row in (["STT", "Họ và tên"], *([n, name] for n, name in enumerate(PUPILS[:9], start=1))):
        book.active.append([to_tcvn3(cell) if isinstance(cell, str) else cell for cell in row])
    out = io.BytesIO()
    book.save(out)

    assert [pupil.name for pupil in read(out.getvalue()).pupils] == PUPILS[:9]

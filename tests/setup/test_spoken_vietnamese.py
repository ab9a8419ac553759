"""How written Vietnamese is read aloud by the build of the voices."""

import importlib.util
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / "packaging" / "spoken_vietnamese.py"
SPEC = importlib.util.spec_from_file_location("spoken_vietnamese", FILE)
assert SPEC is not None
assert SPEC.loader is not None
spoken_vietnamese = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(spoken_vietnamese)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("38.000.000 đồng", "ba mươi tám triệu đồng"),
        ("5.200.000đ", "năm triệu hai trăm nghìn đồng"),
        ("1.005.015", "một triệu không trăm lẻ năm nghìn không trăm mười lăm"),
        ("21, 24, 55, 105, 110", "hai mươi mốt, hai mươi bốn, năm mươi lăm, một trăm lẻ năm, một trăm mười"),
        ("Lớp 7A2.", "Lớp bảy a hai."),
        ("Phòng 204.", "Phòng hai trăm lẻ bốn."),
        ("Gọi 111 hoặc 113.", "Gọi một một một hoặc một một ba."),
        ("8:44", "tám giờ bốn mươi bốn"),
        ("2,5 tỉ", "hai phẩy năm tỉ"),
        ("“Dạ… em ở TP. Huế”", "Dạ, em ở thành phố Huế"),
        ("CCCD và mã OTP (nhé)?", "căn cước công dân và mã ô tê pê, nhé?"),
        ("BV Sông Xanh", "bệnh viện Sông Xanh"),
        ("Ừ.", "Ừ."),
    ],
)
def test_numbers_abbreviations_and_marks_become_words(written: str, said: str) -> None:
    assert spoken_vietnamese.spoken(written) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "không"), (10, "mười"), (15, "mười lăm"), (1000, "một nghìn"), (1_000_000_000, "một tỉ"),
        (100_001, "một trăm nghìn không trăm lẻ một"),
    ],
)  # fmt: skip
def test_numbers_are_counted_the_vietnamese_way(value: int, said: str) -> None:
    assert spoken_vietnamese.number(value) == said

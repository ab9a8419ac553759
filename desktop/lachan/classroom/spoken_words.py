"""Secrets and fingerprints as pairs of plain words: 64 things times 32 qualities, 11 bits each.

A pair reads naturally ("mèo vàng", "yellow cat"), is easily typed without accents, and stands for the
same number in both languages.
"""

import unicodedata
from collections.abc import Iterable

from lachan.classroom.vietnamese import folded
from lachan.domain.text import LANGUAGES, Language

BITS = 11
_THINGS = (
    "mèo cat|chó dog|gà hen|vịt duck|trâu buffalo|bò cow|ngựa horse|thỏ rabbit|voi elephant"
    "|khỉ monkey|báo leopard|cá fish|cua crab|tôm shrimp|ếch frog|rùa turtle|chim bird|ong bee"
    "|bướm butterfly|kiến ant|núi mountain|sông river|biển sea|hồ lake|rừng forest|suối stream"
    "|đồi hill|đảo island|mây cloud|mưa rain|gió wind|sao star|trăng moon|nắng sunshine|cầu bridge"
    "|nhà house|cổng gate|bàn table|ghế chair|đèn lamp|sách book|bút pen|vở notebook|cặp bag|nón hat"
    "|giày shoe|áo shirt|khăn scarf|thuyền boat|xe cart|tàu train|diều kite|bóng ball|trống drum"
    "|nhị fiddle|đàn guitar|cam orange|chuối banana|xoài mango|dừa coconut|lúa rice|ngô corn"
    "|khoai potato|sen lotus"
)
_QUALITIES = (
    "xanh blue|đỏ red|vàng yellow|trắng white|đen black|tím purple|hồng pink|nâu brown|to big"
    "|nhỏ small|dài long|ngắn short|tròn round|vuông square|mới new|cũ old|nhanh fast|chậm slow"
    "|cao tall|thấp low|nóng hot|lạnh cold|ngọt sweet|mặn salty|thơm fragrant|vui happy|hiền gentle"
    "|khoẻ strong|sáng bright|tối dark|nặng heavy|nhẹ light"
)


def _pairs(table: str) -> tuple[tuple[str, str], ...]:
    words = (pair.split(" ") for pair in table.split("|"))
    return tuple((unicodedata.normalize("NFC", vi), en) for vi, en in words)


_THING, _QUALITY = _pairs(_THINGS), _pairs(_QUALITIES)


def _spoken(number: int, language: Language) -> str:
    thing, quality = _THING[number >> 5], _QUALITY[number & 31]
    return f"{thing[0]} {quality[0]}" if language == "vi" else f"{quality[1]} {thing[1]}"


def _numbers_by_words() -> dict[str, int]:
    return {
        folded(_spoken(number, language)): number for language in LANGUAGES for number in range(1 << BITS)
    }


_NUMBERS: dict[str, int] = {}


def spoken(data: bytes, count: int, language: Language) -> tuple[str, ...]:
    """Return *count* pairs of words for the first 11 * *count* bits of *data*."""
    bits = int.from_bytes(data, "big")
    spare = len(data) * 8
    if spare < count * BITS:
        raise ValueError(f"{count} words need {count * BITS} bits, not {spare}")
    places = range(spare - BITS, spare - BITS * (count + 1), -BITS)
    return tuple(_spoken((bits >> place) & ((1 << BITS) - 1), language) for place in places)


def numbers_of(typed: str) -> tuple[int, ...] | None:
    """Return the numbers behind *typed* pairs, with or without accents, in either language; else None."""
    if not _NUMBERS:
        _NUMBERS.update(_numbers_by_words())
    words = folded(typed).split()
    if not words or len(words) % 2:
        return None
    pairs = zip(words[::2], words[1::2], strict=True)
    found = [_NUMBERS.get(f"{first} {second}", -1) for first, second in pairs]
    return None if -1 in found else tuple(found)


def canonical(typed: str) -> bytes:
    """Return the bytes that a typed secret stands for: the same with or without accents, in any case.

    Words of ours become their numbers; anything else counts as typed, in NFC, with single spaces.
    """
    numbers = numbers_of(typed)
    if numbers is not None:
        return b"words:" + b".".join(b"%d" % number for number in numbers)
    return b"typed:" + " ".join(unicodedata.normalize("NFC", typed).split()).encode()


def lines(words: Iterable[str]) -> str:
    """Return pairs as one line for a screen or a sheet of paper."""
    return " · ".join(words)

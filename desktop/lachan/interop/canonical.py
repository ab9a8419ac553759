"""Two small encodings that signed credentials are built on: canonical JSON and base 58."""

import json

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
"""Base 58 of Bitcoin, as Multibase's prefix ``z`` means it (W3C Controlled Identifiers 1.0, 2.4)."""


def canonical(value: object) -> bytes:
    """Return the one way to write *value*, of texts, whole numbers, lists and mappings (RFC 8785).

    Raises ValueError for a number that is not whole: none is ever needed here.
    """
    _whole(value)
    sorted_ = _sorted(value)
    return json.dumps(sorted_, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _sorted(value: object) -> object:
    """Sort keys by their UTF-16 code units, as RFC 8785 (3.2.3) does."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: str(key).encode("utf-16-be"))
        return {key: _sorted(value[key]) for key in keys}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


def _whole(value: object) -> None:
    if isinstance(value, float):
        raise ValueError(value)
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _whole(item)


def base58(data: bytes) -> str:
    """Return *data* in base 58; every leading zero byte is a leading ``1``."""
    number, signs = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        signs = ALPHABET[digit] + signs
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + signs


def from_base58(text: str) -> bytes:
    """Read base 58; raises ValueError for any other sign."""
    number = 0
    for sign in text:
        number = number * 58 + ALPHABET.index(sign)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")

"""What a text may not hold: numbers somebody could dial, live addresses, real brands, emoji, odd braces."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

Finding = tuple[str, dict[str, str]]

FICTIONAL_NUMBERS: tuple[tuple[str, str], ...] = (
    (r"(\+84|0)2\d{1,2}0000\d{3,4}", "a land line whose subscriber part begins with 0000"),
    (r"(\+84|0)9000000\d\d", "0900 000 0xx: a mobile number that is zeros but for its last two digits"),
    (r"0000\d*", "nothing is dialled with four zeros, and no account number begins so"),
    (r"\+1\d{3}55501\d\d", "555-01xx is kept for fiction in North America"),
    (r"\+447700900\d{3}", "07700 900xxx is kept for drama in the United Kingdom"),
)
"""Numbers that ring nowhere, as patterns over digits and "+", each with the reason."""
HELP_LINES: frozenset[str] = frozenset({"111", "112", "113", "114", "115", "156", "5656"})
"""The real public lines that a scenario may name."""

_PHONE = re.compile(
    r"(?<![\d.,+])(?:\+\d|0)(?:[ .\-]?\d){7,13}(?!\d)|(?<![\d.,])1[89]00(?:[ .]?\d){4,6}(?!\d)"
)
_LONG_DIGITS = re.compile(r"(?<!\d)\d{10,}(?!\d)")
_LIVE = re.compile(r"\b(?:https?|ftp)\s*:\s*/\s*/|\bwww\.", re.IGNORECASE)
_ENDINGS = (
    "com|vn|net|org|info|biz|edu|gov|mil|int|io|co|me|tv|cc|app|dev|xyz|top|vip|shop|site|online|store|club|"
    "live|link|click|icu|win|bid|us|uk|cn|ru|kh|jp|kr|sg|asia|mobi|pro|gg|ly"
)
_DOMAIN = re.compile(rf"(?<![\w.])(?:[a-z0-9-]+\.)+(?:{_ENDINGS})(?![\w-])(?!\.[a-z])", re.IGNORECASE)
_EMOJI = re.compile(
    "[\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\ufe0e\ufe0f\u20e3\U0001f000-\U0001faff]"
)
_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")
_SLOT_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def findings(text: str, slots: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Yield what is wrong with *text*; *slots* are the names it may use in braces."""
    yield from _numbers(text)
    yield from _addresses(text)
    yield from _brands(text)
    emoji = _EMOJI.search(text)
    if emoji:
        yield "emoji", {"char": f"U+{ord(emoji[0]):04X}"}
    yield from _slots(text, slots)


def is_fictional(number: str) -> bool:
    """Tell whether *number* is a help line or lies in a range that rings nowhere."""
    digits = re.sub(r"[^\d+]", "", number)
    return digits in HELP_LINES or any(re.fullmatch(pattern, digits) for pattern, _ in FICTIONAL_NUMBERS)


def _numbers(text: str) -> Iterator[Finding]:
    phones = [match[0] for match in _PHONE.finditer(text)]
    for phone in phones:
        if not is_fictional(phone):
            yield "number-real", {"number": phone}
    for match in _LONG_DIGITS.finditer(text):
        if "0000" not in match[0] and match[0] not in phones:
            yield "account-real", {"number": match[0]}


def _addresses(text: str) -> Iterator[Finding]:
    live = _LIVE.search(text)
    if live:
        yield "url-live", {"address": live[0]}
    for match in _DOMAIN.finditer(text):
        yield "domain-real", {"address": match[0]}


@cache
def _brand_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return two patterns: names in any case, and those (written ``=Name``) that are words in lower case."""
    lines = Path(__file__).with_name("lint_brands.txt").read_text("utf-8").splitlines()
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    loose = "|".join(re.escape(name) for name in names if not name.startswith("="))
    exact = "|".join(re.escape(name[1:]) for name in names if name.startswith("="))
    return re.compile(rf"(?<!\w)(?:{loose})(?!\w)", re.IGNORECASE), re.compile(rf"(?<!\w)(?:{exact})(?!\w)")


def _brands(text: str) -> Iterator[Finding]:
    for pattern in _brand_patterns():
        match = pattern.search(text)
        if match:
            yield "brand", {"name": match[0]}


def _slots(text: str, slots: frozenset[str]) -> Iterator[Finding]:
    for match in _BRACES.finditer(text):
        name = match[1]
        if name is None or not _SLOT_NAME.fullmatch(name):
            yield "slot-brace", {"text": match[0]}
        elif name not in slots:
            yield "slot-unknown", {"name": name, "known": ", ".join(sorted(slots))}


def slots_in(text: str) -> set[str]:
    """Return the names that stand in braces in *text*."""
    return {match[1] for match in _BRACES.finditer(text) if match[1] is not None}

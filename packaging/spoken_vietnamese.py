"""How a written Vietnamese line is read aloud: what a speech engine would stumble over, in words."""

import re

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
SCALES = ("", "nghìn", "triệu", "tỉ")
LETTERS = {
    "A": "a", "B": "bê", "C": "xê", "D": "đê", "Đ": "đê", "E": "e", "G": "giê", "H": "hát", "I": "i",
    "K": "ca", "L": "lờ", "M": "mờ", "N": "nờ", "O": "ô", "P": "pê", "Q": "quy", "R": "rờ", "S": "ét",
    "T": "tê", "U": "u", "V": "vê", "X": "ích", "Y": "y",
}  # fmt: skip
SHORT = {
    "TP.": "thành phố", "P.": "phường", "Q.": "quận", "CCCD": "căn cước công dân", "CA": "công an",
    "CMND": "chứng minh nhân dân", "BV": "bệnh viện", "THCS": "trung học cơ sở", "GV": "giáo viên",
    "THPT": "trung học phổ thông", "HS": "học sinh", "PH": "phụ huynh", "STK": "số tài khoản",
    "TK": "tài khoản", "NH": "ngân hàng", "ĐT": "điện thoại", "SĐT": "số điện thoại", "SMS": "ét em ét",
    "app": "áp", "App": "áp", "OK": "ô kê", "ok": "ô kê", "Ok": "ô kê", "SIM": "xim", "sim": "xim",
    "web": "goép", "link": "linh", "video": "vi đê ô", "email": "i meo", "online": "on lai",
}  # fmt: skip
"""Abbreviations and borrowed words."""
_WORD = re.compile(r"[^\W\d_]+\.?|\d[\d.,:]*|[^\w\s]|\s+", re.UNICODE)
_MONEY = re.compile(r"(?<=\d)\s*(?:đ|₫|VND|vnđ|VNĐ)(?!\w)")
_PAUSES = str.maketrans(
    {
        **dict.fromkeys("…–—()", ", "),
        **dict.fromkeys('“”‘’"', ""),
        "/": " trên ",
        "%": " phần trăm",
        "+": " cộng ",
    }
)


def spoken(text: str) -> str:
    """Return *text* as it is said: numbers, sums and abbreviations in words, no quotation marks."""
    text = _MONEY.sub(" đồng", text).translate(_PAUSES)
    parts = [_say(part) for part in _WORD.findall(text)]
    joined = re.sub(r"\s+", " ", "".join(parts))
    return re.sub(r"\s+([,.;:?!])", r"\1", re.sub(r"(,\s*)+([,.?!])", r"\2", joined)).strip(" ,")


def number(value: int) -> str:
    """Return *value* (0 to 999 billion) in words: 38000000 becomes “ba mươi tám triệu”."""
    if value == 0:
        return DIGITS[0]
    groups: list[int] = []
    while value:
        value, group = divmod(value, 1000)
        groups.append(group)
    words = []
    for place in range(len(groups) - 1, -1, -1):
        if groups[place]:
            words.append(_group(groups[place], full=place < len(groups) - 1))
            words.append(SCALES[place])
    return " ".join(word for word in words if word)


def _group(value: int, *, full: bool) -> str:
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    words = [DIGITS[hundreds], "trăm"] if hundreds or full else []
    if tens == 0:
        return " ".join(
            [*words, *(("lẻ", DIGITS[ones]) if ones and words else (DIGITS[ones],) if ones else ())]
        )
    words += ["mười"] if tens == 1 else [DIGITS[tens], "mươi"]
    if ones:
        last = {1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(ones, DIGITS[ones])
        words.append(last)
    return " ".join(words)


def _say(part: str) -> str:
    if part in SHORT:
        return SHORT[part]
    bare, dot = (part[:-1], ".") if part.endswith(".") and len(part) > 1 else (part, "")
    if bare in SHORT:
        return SHORT[bare] + dot
    if bare[:1].isdigit():
        return (
            " " + _digits(bare.rstrip(",:.")) + bare[len(bare.rstrip(",:.")) :] + dot + ("" if dot else " ")
        )
    if bare.isupper() and (len(bare) > 1 or bare in "ABĐG") and all(letter in LETTERS for letter in bare):
        return " " + " ".join(LETTERS[letter] for letter in bare) + dot
    return part


def _digits(written: str) -> str:
    """Sums by value, times by hour and minute; numbers to dial and help lines digit by digit."""
    if ":" in written:
        hours, _, minutes = written.partition(":")
        return f"{number(int(hours))} giờ {number(int(minutes or 0))}"
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", written):
        return number(int(written.replace(".", "")))
    if re.fullmatch(r"\d+,\d+", written):
        whole, _, rest = written.partition(",")
        return f"{number(int(whole))} phẩy {' '.join(DIGITS[int(d)] for d in rest)}"
    plain = re.sub(r"\D", "", written)
    if plain.startswith("0") or len(plain) > 4 or plain in ("111", "112", "113", "114", "115", "156", "5656"):
        return " ".join(DIGITS[int(d)] for d in plain)
    return number(int(plain))

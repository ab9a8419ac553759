"""Vietnamese text in the encodings that school computers still write, told apart by how it reads."""

import re
import unicodedata

_TCVN3_BYTES = (
    "A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ "
    "C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ "
    "E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ"
)
_TCVN3 = {int(pair[:2], 16): pair[2:] for pair in _TCVN3_BYTES.split()}
"""TCVN 5712:1993 VN3 ("ABC" fonts). Capitals with tones share the codes of small letters there."""

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?"
)
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_NUL_SHARE = 0.1


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of a file and the name of its encoding: the one in which it reads as Vietnamese.

    Never raises: what no encoding fits comes back with replacement signs. Text is NFC.
    """
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _nfc(data.decode(name, "replace")), name.removesuffix("-sig")
    if data and data.count(0) / len(data) > _NUL_SHARE:
        name = "utf-16-le" if data[1::2].count(0) >= data[0::2].count(0) else "utf-16-be"
        return _nfc(data.decode(name, "replace")), name
    try:
        text = _nfc(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _best_of_bytes(data)
    return (from_tcvn3(text), "tcvn3") if looks_like_tcvn3(text) else (text, "utf-8")


def _best_of_bytes(data: bytes) -> tuple[str, str]:
    found = [
        (_nfc(data.decode("cp1258", "replace")), "windows-1258"),
        (from_tcvn3(data.decode("latin-1")), "tcvn3"),
    ]
    return max(found, key=lambda pair: plausible(pair[0]))


def looks_like_tcvn3(text: str) -> bool:
    """Tell whether *text* is TCVN3 that some program took for Western European."""
    return plausible(from_tcvn3(text)) > plausible(text)


def from_tcvn3(text: str) -> str:
    """Return the Vietnamese behind TCVN3 codes read as Latin-1."""
    return text.translate(_TCVN3)


def plausible(text: str) -> float:
    """Return the share (0 to 1) of words with accented letters that could be Vietnamese; 0.5 without any."""
    words = [word for word in re.findall(r"[^\W\d_]*[^\x00-\x7f]\S*", text[:20_000]) if word]
    if not words:
        return 0.5
    return sum(_is_syllable(word) for word in words) / len(words)


def _is_syllable(word: str) -> bool:
    plain = unicodedata.normalize("NFD", word.strip(".,;:()/\"'").lower())
    tones = sum(ord(sign) in _TONES for sign in plain)
    bare = unicodedata.normalize("NFC", plain.translate(_TONES))
    return tones <= 1 and _SYLLABLE.fullmatch(bare) is not None


def folded(text: str) -> str:
    """Return *text* without tones, marks and signs, in small letters: for finding names of columns."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[a-z0-9#]+", kept))


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)

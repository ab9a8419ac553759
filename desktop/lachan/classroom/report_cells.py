"""Texts that a spreadsheet would take for formulas, made harmless."""

import unicodedata

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_UNSEEN = ("Cf", "Cc", "Zs", "Zl", "Zp", "Mn")


def harmless(text: str) -> str:
    """Return *text*, with an apostrophe before it if a spreadsheet might run it.

    Judged as OWASP advises, after NFKC and past spaces and signs that draw nothing: a full-width "＝" and a
    zero-width space before "=" are seen through.
    """
    plain = unicodedata.normalize("NFKC", text)
    seen = plain.lstrip()
    while seen and unicodedata.category(seen[0]) in _UNSEEN:
        seen = seen[1:]
    starts = (plain[:1], seen[:1])
    return f"'{text}" if any(sign and sign in _FORMULA for sign in starts) else text


def safe_file_name(text: str) -> str:
    """Return *text* as part of a file's name on any system."""
    kept = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in text)
    return kept.strip("-")[:40] or "lachan"

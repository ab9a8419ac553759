"""Which names a file in a pack may have, so that no name from a stranger becomes a way out of its folder.

The rules are those of every system at once: a pack that one of them could not hold is refused on all.
"""

import re
import unicodedata

TEXTS = frozenset({".yaml", ".md", ".txt"})
MEDIA = frozenset({".png", ".jpg", ".jpeg", ".webp", ".wav", ".ogg", ".opus"})
BARE = frozenset({"LICENSE", "NOTICE"})
"""Names that may be without an ending."""
MOST_NAME = 160
MOST_PARTS = 6
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")
_NEVER = frozenset('\\:*?"<>|')


def trouble_with(name: str) -> str:
    """Return the code of what is wrong with *name* as a file of a pack, or "" if nothing is.

    name-empty, name-long, name-way (absolute, ``..``, ``\\``, drives), name-sign (control, invisible or
    forbidden signs, not in NFC), name-reserved, name-kind.
    """
    if not name:
        return "name-empty"
    if len(name) > MOST_NAME or name.count("/") >= MOST_PARTS:
        return "name-long"
    if name.startswith("/") or name.endswith("/") or _NEVER & set(name):
        return "name-way"
    if any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") for sign in name):
        return "name-sign"
    if unicodedata.normalize("NFC", name) != name:
        return "name-sign"
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts):
        return "name-way"
    if any(part != part.strip(" .") or part.startswith(".") or _RESERVED.fullmatch(part) for part in parts):
        return "name-reserved"
    return "" if _known_kind(parts[-1]) else "name-kind"


def _known_kind(file: str) -> bool:
    stem, dot, ending = file.rpartition(".")
    return file in BARE or bool(stem and dot and f".{ending}" in TEXTS | MEDIA)


def twin_of(name: str) -> str:
    """Return what two names have in common that some file system takes for one."""
    return unicodedata.normalize("NFKC", name).casefold()

"""The public half of a head teacher's key, as the small file that class teachers are given."""

import json
import re
import unicodedata
from dataclasses import asdict, dataclass
from typing import Any

from lachan.classroom import sealing
from lachan.classroom.keys import ClassKeys, check_words
from lachan.classroom.sealing import SealError
from lachan.domain.errors import LachanError
from lachan.domain.text import Language

MAGIC = b"LACHAN HEAD KEY 1\n"
ENDING = ".lachan-head"
MOST_BYTES = 8 * 1024
NAME_LIMIT = 40
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class HeadKey:
    """Whose key it is, as they call themselves; the day it was made; both public keys, in hex."""

    name: str
    made: str
    box: str
    signing: str

    def check_words(self, language: Language) -> tuple[str, ...]:
        """Return the four words that must be the same on the head's and the class teacher's screen."""
        return check_words(bytes.fromhex(self.box), bytes.fromhex(self.signing), language)


def write_head_key(key: HeadKey, keys: ClassKeys) -> bytes:
    """Return the file of *key*, signed by itself: a changed byte is noticed, a false key by its words."""
    body = json.dumps(asdict(key), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return MAGIC + body + b"\n" + keys.signer.sign(MAGIC + body).hex().encode() + b"\n"


def read_head_key(data: bytes) -> HeadKey:
    """Read a head teacher's file; raises LachanError head-key-not-ours, head-key-damaged."""
    if not data.startswith(MAGIC) or len(data) > MOST_BYTES:
        raise LachanError("head-key-not-ours")
    body, _, signature = data[len(MAGIC) : -1].rpartition(b"\n")
    try:
        key = _typed(json.loads(body))
        signed = signature.decode("ascii")
        if data[-1:] != b"\n" or signed != signed.lower():
            raise ValueError("ending")
        sealing.verify(bytes.fromhex(key.signing), MAGIC + body, bytes.fromhex(signed))
    except (ValueError, TypeError, KeyError, RecursionError, AttributeError, SealError) as error:
        raise LachanError("head-key-damaged") from error
    return key


def _typed(raw: dict[str, Any]) -> HeadKey:
    name, made = raw["name"], raw["made"]
    if not all(isinstance(one, str) and one.isprintable() for one in (name, made)):
        raise ValueError("text")
    if not 0 < len(name) <= NAME_LIMIT or len(made) != 10:
        raise ValueError("length")
    if any(_KEY.fullmatch(raw[field]) is None for field in ("box", "signing")):
        raise ValueError("keys")
    return HeadKey(unicodedata.normalize("NFC", name), made, raw["box"], raw["signing"])

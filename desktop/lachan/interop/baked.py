"""A badge inside its picture: a PNG that carries the credential (OB 3.0, 5.3 "Baking")."""

import struct
import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORD = b"openbadgecredential"
MOST_BYTES = 4 * 2**20


def bake(png: bytes, badge: bytes) -> bytes:
    """Return *png* with *badge* in it; raises ValueError for what is not a PNG."""
    chunks = [(kind, data) for kind, data in _chunks(png) if not _is_badge(kind, data)]
    text = KEYWORD + b"\0\0\0\0\0" + badge  # not compressed, no language, no translated keyword
    at = next(n for n, (kind, _) in enumerate(chunks) if kind == b"IEND")
    chunks.insert(at, (b"iTXt", text))
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


def baked_in(png: bytes) -> bytes | None:
    """Return the badge in *png*, None if there is none; raises ValueError for what is not a whole PNG."""
    for kind, data in _chunks(png):
        if _is_badge(kind, data):
            flags = data[len(KEYWORD) + 1 :]
            if flags[:1] != b"\0":
                raise ValueError("compressed")
            _language, _, rest = flags[2:].partition(b"\0")
            return rest.partition(b"\0")[2]
    return None


def _is_badge(kind: bytes, data: bytes) -> bool:
    return kind == b"iTXt" and data.startswith(KEYWORD + b"\0")


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not png.startswith(SIGNATURE) or len(png) > MOST_BYTES:
        raise ValueError("not a PNG")
    at = len(SIGNATURE)
    while at + 12 <= len(png):
        (length,) = struct.unpack_from(">I", png, at)
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        if len(data) != length or _chunk(kind, data) != png[at : at + 12 + length]:
            raise ValueError("damaged")
        yield kind, data
        if kind == b"IEND":
            return
        at += 12 + length
    raise ValueError("cut off")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

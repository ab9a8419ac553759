"""Reading events out of the bytes of a damaged database, page by page, past whatever index is broken.

The file format is that of https://www.sqlite.org/fileformat2.html: pages of one size, leaf pages of tables
start with 0x0D, a row is a list of typed values, a long one goes on in overflow pages. Every event proves
itself by its id, so whatever this reads wrongly is thrown away and nothing false can come out.
"""

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lachan.storage.rows import COLUMNS, SIZE_LIMIT, event_of

_LEAF = 0x0D
_USUAL_PAGE = 4096
_WAL_HEADER, _FRAME_HEADER = 32, 24
_INT_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_VALUES = len(COLUMNS) + 1  # and the subject


def carve(database: Path, log: Path) -> Iterator[Sequence[Any]]:
    """Yield the rows of COLUMNS of every event that can be proved, from the file and its write-ahead log.

    The same event may come more than once.
    """
    raw = database.read_bytes() if database.exists() else b""
    size = _page_size(raw)
    pages = {number + 1: raw[at : at + size] for number, at in enumerate(range(0, len(raw), size))}
    yield from _sound(pages, pages)
    logged = log.read_bytes() if log.exists() else b""
    if len(logged) > _WAL_HEADER:
        size = int.from_bytes(logged[8:12], "big") if _is_size(logged[8:12]) else size
        frames = list(_frames(logged, size))
        yield from _sound(dict(enumerate((page for _, page in frames), 1)), {**pages, **dict(frames)})


def _sound(leaves: dict[int, bytes], all_pages: dict[int, bytes]) -> Iterator[Sequence[Any]]:
    for number, page in leaves.items():
        for payload in _payloads(page, 100 if number == 1 and page[:6] == b"SQLite" else 0, all_pages):
            values = _values(payload)
            if values is not None and event_of(values[:-1]) is not None:
                yield values[:-1]


def _page_size(raw: bytes) -> int:
    size = int.from_bytes(raw[16:18], "big")
    size = 65536 if size == 1 else size
    return size if 512 <= size <= 65536 and not size & (size - 1) else _USUAL_PAGE


def _is_size(raw: bytes) -> bool:
    size = int.from_bytes(raw, "big")
    return 512 <= size <= 65536 and not size & (size - 1)


def _frames(log: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    for at in range(_WAL_HEADER, len(log) - _FRAME_HEADER, _FRAME_HEADER + size):
        yield int.from_bytes(log[at : at + 4], "big"), log[at + _FRAME_HEADER : at + _FRAME_HEADER + size]


def _payloads(page: bytes, start: int, all_pages: dict[int, bytes]) -> Iterator[bytes]:
    if len(page) < 512 or page[start] != _LEAF:
        return
    count = struct.unpack_from(">H", page, start + 3)[0]
    for index in range(min(count, (len(page) - start - 8) // 2)):
        cell = struct.unpack_from(">H", page, start + 8 + 2 * index)[0]
        payload = _payload(page, cell, all_pages)
        if payload is not None:
            yield payload


def _payload(page: bytes, at: int, all_pages: dict[int, bytes]) -> bytes | None:
    length, at = _varint(page, at)
    _, at = _varint(page, at)  # the row's number
    if not 0 < length <= 2 * SIZE_LIMIT:
        return None
    usable = len(page)
    most, least = usable - 35, (usable - 12) * 32 // 255 - 23
    if length <= most:
        return page[at : at + length]
    local = least + (length - least) % (usable - 4)
    local = local if local <= most else least
    parts, have = [page[at : at + local]], local
    following = int.from_bytes(page[at + local : at + local + 4], "big")
    while have < length and following in all_pages and len(parts) < 200:
        overflow = all_pages[following]
        parts.append(overflow[4 : 4 + min(usable - 4, length - have)])
        have += len(parts[-1])
        following = int.from_bytes(overflow[:4], "big")
    return b"".join(parts) if have == length else None


def _values(payload: bytes) -> list[Any] | None:
    """Return the values of one row of our table of events, or None for anything else."""
    header, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < header <= len(payload) and len(kinds) <= _VALUES:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if len(kinds) != _VALUES or at != header:
        return None
    values: list[Any] = []
    for kind in kinds:
        size = _INT_SIZES.get(kind, (kind - 12) // 2 if kind >= 12 else 0)
        raw = payload[at : at + size]
        at += size
        if kind in _INT_SIZES:
            values.append(int.from_bytes(raw, "big", signed=True))
        elif kind in (8, 9):
            values.append(kind - 8)
        else:
            values.append(raw.decode("utf-8", "replace") if kind >= 12 else None)
    return values


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where it ends."""
    value = 0
    for index, byte in enumerate(raw[at : at + 9]):
        if index == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    return -1, len(raw) + 1

"""Which libraries a Windows program or library asks for, at its start or later (PE format, 64 bit)."""

import struct
from collections.abc import Iterable
from pathlib import Path

IMPORTS, LATER_IMPORTS = 1, 13
"""Places in the table of data directories; entries of the second hold the name at another place."""
LAYOUT = {IMPORTS: (20, 12), LATER_IMPORTS: (32, 4)}
"""Bytes of an entry, and where in it the address of the name is."""


def imports(data: bytes) -> set[str]:
    """Return the names, in small letters, of libraries *data* asks for; ValueError if it is no such file."""
    head = struct.unpack_from("<I", data, 0x3C)[0]
    if data[:2] != b"MZ" or data[head : head + 4] != b"PE\0\0":
        raise ValueError("not a Windows program")
    count, optional = (
        struct.unpack_from("<H", data, head + 6)[0],
        struct.unpack_from("<H", data, head + 20)[0],
    )
    if struct.unpack_from("<H", data, head + 24)[0] != 0x20B:
        raise ValueError("not 64 bit")
    table = head + 24 + optional
    sections = [struct.unpack_from("<IIII", data, table + 40 * number + 8) for number in range(count)]

    def place(address: int) -> int:
        for size, start, raw_size, raw in sections:
            if start <= address < start + max(size, raw_size):
                return int(address - start + raw)
        raise ValueError("an address outside of every section")

    found = set()
    for directory, (length, name_at) in LAYOUT.items():
        start = struct.unpack_from("<I", data, head + 24 + 112 + 8 * directory)[0]
        entry = place(start) if start else None
        while entry is not None and (name := struct.unpack_from("<I", data, entry + name_at)[0]):
            text = place(name)
            found.add(data[text : data.index(b"\0", text)].decode("ascii").lower())
            entry += length
    return found


def reached(roots: Iterable[Path], libraries: Iterable[Path]) -> set[Path]:
    """Return those of *libraries* that *roots* ask for, directly or not."""
    by_name = {library.name.lower(): library for library in libraries}
    todo, found = list(roots), set()
    while todo:
        for name in imports(todo.pop().read_bytes()):
            library = by_name.get(name)
            if library is not None and library not in found:
                found.add(library)
                todo.append(library)
    return found

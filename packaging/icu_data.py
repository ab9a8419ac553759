"""Keep of Qt's Unicode data (ICU) what a Vietnamese and English app needs: the whole takes 31 MiB.

Kept are the tables every language shares (collation root, time zones, normalisation, properties) and the
texts of Vietnamese and English; dropped are the other languages, the legacy character sets, transliteration
and the word lists of scripts that we do not show. Needs gcc and readelf.
"""

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

# ICU User Guide, "ICU Data": header (size, 0xda 0x27, UDataInfo with the format "CmnD"), then a table of
# contents of (name offset, data offset), both counted from the table; names sorted; items at multiples of 16.
ALIGN = 16
LOCALE = re.compile(r"(?P<language>[a-z]{2,3})(_[A-Za-z0-9_]+)?\.res")
KEPT_LANGUAGES = ("vi", "en")
UNUSED = re.compile(r"translit/.*|.*\.cnv|brkitr/.*\.(dict|res)|rbnf/.*")


def items(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Give each item of the ICU package *data* with its name; ValueError if it is no such package."""
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise ValueError("not a package of ICU data")
    table = data[struct.unpack_from("<H", data)[0] :]
    count = struct.unpack_from("<I", table)[0]
    entries = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [offset for _, offset in entries[1:]] + [len(table)]
    for (name, offset), end in zip(entries, ends, strict=True):
        yield table[name : table.index(b"\0", name)].decode("ascii"), table[offset:end]


def wanted(name: str) -> bool:
    """Tell whether the app can come to need the item *name* (``icudt73l/coll/vi.res``)."""
    inside = name.split("/", 1)[1]
    locale = LOCALE.fullmatch(inside.rsplit("/", 1)[-1])
    if locale and locale["language"] not in KEPT_LANGUAGES:
        return False
    return inside == "brkitr/root.res" or not UNUSED.fullmatch(inside)


def trimmed(data: bytes) -> bytes:
    """Return the ICU package *data* with only the wanted items."""
    kept = [(name, item) for name, item in items(data) if wanted(name)]
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in kept)
    start = 4 + 8 * len(kept)
    body = bytearray(names.ljust((start + len(names) + ALIGN - 1) // ALIGN * ALIGN - start, b"\xaa"))
    table = bytearray(struct.pack("<I", len(kept)))
    name_at = start
    for name, item in kept:
        body.extend(b"\xaa" * (-(start + len(body)) % ALIGN))
        table += struct.pack("<II", name_at, start + len(body))
        name_at += len(name) + 1
        body += item
    return data[: struct.unpack_from("<H", data)[0]] + bytes(table) + bytes(body)


def shrink(library: Path) -> None:
    """Put in the place of *library* (``libicudata.so.73``) one with the wanted items only."""
    told = subprocess.check_output(["readelf", "--dyn-syms", "--wide", str(library)], text=True)
    symbol, start, size = next(
        (parts[-1], int(parts[1], 16), int(parts[2], 0))
        for parts in map(str.split, told.splitlines())
        if parts and parts[-1].endswith("_dat")
    )
    whole = library.read_bytes()[
        start : start + size
    ]  # the first segment: address and place in the file agree
    with tempfile.TemporaryDirectory() as folder:
        data, source = Path(folder, "data.bin"), Path(folder, "data.s")
        small = trimmed(whole)
        data.write_bytes(small)
        source.write_text(
            f".section .rodata\n.globl {symbol}\n.type {symbol}, @object\n.size {symbol}, {len(small)}\n"
            f'.balign {ALIGN}\n{symbol}:\n.incbin "data.bin"\n.section .note.GNU-stack,"",%progbits\n',
            encoding="ascii",
        )
        link = ["gcc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none", "-s"]
        subprocess.run([*link, "-o", str(library), "data.s"], check=True, cwd=folder)

"""Qt's Unicode data, cut down for the frozen program, does for Vietnamese and English what the whole does."""

import os
import shutil
import struct
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
WHOLE = next(iter((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")), None)
ASKED = """
from PySide6.QtCore import QCollator, QLocale, QTimeZone
print([QCollator(QLocale(one)).compare(*pair) for one in ("vi_VN", "en_GB", "de_DE")
    for pair in (("ăn", "az"), ("đa", "dz"), ("đa", "ea"), ("bà", "bả"), ("Ân", "an"))])
print(QTimeZone(b"Asia/Ho_Chi_Minh").isValid(), QLocale("vi_VN").toUpper("đường phố"))
print(next(line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line))
"""


@pytest.fixture(scope="module")
def icu() -> ModuleType:
    spec = spec_from_file_location("icu_data", PACKAGING / "icu_data.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def package(items: dict[str, bytes]) -> bytes:
    """Return a package of ICU data as ICU's own tool lays it out."""
    header = struct.pack("<H", 32) + b"\xda\x27" + b"\x14\0\0\0\0\0\2\0CmnD" + bytes(16)
    at = 4 + 8 * len(items)
    names = b"".join(name.encode() + b"\0" for name in items)
    table, body, where = struct.pack("<I", len(items)), b"", -(-(at + len(names)) // 16) * 16
    for name, item in items.items():
        table += struct.pack("<II", at, where + len(body))
        at += len(name) + 1
        body += item.ljust(-(-len(item) // 16) * 16, b"\xaa")
    return header + (table + names).ljust(where, b"\xaa") + body


def test_other_languages_and_old_character_sets_go_and_the_rest_is_whole(icu: ModuleType) -> None:
    items = {
        "icudt73l/brkitr/cjdict.dict": b"words",
        "icudt73l/coll/de.res": b"German",
        "icudt73l/coll/root.res": b"the order of letters",
        "icudt73l/coll/vi.res": b"Vietnamese",
        "icudt73l/en_GB.res": b"English",
        "icudt73l/gb18030.cnv": b"Chinese bytes",
        "icudt73l/zoneinfo64.res": b"time zones" * 3,
    }

    kept = dict(icu.items(icu.trimmed(package(items))))

    wanted = ("coll/root.res", "coll/vi.res", "en_GB.res", "zoneinfo64.res")
    assert list(kept) == [f"icudt73l/{name}" for name in wanted]
    for name, item in kept.items():
        assert item.rstrip(b"\xaa") == items[name]


def test_what_is_no_package_is_refused(icu: ModuleType) -> None:
    with pytest.raises(ValueError, match="not a package"):
        list(icu.items(b"\x7fELF" + bytes(100)))


@pytest.mark.skipif(
    WHOLE is None or not (shutil.which("gcc") and shutil.which("readelf")), reason="needs Linux and gcc"
)
def test_qt_sorts_and_writes_with_the_small_data_as_with_the_whole(icu: ModuleType, tmp_path: Path) -> None:
    assert WHOLE is not None
    small = tmp_path / WHOLE.name
    shutil.copy(WHOLE, small)
    icu.shrink(small)

    def asked(**more: str) -> list[str]:
        command = [sys.executable, "-c", ASKED]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **more})
        return done.stdout.splitlines()

    with_whole, with_small = asked(), asked(LD_LIBRARY_PATH=str(tmp_path))

    assert small.stat().st_size < WHOLE.stat().st_size / 5
    assert with_small[-1] == str(small)
    assert with_small[:-1] == with_whole[:-1]

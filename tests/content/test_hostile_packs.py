"""Packs made by somebody who means harm, each signed rightly: all are refused, and nothing is written."""

import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from carried_packs import (
    DEVICE,
    FOLDER,
    LINK,
    OTHER_SEED,
    SEED,
    in_directory,
    manifest_of,
    small_pack,
    strangers_zip,
    with_mode,
)

from lachan.content import pack_archive
from lachan.content.pack_archive import MANIFEST, SIGNATURE, verify
from lachan.content.pack_building import build
from lachan.content.pack_manifest import Manifest
from lachan.content.pack_shelf import install
from lachan.content.pack_signing import sign
from lachan.domain.errors import LachanError

YAML = b"format: 1\n"
Make = Callable[[Path], Path]

NAMES = {
    "climbing out": "../evil.yaml",
    "climbing out deep inside": "01-x/../../evil.yaml",
    "from the root": "/etc/evil.yaml",
    "a drive": "C:/evil.yaml",
    "on a drive": "C:evil.yaml",
    "another way to write a way": "01-x\\evil.yaml",
    "a stream beside a file": "lesson.md:evil.yaml",
    "a nothing in the middle": "evil.yaml\x00.md",
    "a line break": "evil\n.yaml",
    "written right to left": "evil\u202elmay.yaml",
    "an invisible sign": "ev\u200bil.yaml",
    "a device of Windows": "01-x/CON.yaml",
    "a device with a raised number": "com¹.yaml",
    "a dot at the end": "01-x./evil.yaml",
    "a blank at the end": "01-x /evil.yaml",
    "hidden": ".ssh/evil.yaml",
    "not composed": "e\u0301vil.yaml",
    "very long": f"{'a' * 300}.yaml",
    "very deep": "/".join("abcdefgh") + ".yaml",
    "code": "evil.py",
    "a page": "Evil.qml",
    "a drawing that can run": "evil.svg",
    "a program": "evil.exe",
    "a pack in a pack": "inner.zip",
    "no ending": "evil",
    "only an ending": "01-x/.yaml",
    "a folder": "01-x/",
    "a place of its own": "01-x//evil.yaml",
}


def _named(name: str) -> Make:
    return lambda path: strangers_zip(path, {name: YAML})


def _twins(one: str, other: str) -> Make:
    return lambda path: strangers_zip(path, {one: YAML, other: YAML})


def _twice(path: Path) -> Path:
    head = manifest_of({"a.yaml": YAML})
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MANIFEST, head)
        archive.writestr(SIGNATURE, sign(SEED, head))
        archive.writestr("a.yaml", YAML)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.yaml", b"other: 1\n")
    return path


def _many(path: Path) -> Path:
    return strangers_zip(path, {f"a{n}.yaml": b"" for n in range(pack_archive.MOST_FILES + 1)})


def _bomb(path: Path) -> Path:
    return strangers_zip(path, {"bomb.yaml": b"\0" * (19 * 2**20)})


def _heavy(path: Path) -> Path:
    return strangers_zip(path, {"heavy.wav": b"\0" * (21 * 2**20)})


def _lying_about_size(path: Path) -> Path:
    """The directory and the manifest say 100 bytes; what is there unpacks to a megabyte."""
    strangers_zip(path, {"liar.yaml": b"\0" * 2**20}, manifest=manifest_of({"liar.yaml": b"\0" * 100}))
    path.write_bytes(in_directory(path.read_bytes(), b"liar.yaml", 24, struct.pack("<I", 100)))
    return path


def _on_top_of_each_other(path: Path) -> Path:
    """Two names, one set of bytes: the second entry of the directory points at the first file."""
    strangers_zip(path, {"a.yaml": YAML, "b.yaml": YAML})
    with zipfile.ZipFile(path) as archive:
        first = archive.getinfo("a.yaml").header_offset
    path.write_bytes(in_directory(path.read_bytes(), b"b.yaml", 42, struct.pack("<I", first)))
    return path


def _locked(path: Path) -> Path:
    strangers_zip(path, {"a.yaml": YAML})
    path.write_bytes(in_directory(path.read_bytes(), b"a.yaml", 8, struct.pack("<H", 1)))
    return path


def _packed_otherwise(path: Path) -> Path:
    head = manifest_of({"a.yaml": YAML})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr(MANIFEST, head)
        archive.writestr(SIGNATURE, sign(SEED, head))
        archive.writestr("a.yaml", YAML)
    return path


def _without_manifest(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.yaml", YAML)
    return path


def _manifest(data: bytes) -> Make:
    return lambda path: strangers_zip(path, {"a.yaml": YAML}, manifest=data)


def _plain(data: bytes) -> Make:
    def write(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return write


HOSTILE: dict[str, Make] = {
    **{name: _named(inside) for name, inside in NAMES.items()},
    "twins but for case": _twins("a.yaml", "A.yaml"),
    "twins but for width": _twins("a.yaml", "ａ.yaml"),
    "one name twice": _twice,
    "a link": lambda path: with_mode(path, "a.yaml", LINK),
    "a device": lambda path: with_mode(path, "a.yaml", DEVICE),
    "a folder called a file": lambda path: with_mode(path, "a.yaml", FOLDER),
    "too many files": _many,
    "a bomb": _bomb,
    "a file too heavy": _heavy,
    "a lie about its size": _lying_about_size,
    "two files in one place": _on_top_of_each_other,
    "locked with a password": _locked,
    "packed in another way": _packed_otherwise,
    "no manifest": _without_manifest,
    "a manifest of nonsense": _manifest(b"{"),
    "a manifest without end": _manifest(b"[" * 100_000),
    "a manifest far too long": _manifest(manifest_of({}) + b" " * 2**20),
    "an id that is a way": _manifest(manifest_of({"a.yaml": YAML}).replace(b'"strange"', b'"../../x"')),
    "a version that is a way": _manifest(manifest_of({"a.yaml": YAML}).replace(b'"1.0"', b'"1/../x"')),
    "a file nobody signed for": _manifest(manifest_of({})),
    "a file that is not there": _manifest(manifest_of({"a.yaml": YAML, "b.yaml": YAML})),
    "a file other than signed": _manifest(manifest_of({"a.yaml": b"format: 2\n"})),
    "another's signature": lambda path: strangers_zip(
        path, {"a.yaml": YAML}, signature=sign(OTHER_SEED, b"x")
    ),
    "half a signature": lambda path: strangers_zip(path, {"a.yaml": YAML}, signature=b"x" * 32),
    "not a pack at all": _plain(b"GIF89a"),
    "nothing at all": _plain(b""),
    "the end of a pack": _plain(b"PK\x05\x06" + b"\0" * 18),
}


def everything_below(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


def test_there_are_more_than_the_twenty_six_that_are_known() -> None:
    assert len(HOSTILE) > 26


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_pack_is_refused_and_nothing_is_written(kind: str, tmp_path: Path) -> None:
    home = tmp_path / "deep" / "home"
    home.mkdir(parents=True)
    path = HOSTILE[kind](tmp_path / "pack.lachan")
    before = everything_below(tmp_path)

    with pytest.raises(LachanError) as refused:
        install(path, home, accept="Cô Hoa")

    assert refused.value.code.startswith("pack-")
    assert kind not in NAMES or refused.value.code == "pack-foreign"
    assert everything_below(tmp_path) - before <= {home / "packs"}


def test_a_good_pack_passes_the_same_gate(tmp_path: Path, example: str) -> None:
    path = tmp_path / "ours.lachan"
    build(small_pack(tmp_path / "ours", example), path, SEED)

    assert install(path, tmp_path / "home", accept="Cô Hoa").by == "Cô Hoa"


def test_three_hundred_mutated_packs_are_refused_or_say_the_same(tmp_path: Path, example: str) -> None:
    path = tmp_path / "ours.lachan"
    build(small_pack(tmp_path / "ours", example), path, SEED)
    whole = path.read_bytes()
    said = verify(path).manifest
    dice = random.Random(20_261_125)
    refused = 0
    for _ in range(300):
        data = bytearray(whole)
        match dice.randrange(4):
            case 0:
                data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
            case 1:
                del data[dice.randrange(len(data)) :]
            case 2:
                start = dice.randrange(len(data))
                data[start : start + dice.randrange(1, 64)] = dice.randbytes(dice.randrange(64))
            case _:
                start = len(data) - dice.randrange(1, 400)
                data[start:start] = dice.randbytes(dice.randrange(1, 16))
        path.write_bytes(bytes(data))
        refused += not _says(path, said)

    assert refused > 250
    assert not (tmp_path / "packs").exists()


def _says(path: Path, said: Manifest) -> bool:
    """Whether the pack still says what was signed, where the byte meant nothing; else it is refused."""
    try:
        found = verify(path).manifest
    except LachanError as error:
        if not error.code.startswith("pack-"):
            raise
        return False
    assert found == said
    return True

"""Zip files that two readers would understand in two ways: refused, though all that was signed is right."""

import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from carried_packs import SEED, in_directory, manifest_of, small_pack, strangers_zip

from lachan.cli.main import MISUSED, run
from lachan.content.pack_archive import MANIFEST, SIGNATURE, verify
from lachan.content.pack_building import build
from lachan.content.pack_shelf import install
from lachan.content.pack_signing import sign
from lachan.domain.errors import LachanError

YAML = b"format: 1\n"
END = b"PK\x05\x06"
Change = Callable[[bytes], bytes]


def _listed(at: int, value: bytes) -> Change:
    """Change what the directory says of a.yaml."""
    return lambda data: in_directory(data, b"a.yaml", at, value)


def _ahead(at: int, value: bytes) -> Change:
    """Change what the head in front of a.yaml says of it."""

    def change(data: bytes) -> bytes:
        place = data.index(b"a.yaml", data.index(b"PK\x03\x04", data.index(SIGNATURE.encode()))) - 30 + at
        return data[:place] + value + data[place + len(value) :]

    return change


def _with_extra(extra: bytes) -> Change:
    """Give the directory's entry of a.yaml, which is the last, an extra field."""

    def change(data: bytes) -> bytes:
        data = in_directory(data, b"a.yaml", 30, struct.pack("<H", len(extra)))
        end = data.rindex(END)
        size = struct.unpack_from("<L", data, end + 12)[0] + len(extra)
        tail = data[end : end + 12] + struct.pack("<L", size) + data[end + 16 :]
        return data[:end] + extra + tail

    return change


def _huge_by_zip64(data: bytes) -> bytes:
    extra = struct.pack("<HHQ", 1, 8, 2**40)
    return _with_extra(extra)(in_directory(data, b"a.yaml", 24, b"\xff" * 4))


def _other_by_unicode(data: bytes) -> bytes:
    """The Unicode Path field of Info-ZIP, which some readers believe and some do not."""
    name = b"../evil.yaml"
    body = struct.pack("<BL", 1, zipfile.crc32(b"a.yaml")) + name  # type: ignore[attr-defined]
    return _with_extra(struct.pack("<HH", 0x7075, len(body)) + body)(data)


def _commented(data: bytes) -> bytes:
    return data[:-2] + struct.pack("<H", 7) + b"comment"


def _second_directory_in_the_comment(data: bytes) -> bytes:
    other = END + b"\0" * 18
    return data[:-2] + struct.pack("<H", len(other)) + other


def _behind_a_gap(data: bytes) -> bytes:
    """Bytes that nobody lists lie between the last file and the directory."""
    end = data.rindex(END)
    size, start = struct.unpack_from("<LL", data, end + 12)
    tail = data[end : end + 16] + struct.pack("<L", start + 9) + data[end + 20 :]
    return data[:start] + b"smuggled!" + data[start : start + size] + tail


CHANGES: dict[str, Change] = {
    "a program in front": lambda data: b"MZ" + b"\0" * 510 + data,
    "a second pack in front": lambda data: data + data,
    "something behind": lambda data: data + b"\0" * 9,
    "something in between": _behind_a_gap,
    "a comment": _commented,
    "an end in the comment": _second_directory_in_the_comment,
    "a terabyte by zip64": _huge_by_zip64,
    "another name by an extra field": _other_by_unicode,
    "another name in front": _ahead(30, b"b"),
    "a way out in front": _ahead(30, b"../evi"),
    "another size in front": _ahead(22, struct.pack("<L", 2**31)),
    "a locked file in front": _ahead(6, struct.pack("<H", 1)),
    "an extra field in front": _ahead(28, struct.pack("<H", 4)),
    "packed otherwise in front": _ahead(8, struct.pack("<H", 12)),
    "a false sum in both": lambda data: _ahead(14, b"\1\2\3\4")(_listed(16, b"\1\2\3\4")(data)),
    "a false sum in the directory": _listed(16, b"\1\2\3\4"),
    "a later part of many": lambda data: data[:-18] + struct.pack("<HH", 1, 1) + data[-14:],
    "a place behind the end": _listed(42, struct.pack("<L", 2**31)),
    "a place that counts backwards": _listed(42, b"\xff" * 4),
}


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    """A pack of one file that all of them begin as."""
    return strangers_zip(tmp_path / "strange.lachan", {"a.yaml": YAML})


def _below(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


@pytest.mark.parametrize("kind", CHANGES)
def test_what_two_readers_could_read_in_two_ways_is_refused(kind: str, strange: Path, tmp_path: Path) -> None:
    strange.write_bytes(CHANGES[kind](strange.read_bytes()))
    before = _below(tmp_path)

    with pytest.raises(LachanError, match=r"pack-(foreign|unreadable|changed|too-big)"):
        install(strange, tmp_path / "home", accept="Cô Hoa")

    assert _below(tmp_path) - before <= {tmp_path / "home", tmp_path / "home" / "packs"}


@pytest.mark.parametrize("command", ["verify", "install"])
@pytest.mark.parametrize("kind", CHANGES)
def test_the_command_line_refuses_it_in_words(
    kind: str,
    command: str,
    strange: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "home"))
    strange.write_bytes(CHANGES[kind](strange.read_bytes()))

    assert run(["pack", command, str(strange)]) == MISUSED
    assert capsys.readouterr().err.strip()
    assert not list(tmp_path.rglob("*.yaml"))


def test_each_began_as_a_pack_that_is_read(strange: Path) -> None:
    assert verify(strange).signed


def test_twins_that_differ_in_how_a_letter_is_put_together_are_refused(tmp_path: Path) -> None:
    files = {"b\u1ecda.yaml": YAML, "bo\u0323a.yaml": YAML}
    path = tmp_path / "twins.lachan"
    head = manifest_of(files)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in {MANIFEST: head, SIGNATURE: sign(SEED, head), **files}.items():
            archive.writestr(name, data)

    with pytest.raises(LachanError, match="pack-foreign"):
        verify(path)


def test_a_pack_that_was_packed_anew_by_another_tool_is_refused(tmp_path: Path, example: str) -> None:
    """Windows' own “compressed folder” and zip put things of their own in: such a pack is built anew."""
    ours = tmp_path / "ours.lachan"
    build(small_pack(tmp_path / "ours", example), ours, SEED)
    with zipfile.ZipFile(ours) as archive:
        archive.extractall(tmp_path / "out")
    again = Path(shutil.make_archive(str(tmp_path / "again"), "zip", tmp_path / "out"))

    with pytest.raises(LachanError, match="pack-foreign"):
        verify(again)

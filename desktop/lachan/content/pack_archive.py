"""A pack in one file, to carry on a stick: built, and opened without trusting a byte of it.

A zip file with ``manifest.json``, ``signature`` (where somebody signed) and the files of the pack. Nothing is
unpacked before all names, kinds, sizes and places have been looked at; while unpacking, real bytes are
counted and hashed. Limits and threats: zip bombs that lie about sizes or overlap (Fifield 2019), names that
lead elsewhere ("zip slip"), links, names that are one on some systems.
"""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lachan.content.pack_manifest import FORMAT, MOST_BYTES, File, Manifest, decode, digest, encode
from lachan.content.pack_names import trouble_with, twin_of
from lachan.content.pack_signing import SIGNATURE_BYTES, is_signed, public_of, sign
from lachan.domain.errors import LachanError
from lachan.scenario.model import Words

MANIFEST, SIGNATURE = "manifest.json", "signature"
MOST_FILES = 2_000
MOST_FILE_BYTES = 20 * 2**20
MOST_PACK_BYTES = 200 * 2**20
MOST_RATIO = 120
"""A file may unpack to at most so many times its packed size, beyond the first 64 KiB."""
_SMALL = 64 * 2**10
_LOCAL_HEADER = struct.Struct("<4s2x2H4x3L2H")
"""Of APPNOTE 4.3.7: signature, flags, method, CRC, both sizes, lengths of name and extra field."""
_DIRECTORY_ENTRY = 46
"""Bytes of APPNOTE 4.3.12, without name, extra field and comment."""
_DIRECTORY_END = struct.Struct("<4s4H2LH")
"""Of APPNOTE 4.3.16: signature, disks, files here and in all, the directory's size and place, comment."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CANNOT_READ = (OSError, EOFError, KeyError, ValueError, NotImplementedError, zipfile.BadZipFile, zlib.error)


@dataclass(frozen=True, slots=True)
class Opened:
    """A pack whose every byte was read and found as its manifest says. *signed*: by the key it names."""

    path: Path
    manifest: Manifest
    signed: bool


def write_pack(
    path: Path, id_: str, version: str, title: Words, files: Mapping[str, bytes], seed: bytes | None
) -> Manifest:
    """Write a pack of *files* by name, whole or not at all; *seed* signs it.

    The same files and seed give the same bytes. Raises LachanError pack-foreign, pack-too-big,
    folder-unwritable.
    """
    known = {name: File(size=len(data), sha256=digest(data)) for name, data in files.items()}
    key = public_of(seed) if seed is not None else ""
    manifest = Manifest(format=FORMAT, id=id_, version=version, title=title, files=known, key=key)
    _fits(path, manifest)
    head = encode(manifest)
    inside = {MANIFEST: head, **({SIGNATURE: sign(seed, head)} if seed is not None else {})}
    inside |= dict(sorted(files.items()))
    new = path.with_name(path.name + ".new")
    try:
        with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in inside.items():
                info = zipfile.ZipInfo(name, _EPOCH)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, data)
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise LachanError("folder-unwritable", folder=str(path), reason=str(error.strerror)) from error
    return manifest


def verify(path: Path) -> Opened:
    """Read the whole pack at *path* and write nothing.

    Raises LachanError pack-unreadable, pack-foreign, pack-too-big, pack-newer, pack-changed.
    """
    for opened, name, _ in _walk(path):
        if not name:
            return opened
    raise AssertionError("the walk ends with the pack itself")


def unpack(path: Path, folder: Path) -> Opened:
    """Read the whole pack and write its files below *folder*, which exists and is empty; raises as verify.

    After an error *folder* may hold some files: the caller throws it away.
    """
    for opened, name, data in _walk(path):
        if not name:
            return opened
        file = folder.joinpath(*name.split("/"))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    raise AssertionError("the walk ends with the pack itself")


def _walk(path: Path) -> Iterator[tuple[Opened, str, bytes]]:
    """Give every file with its bytes, then the pack with an empty name; no name before all are known good."""
    with _open(path) as archive:
        infos = _members(path, archive)
        head = _read(path, archive, infos[MANIFEST], MOST_BYTES)
        manifest = decode(head, str(path))
        _fits(path, manifest)
        inside = set(infos) - {MANIFEST, SIGNATURE}
        for name in sorted(inside ^ set(manifest.files)):
            raise LachanError("pack-changed", path=str(path), name=_shown(name))
        opened = Opened(path, manifest, _signature(path, archive, infos, manifest, head))
        for name, file in sorted(manifest.files.items()):
            data = _read(path, archive, infos[name], file.size)
            if len(data) != file.size or digest(data) != file.sha256:
                raise LachanError("pack-changed", path=str(path), name=_shown(name))
            yield opened, name, data
        yield opened, "", b""


def _open(path: Path) -> zipfile.ZipFile:
    try:
        if path.stat().st_size > MOST_PACK_BYTES:
            raise LachanError("pack-too-big", path=str(path), most=MOST_PACK_BYTES // 2**20)
        return zipfile.ZipFile(path)
    except _CANNOT_READ as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)[:120]
        raise LachanError("pack-unreadable", path=str(path), reason=str(reason)) from error


def _members(path: Path, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    infos = archive.infolist()
    if len(infos) > MOST_FILES + 2:
        raise LachanError("pack-too-big", path=str(path), most=MOST_PACK_BYTES // 2**20)
    twins: set[str] = set()
    for info in infos:
        name = info.filename
        mode = info.external_attr >> 16
        own = name in (MANIFEST, SIGNATURE)
        plain = not mode or stat.S_IFMT(mode) in (0, stat.S_IFREG)
        known = own or not trouble_with(name)
        if info.orig_filename != name or not known or not plain or twin_of(name) in twins:
            raise LachanError("pack-foreign", path=str(path), name=_shown(info.orig_filename))
        if info.flag_bits & 0x1 or info.compress_type not in _METHODS:
            raise LachanError("pack-foreign", path=str(path), name=_shown(name))
        twins.add(twin_of(name))
        packed = max(info.compress_size, 1)
        if info.file_size > MOST_FILE_BYTES or info.file_size > _SMALL + packed * MOST_RATIO:
            raise LachanError("pack-too-big", path=str(path), most=MOST_PACK_BYTES // 2**20)
    if sum(info.file_size for info in infos) > MOST_PACK_BYTES:
        raise LachanError("pack-too-big", path=str(path), most=MOST_PACK_BYTES // 2**20)
    if MANIFEST not in twins:
        raise LachanError("pack-unreadable", path=str(path), reason=MANIFEST)
    _nothing_besides(path, archive, infos)
    return {info.filename: info for info in infos}


def _nothing_besides(path: Path, archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> None:
    """Every byte belongs to one file, its head or the directory, and heads and directory agree.

    So nothing lies on top of another, before, between or behind, and no reader finds other files than we do.
    """
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset != end or not _head_agrees(archive, info):
            raise LachanError("pack-foreign", path=str(path), name=_shown(info.filename))
        end += _LOCAL_HEADER.size + len(info.orig_filename.encode()) + info.compress_size
    listed = sum(_DIRECTORY_ENTRY + len(info.orig_filename.encode()) for info in infos)
    last = _DIRECTORY_END.pack(b"PK\5\6", 0, 0, len(infos), len(infos), listed, end, 0)
    assert archive.fp is not None
    archive.fp.seek(end + listed)
    if archive.fp.read(_DIRECTORY_END.size + 1) != last:
        raise LachanError("pack-foreign", path=str(path), name=_shown(path.name))


def _head_agrees(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bool:
    """Whether the head in front of the file says what the directory says, and nothing more."""
    assert archive.fp is not None
    archive.fp.seek(info.header_offset)
    head = archive.fp.read(_LOCAL_HEADER.size)
    if len(head) != _LOCAL_HEADER.size:
        return False
    sign_, flags, method, *sizes = _LOCAL_HEADER.unpack(head)
    listed = [info.CRC, info.compress_size, info.file_size, len(info.orig_filename.encode()), 0]
    return (sign_, flags, method, sizes) == (b"PK\3\4", info.flag_bits, info.compress_type, listed)


def _read(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    try:
        with archive.open(info) as file:
            data = file.read(most + 1)
    except _CANNOT_READ as error:
        raise LachanError("pack-unreadable", path=str(path), reason=_shown(info.filename)) from error
    if len(data) > most:
        raise LachanError("pack-changed", path=str(path), name=_shown(info.filename))
    return data


def _signature(
    path: Path, archive: zipfile.ZipFile, infos: dict[str, zipfile.ZipInfo], manifest: Manifest, head: bytes
) -> bool:
    """Whether the pack is signed; one that names a key but has no good signature was changed."""
    if not manifest.key:
        return False
    info = infos.get(SIGNATURE)
    signature = _read(path, archive, info, SIGNATURE_BYTES) if info is not None else b""
    if not is_signed(manifest.key, head, signature):
        raise LachanError("pack-changed", path=str(path), name=SIGNATURE)
    return True


def _fits(path: Path, manifest: Manifest) -> None:
    sizes = [file.size for file in manifest.files.values()]
    if len(sizes) > MOST_FILES or sum(sizes) > MOST_PACK_BYTES or max(sizes, default=0) > MOST_FILE_BYTES:
        raise LachanError("pack-too-big", path=str(path), most=MOST_PACK_BYTES // 2**20)
    for name in manifest.files:
        if trouble_with(name) or name in (MANIFEST, SIGNATURE):
            raise LachanError("pack-foreign", path=str(path), name=_shown(name))


def _shown(name: str) -> str:
    """Return a stranger's name so that it can be shown: short, and with no sign that does anything."""
    return ascii(name)[1:-1][:80] if not name.isprintable() else name[:80]

"""A sealed bundle: one computer's events of one class, in one file that only the teacher can read.

Outside: magic, class id and key ids. Each recipient has the file key, sealed; with it the content opens:
zlib of lines, being a heading, the events' canonical lines, veiled lines (sensitive results that name
nobody), and the device's signature over all of it. The file ends with the SHA-256 of all before.
"""

import hashlib
import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from lachan.classroom import sealing
from lachan.classroom.card import Card
from lachan.classroom.sealing import SealError, Signer
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.storage.clock import Entropy

MAGIC = b"LACHAN BUNDLE "
VERSION = 1
ENDING = ".lachan-bundle"
MOST_BYTES = 64 * 1024 * 1024
MOST_CONTENT = 512 * 1024 * 1024
MOST_LINES = 1_000_000
_DIGEST = 32
_TOKEN = re.compile(r"[0-9a-f]{32}")
Refusal = Literal["not-ours", "newer", "other-class", "damaged"]


class BundleRefusedError(Exception):
    """A file that is left aside whole. *why*: the verdict; *detail*: for the log."""

    def __init__(self, why: Refusal, detail: str = "") -> None:
        super().__init__(why, detail)
        self.why: Refusal = why
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Veiled:
    """One pupil in a sensitive family, *good* if ever safe: *token* tells two apart, but not who they are."""

    family: str
    token: str
    good: bool


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds, verified. *lines*: canonical events, still to be checked one by one."""

    class_id: str
    device: str
    made: str
    lines: tuple[bytes, ...]
    veiled: tuple[Veiled, ...] = ()


def seal_bundle(
    card: Card, device: Signer, made: str, lines: Sequence[bytes], veiled: Sequence[Veiled], entropy: Entropy
) -> bytes:
    """Return the file, sealed to every recipient of *card* and signed by *device*."""
    header = _json({"class": card.id, "keys": [_key_id(one.key) for one in card.recipients]})
    outside = MAGIC + b"%d\n" % VERSION + len(header).to_bytes(2, "big") + header
    heading = {"device": device.public.hex(), "made": made, "events": len(lines), "veiled": len(veiled)}
    tail = [_json({"family": v.family, "token": v.token, "good": v.good}) for v in veiled]
    inside = b"\n".join([_json(heading), *lines, *tail]) + b"\n"
    content = zlib.compress(inside + device.sign(outside + inside), 6)
    file_key = entropy(sealing.KEY)
    sealed = b"".join(sealing.seal_to(file_key, bytes.fromhex(one.key)) for one in card.recipients)
    whole = outside + sealed + sealing.encrypt_stream(content, file_key, outside)
    return whole + hashlib.sha256(whole).digest()


def open_bundle(data: bytes, privates: Mapping[str, bytes]) -> Bundle:
    """Open a file with whichever of our *privates* (by key id) fits; raises BundleRefusedError.

    Nothing of a file is believed before all of it has been verified.
    """
    outside, header, rest = _outside(data)
    names = header["keys"]
    place = next((place for place, name in enumerate(names) if name in privates), None)
    if place is None:
        raise BundleRefusedError("other-class", header["class"])
    sealed = rest[place * sealing.SEALED : (place + 1) * sealing.SEALED]
    try:
        file_key = sealing.open_sealed(sealed, privates[names[place]])
        content = sealing.decrypt_stream(rest[len(names) * sealing.SEALED :], file_key, outside)
    except SealError as error:
        raise BundleRefusedError("damaged", str(error)) from error
    return _inside(_unpacked(content), outside, header["class"])


def named_on(data: bytes) -> tuple[str, frozenset[str]]:
    """Return what stands outside on a bundle: class id, ids of its keys; raises BundleRefusedError."""
    header = _outside(data)[1]
    return str(header["class"]), frozenset(header["keys"])


def _outside(data: bytes) -> tuple[bytes, dict[str, Any], bytes]:
    if not data.startswith(MAGIC):
        raise BundleRefusedError("not-ours")
    end = data.find(b"\n", len(MAGIC), len(MAGIC) + 8)
    version = data[len(MAGIC) : max(end, 0)]
    if end < 0 or not version.isdigit():
        raise BundleRefusedError("damaged", "version")
    if int(version) > VERSION:
        raise BundleRefusedError("newer", version.decode())
    whole, digest = data[:-_DIGEST], data[-_DIGEST:]
    if len(data) > MOST_BYTES or hashlib.sha256(whole).digest() != digest:
        raise BundleRefusedError("damaged", "checksum")
    size = int.from_bytes(whole[end + 1 : end + 3], "big")
    outside, rest = whole[: end + 3 + size], whole[end + 3 + size :]
    try:
        header = json.loads(outside[end + 3 :])
        fits = isinstance(header["class"], str) and all(isinstance(key, str) for key in header["keys"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise BundleRefusedError("damaged", "header") from error
    if not fits or not 0 < len(header["keys"]) <= 4:
        raise BundleRefusedError("damaged", "header")
    return outside, header, rest


def _unpacked(content: bytes) -> bytes:
    try:
        unpacker = zlib.decompressobj()
        inside = unpacker.decompress(content, MOST_CONTENT)
    except zlib.error as error:
        raise BundleRefusedError("damaged", "zlib") from error
    if not unpacker.eof or unpacker.unconsumed_tail or unpacker.unused_data:
        raise BundleRefusedError("damaged", "length")
    return inside


def _inside(inside: bytes, outside: bytes, class_id: str) -> Bundle:
    text, signature = inside[:-64], inside[-64:]
    lines = text.split(b"\n")
    try:
        heading = json.loads(lines[0])
        device, events, veiled = heading["device"], heading["events"], heading["veiled"]
        sealing.verify(bytes.fromhex(device), outside + text, signature)
        if lines[-1] or len(lines) != events + veiled + 2 or len(lines) > MOST_LINES:
            raise ValueError("count")
        hidden = tuple(_veiled(json.loads(line)) for line in lines[events + 1 : -1])
        return Bundle(class_id, device, str(heading["made"])[:40], tuple(lines[1 : events + 1]), hidden)
    except (ValueError, TypeError, KeyError, RecursionError, SealError) as error:
        raise BundleRefusedError("damaged", type(error).__name__) from error


def _veiled(raw: dict[str, Any]) -> Veiled:
    fits = raw["family"] in SENSITIVE_FAMILIES and isinstance(raw["good"], bool)
    if not fits or _TOKEN.fullmatch(raw["token"]) is None:
        raise ValueError("veiled")
    return Veiled(raw["family"], raw["token"], raw["good"])


def _key_id(public: str) -> str:
    return sealing.key_id(bytes.fromhex(public))


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

"""manifest.json of a pack in one file: what it is, and the hash of every file in it."""

import hashlib
import re
from typing import Annotated

import msgspec
from msgspec import Meta

from lachan.domain.errors import LachanError
from lachan.scenario.model import Id, Words

FORMAT = 1
MOST_BYTES = 512 * 2**10
Version = Annotated[str, Meta(pattern=r"^\d{1,4}(\.\d{1,4}){1,3}$")]
Hash = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
"""SHA-256, in hex."""


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One file: its length in bytes and its hash."""

    size: Annotated[int, Meta(ge=0)]
    sha256: Hash


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All of it is signed. *files* by name; *key*: the public key, in hex, "" where nobody signed."""

    format: int
    id: Id
    version: Version
    title: Words
    files: dict[str, File]
    key: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?$")] = ""


def digest(data: bytes) -> str:
    """Return the SHA-256 of *data*, in hex."""
    return hashlib.sha256(data).hexdigest()


def version_key(version: str) -> tuple[int, ...]:
    """Return what versions are compared by: 1.10 is after 1.9, and 1.0 is 1.0.0."""
    numbers = [int(part) for part in re.findall(r"\d+", version)]
    return tuple(numbers + [0] * (4 - len(numbers)))


def encode(manifest: Manifest) -> bytes:
    """Return the bytes that are signed and stored; the same for the same manifest."""
    plain = msgspec.to_builtins(manifest)
    plain["files"] = dict(sorted(plain["files"].items()))
    return msgspec.json.format(msgspec.json.encode(plain), indent=1)


def decode(data: bytes, path: str) -> Manifest:
    """Read a manifest; *path* is for the error. Raises LachanError pack-newer or pack-unreadable."""
    try:
        form = msgspec.json.decode(data, type=dict[str, msgspec.Raw]).get("format")
        if form is not None and bytes(form) != str(FORMAT).encode():
            raise LachanError("pack-newer", path=path, format=bytes(form)[:20].decode("utf-8", "replace"))
        return msgspec.json.decode(data, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        reason = f"manifest.json: {str(error)[:120]}"
        raise LachanError("pack-unreadable", path=path, reason=reason) from error

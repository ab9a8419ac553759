"""Whose packs this computer takes: the keys that ship with the app, and those a grown-up has added."""

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from lachan import paths
from lachan.domain.errors import LachanError

FILE = "pack-keys.json"
_Key = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
_Name = Annotated[str, Meta(min_length=1, max_length=120)]


class _Keys(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file: names by public key."""

    keys: dict[_Key, _Name] = {}


def shown_key(key: str) -> str:
    """Return the first 64 bits of a public key as people compare them: ``3f2a 91c0 77de 10ab``."""
    return " ".join(key[n : n + 4] for n in range(0, 16, 4))


def trusted(home: Path) -> dict[str, str]:
    """Return the names of those whose packs are taken, by public key in hex.

    A list of one's own that cannot be read counts as empty: then every stranger is asked about again.
    """
    return {**_read(home / FILE), **_read(paths.shipped("assets") / FILE)}


def trust(home: Path, key: str, name: str) -> None:
    """Take packs signed with *key* from now on; raises LachanError folder-unwritable."""
    keys = {**_read(home / FILE), key: name.strip()[:120] or key[:8]}
    new = home / f"{FILE}.new"
    try:
        home.mkdir(parents=True, exist_ok=True)
        new.write_bytes(msgspec.json.format(msgspec.json.encode(_Keys(keys)), indent=1))
        new.replace(home / FILE)
    except OSError as error:
        raise LachanError("folder-unwritable", folder=str(home), reason=str(error.strerror)) from error


def _read(file: Path) -> dict[str, str]:
    try:
        return dict(msgspec.json.decode(file.read_bytes(), type=_Keys).keys)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return {}

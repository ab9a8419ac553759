"""The key with which a family's own computer signs badges; made when first needed, never passed on."""

from pathlib import Path

from lachan.classroom.sealing import Signer, signer_of
from lachan.domain.errors import LachanError
from lachan.storage.clock import Entropy

FILE = "family-key"
_BYTES = 32


def family_signer(home: Path, entropy: Entropy) -> Signer:
    """Return the signer of the data folder *home*.

    A key file that cannot be read is put aside and a new one made: badges signed before stay good.
    Raises LachanError folder-unwritable.
    """
    file = home / FILE
    seed = _seed(file)
    if seed is not None:
        return signer_of(seed)
    seed = entropy(_BYTES)
    new = home / f"{FILE}.new"
    try:
        home.mkdir(parents=True, exist_ok=True)
        if file.exists():
            file.replace(home / f"{FILE}.unreadable")
        new.write_text(seed.hex() + "\n", "ascii")
        new.chmod(0o600)
        new.replace(file)
    except OSError as error:
        raise LachanError("folder-unwritable", folder=str(home), reason=str(error.strerror)) from error
    return signer_of(seed)


def _seed(file: Path) -> bytes | None:
    try:
        seed = bytes.fromhex(file.read_text("ascii").strip())
    except (OSError, ValueError):
        return None
    return seed if len(seed) == _BYTES else None

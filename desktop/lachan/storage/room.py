"""Room on the disk: a ballast that can be thrown off when it is full, and a warning before it is."""

import contextlib
import os
import shutil
from pathlib import Path

from lachan.storage.clock import Entropy

BALLAST_NAME = "ballast.bin"
BALLAST_BYTES = 256 * 1024
LOW_BYTES = 200 * 1024 * 1024
"""Below this much free room a person is warned."""


def take_ballast(folder: Path, entropy: Entropy) -> bool:
    """Put the ballast into *folder* unless it is there; return whether it now is.

    Random bytes, since a disk may shrink others.
    """
    ballast = folder / BALLAST_NAME
    try:
        if ballast.exists() and ballast.stat().st_size == BALLAST_BYTES:
            return True
        with ballast.open("wb") as file:
            file.write(entropy(BALLAST_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        throw_off_ballast(folder)
        return False
    return True


def throw_off_ballast(folder: Path) -> bool:
    """Delete the ballast, so that what is pending fits; return whether there was any."""
    ballast = folder / BALLAST_NAME
    with contextlib.suppress(OSError):
        ballast.unlink()
        return True
    return False


def free_bytes(folder: Path) -> int:
    """Return how much room the disk of *folder* has for us."""
    return shutil.disk_usage(folder).free


def is_low(folder: Path) -> bool:
    """Return whether it is time to warn."""
    return free_bytes(folder) < LOW_BYTES

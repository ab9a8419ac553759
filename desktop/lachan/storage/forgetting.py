"""Whether this computer will still know tomorrow what is written today."""

import contextlib
import ctypes
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lachan.storage.clock import Entropy

Why = Literal["memory", "profile", "wiped"]
"""*memory*: the folder lives in memory only, as on a live system. *profile*: Windows takes the person's
folder away at log-out. *wiped*: there was a record here before, and it is gone."""

CANARY_NAME = "canary.txt"
_IN_MEMORY = frozenset({"tmpfs", "ramfs", "overlay", "aufs", "unionfs", "squashfs"})
_PROFILE_TEMPORARY, _PROFILE_ROAMING, _PROFILE_MANDATORY = 1, 2, 4


@dataclass(frozen=True, slots=True)
class Signs:
    """What can be seen of it. *here* and *elsewhere*: the canary beside the record, and its twin."""

    file_system: str = ""
    profile: int = 0
    here: str = ""
    elsewhere: str = ""


def forgets(signs: Signs) -> Why | None:
    """Return why the record will not last, or None where nothing speaks for it."""
    if signs.profile & (_PROFILE_TEMPORARY | _PROFILE_ROAMING | _PROFILE_MANDATORY):
        return "profile"
    if signs.file_system in _IN_MEMORY:
        return "memory"
    if signs.elsewhere and not signs.here:
        return "wiped"
    return None


def look(folder: Path, twin: Path, entropy: Entropy) -> Signs:
    """Read the signs, then leave a canary in *folder* and one in *twin*, a place that other things wipe.

    Where both are wiped at every start nothing is found: that only the calendar of the class can tell.
    """
    here, elsewhere = _read(folder / CANARY_NAME), _read(twin / CANARY_NAME)
    signs = Signs(file_system_of(folder), windows_profile(), here, elsewhere)
    song = here or entropy(8).hex()
    for place, sung in ((folder, here), (twin, elsewhere)):
        if sung != song:
            with contextlib.suppress(OSError):
                place.mkdir(parents=True, exist_ok=True)
                (place / CANARY_NAME).write_text(song, encoding="ascii")
    return signs


def file_system_of(folder: Path, mounts: Path = Path("/proc/self/mounts")) -> str:
    """Return the kind of file system that holds *folder*, "" where the system does not say."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    where = str(folder.resolve())
    best = ("", "")
    for line in lines:
        _, point, kind, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        inside = where == point or where.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1]


def windows_profile() -> int:
    """Return the flags of Windows' ``GetProfileType``, 0 elsewhere."""
    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return 0
    flags = ctypes.c_ulong(0)
    windll.userenv.GetProfileType(ctypes.byref(flags))
    return int(flags.value)


def usual_twin() -> Path:
    """Return the folder for the second canary: the roaming or settings folder, which other things wipe."""
    from platformdirs import user_config_path

    override = os.environ.get("LACHAN_HOME")
    return Path(override) / "twin" if override else user_config_path("lachan", appauthor=False, roaming=True)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""

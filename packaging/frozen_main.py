"""What a frozen Lá Chắn starts with."""

import multiprocessing
import os
import sys
from pathlib import Path

from lachan.__main__ import main

PORTABLE = "portable.txt"
"""Beside the program, it keeps all data beside the program too: for a stick that is carried about."""


def can_be_written(folder: Path) -> bool:
    """Tell by trying: Windows says yes of folders that then take no file."""
    probe = folder / f".probe-{os.getpid()}"
    try:
        probe.write_bytes(b"lachan")
        probe.unlink()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.frozen = True  # type: ignore[attr-defined]  # not every way of building says so itself
    multiprocessing.freeze_support()  # does nothing unless that is said
    home = Path(sys.executable).resolve().parent
    if (home / PORTABLE).is_file() and can_be_written(home):
        os.environ.setdefault("LACHAN_HOME", str(home / "data"))
        os.environ.setdefault("QML_DISK_CACHE_PATH", str(home / "data" / "qml"))  # else in the profile
    main()

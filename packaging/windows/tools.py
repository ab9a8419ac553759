"""What must be on the Linux machine that builds for Windows, and how to have it."""

import shutil
from collections.abc import Callable
from pathlib import Path

from windows import interpreter, payload

PROGRAMS = {
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "x86_64-w64-mingw32-objdump": "binutils-mingw-w64-x86-64",
    "osslsigncode": "osslsigncode",
    "makensis": "nsis",
}
"""Each program that is run, and the package of Debian and Ubuntu that has it."""


def missing(which: Callable[[str], str | None] = shutil.which) -> list[str]:
    """Return, one sentence each, what stands in the way of a build; nothing if all is there."""
    absent = {name: package for name, package in PROGRAMS.items() if not which(name)}
    told = [f"Missing: {name}" for name in absent]
    if absent:
        told.append("As administrator: apt-get install " + " ".join(sorted(set(absent.values()))))
    if not Path(interpreter.AUTHORITIES).is_file():
        told.append(f"Missing: {interpreter.AUTHORITIES} (apt-get install ca-certificates)")
    if not payload.fits():
        told.append("Run this with Python 3.11: its standard library and byte code go into the build.")
    return told

"""The file that installs on Windows, made by NSIS from installer.nsi."""

import os
import subprocess
import tempfile
from pathlib import Path

from windows import launcher

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "installer.nsi"


def command(program: Path, target: Path, version: str, icon: Path) -> list[str]:
    """Return what runs NSIS to make *target* of the folder *program*."""
    told = {
        "VERSION": version,
        "VERSION4": ".".join(map(str, launcher.four_numbers(version))),
        "PROGRAM": str(program),
        "OUTPUT": str(target),
        "ICON": str(icon),
        "KILOBYTES": str(sum(file.stat().st_size for file in program.rglob("*") if file.is_file()) // 1024),
    }
    quiet = ["makensis", "-V2", "-INPUTCHARSET", "UTF8"]
    return [*quiet, *(f"-D{name}={value}" for name, value in told.items()), str(SCRIPT)]


def build(program: Path, target: Path, version: str) -> None:
    """Make the installer *target* of the folder *program*."""
    with tempfile.TemporaryDirectory() as work:
        icon = Path(work, "lachan.ico")
        icon.write_bytes(launcher.icon(launcher.PICTURE))
        environ = os.environ | {"SOURCE_DATE_EPOCH": "315532800"}
        subprocess.run(command(program, target, version, icon), check=True, env=environ)

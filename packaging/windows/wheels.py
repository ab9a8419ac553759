"""The wheels for Windows: had by pip with the hashes of wheels.txt, and unpacked."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

PINS = Path(__file__).with_name("wheels.txt")
FOR_WINDOWS = (
    *("--no-deps", "--only-binary=:all:", "--require-hashes", "--platform", "win_amd64"),
    *(
        "--python-version",
        "3.11",
        "--implementation",
        "cp",
        "--abi",
        "cp311",
        "--abi",
        "abi3",
        "--abi",
        "none",
    ),
)


def pins(text: str) -> dict[str, str]:
    """Return name and version of each wheel in *text*, in the form of wheels.txt."""
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    named = (line.split(" ", 1)[0].partition("==") for line in lines)
    return {name.lower(): number for name, _, number in named}


def fetch(folder: Path) -> list[Path]:
    """Have every pinned wheel in *folder* (what lies there already is only checked) and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", *FOR_WINDOWS]
    subprocess.run([*pip, "--find-links", str(folder), "--dest", str(folder), "-r", str(PINS)], check=True)
    found = sorted(folder.glob("*.whl"))
    wanted = pins(PINS.read_text("utf-8"))
    mine = [one for one in found if wanted.get(_name(one)) == one.name.split("-")[1]]
    if len(mine) != len(wanted):
        raise SystemExit(f"{folder}: {len(mine)} of {len(wanted)} wheels found")
    return mine


def unpack(wheels: list[Path], target: Path) -> None:
    """Unpack *wheels* into *target*, which is emptied first."""
    shutil.rmtree(target, ignore_errors=True)
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(target)


def _name(wheel: Path) -> str:
    return wheel.name.split("-")[0].lower().replace("_", "-")

"""Build what a Linux computer can be given: a folder, a file that installs itself, and a .deb.

    python packaging/build_linux.py FOLDER [--only folder|run|deb]

Needs PyInstaller (pip install pyinstaller), gcc and binutils; for the other two also dpkg-deb and makeself
(apt-get install makeself). Everything goes into FOLDER: ``lachan/`` (start ``lachan/lachan``; beside it an
empty ``portable.txt`` keeps all data there too), ``lachan-VERSION.run`` (``sh FILE``, no root) and
``lachan_VERSION_amd64.deb``; and MANIFEST.sha256, which ``sha256sum -c`` checks. ``lachan/licenses`` lists
what is in it with every licence: the build stops where one is not known.
Says what each takes on the disk, and ends with 1 if that is more than is promised.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import licences
import licences_debian

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
PARTS = ("folder", "run", "deb")
MOST_INSTALLED, MOST_TO_CARRY = (
    150,
    60,
)  # MiB: what is promised of the folder, and of each file that installs it
DEPENDS = (
    "libc6 (>= 2.35), libstdc++6, libgcc-s1, zlib1g, libexpat1, libegl1, libgl1, libx11-6, libx11-xcb1, "
    "libxcb1, libxext6, libxrandr2, libfontconfig1, libfreetype6, libdbus-1-3, "
    "libglib2.0-0 | libglib2.0-0t64, libdrm2, libgssapi-krb5-2, libbrotli1, libzstd1"
)
"""What every desktop has and a program must not bring itself; try_deb.py proves that it is enough."""
RECOMMENDS = "libwayland-cursor0, libwayland-egl1"
"""What a desktop under Wayland has."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=PARTS)
    given = parser.parse_args(arguments)
    out = given.folder.resolve()
    out.mkdir(parents=True, exist_ok=True)
    try:
        build(out, given.only)
    except licences.LicenceUnknownError as error:
        print(error, file=sys.stderr)
        return 1
    write_manifest(out)
    return 0 if all(list(map(within, sorted(out.iterdir())))) else 1


def build(out: Path, only: str | None) -> None:
    """Make all of it in *out*, or only one part of PARTS, from the folder that is there."""
    if only in (None, "folder") or not (out / "lachan").is_dir():
        freeze(out)
    if only in (None, "run"):
        self_installing(out)
    if only in (None, "deb"):
        deb(out)


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def freeze(out: Path) -> None:
    work = out / ".work"
    command = ["-m", "PyInstaller", "--noconfirm", "--distpath", str(out), "--workpath", str(work)]
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environ["SOURCE_DATE_EPOCH"] = "315532800"
    environ["PYTHONPATH"] = str(ROOT / "desktop")  # of this checkout, whatever is installed
    spec = str(HERE / "freeze.spec")
    subprocess.run([sys.executable, *command, "--log-level", "ERROR", spec], check=True, env=environ)
    shutil.rmtree(work)
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, out / "lachan" / name)
    (out / "lachan" / "VERSION").write_text(version() + "\n", "ascii")
    licences.write(out / "lachan", made_of(out / "lachan"))


def made_of(program: Path) -> list[licences.Component]:
    """Return what the built folder *program* is made of; raises LicenceUnknownError."""
    return licences.components(program, licences.modules_in(program / "lachan"))


def self_installing(out: Path) -> None:
    stage = out / ".stage"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    shutil.copytree(out / "lachan", stage / "lachan", symlinks=True)
    (stage / "linux").mkdir()
    for name in ("lachan.desktop", "lachan.svg"):
        shutil.copy(HERE / "linux" / name, stage / "linux" / name)
    shutil.copy(HERE / "linux" / "install.sh", stage / "install.sh")
    (stage / "install.sh").chmod(0o755)
    target = out / f"lachan-{version()}.run"
    quiet = ["--xz", "--tar-quietly", "--nox11", "--quiet"]
    subprocess.run(["makeself", *quiet, str(stage), str(target), "Lá Chắn", "./install.sh"], check=True)
    shutil.rmtree(stage)


def deb(out: Path) -> None:
    root = out / ".deb"
    shutil.rmtree(root, ignore_errors=True)
    places = {
        "lachan.desktop": "usr/share/applications/lachan.desktop",
        "lachan.svg": "usr/share/icons/hicolor/scalable/apps/lachan.svg",
        "lachan.metainfo.xml": "usr/share/metainfo/vn.lachan.LaChan.metainfo.xml",
    }
    for name, place in places.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "linux" / name, root / place)
    shutil.copytree(out / "lachan", root / "opt" / "lachan", symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "lachan").symlink_to("/opt/lachan/lachan")
    (root / "usr" / "share" / "doc" / "lachan").mkdir(parents=True)
    told = licences_debian.copyright_file(made_of(out / "lachan"))
    (root / "usr" / "share" / "doc" / "lachan" / "copyright").write_text(told, "utf-8")
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    before = (HERE / "linux" / "preinst.sh").read_text("utf-8").replace("@VERSION@", version())
    (root / "DEBIAN" / "preinst").write_text(before, "utf-8")
    (root / "DEBIAN" / "preinst").chmod(0o755)
    control.write_text(
        f"Package: lachan\nVersion: {version()}\nArchitecture: amd64\nSection: education\n"
        "Priority: optional\n"
        f"Maintainer: Lá Chắn <lachan@lachan.invalid>\nDepends: {DEPENDS}\nRecommends: {RECOMMENDS}\n"
        "Description: rehearse scams before they happen, offline\n"
        " A simulated phone for students, parents and teachers, in Vietnamese and English.\n",
        "utf-8",
    )
    target = out / f"lachan_{version()}_amd64.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)


def write_manifest(out: Path) -> None:
    """List every file with its hash, in the form that ``sha256sum -c`` reads."""
    files = (file for file in sorted(out.rglob("*")) if file.is_file() and not file.is_symlink())
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(out).as_posix()}"
        for file in files
        if file.name != "MANIFEST.sha256"
    ]
    (out / "MANIFEST.sha256").write_text("\n".join(lines) + "\n", "utf-8")


def within(part: Path) -> bool:
    """Print what *part* takes on this disk, blocks counted whole; False if that is more than is promised."""
    inside = part.rglob("*") if part.is_dir() else (part,)
    size = sum(file.lstat().st_blocks * 512 for file in inside) / 2**20
    most = MOST_INSTALLED if part.is_dir() else MOST_TO_CARRY
    print(f"{size:7.1f} MiB  {part.name}  (at most {most})")
    return size <= most


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

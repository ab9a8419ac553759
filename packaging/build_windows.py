"""Build, on Linux, what a Windows computer can be given: a folder, its zip, and a file that installs.

    python packaging/build_windows.py FOLDER [--only folder|zip|installer] [--wheels FOLDER]

Needs Python 3.11 with PySide6, mingw-w64, osslsigncode and NSIS, and says which of them is missing.
Everything goes into FOLDER: ``lachan-windows/`` (start ``lachan.exe``; an empty ``portable.txt`` beside it
keeps all data there too), ``lachan-VERSION-windows.zip`` of the same, ``lachan-VERSION-setup.exe`` (``/S``:
asks nothing); and MANIFEST.sha256, which ``sha256sum -c`` checks. ``licenses`` in the folder lists
what is in it. The wheels are fetched with pip, once if
``--wheels`` names a folder that keeps them. Says what each takes on the disk, and ends with 1 if that is more
than is promised.
"""

import argparse
import shutil
import sys
import zipfile
from pathlib import Path

import licences
from build_linux import ROOT, version, within, write_manifest
from windows import installer, interpreter, launcher, payload, tools, wheels

PARTS = ("folder", "zip", "installer")
NAME = "lachan-windows"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--wheels", type=Path, help="where the wheels lie or shall lie")
    given = parser.parse_args(arguments)
    lacking = tools.missing()
    if lacking:
        print("\n".join(lacking), file=sys.stderr)
        return 3
    out = given.folder.resolve()
    out.mkdir(parents=True, exist_ok=True)
    program, carried = out / NAME, out / f"lachan-{version()}-windows.zip"
    if given.only in (None, "folder") or not program.is_dir():
        try:
            build_folder(program, out / ".work", given.wheels)
        except licences.LicenceUnknownError as error:
            print(error, file=sys.stderr)
            return 1
    if given.only in (None, "zip"):
        pack(program, carried)
    if given.only in (None, "installer"):
        installer.build(program, out / f"lachan-{version()}-setup.exe", version())
    write_manifest(out)
    return 0 if all(list(map(within, sorted(out.iterdir())))) else 1


def build_folder(program: Path, work: Path, kept: Path | None) -> None:
    """Make *program* anew; what is needed only for that lies in *work* and is deleted."""
    shutil.rmtree(program, ignore_errors=True)
    program.mkdir()
    try:
        wheels.unpack(wheels.fetch(kept.resolve() if kept else work / "wheels"), work / "unpacked")
        payload.fill(work / "unpacked", program / "_internal")
    finally:
        shutil.rmtree(work, ignore_errors=True)
    launcher.build(program, version())
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, program / f"{name}.txt")
    alone = {file.stem for file in (program / "_internal").glob("*.pyc")}
    licences.write(program, licences.components(program, alone))


def pack(program: Path, target: Path) -> None:
    """Zip the folder *program*, the same bytes whenever and wherever that is done."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(file for file in program.rglob("*") if file.is_file()):
            entry = zipfile.ZipInfo(file.relative_to(program.parent).as_posix(), interpreter.LONG_AGO)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Try a Windows build on Linux, in Wine: what runs, what is written where, what an uninstall leaves.

    python packaging/windows/try_in_wine.py FOLDER [--picture FILE.png]

FOLDER is what packaging/build_windows.py made. Prints one line for each thing tried; ends with 1 if any is
not as it should be. Needs wine64, Xvfb, ImageMagick, mingw-w64 and NSIS. Wine is not Windows: see README.md
beside this file for what only a Windows machine can tell.
"""

import argparse
import hashlib
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from windows import try_installer, wine_desk
from windows.wine_desk import Desk, Found, data_at, ended

PROGRAMS = {
    "wine": "wine64",
    "wineserver": "wine64",
    "Xvfb": "xvfb",
    "import": "imagemagick",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "makensis": "nsis",
}
NAME = "lachan-windows"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--picture", type=Path, help="where to save a picture of the window")
    given = parser.parse_args(arguments)
    lacking = {name: package for name, package in PROGRAMS.items() if not shutil.which(name)}
    if lacking:
        print(f"Missing: {', '.join(lacking)}\napt-get install {' '.join(sorted(set(lacking.values())))}")
        return 3
    built = given.folder.resolve()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended here too
    failed = 0
    with wine_desk.desk() as desk:
        found = chain(folder_trials(desk, built, given.picture), try_installer.trials(desk, built))
        for good, tried, seen in found:
            print(f"{'good' if good else 'BAD '}  {tried}: {seen}", flush=True)
            failed += not good
    return 1 if failed else 0


def folder_trials(desk: Desk, built: Path, picture: Path | None) -> Iterator[Found]:
    """Run the folder from a place with Vietnamese letters that cannot be written, then from a stick."""
    program = desk.folder / "Lá Chắn của Bống"
    shutil.copytree(built / NAME, program)
    (program / "portable.txt").touch()  # asks for what this folder cannot give
    for file in (program, *program.rglob("*")):
        file.chmod(file.stat().st_mode & ~0o222)
    before = fingerprint(program)
    command = str(program / "lachan-cli.exe")
    yield ended(desk.run(command, "--version"), "--version", code=0)
    lessons = program / "_internal" / "lachan" / "_shipped" / "lessons"
    yield ended(
        desk.run(command, "check", "--plays", "100", desk.windows_path(lessons)),
        "check of the lessons",
        code=0,
    )
    with desk.environment("QT_QPA_PLATFORM", "offscreen"):
        yield ended(desk.run(command, "--smoke"), "--smoke, drawn into memory", code=0)
    yield ended(desk.run(command, "--smoke"), "--smoke, with Windows' own windows", code=0)
    yield from window_trials(desk, program, picture)
    yield fingerprint(program) == before, "the read-only folder", "every byte as before"
    shutil.rmtree(program)
    yield from stick_trials(desk, built)


def window_trials(desk: Desk, program: Path, picture: Path | None) -> Iterator[Found]:
    """Open the window, start it a second time, ask doctor, close it as a person would."""
    opened = desk.start(str(program / "lachan.exe"))
    yield wine_desk.wait_until(desk.shows_a_page), "the window", "is drawn"
    if picture:
        desk.picture(picture)
    yield ended(desk.run(str(program / "lachan.exe")), "a second start brings the first to the front", code=0)
    told = desk.run(str(program / "lachan-cli.exe"), "doctor")
    yield data_at(told, "data of a read-only folder goes", "AppData\\Local\\lachan")
    yield closed(desk, opened)
    left = [one for one in ours_in(desk.profile) if not one.endswith(".qmlc")]
    yield bool(left), "written into the profile", ", ".join(left)


def stick_trials(desk: Desk, built: Path) -> Iterator[Found]:
    """Carry the folder on a stick that is once E: and once F:, with its data beside it."""
    stick = desk.folder / "stick"
    shutil.copytree(built / NAME, stick / "lachan")
    (stick / "lachan" / "portable.txt").touch()
    desk.hand_over(stick)
    before = ours_in(desk.profile)
    for letter in "ef":
        drive = desk.drive.parent / "dosdevices" / f"{letter}:"
        drive.symlink_to(stick)
        opened = desk.start(f"{letter}:\\lachan\\lachan.exe")
        yield (
            wine_desk.wait_until(desk.shows_a_page),
            "from a stick",
            "is drawn",
        )
        told = desk.run(f"{letter}:\\lachan\\lachan-cli.exe", "doctor")
        yield data_at(told, f"data of a stick that is {letter.upper()}:", f"{letter}:\\lachan\\data")
        yield closed(desk, opened)
        drive.unlink()
    left = sorted(file.name for file in (stick / "lachan" / "data").iterdir())
    yield "record.db" in left, "written on the stick", ", ".join(left)
    yield ours_in(desk.profile) == before, "written into the profile", "nothing by the stick"
    shutil.rmtree(stick)


def closed(desk: Desk, opened: "subprocess.Popen[bytes]") -> Found:
    """Close the window as its close button would."""
    desk.run("taskkill", "/im", "lachan.exe")
    try:
        code = opened.wait(60)
    except subprocess.TimeoutExpired:
        desk.run("taskkill", "/f", "/im", "lachan.exe")
        return False, "the window is closed", "it did not close within a minute"
    return code == 0, "the window is closed", f"exit code {code}"


def fingerprint(folder: Path) -> str:
    """Return one hash of all names and bytes in *folder*."""
    whole = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        whole.update(str(file.relative_to(folder)).encode())
        whole.update(file.read_bytes() if file.is_file() else b"/")
    return whole.hexdigest()


def ours_in(profile: Path) -> list[str]:
    """Name the files of the app in the *profile* of a person, below it."""
    files = (file.relative_to(profile) for file in sorted(profile.rglob("*")) if file.is_file())
    return [str(file) for file in files if file.parts[0] == "AppData" and "lachan" in file.parts]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

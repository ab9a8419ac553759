"""Try a built folder as schools treat it: moved, read-only, on a stick, without home, fonts, sound or a card.

    python packaging/try_folder.py FOLDER        FOLDER/lachan is what build_linux.py made

Works on a copy. As root, whatever is tried runs as nobody, whom permissions bind. Prints a line on each thing
found true; exit 1 at the first that is not.
"""

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from try_deb import screen

NOBODY = 65534
PATIENCE = 90.0
"""Seconds: a slow disk and a busy machine."""
STANDS = 8.0
"""Seconds for which a window must stay open where there is no record to wait for."""
NO_FONTS = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
    '<include ignore_missing="yes">/etc/fonts/conf.d</include></fontconfig>\n'
)
"""The system's rules on how to draw letters, and no folder of fonts."""


class NotTrueError(Exception):
    """Something is not as it should be; the text says what."""


@dataclass
class Trial:
    """A copy of the program somewhere below *scratch*, and somebody's home."""

    scratch: Path
    program: Path
    home: Path = field(init=False)

    def __post_init__(self) -> None:
        self.home = self.scratch / "home"
        self.clean_home()

    @property
    def record(self) -> Path:
        """Where the record lies if nothing says otherwise."""
        return self.home / ".local" / "share" / "lachan" / "record.db"

    def clean_home(self) -> None:
        """Begin a fresh home."""
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir()
        give(self.home)

    def environ(self, **more: str | None) -> dict[str, str]:
        """Return an environment with only what is needed; None takes a name out."""
        base: dict[str, str | None] = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.home),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
        }
        return {name: value for name, value in (base | more).items() if value is not None}

    def run(self, *words: str, **environ: str | None) -> str:
        """Run the program to its end; it must end well. Returns what it printed."""
        done = subprocess.run(
            [str(self.program / "lachan"), *words],
            env=self.environ(**environ),
            cwd="/",
            capture_output=True,
            text=True,
            timeout=PATIENCE * 4,
            check=False,
            **as_nobody(),
        )
        if done.returncode != 0 or "Traceback" in done.stderr:
            raise NotTrueError(
                f"exit {done.returncode}: lachan {' '.join(words)}\n{done.stdout}{done.stderr}"
            )
        return done.stdout

    def open_until(self, record: Path | None, **environ: str | None) -> None:
        """Open the window as people do until *record* is there, or let it stand; then end it."""
        with tempfile.TemporaryFile("w+") as said:
            window = subprocess.Popen(
                [str(self.program / "lachan")],
                env=self.environ(**environ),
                cwd="/",
                stdout=said,
                stderr=subprocess.STDOUT,
                **as_nobody(),
            )
            wait_for = PATIENCE if record is not None else STANDS
            end = time.monotonic() + wait_for
            while window.poll() is None and time.monotonic() < end and not (record and record.is_file()):
                time.sleep(0.1)
            stood = window.poll() is None
            window.terminate()
            window.wait()
            said.seek(0)
            told = said.read()
        if not stood or "Traceback" in told or (record is not None and not record.is_file()):
            raise NotTrueError(f"the window did not stand, or kept no record at {record}\n{told}")

    def contents(self) -> str:
        """Return one hash over the names and bytes of the whole program."""
        whole = hashlib.sha256()
        for file in sorted(self.program.rglob("*")):
            whole.update(str(file.relative_to(self.program)).encode())
            if file.is_file() and not file.is_symlink():
                whole.update(file.read_bytes())
        return whole.hexdigest()


def as_nobody() -> dict[str, object]:
    """Return what runs a command as somebody whom permissions bind."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


def give(folder: Path) -> None:
    """Let nobody own *folder* and what is in it."""
    if os.geteuid() == 0:
        for one in (folder, *folder.rglob("*")):
            os.chown(one, NOBODY, NOBODY, follow_symlinks=False)


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write in *folder* for a while."""
    places = [folder, *(one for one in folder.rglob("*") if one.is_dir() and not one.is_symlink())]
    for place in places:
        place.chmod(0o555)
    try:
        yield
    finally:
        for place in places:
            place.chmod(0o755)


def moved(trial: Trial) -> Iterator[str]:
    """Start from a path with Vietnamese letters and spaces, then from yet another."""
    for name in ("Máy chiếu của cô Hạnh (lớp 7A)/lá chắn", "elsewhere"):
        target = trial.scratch / name
        target.parent.mkdir(parents=True, exist_ok=True)
        trial.program = trial.program.rename(target)
        trial.run("--smoke")
        trial.open_until(trial.record)
        trial.clean_home()
        yield f"moved to “{name}”: starts, and keeps the record in the home"


def written_nowhere(trial: Trial) -> Iterator[str]:
    """Start from a folder that nobody can write."""
    before = trial.contents()
    with read_only(trial.program):
        trial.run("--smoke")
        trial.open_until(trial.record)
    if trial.contents() != before:
        raise NotTrueError("something was written into the program's folder")
    trial.clean_home()
    yield "read-only folder: starts, and not a byte of it has changed"


def carried(trial: Trial) -> Iterator[str]:
    """Start it as a stick is carried: data beside the program, from one path to the next."""
    (trial.program / "portable.txt").touch()
    give(trial.program)
    beside = trial.program / "data" / "record.db"
    trial.open_until(beside)
    if trial.record.exists():
        raise NotTrueError(f"portable, and yet {trial.record}")
    trial.program = trial.program.rename(trial.scratch / "another stick")
    said = trial.run("record", "audit", "--json")
    if not (trial.program / "data" / "record.db").is_file() or trial.record.exists():
        raise NotTrueError(f"carried on, the data stayed behind\n{said}")
    yield "portable: data beside the program, and carried along with it; nothing in the home"
    shutil.rmtree(trial.program / "data")
    with read_only(trial.program):
        trial.open_until(trial.record)
    trial.clean_home()
    (trial.program / "portable.txt").unlink()
    yield "portable on a stick that cannot be written: the record goes to the home"


def bare(trial: Trial) -> Iterator[str]:
    """Start it where a computer lacks what one takes for granted."""
    trial.run("--smoke", HOME=None)
    trial.open_until(None, HOME=None)
    trial.open_until(None, HOME="/nonexistent")
    yield "no home, and one that is not there: starts and stands"
    silent = {
        "PULSE_SERVER": "unix:/nonexistent",
        "ALSA_CONFIG_PATH": "/nonexistent",
        "XDG_RUNTIME_DIR": None,
    }
    trial.open_until(trial.record, **silent)
    trial.clean_home()
    yield "no sound device: starts and stands"
    config = trial.scratch / "no-fonts.conf"
    config.write_text(NO_FONTS)
    pictures = trial.scratch / "pictures"
    pictures.mkdir()
    give(pictures)
    for name, environ in (("with", {}), ("without", {"FONTCONFIG_FILE": str(config)})):
        trial.run("shots", str(pictures / name), "--only", "help", "--only", "licences", **environ)
    drawn = sorted((pictures / "with").glob("*.png"))
    same = [(pictures / "without" / file.name).read_bytes() == file.read_bytes() for file in drawn]
    if len(same) < 2 or not all(same):
        raise NotTrueError("pages look different without the system's fonts")
    yield "no fonts of the system: the pages are the same to the last pixel"


def profiles(trial: Trial) -> Iterator[str]:
    """Start it in a home as a school's server gives it: strangely named, emptied at each log-in, or moved."""
    trial.home = trial.scratch / "Hồ sơ của em (tạm thời)"
    trial.clean_home()
    trial.open_until(trial.record)
    trial.clean_home()
    trial.open_until(trial.record)
    yield "a profile with Vietnamese letters and spaces, emptied between two log-ins: starts anew"
    carried_on = trial.scratch / "máy khác" / "em"
    carried_on.parent.mkdir()
    trial.home = trial.home.rename(carried_on)
    said = trial.run("record", "audit", "--json")
    if not trial.record.is_file():
        raise NotTrueError(f"the profile was carried, and its record was not found\n{said}")
    trial.open_until(trial.record)
    yield "a roaming profile, found elsewhere at the next log-in: the record is read there"
    trial.home = trial.scratch / "home"
    trial.clean_home()


def far_away(trial: Trial) -> Iterator[str]:
    """Start it on a screen as a remote desktop has it: no graphics card, few colours, small."""
    with screen(16, "-extension", "GLX", "-ac") as display:
        if not display:
            yield "NOT TRIED on a screen like that of a remote desktop: there is no Xvfb"
            return
        trial.open_until(trial.record, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    trial.clean_home()
    yield "X without GLX, 16 bits of colour, 1024×600, as a remote desktop: starts and stands"


def replaced(trial: Trial) -> Iterator[str]:
    """Put another build of a Qt library in the place of ours, as the LGPL lets people do."""
    library = next((trial.program / "_internal" / "PySide6" / "Qt" / "lib").glob("libQt6Svg.so.*"))
    with library.open("ab") as file:
        file.write(b"another build")
    trial.run("--smoke")
    yield f"{library.name} replaced by another build: starts"


def main(arguments: list[str]) -> int:
    """Try the folder named."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    with tempfile.TemporaryDirectory(prefix="lachan-try-") as name:
        scratch = Path(name)
        scratch.chmod(0o755)
        shutil.copytree(Path(arguments[0]) / "lachan", scratch / "lachan", symlinks=True)
        trial = Trial(scratch, scratch / "lachan")
        try:
            for part in (moved, written_nowhere, carried, bare, profiles, far_away, replaced):
                for line in part(trial):
                    print(line, flush=True)
        except NotTrueError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

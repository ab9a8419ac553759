"""What the installer does in Wine: installs silently, refuses kindly, and what an uninstall leaves."""

import hashlib
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from windows import installer, wine_desk
from windows.wine_desk import Desk, Found, ended

KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\lachan"
REFUSED = 2
OLDER, NEWER = "0.0.1", "999.0.0"


def trials(desk: Desk, built: Path) -> Iterator[Found]:
    """Install, meet an older one, an open window and a newer one, and uninstall without and with the data."""
    (setup,) = built.glob("lachan-*-setup.exe")
    home = desk.local / "Programs" / "lachan"
    kept = desk.local / "lachan" / "kept.txt"
    begun = time.monotonic()
    done = desk.run(str(setup), "/S")
    yield done.code == 0, "silent install", f"exit code {done.code}, {time.monotonic() - begun:.0f} s"
    yield differing(built, home)
    yield ended(desk.run(str(home / "lachan-cli.exe"), "--smoke"), "the installed program starts", code=0)
    kept.parent.mkdir(exist_ok=True)
    kept.write_text("what a person did", encoding="utf-8")
    desk.hand_over(kept.parent)
    yield from refusals(desk, built, home)
    newer = small(desk, built, NEWER)
    yield ended(desk.run(str(newer), "/S"), "a newer one goes over it", code=0)
    mixed = (home / "_internal" / "PySide6").exists()
    yield (
        version(desk) == NEWER and kept.is_file() and not mixed,
        "afterwards",
        "data kept, no file of two versions",
    )
    yield ended(desk.run(str(setup), "/S"), "and now this one is refused as older", code=REFUSED)
    yield from uninstalls(desk, newer, home, kept)


def refusals(desk: Desk, built: Path, home: Path) -> Iterator[Found]:
    before = version(desk)
    yield ended(desk.run(str(small(desk, built, OLDER)), "/S"), "an older one is refused", code=REFUSED)
    yield version(desk) == before, "afterwards the version is still", before
    opened = desk.start(str(home / "lachan.exe"))
    is_open = wine_desk.wait_until(desk.shows_a_page)
    newer = small(desk, built, NEWER)
    yield is_open and desk.run(str(newer), "/S").code == REFUSED, "while the window is open", "refused"
    desk.run("taskkill", "/f", "/im", "lachan.exe")
    opened.wait(60)


def uninstalls(desk: Desk, setup: Path, home: Path, kept: Path) -> Iterator[Found]:
    desk.run(str(home / "uninstall.exe"), "/S")
    gone = wine_desk.wait_until(lambda: not home.exists())
    yield gone and kept.is_file(), "silent uninstall", "the program is gone, the data is there"
    yield not version(desk), "afterwards Windows lists", version(desk) or "nothing of it"
    desk.run(str(setup), "/S")
    desk.run(str(home / "uninstall.exe"), "/S", "/DATA")
    wine_desk.wait_until(lambda: not home.exists() and not kept.parent.exists())
    left = [
        file for file in desk.profile.rglob("*") if "lachan" in file.name.lower() or "Lá Chắn" in file.name
    ]
    yield (
        not left,
        "silent uninstall with /DATA leaves",
        ", ".join(map(str, left)) or "nothing in the profile",
    )
    keys = desk.run("reg", "query", "HKCU\\Software\\lachan")
    yield keys.code != 0, "and in the registry", "nothing" if keys.code else keys.said


def version(desk: Desk) -> str:
    """Return the version that Windows lists, or nothing."""
    found = desk.run("reg", "query", KEY, "/v", "DisplayVersion")
    return found.said.split()[-1] if found.code == 0 else ""


def differing(built: Path, home: Path) -> Found:
    """Hold what was installed against the manifest of the build."""
    lines = (built / "MANIFEST.sha256").read_text("utf-8").splitlines()
    wanted = {
        name.removeprefix("lachan-windows/"): digest
        for digest, name in (line.split("  ", 1) for line in lines)
        if name.startswith("lachan-windows/")
    }
    wrong = [
        name for name, digest in wanted.items()
        if not (home / name).is_file() or hashlib.sha256((home / name).read_bytes()).hexdigest() != digest
    ]  # fmt: skip
    return not wrong, "installed as the manifest says", f"{len(wanted) - len(wrong)} of {len(wanted)} files"


def small(desk: Desk, built: Path, number: str) -> Path:
    """Return an installer of the version *number* that holds next to nothing."""
    target = desk.folder / f"lachan-{number}-setup.exe"
    if not target.exists():
        program = desk.folder / "small"
        shutil.rmtree(program, ignore_errors=True)
        (program / "_internal" / "runtime").mkdir(parents=True)
        for name in ("lachan.exe", "_internal/runtime/python311.dll"):
            shutil.copy(built / "lachan-windows" / name, program / name)
        installer.build(program, target, number)
    return target

"""Prove the wheel: build it, install it into a clean environment, and use it from another folder.

    python packaging/prove_wheel.py FOLDER             everything it needs is downloaded anew
    python packaging/prove_wheel.py FOLDER --borrow    what it needs is borrowed from this Python: no network

FOLDER is filled with the wheel, the environment and a home. Checked: the wheel carries exactly the files of
lessons/ and assets/; the window starts with --smoke; ``lachan check`` accepts the lessons inside the wheel;
``lachan doctor`` finds nothing to mend.
"""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INSIDE = "lachan/_shipped/"


class NotProvedError(Exception):
    """The wheel is not as it should be; the text says how."""


def in_checkout() -> set[str]:
    """Return the files of lessons/ and assets/, as paths from the root."""
    found = (path for kind in ("lessons", "assets") for path in (ROOT / kind).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


def in_wheel(wheel: Path) -> set[str]:
    """Return the shipped content of *wheel*, as paths from the root of a checkout."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    return {name.removeprefix(INSIDE) for name in names if name.startswith(INSIDE) and not name.endswith("/")}


def build(folder: Path) -> Path:
    """Build the wheel into *folder* and return its path."""
    run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        folder,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, folder: Path, *, borrow: bool) -> Path:
    """Install *wheel* into a clean environment in *folder*; return the folder of its commands."""
    clean = folder / "clean"
    venv.create(clean, with_pip=False)
    commands = clean / ("Scripts" if os.name == "nt" else "bin")
    extra = ["--no-deps", "--no-index"] if borrow else []
    pip = [sys.executable, "-m", "pip", "--python", str(commands / "python"), "install", "--quiet", *extra]
    run([*pip, str(wheel)], folder)
    if borrow:
        (packages,) = clean.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages")
        (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return commands


def run(command: list[str], elsewhere: Path) -> str:
    """Run *command* from the folder *elsewhere*, far from the checkout; return what it printed."""
    environ = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    environ |= {"LACHAN_HOME": str(elsewhere / "home"), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, cwd=elsewhere, env=environ, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise NotProvedError(f"exit {done.returncode}: {' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def prove(folder: Path, *, borrow: bool) -> list[str]:
    """Do it all in *folder* and return a line on each thing found true; raises NotProvedError."""
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir(parents=True)
    wheel = build(folder)
    want, have = in_checkout(), in_wheel(wheel)
    if not want or want != have:
        raise NotProvedError(f"not in the wheel: {sorted(want - have)}\nonly in it: {sorted(have - want)}")
    true = [
        f"{wheel.name}, {wheel.stat().st_size / 2**20:.1f} MiB, carries the {len(have)} files of the checkout"
    ]
    commands = install(wheel, folder, borrow=borrow)
    where = run([str(commands / "python"), "-c", "import lachan; print(lachan.__file__)"], elsewhere).strip()
    if not Path(where).is_relative_to(folder):
        raise NotProvedError(f"the package that starts is not the one from the wheel: {where}")
    lessons = str(Path(where).parent / "_shipped" / "lessons")
    for arguments in (["--version"], ["--smoke"], ["check", lessons], ["doctor"]):
        run([str(commands / "lachan"), *arguments], elsewhere)
        true.append(f"works from another folder: lachan {arguments[0]}")
    return true


def main(arguments: list[str]) -> int:
    """Prove it in the folder named; 1 with the reason if it is not so."""
    folders = [name for name in arguments if not name.startswith("-")]
    if len(folders) != 1:
        print(__doc__)
        return 2
    try:
        print("\n".join(prove(Path(folders[0]).resolve(), borrow="--borrow" in arguments)))
    except NotProvedError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

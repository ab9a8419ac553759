"""How fast a built program starts, beside the source and beside a bare Qt Quick window frozen the same way.

    python tests/bench/frozen_start.py FOLDER [--times N]

FOLDER is what ``packaging/build_linux.py FOLDER`` made; the bare window is frozen into FOLDER/bare the first
time. Every start ends after its first frame, software renderer, no screen. The kinds take turns, so that a
busy machine is as unfair to each; the quickest start of each counts. Ends with 1 if a ratio is above what is
promised.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
OVER_SOURCE, OVER_BARE = 1.3, 1.5
BARE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
import PySide6.QtQuick
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { visible: true; width: 1024; height: 600; Text { text: 'A' } }")
engine.rootObjects()[0].frameSwapped.connect(app.quit)
sys.exit(app.exec())
"""


def bare_window(folder: Path) -> Path:
    """Return a frozen window that shows one letter; freeze it if that was not done yet."""
    program = folder / "bare" / "lachan" / "lachan"
    if not program.is_file():
        with tempfile.TemporaryDirectory() as work:
            script = Path(work, "bare.py")
            script.write_text(BARE, "utf-8")
            made = ["--distpath", str(folder / "bare"), "--workpath", work, "--log-level", "ERROR"]
            spec = str(ROOT / "packaging" / "freeze.spec")
            command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *made, spec]
            subprocess.run(command, check=True, env={**os.environ, "LACHAN_FREEZE": str(script)})
    return program


def seconds(command: list[str]) -> float:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or the source would be compiled anew at each start
    began = perf_counter()
    subprocess.run(command, check=True, env=environ, stdout=subprocess.DEVNULL)
    return perf_counter() - began


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=7)
    given = parser.parse_args(arguments)
    folder = given.folder.resolve()
    commands = {
        "frozen": [str(folder / "lachan" / "lachan"), "--smoke"],
        "source": [sys.executable, "-m", "lachan", "--smoke"],
        "bare": [str(bare_window(folder))],
    }
    starts: dict[str, list[float]] = {kind: [] for kind in commands}
    for _ in range(given.times + 1):  # the first round only warms the disk's cache
        for kind, command in commands.items():
            starts[kind].append(seconds(command))
    best = {kind: min(taken[1:]) for kind, taken in starts.items()}
    print(", ".join(f"{kind} {taken:.2f} s" for kind, taken in best.items()))
    fine = True
    for other, most in (("source", OVER_SOURCE), ("bare", OVER_BARE)):
        ratio = best["frozen"] / best[other]
        fine = fine and ratio <= most
        print(f"{'ok ' if ratio <= most else 'NO '} frozen is {ratio:.2f} times {other} (at most {most})")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

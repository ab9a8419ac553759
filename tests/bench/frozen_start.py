"""How fast a built program starts, beside the source and beside a bare Qt Quick window frozen the same way.

    python tests/bench/frozen_start.py FOLDER [--times N]

FOLDER is what ``packaging/build_linux.py FOLDER`` made; the bare window is frozen into FOLDER/bare the first
time. Software renderer, no screen. The kinds take turns, so that a busy machine is as unfair to each; the
quickest start of each counts. Stages: ``opening``, our first frame, which is the sign with the shield;
``window``, the first frame of a window of Qt Quick; ``ready``, the record open, the faces there and all
closed again. Ends with 1 if a ratio is above what is promised.
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
from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { visible: true; width: 1024; height: 600; Text { text: 'A' } }")
def drawn():
    print("window", flush=True)
    app.quit()
QObject.connect(engine.rootObjects()[0], SIGNAL("frameSwapped()"), drawn)
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


def stages(command: list[str]) -> dict[str, float]:
    """Return when a start said that it had reached each of its stages, in seconds after its beginning."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or the source would be compiled anew at each start
    began = perf_counter()
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        reached = {line.strip(): perf_counter() - began for line in started.stdout}
    if started.returncode:
        sys.exit(f"{command[0]} ended with {started.returncode}")
    return reached


def best_of(rounds: list[dict[str, float]]) -> dict[str, float]:
    return {stage: min(reached[stage] for reached in rounds) for stage in rounds[0]}


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
    starts: dict[str, list[dict[str, float]]] = {kind: [] for kind in commands}
    for _ in range(given.times + 1):  # the first round only warms the disk's cache
        for kind, command in commands.items():
            starts[kind].append(stages(command))
    best = {kind: best_of(taken[1:]) for kind, taken in starts.items()}
    for kind, reached in best.items():
        print(f"{kind}: " + ", ".join(f"{stage} {taken:.2f} s" for stage, taken in reached.items()))
    ratios = (
        ("first frame beside source", best["frozen"]["opening"] / best["source"]["opening"], OVER_SOURCE),
        ("ready beside source", best["frozen"]["ready"] / best["source"]["ready"], OVER_SOURCE),
        ("first frame beside bare", best["frozen"]["opening"] / best["bare"]["window"], OVER_BARE),
    )
    for what, ratio, most in ratios:
        print(f"{'ok ' if ratio <= most else 'NO '} {what}: {ratio:.2f} (at most {most})")
    return 0 if all(ratio <= most for _, ratio, most in ratios) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

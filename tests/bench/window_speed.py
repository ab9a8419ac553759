"""How fast and how light the window is, beside a bare Qt Quick window measured in the same run.

Run ``python tests/bench/window_speed.py``: it draws offscreen with the software renderer, each side in a
process of its own, prints every figure with its limit, and exits with 1 if one is over. Times are medians.
Both sides run from byte code, as installed programs do.
"""

import compileall
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parents[2]
WATCHED_S = 4.0
"""How long the processor time of a page is watched."""
PAGES = ("lesson", "settings", "help", "phone", "home", "debrief", "who")
BARE = """
import QtQuick
Window { width: 1366; height: 768; visible: true; color: "#FAF5EC"
    ListView { anchors.fill: parent; model: 40; delegate: Text { required property int index
        text: "Dòng " + index; height: 32 } } }
"""


def limits(bare: dict[str, float], ours: dict[str, float]) -> list[tuple[str, float, float, str]]:
    """Return (what, measured, at most, unit) for all that is promised."""
    return [
        ("page switch, median of all pages", ours["switch"], 50, "ms"),
        ("page switch, slowest page", ours["slowest"], 50, "ms"),
        ("act to visible effect", ours["act"], 33, "ms"),
        ("idle page", ours["idle"], max(0.5, bare["idle"] * 1.5), "% of a core"),
        ("phone in a call, clock running", ours["call"], 10, "% of a core"),
        ("ringing call", ours["ringing"], 10, "% of a core"),
        ("memory of the phone page beside a bare window", ours["memory"] / bare["memory"], 2, "times"),
    ]


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="lachan-bench-") as home:
        compileall.compile_dir(ROOT / "desktop", quiet=1)
        bare, ours = _child("bare", home), _child("ours", home)
    over = 0
    for what, measured, most, unit in limits(bare, ours):
        bad = measured > most
        over += bad
        print(f"{'OVER' if bad else 'ok':5}{what:50}{measured:9.2f} of {most:7.2f} {unit}")
    print(
        f"bare window: {bare['memory']:.0f} MiB, {bare['start']:.0f} ms; ours: {ours['memory']:.0f} MiB, ",
        end="",
    )
    print(f"{ours['start']:.0f} ms; each page, ms: {ours['pages']}")
    return 1 if over else 0


def _child(which: str, home: str) -> dict[str, float]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run([sys.executable, __file__, which, home], env=env, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def _memory() -> float:
    """Return the resident memory of this process, in MiB: which sharing does not change."""
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Rss:"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _wait(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _frame_after(window: object, do: Callable[[], None]) -> float:
    """Do something and return the milliseconds until the next frame is on the screen."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit, Qt.ConnectionType.QueuedConnection)  # type: ignore[attr-defined]
    QTimer.singleShot(2000, loop.quit)
    began = perf_counter()
    do()
    window.update()  # type: ignore[attr-defined]
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)  # type: ignore[attr-defined]
    return (perf_counter() - began) * 1000


def _share(seconds: float = WATCHED_S) -> float:
    """Return the processor time of the next seconds, in percent of one core."""
    wall, spent = perf_counter(), process_time()
    _wait(seconds)
    return 100 * (process_time() - spent) / (perf_counter() - wall)


def measure_bare(_home: Path, began: float) -> dict[str, object]:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(BARE.encode())
    window = engine.rootObjects()[0]
    _frame_after(window, lambda: None)
    start = (perf_counter() - began) * 1000
    _wait(0.5)
    found = {"start": start, "idle": _share(), "memory": _memory()}
    del engine, app
    return found


def measure_ours(home: Path, began: float) -> dict[str, object]:
    from dataclasses import replace

    from lachan.ui.application import application_of_ours
    from lachan.ui.window import Shell, outside

    application_of_ours()
    shell = Shell(replace(outside(home), entropy=random.Random(1).randbytes), executor=lambda work: work())
    shell.settings.change(sound=False, tour=False)
    window = shell.open()
    _frame_after(window, lambda: None)
    start = (perf_counter() - began) * 1000
    shell.open_record()
    learner = shell.app.services.learners.add("Minh", "minh")
    shell.app.enter(learner.id)
    _wait(1)
    found = {"start": start, "idle": _share(), **_phone(shell, window)}
    switches = _switches(shell, window)
    found |= {"switch": statistics.median(switches.values()), "slowest": max(switches.values())}
    found["pages"] = {name: round(ms, 1) for name, ms in switches.items()}  # type: ignore[assignment]
    shell.close()
    return found


def _switches(shell: object, window: object) -> dict[str, float]:
    app = shell.app  # type: ignore[attr-defined]
    learner = app.learner
    run = app.services.runs.begin(learner, "police-parcel", "", 1)
    app.services.runs.finish(run, 0, "safe-ignored", "safe", {"truth": "scam"})
    times: dict[str, list[float]] = {}
    for _ in range(5):
        app.enter(learner)  # the page of faces, the last one, leaves the seat
        _wait(0.3)
        app.lesson_vm.open(learner, "01-fake-authority")
        app.phone_vm.start(learner, "police-parcel")
        app.debrief_vm.open(run)
        for page in PAGES:
            times.setdefault(page, []).append(_frame_after(window, lambda page=page: app.show(page)))
            _wait(0.3)
    return {page: statistics.median(found) for page, found in times.items()}


def _phone(shell: object, window: object) -> dict[str, float]:
    app = shell.app  # type: ignore[attr-defined]
    app.play("police-parcel")
    phone = app.phone_vm
    phone.begin()
    _wait(2.5)
    ringing = _share()
    acts = [_frame_after(window, lambda: phone.act("answer"))]
    _wait(1)
    call = _share()
    for act in (
        "open home",
        "open call",
        "look caller",
        "open call",
        "mute",
        "mute",
        "open text",
        "open call",
    ):
        acts.append(_frame_after(window, lambda act=act: phone.act(act)))
        _wait(0.2)
    return {"ringing": ringing, "call": call, "act": statistics.median(acts), "memory": _memory()}


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(main())
    BEGAN = perf_counter()
    side = measure_bare if sys.argv[1] == "bare" else measure_ours
    print(json.dumps(side(Path(sys.argv[2]), BEGAN)))

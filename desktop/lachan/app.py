"""The composition root of the window: the one place where its objects are built and joined."""

import faulthandler
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from lachan import paths
from lachan.storage.forgetting import usual_twin
from lachan.ui import single
from lachan.ui.application import application_of_ours
from lachan.ui.faults import FaultNet
from lachan.ui.window import Shell, outside

SMOKE_SECONDS = 60
"""How long the first frame may take on a slow disk before a smoke start counts as failed."""


def run(*, smoke: bool = False) -> int:
    """Open the window and return the exit code; with *smoke*, close it after its first frame.

    A smoke start keeps nothing: it uses a data folder of its own, thrown away afterwards.
    """
    application = application_of_ours()
    if not smoke:
        return _run(application, paths.data_home())
    with tempfile.TemporaryDirectory(prefix="lachan-smoke-") as home:
        return _smoke(application, Path(home))


def _run(application: QGuiApplication, home: Path) -> int:
    if single.already_open(home):
        print("Lá Chắn đang mở sẵn. / Lá Chắn is already open.", file=sys.stderr)
        return 0
    shell = Shell(outside(home, usual_twin()))
    net = FaultNet(home / "faults.log", shell.tell, time.monotonic)
    sys.excepthook = net
    with _crash_log(home):
        try:
            window = shell.open()
            bell = single.Doorbell(home, lambda: _to_front(window))
            shell.open_record_after_first_frame(window)
            code = application.exec()
            bell.close()
        finally:
            sys.excepthook = sys.__excepthook__
            shell.close()
    return code


@contextmanager
def _crash_log(home: Path) -> Iterator[None]:
    """Let a crash of the interpreter be written down, where that folder takes files."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        crash = (home / "crash.log").open("a", encoding="utf-8")
    except OSError:
        yield
        return
    with crash:
        faulthandler.enable(crash)
        try:
            yield
        finally:
            faulthandler.disable()


def _smoke(application: QGuiApplication, home: Path) -> int:
    shell = Shell(outside(home))
    failures: list[BaseException] = []
    sys.excepthook = FaultNet(
        home / "faults.log", lambda error, _details: failures.append(error), time.monotonic
    )
    shell.engine.warnings.connect(lambda found: failures.extend(RuntimeError(w.toString()) for w in found))
    try:
        window = shell.open()
        late = QTimer(singleShot=True, interval=SMOKE_SECONDS * 1000)
        late.timeout.connect(lambda: application.exit(1))
        late.start()
        shell.app.who_vm.readyChanged.connect(application.quit, Qt.ConnectionType.QueuedConnection)
        shell.open_record_after_first_frame(window)
        code = application.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        shell.close()
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else code


def _to_front(window: QQuickWindow) -> None:
    window.show()
    window.raise_()
    window.requestActivate()

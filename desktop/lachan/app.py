"""The composition root of the window: the one place where its objects are built and joined.

What the window needs is imported only when the opening sign is on the screen: it takes most of a start.
"""

import faulthandler
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from lachan import paths
from lachan.ui import single
from lachan.ui.application import application_of_ours
from lachan.ui.opening import Opening
from lachan.ui.settings import SettingsStore

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
    sign = _sign(home)
    from lachan.storage.forgetting import usual_twin
    from lachan.ui.faults import FaultNet
    from lachan.ui.window import Shell, outside, when_drawn

    shell = Shell(outside(home, usual_twin()))
    net = FaultNet(home / "faults.log", shell.tell, time.monotonic)
    sys.excepthook = net
    with _crash_log(home):
        try:
            window = shell.open()
            when_drawn(window, sign.close)
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


def _sign(home: Path) -> Opening:
    sign = Opening(SettingsStore(home / "settings.json").state.theme)
    sign.show_now()
    return sign


def _smoke(application: QGuiApplication, home: Path) -> int:
    sign = _sign(home)
    _say("opening")
    from lachan.ui.faults import FaultNet
    from lachan.ui.window import Shell, outside, when_drawn

    shell = Shell(outside(home))
    failures: list[BaseException] = []
    sys.excepthook = FaultNet(
        home / "faults.log", lambda error, _details: failures.append(error), time.monotonic
    )
    shell.engine.warnings.connect(lambda found: failures.extend(RuntimeError(w.toString()) for w in found))
    try:
        window = shell.open()
        when_drawn(window, sign.close)
        when_drawn(window, lambda: _say("window"))
        late = QTimer(singleShot=True, interval=SMOKE_SECONDS * 1000)
        late.timeout.connect(lambda: application.exit(1))
        late.start()
        shell.app.who_vm.readyChanged.connect(application.quit, Qt.ConnectionType.QueuedConnection)
        shell.open_record_after_first_frame(window)
        code = application.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        shell.close()
    _say("ready")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else code


def _say(reached: str) -> None:
    """Tell whoever times a smoke start how far it is."""
    if sys.stdout is not None:  # a program without a console on Windows
        print(reached, flush=True)


def _to_front(window: QWindow) -> None:
    window.show()
    window.raise_()
    window.requestActivate()

"""Run by test_no_socket in a process of its own: every page of the window, with the kernel as guard.

    python walking_every_page.py FOLDER pages     walks every page, prints each and the sockets that are open
    python walking_every_page.py FOLDER qml       has Qt fetch a picture: the guard must end the process
    python walking_every_page.py FOLDER python    the same by Python
    …                                   unguarded the same without the guard: somebody else looks on

A seccomp filter lets no thread of the process make a socket other than of the machine itself (AF_UNIX, which
a second start of the app uses to find the first): SIGSYS ends the process, and says where. It sees what Qt's
C++ does, at any moment, and needs no right and no tool.
"""

import ctypes
import faulthandler
import os
import platform
import random
import signal
import socket
import struct
import sys
from pathlib import Path

KERNEL = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""By machine: the audit number of its system calls, and the number of ``socket``."""
IO_URING_SETUP = 425
"""Another way to sockets, the same number on every machine."""
PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, MODE_FILTER = 22, 38, 2
TRAP, ALLOW = 0x00030000, 0x7FFF0000
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER, ARCHITECTURE, FAMILY = 0, 4, 16
"""Where these stand in what the kernel shows a filter."""
OPEN_ANYWHERE = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")


class Program(ctypes.Structure):
    """A filter, as the kernel reads it: how many instructions of eight bytes, and where."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def guard() -> None:
    """Let this process make no socket but AF_UNIX, from now on and for good."""
    faulthandler.register(signal.SIGSYS, all_threads=True, chain=True)
    architecture, make_socket = KERNEL[platform.machine()]
    instructions = (
        (LOAD, 0, 0, ARCHITECTURE),
        (JUMP_IF_EQUAL, 0, 6, architecture),
        (LOAD, 0, 0, NUMBER),
        (JUMP_IF_EQUAL, 4, 0, IO_URING_SETUP),
        (JUMP_IF_EQUAL, 0, 2, make_socket),
        (LOAD, 0, 0, FAMILY),
        (JUMP_IF_EQUAL, 0, 1, socket.AF_UNIX),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, TRAP),
    )
    packed = b"".join(struct.pack("HBBI", *each) for each in instructions)
    program = Program(len(instructions), packed)
    kernel = ctypes.CDLL(None, use_errno=True)
    for call in (
        (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (PR_SET_SECCOMP, MODE_FILTER, ctypes.byref(program), 0, 0),
    ):
        if kernel.prctl(*call) != 0:
            sys.exit(f"the kernel takes no filter: {os.strerror(ctypes.get_errno())}")


def open_sockets() -> list[str]:
    """Sockets of this process that reach beyond the machine."""
    ours = {link for fd in Path("/proc/self/fd").iterdir() if (link := _link(fd)).startswith("socket:")}
    found = []
    for kind in OPEN_ANYWHERE:
        table = Path("/proc/self/net") / kind
        rows = table.read_text("ascii").splitlines()[1:] if table.exists() else []
        found += [f"{kind} {row.split()[1]}" for row in rows if f"socket:[{row.split()[9]}]" in ours]
    return found


def _link(fd: Path) -> str:
    try:
        return os.readlink(fd)
    except OSError:
        return ""


def walk(folder: Path) -> None:
    from harness import Driver, FakeClock, Shipped
    from pages import WAYS, go

    from lachan.ui.application import application_of_ours
    from lachan.ui.behind import Outside
    from lachan.ui.settings import SettingsStore
    from lachan.ui.single import Doorbell, already_open
    from lachan.ui.viewmodels.phone_clock import HandTicker

    application = application_of_ours()
    for number, sight in enumerate(WAYS):
        home, ticker, warnings = folder / str(number), HandTicker(), list[str]()
        assert not already_open(home)
        bell = Doorbell(home, lambda: None)
        outside = Outside(home, FakeClock(), random.Random(5).randbytes, Shipped(), ticker)
        SettingsStore(home / "settings.json").change(sound=False)
        driver = Driver.open(outside, (1366, 768), warnings)
        go(driver, ticker, sight)
        print(sight, *open_sockets(), sep="\t", flush=True)
        driver.close()
        bell.close()
    application.processEvents()


def fetch_by_qt() -> None:
    from PySide6.QtCore import QEventLoop, QTimer, QUrl
    from PySide6.QtQml import QQmlComponent, QQmlEngine

    from lachan.ui.application import application_of_ours

    application_of_ours()
    engine, loop = QQmlEngine(), QEventLoop()
    component = QQmlComponent(engine)
    component.setData(b'import QtQuick\nImage { source: "http://127.0.0.1:9/a.png" }', QUrl())
    picture = component.create()
    assert picture is not None
    QTimer.singleShot(5000, loop.quit)
    loop.exec()


def main(folder: Path, what: str, *, guarded: bool = True) -> None:
    if guarded:
        guard()
    if what == "python":
        socket.socket(socket.AF_INET)
    elif what == "qml":
        fetch_by_qt()
    else:
        walk(folder)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(Path(sys.argv[1]), sys.argv[2], guarded="unguarded" not in sys.argv[3:])

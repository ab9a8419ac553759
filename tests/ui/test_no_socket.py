"""No page opens a socket: every one is walked while the kernel forbids them, to Qt's C++ too.

QtNetwork itself is in the process whatever we do: QtQml is linked with it.
"""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pages import WAYS

WALK = Path(__file__).with_name("walking_every_page.py")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the guard is a filter of the Linux kernel")


def walk(folder: Path, what: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(WALK), str(folder), what],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_no_page_opens_a_socket(tmp_path: Path) -> None:
    done = walk(tmp_path, "pages")

    assert done.returncode == 0, done.stderr[-4000:]
    assert done.stdout.splitlines() == list(WAYS), "a page, then the sockets that are open on it"


@pytest.mark.parametrize("who", ["python", "qml"])
def test_the_guard_sees_a_socket_of_python_and_one_of_qt(tmp_path: Path, who: str) -> None:
    done = walk(tmp_path, who)

    assert done.returncode == -signal.SIGSYS, (done.returncode, done.stderr[-2000:])

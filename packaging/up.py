"""Open Lá Chắn from a fresh checkout, or run its tests: everything else is set up on the way.

    python3 packaging/up.py                 open the window
    python3 packaging/up.py test [...]      run the tests (what follows goes to pytest)
    python3 packaging/up.py lachan [...]    run a command, such as: lachan check lessons

Needs nothing but Python; makes .venv in the checkout and uses it again as long as it fits. What the
machine itself lacks is told in one message, with the line that installs it (exit code 3).
"""

from __future__ import annotations  # so that an old Python gets as far as being told so

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
from types import ModuleType
from typing import Any

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
STAMP = os.path.join(VENV, "lachan-stamp.json")
LIBRARIES = os.path.join(ROOT, "desktop", "lachan", "cli", "system_libraries.py")
PYTHON_FLOOR = (3, 11)
NOT_READY = 3
SIDE_BY_SIDE = ("-n", "auto", "--dist", "loadgroup")
"""The tests run in as many processes as there are processors; -n 0 after "test" runs them in one."""
INTERRUPTED = 130

NO_VENV = (
    "Python này thiếu mô-đun venv và ensurepip (Debian và Ubuntu để chúng ở một gói riêng).",
    "This Python lacks the venv and ensurepip modules (Debian and Ubuntu keep them in a package apart).",
)


def tell(*lines: str) -> None:
    """Print on stderr, in UTF-8 whatever the terminal's own encoding is."""
    sys.stderr.flush()
    sys.stderr.buffer.write(("\n".join(lines) + "\n").encode("utf-8"))
    sys.stderr.buffer.flush()


def load_libraries() -> ModuleType:
    """Load the table of system libraries by its path, for the package is not installed yet."""
    spec = importlib.util.spec_from_file_location("lachan_system_libraries", LIBRARIES)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


def has_venv() -> bool:
    """Return whether this Python can make a virtual environment with pip in it."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


NO_TRACER = (
    "Máy này thiếu strace: các bài thử cần nó để gây lỗi ổ đĩa có chủ ý.",
    "This machine lacks strace, with which the tests make the disk fail on purpose.",
)


def lacks_of_machine(environ: dict[str, str], qt: bool, venv: bool, tracer: bool = True) -> str:
    """Return the words for all that this machine lacks, or "" if nothing.

    *qt*: whether Qt will be started on the screen that *environ* names; *venv*: as by :func:`has_venv`;
    *tracer*: as by :func:`has_tracer`.
    """
    libraries = load_libraries()
    found = libraries.trouble(environ) if qt else libraries.Trouble()
    if not venv:
        own = (f"python3.{sys.version_info[1]}-venv",) if libraries.installer() == "apt-get" else ()
        found = libraries.Trouble((NO_VENV, *found.reasons), found.sonames, (*own, *found.packages))
    if not tracer:
        found = libraries.Trouble((*found.reasons, NO_TRACER), found.sonames, (*found.packages, "strace"))
    return libraries.explain(found) if found else ""


def has_tracer(arguments: list[str]) -> bool:
    """Return whether the tests asked for can make calls fail on purpose: on Linux they need strace."""
    needed = arguments[:1] == ["test"] and sys.platform == "linux"
    return not needed or shutil.which("strace") is not None


def venv_python() -> str:
    """Return the path of the Python inside .venv."""
    inside = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return os.path.join(VENV, *inside)


def wanted_stamp(extras: list[str]) -> dict[str, Any]:
    """Return what a finished set-up looks like: the project file, the Python, the place, the extras."""
    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as project:
        digest = hashlib.sha256(project.read()).hexdigest()
    return {"pyproject": digest, "python": platform.python_version(), "root": ROOT, "extras": extras}


def read_stamp() -> dict[str, Any]:
    """Return the stamp of the last finished set-up; empty where there is none or it cannot be read."""
    try:
        with open(STAMP, encoding="utf-8") as file:
            stamp = json.load(file)
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def is_ready(have: dict[str, Any], want: dict[str, Any]) -> bool:
    """Return whether the set-up of stamp *have* serves for *want*, with at least its extras."""
    same = all(have.get(key) == want[key] for key in ("pyproject", "python", "root"))
    return same and set(want["extras"]) <= set(have.get("extras", ()))


def make_venv() -> None:
    """Make .venv anew unless the one that is there has a working pip of this very Python."""
    probe = "import platform, sys, pip; print(platform.python_version(), sys.prefix)"
    if os.path.exists(venv_python()):
        tried = subprocess.run([venv_python(), "-c", probe], capture_output=True, text=True, check=False)
        version, _, prefix = tried.stdout.strip().partition(" ")
        if version == platform.python_version() and os.path.isdir(prefix) and os.path.samefile(prefix, VENV):
            return
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def set_up(extras: list[str]) -> None:
    """Install the project into .venv, editable, if that was not done before."""
    have, want = read_stamp(), wanted_stamp(extras)
    if is_ready(have, want) and os.path.exists(venv_python()):
        return
    tell(
        "Đang chuẩn bị: lần đầu tải khoảng 300 MB, mất vài phút tuỳ đường mạng…",
        "Setting up: the first time, about 300 MB to download; a few minutes on most networks…",
    )
    want["extras"] = sorted({*extras, *have.get("extras", ())})
    if os.path.exists(STAMP):
        os.remove(STAMP)
    make_venv()
    target = ROOT + ("[" + ",".join(want["extras"]) + "]" if want["extras"] else "")
    pip = [venv_python(), "-m", "pip", "--disable-pip-version-check", "install", "--editable", target]
    subprocess.run(pip, check=True, stdout=sys.stderr)
    with open(STAMP, "w", encoding="utf-8") as file:
        json.dump(want, file)


def plan(arguments: list[str], environ: dict[str, str]) -> tuple[list[str], list[str], bool]:
    """Return for *arguments* the extras, the command, and whether Qt is sure to start; sets its platform."""
    if arguments[:1] == ["test"]:
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return ["dev"], [venv_python(), "-m", "pytest", *SIDE_BY_SIDE, *arguments[1:]], True
    rest = arguments[1:] if arguments[:1] == ["lachan"] else arguments
    return [], [venv_python(), "-m", "lachan", *rest], not rest


def up(arguments: list[str]) -> int:
    """Do what *arguments* ask for and return the exit code."""
    if sys.version_info < PYTHON_FLOOR:
        have = platform.python_version()
        tell(
            f"Lá Chắn cần Python 3.11 trở lên; Python này là {have}.",
            f"Lá Chắn needs Python 3.11 or newer; this one is {have}.",
        )
        return NOT_READY
    if arguments[:1] in (["-h"], ["--help"]):
        tell(__doc__.strip())
        return 0
    environ = dict(os.environ)
    extras, command, qt = plan(arguments, environ)
    words = lacks_of_machine(environ, qt, has_venv(), has_tracer(arguments))
    if words:
        tell(words)
        return NOT_READY
    set_up(extras)
    code = subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode
    return code if code >= 0 else 128 - code  # ended by a signal: as shells tell it


def main(arguments: list[str]) -> int:
    """Run :func:`up`; what can go wrong on the way becomes words, never a traceback."""
    try:
        return up(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except subprocess.CalledProcessError:
        tell(
            "Chưa cài xong (xem các dòng ở trên). Thường là do mạng: hãy kiểm tra rồi chạy lại lệnh này.",
            "The set-up did not finish (see the lines above). Often it is the network: check it, try again.",
        )
    except OSError as error:
        where = error.filename or ROOT
        tell(f"Không dùng được {where}: {error.strerror}", f"Cannot use {where}: {error.strerror}")
    return NOT_READY


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

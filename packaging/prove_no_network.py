"""Prove that no page opens a connection: the window is walked without a network while strace looks on.

    python packaging/prove_no_network.py              from source: every page of tests/ui/pages.py
    python packaging/prove_no_network.py FOLDER       the program built in FOLDER (FOLDER/lachan/): every
                                                      picture of ``lachan shots``, and the window as it starts

Each runs under ``unshare -n`` (no network but what it makes itself) and ``strace -f`` (every socket and
connect of every thread and child is written down). First come two controls: a socket of Python and one of Qt,
which must be caught, or the proof is worth nothing. Exit 1 where a socket to a network was made, 3 where the
machine lacks strace or may not unshare.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WALK = ROOT / "tests" / "ui" / "walking_every_page.py"
CALLS = "trace=socket,connect,io_uring_setup"
SOCKET = re.compile(r"\b(?:socket\((\w+)|connect\(.*?sa_family=(\w+)|(io_uring_setup)\()")
WITHIN = frozenset({"AF_UNIX", "AF_LOCAL", "AF_NETLINK"})
"""Families that stay on this machine: other programs of it, and the kernel's own news."""
WINDOW_SECONDS = 20


class NotProvedError(Exception):
    """A socket to a network was made, or a control was not caught; the text says which."""


class MissingError(Exception):
    """This machine lacks what the proof needs; the text says what."""


@dataclass(frozen=True)
class Seen:
    """How a command ended, what it printed, and how often it asked for which family of sockets."""

    code: int
    said: str
    families: Counter[str]

    @property
    def outside(self) -> set[str]:
        """The families that reach beyond this machine."""
        return set(self.families) - WITHIN


def without_network() -> list[str]:
    """Return the words that run a command without a network; raises MissingError."""
    if sys.platform != "linux" or shutil.which("strace") is None or shutil.which("unshare") is None:
        raise MissingError("needs Linux with strace and unshare: apt-get install -y strace util-linux")
    for words in (["unshare", "-n"], ["unshare", "-rn"]):
        if subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
            return words
    raise MissingError("this machine does not let us make a space without a network (unshare -n)")


def watch(command: list[str], folder: Path, seconds: float | None = None) -> Seen:
    """Run *command* without a network and look on; after *seconds* it is ended, which is no fault."""
    log = folder / "calls.log"
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    environ = {name: value for name, value in os.environ.items() if name not in screens}
    environ |= {"QT_QPA_PLATFORM": "offscreen", "LACHAN_HOME": str(folder / "home"), "PYTHONUTF8": "1"}
    paths = [str(ROOT / "desktop"), environ.get("PYTHONPATH", "")]
    environ["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    enough = ["timeout", "--signal=TERM", str(seconds)] if seconds else []
    tracer = ["strace", "-f", "-qq", "-o", str(log), "-e", CALLS, *enough, *command]
    done = subprocess.run(
        [*without_network(), *tracer], cwd=folder, env=environ, capture_output=True, text=True, check=False
    )
    found = SOCKET.finditer(log.read_text("utf-8", "replace"))
    families = Counter(next(group for group in match.groups() if group) for match in found)
    return Seen(done.returncode, done.stdout + done.stderr, families)


def controls(folder: Path) -> Iterator[str]:
    """Make a socket by Python and one by Qt; raises NotProvedError where one is not seen."""
    for who in ("python", "qml"):
        seen = watch([sys.executable, str(WALK), str(folder / who), who, "unguarded"], folder)
        if not seen.outside:
            raise NotProvedError(f"control: a socket made by {who} was not seen\n{seen.said}")
        yield f"control: the socket that {who} makes is seen ({', '.join(sorted(seen.outside))})"


def from_source(folder: Path) -> Iterator[str]:
    """Walk every page from source."""
    seen = watch([sys.executable, str(WALK), str(folder / "walk"), "pages", "unguarded"], folder)
    sights = [line for line in seen.said.splitlines() if line]
    yield _true(seen, f"{len(sights)} sights of the window from source")


def built(program: Path, folder: Path) -> Iterator[str]:
    """Walk every picture of the built *program*, then start its window and let it stand."""
    pictures = folder / "pictures"
    seen = watch([str(program), "shots", str(pictures)], folder)
    yield _true(seen, f"{len(list(pictures.glob('*.png')))} sights of the built window")
    seen = watch([str(program)], folder, WINDOW_SECONDS)
    if not (folder / "home" / "record.db").is_file():
        raise NotProvedError(f"the window did not open its record\n{seen.said}")
    yield _true(seen, f"the built window, open for {WINDOW_SECONDS} s", ended=124)


def _true(seen: Seen, what: str, ended: int = 0) -> str:
    if seen.outside:
        raise NotProvedError(f"{what}: sockets to a network: {dict(seen.families)}")
    if seen.code not in (0, ended):
        raise NotProvedError(f"{what}: ended with {seen.code}\n{seen.said[-4000:]}")
    inside = ", ".join(f"{family} {count}" for family, count in sorted(seen.families.items()))
    return f"{what}: no socket to any network (within this machine: {inside or 'none'})"


def main(arguments: list[str]) -> int:
    """Prove it from source, or of the folder named."""
    if len(arguments) > 1 or any(word.startswith("-") for word in arguments):
        print(__doc__)
        return 2
    with tempfile.TemporaryDirectory(prefix="lachan-no-network-") as scratch:
        folder = Path(scratch)
        try:
            for line in controls(folder):
                print(line, flush=True)
            program = Path(arguments[0]).resolve() / "lachan" / "lachan" if arguments else None
            for line in from_source(folder) if program is None else built(program, folder):
                print(line, flush=True)
        except NotProvedError as error:
            print(error, file=sys.stderr)
            return 1
        except MissingError as error:
            print(error, file=sys.stderr)
            return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

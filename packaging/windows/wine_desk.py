"""A Windows of Wine's making with its own screen, for a person who may write only in their own folder."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

STUBS = Path(__file__).resolve().parent / "wine_stubs"
SOMEBODY, GROUP = "nobody", "nogroup"
"""Who runs it when root tries it: root may write everywhere, so that nothing would be read-only."""
NOISE = ("X connection", "wine32", "multiarch", "dpkg --add", "apt-get inst", 'execute "dpkg')
SECONDS = 600
DRAWN_BYTES = 30_000
"""A picture of an empty screen, or of a page without its middle, takes less; one of a page takes more."""
STILL_SECONDS = 3


@dataclass(frozen=True, slots=True)
class Ended:
    """What a program left behind: its exit code and all it printed."""

    code: int
    said: str


Found = tuple[bool, str, str]
"""Whether it is as it should be, what was tried, and what was seen."""


def ended(found: Ended, tried: str, code: int) -> Found:
    """Judge by the exit code; tell the last line said."""
    last = found.said.splitlines()[-1:] or ["nothing said"]
    return found.code == code, tried, f"exit code {found.code}, {last[0].strip()}"


def data_at(found: Ended, tried: str, place: str) -> Found:
    """Judge by whether ``lachan doctor`` was content, and its data folder is *place*."""
    said = next((line for line in found.said.splitlines() if place.lower() in line.lower()), found.said)
    return found.code == 0 and place.lower() in said.lower(), tried, " ".join(said.split())


class Desk:
    """One Wine prefix below *folder* and one X display."""

    def __init__(self, folder: Path, display: str) -> None:
        self.folder, self._display = folder, display
        self.drive = folder / "prefix" / "drive_c"
        root = os.geteuid() == 0
        self._user = SOMEBODY if root else None
        self._group = GROUP if root else None

    @property
    def profile(self) -> Path:
        """The folder that Windows would call %USERPROFILE%."""
        return next(one for one in (self.drive / "users").iterdir() if one.name != "Public")

    @property
    def local(self) -> Path:
        """The folder that Windows would call %LOCALAPPDATA%."""
        return self.profile / "AppData" / "Local"

    def make(self) -> None:
        """Make the prefix, with the two libraries that Wine lacks."""
        if self._user:
            shutil.chown(self.folder, SOMEBODY, GROUP)
        self.run("wineboot", "--init")
        for source in sorted(STUBS.glob("*.c")):
            into = self.drive / "windows" / "system32" / f"{source.stem}.dll"
            link = ["x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-w", "-s", "-Wl,-e,0", "-o", str(into)]
            into.unlink(missing_ok=True)
            subprocess.run([*link, str(source)], check=True)

    @contextmanager
    def environment(self, name: str, value: str) -> Iterator[None]:
        """Have every program started meanwhile see a variable: Wine hands on none that begins with QT_."""
        self.run("reg", "add", "HKCU\\Environment", "/v", name, "/d", value)
        yield
        self.run("reg", "delete", "HKCU\\Environment", "/v", name, "/f")

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start a program."""
        command = ["wine", *words] if words[0] != "wineboot" else list(words)
        return subprocess.Popen(
            command, env=self._environ(), cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, user=self._user, group=self._group,
        )  # fmt: skip

    def run(self, *words: str) -> Ended:
        """Run a program to its end, which must come within :data:`SECONDS`."""
        with self.start(*words) as running:
            try:
                said, _ = running.communicate(timeout=SECONDS)
            except subprocess.TimeoutExpired:
                running.kill()
                return Ended(-1, f"still running after {SECONDS} s")
            except BaseException:
                running.kill()
                raise
        lines = said.decode("utf-8", "replace").splitlines()
        kept = [line for line in lines if line.strip() and not any(noise in line for noise in NOISE)]
        return Ended(running.returncode, "\n".join(kept))

    def hand_over(self, folder: Path) -> None:
        """Let the person of this desk write in *folder*."""
        if self._user:
            subprocess.run(["chown", "-R", f"{SOMEBODY}:{GROUP}", str(folder)], check=True)

    def windows_path(self, file: Path) -> str:
        """Return how a Windows program names *file* of this machine."""
        return "Z:" + str(file).replace("/", "\\")

    def picture(self, target: Path) -> None:
        """Save what is on the screen as *target* (PNG)."""
        subprocess.run(["import", "-display", self._display, "-window", "root", str(target)], check=True)

    def shows_a_page(self) -> bool:
        """Look at the screen; True if a page is on it that has not changed for some seconds."""
        pictures = []
        for name in ("before.png", "after.png"):
            self.picture(self.folder / name)
            pictures.append((self.folder / name).read_bytes())
            time.sleep(STILL_SECONDS)
        return len(pictures[0]) > DRAWN_BYTES and pictures[0] == pictures[1]

    def _environ(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "DISPLAY": self._display, "LANG": "C.UTF-8",
            "WINEPREFIX": str(self.folder / "prefix"), "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscms=n;mscoree,mshtml=",
        }  # fmt: skip

    def close(self) -> None:
        """End every program of this prefix, and no other."""
        subprocess.run(["wineserver", "-k"], env=self._environ(), check=False, user=self._user)


@contextmanager
def desk() -> Iterator[Desk]:
    """Give a desk; its screen, its programs and its folder are gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="lachan-wine-") as name:
        read, write = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            mine = Desk(Path(name), ":" + told.readline().strip())
        try:
            mine.make()
            yield mine
        finally:
            mine.close()
            screen.terminate()
            screen.wait()


def wait_until(true: Callable[[], bool], seconds: float = 120) -> bool:
    """Wait until *true* says so; False if it never does within *seconds*."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.25)
    return true()

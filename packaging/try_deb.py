"""Try the .deb in a bare Debian made for the purpose: installed, started, refused when older, taken away.

    python packaging/try_deb.py FILE.deb [--root FOLDER] [--suite bookworm] [--mirror URL]

As root, with debootstrap and a package mirror at hand, and Xvfb for the start under X. The bare Debian is
made in FOLDER (by default a new one, deleted at the end) and used as it is if it is there; so is an Ubuntu
that ``debootstrap --variant=minbase --components=main,universe`` made there before. Prints a line on each
thing found true; exit 1 at the first that is not, 3 where the machine lacks something. Mounts are made
in a namespace of their own: nothing stays mounted whatever happens.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

NEEDS = ("debootstrap", "dpkg-deb", "unshare", "chroot")
LESSONS = "/opt/lachan/_internal/lachan/_shipped/lessons"
CACHES = ("proc", "sys", "dev", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
USER = "bong"
DISPLAY = 77
OLDER = "0.0.1"
OWN = (".local/share", ".config", ".cache")
"""Where, in the home of its user, the program keeps a folder."""
RECORD = f"home/{USER}/.local/share/lachan/record.db"
OPEN_UNTIL_THE_RECORD_IS_THERE = f"""
lachan & window=$!
for _ in $(seq 900); do
    [ -f /{RECORD} ] && break
    kill -0 $window || exit 1
    sleep 0.1
done
kill $window
wait $window
"""
"""Up to 90 seconds: the first start on a slow disk compiles every page."""


class NotTrueError(Exception):
    """Something is not as it should be; the text says what."""


class Bare:
    """A bare Debian in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def make(self, suite: str, mirror: str) -> None:
        """Unpack it with debootstrap, unless it is there."""
        if not (self.root / "usr" / "bin" / "apt-get").exists():
            command = ["debootstrap", "--variant=minbase", suite, str(self.root), mirror]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (self.root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")  # start no services
        (self.root / "usr/sbin/policy-rc.d").chmod(0o755)
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        self.run("apt-get", "update", "-qq")
        self.run("sh", "-c", f"id {USER} 2>/dev/null || useradd --create-home {USER}")

    def try_(self, *words: str, user: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
        """Run a command inside, as root or as *user*, with nothing of our own environment."""
        root = self.root
        x11 = "/tmp/.X11-unix"
        mounts = (
            f"mount -t proc proc {root}/proc && mount --rbind /dev {root}/dev && "
            f"mkdir -p {root}{x11} {x11} && mount --bind {x11} {root}{x11} && "
            'exec chroot "$@"'
        )
        home = f"/home/{user}" if user else "/root"
        base = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "DEBIAN_FRONTEND": "noninteractive"}
        pairs = [f"{name}={value}" for name, value in (base | {"LANG": "C.UTF-8"} | environ).items()]
        place = [f"--userspec={user}", str(root)] if user else [str(root)]
        apart = ["unshare", "--mount", "--fork", "sh", "-c", mounts, "sh"]
        command = [*apart, *place, "env", "-i", *pairs, *words]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def run(self, *words: str, user: str = "", **environ: str) -> str:
        """Run a command that must end well; return what it printed."""
        done = self.try_(*words, user=user, **environ)
        if done.returncode != 0:
            raise NotTrueError(f"exit {done.returncode}: {' '.join(words)}\n{done.stdout}{done.stderr}")
        return done.stdout

    def files(self) -> set[str]:
        """Every path inside but those of caches, logs and the package manager's own lists."""
        found = set()
        for folder, names, here in os.walk(self.root):
            place = os.path.relpath(folder, self.root)
            names[:] = [name for name in names if os.path.normpath(f"{place}/{name}") not in CACHES]
            found |= {os.path.normpath(f"{place}/{name}") for name in (*names, *here)}
        return found


@contextmanager
def screen(colours: int = 24, *more: str) -> Iterator[str]:
    """Give the name of an X display without hardware, of 1024×600 and *colours* bits; "" without Xvfb."""
    if shutil.which("Xvfb") is None:
        yield ""
        return
    command = ["Xvfb", f":{DISPLAY}", "-screen", "0", f"1024x600x{colours}", "-nolisten", "tcp", *more]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        socket = Path(f"/tmp/.X11-unix/X{DISPLAY}")
        for _ in range(100):
            if socket.exists() or server.poll() is not None:
                break
            time.sleep(0.1)
        yield f":{DISPLAY}" if socket.exists() else ""
    finally:
        server.terminate()
        server.wait()


def prove(bare: Bare, deb: Path) -> Iterator[str]:
    """Do it all and give a line on each thing found true; raises NotTrueError."""
    shutil.copy(deb, bare.root / "tmp/lachan.deb")
    bare.try_("apt-get", "purge", "-y", "lachan")
    for place in OWN:
        shutil.rmtree(bare.root / "home" / USER / place / "lachan", ignore_errors=True)
    bare.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/tmp/lachan.deb")
    version = bare.run("dpkg-query", "-W", "-f", "${Version}", "lachan")
    yield f"installed with apt: lachan {version}, and what it depends on"
    yield from _started(bare)
    yield from _older_refused(bare, version)
    before = bare.files()
    bare.run("apt-get", "purge", "-y", "-qq", "lachan")
    left = {file for file in bare.files() if "lachan" in file.lower()}
    own = tuple(f"home/{USER}/{place}/lachan" for place in OWN)
    kept = {file for file in left if file.startswith(own)}
    gone = before - bare.files()
    if left != kept or RECORD not in kept:
        raise NotTrueError(f"left behind: {sorted(left - kept)}; of the user's data: {sorted(kept)}")
    yield f"purged: {len(gone)} files gone, nothing left but the data, mark and cache of its user"


def _started(bare: Bare) -> Iterator[str]:
    for file in ("usr/share/doc/lachan/copyright", "usr/share/applications/lachan.desktop", "usr/bin/lachan"):
        if not os.path.lexists(bare.root / file):
            raise NotTrueError(f"not installed: {file}")
    yield from _linked(bare)
    yield "started: " + bare.run("lachan", "--version", user=USER).strip()
    bare.run("lachan", "--smoke", user=USER, QT_QPA_PLATFORM="offscreen")
    yield "its window drew the first frame without a screen (offscreen)"
    with screen() as display:
        if display:
            bare.run("lachan", "--smoke", user=USER, QT_QPA_PLATFORM="xcb", DISPLAY=display)
            yield "its window drew the first frame under X (xcb)"
        else:
            yield "NOT TRIED under X: there is no Xvfb"
    said = bare.run("lachan", "check", LESSONS, user=USER, LACHAN_LANG="en").strip().splitlines()
    yield f"lachan check: {said[-1]}"
    bare.run("lachan", "doctor", user=USER, LACHAN_LANG="en", QT_QPA_PLATFORM="offscreen")
    yield "lachan doctor finds nothing to mend"
    bare.try_("sh", "-c", OPEN_UNTIL_THE_RECORD_IS_THERE, user=USER, QT_QPA_PLATFORM="offscreen")
    if not (bare.root / RECORD).is_file():
        raise NotTrueError("a start of the window kept no record")
    yield "the record lies in the home of its user, not in the program"


def _linked(bare: Bare) -> Iterator[str]:
    """Ask the linker of the bare Debian what each library of ours would lack there."""
    inside = "/opt/lachan/_internal"
    paths = f"LD_LIBRARY_PATH={inside}:{inside}/PySide6/Qt/lib:{inside}/PySide6:{inside}/shiboken6"
    look = f'find {inside} -name "*.so*" -type f -exec env {paths} ldd {{}} +'
    told = bare.try_("sh", "-c", look).stdout
    lacking = {line.split()[0] for line in told.splitlines() if "not found" in line}
    if strange := {name for name in lacking if not name.startswith("libwayland-")}:
        raise NotTrueError(
            f"not in a bare Debian and not among what the package depends on: {sorted(strange)}"
        )
    yield f"all its libraries find theirs (only under Wayland: {', '.join(sorted(lacking)) or 'none'})"


def _older_refused(bare: Bare, version: str) -> Iterator[str]:
    """Try a faked older package over this one: it holds only the question before unpacking."""
    fake = bare.root / "tmp/older"
    shutil.rmtree(fake, ignore_errors=True)
    (fake / "DEBIAN").mkdir(parents=True)
    fields = {"Package": "lachan", "Version": OLDER, "Architecture": "amd64", "Maintainer": "a <a@a.invalid>"}
    control = "".join(f"{name}: {value}\n" for name, value in (fields | {"Description": "a"}).items())
    (fake / "DEBIAN/control").write_text(control)
    before = (Path(__file__).parent / "linux" / "preinst.sh").read_text("utf-8").replace("@VERSION@", OLDER)
    (fake / "DEBIAN/preinst").write_text(before, "utf-8")
    (fake / "DEBIAN/preinst").chmod(0o755)
    command = ["dpkg-deb", "-Znone", "--build", str(fake), str(bare.root / "tmp/older.deb")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    for language, words in (
        ("vi_VN.UTF-8", "Không có gì bị thay đổi"),
        ("en_GB.UTF-8", "Nothing was changed"),
    ):
        done = bare.try_("dpkg", "-i", "/tmp/older.deb", LANG=language)
        now = bare.run("dpkg-query", "-W", "-f", "${Version} ${db:Status-Status}", "lachan")
        if done.returncode == 0 or words not in done.stderr or now != f"{version} installed":
            raise NotTrueError(f"an older one over it: exit {done.returncode}, now {now}\n{done.stderr}")
    bare.run("lachan", "--smoke", user=USER, QT_QPA_PLATFORM="offscreen")
    yield f"an older one ({OLDER}) over it is refused in both languages, and {version} still starts"


def main(arguments: list[str]) -> int:
    """Prove the .deb named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("deb", type=Path)
    parser.add_argument("--root", type=Path)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--mirror", default="http://deb.debian.org/debian")
    given = parser.parse_args(arguments)
    lacking = [name for name in NEEDS if shutil.which(name) is None]
    if os.geteuid() != 0 or lacking:
        print(f"must be root, with: {', '.join(lacking or NEEDS)}", file=sys.stderr)
        return 3
    root = given.root or Path(tempfile.mkdtemp(prefix="bare-debian-"))
    try:
        root.mkdir(exist_ok=True)
        root.chmod(0o755)  # a temporary folder lets in only root, and its user must get in too
        bare = Bare(root.resolve())
        bare.make(given.suite, given.mirror)
        for line in prove(bare, given.deb):
            print(line, flush=True)
    except NotTrueError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        if given.root is None:
            with suppress(OSError):
                shutil.rmtree(root)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

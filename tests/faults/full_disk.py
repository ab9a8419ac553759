"""Starting on a disk that is full, after a crash, with anything from nothing to 96 KiB free.

A real small disk (tmpfs, in a mount namespace of its own) where the system allows one; else strace answers
every write after the first few with ENOSPC, which is what the app sees of a full disk.
"""

import random
import shutil
import subprocess
import sys
from pathlib import Path

from score import Score, look, words
from tools import strace

HERE = Path(__file__).parent
WORKER = HERE / "working.py"
ANSWERS, NOTE = 250, 1500
"""Answers, and letters in each: more than the ballast makes room for."""

DISK_KIB = 2048


def can_mount() -> bool:
    """Return whether this system lets us have a small disk of our own."""
    tried = [*namespace(), "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"]
    return (
        shutil.which("unshare") is not None
        and subprocess.run(tried, capture_output=True, check=False).returncode == 0
    )


def namespace() -> list[str]:
    import os

    return ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-Urm"]


def hot_record(folder: Path) -> list[str]:
    """Leave in *folder* a record as a kill leaves it, its log full; return what had been acknowledged."""
    worker = subprocess.Popen(
        [sys.executable, str(WORKER), str(folder), "answer"], stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout
    said = [worker.stdout.readline().rstrip("\n") for _ in range(80)]
    worker.kill()
    said += worker.stdout.read().split("\n")[:-1]
    worker.wait()
    worker.stdout.close()
    assert (folder / "record.db-wal").stat().st_size > 0
    return words(said, "kept")


def run_restarts(folder: Path, count: int, dice: random.Random) -> Score:
    """Start *count* times on a full disk, answer a few times, then start again with room."""
    hot = folder / "hot"
    hot.mkdir(parents=True)
    kept = hot_record(hot)
    on_a_disk = can_mount()
    score = Score()
    for number in range(count):
        home = folder / "full"
        free_kib = dice.choice((0, 4, 8, 16, 32, 64, 96))
        shutil.copytree(hot, home)
        done = _on_a_full_disk(home, free_kib) if on_a_disk else _with_refused_writes(home, free_kib)
        said = done.stdout.splitlines()
        score.tried += 1
        score.bitten += "told disk-full" in said
        what = f"restart {number} with {free_kib} KiB free"
        if done.returncode or done.stderr:
            score.broken.append(f"{what}: {done.returncode} {done.stderr[-300:]}")
        if not any(line.startswith("open") for line in said):
            score.broken.append(f"{what}: did not open: {said}")
        look(home, [*kept, *words(said, "kept")], score, what)
        shutil.rmtree(home)
    return score


_ON_A_SMALL_DISK = """
set -e
mount -t tmpfs -o size={size}k none /mnt
cp -r "$1"/. /mnt/
free=$(df -k --output=avail /mnt | tail -1)
fill=$((free - {free}))
if [ "$fill" -gt 0 ]; then head -c "$((fill * 1024))" /dev/zero > /mnt/filler; fi
"$2" "$3" /mnt answer times={answers} note={note} || code=$?
rm -f /mnt/filler
rm -rf "$1"/*
cp -r /mnt/. "$1"/
exit "${{code:-0}}"
"""


def _on_a_full_disk(home: Path, free_kib: int) -> subprocess.CompletedProcess[str]:
    script = _ON_A_SMALL_DISK.format(size=DISK_KIB, free=free_kib, answers=ANSWERS, note=NOTE)
    return subprocess.run(
        [*namespace(), "sh", "-c", script, "sh", str(home), sys.executable, str(WORKER)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def _with_refused_writes(home: Path, free_kib: int) -> subprocess.CompletedProcess[str]:
    first = 1 + free_kib // 4
    paths = [part for end in ("record.db", "record.db-wal") for part in ("-P", str(home / end))]
    return subprocess.run(
        [strace(), "-qq", "-o", "/dev/null", *paths, "-e", "trace=pwrite64",
         "-e", f"inject=pwrite64:error=ENOSPC:when={first}+",
         sys.executable, str(WORKER), str(home), "answer", f"times={ANSWERS}", f"note={NOTE}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

"""Two windows over one record: the second is told so kindly, the first never waits."""

import contextlib
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

from score import Score, look, words

from lachan.domain.errors import LachanError
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record

WORKER = Path(__file__).with_name("working.py")
FEWEST_TRIES = 3


def run_two_windows(folder: Path, writes: int) -> Score:
    """Let one process answer *writes* times while this one tries again and again to open the record."""
    folder.mkdir(parents=True)
    worker = subprocess.Popen(
        [sys.executable, str(WORKER), str(folder), "answer", f"times={writes}", "hold"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert worker.stdout
    score = Score(tried=writes)
    said = [worker.stdout.readline()]
    reader = threading.Thread(target=lambda: said.extend(worker.stdout or ()))
    reader.start()
    while "holding\n" not in said or score.bitten < FEWEST_TRIES:
        try:
            Record.open(folder, SystemClock(), os.urandom).close()
            score.broken.append("a second window got in")
        except LachanError as error:
            score.bitten += 1
            if error.code != "record-in-use":
                score.broken.append(error.code)
    complaint = _let_go(worker, reader)
    if complaint or words(said, "told"):
        score.broken.append(f"the first window: {complaint} {words(said, 'told')}")
    look(folder, [line.strip() for line in words(said, "kept")], score, "two windows")
    return score


def _let_go(worker: subprocess.Popen[str], reader: threading.Thread) -> str:
    assert worker.stdin
    assert worker.stdout
    assert worker.stderr
    worker.stdin.write("enough\n")
    worker.stdin.close()
    reader.join()
    complaint = worker.stderr.read()
    worker.wait()
    worker.stdout.close()
    worker.stderr.close()
    return complaint


def busy_with_plain_begin(folder: Path, writes: int) -> int:
    """The control: two connections that read, then write after a plain BEGIN; return how many fail busy."""
    file = folder / "shared.db"
    with contextlib.closing(sqlite3.connect(file)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("CREATE TABLE t (n INTEGER)")
    one, other = (sqlite3.connect(file, isolation_level=None, timeout=0.01) for _ in range(2))
    busy = 0
    with contextlib.closing(one), contextlib.closing(other):
        for _ in range(writes):
            for conn in (one, other):
                conn.execute("BEGIN")
                conn.execute("SELECT count(*) FROM t").fetchone()
            one.execute("INSERT INTO t VALUES (1)")
            one.execute("COMMIT")
            try:
                other.execute("INSERT INTO t VALUES (1)")
                other.execute("COMMIT")
            except sqlite3.OperationalError:
                busy += 1
                other.execute("ROLLBACK")
    return busy

"""A process to be killed, starved and lied to: does one kind of work on a record and says what is kept.

``working.py FOLDER JOB [early] [hold] [sync=OFF] [times=N] [note=N]``. Each line acknowledges something:
``kept ID`` an event, ``saved NAME`` a finished file, ``told CODE`` an error a person could read.
*early* is the control that a test must catch: it acknowledges before it writes. *sync* is the other.
*hold*: keep the record open after the work until a line comes in. *note*: how long each answer is.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from lachan.domain.errors import LachanError
from lachan.domain.events import Event
from lachan.storage import opening
from lachan.storage.care import back_up, export
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record
from lachan.storage.room import take_ballast
from lachan.storage.rows import line_of, row_of

FOREVER = 1_000_000
NOTE: dict[str, str] = {}
"""What every answer carries besides, so that it fills more of the disk."""

IMPORT = 40
"""Events in one import."""


def main(folder: Path, job: str, options: set[str]) -> None:
    values = dict(option.split("=", 1) for option in options if "=" in option)
    if "sync" in values:
        loose = ("synchronous", values["sync"], {"OFF": 0, "NORMAL": 1}[values["sync"]])
        opening.SETTINGS = tuple(loose if name[0] == "synchronous" else name for name in opening.SETTINGS)
    times = int(values.get("times", FOREVER))
    if job == "migrate":
        migrate(folder, Path(values["old"]), times)
        return
    record: Record | None = None
    try:
        record = Record.open(folder, SystemClock(), os.urandom)
        say(f"open {record.mended is not None}")
        take_ballast(folder, os.urandom)
        NOTE["note"] = "x" * int(values.get("note", 0))
        for number in range(times):
            JOBS[job](record, folder, number, "early" in options)
        if "hold" in options:
            say("holding")
            sys.stdin.readline()
    except LachanError as error:
        say(f"told {error.code}")
    finally:
        try:
            if record is not None:
                waiting = [event.id() for event in record._pending]
                record.close()
                for name in waiting:
                    say(f"kept {name}")
        except LachanError as error:
            say(f"told {error.code}")


def answer(record: Record, _folder: Path, number: int, early: bool) -> None:
    """Answer once; where the disk refuses, the answer waits in memory and the person is told."""
    body = {"lesson": "l", "question": f"q{number % 9}", "choice": "b", "right": True, **NOTE}
    if early:
        event = record._next("an", "answered", body)
        say(f"kept {event.id()}")
        sys.stdin.readline()
        record._next = lambda *_: event  # type: ignore[method-assign]
    try:
        made = record.append("an", "answered", body)
    except LachanError as error:
        say(f"told {error.code}")
        return
    if early:
        del record._next
    else:
        say(f"kept {made.id()}")


def bring_in(record: Record, _folder: Path, _number: int, _early: bool) -> None:
    """Import what another computer wrote."""
    events = list(history(os.urandom(16).hex(), IMPORT))
    record.take(line_of(row_of(event)) for event in events)
    for event in events:
        say(f"kept {event.id()}")


def write_out(record: Record, folder: Path, number: int, early: bool) -> None:
    """Answer, then export to a stick."""
    answer(record, folder, number, early)
    stick = folder / "stick"
    stick.mkdir(exist_ok=True)
    say(f"saved stick/{export(record, stick).path.name}")


def copy(record: Record, folder: Path, number: int, early: bool) -> None:
    """Answer, then back up."""
    answer(record, folder, number, early)
    say(f"saved backups/{back_up(record).path.name}")


def migrate(folder: Path, old: Path, times: int) -> None:
    """Open a record of an older release, again and again."""
    for number in range(times):
        home = folder / f"old-{number}"
        home.mkdir(exist_ok=True)
        (home / "record.db").write_bytes(old.read_bytes())
        say(f"began {home.name}")
        Record.open(home, SystemClock(), os.urandom).close()
        say(f"migrated {home.name}")


def history(writer: str, count: int) -> Iterator[Event]:
    """Events of one other start of the app."""
    prev = ""
    for seq in range(1, count + 1):
        body = {"lesson": "l2", "question": f"q{seq % 5}", "choice": "a", "right": False}
        event = Event(
            writer, seq, prev, seq, "2026-07-04T12:00:00.000Z", "2026-07-04", "binh", "answered", body
        )
        prev = event.id()
        yield event


JOBS = {"answer": answer, "import": bring_in, "export": write_out, "backup": copy}


def say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], set(sys.argv[3:]))

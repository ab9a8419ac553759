"""Reading a text file that a stranger wrote: size, encoding and hidden characters are checked first."""

import re
from pathlib import Path

from lachan.content.lesson_problems import Log

FILE_LIMIT = 256
"""Longest lesson or facts file, in KiB: some fifty times a usual lesson."""
LINE_LIMIT = 2000
"""Longest line, in characters: more is a paste gone wrong, and costs the parser dearly."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


def read_text(path: Path, log: Log) -> str | None:
    """Return the text of *path*; None, and a problem, where it cannot be taken."""
    try:
        with path.open("rb") as file:
            raw = file.read(FILE_LIMIT * 1024 + 1)
    except OSError:
        log.add("file-unreadable", 1)
        return None
    if len(raw) > FILE_LIMIT * 1024:
        log.add("file-too-large", 1, limit=FILE_LIMIT)
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        log.add("wrong-encoding", raw[: error.start].count(b"\n") + 1)
        return None
    return check_text(text.replace("\r\n", "\n"), log)


def check_text(text: str, log: Log) -> str | None:
    """Return *text* if every line of it can be parsed; else None, and a problem for each bad line."""
    before = len(log.found)
    for number, line in enumerate(text.split("\n"), 1):
        if _CONTROL.search(line) or "\r" in line:
            log.add("control-character", number)
        if len(line) > LINE_LIMIT:
            log.add("line-too-long", number, limit=LINE_LIMIT)
    return text if len(log.found) == before else None

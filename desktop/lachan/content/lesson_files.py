"""Reading a text file that a stranger wrote: size, encoding and hidden characters are checked first."""

from pathlib import Path

from lachan.content.lesson_problems import Log
from lachan.content.yaml_nodes import hidden_character

FILE_LIMIT = 256
"""Longest lesson or facts file, in KiB: some twenty times a usual lesson."""
LINE_LIMIT = 2000
"""Longest line, in characters: more is a paste gone wrong, and costs the Markdown parser dearly."""


def read_text(path: Path, log: Log) -> str | None:
    """Return the text of *path*; None, and a problem, where it cannot be taken."""
    try:
        with path.open("rb") as file:
            raw = file.read(FILE_LIMIT * 1024 + 1)
    except (OSError, ValueError):
        log.add("file-unreadable", 1)
        return None
    if len(raw) > FILE_LIMIT * 1024:
        log.add("file-too-large", 1, limit=FILE_LIMIT)
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        log.add("wrong-encoding", raw.count(b"\n", 0, error.start) + 1, seen=f"0x{raw[error.start]:02X}")
        return None
    return check_text(text, log)


def check_text(text: str, log: Log) -> str | None:
    """Return *text* with plain line ends if every line of it can be parsed; else None, with problems."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    before = len(log.found)
    for number, line in enumerate(text.split("\n"), 1):
        if hidden := hidden_character(line.replace("\t", " ")):
            log.add("control-character", number, char=hidden)
        if len(line) > LINE_LIMIT:
            log.add("line-too-long", number, limit=LINE_LIMIT)
    return text if len(log.found) == before else None

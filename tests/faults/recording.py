"""Recording every call of a real process on its files, with strace, as operations of the disk model."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from disk_model import Op
from tools import strace

CALLS = (
    "openat,creat,write,pwrite64,pwritev,writev,fsync,fdatasync,ftruncate,truncate,unlink,unlinkat,rename,"
    "renameat,renameat2,lseek,close,sendfile,copy_file_range,fallocate,link,linkat,mmap"
)
_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)(?:<([^>]*)>)?")
_FD = re.compile(r"^(\d+)<([^>]*)>")
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')


def record(script: Path, arguments: list[str], folder: Path, log: Path) -> list[Op]:
    """Run *script* to its end under strace and return what it did below *folder*, and what it said."""
    subprocess.run(
        [strace(), "-qq", "-y", "-xx", "-s", "4000000", "-o", str(log), "-e", f"trace={CALLS}",
         sys.executable, str(script), *arguments],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    ops = list(_ops(log, str(folder)))
    log.unlink()
    assert any(op.kind == "say" for op in ops)
    assert any(op.kind == "sync" for op in ops)
    return ops


def _ops(log: Path, root: str) -> Iterator[Op]:
    places: dict[int, int] = {}
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            call = _CALL.match(line)
            if call is not None and int(call[3]) >= 0:
                yield from _of(call[1], call[2], int(call[3]), _plain(call[4] or ""), root, places)


def _of(name: str, inside: str, result: int, opened: str, root: str, places: dict[int, int]) -> Iterator[Op]:
    handle = _FD.match(inside)
    number = int(handle[1]) if handle else -1
    path = _plain(handle[2]) if handle else ""
    ours = path == root or path.startswith(root + "/")
    if name == "openat":
        if opened.startswith(root + "/") and "O_DIRECTORY" not in inside:
            places[result] = 0
            if "O_CREAT" in inside:
                yield Op("open", opened)
            if "O_TRUNC" in inside:
                yield Op("trunc", opened, 0)
    elif name == "write" and number == 1:
        yield Op("say", data=_data(inside))
    elif name in ("rename", "renameat", "renameat2"):
        old, new = (_plain(text) for text in _TEXT.findall(inside))
        if old.startswith(root):
            yield Op("rename", old, to=new)
    elif name in ("unlink", "unlinkat"):
        target = _plain(_TEXT.findall(inside)[0])
        if target.startswith(root):
            yield Op("unlink", target)
    elif ours:
        yield from _on_file(name, inside, result, path, number, places)


def _on_file(
    name: str, inside: str, result: int, path: str, number: int, places: dict[int, int]
) -> Iterator[Op]:
    if name == "write":
        yield Op("write", path, places[number], _data(inside)[:result])
        places[number] += result
    elif name == "pwrite64":
        yield Op("write", path, int(inside.rsplit(", ", 1)[1]), _data(inside)[:result])
    elif name == "lseek":
        places[number] = result
    elif name in ("fsync", "fdatasync"):
        yield Op("sync", path)
    elif name == "ftruncate":
        yield Op("trunc", path, int(inside.rsplit(", ", 1)[1]))
    elif name != "close":
        raise AssertionError(f"the disk model does not know {name} on {path}")


def _data(inside: str) -> bytes:
    text = _TEXT.search(inside)
    assert text is not None
    return bytes.fromhex(text[1].replace("\\x", ""))


def _plain(text: str) -> str:
    """Return a path that strace may have written as ``\\x2f…``."""
    return bytes.fromhex(text.replace("\\x", "")).decode() if text.startswith("\\x") else text

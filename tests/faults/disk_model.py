"""A disk that may be cut off: what has been fsynced is there, of the rest any part may be.

Data: of every write since the file's last fsync, each 512-byte sector is there or not. Names: of what was
created, renamed and deleted since the folder's last fsync, the first few are done. Stricter than ext4, which
keeps more in order; and it keeps SQLite's own assumption that a sector is written whole.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512


@dataclass(frozen=True)
class Op:
    """One call of the recorded process. *kind*: open write trunc sync unlink rename mkdir say."""

    kind: str
    path: str = ""
    at: int = 0
    data: bytes = b""
    to: str = ""


@dataclass
class _Content:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[Op] = field(default_factory=list)


class Disk:
    """The state of the disk after some operations."""

    def __init__(self) -> None:
        self._names: dict[str, _Content] = {}
        self._durable_names: dict[str, _Content] = {}
        self._pending_names: dict[str, list[tuple[str, str, _Content | None]]] = {}
        self.said: list[str] = []

    def apply(self, op: Op) -> None:
        if op.kind == "say":
            self.said += op.data.decode().split("\n")[:-1]
        elif op.kind == "open":
            if op.path not in self._names:
                self._name(op.path, _Content())
        elif op.kind in ("write", "trunc"):
            self._names[op.path].pending.append(op)
        elif op.kind == "sync":
            self._sync(op.path)
        elif op.kind == "unlink":
            self._names.pop(op.path, None)
            self._pending(op.path).append((op.path, "", None))
        elif op.kind == "rename":
            content = self._names.pop(op.path)
            self._names[op.to] = content
            self._pending(op.path).append((op.path, op.to, content))

    def _name(self, path: str, content: _Content) -> None:
        self._names[path] = content
        self._pending(path).append(("", path, content))

    def _pending(self, path: str) -> list[tuple[str, str, _Content | None]]:
        return self._pending_names.setdefault(str(PurePosixPath(path).parent), [])

    def _sync(self, path: str) -> None:
        if path in self._names:
            content = self._names[path]
            for op in content.pending:
                _do(content.durable, op)
            content.pending.clear()
        else:  # a folder
            for change in self._pending_names.pop(path, []):
                _rename(self._durable_names, change)

    def after_power_cut(self, dice: random.Random) -> dict[str, bytes]:
        """Return what the files may hold at the next start."""
        names = dict(self._durable_names)
        for changes in self._pending_names.values():
            for change in changes[: dice.randint(0, len(changes))]:
                _rename(names, change)
        return {path: _remains(content, dice) for path, content in names.items()}


def _rename(names: dict[str, _Content], change: tuple[str, str, _Content | None]) -> None:
    old, new, content = change
    names.pop(old, None)
    if new and content is not None:
        names[new] = content


def _remains(content: _Content, dice: random.Random) -> bytes:
    raw = bytearray(content.durable)
    for op in content.pending:
        if op.kind == "trunc":
            if dice.random() < 0.5:
                _do(raw, op)
            continue
        for start in range(0, len(op.data), SECTOR):
            if dice.random() < 0.5:
                _do(raw, Op("write", at=op.at + start, data=op.data[start : start + SECTOR]))
    return bytes(raw)


def _do(raw: bytearray, op: Op) -> None:
    if op.kind == "trunc":
        if op.at < len(raw):
            del raw[op.at :]
        else:
            raw.extend(bytes(op.at - len(raw)))
        return
    end = op.at + len(op.data)
    if len(raw) < end:
        raw.extend(bytes(end - len(raw)))
    raw[op.at : end] = op.data


def cuts(ops: Sequence[Op], count: int, dice: random.Random) -> Iterator[tuple[list[str], dict[str, bytes]]]:
    """Yield *count* power cuts: what had been said by then, and the files as they are found afterwards."""
    disk, done = Disk(), 0
    for moment in sorted(dice.randint(1, len(ops)) for _ in range(count)):
        while done < moment:
            disk.apply(ops[done])
            done += 1
        yield list(disk.said), disk.after_power_cut(dice)


def lay_out(files: dict[str, bytes], root: str, folder: Path) -> None:
    """Write the files that were below *root* into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, raw in files.items():
        inside = PurePosixPath(path).relative_to(root)
        target = folder.joinpath(*inside.parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)

"""Recording what SQLite itself does with its files, through a VFS of apsw that writes everything down."""

from pathlib import Path
from typing import Any

import pytest
from disk_model import Op

from lachan.storage.rows import COLUMNS, row_of

try:
    import apsw
except ModuleNotFoundError:  # pragma: no cover - a failure with its install line, never a skip
    pytest.fail("these tests need apsw: pip install apsw", pytrace=False)

NAME = "written-down"


class _File(apsw.VFSFile):
    def __init__(self, filename: Any, flags: list[int], ops: list[Op]) -> None:
        super().__init__("", filename, flags)
        self._path = filename.filename() if isinstance(filename, apsw.URIFilename) else filename
        self._ops = ops
        self._is_new = flags[0] & apsw.SQLITE_OPEN_CREATE
        ops.append(Op("open", self._path))

    def xWrite(self, data: bytes, offset: int) -> None:
        self._ops.append(Op("write", self._path, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._ops.append(Op("trunc", self._path, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._ops.append(Op("sync", self._path))
        if self._is_new:  # SQLite's own VFS brings the name down with the first sync of a new file
            self._ops.append(Op("sync", str(Path(self._path).parent)))
            self._is_new = 0
        super().xSync(flags)


class _Vfs(apsw.VFS):
    def __init__(self, ops: list[Op]) -> None:
        self._ops = ops
        super().__init__(NAME, "")

    def xOpen(self, name: Any, flags: list[int]) -> _File:
        return _File(name, flags, self._ops)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self._ops.append(Op("unlink", filename))
        if syncdir:
            self._ops.append(Op("sync", str(Path(filename).parent)))
        super().xDelete(filename, syncdir)


def recorded_by_shim(
    folder: Path, schema: list[str], answers: int, settings: list[tuple[str, str | int]]
) -> tuple[list[Op], str]:
    """Keep *answers* in the tables of *schema*, one transaction each, acknowledged when durable."""
    from working import history

    folder.mkdir(parents=True)
    ops: list[Op] = []
    vfs = _Vfs(ops)
    connection = apsw.Connection(str(folder / "record.db"), vfs=NAME)
    for name, value in settings:
        connection.execute(f"PRAGMA {name} = {value}")
    connection.execute("BEGIN IMMEDIATE")
    for statement in schema:
        connection.execute(statement)
    connection.execute("COMMIT")
    marks = ", ".join("?" * (len(COLUMNS) + 1))
    for event in history("c" * 32, answers):
        row = row_of(event)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"INSERT INTO events VALUES ({marks})", (*row, None))
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('set', ?)", (row[0],))
        connection.execute("COMMIT")
        ops.append(Op("say", data=f"kept {row[0]}\n".encode()))
    connection.close()
    del vfs
    return ops, str(folder)

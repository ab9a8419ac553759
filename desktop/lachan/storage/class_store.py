"""The teacher's classes in a database of their own: rosters, events as lines, what follows from them."""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, replace
from typing import Any

from lachan.domain.errors import LachanError
from lachan.storage.class_database import FILE_NAME, Kind
from lachan.storage.class_leaving import OF_A_CLASS, Leaving
from lachan.storage.class_rows import BatchRow, ClassRow, PupilRow, SkillRow, StateRow

_ASK_AT_ONCE = 500
_IN_TIME = "s.made = c.made AND s.until <= ?1"


class ClassStore(Leaving):
    """The only way to the teacher's classes. One at a time per folder; any thread, one call at a time.

    *kind* is written into the file when it is made: a demonstration can never be opened as a real class.
    """

    # Classes and pupils

    def save_class(self, row: ClassRow) -> None:
        """Add or replace a class."""
        values = (
            row.id, row.label, row.made, int(row.archived), row.serial, row.key_id, json.dumps(row.public),
            json.dumps(row.locked), json.dumps(row.work),
        )  # fmt: skip
        self._run(f"INSERT OR REPLACE INTO classes VALUES ({_marks(values)})", values)

    def drop_class(self, class_id: str) -> None:
        """Take away a class that has just been made and is undone."""
        for table, column in (*((one, "class") for one in OF_A_CLASS), ("classes", "id")):
            self._run(f"DELETE FROM {table} WHERE {column} = ?", (class_id,))

    def classes(self) -> list[ClassRow]:
        """Return every class, the newest last."""
        return [_class_row(row) for row in self._all("SELECT * FROM classes ORDER BY made, label")]

    def get(self, class_id: str) -> ClassRow:
        """Return one class; raises LachanError class-unknown."""
        rows = self._all("SELECT * FROM classes WHERE id = ?", (class_id,))
        if not rows:
            raise LachanError("class-unknown")
        return _class_row(rows[0])

    def archive(self, class_id: str, *, put_away: bool) -> None:
        """Put a class away, or take it out again; raises LachanError class-unknown."""
        with self.transaction():
            self.save_class(replace(self.get(class_id), archived=put_away))

    def made(self, class_id: str) -> str:
        """Return the day on which a class was made, "" if there is none such."""
        rows = self._all("SELECT made FROM classes WHERE id = ?", (class_id,))
        return str(rows[0][0]) if rows else ""

    def save_pupils(self, rows: Iterable[PupilRow]) -> None:
        """Add or replace pupils."""
        values = [
            (
                p.learner,
                p.class_id,
                p.place,
                p.code,
                p.school_code,
                p.name,
                p.nickname,
                p.face,
                int(p.removed),
            )
            for p in rows
        ]
        self._many(f"INSERT OR REPLACE INTO pupils VALUES ({', '.join('?' * 9)})", values)

    def drop_pupils(self, learners: Iterable[str]) -> None:
        """Take pupils off the roster without a trace; their events, if any, stay."""
        self._many("DELETE FROM pupils WHERE learner = ?", [(learner,) for learner in learners])

    def pupils(self, class_id: str | None = None) -> list[PupilRow]:
        """Return the pupils of a class, or of all, in the roster's order; removed ones too."""
        where, values = ("", ()) if class_id is None else ("WHERE class = ?", (class_id,))
        rows = self._all(
            "SELECT learner, class, place, code, name, school_code, nickname, face, removed FROM pupils"
            f" {where} ORDER BY class, place, learner",
            values,
        )
        return [_pupil_row(row) for row in rows]

    # Events

    def unknown(self, ids: Sequence[bytes]) -> set[bytes]:
        """Return which of *ids* are not here yet."""
        new = set(ids)
        for start in range(0, len(ids), _ASK_AT_ONCE):
            part = ids[start : start + _ASK_AT_ONCE]
            new.difference_update(
                row[0] for row in self._all(f"SELECT id FROM ids WHERE id IN ({_marks(part)})", part)
            )
        return new

    def add_events(self, batch: int, learner: str, ids: Iterable[bytes], lines: Sequence[bytes]) -> None:
        """Keep the canonical *lines* of one pupil, whose *ids* were unknown."""
        packed = zlib.compress(b"\n".join(lines), 1)
        self._run(
            "INSERT INTO chunks (learner, batch, events, lines) VALUES (?, ?, ?, ?)",
            (learner, batch, len(lines), packed),
        )
        self._many("INSERT INTO ids VALUES (?)", [(id_,) for id_ in sorted(ids)])

    def know(self, ids: Iterable[bytes]) -> None:
        """Count events as met that are not kept: later they are nothing new."""
        self._many("INSERT OR IGNORE INTO ids VALUES (?)", [(id_,) for id_ in sorted(ids)])

    def lines(self, learner: str) -> list[bytes]:
        """Return every line of one pupil, in the order they came."""
        rows = self._all("SELECT lines FROM chunks WHERE learner = ? ORDER BY id", (learner,))
        return [line for row in rows for line in zlib.decompress(row[0]).split(b"\n")]

    def learners_with_events(self) -> list[str]:
        """Return the ids of everyone that has events here."""
        return [row[0] for row in self._all("SELECT DISTINCT learner FROM chunks")]

    def event_count(self) -> int:
        """Return how many events are here."""
        return int(self._all("SELECT coalesce(sum(events), 0) FROM chunks")[0][0])

    def drop_events(self, batch: int, ids_of: Any) -> list[str]:
        """Take away what *batch* brought; *ids_of* names lines. Return whose events these were."""
        rows = self._all("SELECT learner, lines FROM chunks WHERE batch = ?", (batch,))
        for _, packed in rows:
            lines = zlib.decompress(packed).split(b"\n")
            self._many("DELETE FROM ids WHERE id = ?", [(id_,) for id_ in ids_of(lines)])
        for table in ("chunks", "veiled", "devices"):
            self._run(f"DELETE FROM {table} WHERE batch = ?", (batch,))
        return sorted({row[0] for row in rows})

    # What follows from them

    def save_state(self, row: StateRow, skills: Iterable[SkillRow]) -> None:
        """Keep what follows from one pupil's events. Inside a transaction."""
        self.drop_state(row.learner)
        self._run(f"INSERT INTO states VALUES ({', '.join('?' * 11)})", astuple(row))
        self._many("INSERT INTO skills VALUES (?, ?, ?, ?, ?, ?)", [astuple(one) for one in skills])

    def drop_state(self, learner: str) -> None:
        """Forget what followed from events that are no longer here."""
        for table in ("states", "skills"):
            self._run(f"DELETE FROM {table} WHERE learner = ?", (learner,))

    def states(self, class_id: str) -> dict[str, bytes]:
        """Return the states of a class by pupil."""
        return dict(self._all("SELECT learner, state FROM states WHERE class = ?", (class_id,)))

    def state(self, learner: str) -> bytes | None:
        """Return the state of one pupil, or None."""
        rows = self._all("SELECT state FROM states WHERE learner = ?", (learner,))
        return rows[0][0] if rows else None

    def totals(self) -> list[tuple[Any, ...]]:
        """Return by class: pupils with events, events, hits, scams, alarms, genuine, runs, told, last day."""
        return self._all(
            "SELECT class, count(*), sum(events), sum(hits), sum(scams), sum(alarms), sum(genuine),"
            " sum(runs), sum(told), max(last_day) FROM states GROUP BY class ORDER BY class"
        )

    def held(self, today: str) -> list[tuple[str, str, int, int]]:
        """Return by class and family how many pupils hold it *today* (``YYYY-MM-DD``), and how many tried it.

        Left out are those of :meth:`out_of_time`.
        """
        return self._all(
            "SELECT p.class, s.family, sum(s.due >= ?1), count(*) FROM pupils p"
            " JOIN classes c ON c.id = p.class JOIN skills s ON s.learner = p.learner"
            f" WHERE NOT p.removed AND {_IN_TIME} GROUP BY p.class, s.family",
            (today,),
        )

    def out_of_time(self, today: str) -> list[tuple[str, str, str]]:
        """Return class, pupil and family where a day after *today* was written: a clock was or is wrong."""
        return self._all(
            "SELECT p.class, s.learner, s.family FROM pupils p"
            " JOIN classes c ON c.id = p.class JOIN skills s ON s.learner = p.learner"
            f" WHERE NOT p.removed AND NOT ({_IN_TIME}) ORDER BY p.class, s.learner, s.family",
            (today,),
        )

    def save_veiled(self, batch: int, class_id: str, family: str, token: str, good: bool) -> None:
        """Keep one sensitive result that names nobody; *good* stays once it was so, in whatever order."""
        self._run(
            "INSERT INTO veiled VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET good = max(good, excluded.good)",
            (class_id, family, token, int(good), batch),
        )

    def veiled(self, class_id: str) -> dict[str, tuple[int, int]]:
        """Return by sensitive family: how many pupils, and how many of them ever ended safe."""
        rows = self._all(
            "SELECT family, count(*), sum(good) FROM veiled WHERE class = ? GROUP BY family", (class_id,)
        )
        return {family: (pupils, good) for family, pupils, good in rows}

    def saw_device(self, batch: int, class_id: str, device: str, at: str) -> bool:
        """Note a computer that handed in; return whether it was new to this class."""
        known = self._all("SELECT 1 FROM devices WHERE class = ? AND device = ?", (class_id, device))
        self._run(
            "INSERT INTO devices VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET last = excluded.last",
            (class_id, device, batch, at),
        )
        return not known

    # Batches

    def begin_batch(self, kind: str, class_id: str, at: str) -> int:
        """Begin something that can be undone; return its number."""
        done = self._run(
            "INSERT INTO batches (kind, class, at, undone, detail) VALUES (?, ?, ?, 0, '{}')",
            (kind, class_id, at),
        )
        return int(done.lastrowid or 0)

    def end_batch(self, batch: int, detail: Mapping[str, Any]) -> None:
        """Keep what is needed to undo and to tell of it."""
        self._run(
            "UPDATE batches SET detail = ? WHERE id = ?", (json.dumps(detail, ensure_ascii=False), batch)
        )

    def mark_undone(self, batch: int) -> None:
        """Note that a batch has been undone."""
        self._run("UPDATE batches SET undone = 1 WHERE id = ?", (batch,))

    def batches(self) -> list[BatchRow]:
        """Return all that was done, the newest first."""
        rows = self._all("SELECT id, kind, class, at, undone, detail FROM batches ORDER BY id DESC")
        return [BatchRow(r[0], r[1], r[2], r[3], bool(r[4]), json.loads(r[5])) for r in rows]


def _class_row(row: Sequence[Any]) -> ClassRow:
    id_, label, made, archived, serial, key_id, public, locked, work = row
    return ClassRow(
        id_,
        label,
        made,
        key_id,
        json.loads(public),
        json.loads(locked),
        serial,
        bool(archived),
        tuple(json.loads(work)),
    )


def _pupil_row(row: Sequence[Any]) -> PupilRow:
    learner, class_id, place, code, name, school_code, nickname, face, removed = row
    return PupilRow(learner, class_id, place, code, name, school_code, nickname, face, bool(removed))


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


__all__ = ["FILE_NAME", "ClassStore", "Kind"]

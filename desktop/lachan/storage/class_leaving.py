"""Who and what leaves the classes for good: one pupil, or a class whole, and what is kept to undo either."""

import json
import zlib
from collections.abc import Callable, Iterable
from typing import Any

from lachan.storage.class_in_room import InRoom

OF_A_CLASS = ("pupils", "states", "skills", "votes", "sheets")
"""Tables with rows of a class, but for those that an undone batch clears."""
_OF_A_BATCH = ("veiled", "devices")
_OF_A_PUPIL = ("chunks", "states", "skills", "pupils", "paper")
Ids = Callable[[Iterable[bytes]], list[bytes]]
"""Names lines."""


class Leaving(InRoom):
    """What was erased before stays noted: no later card or bundle brings that pupil back."""

    def erase(self, learner: str, class_id: str, day: str, ids_of: Ids) -> None:
        """Take one pupil out of every table, for ever: later bundles cannot bring them back."""
        self._forget(learner, ids_of)
        self._scrub("", {learner})
        self._run("INSERT OR IGNORE INTO erased VALUES (?, ?, ?)", (learner, class_id, day))

    def erased(self) -> set[str]:
        """Return the ids of erased pupils."""
        return {row[0] for row in self._all("SELECT learner FROM erased")}

    def learners_of(self, class_id: str) -> list[str]:
        """Return who is or was of a class and of no other: by the list, or by work that is still here."""
        rows = self._all(
            "SELECT learner FROM pupils WHERE class = ?1 UNION SELECT learner FROM states WHERE class = ?1"
            " AND learner NOT IN (SELECT learner FROM pupils WHERE class != ?1) ORDER BY 1",
            (class_id,),
        )
        return [row[0] for row in rows]

    def let_class_go(self, class_id: str, ids_of: Ids) -> None:
        """Delete a class with its list and all work. Inside a transaction."""
        gone = self.learners_of(class_id)
        for learner in gone:
            self._forget(learner, ids_of)
        for table, column in (*((one, "class") for one in (*OF_A_CLASS, *_OF_A_BATCH)), ("classes", "id")):
            self._run(f"DELETE FROM {table} WHERE {column} = ?", (class_id,))
        self._scrub(class_id, set(gone))

    def traces(self, learner: str, needles: Iterable[bytes]) -> int:
        """Return how often an erased pupil is still met: rows of theirs, and *needles* in the files."""
        rows = sum(
            int(self._all(f"SELECT count(*) FROM {table} WHERE learner = ?", (learner,))[0][0])
            for table in _OF_A_PUPIL
        )
        return rows + self.found_in_files(needles)

    def found_in_files(self, needles: Iterable[bytes]) -> int:
        """Return how often *needles* stand in the files of the classes."""
        files = (self.file, self.file.with_name(self.file.name + "-wal"))
        data = [file.read_bytes() for file in files if file.exists()]
        return sum(one.count(needle) for needle in needles for one in data)

    def _forget(self, learner: str, ids_of: Ids) -> None:
        for row in self._all("SELECT lines FROM chunks WHERE learner = ?", (learner,)):
            lines = zlib.decompress(row[0]).split(b"\n")
            self._many("DELETE FROM ids WHERE id = ?", [(id_,) for id_ in ids_of(lines)])
        for table in _OF_A_PUPIL:
            self._run(f"DELETE FROM {table} WHERE learner = ?", (learner,))

    def _scrub(self, class_id: str, gone: set[str]) -> None:
        """Take a class and pupils out of what is kept to undo a batch: old names stood there."""
        for id_, kept in self._all("SELECT id, detail FROM batches"):
            text = json.dumps(_without(json.loads(kept), class_id, gone), ensure_ascii=False)
            self._run("UPDATE batches SET detail = ? WHERE id = ? AND detail != ?", (text, id_, text))


def _without(detail: dict[str, Any], class_id: str, gone: set[str]) -> dict[str, Any]:
    """Return what is kept to undo a batch, without one class and its pupils."""
    left: dict[str, Any] = {
        "classes": [one for one in detail.get("classes", []) if one != class_id],
        "rows": [one for one in detail.get("rows", []) if one["id"] != class_id],
        "before": [
            one
            for one in detail.get("before", [])
            if one["class_id"] != class_id and one["learner"] not in gone
        ],
        "back": {name: one for name, one in detail.get("back", {}).items() if name != class_id},
        "added": [one for one in detail.get("added", []) if one not in gone],
    }
    return {**detail, **{name: kept for name, kept in left.items() if name in detail}}

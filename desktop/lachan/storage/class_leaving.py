"""A class that leaves this computer whole: its list, its work, and what is kept to undo either."""

import json
import zlib
from collections.abc import Callable, Iterable
from typing import Any

from lachan.storage.class_in_room import InRoom

_OF_A_PUPIL = ("chunks", "states", "skills", "pupils", "paper")
_OF_A_CLASS = ("pupils", "states", "skills", "votes", "sheets", "veiled", "devices")


class Leaving(InRoom):
    """What was erased before stays noted: no later card or bundle brings that pupil back."""

    def learners_of(self, class_id: str) -> list[str]:
        """Return who is or was of a class and of no other: by the list, or by work that is still here."""
        rows = self._all(
            "SELECT learner FROM pupils WHERE class = ?1 UNION SELECT learner FROM states WHERE class = ?1"
            " AND learner NOT IN (SELECT learner FROM pupils WHERE class != ?1) ORDER BY 1",
            (class_id,),
        )
        return [row[0] for row in rows]

    def let_class_go(self, class_id: str, ids_of: Callable[[Iterable[bytes]], list[bytes]]) -> None:
        """Delete a class with its list and all work; *ids_of* names lines. Inside a transaction."""
        gone = self.learners_of(class_id)
        for learner in gone:
            for row in self._all("SELECT lines FROM chunks WHERE learner = ?", (learner,)):
                ids = ids_of(zlib.decompress(row[0]).split(b"\n"))
                self._many("DELETE FROM ids WHERE id = ?", [(id_,) for id_ in ids])
            for table in _OF_A_PUPIL:
                self._run(f"DELETE FROM {table} WHERE learner = ?", (learner,))
        for table, column in (*((one, "class") for one in _OF_A_CLASS), ("classes", "id")):
            self._run(f"DELETE FROM {table} WHERE {column} = ?", (class_id,))
        for id_, kept in self._all("SELECT id, detail FROM batches"):
            left = _without(json.loads(kept), class_id, set(gone))
            text = json.dumps(left, ensure_ascii=False)
            self._run("UPDATE batches SET detail = ? WHERE id = ? AND detail != ?", (text, id_, text))

    def found_in_files(self, needles: Iterable[bytes]) -> int:
        """Return how often *needles* stand in the files of the classes."""
        files = (self.file, self.file.with_name(self.file.name + "-wal"))
        data = [file.read_bytes() for file in files if file.exists()]
        return sum(one.count(needle) for needle in needles for one in data)


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

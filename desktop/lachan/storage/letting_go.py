"""What is deleted for good. The ids stay, so that nothing of it comes back and the chains of others hold."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lachan.storage import tables
from lachan.storage.folds import fold

if TYPE_CHECKING:
    from sqlite_utils import Database


ERASING = "erasing"
"""The note that names who is being erased, until every copy on this disk is rewritten too."""


def being_erased(db: "Database") -> list[str]:
    """Return the learners of whom copies may still tell."""
    return list(filter(None, tables.meta(db, ERASING).split(" ")))


def note_erasing(db: "Database", learners: Iterable[str]) -> None:
    """Remember that copies must be rewritten without these learners. Inside a transaction."""
    tables.set_meta(db, ERASING, " ".join(sorted({*being_erased(db), *learners})))


def let_go_of_learner(db: "Database", learner: str) -> int:
    """Delete everything of one learner but the tombstone; return how many events. Inside a transaction."""
    doomed = db.execute("SELECT id FROM events WHERE learner = ? AND kind != 'erased'", (learner,)).fetchall()
    db.execute("DELETE FROM locks WHERE learner = ?", (learner,))
    return let_go(db, [str(row[0]) for row in doomed])


def let_go(db: "Database", names: Iterable[str]) -> int:
    """Delete these events and fold again what they were about; return how many. Inside a transaction."""
    one_each = [(name,) for name in names]
    if not one_each:
        return 0
    marks = [
        row
        for name in one_each
        for row in db.execute("SELECT id, writer, seq, subject FROM events WHERE id = ?", name).fetchall()
    ]
    db.conn.executemany("INSERT OR IGNORE INTO gone VALUES (?, ?, ?)", [row[:3] for row in marks])
    db.conn.executemany("DELETE FROM events WHERE id = ?", [row[:1] for row in marks])
    tables.set_meta(
        db, "set", tables.set_hash_without((str(row[0]) for row in marks), tables.meta(db, "set"))
    )
    for subject in sorted({str(row[3]) for row in marks if row[3] is not None}):
        left = list(tables.story(db, subject))
        tables.drop(db, [subject])
        if left:
            tables.save(db, [fold(subject, left)])
    return len(marks)

"""The teacher's class on disk: its schema, as a list of steps that only ever grows.

Events are kept as their canonical lines, compressed by pupil and by batch: a school's million events
fit in some tens of megabytes, and one pupil's whole story is read in a moment. ``ids`` makes union cheap.
"""

import sqlite3

from lachan.domain.errors import LachanError

APPLICATION_ID = 0x4C434343
"""``LCCC`` in the file's header: this database is a teacher's class of ours."""

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE classes (
        id TEXT NOT NULL PRIMARY KEY, label TEXT NOT NULL, made TEXT NOT NULL, archived INTEGER NOT NULL,
        serial INTEGER NOT NULL, key_id TEXT NOT NULL, public TEXT NOT NULL, locked TEXT NOT NULL,
        work TEXT NOT NULL
    ) STRICT;
    CREATE TABLE pupils (
        learner TEXT NOT NULL PRIMARY KEY, class TEXT NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL,
        school_code TEXT NOT NULL, name TEXT NOT NULL, nickname TEXT NOT NULL, face TEXT NOT NULL,
        removed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX pupils_by_class ON pupils (class, place);
    CREATE TABLE batches (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, class TEXT NOT NULL,
        at TEXT NOT NULL, undone INTEGER NOT NULL, detail TEXT NOT NULL
    ) STRICT;
    CREATE TABLE chunks (
        id INTEGER NOT NULL PRIMARY KEY, learner TEXT NOT NULL, batch INTEGER NOT NULL,
        events INTEGER NOT NULL, lines BLOB NOT NULL
    ) STRICT;
    CREATE INDEX chunks_by_learner ON chunks (learner);
    CREATE INDEX chunks_by_batch ON chunks (batch);
    CREATE TABLE ids (id BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE states (
        learner TEXT NOT NULL PRIMARY KEY, class TEXT NOT NULL, state BLOB NOT NULL, events INTEGER NOT NULL,
        hits INTEGER NOT NULL, scams INTEGER NOT NULL, alarms INTEGER NOT NULL, genuine INTEGER NOT NULL,
        runs INTEGER NOT NULL, told INTEGER NOT NULL, last_day TEXT NOT NULL
    ) STRICT;
    CREATE INDEX states_by_class ON states (class);
    CREATE TABLE veiled (
        class TEXT NOT NULL, family TEXT NOT NULL, token TEXT NOT NULL, good INTEGER NOT NULL,
        batch INTEGER NOT NULL, PRIMARY KEY (class, family, token)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE devices (
        class TEXT NOT NULL, device TEXT NOT NULL, batch INTEGER NOT NULL, last TEXT NOT NULL,
        PRIMARY KEY (class, device)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE erased (learner TEXT NOT NULL PRIMARY KEY, class TEXT NOT NULL, day TEXT NOT NULL) STRICT;
    """,
    """
    CREATE TABLE votes (
        id INTEGER NOT NULL PRIMARY KEY, class TEXT NOT NULL, day TEXT NOT NULL, play TEXT NOT NULL,
        scenario TEXT NOT NULL, moment TEXT NOT NULL, hands TEXT NOT NULL, chosen TEXT NOT NULL
    ) STRICT;
    CREATE INDEX votes_by_class ON votes (class, id);
    CREATE TABLE sheets (
        code TEXT NOT NULL PRIMARY KEY, class TEXT NOT NULL, day TEXT NOT NULL, seed INTEGER NOT NULL,
        items TEXT NOT NULL
    ) STRICT;
    CREATE TABLE paper (
        sheet TEXT NOT NULL, learner TEXT NOT NULL, day TEXT NOT NULL, answers TEXT NOT NULL,
        PRIMARY KEY (sheet, learner)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE skills (
        learner TEXT NOT NULL, class TEXT NOT NULL, family TEXT NOT NULL, due TEXT NOT NULL,
        made TEXT NOT NULL, until TEXT NOT NULL, PRIMARY KEY (learner, family)
    ) STRICT, WITHOUT ROWID;
    """,
)
"""What makes version 1, 2, …; never edit one that has been released."""


def refuse_strange(connection: sqlite3.Connection) -> None:
    """Raise LachanError class-store-foreign or class-store-newer; to be asked before anything is written."""
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and owner != APPLICATION_ID:
        raise LachanError("class-store-foreign")
    if connection.execute("PRAGMA user_version").fetchone()[0] > len(STEPS):
        raise LachanError("class-store-newer")


def migrate(connection: sqlite3.Connection, kind: str) -> None:
    """Bring the file to this release's schema and mark it as *kind* (``real`` or ``demo``), for ever.

    Raises LachanError class-store-other-kind(kind).
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for number in range(version, len(STEPS)):
        connection.executescript(
            f"BEGIN IMMEDIATE; {STEPS[number]} PRAGMA application_id = {APPLICATION_ID};"
            f" PRAGMA user_version = {number + 1}; COMMIT;"
        )
    connection.execute("INSERT OR IGNORE INTO meta VALUES ('kind', ?)", (kind,))
    kept = connection.execute("SELECT value FROM meta WHERE name = 'kind'").fetchone()[0]
    if kept != kind:
        raise LachanError("class-store-other-kind", kind=kept)

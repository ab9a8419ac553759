"""The schema, as a list that only ever grows: never edit a migration that has been released.

Import this late: it pulls in sqlite_utils, about 0.1 s.
"""

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x4C434852
"""``LCHR`` in the file's header: this database is a learning record of ours."""

NAMES = ("m001_events", "m002_views", "m003_gone_and_locks", "m004_path")
"""Every migration this release knows. A record that names another one was written by a newer release."""

TABLES = frozenset({"events", "meta", "learners", "lessons", "runs", "months", "gone", "locks"})
"""What a fully migrated record holds, beside the list of migrations."""

SET = "lachan"
migrations = Migrations(SET)


def is_complete(db: Database) -> bool:
    """Return whether *db* is a learning record of this very release."""
    is_ours = db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    return bool(is_ours) and set(db.table_names()) >= TABLES


@migrations()
def m001_events(db: Database) -> None:
    """Make the set of events. *subject* is derived: what the event is about, NULL when not understood."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("""
        CREATE TABLE events (
            id TEXT NOT NULL PRIMARY KEY, v INTEGER NOT NULL, writer TEXT NOT NULL, seq INTEGER NOT NULL,
            prev TEXT NOT NULL, lamport INTEGER NOT NULL, wall TEXT NOT NULL, local_day TEXT NOT NULL,
            learner TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, subject TEXT
        ) STRICT
    """)
    db.execute("CREATE INDEX events_in_order ON events (lamport, writer, seq, id)")
    db.execute("CREATE INDEX events_by_subject ON events (subject, lamport, writer, seq, id)")
    db.execute("CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT")


@migrations()
def m002_views(db: Database) -> None:
    """Make the derived tables: learners, lessons, runs."""
    db.execute("""
        CREATE TABLE learners (
            subject TEXT NOT NULL PRIMARY KEY, learner TEXT NOT NULL, nickname TEXT NOT NULL,
            face TEXT NOT NULL, role TEXT NOT NULL, removed INTEGER NOT NULL,
            joined TEXT NOT NULL, last TEXT NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE lessons (
            subject TEXT NOT NULL PRIMARY KEY, learner TEXT NOT NULL, lesson TEXT NOT NULL,
            furthest_step INTEGER NOT NULL, answers TEXT NOT NULL, completed INTEGER NOT NULL,
            completed_day TEXT NOT NULL, last TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX lessons_by_learner ON lessons (learner)")
    db.execute("""
        CREATE TABLE runs (
            subject TEXT NOT NULL PRIMARY KEY, run TEXT NOT NULL, learner TEXT NOT NULL,
            scenario TEXT NOT NULL, pack TEXT NOT NULL, seed INTEGER NOT NULL,
            pace TEXT NOT NULL, status TEXT NOT NULL, at_ms INTEGER NOT NULL, acts INTEGER NOT NULL,
            "end" TEXT NOT NULL, outcome TEXT NOT NULL,
            summary TEXT NOT NULL, day TEXT NOT NULL, begun TEXT NOT NULL, last TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX runs_by_learner ON runs (learner)")


@migrations()
def m003_gone_and_locks(db: Database) -> None:
    """Make room for what is let go of (only the ids stay), for summaries, and for the PINs kept here."""
    db.execute("ALTER TABLE learners ADD COLUMN erased INTEGER NOT NULL DEFAULT 0")
    db.execute("""
        CREATE TABLE months (
            subject TEXT NOT NULL PRIMARY KEY, learner TEXT NOT NULL, month TEXT NOT NULL,
            acts INTEGER NOT NULL, answers INTEGER NOT NULL, "right" INTEGER NOT NULL, last TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX months_by_learner ON months (learner)")
    db.execute("CREATE INDEX events_by_learner ON events (learner)")
    db.execute("""
        CREATE TABLE gone (
            id TEXT NOT NULL PRIMARY KEY, writer TEXT NOT NULL, seq INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("""
        CREATE TABLE locks (
            learner TEXT NOT NULL PRIMARY KEY, pin TEXT NOT NULL, tries INTEGER NOT NULL,
            reset_by TEXT NOT NULL
        ) STRICT
    """)


@migrations()
def m004_path(db: Database) -> None:
    """Make room for the path of learning that somebody has chosen."""
    db.execute("ALTER TABLE learners ADD COLUMN path TEXT NOT NULL DEFAULT ''")

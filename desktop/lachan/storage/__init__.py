"""The learning record on disk: SQLite through sqlite-utils. Nobody else writes SQL.

May import: domain, paths, sqlite_utils, sqlite3 and msgspec.
"""

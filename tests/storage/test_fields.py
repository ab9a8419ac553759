"""Nothing is kept about a person that the list of fields does not name with its purpose."""

from lachan.storage.fields import BODY_FIELDS, TABLE_FIELDS
from lachan.storage.kinds import SHAPES
from lachan.storage.migrations import TABLES
from lachan.storage.record import Record


def test_every_column_has_a_purpose_and_nothing_else_is_listed(record: Record) -> None:
    columns = {
        table: {row[1] for row in record._db.execute(f"PRAGMA table_info({table})")} for table in TABLES
    }

    assert {table: set(fields) for table, fields in TABLE_FIELDS.items()} == columns


def test_every_field_of_every_event_has_a_purpose() -> None:
    assert set(BODY_FIELDS) == {name for shape in SHAPES.values() for name in shape}


def test_every_purpose_is_told_in_both_languages() -> None:
    for fields in (*TABLE_FIELDS.values(), BODY_FIELDS):
        for name, purpose in fields.items():
            assert purpose.vi.strip(), name
            assert purpose.en.strip(), name
            assert purpose.vi != purpose.en, name

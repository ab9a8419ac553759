"""The fast way through msgspec says exactly what the slow way through json says."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lachan.domain.errors import LachanError
from lachan.domain.events import Event
from lachan.storage.rows import entry_of, event_of, line_of, row_of

_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_number = st.integers(-(2**80), 2**80) | st.floats(allow_nan=False, allow_infinity=False)
_json = st.recursive(
    st.none() | st.booleans() | _number | _text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text, inner, max_size=3),
    max_leaves=8,
)
_events = st.builds(
    Event,
    writer=st.just("a" * 32),
    seq=st.integers(1, 2**63 - 1),
    prev=st.sampled_from(["", "b" * 32]),
    lamport=st.integers(1, 2**53),
    wall=_text,
    local_day=_text,
    learner=_text,
    kind=_text,
    body=st.dictionaries(_text, _json, max_size=4),
    v=st.integers(1, 2**63 - 1),
)


@given(_events)
def test_an_event_goes_through_row_and_line_unchanged(event: Event) -> None:
    slow = json.dumps(asdict(event), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    row = row_of(event)
    carried, entry = entry_of(line_of(row))

    assert event.canonical() == slow
    assert row[0] == event.id()
    assert event_of(row) == event
    assert carried == row
    assert entry.body == event.body


@given(_events, st.data())
def test_a_line_with_any_byte_changed_is_refused(event: Event, data: st.DataObject) -> None:
    line = bytearray(line_of(row_of(event)))
    at = data.draw(st.integers(7, len(line) - 1))
    line[at] ^= data.draw(st.integers(1, 255))

    try:
        row, _ = entry_of(bytes(line))
    except LachanError:
        return
    assert row == row_of(event)  # another spelling of the very same content


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b'{"id":"',
        b'{"id":"' + b"a" * 32 + b'",}',
        b"[" * 5000,
        b'{"id":"' + b"a" * 32 + b'","v":1}',
    ],
)
def test_what_is_no_line_is_refused(line: bytes) -> None:
    with pytest.raises(LachanError, match="event-malformed"):
        entry_of(line)

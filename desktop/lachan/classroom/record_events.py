"""Today's learning record as an :class:`EventStore`."""

from collections.abc import Iterator, Sequence

from lachan.classroom.event_lines import Merged, read_line
from lachan.domain.errors import LachanError
from lachan.domain.events import Event
from lachan.storage.kinds import learner_subject
from lachan.storage.record import Record


class RecordEvents:
    """A record, seen from a class."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def lines_of(self, learners: frozenset[str]) -> Iterator[bytes]:
        """Yield the canonical lines of these learners, in order."""
        for event in self._record.events():
            if event.learner in learners:
                yield event.canonical()

    def merge(self, lines: Sequence[bytes]) -> Merged:
        """Add events, all or none; raises LachanError event-malformed and what the disk says."""
        events = [_event(line) for line in dict.fromkeys(lines)]
        new = self._record.union(events)
        return Merged(new, len(events) - new)

    def register(self, learner: str, nickname: str, face: str) -> bool:
        """Put a pupil of a class on this computer's list under the class's id; False if already there."""
        row = self._record.state(learner_subject(learner))
        if row is not None and row["joined"] and not row["removed"]:
            return False
        if row is not None and row["joined"]:
            self._record.append(learner, "restored", {})
        else:
            body = {"nickname": nickname, "face": face, "role": "student"}
            self._record.append(learner, "registered", body)
        return True


def _event(line: bytes) -> Event:
    read = read_line(line)
    if read is None:
        raise LachanError("event-malformed", reason="not canonical")
    return Event(**{name: getattr(read, name) for name in read.__struct_fields__})

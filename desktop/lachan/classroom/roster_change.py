"""What a school's list changes in a class: pure, so that it can be looked at before anything is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lachan.classroom.card import MOST_PUPILS
from lachan.classroom.roster import RosterPupil
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow, PupilRow
from lachan.storage.clock import Entropy


@dataclass(frozen=True, slots=True)
class RosterChange:
    """What a list would change in a class, or has changed. *gone*: on the class's list, not in the file."""

    added: tuple[PupilRow, ...]
    changed: tuple[PupilRow, ...]
    same: int
    gone: tuple[PupilRow, ...]
    batch: int = 0


def compared(
    row: ClassRow,
    known: Sequence[PupilRow],
    pupils: Iterable[RosterPupil],
    faces: Sequence[str],
    entropy: Entropy,
) -> RosterChange:
    """Match *pupils* with those *known*, by the school's code, else by name. Nobody is removed by a list."""
    by_code = {pupil.school_code: pupil for pupil in known if pupil.school_code}
    by_name = {pupil.name.casefold(): pupil for pupil in known}
    fresh: list[RosterPupil] = []
    changes: list[PupilRow] = []
    met: set[str] = set()
    for one in pupils:
        found = by_code.get(one.code) or by_name.get(one.name.casefold())
        if found is None or found.learner in met:
            fresh.append(one)
            continue
        met.add(found.learner)
        code, nickname = one.code or found.school_code, one.nickname or found.nickname
        after = replace(found, name=one.name, school_code=code, nickname=nickname)
        if after != found:
            changes.append(after)
    added = new_rows(row, fresh, known, faces, entropy)
    gone = tuple(pupil for pupil in known if pupil.learner not in met)
    return RosterChange(tuple(added), tuple(changes), len(met) - len(changes), gone)


def new_rows(
    row: ClassRow,
    pupils: Iterable[RosterPupil],
    known: Sequence[PupilRow],
    faces: Sequence[str],
    entropy: Entropy,
) -> list[PupilRow]:
    """Give each new pupil a random id, a code of the class, and a face; raises LachanError class-too-big."""
    first = max((pupil.place for pupil in known), default=0) + 1
    rows = []
    for place, one in enumerate(pupils, start=first):
        face = faces[place % len(faces)] if faces else ""
        code = f"{row.label[:12]}-{place:02d}"
        rows.append(PupilRow(entropy(16).hex(), row.id, place, code, one.name, one.code, one.nickname, face))
    if len(rows) + len(known) > MOST_PUPILS:
        raise LachanError("class-too-big", most=MOST_PUPILS)
    return rows

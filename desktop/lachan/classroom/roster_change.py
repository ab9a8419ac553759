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
    """What a list would change in a class, or has changed. *gone*: on the class's list, not in the file.

    *changed* holds those renamed and those who come back after having left.
    """

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
    """Match *pupils* with those *known*: by the school's code, else by name, else by place in the list.

    By place only where a class was recovered from a card, which brings codes and no names.
    """
    finding = _Finding(known)
    fresh: list[RosterPupil] = []
    changes: list[PupilRow] = []
    met = finding.met
    for place, one in enumerate(pupils, start=1):
        found = finding.find(place, one)
        if found is None:
            fresh.append(one)
            continue
        met.add(found.learner)
        code, nickname = one.code or found.school_code, one.nickname or found.nickname
        after = replace(found, name=one.name, school_code=code, nickname=nickname, removed=False)
        if after != found:
            changes.append(after)
    added = new_rows(row, fresh, known, faces, entropy)
    gone = tuple(pupil for pupil in known if pupil.learner not in met and not pupil.removed)
    return RosterChange(tuple(added), tuple(changes), len(met) - len(changes), gone)


class _Finding:
    """Who of those known a row of the list is; each is found once, so that namesakes stay two."""

    def __init__(self, known: Sequence[PupilRow]) -> None:
        here = sorted(known, key=lambda pupil: pupil.removed)
        self.met: set[str] = set()
        self._codes = {pupil.school_code: pupil for pupil in reversed(here) if pupil.school_code}
        self._names: dict[str, list[PupilRow]] = {}
        for pupil in here:
            self._names.setdefault(pupil.name.casefold(), []).append(pupil)
        self._nameless = {pupil.place: pupil for pupil in here if is_nameless(pupil)}

    def find(self, place: int, one: RosterPupil) -> PupilRow | None:
        """Return the pupil of a row, or None for somebody new."""
        candidates = (
            self._codes.get(one.code) if one.code else None,
            *(same for same in self._names.get(one.name.casefold(), ()) if not _other_code(one, same)),
            self._nameless.get(place),
        )
        return next(
            (found for found in candidates if found is not None and found.learner not in self.met), None
        )


def _other_code(one: RosterPupil, pupil: PupilRow) -> bool:
    """Tell whether the school itself says that two of one name are two."""
    return bool(one.code and pupil.school_code and one.code != pupil.school_code)


def is_nameless(pupil: PupilRow) -> bool:
    """Tell whether only a code or nickname is known of a pupil: the class came back from a card."""
    return pupil.name in (pupil.code, pupil.nickname) and not pupil.school_code


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
    if len(rows) + sum(not pupil.removed for pupil in known) > MOST_PUPILS:
        raise LachanError("class-too-big", most=MOST_PUPILS)
    return rows

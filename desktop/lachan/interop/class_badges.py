"""The badges of a class: one for every skill that a pupil holds, to be signed with the key of the class."""

from lachan.classroom.room import Pupil, Room
from lachan.classroom.standing import SkillStanding, Standing
from lachan.domain.family_names import family_name
from lachan.interop.open_badge import Held


def held_in(room: Room) -> list[Held]:
    """Return what each pupil holds now, under the name *room* shows; sensitive families have none."""
    return [
        _held(pupil, family, standing)
        for pupil in room.pupils
        for family in room.families
        if (standing := room.standing(pupil, family)).standing is Standing.HELD
    ]


def _held(pupil: Pupil, family: str, standing: SkillStanding) -> Held:
    assert standing.last is not None
    assert standing.due is not None
    return Held(pupil.name, family, family_name(family), standing.last.isoformat(), standing.due.isoformat())

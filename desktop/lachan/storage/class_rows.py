"""The rows of the teacher's class, as values."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class. *public*: its public keys, hex; *locked*: its secret as locked; *serial*: of its card."""

    id: str
    label: str
    made: str
    key_id: str
    public: dict[str, str]
    locked: dict[str, Any]
    serial: int = 1
    archived: bool = False
    work: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PupilRow:
    """A pupil of the roster. *name* is the real one and stays on this computer."""

    learner: str
    class_id: str
    place: int
    code: str
    name: str
    school_code: str = ""
    nickname: str = ""
    face: str = ""
    removed: bool = False


@dataclass(frozen=True, slots=True)
class StateRow:
    """What follows from one pupil's events: *state* as the classroom encoded it, and figures to add up."""

    learner: str
    class_id: str
    state: bytes
    events: int = 0
    hits: int = 0
    scams: int = 0
    alarms: int = 0
    genuine: int = 0
    runs: int = 0
    told: int = 0
    last_day: str = ""


@dataclass(frozen=True, slots=True)
class SkillRow:
    """One pupil in one family that was tried.

    *due*: the last day on which the skill is held, "" while it is not. *made*: the day of the class that this
    was reckoned with. *until*: the last day of the runs; the row is right from that day on.
    """

    learner: str
    class_id: str
    family: str
    due: str
    made: str
    until: str


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One thing done to a class that can be undone. *kind*: ``roster`` or ``collect``."""

    id: int
    kind: str
    class_id: str
    at: str
    undone: bool
    detail: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VoteRow:
    """One show of hands. *moment*: the line before it; *hands*: by act; *chosen*: what was done.

    *play* keeps the votes of one playing together; nobody's name is in it.
    """

    class_id: str
    day: str
    play: str
    scenario: str
    moment: str
    hands: tuple[tuple[str, int], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A set of check items on paper. *items*: id, family, whether it is a scam, and its situation."""

    code: str
    class_id: str
    day: str
    seed: int
    items: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class PaperRow:
    """What one pupil ticked on a sheet: one of ``s`` (scam), ``g`` (genuine), ``-`` (nothing) an item."""

    sheet: str
    learner: str
    day: str
    answers: str

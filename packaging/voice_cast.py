"""Who of a scenario speaks with which voice. The same person always sounds the same; two persons differ."""

import hashlib
from dataclasses import dataclass

from lachan.scenario.model import Person, Scenario

FEMALE, MALE = "female", "male"
_BY_TITLE = {
    FEMALE: ("mẹ", "má", "cô", "chị", "bà", "dì", "mum", "ms", "mrs", "miss", "grandma"),
    MALE: ("ba", "bố", "anh", "chú", "ông", "thầy", "cậu", "dad", "mr"),
}
"""Vietnamese names say it with their first word."""
_BY_FACE = {
    FEMALE: ("mother", "grandmother", "teacher", "sister", "aunt", "daughter", "classmate", "neighbour",
             "child", "colleague", "office", "hospital", "school", "bank", "helpline"),
    MALE: ("father", "grandfather", "brother", "son", "friend", "uncle", "impostor", "stranger", "police",
           "courier", "shop"),
}  # fmt: skip
_BY_STORY = {
    ("bank-holds-a-payment", "caller"): FEMALE,  # “chị Ngân”
    ("case-318", "caller"): FEMALE,  # “Vân”, of the trace desk
    ("child-in-hospital", "caller"): FEMALE,  # says she is Thảo, the assistant
    ("child-in-hospital", "caller2"): FEMALE,
    ("mail-at-night", "lien"): FEMALE,  # “cô Liên”
    ("police-parcel", "friend"): FEMALE,  # Trang
    ("police-parcel", "ward"): MALE,  # says “anh” of himself
    ("school-really-calls", "nurse"): FEMALE,  # Thảo again, the real one
    ("ward-police-invitation", "ward"): MALE,
    ("ward-police-invitation", "chief"): MALE,  # “bác Tâm”
}
_BY_LINE = {
    **dict.fromkeys((("child-in-hospital", line) for line in ("d-1", "d-2", "d-3")), MALE),  # the “doctor”
    **dict.fromkeys(
        (("police-parcel", line) for line in ("post-1", "post-2", "cap-1")), FEMALE
    ),  # says “chị”
}
"""What only the story itself tells: by person, and by line where a call is handed on."""
YOUNG = ("child", "classmate", "daughter", "son", "friend", "sister", "brother")


@dataclass(frozen=True, slots=True)
class Voice:
    """*tone*: -1 (lower) to 1 (higher than usual); *pace*: the same for speed; *phone*: heard over a line."""

    gender: str
    tone: float
    pace: float
    phone: bool


def voice_of(scenario: Scenario, who: str, line: str) -> Voice:
    """Return the voice that the person *who* has in *line*: a call may be handed on to somebody else."""
    person = scenario.people[who]
    gender = _BY_LINE.get((scenario.id, line)) or _BY_STORY.get((scenario.id, who)) or _by_title(person)
    gender = gender or _by_face(person)
    dice = hashlib.blake2b(f"{scenario.id}/{who}".encode(), digest_size=2).digest()
    tone, pace = (byte / 127.5 - 1 for byte in dice)
    return Voice(gender, (tone + 1) / 2 if person.face in YOUNG else tone, pace, not person.near)


def _by_title(person: Person) -> str:
    first = {name.split()[0].strip(".,").casefold() for name in (person.name.vi, person.name.en)}
    return next((gender for gender, titles in _BY_TITLE.items() if first & set(titles)), "")


def _by_face(person: Person) -> str:
    return next((gender for gender, faces in _BY_FACE.items() if person.face in faces), MALE)

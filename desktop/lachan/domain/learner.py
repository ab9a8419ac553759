"""A person who practises on this computer."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["student", "parent", "teacher"]
ROLES: tuple[Role, ...] = ("student", "parent", "teacher")
NICKNAME_LIMIT = 24
"""Longest nickname, in characters: fits one line of the face card at 200 % text."""


@dataclass(frozen=True, slots=True)
class Learner:
    """A face and a nickname; the id is random and says nothing about the person.

    *path*: the id of the path of learning they have chosen, "" while they have not.
    """

    id: str
    nickname: str
    face: str
    role: Role = "student"
    path: str = ""

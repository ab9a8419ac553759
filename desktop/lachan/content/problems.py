"""One mistake of an author, as data; the words for it are chosen elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong (*code*), where (*file*, *line* from 1, *field*), and the details its sentence needs."""

    code: str
    file: str
    line: int
    field: str
    facts: dict[str, str]

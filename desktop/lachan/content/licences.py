"""Whose work Lá Chắn is made of: the list that a build lays beside the program, or NOTICE from source."""

import json
from dataclasses import dataclass

from lachan import paths


@dataclass(frozen=True, slots=True)
class Licensed:
    """One work and its licence. *licence*: an SPDX expression, "" where *text* says all."""

    name: str
    licence: str
    text: str


def licensed_works() -> tuple[Licensed, ...]:
    """Return everything that is shipped here; from source, what NOTICE names."""
    folder = paths.licences()
    if folder is not None:
        rows = json.loads((folder / "components.json").read_text("utf-8"))
        return tuple(
            Licensed(f"{row['name']} {row['version']}".strip(), str(row["licence"]), "") for row in rows
        )
    notice = paths.notice()
    return () if notice is None else _works(notice.read_text("utf-8"))


def _works(notice: str) -> tuple[Licensed, ...]:
    """Read NOTICE: a work is a line, with what is to be said of it indented below; the rest stands alone."""
    works = []
    for paragraph in notice.strip().split("\n\n"):
        first, *rest = paragraph.splitlines()
        if rest and all(line.startswith(" ") for line in rest):
            works.append(Licensed(first, "", " ".join(line.strip() for line in rest)))
        else:
            works.append(Licensed("", "", " ".join(line.strip() for line in (first, *rest))))
    return tuple(works)

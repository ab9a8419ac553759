"""What a block of a lesson may point at: facts that exist, scenarios that exist, pictures inside the pack."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from lachan.content.lesson_blocks import Block, FactBox, Picture, TryIt
from lachan.content.lesson_problems import Log

PICTURE_KINDS = (".png", ".jpg", ".jpeg", ".webp")
PICTURE_LIMIT = 2048
"""Heaviest picture, in KiB: a school PC decodes it in memory."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The world a lesson is checked against; None leaves that part unchecked.

    *declared* are the facts on the lesson's own card.
    """

    folder: Path
    facts: Collection[str] | None = None
    scenarios: Collection[str] | None = None
    declared: Collection[str] | None = None

    def check(self, block: Block, line: int, log: Log) -> None:
        """Report what *block*, written at *line*, points at in vain."""
        match block:
            case Picture(file):
                self._picture(file, line, log)
            case TryIt(scenario):
                if self.scenarios is not None and scenario not in self.scenarios:
                    log.add("scenario-unknown", line, "try", name=scenario)
            case FactBox(fact):
                if self.facts is not None and fact not in self.facts:
                    log.add("fact-unknown", line, "fact", name=fact)
                if self.declared is not None and fact not in self.declared:
                    log.add("fact-undeclared", line, "facts", name=fact)

    def _picture(self, name: str, line: int, log: Log) -> None:
        root = self.folder.resolve()
        if re.search(r"[:\\%?#]|^/", name) or not (root / name).resolve().is_relative_to(root):
            log.add("picture-outside", line, "picture", name=name)
        elif Path(name).suffix.lower() not in PICTURE_KINDS:
            log.add("picture-kind", line, "picture", known=", ".join(PICTURE_KINDS))
        elif not (root / name).is_file():
            log.add("picture-missing", line, "picture", name=name)
        elif (root / name).stat().st_size > PICTURE_LIMIT * 1024:
            log.add("picture-too-large", line, "picture", name=name, limit=PICTURE_LIMIT)

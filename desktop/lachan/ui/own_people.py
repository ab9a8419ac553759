"""Three trusted adults, local numbers, the pledge of each learner: on this machine only, in one JSON file.

They are no part of the learning record: no bundle, export or backup for a class ever carries them.
"""

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

PEOPLE = 3
LONGEST = 60
"""Characters of a name or a number."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to tell, or a place to call."""

    name: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Own:
    """What one learner wrote down. *pledged*: YYYY-MM-DD, or "" where the pledge was not made.

    *toured*: was shown round the window.
    """

    people: tuple[Person, ...] = (Person(),) * PEOPLE
    ward: str = ""
    school: str = ""
    pledged: str = ""
    toured: bool = False


@dataclass(slots=True)
class OwnPeople:
    """The file; every change is on disk, whole, before the call returns, or holds until the window closes."""

    file: Path
    _known: dict[str, Own] = field(default_factory=dict)
    _read: bool = False

    def of(self, learner: str) -> Own:
        """Return what *learner* wrote down."""
        self._load()
        return self._known.get(learner, Own())

    def name(self, learner: str, at: int, person: Person) -> Own:
        """Write down one of the three."""
        people = list(self.of(learner).people)
        people[at] = Person(_tidy(person.name), _tidy(person.number))
        return self._keep(learner, replace(self.of(learner), people=tuple(people)))

    def call(self, learner: str, *, ward: str | None = None, school: str | None = None) -> Own:
        """Write down the number of the ward police, or of the school."""
        before = self.of(learner)
        ward = before.ward if ward is None else _tidy(ward)
        school = before.school if school is None else _tidy(school)
        return self._keep(learner, replace(before, ward=ward, school=school))

    def pledge(self, learner: str, day: str) -> Own:
        """Make the pledge on *day*, or take it back with ""."""
        return self._keep(learner, replace(self.of(learner), pledged=day))

    def shown_round(self, learner: str) -> Own:
        """Note that *learner* has seen the tour, or skipped it."""
        return self._keep(learner, replace(self.of(learner), toured=True))

    def forget(self, learner: str) -> None:
        """Let go of all that *learner* wrote down."""
        self._load()
        if self._known.pop(learner, None) is not None:
            self._save()

    def _keep(self, learner: str, own: Own) -> Own:
        if self._known.get(learner) != own:
            self._known[learner] = own
            self._save()
        return own

    def _load(self) -> None:
        if self._read:
            return
        self._read = True
        try:
            found = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return
        if isinstance(found, dict):
            self._known = {str(name): _own(told) for name, told in found.items() if isinstance(told, dict)}

    def _save(self) -> None:
        new = self.file.with_name(f"{self.file.name}.{os.getpid()}.new")
        data = {name: asdict(own) for name, own in self._known.items()}
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with new.open("w", encoding="utf-8") as out:
                json.dump(data, out, ensure_ascii=False, indent=2)
                out.flush()
                os.fsync(out.fileno())
            new.replace(self.file)
        except OSError:
            new.unlink(missing_ok=True)


def _own(told: dict[str, Any]) -> Own:
    people = told.get("people")
    named = [_person(one) for one in people[:PEOPLE]] if isinstance(people, list) else []
    named += [Person()] * (PEOPLE - len(named))
    ward, school, pledged = (_tidy(told.get(name)) for name in ("ward", "school", "pledged"))
    return Own(tuple(named), ward, school, pledged, told.get("toured") is True)


def _person(told: object) -> Person:
    if not isinstance(told, dict):
        return Person()
    return Person(_tidy(told.get("name")), _tidy(told.get("number")))


def _tidy(text: object) -> str:
    return " ".join(text.split())[:LONGEST] if isinstance(text, str) else ""

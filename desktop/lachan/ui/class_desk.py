"""The teacher's desk behind the window: real classes and the demonstration, opened when first asked for."""

import time
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from lachan import paths
from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.demo import make_demo
from lachan.classroom.folding import bring_up_to_date
from lachan.classroom.head_teacher import HeadTeacher
from lachan.classroom.room import Filter, Room, room_of
from lachan.classroom.teacher import Outside, Teacher
from lachan.content.lesson_facts import Fact, read_facts
from lachan.content.pack_roots import roots_at
from lachan.domain.checks import CheckItem
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import FILE_NAME, ClassStore, Kind
from lachan.storage.clock import Clock, Entropy
from lachan.ui.course import Course
from lachan.ui.courses import course_at
from lachan.ui.viewmodels.services import Module

KINDS: tuple[Kind, ...] = ("real", "demo")
_FOLDERS: dict[Kind, str] = {"real": "classroom", "demo": "demo", "head": "head"}


class ClassDesk:
    """Opens the classes kept in *home*; demonstrations and real ones never in the same folder."""

    def __init__(
        self, home: Path, clock: Clock, entropy: Entropy, pause: Callable[[float], None] = time.sleep
    ) -> None:
        self.home, self.clock, self.entropy, self.pause = home, clock, entropy, pause
        self._stores: dict[Kind, ClassStore] = {}

    @cached_property
    def catalogue(self) -> Catalogue:
        """What the lessons are about (0.2 s the first time)."""
        return catalogue_of(*roots_at(self.home))

    @cached_property
    def modules(self) -> tuple[Module, ...]:
        """The path of the lessons, for the work that a class is given."""
        return self._course.modules()

    @cached_property
    def check_items(self) -> Mapping[str, CheckItem]:
        """The check items of the lessons, by id (0.3 s the first time)."""
        return self._course.check_items

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The claims that the lessons make."""
        roots = roots_at(self.home)
        return tuple(fact for root in roots for fact in read_facts(root / "facts.yaml").facts.values())

    @cached_property
    def _course(self) -> Course:
        return course_at(self.home)

    def look_again(self) -> None:
        """Read the lessons anew, for a pack was added or taken away, and fold again what follows."""
        for name in ("catalogue", "modules", "check_items", "facts", "_course"):
            self.__dict__.pop(name, None)
        for store in self._stores.values():
            bring_up_to_date(store, self.catalogue)

    @cached_property
    def faces(self) -> tuple[str, ...]:
        """The names of the faces that ship with the app."""
        folder = paths.shipped("assets") / "avatars" / "faces"
        return tuple(sorted(file.stem for file in folder.glob("*.svg")))

    def today(self) -> date:
        """Return the local calendar day."""
        return date.fromisoformat(self.clock.local_day())

    def has(self, kind: Kind) -> bool:
        """Tell whether there are classes of this kind here."""
        return (self.home / _FOLDERS[kind] / FILE_NAME).exists()

    def teacher(self, kind: Kind) -> Teacher:
        """Open the classes of this kind, or begin them; raises LachanError as :meth:`ClassStore.open`."""
        return Teacher(self._store(kind), self.catalogue, self.faces, self._outside)

    def head(self) -> HeadTeacher:
        """Open what a head teacher keeps here, or begin it; raises LachanError as :meth:`ClassStore.open`."""
        return HeadTeacher(self._store("head"), self.catalogue, self._outside)

    @property
    def _outside(self) -> Outside:
        return Outside(self.clock, self.entropy, self.pause)

    def _store(self, kind: Kind) -> ClassStore:
        store = self._stores.get(kind)
        if store is None:
            store = ClassStore.open(self.home / _FOLDERS[kind], kind)
            bring_up_to_date(store, self.catalogue)
            self._stores[kind] = store
        return store

    def classes(self, *, archived: bool = False) -> tuple[tuple[Kind, ClassRow, int], ...]:
        """Return every class that is here (those put away last, and only if asked for), with its pupils."""
        found = []
        for kind in (kind for kind in KINDS if self.has(kind)):
            teacher = self.teacher(kind)
            for row in sorted(teacher.classes(archived=archived), key=lambda row: row.archived):
                pupils = sum(not pupil.removed for pupil in teacher.store.pupils(row.id))
                found.append((kind, row, pupils))
        return tuple(found)

    def make_demo(self, progress: Callable[[int, int], None]) -> None:
        """Make the demonstration class (2 s); raises LachanError demo-no-lessons."""
        make_demo(self.home / _FOLDERS["demo"], self.catalogue, self.faces, self.today(), progress=progress)

    def room(self, kind: Kind, class_id: str, chosen: Filter, *, real_names: bool) -> Room:
        """Return a class for the views (a few milliseconds); raises LachanError class-unknown."""
        store = self.teacher(kind).store
        return room_of(store, class_id, self.catalogue, self.today(), chosen, real_names=real_names)

    def close(self) -> None:
        """Let the files go."""
        for store in self._stores.values():
            store.close()
        self._stores.clear()

"""Several packs as one course: the built-in one first, then those that were added to this computer."""

from collections import ChainMap
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from lachan.content.learning_paths import LearningPath
from lachan.content.pack_roots import roots_at
from lachan.content.recovery import Recovery
from lachan.domain.checks import CheckItem
from lachan.learning.lessons import Lessons
from lachan.scenario.script import Script
from lachan.ui.course import Course
from lachan.ui.viewmodels.lesson_model import Shelf
from lachan.ui.viewmodels.services import Module


def course_at(home: Path) -> Course:
    """Return the built-in course, with the packs that were added to the data folder *home*."""
    return Courses(lambda: roots_at(home))


class Courses(Course):
    """Each question goes to the pack that it is about; where two answer, the earlier one does."""

    def __init__(self, roots: Callable[[], tuple[Path, ...]]) -> None:
        """*roots* gives the folders of the packs as they are now, the built-in one first."""
        first, *others = roots()
        super().__init__(first)
        self._roots = roots
        self._all = (Course(first), *(Course(other) for other in others))

    def look_again(self) -> None:
        """Read everything anew: a pack was added, brought up to date or taken away."""
        self._all = tuple(Course(root) for root in self._roots())
        for name in ("recoveries", "check_items"):
            self.__dict__.pop(name, None)

    def _with(self, scenario: str) -> Course:
        return next((course for course in self._all if course.has(scenario)), self._all[0])

    def hash_of(self, scenario: str) -> str:
        """Return what the runs of *scenario* are recorded under: the hash of its own pack."""
        return self._with(scenario).hash

    @cached_property
    def recoveries(self) -> Mapping[str, Recovery]:
        """The paths out of a bad end, by id."""
        return ChainMap(*(dict(course.recoveries) for course in self._all))

    @cached_property
    def check_items(self) -> Mapping[str, CheckItem]:
        """The check items, by id."""
        return ChainMap(*(dict(course.check_items) for course in self._all))

    def families(self, station: str) -> tuple[str, ...]:
        """Return the families judged at a station of check items."""
        return next((found for course in self._all if (found := course.families(station))), ())

    def modules(self) -> tuple[Module, ...]:
        """Return the path of learning."""
        return tuple(module for course in self._all for module in course.modules())

    def paths(self) -> tuple[LearningPath, ...]:
        """Return the paths of every pack; of two with one id, the earlier."""
        found: dict[str, LearningPath] = {}
        for course in self._all:
            for path in course.paths():
                found.setdefault(path.id, path)
        return tuple(found.values())

    def script(self, scenario: str) -> Script:
        """Return a scenario ready to play; raises LachanError scenario-unknown or scenario-broken."""
        return self._with(scenario).script(scenario)

    def has(self, scenario: str) -> bool:
        """Tell whether any pack has that scenario."""
        return any(course.has(scenario) for course in self._all)

    def shelf(self, progress: Lessons, today: Callable[[], str]) -> Shelf:
        """Return the lessons of all packs; stages are counted on."""
        shelves = [course.shelf(progress, today) for course in self._all]
        stages: dict[str, int] = {}
        for shelf in shelves:
            begun = len(stages)
            stages |= {lesson: begun + number for lesson, number in shelf.stages.items()}
        return Shelf(
            ChainMap(*(shelf.lessons for shelf in shelves)),  # type: ignore[arg-type]
            ChainMap(*(dict(shelf.folders) for shelf in shelves)),
            stages,
            ChainMap(*(dict(shelf.facts) for shelf in shelves)),
            progress,
            today,
        )

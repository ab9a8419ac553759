"""What stands behind the pages: made once the record is open, and renewed where the lessons change."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lachan.content.learning_paths import LearningPath
from lachan.domain.text import Text
from lachan.learning.desk import Desk
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.pins import Seconds
from lachan.learning.runs import Runs
from lachan.learning.survey import Survey
from lachan.storage.clock import Clock
from lachan.storage.sheltering import Sheltered
from lachan.ui.course import Course
from lachan.ui.home_pages import HomePages
from lachan.ui.jobs import Err, Jobs, Result
from lachan.ui.own_people import OwnPeople
from lachan.ui.settings import SettingsStore
from lachan.ui.viewmodels.backstage import Backstage
from lachan.ui.viewmodels.check_shelf import CheckShelf
from lachan.ui.viewmodels.debrief_model import DebriefShelf
from lachan.ui.viewmodels.lesson_model import Shelf
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.phone_model import Stage
from lachan.ui.viewmodels.services import Module, Services
from lachan.ui.viewmodels.shield_model import ShieldShelf

if TYPE_CHECKING:
    from lachan.classroom.sealing import Signer

SEED_BYTES = 6
"""Enough that no two plays are the same instance, few enough to be copied by hand from a bug report."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What the window takes from the world: where data lives, the time, the dice, and the lessons.

    *ticker* drives the phone's clock; None for a timer on this thread. *twin* holds the second canary (see
    ``forgetting``); None where *home* is to be thrown away anyhow. *seconds*: a clock that nobody can set.
    *show_file* opens a file with the program that the person uses for it.
    """

    home: Path
    clock: Clock
    entropy: Callable[[int], bytes]
    course: Course
    ticker: Ticker | None = None
    twin: Path | None = None
    seconds: Seconds = time.monotonic
    show_file: Callable[[Path], None] = lambda _path: None


class Behind:
    """Joins the record and the lessons for the pages of one window."""

    def __init__(self, outside: Outside, settings: SettingsStore, jobs: Jobs) -> None:
        self._outside = outside
        self.settings = settings
        self.jobs = jobs

    def relearnt(
        self, old: Backstage, modules: tuple[Module, ...], paths: tuple[LearningPath, ...]
    ) -> Backstage:
        """Return *old* with the lessons as they are now; whoever sits at its desk stays seated."""
        own = replace(old.own, modules=modules, paths=paths)
        return replace(
            old,
            title=_titles(modules),
            services=replace(old.services, modules=modules),
            own=own,
            shelf=self._shelf(own.lessons, modules),
            shield=replace(old.shield, services=own),
        )

    def _shelf(self, progress: Lessons, modules: tuple[Module, ...]) -> Shelf:
        shelf = self._outside.course.shelf(progress, self._outside.clock.local_day)
        return replace(shelf, pages=self._pages(modules))

    def backstage(
        self, sheltered: Sheltered, modules: tuple[Module, ...], learning_paths: tuple[LearningPath, ...]
    ) -> Backstage:
        """Return what stands behind the pages of a record just opened."""
        course, clock, dice = self._outside.course, self._outside.clock, self._outside.entropy
        record = sheltered.record
        desk = Desk(record, self._outside.seconds)
        own = desk.own
        role = lambda learner: own.learners.get(learner).role  # noqa: E731
        stage = Stage(
            script=course.script,
            pack=course.hash_of,
            runs=own.runs,
            role=role,
            seed=lambda: int.from_bytes(dice(SEED_BYTES), "big"),
            pace=lambda: self.settings.state.pace,
        )
        everybody = Services(Learners(record), Lessons(record), Runs(record), modules, clock.local_day)
        checks = CheckShelf(
            items=lambda: course.check_items,
            families=course.families,
            checks=own.checks,
            reviews=own.reviews,
            role=role,
            seed=stage.seed,
            today=clock.local_day,
        )
        seated = Services(
            own.learners, own.lessons, own.runs, modules, clock.local_day, own.checks, learning_paths
        )
        return Backstage(
            home=self._outside.home,
            record=record,
            forgets=sheltered.forgets,
            desk=desk,
            title=_titles(modules),
            services=everybody,
            own=seated,
            shelf=self._shelf(own.lessons, modules),
            stage=stage,
            debrief=DebriefShelf(course.script, own.runs, role, lambda: course.recoveries, course.has),
            checks=checks,
            shield=self._shield(seated, checks, own.survey),
            prepare=self._prepare,
        )

    def _pages(self, modules: tuple[Module, ...]) -> HomePages:
        outside = self._outside
        return HomePages(modules, outside.course.script, outside.home / "print", outside.show_file)

    def _shield(self, seated: Services, checks: CheckShelf, survey: Survey) -> ShieldShelf:
        home = self._outside.home
        return ShieldShelf(
            services=seated,
            checks=checks,
            own=OwnPeople(home / "own-people.json"),
            prints=home / "print",
            show_file=self._outside.show_file,
            surprise=lambda: self.settings.state.surprise,
            signer=self._signer,
            survey=survey,
        )

    def _signer(self) -> "Signer":
        from lachan.interop.family_key import family_signer  # cryptography: only where a badge is made

        return family_signer(self._outside.home, self._outside.entropy)

    def _prepare(self, scenario: str, then: Callable[[], None]) -> None:
        def done(result: Result[object]) -> None:
            if isinstance(result, Err):
                raise result.error
            then()

        self.jobs.start(lambda _report: self._outside.course.script(scenario), done)


def _titles(modules: tuple[Module, ...]) -> Callable[[str], Text]:
    titles = {station.id: station.title for module in modules for station in module.stations}
    return lambda name: titles.get(name, Text(name, name))

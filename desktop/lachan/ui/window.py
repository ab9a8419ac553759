"""The window as an object: engine, view-models and the record behind them, joined and taken apart."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from lachan import paths
from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.runs import Runs
from lachan.storage.clock import Clock, SystemClock
from lachan.storage.record import Record
from lachan.ui.class_desk import ClassDesk
from lachan.ui.class_papers import Papers
from lachan.ui.course import Course
from lachan.ui.jobs import Err, Executor, Jobs, Report, Result
from lachan.ui.language import Speech
from lachan.ui.settings import Settings, SettingsStore
from lachan.ui.viewmodels import assets  # noqa: F401 - registers the type before the engine is made
from lachan.ui.viewmodels.app_model import AppViewModel, Backstage
from lachan.ui.viewmodels.debrief_model import DebriefShelf
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.phone_model import Stage
from lachan.ui.viewmodels.services import Module, Services
from lachan.ui.viewmodels.settings_model import SettingsViewModel

SEED_BYTES = 6
"""Enough that no two plays are the same instance, few enough to be copied by hand from a bug report."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What the window takes from the world: where data lives, the time, the dice, and the lessons.

    *ticker* drives the phone's clock; None for a timer on this thread.
    """

    home: Path
    clock: Clock
    entropy: Callable[[int], bytes]
    course: Course
    ticker: Ticker | None = None


class Shell(QObject):
    """One window. Python keeps every object that QML sees alive until ``close``."""

    def __init__(self, outside: Outside, executor: Executor | None = None) -> None:
        super().__init__()
        self._outside = outside
        self.settings = SettingsStore(outside.home / "settings.json")
        self.jobs = Jobs(self, executor)
        self.speech = Speech()
        self.record: Record | None = None
        self._window: QQuickWindow | None = None
        self.engine = QQmlApplicationEngine()
        page = SettingsViewModel(self.settings, outside.home, self)
        self.desk = ClassDesk(outside.home, outside.clock, outside.entropy)
        self.app = AppViewModel(page, self, outside.ticker, self.jobs)
        self.settings.listen(self._chosen)

    def open(self) -> QQuickWindow:
        """Show the window; raises LachanError ``window-cannot-open`` where its pages cannot be read."""
        self.speech.speak(self.settings.state.language)
        self.engine.setUiLanguage(self.settings.state.language)
        self.engine.addImportPath(str(paths.qml()))
        self.engine.setInitialProperties({"app": self.app})
        self.engine.loadFromModule("Lachan.App", "Main")
        roots = self.engine.rootObjects()
        if not roots:
            raise LachanError("window-cannot-open")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        return window

    def open_record(self) -> None:
        """Open the learning record off this thread; the page of faces fills when it is there."""
        self.jobs.start(self._read, self._opened)

    def open_record_after_first_frame(self, window: QQuickWindow) -> None:
        """Let the person see the window first."""
        self._window = window
        window.frameSwapped.connect(self._first_frame, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _first_frame(self) -> None:
        if self._window is not None:
            self._window.frameSwapped.disconnect(self._first_frame)
            self._window = None
            self.open_record()

    def close(self) -> None:
        """Take the window apart: pages first, then what they looked at."""
        self.app.class_vm.carry_vm.unwatch()
        self.app.classmate_vm.rest()
        self.jobs.wait()
        self.app.phone_vm.hidden()
        self.app.together_vm.hidden()
        shiboken6.delete(self.engine)
        self.desk.close()
        if self.record is not None:
            self.record.close()
        self.speech.silence()

    def tell(self, error: BaseException, details: str) -> None:
        """Show an error that escaped: a LachanError as a message, anything else as the crash page."""
        if isinstance(error, LachanError):
            self.app.tell(error)
        else:
            self.app.fault(details)

    def _read(self, report: Report) -> tuple[Record, tuple[Module, ...], LachanError | None]:
        report(0.0)
        record, problem = _open(self._outside)
        return record, self._outside.course.modules(), problem

    def _opened(self, result: Result[tuple[Record, tuple[Module, ...], LachanError | None]]) -> None:
        if isinstance(result, Err):
            raise result.error
        self.record, modules, problem = result.value
        self.app.serve(self._backstage(self.record, modules))
        self.app.class_vm.serve(Papers(self.desk))
        self.app.classmate_vm.serve(self.desk, self.record)
        if problem is not None:
            self.app.tell(problem)

    def _backstage(self, record: Record, modules: tuple[Module, ...]) -> Backstage:
        course, clock, dice = self._outside.course, self._outside.clock, self._outside.entropy
        learners, lessons, runs = Learners(record), Lessons(record), Runs(record)
        role = lambda learner: learners.get(learner).role  # noqa: E731
        stage = Stage(
            script=course.script,
            pack=lambda: course.hash,
            runs=runs,
            role=role,
            seed=lambda: int.from_bytes(dice(SEED_BYTES), "big"),
            pace=lambda: self.settings.state.pace,
        )
        return Backstage(
            services=Services(learners, lessons, runs, modules, clock.local_day),
            shelf=course.shelf(lessons, clock.local_day),
            stage=stage,
            debrief=DebriefShelf(course.script, runs, role, lambda: course.recoveries, course.has),
            retry=record.retry,
            prepare=self._prepare,
        )

    def _prepare(self, scenario: str, then: Callable[[], None]) -> None:
        def done(result: Result[object]) -> None:
            if isinstance(result, Err):
                raise result.error
            then()

        self.jobs.start(lambda _report: self._outside.course.script(scenario), done)

    def _chosen(self, old: Settings, new: Settings) -> None:
        if old.language != new.language:
            self.speech.speak(new.language, self.engine)
            self.app.retranslate()


def _open(outside: Outside) -> tuple[Record, LachanError | None]:
    try:
        return Record.open(outside.home, outside.clock, outside.entropy), None
    except LachanError as error:
        if error.code != "record-damaged":
            raise
        return Record.open(outside.home, outside.clock, outside.entropy), error


def outside(home: Path) -> Outside:
    """Return the real world, with data kept in *home*."""
    return Outside(home, SystemClock(), os.urandom, Course(paths.shipped("lessons")))

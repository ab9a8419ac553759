"""The window as an object: engine, view-models and the record behind them, joined and taken apart."""

import os
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import SIGNAL, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from lachan import paths
from lachan.content.learning_paths import LearningPath
from lachan.content.voices import Voices, open_voices
from lachan.domain.errors import LachanError
from lachan.storage.clock import SystemClock
from lachan.storage.record import Record
from lachan.storage.sheltering import Sheltered, open_somewhere
from lachan.ui.behind import Behind, Outside
from lachan.ui.class_desk import ClassDesk
from lachan.ui.class_papers import Papers
from lachan.ui.course import Course
from lachan.ui.courses import course_at
from lachan.ui.jobs import Err, Executor, Jobs, Report, Result
from lachan.ui.language import Speech
from lachan.ui.phone_sounds import phone_sounds
from lachan.ui.settings import Settings, SettingsStore
from lachan.ui.viewmodels import assets  # noqa: F401 - registers the type before the engine is made
from lachan.ui.viewmodels.app_model import AppViewModel
from lachan.ui.viewmodels.idle_lock import IdleLock
from lachan.ui.viewmodels.services import Module
from lachan.ui.viewmodels.settings_model import SettingsViewModel

Lessons = tuple[tuple[Module, ...], tuple[LearningPath, ...]]
"""The modules and who learns which."""
Found = tuple[Sheltered, tuple[Module, ...], tuple[LearningPath, ...]]
"""What is read before the first page: the record, and the lessons."""


class Shell(QObject):
    """One window. Python keeps every object that QML sees alive until ``close``."""

    def __init__(self, outside: Outside, executor: Executor | None = None) -> None:
        super().__init__()
        self._outside = outside
        self.settings = SettingsStore(outside.home / "settings.json")
        self.jobs = Jobs(self, executor)
        self._behind = Behind(outside, self.settings, self.jobs)
        self.speech = Speech()
        self.record: Record | None = None
        self._voices: Voices | None = None
        self.idle_lock: IdleLock | None = None
        self.engine = QQmlApplicationEngine()
        page = SettingsViewModel(self.settings, outside.home, self)
        self.class_desk = ClassDesk(outside.home, outside.clock, outside.entropy)
        self.app = AppViewModel(page, self, outside.ticker, self.jobs)
        self.app.licences_vm.serve(outside.show_file)
        self.app.packs_vm.lessonsChanged.connect(self._look_at_lessons)
        self.settings.listen(self._chosen)

    @property
    def course(self) -> Course:
        """The lessons behind the pages."""
        return self._outside.course

    def open(self) -> QWindow:
        """Show the window; raises LachanError ``window-cannot-open`` where its pages cannot be read."""
        self.speech.speak(self.settings.state.language)
        self.engine.setUiLanguage(self.settings.state.language)
        self.engine.addImportPath(str(paths.qml()))
        self.engine.setInitialProperties({"app": self.app})
        self.engine.loadFromModule("Lachan.App", "Main")
        if not self.engine.rootObjects():
            raise LachanError("window-cannot-open")
        return self._root()

    def _root(self) -> QWindow:
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QWindow)
        return window

    def open_record(self) -> None:
        """Open the learning record off this thread; the page of faces fills when it is there."""
        self.jobs.start(self._read, self._opened)

    def open_record_after_first_frame(self, window: QWindow) -> None:
        """Let the person see the window first."""
        when_drawn(window, self.open_record)

    def close(self) -> None:
        """Take the window apart: pages first, then what they looked at."""
        self.app.class_vm.carry_vm.unwatch()
        self.app.classmate_vm.rest()
        self.jobs.wait()
        if self.idle_lock is not None:
            self.idle_lock.stop()
        self.app.phone_vm.hidden()
        self.app.together_vm.hidden()
        shiboken6.delete(self.engine)
        self.class_desk.close()
        if self._voices is not None:
            self._voices.close()
        if self.record is not None:
            self.record.close()
        self.speech.silence()

    def tell(self, error: BaseException, details: str) -> None:
        """Show an error that escaped: a LachanError as a message, anything else as the crash page."""
        if isinstance(error, LachanError):
            self.app.tell(error)
        else:
            self.app.fault(details)

    def _read(self, report: Report) -> Found:
        report(0.0)
        course = self._outside.course
        return _open(self._outside), course.modules(), course.paths()

    def _opened(self, result: Result[Found]) -> None:
        if isinstance(result, Err):
            raise result.error
        sheltered, modules, learning_paths = result.value
        self.record = sheltered.record
        backstage = self._behind.backstage(sheltered, modules, learning_paths)
        self.idle_lock = IdleLock(backstage.desk, self._root(), self._goes_on, self)
        self.idle_lock.locked.connect(lambda: self.app.show("who"))
        self.app.serve(backstage)
        papers = Papers(self.class_desk)
        self.app.class_vm.serve(papers)
        self.app.head_vm.serve(papers)
        self.app.classmate_vm.serve(self.class_desk, sheltered.record)
        self.jobs.start(lambda _report: open_voices(self._outside.home), self._give_voice)
        if sheltered.problem is not None:
            self.app.tell(sheltered.problem)

    def _look_at_lessons(self) -> None:
        """Read the lessons again, for a pack was added or taken away; then the pages have them."""
        course = self.course

        def read(_report: Report) -> Lessons:
            course.look_again()
            self.class_desk.look_again()
            return course.modules(), course.paths()

        def give(result: Result[Lessons]) -> None:
            if isinstance(result, Err):
                raise result.error
            self.app.renew(lambda old: self._behind.relearnt(old, *result.value))
            self.app.head_vm.lock()
            self.app.class_vm.lock()  # the class that lay open was read with the lessons of before

        self.jobs.start(read, give)

    def _goes_on(self) -> bool:
        """Tell whether something runs that an idle computer must not break off."""
        app = self.app
        return app.phone_vm.goes_on or app.class_vm.carry_vm.goes_on or app.projector_vm.on

    def _give_voice(self, result: Result[tuple[Voices, list[LachanError]]]) -> None:
        if isinstance(result, Err):
            raise result.error
        self._voices, wrong = result.value
        sounds = phone_sounds(self.settings, self._voices, self)
        self.app.phone_vm.ear = self.app.debrief_vm.replay_vm.ear = sounds
        for error in wrong[:1]:
            self.app.tell(error)

    def _chosen(self, old: Settings, new: Settings) -> None:
        if old.language != new.language:
            self.speech.speak(new.language, self.engine)
            self.app.retranslate()


def when_drawn(window: QWindow, then: Callable[[], object]) -> None:
    """Call *then*, once, after the next frame of a Qt Quick window is on the screen.

    By the name of the signal: ``PySide6.QtQuick``, which knows it, would be 3 MiB for this one.
    """

    def drawn() -> None:
        if QObject.disconnect(frames):  # a frame already on its way finds it undone
            then()

    frames = QObject.connect(
        window, SIGNAL("frameSwapped()"), window, drawn, Qt.ConnectionType.QueuedConnection
    )


def _open(world: Outside) -> Sheltered:
    if world.twin is None:
        return Sheltered(Record.open(world.home, world.clock, world.entropy), None)
    return open_somewhere(world.home, world.twin, world.clock, world.entropy)


def outside(home: Path, twin: Path | None = None) -> Outside:
    """Return the real world, with data kept in *home*; see Outside for *twin*."""
    return Outside(home, SystemClock(), os.urandom, course_at(home), twin=twin, show_file=_show_file)


def _show_file(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

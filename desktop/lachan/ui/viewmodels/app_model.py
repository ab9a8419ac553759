"""The shell: which page is shown, who is practising, and what goes wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.ui.jobs import Jobs
from lachan.ui.viewmodels.class_model import ClassViewModel
from lachan.ui.viewmodels.class_pupil_model import ClassmateViewModel
from lachan.ui.viewmodels.debrief_model import DebriefShelf, DebriefViewModel
from lachan.ui.viewmodels.home_model import HomeViewModel
from lachan.ui.viewmodels.lesson_model import LessonViewModel, Shelf
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.phone_model import PhoneViewModel, Stage
from lachan.ui.viewmodels.services import Services
from lachan.ui.viewmodels.settings_model import SettingsViewModel
from lachan.ui.viewmodels.together_model import TogetherViewModel
from lachan.ui.viewmodels.who_model import WhoViewModel
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = ("who", "home", "lesson", "phone", "together", "debrief", "settings", "help", "class", "classmate")
_ASIDE = ("settings", "help")  # pages that one comes back from
_KEPT = ("disk-full", "record-io")  # nothing is lost: saving can be tried again


@dataclass(frozen=True, slots=True)
class Backstage:
    """What stands behind the pages once the record is open.

    *retry* writes again what could not be saved and returns how many events are still waiting; *prepare*
    reads a scenario off this thread, then calls back, or raises what was wrong with it.
    """

    services: Services
    shelf: Shelf
    stage: Stage
    debrief: DebriefShelf
    retry: Callable[[], int]
    prepare: Callable[[str, Callable[[], None]], None]


@QmlElement
@QmlUncreatable("Made by the app.")
class AppViewModel(QObject):  # type: ignore[operator]
    """The one door between QML and Python."""

    pageChanged = Signal()
    noticeChanged = Signal()
    faultChanged = Signal()
    quitAsked = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        parent: QObject | None = None,
        ticker: Ticker | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(parent)
        speak = lambda: settings.state.language  # noqa: E731 - the one line that every page shares
        self._settings = settings
        self.who_vm = WhoViewModel(speak, self)
        self.home_vm = HomeViewModel(speak, self)
        self.lesson_vm = LessonViewModel(speak, self)
        self.phone_vm = PhoneViewModel(speak, ticker, self)
        self.together_vm = TogetherViewModel(speak, ticker, self)
        self.debrief_vm = DebriefViewModel(speak, ticker, self)
        self.class_vm = ClassViewModel(speak, jobs or Jobs(self), self)
        self.classmate_vm = ClassmateViewModel(speak, jobs or Jobs(self), self)
        self._backstage: Backstage | None = None
        self._page = "who"
        self._came_from = dict.fromkeys(_ASIDE, "who")
        self._learner = ""
        self._teaching = False
        self._notice: LachanError | None = None
        self._fault = ""
        self._join()

    def _join(self) -> None:
        home = lambda: self.show("home")  # noqa: E731
        self.who_vm.chosen.connect(self.enter)
        self.classmate_vm.sat.connect(self.enter)
        self.home_vm.lessonAsked.connect(self.read)
        self.home_vm.scenarioAsked.connect(self.play)
        self.home_vm.resumeAsked.connect(self.resume)
        self.lesson_vm.closed.connect(home)
        self.lesson_vm.tryScenario.connect(self.play)
        self.home_vm.togetherAsked.connect(self.read_together)
        for phone in (self.phone_vm, self.together_vm):
            phone.ended.connect(self.look_back)
            phone.stopped.connect(home)
            phone.helpAsked.connect(lambda: self.show("help"))
        self.debrief_vm.closed.connect(home)
        self.debrief_vm.againAsked.connect(self.play)
        self.debrief_vm.takeOver.connect(self.take_over)
        self.debrief_vm.firstHourAsked.connect(self.play)
        self.debrief_vm.togetherAsked.connect(self.read_together)
        self.debrief_vm.helpAsked.connect(lambda: self.show("help"))

    def serve(self, backstage: Backstage) -> None:
        """Take over the opened record and the lessons."""
        self._backstage = backstage
        self.who_vm.serve(backstage.services)
        self.home_vm.serve(backstage.services)
        self.lesson_vm.serve(backstage.shelf)
        self.phone_vm.serve(backstage.stage)
        self.together_vm.serve(backstage.stage)
        self.debrief_vm.serve(backstage.debrief)

    @property
    def current_page(self) -> str:
        """The name of the page being shown."""
        return self._page

    @property
    def services(self) -> Services:
        """The services behind the pages, once the record is open."""
        assert self._backstage is not None
        return self._backstage.services

    @property
    def learner(self) -> str:
        """The id of whoever is practising; "" for nobody yet."""
        return self._learner

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        for page in PAGES:
            if page != "settings":
                _call(self._model(page), "retranslate")
        self.noticeChanged.emit()

    def tell(self, error: LachanError) -> None:
        """Show *error* as a message over the page."""
        self._notice = error
        self.noticeChanged.emit()

    def fault(self, details: str) -> None:
        """Show the calm crash page with *details* to copy."""
        self._fault = details
        self.faultChanged.emit()

    def show(self, page: str) -> None:
        """Go to *page*; the page left is told, then the new one."""
        if page not in PAGES:
            raise ValueError(f"no page {page!r}")
        if page == self._page:
            return
        if page in _ASIDE and (page == "help" or self._page not in _ASIDE):
            self._came_from[page] = self._page
        if page == "who":
            self.class_vm.lock()
        _call(self._model(self._page), "hidden")
        self._page = page
        _call(self._model(page), "shown")
        self.pageChanged.emit()

    @Slot(str)
    def enter(self, learner_id: str) -> None:
        """Go on as this learner."""
        learner = self.services.learners.get(learner_id)
        self._teaching = learner.role == "teacher"
        if not self._teaching:
            self.class_vm.lock()
        self.home_vm.enter(learner)
        self._learner = learner_id
        self.show("home")

    @Slot(str)
    def read(self, lesson_id: str) -> None:
        """Open a lesson."""
        self.lesson_vm.open(self._learner, lesson_id)
        self.show("lesson")

    @Slot(str)
    def play(self, scenario_id: str) -> None:
        """Lay the phone down with a fresh instance of a scenario."""
        self._with_scenario(scenario_id, lambda: self.phone_vm.start(self._learner, scenario_id))

    @Slot(str)
    def resume(self, run_id: str) -> None:
        """Take up a run that was left unfinished."""
        log = self.services.runs.log(run_id)
        phone, page = (self.together_vm, "together") if log.together else (self.phone_vm, "phone")
        self._with_scenario(log.scenario, lambda: phone.resume(run_id), page)

    @Slot(str, int)
    def take_over(self, run_id: str, at_ms: int) -> None:
        """Go on with a run from one of its moments, as a run of its own."""
        scenario = self.services.runs.log(run_id).scenario
        self._with_scenario(scenario, lambda: self.phone_vm.fork(run_id, at_ms))

    @Slot(str)
    def read_together(self, scenario_id: str) -> None:
        """Lay the phone down for two: one reads the lines, the other holds it."""
        self._with_scenario(
            scenario_id, lambda: self.together_vm.start(self._learner, scenario_id), "together"
        )

    @Slot(str)
    def look_back(self, run_id: str) -> None:
        """Show what happened in a finished run."""
        self.debrief_vm.open(run_id)
        self.show("debrief")

    def _with_scenario(self, scenario_id: str, begin: Callable[[], None], page: str = "phone") -> None:
        assert self._backstage is not None

        def prepared() -> None:
            begin()
            if self._page != page:
                self.show(page)

        self._backstage.prepare(scenario_id, prepared)

    @Slot(str)
    def go(self, page: str) -> None:
        """Go to a page by its name; without a learner, Home is the page of faces."""
        self.show("who" if page == "home" and not self._learner else page)

    @Slot()
    def back(self) -> None:
        """Leave settings or help for the page one came from."""
        self.show(self._came_from.get(self._page) or ("home" if self._learner else "who"))

    @Slot()
    def closeNotice(self) -> None:
        """Put the message away."""
        self._notice = None
        self.noticeChanged.emit()

    @Slot()
    def retrySaving(self) -> None:
        """Write again what could not be saved; the message stays while it still fails."""
        if self._backstage is not None:
            self._backstage.retry()
        self.closeNotice()

    @Slot()
    def copyFault(self) -> None:
        """Put the details of the fault on the clipboard."""
        QGuiApplication.clipboard().setText(self._fault)

    @Slot()
    def forgetFault(self) -> None:
        """Go on after a fault."""
        self.fault("")

    @Slot()
    def quit(self) -> None:
        """Close the app."""
        self.quitAsked.emit()

    def _model(self, page: str) -> object:
        return {
            "who": self.who_vm,
            "home": self.home_vm,
            "lesson": self.lesson_vm,
            "phone": self.phone_vm,
            "together": self.together_vm,
            "debrief": self.debrief_vm,
            "settings": self._settings,
            "class": self.class_vm,
            "classmate": self.classmate_vm,
        }.get(page)

    def _get_notice(self) -> str:
        return "" if self._notice is None else say(self._notice, self._settings.state.language)

    page = Property(str, lambda self: self._page, notify=pageChanged)
    atHome = Property(bool, lambda self: bool(self._learner), notify=pageChanged)
    teaching = Property(bool, lambda self: self._teaching, notify=pageChanged)
    classroom = Property(ClassViewModel, lambda self: self.class_vm, constant=True)
    classmate = Property(ClassmateViewModel, lambda self: self.classmate_vm, constant=True)
    who = Property(WhoViewModel, lambda self: self.who_vm, constant=True)
    home = Property(HomeViewModel, lambda self: self.home_vm, constant=True)
    lesson = Property(LessonViewModel, lambda self: self.lesson_vm, constant=True)
    phone = Property(PhoneViewModel, lambda self: self.phone_vm, constant=True)
    together = Property(TogetherViewModel, lambda self: self.together_vm, constant=True)
    debrief = Property(DebriefViewModel, lambda self: self.debrief_vm, constant=True)
    settings = Property(SettingsViewModel, lambda self: self._settings, constant=True)
    notice = Property(str, _get_notice, notify=noticeChanged)
    canRetry = Property(
        bool,
        lambda self: self._notice is not None and self._notice.code in _KEPT,
        notify=noticeChanged,
    )
    faultDetails = Property(str, lambda self: self._fault, notify=faultChanged)


def _call(model: Any, name: str) -> None:
    method = getattr(model, name, None)
    if method is not None:
        method()

"""The shell: which page is shown, and who is practising."""

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.learning.desk import Desk
from lachan.ui.jobs import Jobs
from lachan.ui.viewmodels.app_joins import join
from lachan.ui.viewmodels.app_messages import AppMessages
from lachan.ui.viewmodels.backstage import Backstage
from lachan.ui.viewmodels.check_model import CheckViewModel
from lachan.ui.viewmodels.class_model import ClassViewModel
from lachan.ui.viewmodels.class_pupil_model import ClassmateViewModel
from lachan.ui.viewmodels.debrief_model import DebriefViewModel
from lachan.ui.viewmodels.home_model import HomeViewModel
from lachan.ui.viewmodels.keeping_model import KeepingViewModel
from lachan.ui.viewmodels.lesson_model import LessonViewModel
from lachan.ui.viewmodels.my_data_model import MyDataViewModel
from lachan.ui.viewmodels.packs_model import PacksViewModel
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.phone_model import PhoneViewModel
from lachan.ui.viewmodels.pin_model import PinViewModel
from lachan.ui.viewmodels.projector_model import ProjectorViewModel
from lachan.ui.viewmodels.quiet_model import QuietViewModel
from lachan.ui.viewmodels.services import Services
from lachan.ui.viewmodels.settings_model import SettingsViewModel
from lachan.ui.viewmodels.shield_model import ShieldViewModel
from lachan.ui.viewmodels.together_model import TogetherViewModel
from lachan.ui.viewmodels.tour_model import TourViewModel
from lachan.ui.viewmodels.voices_model import VoicesViewModel
from lachan.ui.viewmodels.who_model import WhoViewModel

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = (
    "who",
    "home",
    "lesson",
    "phone",
    "together",
    "debrief",
    "check",
    "shield",
    "settings",
    "keeping",
    "packs",
    "voices",
    "myData",
    "help",
    "class",
    "projector",
    "classmate",
)
_OWN = (
    "home",
    "lesson",
    "phone",
    "together",
    "debrief",
    "check",
    "shield",
    "myData",
)  # only for whoever sits here
_PHONES = ("phone", "together")
_BEGUN = ("lesson", *_PHONES, "check", "debrief")  # whoever practises needs no tour any more
_ASIDE = ("settings", "help")  # pages that one comes back from
_WITHIN = dict.fromkeys(("keeping", "packs", "voices", "myData"), "settings")
"""Pages that another leads to, and back to."""


@QmlElement
@QmlUncreatable("Made by the app.")
class AppViewModel(AppMessages):  # type: ignore[operator]
    """The one door between QML and Python."""

    pageChanged = Signal()
    quitAsked = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        parent: QObject | None = None,
        ticker: Ticker | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        speak = lambda: settings.state.language  # noqa: E731 - the one line that every page shares
        super().__init__(speak, parent)
        jobs = jobs or Jobs(self)
        self._settings = settings
        self.who_vm = WhoViewModel(speak, self)
        self.home_vm = HomeViewModel(speak, self)
        self.lesson_vm = LessonViewModel(speak, self)
        self.phone_vm = PhoneViewModel(speak, ticker, self)
        self.together_vm = TogetherViewModel(speak, ticker, self)
        self.projector_vm = ProjectorViewModel(speak, ticker, self)
        self.debrief_vm = DebriefViewModel(speak, ticker, self)
        self.check_vm = CheckViewModel(speak, self)
        self.shield_vm = ShieldViewModel(speak, self)
        self.class_vm = ClassViewModel(speak, jobs, self)
        self.classmate_vm = ClassmateViewModel(speak, jobs, self)
        self.pin_vm = PinViewModel(speak, self)
        self.quiet_vm = QuietViewModel(speak, self)
        self.tour_vm = TourViewModel(speak, lambda: settings.state.tour, self)
        self.my_data_vm = MyDataViewModel(speak, jobs, self)
        self.keeping_vm = KeepingViewModel(speak, jobs, self)
        self.packs_vm = PacksViewModel(speak, jobs, self)
        self.voices_vm = VoicesViewModel(speak, jobs, self)
        self._backstage: Backstage | None = None
        self._page = "who"
        self._came_from: dict[str, str] = {}
        self._learner = ""
        self._teaching = False
        join(self)

    def serve(self, backstage: Backstage) -> None:
        """Take over the opened record and the lessons."""
        self._backstage = backstage
        self.who_vm.serve(backstage.services, backstage.desk.pins)
        self.pin_vm.serve(backstage.desk, backstage.services.learners)
        self._lay_out(backstage)
        self.tour_vm.serve(backstage.own, backstage.shield.own)
        self.phone_vm.serve(backstage.stage)
        self.together_vm.serve(backstage.stage)
        self.projector_vm.serve(backstage.stage)
        self.debrief_vm.serve(backstage.debrief)
        self.check_vm.serve(backstage.checks)
        self.keeping_vm.serve(backstage.record, backstage.forgets)
        self.packs_vm.serve(backstage.home)
        self.voices_vm.serve(backstage.home)

    def renew(self, relearnt: Callable[[Backstage], Backstage]) -> None:
        """Take over other lessons; whoever sits here stays, and is told where a run of theirs ended by it."""
        backstage = self._backstage = relearnt(self._opened())
        self._lay_out(backstage)
        run = backstage.own.runs.unfinished(self._learner) if self._learner else None
        gone = run is not None and not backstage.debrief.there(run.scenario)
        if gone and self._page in _PHONES:
            self.show("home")
        if self._page not in _PHONES:
            self.phone_vm.forget()
            self.together_vm.forget()
        self._came_from = {page: came for page, came in self._came_from.items() if came not in _BEGUN}
        if run is not None and gone:
            backstage.own.runs.discard(run.run)
            self.home_vm.refresh()
            self.tell(LachanError("run-lessons-gone"))

    def _lay_out(self, backstage: Backstage) -> None:
        """Give the pages that hold lessons what they need of *backstage*."""
        self.quiet_vm.serve(backstage.own)
        self.home_vm.serve(backstage.own)
        self.lesson_vm.serve(backstage.shelf)
        self.shield_vm.serve(backstage.shield)
        self.my_data_vm.serve(backstage.record, backstage.title, backstage.shield.own)

    @property
    def current_page(self) -> str:
        """The name of the page being shown."""
        return self._page

    @property
    def services(self) -> Services:
        """The services behind the page of faces, which sees everybody, once the record is open."""
        return self._opened().services

    @property
    def desk(self) -> Desk:
        """The desk and its PINs, once the record is open."""
        return self._opened().desk

    @property
    def learner(self) -> str:
        """The id of whoever sits here; "" for nobody."""
        return self._learner

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        for page in PAGES:
            if page != "settings":
                _call(self._model(page), "retranslate")
        self.pin_vm.retranslate()
        self.quiet_vm.retranslate()
        self.tour_vm.retranslate()
        self.noticeChanged.emit()

    def show(self, page: str) -> None:
        """Go to *page*, or to the faces where it is somebody's own and nobody sits here.

        The page left is told, then the new one. Raises LachanError where the page left could not save, after
        the new one is up.
        """
        if page not in PAGES:
            raise ValueError(f"no page {page!r}")
        if page in _OWN and not self._learner:
            page = "who"
        if page == self._page:
            return
        if page == "help" or (page in _ASIDE and self._page not in (*_ASIDE, *_WITHIN)):
            self._came_from[page] = self._page
        trouble = self._leave()
        if page == "who":
            self._rise()
            self.class_vm.lock()
            self.projector_vm.forget()
        self._page = page
        if page in _BEGUN:
            self.tour_vm.end()
        if page == "myData":
            self.my_data_vm.enter(self._learner)
        _call(self._model(page), "shown")
        if page == "home":
            self.shield_vm.shown()  # its cards stand there too
        self.pageChanged.emit()
        if trouble is not None:
            raise trouble

    def _leave(self) -> LachanError | None:
        self.pin_vm.cancel()
        self.quiet_vm.skip()
        try:
            _call(self._model(self._page), "hidden")
        except LachanError as error:
            return error
        return None

    def _rise(self) -> None:
        """Leave the seat, and nothing behind of whoever sat there."""
        for page in _OWN:
            _call(self._model(page), "forget")
        self.quiet_vm.forget()
        self.tour_vm.forget()
        self._came_from.clear()
        self._learner = ""
        self._teaching = False
        if self._backstage is not None:
            self._backstage.desk.rise()
        if self.told == "pin-taken-away":
            self.closeNotice()

    @Slot(str)
    def enter(self, learner_id: str) -> None:
        """Go on as this learner: at once, or after the PIN."""
        self.show("who")
        self.pin_vm.enter(self.services.learners.get(learner_id))

    def sit(self, learner_id: str) -> None:
        """Show the home of the learner who has just taken the seat."""
        learner = self._opened().own.learners.get(learner_id)
        self._teaching = learner.role == "teacher"
        self.home_vm.enter(learner)
        self._learner = learner_id
        self.shield_vm.enter(learner_id)
        self.tour_vm.enter(learner)
        self.show("home")
        if taken_by := self.desk.pins.reset_by(learner_id):
            self.tell(LachanError("pin-taken-away", nickname=taken_by))

    @Slot(str)
    def read(self, lesson_id: str) -> None:
        """Open a lesson."""
        self._after_card("lesson", lesson_id, lambda: self.lesson_vm.open(self._learner, lesson_id))

    @Slot(str)
    def play(self, scenario_id: str) -> None:
        """Lay the phone down with a fresh instance of a scenario."""
        self._with_scenario(scenario_id, lambda: self.phone_vm.start(self._learner, scenario_id))

    @Slot(str)
    def resume(self, run_id: str) -> None:
        """Take up a run that was left unfinished."""
        log = self._opened().own.runs.log(run_id)
        phone, page = (self.together_vm, "together") if log.together else (self.phone_vm, "phone")
        self._with_scenario(log.scenario, lambda: phone.resume(run_id), page)

    @Slot(str, int)
    def take_over(self, run_id: str, at_ms: int) -> None:
        """Go on with a run from one of its moments, as a run of its own."""
        scenario = self._opened().own.runs.log(run_id).scenario
        self._with_scenario(scenario, lambda: self.phone_vm.fork(run_id, at_ms))

    @Slot(str)
    def read_together(self, scenario_id: str) -> None:
        """Lay the phone down for two: one reads the lines, the other holds it."""
        self._with_scenario(
            scenario_id, lambda: self.together_vm.start(self._learner, scenario_id), "together"
        )

    @Slot(str)
    def project(self, scenario_id: str) -> None:
        """Lay the phone down for a whole class; real names are hidden from here on."""
        self.class_vm.board_vm.chooseRealNames(False)
        self._with_scenario(scenario_id, lambda: self.projector_vm.project(scenario_id), "projector")

    @Slot(str)
    def judge(self, station: str) -> None:
        """Judge the check items of a station of the path."""
        self._after_card("check", station, lambda: self.check_vm.practise(self._learner, station))

    @Slot(list)
    def boost(self, families: list[str]) -> None:
        """Practise again what is due."""
        self.check_vm.boost(self._learner, families)
        self.show("check")

    @Slot(str)
    def measure(self, form: str) -> None:
        """Work through a whole form, which measures and says nothing in between."""
        self.check_vm.measure(self._learner, form)
        self.show("check")

    @Slot(str)
    def look_back(self, run_id: str) -> None:
        """Show what happened in a finished run."""
        self.debrief_vm.open(run_id)
        self.show("debrief")

    def _with_scenario(self, scenario_id: str, begin: Callable[[], None], page: str = "phone") -> None:
        learner = self._learner

        def opened() -> None:
            begin()
            if self._page != page:
                self.show(page)

        def prepared() -> None:
            if self._learner == learner:  # else the seat was left meanwhile
                self.quiet_vm.before_script(self._opened().stage.script(scenario_id), opened)

        teaching = self._teaching or page == "projector"
        prepare = self._opened().prepare
        self.quiet_vm.before(
            "scenario", scenario_id, lambda: prepare(scenario_id, prepared), teaching=teaching
        )

    def _after_card(self, page: Literal["lesson", "check"], part_id: str, begin: Callable[[], None]) -> None:
        def opened() -> None:
            begin()
            self.show(page)

        self.quiet_vm.before(page, part_id, opened, teaching=self._teaching)

    def _opened(self) -> Backstage:
        assert self._backstage is not None
        return self._backstage

    @Slot(str)
    def go(self, page: str) -> None:
        """Go to a page by its name."""
        self.show(page)

    @Slot()
    def back(self) -> None:
        """Leave a page for the one that led to it."""
        self.show(_WITHIN.get(self._page) or self._came_from.get(self._page, "home"))

    @Slot()
    def closeNotice(self) -> None:
        """Put the message away; one about the PIN has then been read."""
        if self.told == "pin-taken-away" and self._learner:
            self.desk.pins.told(self._learner)
        super().closeNotice()

    @Slot()
    def retrySaving(self) -> None:
        """Write again what could not be saved; the message stays while it still fails."""
        if self._backstage is not None:
            self._backstage.record.retry()
        self.closeNotice()

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
            "check": self.check_vm,
            "shield": self.shield_vm,
            "settings": self._settings,
            "class": self.class_vm,
            "projector": self.projector_vm,
            "classmate": self.classmate_vm,
            "keeping": self.keeping_vm,
            "packs": self.packs_vm,
            "voices": self.voices_vm,
            "myData": self.my_data_vm,
        }.get(page)

    page = Property(str, lambda self: self._page, notify=pageChanged)
    atHome = Property(bool, lambda self: bool(self._learner), notify=pageChanged)
    teaching = Property(bool, lambda self: self._teaching, notify=pageChanged)
    classroom = Property(ClassViewModel, lambda self: self.class_vm, constant=True)
    projector = Property(ProjectorViewModel, lambda self: self.projector_vm, constant=True)
    classmate = Property(ClassmateViewModel, lambda self: self.classmate_vm, constant=True)
    who = Property(WhoViewModel, lambda self: self.who_vm, constant=True)
    home = Property(HomeViewModel, lambda self: self.home_vm, constant=True)
    lesson = Property(LessonViewModel, lambda self: self.lesson_vm, constant=True)
    phone = Property(PhoneViewModel, lambda self: self.phone_vm, constant=True)
    together = Property(TogetherViewModel, lambda self: self.together_vm, constant=True)
    debrief = Property(DebriefViewModel, lambda self: self.debrief_vm, constant=True)
    check = Property(CheckViewModel, lambda self: self.check_vm, constant=True)
    shield = Property(ShieldViewModel, lambda self: self.shield_vm, constant=True)
    settings = Property(SettingsViewModel, lambda self: self._settings, constant=True)
    quiet = Property(QuietViewModel, lambda self: self.quiet_vm, constant=True)
    tour = Property(TourViewModel, lambda self: self.tour_vm, constant=True)
    pin = Property(PinViewModel, lambda self: self.pin_vm, constant=True)
    keeping = Property(KeepingViewModel, lambda self: self.keeping_vm, constant=True)
    voices = Property(VoicesViewModel, lambda self: self.voices_vm, constant=True)
    packs = Property(PacksViewModel, lambda self: self.packs_vm, constant=True)
    myData = Property(MyDataViewModel, lambda self: self.my_data_vm, constant=True)


def _call(model: Any, name: str) -> None:
    method = getattr(model, name, None)
    if method is not None:
        method()

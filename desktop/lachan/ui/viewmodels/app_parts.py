"""The pages of the window: the view-model of each, and what it is served once the record is open."""

from typing import Any

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.learning.desk import Desk
from lachan.ui.jobs import Jobs
from lachan.ui.viewmodels.app_messages import AppMessages
from lachan.ui.viewmodels.backstage import Backstage
from lachan.ui.viewmodels.check_model import CheckViewModel
from lachan.ui.viewmodels.class_model import ClassViewModel
from lachan.ui.viewmodels.class_pupil_model import ClassmateViewModel
from lachan.ui.viewmodels.debrief_model import DebriefViewModel
from lachan.ui.viewmodels.head_model import HeadViewModel
from lachan.ui.viewmodels.home_model import HomeViewModel
from lachan.ui.viewmodels.keeping_model import KeepingViewModel
from lachan.ui.viewmodels.lesson_model import LessonViewModel
from lachan.ui.viewmodels.licences_model import LicencesViewModel
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


@QmlElement
@QmlUncreatable("Made by the app.")
class AppParts(AppMessages):  # type: ignore[operator]
    """Holds every page's view-model alive."""

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
        self.head_vm = HeadViewModel(speak, jobs, self)
        self.classmate_vm = ClassmateViewModel(speak, jobs, self)
        self.pin_vm = PinViewModel(speak, self)
        self.quiet_vm = QuietViewModel(speak, self)
        self.tour_vm = TourViewModel(speak, lambda: settings.state.tour, self)
        self.my_data_vm = MyDataViewModel(speak, jobs, self)
        self.keeping_vm = KeepingViewModel(speak, jobs, self)
        self.packs_vm = PacksViewModel(speak, jobs, self)
        self.licences_vm = LicencesViewModel(self)
        self.voices_vm = VoicesViewModel(speak, jobs, self)
        self._backstage: Backstage | None = None
        self._pages = self._by_name()

    def _by_name(self) -> dict[str, QObject]:
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
            "head": self.head_vm,
            "projector": self.projector_vm,
            "classmate": self.classmate_vm,
            "keeping": self.keeping_vm,
            "packs": self.packs_vm,
            "licences": self.licences_vm,
            "voices": self.voices_vm,
            "myData": self.my_data_vm,
        }

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

    def _lay_out(self, backstage: Backstage) -> None:
        """Give the pages that hold lessons what they need of *backstage*."""
        self.quiet_vm.serve(backstage.own)
        self.home_vm.serve(backstage.own)
        self.lesson_vm.serve(backstage.shelf)
        self.shield_vm.serve(backstage.shield)
        self.my_data_vm.serve(backstage.record, backstage.title, backstage.shield.own)

    @property
    def services(self) -> Services:
        """The services behind the page of faces, which sees everybody, once the record is open."""
        return self._opened().services

    @property
    def desk(self) -> Desk:
        """The desk and its PINs, once the record is open."""
        return self._opened().desk

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        for name, page in self._pages.items():
            if name != "settings":
                call(page, "retranslate")
        self.pin_vm.retranslate()
        self.quiet_vm.retranslate()
        self.tour_vm.retranslate()
        self.noticeChanged.emit()

    def _opened(self) -> Backstage:
        assert self._backstage is not None
        return self._backstage

    def _model(self, page: str) -> object:
        return self._pages.get(page)

    head = Property(HeadViewModel, lambda self: self.head_vm, constant=True)
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
    licences = Property(LicencesViewModel, lambda self: self.licences_vm, constant=True)
    myData = Property(MyDataViewModel, lambda self: self.my_data_vm, constant=True)


def call(model: Any, name: str) -> None:
    """Call *name* on a page that has such a method."""
    method = getattr(model, name, None)
    if method is not None:
        method()

"""The shell: who is practising, and what they begin."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.ui.jobs import Jobs
from lachan.ui.viewmodels.app_joins import join
from lachan.ui.viewmodels.app_ways import BEGUN, PHONES, AppWays
from lachan.ui.viewmodels.backstage import Backstage
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.settings_model import SettingsViewModel

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the app.")
class AppViewModel(AppWays):  # type: ignore[operator]
    """The one door between QML and Python."""

    quitAsked = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        parent: QObject | None = None,
        ticker: Ticker | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(settings, parent, ticker, jobs)
        join(self)

    def renew(self, relearnt: Callable[[Backstage], Backstage]) -> None:
        """Take over other lessons; whoever sits here stays, and is told where a run of theirs ended by it."""
        backstage = self._backstage = relearnt(self._opened())
        self._lay_out(backstage)
        run = backstage.own.runs.unfinished(self._learner) if self._learner else None
        gone = run is not None and not backstage.debrief.there(run.scenario)
        if gone and self._page in PHONES:
            self.show("home")
        if self._page not in PHONES:
            self.phone_vm.forget()
            self.together_vm.forget()
        self._came_from = {page: came for page, came in self._came_from.items() if came not in BEGUN}
        if run is not None and gone:
            backstage.own.runs.discard(run.run)
            self.home_vm.refresh()
            self.tell(LachanError("run-lessons-gone"))

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

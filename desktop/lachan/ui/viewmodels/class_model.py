"""The teacher's page: which classes are here, opening one with its words, and what lies open."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.demo import PASSPHRASE as DEMO_PASSPHRASE
from lachan.classroom.keys import PASSPHRASE_WORDS, RECOVERY_WORDS, offer_words
from lachan.classroom.spoken_words import lines
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import Kind
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs, Report
from lachan.ui.viewmodels.class_board_model import ClassBoardViewModel
from lachan.ui.viewmodels.class_care_model import ClassCareViewModel
from lachan.ui.viewmodels.class_carry_model import ClassCarryViewModel
from lachan.ui.viewmodels.class_doors import ClassListRow, door_row, last_collected
from lachan.ui.viewmodels.class_lost_model import ClassLostViewModel
from lachan.ui.viewmodels.class_make_model import ClassMakeViewModel, print_words, sheet_pdf
from lachan.ui.viewmodels.class_report_model import ClassReportViewModel
from lachan.ui.viewmodels.class_room_model import ClassRoomViewModel
from lachan.ui.viewmodels.class_set_model import ClassSetViewModel
from lachan.ui.viewmodels.class_trial_model import ClassTrialViewModel
from lachan.ui.viewmodels.class_work import ClassWork, Renewed, Seat
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
SECTIONS = ("grid", "views", "plan", "room", "carry")
_Listed = tuple[Kind, ClassRow, int]


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassViewModel(ClassWork):  # type: ignore[operator]
    """Stages: ``waiting``, ``start``, ``locked``, ``renewed``, ``open``. A real class opens by its words."""

    changed = Signal()
    visited = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self.board_vm = ClassBoardViewModel(speak, self)
        self.make_vm = ClassMakeViewModel(speak, jobs, self)
        self.carry_vm = ClassCarryViewModel(speak, jobs, self)
        self.report_vm = ClassReportViewModel(speak, jobs, self.board_vm, self)
        self.room_vm = ClassRoomViewModel(speak, jobs, self)
        self.care_vm = ClassCareViewModel(speak, jobs, self)
        self.set_vm = ClassSetViewModel(speak, jobs, self)
        self.trial_vm = ClassTrialViewModel(speak, jobs, self.board_vm, self.set_vm, self)
        self.lost_vm = ClassLostViewModel(speak, jobs, self)
        self._papers: Papers | None = None
        self._rows = RowModel(ClassListRow, self)
        self._listed: tuple[_Listed, ...] | None = None
        self._chosen: _Listed | None = None
        self._seat: Seat | None = None
        self._renewed: Renewed | None = None
        self._section = "grid"
        self.make_vm.made.connect(self._sit)
        self.make_vm.undone.connect(self.lock)
        self.carry_vm.collected.connect(self.board_vm.refresh)
        self.carry_vm.collected.connect(self.changed)
        self.room_vm.kept.connect(self.board_vm.refresh)
        self.care_vm.written.connect(self._read_again)
        self.care_vm.renewed.connect(self._renew)
        self.care_vm.gone.connect(self.lock)
        self.lost_vm.renewed.connect(self._renew)
        self.board_vm.namesChanged.connect(lambda: self.room_vm.call_by(real_names=self.board_vm.chosen[1]))

    def serve(self, papers: Papers) -> None:
        """Take over the desk; the classes are read when the page is first shown."""
        self._papers = papers
        self.make_vm.serve(papers)
        self.report_vm.serve(papers)
        self.room_vm.serve(papers)
        self.care_vm.serve(papers)
        self.set_vm.serve(papers)
        self.trial_vm.serve(papers)
        self.lost_vm.serve(papers)

    @property
    def is_open(self) -> bool:
        """Whether a class lies open."""
        return self._seat is not None

    def shown(self) -> None:
        """Read which classes are here."""
        if self._papers is None or self._seat is not None:
            return
        desk = self._papers.desk

        def work(report: Report) -> tuple[_Listed, ...]:
            report(0.0)
            return desk.classes(archived=True)

        self.run(work, self._list)

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._tell("")
        if self._listed is not None:
            self._list(self._listed)
        self.board_vm.retranslate()
        self.carry_vm.retranslate()
        self.room_vm.retranslate()
        self.care_vm.retranslate()
        self.set_vm.retranslate()
        self.trial_vm.retranslate()
        self.changed.emit()

    def _list(self, listed: tuple[_Listed, ...]) -> None:
        self._listed = listed
        self._rows.replace([door_row(*one, self._speak()) for one in listed])
        self.changed.emit()

    # Opening

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take a class: a demonstration opens at once, a real one asks for its words."""
        self._chosen = next((one for one in self._listed or () if one[1].id == key), None)
        self._tell("")
        if self._chosen is not None and self._chosen[0] == "demo":
            self.unlock(DEMO_PASSPHRASE)
        self.changed.emit()

    @Slot(str)
    def takeOut(self, key: str) -> None:
        """Take a class out again that was put away."""
        kind, row, _ = next(one for one in self._listed or () if one[1].id == key)
        assert self._papers is not None
        try:
            self._papers.desk.teacher(kind).archive(row.id, put_away=False)
        except LachanError as error:
            self._fail(error)
        self.shown()

    @Slot(str)
    def unlock(self, words: str) -> None:
        """Open the class taken with its passphrase; accents do not matter."""
        if self._chosen is None:
            return
        kind, row, _ = self._chosen
        self.run(lambda report: self._unlocked(kind, row, words, report), self._sit)

    def _unlocked(self, kind: Kind, row: ClassRow, words: str, report: Report) -> Seat:
        assert self._papers is not None
        report(0.0)
        teacher = self._papers.desk.teacher(kind)
        return Seat(kind, row, teacher.unlock(row.id, words), teacher)

    @Slot(str)
    def recover(self, sheet: str) -> None:
        """Open the class taken with its printed sheet; it gets new words and a new sheet."""
        if self._chosen is None or self._papers is None:
            return
        (kind, row, _), desk, spoken = self._chosen, self._papers.desk, self._speak()

        def work(report: Report) -> Renewed:
            report(0.0)
            teacher = desk.teacher(kind)
            passphrase = offer_words(PASSPHRASE_WORDS, desk.entropy, spoken)
            fresh = offer_words(RECOVERY_WORDS, desk.entropy, spoken)
            keys = teacher.recover(row.id, sheet, lines(passphrase), lines(fresh))
            return Renewed(passphrase, fresh, Seat(kind, row, keys, teacher))

        self.run(work, self._renew)

    def _renew(self, renewed: Renewed) -> None:
        self._sit(None)
        self._renewed = renewed
        self.changed.emit()

    @Slot()
    def printNewSheet(self) -> None:
        """Open the new recovery sheet to be printed."""
        assert self._renewed is not None
        assert self._papers is not None
        seat = self._renewed.seat
        try:
            file, opened = self._papers.print(
                *sheet_pdf(seat.row, seat.keys, self._renewed.sheet, self._speak())
            )
        except LachanError as error:
            self._fail(error)
            return
        self._tell(print_words(self, file, shown=opened))

    @Slot()
    def goOn(self) -> None:
        """The new words are noted: open the class."""
        assert self._renewed is not None
        self._sit(self._renewed.seat)

    @Slot()
    def openDemo(self) -> None:
        """Open the demonstration class; the first time it is made, which takes some seconds."""
        assert self._papers is not None
        desk = self._papers.desk

        def work(report: Report) -> Seat:
            report(0.0)
            if not desk.has("demo"):
                desk.make_demo(lambda week, of: report(week / of))
            teacher = desk.teacher("demo")
            row = teacher.classes()[0]
            return Seat("demo", row, teacher.unlock(row.id, DEMO_PASSPHRASE), teacher)

        self.run(work, self._sit)

    def _read_again(self) -> None:
        for part in (self.board_vm, self.carry_vm, self.room_vm):
            part.refresh()
        self.changed.emit()

    def _sit(self, seat: Seat | None) -> None:
        assert self._papers is not None
        self._seat, self._renewed = seat, None
        self._section = "grid"
        self.board_vm.sit(self._papers.desk, seat)
        self.carry_vm.sit(seat)
        self.report_vm.sit(seat)
        self.room_vm.sit(seat)
        self.care_vm.sit(seat)
        self.set_vm.sit(seat)
        self.trial_vm.sit(seat)
        self.changed.emit()

    def visit(self, seat: Seat) -> None:
        """Show a class to a head teacher: its questions and report, by codes; it is left for their page."""
        self._chosen = None
        self._sit(seat)

    @Slot()
    def leave(self) -> None:
        """Close the class that a head teacher looked at; ``visited`` leads back to where they came from."""
        self.lock()
        self.visited.emit()

    @Slot()
    def lock(self) -> None:
        """Close the class and forget its keys."""
        if self._seat is None and self._chosen is None and self._renewed is None:
            return
        self._chosen = None
        self._tell("")
        self._sit(None)
        self.shown()

    @Slot(str)
    def go(self, section: str) -> None:
        """Turn to another part of the open class."""
        if section in SECTIONS:
            self._section = section
            self.changed.emit()

    @Slot(str)
    def lookAt(self, view: str) -> None:
        """Turn to one question about the class."""
        self.board_vm.look(view)
        self.go("views")

    @Slot(str)
    def drill(self, learner: str) -> None:
        """Turn to one pupil's own story."""
        self.board_vm.drill(learner)
        self.go("views")

    def _get_stage(self) -> str:
        if self._seat is not None:
            return "open"
        if self._renewed is not None:
            return "renewed"
        if self._chosen is not None and self._chosen[0] == "real":
            return "locked"
        return "waiting" if self._listed is None else "start"

    def _get_label(self) -> str:
        row = self._seat.row if self._seat is not None else self._chosen[1] if self._chosen else None
        return "" if row is None else self.words(f"Lớp {row.label}", f"Class {row.label}")

    def _get_subtitle(self) -> str:
        if self._seat is None:
            return ""
        return last_collected(self._seat, len(self.board_vm.grid_model.grid.learners), self._speak())

    rows = Property(RowModel, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: self._rows.rowCount(), notify=changed)
    stage = Property(str, _get_stage, notify=changed)
    section = Property(str, lambda self: self._section, notify=changed)
    label = Property(str, _get_label, notify=changed)
    subtitle = Property(str, _get_subtitle, notify=changed)
    visiting = Property(
        bool, lambda self: self._seat is not None and self._seat.kind == "head", notify=changed
    )
    demo = Property(bool, lambda self: self._seat is not None and self._seat.kind == "demo", notify=changed)
    newPassphrase = Property(
        list, lambda self: list(self._renewed.passphrase) if self._renewed else [], notify=changed
    )
    newSheet = Property(list, lambda self: list(self._renewed.sheet) if self._renewed else [], notify=changed)
    board = Property(ClassBoardViewModel, lambda self: self.board_vm, constant=True)
    make = Property(ClassMakeViewModel, lambda self: self.make_vm, constant=True)
    carry = Property(ClassCarryViewModel, lambda self: self.carry_vm, constant=True)
    room = Property(ClassRoomViewModel, lambda self: self.room_vm, constant=True)
    care = Property(ClassCareViewModel, lambda self: self.care_vm, constant=True)
    workSet = Property(ClassSetViewModel, lambda self: self.set_vm, constant=True)
    trial = Property(ClassTrialViewModel, lambda self: self.trial_vm, constant=True)
    lost = Property(ClassLostViewModel, lambda self: self.lost_vm, constant=True)
    report = Property(ClassReportViewModel, lambda self: self.report_vm, constant=True)

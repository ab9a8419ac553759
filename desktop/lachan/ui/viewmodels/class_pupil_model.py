"""A pupil's computer in a class: take the card, pick a face, hand the work in."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.card import Card
from lachan.classroom.pupil_pc import HandedIn, PupilPC
from lachan.classroom.record_events import RecordEvents
from lachan.domain.errors import LachanError
from lachan.storage.record import Record
from lachan.ui.class_desk import ClassDesk
from lachan.ui.jobs import Jobs, Report
from lachan.ui.viewmodels.class_pupil_live import FOLDER, LIVE, LiveClassmate, remembered
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
_PLACE = "progress-folder.txt"


@dataclass(frozen=True, slots=True)
class SeatRow:
    """One pupil of the class, to be picked."""

    learner: str
    shown: str
    face: str


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassmateViewModel(LiveClassmate):  # type: ignore[operator]
    """Stages: ``none`` (no class yet), ``look`` (a card to compare), ``class``. ``sat`` says who sat down."""

    changed = Signal()
    sat = Signal(str)

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._cards: tuple[Card, ...] = ()
        self._looked: tuple[Path, Card] | None = None
        self._seats = RowModel(SeatRow, self)

    def serve(self, desk: ClassDesk, record: Record) -> None:
        """Take over the opened record; go live again where this computer was."""
        events = RecordEvents(record)
        folder = desk.home / FOLDER
        self._desk, self._record = desk, record
        self._pc = PupilPC(folder, events, events.register, desk.clock, desk.entropy, desk.pause)
        self._read_cards()
        was_live = remembered(folder / LIVE)
        if was_live and self._card is not None:
            self._go_live(was_live)

    def shown(self) -> None:
        """Read the cards again."""
        if self._pc is not None:
            self._read_cards()

    def rest(self) -> None:
        """Write nothing more: the window closes. The shared folder is remembered."""
        self._timer.stop()
        self._live = None

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._tell("")
        self.changed.emit()
        self.liveChanged.emit()

    def _read_cards(self, wanted: str = "") -> None:
        self._cards = self._opened().cards()
        current = wanted or (self._card.id if self._card is not None else "")
        self._card = next((one for one in self._cards if one.id == current), next(iter(self._cards), None))
        pupils = self._card.pupils if self._card is not None else ()
        self._seats.replace([SeatRow(one.learner, one.shown, one.face) for one in pupils])
        self.changed.emit()

    def work_of(self, learner: str) -> tuple[str, ...]:
        """Return what the class of this learner is to do, as its newest card here says."""
        cards = (card for card in self._cards if card.pupil(learner) is not None)
        return tuple(dict.fromkeys(one for card in cards for one in card.work))

    @Slot(QUrl)
    def look(self, file: QUrl) -> None:
        """Read a card, so that its check words can be compared with the teacher's screen."""
        path = Path(file.toLocalFile())
        try:
            self._looked = path, self._opened().look_at(path)
        except LachanError as error:
            self._fail(error)
            return
        self._tell("")
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Put the card away that is looked at: its words were others."""
        self._looked = None
        self._tell("")
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """The words are the same: this computer is now part of the class."""
        assert self._looked is not None
        file, card = self._looked
        try:
            self._opened().take(file)
        except LachanError as error:
            self._fail(error)
            return
        self._looked = None
        self._remember(_PLACE, str(file.parent))
        self._read_cards(card.id)
        self._tell(
            self.words(
                f"Máy này đã vào lớp {card.label}. Em chọn khuôn mặt của mình nhé.",
                f"This computer is now in class {card.label}. Choose your face.",
            )
        )

    @Slot(str)
    def chooseClass(self, class_id: str) -> None:
        """Show another class of this computer."""
        self._read_cards(class_id)

    @Slot(str)
    def sitDown(self, learner: str) -> None:
        """Go on as this pupil, with what was done on other computers if the stick is still there."""
        card = self._taken()
        known = remembered(self._folder() / _PLACE)
        place = Path(known) if known and Path(known).is_dir() else None

        def work(report: Report) -> str:
            report(0.0)
            self._opened().sit_down(card, learner, place)
            return learner

        self.run(work, self.sat.emit)

    @Slot(QUrl)
    def handIn(self, folder: QUrl) -> None:
        """Write all work of the class that is on this computer to a stick or a shared folder."""
        card, place, desk = self._taken(), Path(folder.toLocalFile()), self._desk
        assert desk is not None

        def work(report: Report) -> HandedIn:
            report(0.0)
            return self._opened().hand_in(card, place, desk.catalogue)

        self.run(work, self._handed)

    def _handed(self, done: HandedIn) -> None:
        self._tell(
            self.words(
                f"Đã nộp bài của {done.pupils} bạn và đọc lại đúng. Em rút USB được rồi.",
                f"The work of {done.pupils} pupils is handed in and checked. You may pull the stick out.",
            )
        )

    @Slot()
    def leave(self) -> None:
        """Take this computer out of the class; what was done here stays."""
        card = self._taken()
        self.stopLive()
        self._opened().leave(card.id)
        self._card = None
        self._read_cards()
        self._tell(
            self.words(
                f"Máy này không còn trong lớp {card.label}. Bài đã làm vẫn còn.",
                f"This computer has left class {card.label}. What was done here stays.",
            )
        )

    def _at(self) -> Card | None:
        return self._looked[1] if self._looked is not None else self._card

    def _get_stage(self) -> str:
        if self._looked is not None:
            return "look"
        return "class" if self._card is not None else "none"

    def _get_label(self) -> str:
        card = self._at()
        return "" if card is None else self.words(f"Lớp {card.label}", f"Class {card.label}")

    def _get_check(self) -> list[str]:
        card = self._at()
        return [] if card is None else list(card.check_words(self._speak()))

    def _get_classes(self) -> list[dict[str, str]]:
        return [{"value": card.id, "label": card.label} for card in self._cards]

    stage = Property(str, _get_stage, notify=changed)
    label = Property(str, _get_label, notify=changed)
    checkWords = Property(list, _get_check, notify=changed)
    classes = Property(list, _get_classes, notify=changed)
    classId = Property(str, lambda self: "" if self._card is None else self._card.id, notify=changed)
    seats = Property(RowModel, lambda self: self._seats, constant=True)
    member = Property(bool, lambda self: self._card is not None, notify=changed)

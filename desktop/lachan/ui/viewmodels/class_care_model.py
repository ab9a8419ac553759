"""Looking after the open class: one pupil erased, new keys, a head teacher's key, put away."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.head_key import HeadKey, read_head_key
from lachan.classroom.keys import PASSPHRASE_WORDS, RECOVERY_WORDS, offer_words
from lachan.classroom.spoken_words import lines
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import PupilRow
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs, Report
from lachan.ui.viewmodels.class_newer_list_model import ClassNewerListViewModel
from lachan.ui.viewmodels.class_work import ClassWork, Renewed, Seat
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
PARTS = ("menu", "list", "erase", "keys", "head", "archive")


@dataclass(frozen=True, slots=True)
class CarePupilRow:
    """One pupil of the class, to be erased or not."""

    learner: str
    shown: str


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassCareViewModel(ClassWork):  # type: ignore[operator]
    """Parts: ``menu`` and one for each thing to do. Nothing is written before it is confirmed."""

    changed = Signal()
    written = Signal()
    renewed = Signal(object)
    gone = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._papers: Papers | None = None
        self._seat: Seat | None = None
        self.list_vm = ClassNewerListViewModel(speak, jobs, self)
        self._pupils = RowModel(CarePupilRow, self)
        self._clear()
        self.list_vm.written.connect(self._show)
        self.list_vm.written.connect(self.written)

    def serve(self, papers: Papers) -> None:
        """Take over the desk."""
        self._papers = papers

    def sit(self, seat: Seat | None) -> None:
        """Look after this class, or none."""
        self._seat = seat
        self.list_vm.sit(seat)
        self.begin()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._tell("")
        self.list_vm.retranslate()
        self._show()

    def _clear(self) -> None:
        self._part = "menu"
        self._erasing = ""
        self._head: HeadKey | None = None

    @Slot()
    def begin(self) -> None:
        """Begin at the menu, with nothing chosen."""
        self._clear()
        self.list_vm.begin()
        self._tell("")
        self._show()

    @Slot(str)
    def open(self, part: str) -> None:
        """Turn to one thing to do."""
        if part in PARTS:
            self._clear()
            self._part = part
            self._tell("")
            self._show()

    def _show(self) -> None:
        pupils = self._known() if self._seat is not None else []
        self._pupils.replace([CarePupilRow(one.learner, _called(one)) for one in pupils])
        self.changed.emit()

    # One pupil

    @Slot(str)
    def choose(self, learner: str) -> None:
        """Look at one pupil before erasing them; "" for nobody."""
        self._erasing = learner
        self._tell("")
        self._show()

    @Slot()
    def erase(self) -> None:
        """Erase the pupil chosen, for ever, and say how many traces are left."""
        seat, learner, papers = self._open(), self._erasing, self._papers
        if not learner or papers is None:
            return

        def work(report: Report) -> int:
            report(0.0)
            papers.clear()
            return seat.teacher.erase(learner)

        self.run(work, self._erased)

    def _erased(self, traces: int) -> None:
        self._erasing = ""
        self._tell(
            self.words(
                f"Đã xoá hẳn. Tìm lại trong mọi tệp của lớp: còn {traces} dấu vết."
                " Ghi thẻ lớp mới để các máy xoá theo.",
                f"Deleted for good. Looked through every file of the class: {traces} traces left."
                " Write a new class card so that the computers follow.",
            ),
            problem=bool(traces),
        )
        self._show()
        self.written.emit()

    # Keys

    @Slot(str)
    def newKeys(self, passphrase: str) -> None:
        """Give the class new keys, if *passphrase* is its own; they are shown once."""
        seat, papers, spoken = self._open(), self._papers, self._speak()
        assert papers is not None

        def work(report: Report) -> Renewed:
            report(0.0)
            entropy = papers.desk.entropy
            keys = seat.teacher.unlock(seat.row.id, passphrase)
            words, sheet = (
                offer_words(PASSPHRASE_WORDS, entropy, spoken),
                offer_words(RECOVERY_WORDS, entropy, spoken),
            )
            fresh = seat.teacher.change_keys(seat.row.id, keys, lines(words), lines(sheet))
            return Renewed(words, sheet, Seat(seat.kind, seat.teacher.get(seat.row.id), fresh, seat.teacher))

        self.run(work, self.renewed.emit)

    @Slot(QUrl)
    def readHead(self, file: QUrl) -> None:
        """Look at the head teacher's key file, so that its check words can be compared."""
        try:
            self._head = read_head_key(Path(file.toLocalFile()).read_bytes())
        except LachanError as error:
            self._fail(error)
            return
        except OSError as error:
            self._fail(LachanError("file-unreadable", path=file.toLocalFile(), reason=str(error.strerror)))
            return
        self._tell("")
        self._show()

    @Slot()
    def takeHead(self) -> None:
        """The words are the same: bundles of this class open with the head teacher's key too."""
        assert self._head is not None
        self._set_head(self._head.box, self._head.name)

    @Slot()
    def dropHead(self) -> None:
        """Let no head teacher open this class's bundles, from the next card on."""
        self._set_head("", "")

    def _set_head(self, key: str, name: str) -> None:
        seat = self._open()
        try:
            seat.teacher.add_head(seat.row.id, key, name)
        except LachanError as error:
            self._fail(error)
            return
        self._head = None
        self._tell(
            self.words(
                "Đã ghi. Từ thẻ lớp tiếp theo sẽ như vậy.", "Noted. It holds from the next class card on."
            )
        )
        self._show()

    @Slot()
    def archive(self) -> None:
        """Put the class away; it can be taken out again."""
        seat = self._open()
        seat.teacher.archive(seat.row.id)
        self.gone.emit()

    def _open(self) -> Seat:
        assert self._seat is not None
        return self._seat

    def _known(self) -> list[PupilRow]:
        seat = self._open()
        return [one for one in seat.teacher.store.pupils(seat.row.id) if not one.removed]

    def _get_erasing(self) -> str:
        return next((row.shown for row in self._pupils.rows if row.learner == self._erasing), "")

    def _get_head(self) -> str:
        if self._seat is None:
            return ""
        public = self._seat.teacher.get(self._seat.row.id).public
        return public.get("head_name", "") or public.get("head", "")[:8]

    def _get_head_words(self) -> list[str]:
        return list(self._head.check_words(self._speak())) if self._head is not None else []

    newerList = Property(ClassNewerListViewModel, lambda self: self.list_vm, constant=True)
    part = Property(str, lambda self: self._part, notify=changed)
    pupils = Property(RowModel, lambda self: self._pupils, constant=True)
    erasing = Property(str, _get_erasing, notify=changed)
    head = Property(str, _get_head, notify=changed)
    headLabel = Property(str, lambda self: self._head.name if self._head is not None else "", notify=changed)
    headWords = Property(list, _get_head_words, notify=changed)


def _called(pupil: PupilRow) -> str:
    return f"{pupil.name} · {pupil.code}" if pupil.name not in ("", pupil.code) else pupil.code

"""Making a class: the list looked at, words offered, and nothing written before it is confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.keys import PASSPHRASE_WORDS, RECOVERY_WORDS, ClassKeys, offer_words
from lachan.classroom.recovery_sheet import sheet_html
from lachan.classroom.roster import Preview, RosterPupil, preview
from lachan.classroom.roster_back import rows_back
from lachan.classroom.spoken_words import lines
from lachan.domain.errors import LachanError
from lachan.domain.text import Language
from lachan.storage.class_rows import ClassRow
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs, Report
from lachan.ui.viewmodels.class_work import ClassWork, Seat
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One pupil of the list that was read."""

    place: str
    number: int
    name: str
    code: str


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """One row of the list to look at again."""

    place: str
    where: str
    why: str
    taken: bool


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassMakeViewModel(ClassWork):  # type: ignore[operator]
    """Steps: ``file``, ``look``, ``words``, ``done``. ``made`` is emitted once the class is on the disk."""

    changed = Signal()
    made = Signal(object)
    undone = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._papers: Papers | None = None
        self._pupils = RowModel(ListedRow, self)
        self._doubts = RowModel(DoubtRow, self)
        self._clear()

    def serve(self, papers: Papers) -> None:
        """Take over the desk."""
        self._papers = papers

    def _clear(self) -> None:
        self._step = "file"
        self._preview: Preview | None = None
        self._class = ""
        self._label = ""
        self._passphrase: tuple[str, ...] = ()
        self._sheet: tuple[str, ...] = ()
        self._seat: Seat | None = None
        self._spoken: Language = "vi"
        self._pupils.replace([])
        self._doubts.replace([])

    @Slot()
    def begin(self) -> None:
        """Begin anew, with no list."""
        self._clear()
        self._tell("")
        self.changed.emit()

    @Slot(QUrl)
    def read(self, file: QUrl) -> None:
        """Read a list; nothing is written."""
        path = Path(file.toLocalFile())

        def work(report: Report) -> Preview:
            report(0.0)
            return preview(path)

        self.run(work, self._looked)

    def _looked(self, found: Preview) -> None:
        self._preview = found
        self._spoken = self._speak()
        self._doubts.replace(
            [
                DoubtRow(str(at), f"{one.sheet}:{one.line}", one.why.in_(self._spoken), not one.left_out)
                for at, one in enumerate(found.problems)
            ]
        )
        self._step = "look"
        self.chooseClass(next(iter(found.classes()), ""))

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """Take this class of the file."""
        assert self._preview is not None
        self._class, self._label = name, name
        self._pupils.replace(
            [ListedRow(str(at), at, one.name, one.code) for at, one in enumerate(self._taken(), start=1)]
        )
        self.changed.emit()

    def _taken(self) -> Sequence[RosterPupil]:
        assert self._preview is not None
        return self._preview.classes().get(self._class, ())

    @Slot(str)
    def nameIt(self, label: str) -> None:
        """Call the class this."""
        self._label = label

    @Slot(QUrl)
    def saveDoubts(self, folder: QUrl) -> None:
        """Write the doubtful rows as a file that can be mended and read again."""
        assert self._preview is not None
        assert self._papers is not None
        name = f"{Path(self._preview.file).stem}-{self.words('can-xem-lai', 'to-mend')}.csv"
        self._save(folder, name, rows_back(self._preview, self._speak()))

    @Slot()
    def toWords(self) -> None:
        """Go on to the passphrase, if class and name will do."""
        assert self._papers is not None
        try:
            if not self._taken():
                raise LachanError("roster-no-columns", file=self._preview.file if self._preview else "")
            if not self._label.strip():
                raise LachanError("class-label-empty")
            self._require_free()
        except LachanError as error:
            self._fail(error)
            return
        self._tell("")
        self._spoken = self._speak()
        self._step = "words"
        self._sheet = offer_words(RECOVERY_WORDS, self._papers.desk.entropy, self._spoken)
        self.otherWords()

    def _require_free(self) -> None:
        assert self._papers is not None
        name = " ".join(self._label.split())
        taken = (row.label for kind, row, _ in self._papers.desk.classes() if kind == "real")
        if any(label.casefold() == name.casefold() for label in taken):
            raise LachanError("class-label-taken", label=name)

    @Slot()
    def otherWords(self) -> None:
        """Offer other words for the passphrase."""
        assert self._papers is not None
        self._passphrase = offer_words(PASSPHRASE_WORDS, self._papers.desk.entropy, self._spoken)
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Go one step back."""
        self._step = {"words": "look", "look": "file"}.get(self._step, self._step)
        self._tell("")
        self.changed.emit()

    @Slot()
    def make(self) -> None:
        """Make the class, whole or not at all."""
        assert self._papers is not None
        desk, label, pupils = self._papers.desk, self._label, tuple(self._taken())
        passphrase, sheet = lines(self._passphrase), lines(self._sheet)

        def work(report: Report) -> Seat:
            report(0.0)
            teacher = desk.teacher("real")
            row, keys = teacher.new_class(label, pupils, passphrase, sheet)
            return Seat("real", row, keys, teacher)

        self.run(work, self._done)

    def _done(self, seat: Seat) -> None:
        self._seat = seat
        self._step = "done"
        self.changed.emit()
        self.made.emit(seat)

    @Slot()
    def undo(self) -> None:
        """Take the class back, as if it had never been made."""
        seat = self._seat
        assert seat is not None
        batch = next(one.id for one in seat.teacher.store.batches() if one.class_id == seat.row.id)
        try:
            seat.teacher.undo(batch)
        except LachanError as error:
            self._fail(error)
            return
        self.undone.emit()
        self._step, self._seat = "look", None
        self._tell(self.words("Đã hoàn tác: chưa có lớp nào được lập.", "Undone: no class was made."))
        self.changed.emit()

    @Slot(QUrl)
    def saveSheet(self, folder: QUrl) -> None:
        """Write the recovery sheet as a PDF into *folder*."""
        name, content = self._paper()
        self._save(folder, name, content)

    @Slot()
    def printSheet(self) -> None:
        """Open the recovery sheet to be printed."""
        assert self._papers is not None
        try:
            file, shown = self._papers.print(*self._paper())
        except LachanError as error:
            self._fail(error)
            return
        self._tell(print_words(self, file, shown=shown))

    def _paper(self) -> tuple[str, bytes]:
        assert self._seat is not None
        return sheet_pdf(self._seat.row, self._seat.keys, self._sheet, self._spoken)

    def _save(self, folder: QUrl, name: str, content: bytes) -> None:
        assert self._papers is not None
        try:
            file = self._papers.save(Path(folder.toLocalFile()), name, content)
        except LachanError as error:
            self._fail(error)
            return
        self._tell(self.words(f"Đã lưu: {file}", f"Saved: {file}"))

    def _get_classes(self) -> list[dict[str, str]]:
        if self._preview is None:
            return []
        return [
            {"value": name, "label": f"{name or '?'} ({len(pupils)})"}
            for name, pupils in self._preview.classes().items()
        ]

    def _get_summary(self) -> str:
        if self._preview is None:
            return ""
        count, read = len(self._taken()), self._preview
        return self.words(
            f"{read.file}: đọc được {count} học sinh, {len(read.problems)} dòng cần xem lại. Chưa ghi gì cả.",
            f"{read.file}: {count} pupils read, {len(read.problems)} rows to check. Nothing is written yet.",
        )

    def _get_check(self) -> list[str]:
        return list(self._seat.keys.check_words(self._spoken)) if self._seat is not None else []

    step = Property(str, lambda self: self._step, notify=changed)
    classes = Property(list, _get_classes, notify=changed)
    chosenClass = Property(str, lambda self: self._class, notify=changed)
    label = Property(str, lambda self: self._label, notify=changed)
    summary = Property(str, _get_summary, notify=changed)
    pupils = Property(RowModel, lambda self: self._pupils, constant=True)
    doubts = Property(RowModel, lambda self: self._doubts, constant=True)
    doubtCount = Property(int, lambda self: self._doubts.rowCount(), notify=changed)
    pupilCount = Property(int, lambda self: self._pupils.rowCount(), notify=changed)
    passphrase = Property(list, lambda self: list(self._passphrase), notify=changed)
    checkWords = Property(list, _get_check, notify=changed)


def sheet_pdf(row: ClassRow, keys: ClassKeys, sheet: Sequence[str], language: Language) -> tuple[str, bytes]:
    """Return the recovery sheet's file name and its PDF."""
    from lachan.ui.class_pdf import pdf_of

    html = sheet_html(row.label, sheet, keys.check_words(language), row.made, language)
    name = "phieu-khoi-phuc" if language == "vi" else "recovery-sheet"
    return f"lachan-{row.label}-{name}.pdf", pdf_of(html, row.label)


def print_words(work: ClassWork, file: Path, *, shown: bool) -> str:
    """Return what to say of a paper that was opened to be printed, or could not be."""
    if shown:
        return work.words("Đã mở tệp để in.", "Opened; print it from there.")
    return work.words(
        f"Máy này chưa có chương trình xem PDF. Tệp ở đây: {file}",
        f"No PDF viewer was found. The file is here: {file}",
    )

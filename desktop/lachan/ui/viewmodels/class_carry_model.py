"""Cards to the sticks, work back from them: with one line for each file, and an undo."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.collecting import Collected, FileLine
from lachan.classroom.watching import LOOK_EVERY, Watch, look
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import BatchRow
from lachan.ui.jobs import Err, Jobs, Report, Result
from lachan.ui.viewmodels.class_carry_rows import DoneRow, LineRow, done_row, is_empty, line_rows, sum_of
from lachan.ui.viewmodels.class_work import ClassWork, Seat
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
MOST_BATCHES = 8
_UNDONE = {
    "collect": ("Đã hoàn tác lần thu bài.", "The collecting is undone."),
    "roster": ("Đã trả lại danh sách như trước.", "The list is as it was before."),
}

_Looked = tuple[Watch, Collected | None]


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassCarryViewModel(ClassWork):  # type: ignore[operator]
    """What goes out and what comes in. ``collected`` is emitted when the views should be read again."""

    changed = Signal()
    watchChanged = Signal()
    lineCame = Signal(object)
    collected = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._seat: Seat | None = None
        self._lines = RowModel(LineRow, self)
        self._done = RowModel(DoneRow, self)
        self._found: list[FileLine] = []
        self._sum, self._batch = "", 0
        self._folder: Path | None = None
        self._watch, self._looking, self._watch_told = Watch(), False, ""
        self._timer = QTimer(self)
        self._timer.setInterval(int(LOOK_EVERY * 1000))
        self._timer.timeout.connect(self.lookNow)
        self.lineCame.connect(self._line_came)

    def sit(self, seat: Seat | None) -> None:
        """Carry for this class, or for none."""
        self.unwatch()
        self._seat = seat
        self._found, self._sum, self._batch = [], "", 0
        self._lines.replace([])
        self._tell("")
        self.refresh()

    @property
    def goes_on(self) -> bool:
        """Whether work is being taken in, or a shared folder watched."""
        return self._busy or self._folder is not None

    def refresh(self) -> None:
        """Read again what was done."""
        batches = () if self._seat is None else self._ours(self._seat)
        done = [one for one in reversed(batches) if not one.undone and not one.detail.get("made")]
        newest = {one.kind: one.id for one in done}
        self._done.replace(
            [done_row(one, one.id in newest.values(), self.words) for one in batches[:MOST_BATCHES]]
        )
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._tell("")
        self._show_lines()
        self.refresh()

    def _ours(self, seat: Seat) -> Sequence[BatchRow]:
        every = seat.teacher.store.batches()
        return [one for one in every if one.class_id in ("", seat.row.id) and not is_empty(one)]

    # Out

    @Slot(QUrl)
    def handOut(self, folder: QUrl) -> None:
        """Write the card and the pupils' progress to a stick or a shared folder."""
        seat, place = self._open(), Path(folder.toLocalFile())

        def work(report: Report) -> Path:
            report(0.0)
            return seat.teacher.hand_out(seat.row.id, seat.keys, place)[0]

        self.run(work, self._handed)

    def _handed(self, card: Path) -> None:
        self._tell(
            self.words(
                f"Đã ghi thẻ lớp và đọc lại đúng: {card.name}. Thầy cô rút USB được rồi.",
                f"The class card is written and reads back right: {card.name}. You may pull the stick out.",
            )
        )

    # In

    @Slot(QUrl)
    def collect(self, folder: QUrl) -> None:
        """Take in everything on a stick or in a folder."""
        seat, place = self._open(), Path(folder.toLocalFile())
        self._found = []
        self._lines.replace([])

        def work(report: Report) -> Collected:
            report(0.0)

            def progress(done: int, of: int, line: FileLine) -> None:
                self.lineCame.emit(line)
                report(done / of)

            return seat.teacher.collect([(seat.row.id, seat.keys)], place, progress)

        self.run(work, self._collected)

    @Slot(object)
    def _line_came(self, line: FileLine) -> None:
        self._found.append(line)
        self._show_lines()

    def _collected(self, found: Collected) -> None:
        self._found = list(found.lines)
        self._show_lines()
        self._batch = found.batch
        self._tell(sum_of(found, self.words))
        self.refresh()
        if found.new:
            self.collected.emit()

    def _show_lines(self) -> None:
        self._lines.replace(line_rows(self._found, self._speak()))
        self.changed.emit()

    @Slot(int)
    def undo(self, batch: int) -> None:
        """Take back one collecting, or one change of the list."""
        seat = self._open()

        def work(report: Report) -> BatchRow:
            report(0.0)
            return seat.teacher.undo(batch)

        self.run(work, self._undone)

    def _undone(self, batch: BatchRow) -> None:
        self._found = []
        self._lines.replace([])
        vi, en = _UNDONE[batch.kind]
        self._tell(self.words(vi, en))
        self.refresh()
        self.collected.emit()

    # Watching a shared folder

    @Slot(QUrl)
    def watch(self, folder: QUrl) -> None:
        """Keep taking in what comes into a shared folder."""
        self._open()
        self._folder, self._watch, self._watch_told = Path(folder.toLocalFile()), Watch(), ""
        self._timer.start()
        self.watchChanged.emit()
        self.lookNow()

    @Slot()
    def unwatch(self) -> None:
        """Stop looking into the shared folder."""
        self._timer.stop()
        self._folder = None
        self.watchChanged.emit()

    @Slot()
    def lookNow(self) -> None:
        """Look into the shared folder once."""
        if self._folder is None or self._seat is None or self._looking or self._busy:
            return
        self._looking = True
        seat, folder, known = self._seat, self._folder, self._watch

        def work(report: Report) -> _Looked:
            report(0.0)
            files, now = look(folder, known)
            if not files:
                return now, None
            return now, seat.teacher.collect([(seat.row.id, seat.keys)], files)

        def end(result: Result[_Looked]) -> None:
            self._looking = False
            if isinstance(result, Err):
                self._watch_failed(result.error)
            elif self._folder == folder and self._seat is seat:
                self._watched(*result.value)

        self._jobs.start(work, end)

    def _watch_failed(self, error: BaseException) -> None:
        if not isinstance(error, LachanError):
            raise error
        self._watch_told = say(error, self._speak())
        self.watchChanged.emit()

    def _watched(self, now: Watch, found: Collected | None) -> None:
        self._watch = now
        if found is None:
            return
        self._watch_told = sum_of(found, self.words)
        self._found = [*found.lines, *self._found]
        self._show_lines()
        self.watchChanged.emit()
        if found.new:
            self.refresh()
            self.collected.emit()

    def _open(self) -> Seat:
        assert self._seat is not None
        return self._seat

    def _get_check(self) -> str:
        return " · ".join(self._seat.keys.check_words(self._speak())) if self._seat is not None else ""

    lines = Property(RowModel, lambda self: self._lines, constant=True)
    lineCount = Property(int, lambda self: self._lines.rowCount(), notify=changed)
    history = Property(RowModel, lambda self: self._done, constant=True)
    historyCount = Property(int, lambda self: self._done.rowCount(), notify=changed)
    checkWords = Property(str, _get_check, notify=changed)
    watching = Property(
        str, lambda self: "" if self._folder is None else str(self._folder), notify=watchChanged
    )
    watchTold = Property(str, lambda self: self._watch_told, notify=watchChanged)

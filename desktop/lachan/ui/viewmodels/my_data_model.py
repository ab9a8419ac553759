"""My data: everything kept about whoever sits here, to read, to take along, to delete."""

from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.domain.text import Language, Text
from lachan.learning.my_data import Line, MyData, Title, as_json, my_data, promises
from lachan.storage.erasing import Erased, erase
from lachan.storage.finished import write_finished
from lachan.storage.record import Record
from lachan.ui.jobs import Err, Jobs, Report, Result
from lachan.ui.own_people import Own, OwnPeople
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DataRow:
    """One row of the page. *kind*: ``part`` a heading, ``line`` one thing kept, ``more`` what is left out."""

    key: str
    kind: str
    name: str
    value: str


def rows_of(page: MyData, language: Language, more: str) -> list[DataRow]:
    """Return the page as rows; *more* says with %1 how many are left out."""
    rows: list[DataRow] = []
    for at, part in enumerate(page.parts):
        rows.append(DataRow(f"{at}", "part", part.title.in_(language), ""))
        rows += [
            DataRow(f"{at}.{number}", "line", line.name.in_(language), line.value.in_(language))
            for number, line in enumerate(part.lines)
        ]
        if part.left_out:
            rows.append(DataRow(f"{at}.more", "more", more.replace("%1", str(part.left_out)), ""))
    return rows


def lines_of(own: Own) -> list[Line]:
    """Return what somebody wrote down beside the record: their people, numbers, the pledge."""
    people = [Line(Text(one.name, one.name), Text(one.number, one.number)) for one in own.people if one.name]
    more = (
        (Text("Công an phường, xã", "Ward police"), own.ward),
        (Text("Trường", "School"), own.school),
        (Text("Lời hứa, ngày", "The pledge, on"), own.pledged),
    )
    return [*people, *(Line(name, Text(told, told)) for name, told in more if told)]


@QmlElement
@QmlUncreatable("Made by the app.")
class MyDataViewModel(QObject):  # type: ignore[operator]
    """One page about one person. ``erased`` is emitted when all of it is gone, with the traces left."""

    changed = Signal()
    toldChanged = Signal()
    busyChanged = Signal()
    erased = Signal(int)

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._jobs = jobs
        self._record: Record | None = None
        self._title: Title | None = None
        self._own: OwnPeople | None = None
        self._page: MyData | None = None
        self._rows = RowModel(DataRow, self)
        self._told = ""
        self._problem = False
        self._busy = False

    def serve(self, record: Record, title: Title, own: OwnPeople) -> None:
        """Take over the opened record; *title* gives the titles of lessons and scenarios."""
        self._record, self._title, self._own = record, title, own

    def enter(self, learner_id: str) -> None:
        """Show the page of this learner, who sits here."""
        assert self._record is not None
        assert self._title is not None
        assert self._own is not None
        day, own = self._record.clock.local_day(), lines_of(self._own.of(learner_id))
        self._page = my_data(self._record, learner_id, day, self._title, own)
        self._tell("")
        self.retranslate()

    def hidden(self) -> None:
        """Leave nothing of it in memory for whoever sits down next."""
        self._page = None
        self._rows.replace([])
        self._tell("")
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        if self._page is not None:
            self._rows.replace(rows_of(self._page, self._speak(), self.tr("and %1 more, all in the file")))
        self.changed.emit()

    @Slot(QUrl)
    def savePdf(self, folder: QUrl) -> None:
        """Write the page as a PDF into *folder*."""
        from lachan.ui.my_data_pdf import pdf_of

        assert self._page is not None
        self._save(folder, "pdf", pdf_of(self._page, self._speak()))

    @Slot(QUrl)
    def saveJson(self, folder: QUrl) -> None:
        """Write everything as JSON into *folder*."""
        assert self._page is not None
        assert self._record is not None
        assert self._own is not None
        learner = self._page.learner.id
        own = asdict(self._own.of(learner))
        self._save(folder, "json", as_json(self._record, learner, self._page.day, own))

    @Slot()
    def deleteAll(self) -> None:
        """Delete everything about this person for good, here and in every copy; the page has asked before."""
        assert self._page is not None
        assert self._record is not None
        record, learner_id = self._record, self._page.learner.id
        self._set_busy(True)
        self._jobs.start(lambda report: _erase(record, learner_id, report), self._deleted)

    def _deleted(self, result: Result[Erased]) -> None:
        self._set_busy(False)
        if isinstance(result, Err):
            self._fail(result.error)
            return
        self.hidden()
        self._tell(self.tr("Deleted. %n trace(s) left.", "", result.value.traces))
        self.erased.emit(result.value.traces)

    def _save(self, folder: QUrl, kind: str, content: bytes) -> None:
        assert self._page is not None
        assert self._record is not None
        stamp = f"{self._record.clock.now():%Y%m%d-%H%M%S}-{self._record.entropy(2).hex()}"
        target = Path(folder.toLocalFile()) / f"lachan-{stamp}.{kind}"
        try:
            write_finished(target, [content])
        except OSError as error:
            self._fail(
                LachanError("folder-unwritable", folder=str(target.parent), reason=error.strerror or "?")
            )
            return
        self._tell(self.tr("Saved and checked: %1").replace("%1", str(target)))

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, LachanError):
            raise error
        self._tell(say(error, self._speak()), problem=True)

    def _tell(self, words: str, *, problem: bool = False) -> None:
        self._told, self._problem = words, problem
        self.toldChanged.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()

    def _get_promises(self) -> list[str]:
        return [promise.in_(self._speak()) for promise in promises()]

    rows = Property(RowModel, lambda self: self._rows, constant=True)
    nickname = Property(
        str, lambda self: "" if self._page is None else self._page.learner.nickname, notify=changed
    )
    face = Property(str, lambda self: "" if self._page is None else self._page.learner.face, notify=changed)
    promises = Property(list, _get_promises, notify=changed)
    told = Property(str, lambda self: self._told, notify=toldChanged)
    problem = Property(bool, lambda self: self._problem, notify=toldChanged)
    busy = Property(bool, lambda self: self._busy, notify=busyChanged)


def _erase(record: Record, learner_id: str, report: Report) -> Erased:
    report(0.0)
    return erase(record, learner_id)

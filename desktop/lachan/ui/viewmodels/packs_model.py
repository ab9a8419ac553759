"""Packs of lessons from outside: those of this computer, adding one from a stick, taking one away."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.content.problems import kinds_of_advice
from lachan.domain.errors import LachanError
from lachan.ui.jobs import Err, Jobs, Report, Result
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

if TYPE_CHECKING:
    from lachan.content.pack_shelf import Installed

T = TypeVar("T")

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ASKED = frozenset({"pack-key-unknown", "pack-unsigned"})
"""What a grown-up may say yes to."""


@dataclass(frozen=True, slots=True)
class PackRow:
    """One added pack. *by*: who signed it, "" for nobody."""

    key: str
    title: str
    version: str
    by: str


@dataclass(frozen=True, slots=True)
class _Question:
    """A file whose signer is not known here. *key*: the code to compare, "" where nobody signed."""

    path: Path
    title: str
    key: str


@QmlElement
@QmlUncreatable("Made by the app.")
class PacksViewModel(QObject):  # type: ignore[operator]
    """The packs of this computer."""

    lessonsChanged = Signal()
    """A pack was added, brought up to date or taken away."""
    toldChanged = Signal()
    busyChanged = Signal()
    questionChanged = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._jobs = jobs
        self._home = Path()
        self._rows = RowModel(PackRow, self)
        self._question: _Question | None = None
        self._told = ""
        self._problem = False
        self._busy = False

    def serve(self, home: Path) -> None:
        """Take over the data folder."""
        self._home = home

    def shown(self) -> None:
        """Read the list of packs again."""
        from lachan.content.pack_shelf import added

        vi = self._speak() == "vi"
        self._rows.replace(
            [
                PackRow(
                    one.manifest.id,
                    one.manifest.title.vi if vi else one.manifest.title.en,
                    one.manifest.version,
                    one.by,
                )
                for one in added(self._home)
            ]
        )

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._tell("")
        self.shown()

    @Slot(QUrl)
    def add(self, file: QUrl) -> None:
        """Check a file and add the pack in it, or ask about its signer."""
        self._ask(None)
        self._add(Path(file.toLocalFile()), "")

    @Slot(str)
    def accept(self, name: str) -> None:
        """Take the pack that was asked about; its signer is known as *name* from now on."""
        asked = self._question
        if asked is not None:
            self._ask(None)
            self._add(asked.path, name.strip() or asked.key or "-")

    @Slot()
    def refuse(self) -> None:
        """Leave the pack that was asked about."""
        self._ask(None)
        self._tell(self.tr("It was not added. Nothing changed."))

    @Slot(str)
    def remove(self, id_: str) -> None:
        """Take an added pack away."""
        from lachan.content.pack_shelf import remove

        home = self._home

        def done(_none: None) -> None:
            self._tell(self.tr("Taken away. What was learnt with it stays."))
            self.lessonsChanged.emit()

        self._start(lambda: remove(id_, home), done)

    def _add(self, path: Path, accept: str) -> None:
        from lachan.content.pack_shelf import install

        home = self._home

        def done(installed: "Installed") -> None:
            self._tell(" ".join(self._of_added(installed)))
            self.lessonsChanged.emit()

        self._start(lambda: install(path, home, accept=accept), done, path)

    def _of_added(self, installed: "Installed") -> Iterator[str]:
        """Say that a pack was added, and what a teacher should know of its texts before they use it."""
        yield self.tr("Added. The new lessons are on the path now.")
        hard, names = kinds_of_advice(installed.advice)
        if hard:
            yield self.tr("%n text(s) may be hard to read for the youngest: read with them.", "", hard)
        if names:
            yield self.tr("In %n place(s) a thing goes by another name than elsewhere in it.", "", names)

    def _start(self, work: Callable[[], T], done: Callable[[T], None], path: Path | None = None) -> None:
        self._tell("")
        self._set_busy(True)

        def run(report: Report) -> T:
            report(0.0)
            return work()

        def end(result: Result[T]) -> None:
            self._set_busy(False)
            if isinstance(result, Err):
                self._fail(result.error, path)
            else:
                done(result.value)
            self.shown()

        self._jobs.start(run, end)

    def _fail(self, error: BaseException, path: Path | None) -> None:
        if not isinstance(error, LachanError):
            raise error
        if error.code in _ASKED and path is not None:
            facts = error.facts
            self._ask(_Question(path, str(facts["title"]), str(facts.get("key", ""))))
        else:
            self._tell(say(error, self._speak()), problem=True)

    def _ask(self, question: _Question | None) -> None:
        self._question = question
        self.questionChanged.emit()

    def _tell(self, words: str, *, problem: bool = False) -> None:
        self._told, self._problem = words, problem
        self.toldChanged.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()

    def _get_asked(self) -> str:
        if self._question is None:
            return ""
        if not self._question.key:
            return self.tr(
                "Nobody signed “%1”, so nobody can tell who made it. Take it only if you got it yourself "
                "from somebody you know."
            ).replace("%1", self._question.title)
        return self.tr(
            "This computer does not know who signed “%1”. Ask whoever gave it to you for their code "
            "and compare."
        ).replace("%1", self._question.title)

    rows = Property(RowModel, lambda self: self._rows, constant=True)
    told = Property(str, lambda self: self._told, notify=toldChanged)
    problem = Property(bool, lambda self: self._problem, notify=toldChanged)
    busy = Property(bool, lambda self: self._busy, notify=busyChanged)
    asked = Property(str, _get_asked, notify=questionChanged)
    code = Property(
        str, lambda self: self._question.key if self._question is not None else "", notify=questionChanged
    )

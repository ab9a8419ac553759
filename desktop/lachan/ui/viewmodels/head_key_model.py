"""A head teacher's key in the window: made under offered words, opened by them or by the printed sheet."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.head_key import HeadKey
from lachan.classroom.head_teacher import HeadTeacher
from lachan.classroom.keys import PASSPHRASE_WORDS, RECOVERY_WORDS, ClassKeys, offer_words
from lachan.classroom.recovery_sheet import head_sheet_html
from lachan.classroom.spoken_words import lines as joined
from lachan.domain.errors import LachanError
from lachan.ui.class_desk import ClassDesk
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs, Report
from lachan.ui.viewmodels.class_make_model import print_words
from lachan.ui.viewmodels.class_work import ClassWork
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Fresh:
    """Words shown once: a key was made, or opened by its sheet. *passphrase*: empty where it was noted."""

    passphrase: tuple[str, ...]
    sheet: tuple[str, ...]
    keys: ClassKeys


@QmlElement
@QmlUncreatable("Made by the app.")
class HeadKeyViewModel(ClassWork):  # type: ignore[operator]
    """Stages: ``waiting``, ``none`` (no key yet), ``locked``, ``fresh`` (new words), ``open``."""

    changed = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._papers: Papers | None = None
        self._key: HeadKey | None = None
        self._looked = False
        self._keys: ClassKeys | None = None
        self._fresh: _Fresh | None = None
        self._passphrase: tuple[str, ...] = ()

    def serve(self, papers: Papers) -> None:
        """Take over the desk; what is kept is read when the page is first shown."""
        self._papers = papers

    def shown(self) -> None:
        """Look whether there is a key; an open key stays open."""
        if self._papers is None or self._keys is not None or self._fresh is not None:
            return
        desk = self._papers.desk

        def work(report: Report) -> HeadKey | None:
            report(0.0)
            return desk.head().key if desk.has("head") else None

        self.run(work, self._look)

    def _look(self, key: HeadKey | None) -> None:
        self._key, self._looked = key, True
        if key is None and not self._passphrase:
            self._offer()
        self.changed.emit()

    @property
    def _desk(self) -> ClassDesk:
        assert self._papers is not None
        return self._papers.desk

    def _offer(self) -> None:
        assert self._papers is not None
        self._passphrase = offer_words(PASSPHRASE_WORDS, self._papers.desk.entropy, self._speak())

    @Slot()
    def otherWords(self) -> None:
        """Offer other words for the passphrase."""
        self._offer()
        self.changed.emit()

    @Slot(str)
    def make(self, name: str) -> None:
        """Make the key under the words that were offered."""
        passphrase = self._passphrase

        def work(teacher: HeadTeacher, sheet: tuple[str, ...]) -> _Fresh:
            return _Fresh((), sheet, teacher.new_key(name, joined(passphrase), joined(sheet)))

        self._renew(work)

    @Slot(str)
    def recover(self, sheet: str) -> None:
        """Open the key with its printed sheet; it gets new words and a new sheet."""
        assert self._papers is not None
        words = offer_words(PASSPHRASE_WORDS, self._papers.desk.entropy, self._speak())

        def work(teacher: HeadTeacher, fresh: tuple[str, ...]) -> _Fresh:
            return _Fresh(words, fresh, teacher.recover(sheet, joined(words), joined(fresh)))

        self._renew(work)

    def _renew(self, make: Callable[[HeadTeacher, tuple[str, ...]], _Fresh]) -> None:
        assert self._papers is not None
        desk, sheet = self._papers.desk, offer_words(RECOVERY_WORDS, self._papers.desk.entropy, self._speak())

        def work(report: Report) -> tuple[_Fresh, HeadKey | None]:
            report(0.0)
            teacher = desk.head()
            return make(teacher, sheet), teacher.key

        def done(found: tuple[_Fresh, HeadKey | None]) -> None:
            self._fresh, self._key = found
            self._passphrase = ()
            self.changed.emit()

        self.run(work, done)

    @Slot()
    def printSheet(self) -> None:
        """Open the recovery sheet to be printed."""
        from lachan.ui.class_pdf import pdf_of

        assert self._fresh is not None
        assert self._key is not None
        assert self._papers is not None
        spoken, key = self._speak(), self._key
        html = head_sheet_html(key.name, self._fresh.sheet, key.check_words(spoken), key.made, spoken)
        name = self.words("phieu-khoi-phuc", "recovery-sheet")
        try:
            file, opened = self._papers.print(f"lachan-{name}.pdf", pdf_of(html, key.name))
        except LachanError as error:
            self._fail(error)
            return
        self._tell(print_words(self, file, shown=opened))

    @Slot()
    def goOn(self) -> None:
        """The new words are noted: open."""
        assert self._fresh is not None
        self._sit(self._fresh.keys)

    @Slot(str)
    def unlock(self, words: str) -> None:
        """Open the key with its passphrase; accents do not matter."""
        assert self._papers is not None
        desk = self._papers.desk

        def work(report: Report) -> ClassKeys:
            report(0.0)
            return desk.head().unlock(words)

        self.run(work, self._sit)

    def _sit(self, keys: ClassKeys) -> None:
        self._keys, self._fresh = keys, None
        self._tell("")
        self._opened()

    def _opened(self) -> None:
        """Show what the key opens."""
        self.changed.emit()

    @Slot()
    def lock(self) -> None:
        """Forget the opened key, and words that were not noted."""
        self._keys, self._fresh, self._passphrase, self._looked = None, None, (), False
        self._tell("")
        self._opened()

    @Slot()
    def lockAndStay(self) -> None:
        """Lock, and ask for the words again."""
        self.lock()
        self.shown()

    def _get_stage(self) -> str:
        if self._keys is not None:
            return "open"
        if self._fresh is not None:
            return "fresh"
        if not self._looked:
            return "waiting"
        return "none" if self._key is None else "locked"

    def _get_check(self) -> list[str]:
        return list(self._key.check_words(self._speak())) if self._key is not None else []

    stage = Property(str, _get_stage, notify=changed)
    name = Property(str, lambda self: self._key.name if self._key else "", notify=changed)
    checkWords = Property(list, _get_check, notify=changed)
    passphrase = Property(list, lambda self: list(self._passphrase), notify=changed)
    newPassphrase = Property(
        list, lambda self: list(self._fresh.passphrase) if self._fresh else [], notify=changed
    )
    newSheet = Property(list, lambda self: list(self._fresh.sheet) if self._fresh else [], notify=changed)

"""A class that was lost with its computer, made again from any pupil's card and the printed sheet."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.card import ENDING, MOST_BYTES, Card, read_card
from lachan.classroom.keys import PASSPHRASE_WORDS, RECOVERY_WORDS, offer_words
from lachan.classroom.spoken_words import lines
from lachan.domain.errors import LachanError
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs, Report
from lachan.ui.viewmodels.class_work import ClassWork, Renewed, Seat
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassLostViewModel(ClassWork):  # type: ignore[operator]
    """First the card, then the eight pairs of words; ``renewed`` brings the class and its new words."""

    changed = Signal()
    renewed = Signal(object)

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._papers: Papers | None = None
        self._card: Card | None = None

    def serve(self, papers: Papers) -> None:
        """Take over the desk."""
        self._papers = papers

    @Slot()
    def begin(self) -> None:
        """Begin anew, with no card."""
        self._card = None
        self._tell("")
        self.changed.emit()

    @Slot(QUrl)
    def look(self, file: QUrl) -> None:
        """Read a card, from a stick or from the folder of a pupil's computer."""
        path = Path(file.toLocalFile())
        try:
            with path.open("rb") as stream:
                card = read_card(stream.read(MOST_BYTES + 1))
            if card.demo:
                raise LachanError("card-demo", label=card.label)
        except LachanError as error:
            self._fail(error)
            return
        except OSError as error:
            self._fail(LachanError("file-unreadable", path=str(path), reason=str(error.strerror)))
            return
        self._card = card
        self._tell("")
        self.changed.emit()

    @Slot(str)
    def recover(self, sheet: str) -> None:
        """Make the class again with the words of the printed sheet; it gets new words and a new sheet."""
        card, papers, spoken = self._card, self._papers, self._speak()
        if card is None or papers is None:
            return

        def work(report: Report) -> Renewed:
            report(0.0)
            teacher, entropy = papers.desk.teacher("real"), papers.desk.entropy
            words = offer_words(PASSPHRASE_WORDS, entropy, spoken)
            fresh = offer_words(RECOVERY_WORDS, entropy, spoken)
            keys = teacher.recover_from_card(card, sheet, lines(words), lines(fresh))
            return Renewed(words, fresh, Seat("real", teacher.get(card.id), keys, teacher))

        self.run(work, self.renewed.emit)

    def _get_detail(self) -> str:
        if self._card is None:
            return ""
        pupils, words = len(self._card.pupils), " · ".join(self._card.check_words(self._speak()))
        return self.words(
            f"Lớp {self._card.label}, {pupils} học sinh. Bốn từ kiểm tra: {words}",
            f"Class {self._card.label}, {pupils} pupils. Check words: {words}",
        )

    detail = Property(str, _get_detail, notify=changed)
    found = Property(bool, lambda self: self._card is not None, notify=changed)
    ending = Property(str, lambda self: ENDING, constant=True)

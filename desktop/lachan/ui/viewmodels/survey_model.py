"""The veiled survey: a list of sentences, and one number for an answer."""

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.survey import is_long, sentences
from lachan.learning.checks import CheckSet
from lachan.learning.survey import Survey
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the app.")
class SurveyViewModel(QObject):  # type: ignore[operator]
    """Asked once after each form; gone when it is answered."""

    changed = Signal()

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._survey: Survey | None = None
        self._learner = ""
        self._form = ""

    def ask(self, survey: Survey, learner: str, sets: Iterable[CheckSet]) -> None:
        """Ask *learner* what is still to be asked, if anything is."""
        self._survey, self._learner = survey, learner
        self._form = survey.waiting(learner, sets)
        self.changed.emit()

    @Slot(int)
    def answer(self, count: int) -> None:
        """Keep the number of sentences that are true."""
        if self._survey is not None and self._form:
            self._survey.answer(self._learner, self._form, count)
            self._form = ""
            self.changed.emit()

    def _lines(self) -> list[str]:
        if not self._form:
            return []
        return [one.in_(self._speak()) for one in sentences(is_long(self._learner, self._form))]

    asked = Property(bool, lambda self: bool(self._form), notify=changed)
    lines = Property(list, _lines, notify=changed)

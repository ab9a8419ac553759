"""The trial of the open class: halves drawn by lot, three tests, the effect with its interval."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom import trial_desk
from lachan.classroom.trial import LEAST_EACH, Half
from lachan.classroom.trial_desk import TrialView
from lachan.domain.checks import FORMS
from lachan.domain.text import Text
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs, Report
from lachan.ui.viewmodels.class_board_model import ClassBoardViewModel
from lachan.ui.viewmodels.class_set_model import FORM, FORM_NAMES, ClassSetViewModel
from lachan.ui.viewmodels.class_trial_words import effect_words, survey_words, transfer_words
from lachan.ui.viewmodels.class_work import ClassWork, Seat
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
TOO_FEW = Text(
    "Chưa nói được gì về tác dụng: mỗi nửa cần ít nhất {n} em làm xong cả hai bài đo.",
    "Nothing can be said of the effect yet: at least {n} of each half must have done both tests.",
)


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassTrialViewModel(ClassWork):  # type: ignore[operator]
    """Read anew whenever its sheet is opened: the pupils' work has come in meanwhile."""

    changed = Signal()

    def __init__(
        self,
        speak: Speak,
        jobs: Jobs,
        board: ClassBoardViewModel,
        work: ClassSetViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(speak, jobs, parent)
        self._board, self._set = board, work
        self._papers: Papers | None = None
        self._seat: Seat | None = None
        self._view: TrialView | None = None
        self._findings: list[str] = []
        self._ending = False
        work.changed.connect(self.changed)

    def serve(self, papers: Papers) -> None:
        """Take over the desk."""
        self._papers = papers

    def sit(self, seat: Seat | None) -> None:
        """Try it with this class, or with none."""
        self._seat = seat
        self._take(None)

    @Slot()
    def read(self) -> None:
        """Read the trial and what its pupils have done."""
        seat = self._seat
        assert seat is not None

        def work(report: Report) -> TrialView | None:
            report(0.0)
            if trial_desk.running(seat.teacher.store, seat.row.id) is None:
                return None
            return trial_desk.view(seat.teacher.store, seat.row.id)

        self.run(work, self._take)

    @Slot()
    def begin(self) -> None:
        """Draw the halves by lot; all do the first test now."""
        seat, papers = self._seat, self._papers
        assert seat is not None
        assert papers is not None
        desk = papers.desk

        def work(report: Report) -> TrialView:
            report(0.0)
            trial_desk.begin(seat.teacher.store, seat.row.id, desk.clock, desk.entropy)
            return trial_desk.view(seat.teacher.store, seat.row.id)

        def begun(view: TrialView) -> None:
            self._set.choose(FORM + FORMS[0], True)
            self._take(view)

        self.run(work, begun)

    @Slot(str, bool)
    def choose(self, form: str, on: bool) -> None:
        """Set a test for the class, or no longer."""
        self._set.choose(FORM + form, on)

    @Slot(QUrl)
    def export(self, folder: QUrl) -> None:
        """Write the rows without names, and their codebook, into *folder*."""
        papers, view, place = self._papers, self._view, Path(folder.toLocalFile())
        assert papers is not None
        assert view is not None

        def work(report: Report) -> Path:
            written = [papers.save(place, name, content) for name, content in view.files().items()]
            report(1.0)
            return written[0]

        def saved(file: Path) -> None:
            self._tell(
                self.words(f"Đã lưu: {file}, kèm bảng giải nghĩa", f"Saved: {file}, with its codebook")
            )

        self.run(work, saved)

    @Slot(bool)
    def ask(self, ending: bool) -> None:
        """Ask whether the trial shall end, or take the question back."""
        self._ending = ending
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """End the trial; what the pupils did stays."""
        assert self._seat is not None
        trial_desk.stop(self._seat.teacher.store, self._seat.row.id)
        self._take(None)

    def _take(self, view: TrialView | None) -> None:
        self._view, self._ending = view, False
        self._findings = list(self._found(view)) if view is not None else []
        self.changed.emit()

    def _found(self, view: TrialView) -> list[str]:
        spoken = self._speak()
        said = [effect_words(one).in_(spoken) for one in view.effects()]
        if not said:
            said = [TOO_FEW.in_(spoken).format(n=LEAST_EACH)]
        carried = ((form, view.transfer(form)) for form in FORMS)
        said += [transfer_words(form, one).in_(spoken) for form, one in carried if one is not None]
        surveys = ((form, view.survey(form)) for form in FORMS)
        return said + [survey_words(form, one).in_(spoken) for form, one in surveys if one is not None]

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        if self._seat is not None:
            self._take(self._view)

    def _names(self, half: Half) -> str:
        if self._view is None or self._seat is None:
            return ""
        real, drawn = self._board.chosen[1], self._view.trial.drawn
        pupils = self._seat.teacher.store.pupils(self._seat.row.id)  # in the order of the teacher's list
        those = (one for one in pupils if drawn.get(one.learner) == half)
        return ", ".join(one.name if real else one.nickname or one.code for one in those)

    def _forms(self) -> list[dict[str, Any]]:
        view, seat = self._view, self._seat
        if view is None or seat is None:
            return []
        work = seat.teacher.get(seat.row.id).work
        rows = []
        for form in FORMS:
            (first, of_first), (later, of_later) = view.count(form, "first"), view.count(form, "later")
            done = self.words(
                f"Đã làm: học trước {first}/{of_first}, học sau {later}/{of_later}",
                f"Done: lessons first {first}/{of_first}, lessons later {later}/{of_later}",
            )
            name = FORM_NAMES[form].in_(self._speak())
            rows.append({"form": form, "name": name, "done": done, "set": FORM + form in work})
        return rows

    begun = Property(bool, lambda self: self._view is not None, notify=changed)
    first = Property(str, lambda self: self._names("first"), notify=changed)
    later = Property(str, lambda self: self._names("later"), notify=changed)
    forms = Property(list, _forms, notify=changed)
    findings = Property(list, lambda self: self._findings, notify=changed)
    ending = Property(bool, lambda self: self._ending, notify=changed)

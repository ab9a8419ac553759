"""The report of the open class, saved in any format or opened to be printed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.reports import Report as ClassReport
from lachan.classroom.reports import document_of, report_of
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs, Report
from lachan.ui.report_files import print_report, save_report, saved_words, stem_of
from lachan.ui.viewmodels.class_board_model import ClassBoardViewModel
from lachan.ui.viewmodels.class_make_model import print_words
from lachan.ui.viewmodels.class_work import ClassWork, Seat
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassReportViewModel(ClassWork):  # type: ignore[operator]
    """What is looked at now, and under the names that are shown now, as files."""

    def __init__(
        self, speak: Speak, jobs: Jobs, board: ClassBoardViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(speak, jobs, parent)
        self._board = board
        self._papers: Papers | None = None
        self._seat: Seat | None = None

    def serve(self, papers: Papers) -> None:
        """Take over the desk."""
        self._papers = papers

    def sit(self, seat: Seat | None) -> None:
        """Report on this class, or on none."""
        self._seat = seat
        self._tell("")

    @Slot(str, QUrl)
    def save(self, kind: str, folder: QUrl) -> None:
        """Write the report as ``pdf``, ``xlsx`` or ``csv`` into *folder*."""
        papers, spoken, place = self._papers, self._speak(), Path(folder.toLocalFile())
        made = self._made()
        assert papers is not None

        def work(report: Report) -> list[Path]:
            report(0.0)
            return save_report(papers, made, kind, place, spoken, report)

        self.run(work, self._saved)

    @Slot(QUrl)
    def saveBadges(self, folder: QUrl) -> None:
        """Write a badge for every skill that a pupil holds, signed by the class, into *folder*."""
        papers, seat, spoken, place = self._papers, self._seat, self._speak(), Path(folder.toLocalFile())
        chosen, names = self._board.chosen
        assert papers is not None
        assert seat is not None

        def work(report: Report) -> list[Path]:
            from lachan.ui.badges import class_badges

            report(0.0)
            room = papers.desk.room(seat.kind, seat.row.id, chosen, real_names=names)
            badges = class_badges(room, seat.keys.signer, spoken)
            written = []
            for number, (name, content) in enumerate(badges.items(), start=1):
                written.append(papers.save(place, name, content))
                report(number / len(badges))
            return written

        self.run(work, self._saved)

    @Slot()
    def print(self) -> None:
        """Open the report to be printed."""
        papers, made, spoken = self._papers, self._made(), self._speak()
        assert papers is not None

        def work(report: Report) -> tuple[Path, bool]:
            report(0.0)
            return print_report(papers, made, spoken)

        self.run(work, lambda done: self._tell(print_words(self, done[0], shown=done[1])))

    @Slot()
    def printPlan(self) -> None:
        """Open the plan for the next lesson and its cards, to be printed."""
        papers, made, spoken = self._papers, self._made(), self._speak()
        assert papers is not None

        def work(report: Report) -> tuple[Path, bool]:
            from lachan.ui.class_pdf import pdf_of

            report(0.0)
            html = document_of(replace(made, tables=()), spoken).html
            return papers.print(f"{stem_of(made)}-plan.pdf", pdf_of(html, made.title(spoken)))

        self.run(work, lambda done: self._tell(print_words(self, done[0], shown=done[1])))

    def _made(self) -> ClassReport:
        assert self._seat is not None
        assert self._papers is not None
        desk = self._papers.desk
        chosen, names = self._board.chosen
        store = self._seat.teacher.store
        return report_of(store, self._seat.row.id, desk.catalogue, desk.today(), chosen, real_names=names)

    def _saved(self, files: list[Path]) -> None:
        if not files:
            self._tell(self.words("Chưa em nào giữ được kỹ năng nào.", "Nobody holds a skill yet."))
            return
        self._tell(saved_words(files).in_(self._speak()))

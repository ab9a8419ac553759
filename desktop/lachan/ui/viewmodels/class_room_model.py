"""In class, with one computer: what to project, and check sets on paper, printed and typed back in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.classroom.paper import PaperItem, fact_of, new_sheet, type_in
from lachan.classroom.paper_sheet import sheet_html
from lachan.classroom.tables import shown
from lachan.domain.errors import LachanError
from lachan.domain.family_names import family_name
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.domain.text import Text
from lachan.storage.class_rows import PupilRow, SheetRow, VoteRow
from lachan.ui.class_desk import ClassDesk
from lachan.ui.class_papers import Papers
from lachan.ui.jobs import Jobs, Report
from lachan.ui.paper_sets import again, choose
from lachan.ui.viewmodels.class_make_model import print_words
from lachan.ui.viewmodels.class_work import ClassWork, Seat
from lachan.ui.viewmodels.projector_model import Vote
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
SEED_BYTES = 6


@dataclass(frozen=True, slots=True)
class SheetListRow:
    """One set that was printed."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One pupil's answers on the sheet being typed in. *told*: what was read; *problem*: why it was not."""

    learner: str
    shown: str
    ticks: str
    told: str
    problem: str


@QmlElement
@QmlUncreatable("Made by the app.")
class ClassRoomViewModel(ClassWork):  # type: ignore[operator]
    """``projectAsked`` tells which scenario the class plays; ``kept`` that the views should be read again."""

    changed = Signal()
    projectAsked = Signal(str)
    kept = Signal()

    def __init__(self, speak: Speak, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(speak, jobs, parent)
        self._papers: Papers | None = None
        self._seat: Seat | None = None
        self._sheets = RowModel(SheetListRow, self)
        self._answers = RowModel(AnswerRow, self)
        self._code = ""
        self._problems: dict[str, tuple[str, str]] = {}
        self._real_names = True

    def serve(self, papers: Papers) -> None:
        """Take over the desk."""
        self._papers = papers

    def sit(self, seat: Seat | None) -> None:
        """Work with this class, or with none."""
        self._seat, self._code, self._problems = seat, "", {}
        self._tell("")
        self.refresh()

    def call_by(self, *, real_names: bool) -> None:
        """Show real names, or nicknames and codes."""
        self._real_names = real_names
        self.refresh()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self._tell("")
        self.refresh()

    def refresh(self) -> None:
        """Read again what is on the disk."""
        sheets = self._all_sheets()
        if self._code not in {sheet.code for sheet in sheets}:
            self._code = sheets[0].code if sheets else ""
        self._sheets.replace([self._sheet_row(sheet) for sheet in sheets])
        self._answers.replace(self._answer_rows())
        self.changed.emit()

    # The projector

    @Slot(str)
    def project(self, scenario: str) -> None:
        """Play this scenario with the class."""
        self.projectAsked.emit(scenario)

    def keep_vote(self, vote: Vote) -> None:
        """Keep a show of hands as the class's own."""
        if self._seat is None:
            return
        store, day = self._seat.teacher.store, self._desk().clock.local_day()
        row = VoteRow(self._seat.row.id, day, vote.play, vote.scenario, vote.moment, vote.hands, vote.chosen)
        with store.transaction():
            store.save_vote(row)
        self.kept.emit()

    def _get_scenarios(self) -> list[dict[str, str]]:
        if self._seat is None:
            return []
        spoken, catalogue = self._speak(), self._desk().catalogue
        return [
            {
                "id": name,
                "title": catalogue.titles.get(name, Text(name, name)).in_(spoken),
                "minutes": str(script.scenario.minutes),
            }
            for name, script in catalogue.scripts.items()
            if script.scenario.family not in SENSITIVE_FAMILIES
            and "student" in script.scenario.audience
            and script.scenario.truth != "recovery"
        ]

    # Paper

    @Slot(str)
    def printNew(self, family: str) -> None:
        """Draw a new set (of one skill first, or of all with ""), keep it, and open it to be printed."""
        seat, desk = self._open(), self._desk()

        def work(report: Report) -> SheetRow:
            report(0.0)
            seed = int.from_bytes(desk.entropy(SEED_BYTES), "big")
            store, families = seat.teacher.store, [family] if family else []
            items = choose(desk.check_items.values(), families, store.sheets(seat.row.id), seed)
            return new_sheet(store, seat.row.id, items, seed, desk.clock.local_day(), desk.entropy)

        self.run(work, self._made)

    def _made(self, sheet: SheetRow) -> None:
        self._code, self._problems = sheet.code, {}
        self.refresh()
        self.printAgain(sheet.code)

    @Slot(str)
    def printAgain(self, code: str) -> None:
        """Open a set that was made before, to be printed."""
        sheet = self._sheet(code)
        if sheet is None:
            return
        try:
            items = again(self._desk().check_items, sheet)
            file, opened = self._print(code, items)
        except LachanError as error:
            self._fail(error)
            return
        self._tell(print_words(self, file, shown=opened))

    def _print(self, code: str, items: Sequence[PaperItem]) -> tuple[Path, bool]:
        from lachan.ui.class_pdf import pdf_of

        assert self._papers is not None
        row, spoken = self._open().row, self._speak()
        html = sheet_html(row.label, code, items, self._pupils(), spoken)
        name = self.words(f"lachan-{row.label}-phieu-{code}.pdf", f"lachan-{row.label}-sheet-{code}.pdf")
        return self._papers.print(name, pdf_of(html, row.label))

    @Slot(str)
    def chooseSheet(self, code: str) -> None:
        """Type in the answers of another sheet."""
        self._code, self._problems = code, {}
        self.refresh()

    @Slot(str, str)
    def typeIn(self, learner: str, words: str) -> None:
        """Keep what one pupil ticked; what cannot be read is told beside it and changes nothing."""
        sheet = self._sheet(self._code)
        pupil = next((one for one in self._pupils() if one.learner == learner), None)
        if sheet is None or pupil is None:
            return
        store = self._open().teacher.store
        try:
            type_in(store, sheet, pupil, words, self._desk().clock.local_day())
        except LachanError as error:
            self._problems[learner] = words, say(error, self._speak())
        else:
            self._problems.pop(learner, None)
            self.kept.emit()
        self.refresh()

    def _answer_rows(self) -> list[AnswerRow]:
        sheet = self._sheet(self._code)
        if sheet is None or self._seat is None:
            return []
        kept = {
            row.learner: row
            for row in self._seat.teacher.store.paper(sheet.class_id)
            if row.sheet == self._code
        }
        rows = []
        for pupil in self._pupils():
            row = kept.get(pupil.learner)
            typed, problem = self._problems.get(pupil.learner, ("", ""))
            ticks = typed or (self._as_typed(row.answers) if row is not None else "")
            told = ""
            if row is not None and not problem:
                fact = fact_of(row, sheet)
                told = self.words(
                    f"{fact.answered}/{fact.of} mục, đúng {fact.right}",
                    f"{fact.answered} of {fact.of} items, {fact.right} right",
                )
            rows.append(AnswerRow(pupil.learner, self._called(pupil), ticks, told, problem))
        return rows

    def _as_typed(self, answers: str) -> str:
        scam, real = self.words("L", "S"), self.words("T", "R")
        return answers.replace("s", scam).replace("g", real)

    def _called(self, pupil: PupilRow) -> str:
        name = pupil.name if self._real_names else pupil.nickname
        return f"{pupil.code} · {name}" if name else pupil.code

    def _sheet_row(self, sheet: SheetRow) -> SheetListRow:
        assert self._seat is not None
        typed = sum(row.sheet == sheet.code for row in self._seat.teacher.store.paper(sheet.class_id))
        day, of = shown(sheet.day, "day", self._speak()), len(self._pupils())
        detail = self.words(f"{day} · đã gõ {typed}/{of} em", f"{day} · {typed} of {of} typed in")
        return SheetListRow(sheet.code, detail)

    def _all_sheets(self) -> list[SheetRow]:
        return self._seat.teacher.store.sheets(self._seat.row.id) if self._seat is not None else []

    def _sheet(self, code: str) -> SheetRow | None:
        return next((sheet for sheet in self._all_sheets() if sheet.code == code), None)

    def _pupils(self) -> list[PupilRow]:
        seat = self._open()
        return [one for one in seat.teacher.store.pupils(seat.row.id) if not one.removed]

    def _open(self) -> Seat:
        assert self._seat is not None
        return self._seat

    def _desk(self) -> ClassDesk:
        assert self._papers is not None
        return self._papers.desk

    def _get_families(self) -> list[dict[str, str]]:
        spoken = self._speak()
        listed = self._desk().catalogue.families if self._seat is not None else ()
        every = {"value": "", "label": self.words("Mọi kỹ năng", "All skills")}
        return [every, *({"value": one, "label": family_name(one).in_(spoken)} for one in listed)]

    def _get_example(self) -> str:
        return self.words("Ví dụ: LTLLTT-T", "For example: SRSSRR-R")

    def _get_chips(self) -> list[dict[str, str]]:
        return [{"value": row.code, "label": row.code} for row in self._sheets.rows]

    scenarios = Property(list, _get_scenarios, notify=changed)
    families = Property(list, _get_families, notify=changed)
    sheets = Property(RowModel, lambda self: self._sheets, constant=True)
    sheetChips = Property(list, _get_chips, notify=changed)
    sheetCount = Property(int, lambda self: self._sheets.rowCount(), notify=changed)
    sheet = Property(str, lambda self: self._code, notify=changed)
    answers = Property(RowModel, lambda self: self._answers, constant=True)
    example = Property(str, _get_example, notify=changed)

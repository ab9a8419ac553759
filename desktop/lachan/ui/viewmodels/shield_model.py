"""My shield: what is held and what slips, whom to tell, the pledge, the evidence kit; and its print."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.domain.family_names import family_name
from lachan.domain.text import Text
from lachan.learning.check_instances import YOU
from lachan.learning.survey import Survey
from lachan.learning.tally import by_family
from lachan.ui.own_people import Own, OwnPeople, Person
from lachan.ui.viewmodels import shield_words
from lachan.ui.viewmodels.check_shelf import CheckShelf
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Services, Speak
from lachan.ui.viewmodels.shield_state import Measure, Skill, calls_for, measure, skills
from lachan.ui.viewmodels.survey_model import SurveyViewModel

if TYPE_CHECKING:
    from lachan.classroom.sealing import Signer
    from lachan.ui.certificate import Certificate

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ShieldShelf:
    """What stands behind the shield. *prints*: where pages to print and badges are written; *show_file*
    opens one. *signer*: the family's key, made when first asked for.
    """

    services: Services
    checks: CheckShelf
    own: OwnPeople
    prints: Path
    show_file: Callable[[Path], None]
    surprise: Callable[[], bool]
    signer: Callable[[], "Signer"]
    survey: Survey


@dataclass(frozen=True, slots=True)
class SkillRow:
    """One family in words and numbers."""

    key: str
    name: str
    standing: str
    icon: str
    chip: str
    counts: str
    when: str


@dataclass(frozen=True, slots=True)
class OwnPersonRow:
    """One of the three adults."""

    key: str
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class KitRow:
    """One thing of the evidence kit."""

    key: str
    glyph: str
    words: str


@QmlElement
@QmlUncreatable("Made by the app.")
class ShieldViewModel(QObject):  # type: ignore[operator]
    """The shield of one learner; also what Home shows of it: what is due today, and a call that may ring."""

    changed = Signal()
    printedChanged = Signal()
    boostAsked = Signal(list)
    measureAsked = Signal(str)
    callAsked = Signal(str)

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._shelf: ShieldShelf | None = None
        self._learner = ""
        self._skills: tuple[Skill, ...] = ()
        self._due: tuple[str, ...] = ()
        self._measure = Measure("")
        self._calls: tuple[str, ...] = ()
        self._printed = ""
        self._rows = RowModel(SkillRow, self)
        self._people = RowModel(OwnPersonRow, self)
        self._kit = RowModel(KitRow, self)
        self.survey_vm = SurveyViewModel(speak, self)

    def serve(self, shelf: ShieldShelf) -> None:
        """Take over the opened record."""
        self._shelf = shelf

    def enter(self, learner: str) -> None:
        """Hold the shield of *learner*."""
        self._learner = learner
        self.refresh()

    def shown(self) -> None:
        """Show what may have changed on other pages."""
        self.refresh()

    def forget(self) -> None:
        """Leave nothing behind of whoever sat here."""
        self._learner, self._skills, self._due, self._calls = "", (), (), ()
        for rows in (self._rows, self._people):
            rows.replace([])
        self.changed.emit()

    def eraseOwn(self) -> None:
        """Let go of what whoever sits here wrote down; the record has let go of the rest."""
        if self._shelf is not None and self._learner:
            self._shelf.own.forget(self._learner)

    def hidden(self) -> None:
        """Forget what was printed."""
        self._tell_printed("")

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self.refresh()

    def refresh(self) -> None:
        """Work it out again from the record."""
        shelf = self._shelf
        if shelf is None or not self._learner:
            return
        today, checks = shelf.checks.today(), shelf.checks
        sets = checks.checks.done(self._learner)
        runs = by_family(shelf.services.runs.results(self._learner))
        self._skills = skills(checks.standing(self._learner), sets, runs, checks.checks.kept(self._learner))
        self._due = checks.due(self._learner)
        self._measure = measure(checks.checks.forms(self._learner), today)
        self.survey_vm.ask(shelf.survey, self._learner, sets)
        role = checks.role(self._learner)
        calls = calls_for(self._due, shelf.services.modules, role) if shelf.surprise() else ()
        self._calls = tuple(station.id for station in calls)
        self._rows.replace([self._row(skill) for skill in self._skills])
        own = self._own()
        self._people.replace([OwnPersonRow(str(n), one.name, one.number) for n, one in enumerate(own.people)])
        self._kit.replace([KitRow(icon, icon, self._words(words)) for icon, words in shield_words.EVIDENCE])
        self.changed.emit()

    @Slot()
    def boost(self) -> None:
        """Begin the booster of what is due."""
        self.boostAsked.emit(list(self._due))

    @Slot()
    def measureNow(self) -> None:
        """Begin the form whose turn it is."""
        if self._measure.form and not self._measure.days:
            self.measureAsked.emit(self._measure.form)

    @Slot()
    def answerCall(self) -> None:
        """Take the call that rings: one of those that fit what is due, drawn by lot."""
        if self._calls and self._shelf is not None:
            self.callAsked.emit(self._calls[self._shelf.checks.seed() % len(self._calls)])

    @Slot(int, str, str)
    def namePerson(self, at: int, name: str, number: str) -> None:
        """Write down one of the three adults, from 0."""
        if self._shelf is not None and 0 <= at < len(self._own().people):
            self._shelf.own.name(self._learner, at, Person(name, number))

    @Slot(str)
    def nameWard(self, number: str) -> None:
        """Write down the number of the ward police."""
        if self._shelf is not None:
            self._shelf.own.call(self._learner, ward=number)

    @Slot(str)
    def nameSchool(self, number: str) -> None:
        """Write down the number of the school."""
        if self._shelf is not None:
            self._shelf.own.call(self._learner, school=number)

    @Slot(bool)
    def pledge(self, on: bool) -> None:
        """Make the pledge today, or take it back."""
        if self._shelf is not None:
            self._shelf.own.pledge(self._learner, self._shelf.checks.today() if on else "")
            self.changed.emit()

    @Slot()
    def printPage(self) -> None:
        """Write the certificate and pledge as a PDF and open it; raises LachanError print-failed."""
        from lachan.ui.certificate import certificate_pdf

        assert self._shelf is not None
        file = self._shelf.prints / f"la-chan-{self._shelf.checks.today()}.pdf"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(certificate_pdf(self.page()))
        except OSError as error:
            raise LachanError("print-failed", path=str(file)) from error
        self._tell_printed(str(file))
        self._shelf.show_file(file)

    @Slot()
    def printFamily(self) -> None:
        """Write the family's page for the fridge as a PDF and open it; raises LachanError print-failed."""
        from lachan.ui.family_pdf import family_pdf
        from lachan.ui.home_pages import put

        assert self._shelf is not None
        numbers, language = tuple(self._numbers()), self._speak()
        file = put(self._shelf.prints / f"family-{language}.pdf", lambda: family_pdf(numbers, language))
        self._tell_printed(str(file))
        self._shelf.show_file(file)

    @Slot(str)
    def saveBadge(self, family: str) -> None:
        """Write the signed badge of a skill that is held and show it; raises LachanError print-failed."""
        from lachan.ui.badges import write_badge

        assert self._shelf is not None
        review = next(one for one in self._shelf.checks.standing(self._learner) if one.family == family)
        words = {"skill": self._words(family_name(family)), "person": self._nickname()}
        until = self._words(shield_words.BADGE_UNTIL, day=self._day(review.due))
        file = write_badge(
            self._shelf.prints, review, words, until, self._words(shield_words.BADGE_BY), self._shelf.signer()
        )
        self._tell_printed(str(file))
        self._shelf.show_file(file)

    def page(self) -> "Certificate":
        """Return the words of the page to print."""
        from lachan.ui.certificate import Certificate

        say, own, words = self._words, self._own(), shield_words
        name = self._nickname()
        held = tuple(say(family_name(one.family)) for one in self._skills if one.standing == "held")
        pledge = tuple(say(line) for line in words.PLEDGE)
        if not own.pledged:
            pledge = (*pledge, say(words.NOT_PLEDGED))
        holds = say(words.HOLDS, name=name)
        return Certificate(
            title=say(words.CERTIFICATE, name=name),
            subtitle=say(words.AS_OF, day=self._day(self._today())),
            sections=(
                (holds, (*held, say(words.KEPT_UP)) if held else (say(words.HOLDS_NONE),)),
                (say(words.PLEDGES), pledge),
                (say(words.PEOPLE), (*self._numbers(), say(words.LINES))),
            ),
            signatures=(say(words.SIGNED), say(words.WITNESS)),
        )

    def _numbers(self) -> list[str]:
        """Return whom to call: the people and the places that were written down."""
        own = self._own()
        people = [f"{one.name} · {one.number}".strip(" ·") for one in own.people if one.name or one.number]
        places = ((shield_words.WARD, own.ward), (shield_words.SCHOOL, own.school))
        return people + [f"{self._words(place)}: {number}" for place, number in places if number]

    def _is_parent(self) -> bool:
        shelf = self._shelf
        return shelf is not None and bool(self._learner) and shelf.checks.role(self._learner) == "parent"

    def _row(self, skill: Skill) -> SkillRow:
        words = shield_words
        if skill.days <= 0:
            when = self._words(words.TODAY)
        else:
            when = self._words(words.TOMORROW if skill.days == 1 else words.IN_DAYS, n=skill.days)
        told = ((words.CAUGHT, skill.caught, skill.scams), (words.REFUSED, skill.refused, skill.genuine))
        counts = " · ".join(self._words(text, n=n, of=of) for text, n, of in told if of)
        chip = self._words(words.STANDINGS[skill.standing])
        icon = words.STANDING_ICONS[skill.standing]
        name = self._words(family_name(skill.family))
        return SkillRow(skill.family, name, skill.standing, icon, chip, counts[:1].upper() + counts[1:], when)

    def _words(self, text: Text, **facts: object) -> str:
        role = (
            self._shelf.checks.role(self._learner) if self._shelf is not None and self._learner else "student"
        )
        you = YOU[role].in_(self._speak())
        return text.in_(self._speak()).format_map({"you": you, "You": you[0].upper() + you[1:], **facts})

    def _own(self) -> Own:
        return self._shelf.own.of(self._learner) if self._shelf is not None else Own()

    def _today(self) -> str:
        return self._shelf.checks.today() if self._shelf is not None else ""

    def _day(self, day: str) -> str:
        return date.fromisoformat(day).strftime("%d/%m/%Y") if day else ""

    def _nickname(self) -> str:
        if self._shelf is None or not self._learner:
            return ""
        return self._shelf.services.learners.get(self._learner).nickname

    def _tell_printed(self, path: str) -> None:
        self._printed = path
        self.printedChanged.emit()

    def _get_due_title(self) -> str:
        names = [self._words(family_name(family)) for family in self._due[:2]]
        rest = len(self._due) - len(names)
        return ", ".join(names) + (f" +{rest}" if rest else "")

    def _get_measure_words(self) -> str:
        if not self._measure.form:
            return self.tr("All three are done. Thank you.")
        if self._measure.days:
            return self.tr("The last one is due in %n day(s).", "", self._measure.days)
        return {
            "A": self.tr("The first: before the lessons. %n item(s), no hints.", "", self._form_items()),
            "B": self.tr("The second: after the lessons. %n item(s), no hints.", "", self._form_items()),
            "C": self.tr("The third: what has stayed after three weeks?"),
        }[self._measure.form]

    def _form_items(self) -> int:
        assert self._shelf is not None
        return sum(item.form == self._measure.form for item in self._shelf.checks.items().values())

    def _get_pledged(self) -> str:
        day = self._own().pledged
        return self.tr("Pledged on %1").replace("%1", self._day(day)) if day else ""

    skills = Property(RowModel, lambda self: self._rows, constant=True)
    people = Property(RowModel, lambda self: self._people, constant=True)
    kit = Property(RowModel, lambda self: self._kit, constant=True)
    due = Property(int, lambda self: len(self._due), notify=changed)
    dueTitle = Property(str, _get_due_title, notify=changed)
    rings = Property(bool, lambda self: bool(self._calls), notify=changed)
    canMeasure = Property(
        bool, lambda self: bool(self._measure.form) and not self._measure.days, notify=changed
    )
    measureWords = Property(str, _get_measure_words, notify=changed)
    ward = Property(str, lambda self: self._own().ward, notify=changed)
    school = Property(str, lambda self: self._own().school, notify=changed)
    isParent = Property(bool, _is_parent, notify=changed)
    isPledged = Property(bool, lambda self: bool(self._own().pledged), notify=changed)
    pledgedWords = Property(str, _get_pledged, notify=changed)
    survey = Property(SurveyViewModel, lambda self: self.survey_vm, constant=True)
    pledgeLines = Property(
        list, lambda self: [self._words(line) for line in shield_words.PLEDGE], notify=changed
    )
    printed = Property(str, lambda self: self._printed, notify=printedChanged)

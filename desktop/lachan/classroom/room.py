"""The class as a teacher looks at it now: pupils with what follows from their work, a calendar, a filter."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.pupil_fold import PupilState, RunFact, decoded
from lachan.classroom.standing import Calendar, SkillStanding, standing_of
from lachan.storage.class_rows import PaperRow, PupilRow, SheetRow, VoteRow
from lachan.storage.class_store import ClassStore

NOTHING = PupilState()


@dataclass(frozen=True, slots=True)
class Filter:
    """What to look at. Empty means all. *learners*: these pupils; days are inclusive."""

    families: frozenset[str] = frozenset()
    learners: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class Pupil:
    """One pupil: the roster's row, the state, and what was ticked on paper."""

    row: PupilRow
    state: PupilState
    real_names: bool = True
    paper: tuple[PaperRow, ...] = ()

    @property
    def name(self) -> str:
        """The real name, on this computer only; the nickname or code where names are hidden."""
        return self.row.name if self.real_names else self.state.nickname or self.row.nickname or self.row.code

    @cached_property
    def by_family(self) -> dict[str, tuple[RunFact, ...]]:
        """The runs of each family, in order."""
        found: dict[str, list[RunFact]] = {}
        for run in self.state.runs:
            found.setdefault(run.family, []).append(run)
        return {family: tuple(runs) for family, runs in found.items()}


@dataclass(frozen=True)
class Room:
    """What every view is made from. *votes*: shows of hands; *sheets*: check sets on paper, by code."""

    class_id: str
    label: str
    calendar: Calendar
    pupils: tuple[Pupil, ...]
    catalogue: Catalogue
    veiled: dict[str, tuple[int, int]] = field(default_factory=dict)
    filter: Filter = Filter()
    demo: bool = False
    votes: tuple[VoteRow, ...] = ()
    sheets: dict[str, SheetRow] = field(default_factory=dict)

    @cached_property
    def families(self) -> tuple[str, ...]:
        """The families to show: those of the lessons, then others that were practised."""
        met = dict.fromkeys(family for pupil in self.pupils for family in pupil.by_family)
        every = dict.fromkeys((*self.catalogue.families, *met))
        return tuple(one for one in every if not self.filter.families or one in self.filter.families)

    def runs(self, pupil: Pupil) -> tuple[RunFact, ...]:
        """Return a pupil's runs that the filter lets through."""
        return tuple(run for run in pupil.state.runs if self._passes(run))

    def lived(self, pupil: Pupil) -> list[tuple[date, RunFact]]:
        """Return a pupil's runs as the child lived them, each with its day.

        Numbers of computers that never met say nothing of each other, so days and times decide; a run
        whose day cannot be stays with the one before it.
        """
        found: list[tuple[date, str, RunFact]] = []
        for run in self.runs(pupil):
            odd = self.calendar.is_odd(run.day)
            if odd and found:
                found.append((found[-1][0], found[-1][1], run))
            else:
                found.append((self.calendar.day(run.day), run.at, run))
        return [(day, run) for day, _, run in sorted(found, key=lambda one: one[:2])]

    def all_runs(self) -> Iterable[tuple[Pupil, RunFact]]:
        """Yield every run that the filter lets through, with its pupil."""
        for pupil in self.pupils:
            for run in self.runs(pupil):
                yield pupil, run

    def standing(self, pupil: Pupil, family: str) -> SkillStanding:
        """Return how a pupil stands in a family; the filter's days do not change what is held now."""
        return standing_of(pupil.by_family.get(family, ()), self.calendar)

    def _passes(self, run: RunFact) -> bool:
        if self.filter.families and run.family not in self.filter.families:
            return False
        return self.has_day(run.day)

    def has_day(self, day_of: str) -> bool:
        """Tell whether the filter lets that day through."""
        if self.filter.since is None and self.filter.until is None:
            return True
        day = self.calendar.day(day_of)
        return (self.filter.since or day) <= day <= (self.filter.until or day)


def room_of(
    store: ClassStore,
    class_id: str,
    catalogue: Catalogue,
    today: date,
    chosen: Filter | None = None,
    *,
    real_names: bool = True,
) -> Room:
    """Read a class for the views (a few milliseconds); raises LachanError class-unknown."""
    row = store.get(class_id)
    wanted = chosen or Filter()
    states = store.states(class_id)
    paper: dict[str, list[PaperRow]] = {}
    for one in store.paper(class_id):
        paper.setdefault(one.learner, []).append(one)
    pupils = tuple(
        Pupil(
            pupil,
            decoded(states[pupil.learner]) if pupil.learner in states else NOTHING,
            real_names,
            tuple(paper.get(pupil.learner, ())),
        )
        for pupil in store.pupils(class_id)
        if not pupil.removed and (not wanted.learners or pupil.learner in wanted.learners)
    )
    made = min(date.fromisoformat(row.made), today)
    calendar = Calendar(made, today)
    return Room(
        row.id,
        row.label,
        calendar,
        pupils,
        catalogue,
        store.veiled(class_id),
        wanted,
        store.kind == "demo",
        tuple(store.votes(class_id)),
        {sheet.code: sheet for sheet in store.sheets(class_id)},
    )

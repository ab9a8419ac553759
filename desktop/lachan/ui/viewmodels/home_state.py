"""What the home page shows, worked out from the record: pure, no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from lachan.domain.acts import Outcome
from lachan.domain.learner import Learner
from lachan.domain.text import Text
from lachan.learning.checks import Checks, judgements
from lachan.learning.lessons import LessonProgress
from lachan.learning.runs import RunResult
from lachan.learning.skill import Counts, count
from lachan.learning.tally import Tally, tally
from lachan.ui.viewmodels.check_state import outcome
from lachan.ui.viewmodels.home_paths import Road, along, road_of
from lachan.ui.viewmodels.services import Module, Services, Station

Mark = Literal["done", "again", "half", "next", "open"]
"""A station: done well · played, worth another go · begun · the next one · waiting."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A station with the mark it has for this learner."""

    station: Station
    mark: Mark


@dataclass(frozen=True, slots=True)
class Stage:
    """A module with its marked stations, and why it stands on the path."""

    module: Module
    stops: tuple[Stop, ...]
    why: Text | None = None

    @property
    def done(self) -> int:
        """How many stations are done."""
        return sum(stop.mark == "done" for stop in self.stops)

    @property
    def whole(self) -> bool:
        """Whether all of it is done."""
        return self.done == len(self.stops)

    @property
    def minutes(self) -> int:
        """How long what is not done yet takes, by the authors' guess."""
        return sum(stop.station.minutes for stop in self.stops if stop.mark != "done")


@dataclass(frozen=True, slots=True)
class HomeState:
    """All that the home page knows about one learner."""

    stages: tuple[Stage, ...] = ()
    today: Station | None = None  # what the hero card offers
    why: Literal["resume", "half", "next", "again", "nothing"] = "nothing"
    run: str = ""  # the unfinished run behind "resume"
    tally: Tally = field(default_factory=Tally)
    days: int = 0  # different days with practice in the last seven
    road: Road = field(default_factory=Road)

    @property
    def here(self) -> int:
        """The number, from 0, of the stage where the learner is: the first that is not done; -1 for none."""
        return next((n for n, stage in enumerate(self.stages) if not stage.whole), -1)


def derive(learner: Learner, services: Services) -> HomeState:
    """Return the home page of *learner*."""
    lessons = services.lessons.all(learner.id)
    results = services.runs.results(learner.id)
    road = road_of(learner, services.paths)
    modules = along(road, services.paths, services.modules, learner.role)
    judged = _judged(services.checks, learner.id)
    stages = _mark(modules, lessons, results, judged)
    unfinished = services.runs.unfinished(learner.id)
    station = None
    if unfinished is not None:
        station = _find(services.modules, unfinished.scenario)
    counts, days = _counted(tally(results), services.checks, learner.id), _days(results, services.today())
    if unfinished is not None and station is not None:
        return HomeState(stages, station, "resume", unfinished.run, counts, days, road)
    stop = _today(stages, results)
    if stop is None:
        return HomeState(stages, tally=counts, days=days, road=road)
    why: Literal["half", "next", "again"] = (
        "half" if stop.mark == "half" else "next" if stop.mark == "next" else "again"
    )
    return HomeState(stages, stop.station, why, "", counts, days, road)


def _find(modules: Sequence[Module], scenario: str) -> Station | None:
    stations = (station for module in modules for station in module.stations)
    return next((found for found in stations if found.kind == "scenario" and found.id == scenario), None)


def _mark(
    modules: Sequence[tuple[Module, Text | None]],
    lessons: Mapping[str, LessonProgress],
    results: Sequence[RunResult],
    judged: Mapping[str, Mark],
) -> tuple[Stage, ...]:
    outcomes: dict[str, list[Outcome]] = {}
    for result in results:
        if not result.counts:
            continue
        outcomes.setdefault(result.scenario, []).append(result.outcome)
    waiting = True
    stages = []
    for module, why in modules:
        stops = []
        for station in module.stations:
            check = station.kind == "check"
            mark = judged.get(station.id, "open") if check else _own_mark(station, lessons, outcomes)
            if mark == "open" and waiting:
                mark = "next"
            waiting = waiting and mark not in ("next", "half")
            stops.append(Stop(station, mark))
        stages.append(Stage(module, tuple(stops), why))
    return tuple(stages)


def _counted(runs: Tally, checks: Checks | None, learner: str) -> Tally:
    """Return the two counts over runs and over check items together."""
    judged = count(judgements(checks.done(learner))) if checks is not None else Counts()
    judged = sum(checks.kept(learner).values(), judged) if checks is not None else judged
    return Tally(
        runs.recognised + judged.hits,
        runs.scams + judged.scams,
        runs.wrongly_refused + judged.false_alarms,
        runs.genuine + judged.genuine,
    )


def _judged(checks: Checks | None, learner: str) -> dict[str, Mark]:
    """Return the mark of each module whose check items were begun."""
    if checks is None:
        return {}
    marks: dict[str, Mark] = {}
    for one in checks.done(learner):
        if one.sort == "practice":
            well = marks.get(one.name) == "done" or outcome(one.attempts).well
            marks[one.name] = "done" if well else "again"
    left = checks.unfinished(learner, "practice")
    if left is not None and left.at and left.name not in marks:
        marks[left.name] = "half"
    return marks


def _own_mark(
    station: Station, lessons: Mapping[str, LessonProgress], outcomes: Mapping[str, Sequence[Outcome]]
) -> Mark:
    if station.kind == "lesson":
        progress = lessons.get(station.id)
        if progress is None:
            return "open"
        return "done" if progress.completed else "half" if progress.furthest_step > 0 else "open"
    played = outcomes.get(station.id, ())
    if Outcome.SAFE in played:
        return "done"
    return "again" if any(outcome != Outcome.STOPPED for outcome in played) else "open"


def _today(stages: Sequence[Stage], results: Sequence[RunResult]) -> Stop | None:
    stops = [stop for stage in stages for stop in stage.stops]
    for mark in ("half", "next", "again"):
        for stop in stops:
            if stop.mark == mark:
                return stop
    played = [result.scenario for result in results]
    scenarios = [stop for stop in stops if stop.station.kind == "scenario"]
    return min(scenarios, key=lambda stop: _last(played, stop.station.id), default=None)


def _last(played: Sequence[str], scenario: str) -> int:
    return max((i for i, name in enumerate(played) if name == scenario), default=-1)


def _days(results: Sequence[RunResult], today: str) -> int:
    first = (date.fromisoformat(today) - timedelta(days=6)).isoformat()
    return len({result.day for result in results if first <= result.day <= today})

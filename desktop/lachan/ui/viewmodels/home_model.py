"""Home: the path, what to do today, the learner's own two counts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.learner import Learner
from lachan.ui.viewmodels.home_state import HomeState, Mark, Stage, Stop, derive
from lachan.ui.viewmodels.home_work import class_work
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Services, Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NOBODY = Learner("", "", "")
MOST_OPEN = 3
"""A path of more stages than this folds them all but the one where the learner is."""


@dataclass(frozen=True, slots=True)
class StageRow:
    """One module on the path. *stops* are plain maps, read once by the page's Repeater."""

    module: str
    number: str
    standing: str  # done, here, ahead
    eyebrow: str
    title: str
    why: str
    chip: str
    chip_icon: str
    folds: bool
    shown: bool
    stops: list[dict[str, Any]] = field(default_factory=list)


@QmlElement
@QmlUncreatable("Made by the app.")
class HomeViewModel(QObject):  # type: ignore[operator]
    """The home page of one learner."""

    changed = Signal()
    lessonAsked = Signal(str)
    scenarioAsked = Signal(str)
    resumeAsked = Signal(str)
    checkAsked = Signal(str)
    togetherAsked = Signal(str)
    measureAsked = Signal(str)

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._services: Services | None = None
        self._learner = _NOBODY
        self._state = HomeState()
        self._stages = RowModel(StageRow, self)
        self._turned: dict[str, bool] = {}
        self.work_of: Callable[[str], tuple[str, ...]] = lambda _learner: ()
        """Tells what a learner's class is to do."""

    def serve(self, services: Services) -> None:
        """Take over the opened record."""
        self._services = services

    def enter(self, learner: Learner) -> None:
        """Show the home of *learner*."""
        self._learner = learner
        self._turned.clear()
        self.refresh()

    def forget(self) -> None:
        """Be nobody's home."""
        self._learner = _NOBODY

    def shown(self) -> None:
        """Show what may have changed on other pages."""
        self.refresh()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self.refresh()

    def refresh(self) -> None:
        """Work the page out again from the record."""
        if self._services is None or self._learner is _NOBODY:
            return
        self._state = derive(self._learner, self._services)
        self._stages.replace([self._row(i, stage) for i, stage in enumerate(self._state.stages)])
        self.changed.emit()

    @Slot()
    def startToday(self) -> None:
        """Do what the hero card offers."""
        if self._state.why == "resume":
            self.resumeAsked.emit(self._state.run)
        elif self._state.today is not None:
            self.openStation(self._state.today.kind, self._state.today.id)

    @Slot(str, str)
    def openStation(self, kind: str, station_id: str) -> None:
        """Open a station."""
        asked = {
            "lesson": self.lessonAsked,
            "check": self.checkAsked,
            "form": self.measureAsked,
        }.get(kind, self.scenarioAsked)
        asked.emit(station_id)

    @Slot(str)
    def turnStage(self, module: str) -> None:
        """Unfold a stage, or fold it."""
        row = next((row for row in self._stages.rows if row.module == module), None)
        if row is not None:
            self._turned[module] = not row.shown
            self.refresh()

    @Slot(str)
    def choosePath(self, path: str) -> None:
        """Go along another path from now on; what was done on the way stays done."""
        if self._services is not None and any(one.id == path for one in self._state.road.offered):
            self._learner = self._services.learners.choose_path(self._learner.id, path)
            self._turned.clear()
            self.refresh()

    @Slot(str)
    def readTogether(self, scenario_id: str) -> None:
        """Play a scenario for two: one reads the lines, the other holds the phone."""
        self.togetherAsked.emit(scenario_id)

    @Slot()
    def discard(self) -> None:
        """Give up the run that was left unfinished."""
        if self._services is not None and self._state.run:
            self._services.runs.discard(self._state.run)
            self.refresh()

    def _row(self, index: int, stage: Stage) -> StageRow:
        language, here = self._speak(), index == self._state.here
        chip, icon = self._chip(stage, here)
        eyebrow = self.tr("STAGE %1").replace("%1", str(index + 1))
        long = self.tr("%n minute(s)", "", stage.minutes)
        folds = len(self._state.stages) > MOST_OPEN
        return StageRow(
            module=stage.module.id,
            number=str(index + 1),
            standing="done" if stage.whole else "here" if here else "ahead",
            eyebrow=eyebrow if stage.whole else f"{eyebrow} · {long}",
            title=stage.module.title.in_(language),
            why=stage.why.in_(language) if stage.why is not None else "",
            chip=chip.replace("%1", str(stage.done)).replace("%2", str(len(stage.stops))),
            chip_icon=icon,
            folds=folds,
            shown=self._turned.get(stage.module.id, here or not folds),
            stops=[self._stop(stop) for stop in stage.stops],
        )

    def _chip(self, stage: Stage, here: bool) -> tuple[str, str]:
        if stage.whole:
            return self.tr("Done %1/%2"), "check"
        if stage.done or any(stop.mark in ("again", "half") for stop in stage.stops):
            return self.tr("Under way %1/%2"), "play"
        return (self.tr("Up next"), "play") if here else ("", "")

    def _stop(self, stop: Stop) -> dict[str, Any]:
        station = stop.station
        title, detail = station.title.in_(self._speak()), self._detail(stop.mark, station.minutes)
        lesson = station.kind == "lesson"
        kind = self.tr("Lesson") if lesson else self.tr("Call to rehearse")
        kind = self.tr("Items to judge") if station.kind == "check" else kind
        return {
            "kind": station.kind,
            "id": station.id,
            "title": title,
            "detail": detail,
            "mark": stop.mark,
            "icon": _icon(stop.mark, station.kind),
            "spoken": f"{kind}: {title}. {detail}",
            "together": ""
            if station.kind != "scenario" or stop.mark not in ("done", "again")
            else self._together(title),
        }

    def _together(self, title: str) -> str:
        return self.tr("Read together: %1").replace("%1", title)

    def _detail(self, mark: Mark, minutes: int) -> str:
        long = self.tr("%n minute(s)", "", minutes)
        if mark == "done":
            return self.tr("Done well")
        if mark == "again":
            return self.tr("Worth another go")
        if mark == "half":
            return self.tr("Half read")
        ahead = self.tr("Up next")
        return f"{ahead} · {long}" if mark == "next" else long

    def _minutes(self) -> int:
        return self._state.today.minutes if self._state.today is not None else 0

    def _get_hello(self) -> str:
        return self.tr("Hello %1!").replace("%1", self._learner.nickname)

    def _get_subtitle(self) -> str:
        if self._state.why == "resume":
            return self.tr("Something was left unfinished. Shall we go on from there?")
        if self._state.today is None:
            return ""
        return self.tr("%n minute(s) is enough today.", "", self._minutes())

    def _get_eyebrow(self) -> str:
        return self.tr("UNFINISHED") if self._state.why == "resume" else self.tr("TODAY")

    def _get_hero_text(self) -> str:
        lesson = self._state.today is not None and self._state.today.kind == "lesson"
        if self._state.why == "resume":
            return self.tr("The call is still waiting, just where it stopped.")
        if self._state.why == "half" and self._state.today is not None and self._state.today.kind == "check":
            return self.tr("The next item is still waiting.")
        if self._state.why == "half":
            return self.tr("The page is still open where reading stopped.")
        if lesson:
            return self.tr("A short read, with two questions to try.")
        if self._state.today is not None and self._state.today.kind == "check":
            return self.tr("Eight messages, calls and pages. Some are real.")
        if self._state.why == "again":
            return self.tr("The same kind of call, with new details. See how early it shows.")
        return self.tr("The phone rings. Real or a trap? Act whenever it feels right.")

    def _get_action(self) -> str:
        if self._state.why == "resume":
            return self.tr("Go on")
        if self._state.why == "half":
            return self.tr("Read on")
        return self.tr("Practise again") if self._state.why == "again" else self.tr("Begin")

    def _get_path_title(self) -> str:
        chosen = self._state.road.chosen
        return chosen.title.in_(self._speak()) if chosen is not None else ""

    def _get_path_why(self) -> str:
        chosen = self._state.road.chosen
        return chosen.why.in_(self._speak()) if chosen is not None else ""

    def _get_paths(self) -> list[dict[str, str]]:
        offered = self._state.road.offered
        return [{"value": path.id, "label": path.title.in_(self._speak())} for path in offered]

    def _get_where(self) -> str:
        count, here = len(self._state.stages), self._state.here
        if here < 0:
            return self.tr("All %n stage(s) are done. A booster now and then keeps it.", "", count)
        words = self.tr("Stage %1 of %2").replace("%1", str(here + 1)).replace("%2", str(count))
        done = self.tr("%n done", "", self._stages_done())  # the extractor does not look into f-strings
        return f"{words} · {done}" if self._stages_done() else words

    def _stages_done(self) -> int:
        return sum(stage.whole for stage in self._state.stages)

    def _get_work(self) -> list[dict[str, Any]]:
        work = self.work_of(self._learner.id) if self._learner is not _NOBODY else ()
        if not work or self._services is None:
            return []
        checks = self._services.checks
        done = checks.done(self._learner.id) if checks is not None else ()
        forms = [one.name for one in done if one.sort == "form"]
        return class_work(work, self._state.stages, forms, self._speak())

    def _get_week(self) -> str:
        days = self._state.days
        return self.tr("This week: %n day(s)", "", days) if days else ""

    hello = Property(str, _get_hello, notify=changed)
    subtitle = Property(str, _get_subtitle, notify=changed)
    nickname = Property(str, lambda self: self._learner.nickname, notify=changed)
    face = Property(str, lambda self: self._learner.face, notify=changed)
    stages = Property(RowModel, lambda self: self._stages, constant=True)
    asksPath = Property(bool, lambda self: self._state.road.asks, notify=changed)
    path = Property(
        str, lambda self: self._state.road.chosen.id if self._state.road.chosen else "", notify=changed
    )
    pathTitle = Property(str, _get_path_title, notify=changed)
    pathWhy = Property(str, _get_path_why, notify=changed)
    paths = Property(list, _get_paths, notify=changed)
    where = Property(str, _get_where, notify=changed)
    hasToday = Property(bool, lambda self: self._state.today is not None, notify=changed)
    eyebrow = Property(str, _get_eyebrow, notify=changed)
    heroTitle = Property(
        str,
        lambda self: "" if self._state.today is None else self._state.today.title.in_(self._speak()),
        notify=changed,
    )
    heroText = Property(str, _get_hero_text, notify=changed)
    heroTime = Property(str, lambda self: self.tr("%n minute(s)", "", self._minutes()), notify=changed)
    heroAction = Property(str, _get_action, notify=changed)
    classWork = Property(list, _get_work, notify=changed)
    canDiscard = Property(bool, lambda self: self._state.why == "resume", notify=changed)
    week = Property(str, _get_week, notify=changed)
    recognised = Property(int, lambda self: self._state.tally.recognised, notify=changed)
    scams = Property(int, lambda self: self._state.tally.scams, notify=changed)
    refused = Property(int, lambda self: self._state.tally.wrongly_refused, notify=changed)
    genuine = Property(int, lambda self: self._state.tally.genuine, notify=changed)


def _icon(mark: Mark, kind: str) -> str:
    if mark == "done":
        return "check"
    if mark == "again":
        return "repeat"
    if kind == "check":
        return "shield-question-mark"
    return "book-open" if kind == "lesson" else "play" if mark == "next" else "phone"

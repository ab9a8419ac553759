"""The debrief page: one finished run told again."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.content.recovery import Recovery
from lachan.domain.learner import Role
from lachan.learning.runs import RunLog, Runs
from lachan.scenario.debrief import Moment, debrief
from lachan.scenario.saved import SavedRun, replay
from lachan.scenario.script import Script
from lachan.scenario.slots import drawn
from lachan.ui.viewmodels.debrief_beside import BesideState, as_map, beside
from lachan.ui.viewmodels.debrief_lines import LineRow
from lachan.ui.viewmodels.debrief_state import Page, derive
from lachan.ui.viewmodels.debrief_telling import Telling
from lachan.ui.viewmodels.debrief_timeline import Span, place_bands, place_edges, place_marks
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.replay_model import Reel, ReplayViewModel
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
LABEL_PX = 13
FAMILY = "Be Vietnam Pro"


@dataclass(frozen=True, slots=True)
class DebriefShelf:
    """What the debrief needs of the rest. *script* raises LachanError for a scenario that is not there.

    *role* gives the role of a learner, *recoveries* the first-hour paths by id, *there* tells whether the
    pack has a scenario.
    """

    script: Callable[[str], Script]
    runs: Runs
    role: Callable[[str], Role]
    recoveries: Callable[[], Mapping[str, Recovery]]
    there: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class _Told:
    """The run on the page; *pace* is the easiest it was played at."""

    log: RunLog
    script: Script
    pace: str


@QmlElement
@QmlUncreatable("Made by the app.")
class DebriefViewModel(QObject):  # type: ignore[operator]
    """Looking back on one run."""

    changed = Signal()
    spanChanged = Signal()
    lineChanged = Signal()
    closed = Signal()
    againAsked = Signal(str, arguments=["scenarioId"])
    takeOver = Signal(str, int, arguments=["runId", "atMs"])
    firstHourAsked = Signal(str, arguments=["scenarioId"])
    togetherAsked = Signal(str, arguments=["scenarioId"])
    helpAsked = Signal()

    def __init__(self, speak: Speak, ticker: Ticker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self.replay_vm = ReplayViewModel(speak, ticker, self)
        self.replay_vm.headChanged.connect(self._follow)
        self._beside = BesideState()
        self._shelf: DebriefShelf | None = None
        self._told: _Told | None = None
        self._telling: Telling | None = None
        self._page: Page | None = None
        self._lines = RowModel(LineRow, self)
        self._line = 0
        self._width = 0.0
        self._bands: list[dict[str, Any]] = []
        self._edges: list[dict[str, Any]] = []
        self._marks: list[dict[str, Any]] = []

    def serve(self, shelf: DebriefShelf) -> None:
        """Take over the scenarios and the opened record."""
        self._shelf = shelf

    def open(self, run_id: str) -> None:
        """Look back on a run; LachanError run-unknown, or what replaying it raises."""
        shelf = self._served()
        log = shelf.runs.log(run_id)
        results = shelf.runs.results(log.learner)
        paces = (str(result.summary.get("pace") or "") for result in results if result.run == run_id)
        self._told = _Told(log, shelf.script(log.scenario), next(paces, "") or log.pace)
        self._show()
        self._line = self._page.key_line if self._page is not None else 0
        self._lay_reel()
        self._look()

    def shown(self) -> None:
        """Show it as the learner's role now asks for."""
        self.retranslate()

    def hidden(self) -> None:
        """Leave the page: the replay stops."""
        self.replay_vm.rest()

    def forget(self) -> None:
        """Look back on nothing."""
        self._told = self._telling = self._page = None

    def retranslate(self) -> None:
        """Say everything again in the new language; the same line and second stay open."""
        self._show()
        self.replay_vm.retranslate()
        self._look()

    @property
    def page(self) -> Page | None:
        """What is on the page; None before a run was opened."""
        return self._page

    @Slot()
    def goOn(self) -> None:
        """Leave for home."""
        self.closed.emit()

    @Slot()
    def again(self) -> None:
        """Play the same scenario again, with new details."""
        if self._told is not None:
            self.againAsked.emit(self._told.log.scenario)

    @Slot()
    def readTogether(self) -> None:
        """Play the same scenario again, one reading the lines, the other holding the phone."""
        if self._told is not None:
            self.togetherAsked.emit(self._told.log.scenario)

    @Slot()
    def playFirstHour(self) -> None:
        """Play what comes after this end."""
        if self._telling is not None and self._telling.play:
            self.firstHourAsked.emit(self._telling.play)

    @Slot()
    def takeOverHere(self) -> None:
        """Take the run over from the second that is shown."""
        if self._told is not None:
            self.takeOver.emit(self._told.log.run, self.replay_vm.head)

    @Slot()
    def askHelp(self) -> None:
        """Ask for the page of help lines."""
        self.helpAsked.emit()

    @Slot(int)
    def point(self, line: int) -> None:
        """Open a line's detail, and show the phone as it was then."""
        if line != self._line and 0 <= line < self._lines.rowCount():
            self._line = line
            self._look()
            self.replay_vm.rest()
            self.replay_vm.scrub(self._moments()[line].at)

    @Slot(int, result=bool)
    def step(self, by: int) -> bool:
        """Go *by* lines on; False at either end."""
        before = self._line
        self.point(self._line + by)
        return self._line != before

    @Slot(float)
    def spread(self, width: float) -> None:
        """Lay the timeline out in *width* px at 100 % text."""
        if width > 0 and width != self._width:
            self._width = width
            self._lay()

    def _served(self) -> DebriefShelf:
        assert self._shelf is not None, "serve() comes first"
        return self._shelf

    def _moments(self) -> tuple[Moment, ...]:
        return self._telling.debrief.moments if self._telling is not None else ()

    def _lay_reel(self) -> None:
        if self._told is None or self._telling is None:
            return
        seen, moments = self._telling.debrief, self._moments()
        first = max(seen.contact_at, 0)
        reel = Reel(self._told.script, _saved(self._told.log), self._telling.role, first, seen.lasted)
        self.replay_vm.lay(reel, moments[self._line].at if moments else first)

    def _follow(self) -> None:
        """Open the line that had come last at the second that is shown."""
        come = [n for n, moment in enumerate(self._moments()) if moment.at <= self.replay_vm.head]
        line = come[-1] if come else 0
        if line != self._line:
            self._line = line
            self._look()

    def _look(self) -> None:
        moments = self._moments()
        if self._telling is not None and self._line < len(moments):
            moment = moments[self._line]
            run = self.replay_vm.play_at(moment.at).run
            self._beside = beside(self._telling, moment, self._lines.rows[self._line], run)
        else:
            self._beside = BesideState()
        self.lineChanged.emit()

    def _show(self) -> None:
        if self._told is None:
            return
        shelf, log, script = self._served(), self._told.log, self._told.script
        seen = debrief(script, *replay(script, _saved(log)))
        language = self._speak()
        recovery = shelf.recoveries().get(seen.recovery)
        play = recovery.play if recovery is not None else ""
        self._telling = Telling(
            script=script,
            debrief=seen,
            language=language,
            role=shelf.role(log.learner),
            pace=self._told.pace,
            values=drawn(script.scenario, log.seed, language),
            recovery=recovery,
            play=play if play and shelf.there(play) else "",
            aside="forked" if log.forked_from else "together" if log.together else "",
        )
        self._page = derive(self._telling)
        self._lines.replace(self._page.lines)
        self.changed.emit()
        self._lay()

    def _lay(self) -> None:
        if self._telling is None or self._page is None:
            return
        telling, seen = self._telling, self._telling.debrief
        span = Span(max(seen.contact_at, 0), seen.lasted, self._width)
        marks = place_marks(self._page.marks, span, _measure)
        xs = [mark.x for mark in marks]
        bands = place_bands(seen.stretches if seen.scam else (), span, xs, telling.trick, _measure)
        first, last = telling.clock(0), telling.clock(seen.lasted)
        self._edges = [asdict(edge) for edge in place_edges(first, last, span, xs, _measure)]
        self._marks = [
            {**asdict(m.mark), "x": m.x, "labelX": m.label_x, "labelWidth": m.label_width, "row": m.row}
            for m in marks
        ]
        self._bands = [
            {
                "x": band.x,
                "width": band.width,
                "trick": str(band.trick),
                "signX": band.sign_x,
                "word": telling.trick(band.trick) if band.named else "",
            }
            for band in bands
        ]
        self.spanChanged.emit()

    def _of_page(self, name: str, empty: Any) -> Any:
        return empty if self._page is None else getattr(self._page, name)

    title = Property(str, lambda self: self._of_page("title", ""), notify=changed)
    headline = Property(str, lambda self: self._of_page("headline", ""), notify=changed)
    lead = Property(str, lambda self: self._of_page("lead", ""), notify=changed)
    icon = Property(str, lambda self: self._of_page("icon", ""), notify=changed)
    tone = Property(str, lambda self: self._of_page("tone", "quiet"), notify=changed)
    pace = Property(str, lambda self: self._of_page("pace", ""), notify=changed)
    uncounted = Property(str, lambda self: self._of_page("uncounted", ""), notify=changed)
    together = Property(bool, lambda self: bool(self._told and self._told.log.together), notify=changed)
    oneThing = Property(str, lambda self: self._of_page("one_thing", ""), notify=changed)
    tonight = Property(str, lambda self: self._of_page("tonight", ""), notify=changed)
    twin = Property(str, lambda self: self._of_page("twin", ""), notify=changed)
    recovery = Property(
        "QVariantMap",  # type: ignore[arg-type]
        lambda self: self._of_page("recovery", {}),
        notify=changed,
    )
    aside = Property(
        "QVariantMap",  # type: ignore[arg-type]
        lambda self: self._of_page("aside", {}),
        notify=changed,
    )
    numbers = Property(
        "QVariantList",  # type: ignore[arg-type]
        lambda self: self._of_page("numbers", []),
        notify=changed,
    )
    tricks = Property(
        "QVariantList",  # type: ignore[arg-type]
        lambda self: self._of_page("tricks", []),
        notify=changed,
    )
    marks = Property("QVariantList", lambda self: self._marks, notify=spanChanged)  # type: ignore[arg-type]
    bands = Property("QVariantList", lambda self: self._bands, notify=spanChanged)  # type: ignore[arg-type]
    edges = Property("QVariantList", lambda self: self._edges, notify=spanChanged)  # type: ignore[arg-type]
    lines = Property(RowModel, lambda self: self._lines, constant=True)
    line = Property(int, lambda self: self._line, notify=lineChanged)
    lastLine = Property(bool, lambda self: self._line >= self._lines.rowCount() - 1, notify=lineChanged)
    beside = Property(
        "QVariantMap",  # type: ignore[arg-type]
        lambda self: as_map(self._beside),
        notify=lineChanged,
    )
    replay = Property(ReplayViewModel, lambda self: self.replay_vm, constant=True)


def _saved(log: RunLog) -> SavedRun:
    return SavedRun(
        pack=log.pack_hash,
        scenario=log.scenario,
        seed=log.seed,
        acts=tuple((act.at_ms, act.act) for act in log.acts),
        until=log.at_ms,
        pace=log.pace,
    )


def _measure(words: str) -> float:
    font = QFont(FAMILY)
    font.setPixelSize(LABEL_PX)
    font.setWeight(QFont.Weight.Bold)
    return QFontMetricsF(font).horizontalAdvance(words) + 2

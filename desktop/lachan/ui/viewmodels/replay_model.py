"""The phone of a finished run, at any of its seconds: scrubbed, or running at its own speed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.learner import Role
from lachan.scenario.run import Happened
from lachan.scenario.saved import SavedRun, fork
from lachan.scenario.script import Script
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.phone_model import PhoneViewModel
from lachan.ui.viewmodels.phone_moment import Moment, moment_of
from lachan.ui.viewmodels.phone_play import Play
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
STEP_MS = 1_000
LEAP_MS = 10_000
_VOICED = frozenset({Happened.SAID})


@dataclass(frozen=True, slots=True)
class Reel:
    """A run to look at again, from *first* to *last* ms."""

    script: Script
    saved: SavedRun
    role: Role
    first: int
    last: int


@QmlElement
@QmlUncreatable("Made by the debrief.")
class ReplayViewModel(PhoneViewModel):  # type: ignore[operator]
    """A phone that only shows. It is never live, so that no act does anything."""

    headChanged = Signal()
    playingChanged = Signal()
    reelChanged = Signal()
    said = Signal(str, arguments=["line"])
    """A line has just begun, while the replay runs: for its voice."""

    def __init__(self, speak: Speak, ticker: Ticker | None = None, parent: QObject | None = None) -> None:
        super().__init__(speak, ticker, parent)
        self._phase = "replay"
        self._reel: Reel | None = None
        self._head = 0
        self._playing = False

    def lay(self, reel: Reel, at: int) -> None:
        """Show *reel* at *at* ms, at rest."""
        self.rest()
        self._reel, self._role = reel, reel.role
        self.reelChanged.emit()
        self._go(at)

    def rest(self) -> None:
        """Stop where it is."""
        if self._playing:
            self._playing = False
            self._ticker.stop()
            self.ear.silence()
            self.playingChanged.emit()

    def play_at(self, at: int) -> Play:
        """Return the run as it stood at *at* ms."""
        assert self._reel is not None
        return Play.again(self._reel.script, fork(self._reel.saved, at))

    @property
    def head(self) -> int:
        """The moment shown, in ms of the run."""
        return self._head

    @property
    def moment(self) -> Moment:
        """The moment shown, as it was seen then."""
        assert self._play is not None
        return replace(moment_of(self._play, self._speak(), role=self._role), pace="timed", waiting=False)

    @Slot(int)
    def scrub(self, at: int) -> None:
        """Show the run at *at* ms; outside of it, at its nearer end."""
        if self._reel is not None and at != self._head:
            self._go(at)

    @Slot(int)
    def nudge(self, seconds: int) -> None:
        """Go *seconds* on, or back."""
        self.scrub(self._head + seconds * 1_000)

    @Slot()
    def toggle(self) -> None:
        """Let the replay run, from the start if it stands at its end; or stop it."""
        if self._playing:
            self.rest()
            return
        if self._reel is None:
            return
        if self._head >= self._reel.last:
            self._go(self._reel.first)
        self._playing = True
        self._ticker.start(self._run_on)
        self.playingChanged.emit()

    def _run_on(self, ms: int) -> None:
        if self._reel is None or not self._playing:
            return
        before = self._head
        self._go(before + ms)
        assert self._play is not None
        for happened in self._play.happened:
            if happened.kind in _VOICED and before < happened.at <= self._head:
                self.said.emit(happened.what)
                self.ear.say(self.moment, happened.what)
        if self._head >= self._reel.last:
            self.rest()

    def _go(self, at: int) -> None:
        assert self._reel is not None
        self._head = min(max(at, self._reel.first), self._reel.last)
        self._play = self.play_at(self._head)
        self._told = len(self._play.happened)  # nothing is told again
        self._show()
        self.headChanged.emit()

    def _clock(self) -> str:
        since = self._head - (self._reel.first if self._reel else 0)
        return f"{since // 60_000}:{since // 1_000 % 60:02d}"

    at = Property(int, lambda self: self._head, notify=headChanged)
    first = Property(int, lambda self: self._reel.first if self._reel else 0, notify=reelChanged)
    last = Property(int, lambda self: self._reel.last if self._reel else 0, notify=reelChanged)
    clock = Property(str, _clock, notify=headChanged)
    playing = Property(bool, lambda self: self._playing, notify=playingChanged)
    over = Property(bool, lambda self: bool(self._play and self._play.run.ended), notify=headChanged)

"""The phone page: one play-through under the learner's hands.

Every act goes the same way: recorded, done, shown. What is shown is derived whole from one moment.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.acts import Act, ActKind, Outcome, parse_act
from lachan.domain.errors import LachanError
from lachan.domain.learner import Role
from lachan.learning.runs import Runs
from lachan.scenario.saved import SavedRun
from lachan.scenario.script import Script
from lachan.ui.viewmodels.acts_panel import REPLIES, WAIT
from lachan.ui.viewmodels.phone_clock import Ticker, TimerTicker
from lachan.ui.viewmodels.phone_ear import Ear, Silence
from lachan.ui.viewmodels.phone_moment import Moment, moment_of
from lachan.ui.viewmodels.phone_play import Pace, Play
from lachan.ui.viewmodels.phone_screen import PhoneScreen
from lachan.ui.viewmodels.phone_steps import back_from, other_app, summary_of
from lachan.ui.viewmodels.pressed import as_pressed, said_just_now
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST_NUMBER = 18
_PAD = tuple("0123456789*#<")


@dataclass(frozen=True, slots=True)
class Stage:
    """What the phone needs of the rest. *script* raises LachanError for a scenario that is not there.

    *pack* is the hash of the pack that a scenario is in, *role* the role of a learner, *seed* a fresh seed,
    *pace* the pace set.
    """

    script: Callable[[str], Script]
    pack: Callable[[str], str]
    runs: Runs
    role: Callable[[str], Role]
    seed: Callable[[], int]
    pace: Callable[[], Pace]


@QmlElement
@QmlUncreatable("Made by the app.")
class PhoneViewModel(PhoneScreen):  # type: ignore[operator]
    """The simulated phone. Stages: lock (before the start), live, paused, over (an end), stopped (Esc)."""

    ended = Signal(str, arguments=["runId"])
    stopped = Signal()
    helpAsked = Signal()
    repliesAsked = Signal()
    """The learner went to the replies: the first of them takes the focus."""
    together = False
    """Whether another person reads the other side's lines."""

    def __init__(self, speak: Speak, ticker: Ticker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._ticker: Ticker = ticker or TimerTicker(self)
        self._stage: Stage | None = None
        self._learner = ""
        self._role: Role = "student"
        self._run_id = ""
        self._phase = "lock"
        self._typed = ""
        self._told = 0
        self.ear: Ear = Silence()
        self._play: Play | None = None

    def serve(self, stage: Stage) -> None:
        """Take over the scenarios and the opened record."""
        self._stage = stage

    def start(self, learner_id: str, scenario_id: str) -> None:
        """Lay the phone down, locked, with a fresh instance of the scenario; nothing is recorded yet."""
        stage = self._served()
        play = Play(stage.script(scenario_id), stage.seed(), stage.pace())
        self._begin(play, learner_id, "", "lock")

    def resume(self, run_id: str) -> None:
        """Take a run up where it stood; the clock waits until the learner goes on.

        Raises LachanError run-of-other-lessons where the lessons have changed: no replay would be exact.
        """
        stage = self._served()
        self._require_same_lessons(run_id)
        log = stage.runs.resume(run_id)
        saved = SavedRun(
            pack=log.pack_hash,
            scenario=log.scenario,
            seed=log.seed,
            acts=tuple((act.at_ms, act.act) for act in log.acts),
            until=log.at_ms,
            pace=log.pace,
        )
        play = Play.again(stage.script(log.scenario), saved)
        self._begin(play, log.learner, run_id, "paused")
        self._finish_if_ended()
        self._show()

    def fork(self, run_id: str, at_ms: int) -> None:
        """Take a run over from *at_ms*, as a new run that never counts; the clock waits.

        Raises what ``resume`` raises.
        """
        self._require_same_lessons(run_id)
        self.resume(self._served().runs.fork(run_id, at_ms))

    def hidden(self) -> None:
        """Leave the page: the clock stops and the run can be taken up later."""
        self.ear.silence()
        if self._phase in ("live", "paused") and self._play is not None:
            self._ticker.stop()
            self._phase = "paused"
            self._served().runs.suspend(self._run_id, self._play.run.now)
            self._show()

    def forget(self) -> None:
        """Let go of the run, which ``hidden`` has put by: somebody else may sit down here."""
        self._ticker.stop()
        self._play, self._phase = None, "lock"

    def retranslate(self) -> None:
        """Say everything again in the new language; the run is not touched."""
        self._show()

    @property
    def play(self) -> Play | None:
        """The play-through under way, for the debrief and the tests."""
        return self._play

    @property
    def goes_on(self) -> bool:
        """Whether the story goes on by itself, so that somebody may well be watching without a touch."""
        return self._phase == "live" and self._play is not None and not self._play.waiting

    @property
    def moment(self) -> Moment:
        """The present moment."""
        assert self._play is not None
        return moment_of(self._play, self._speak(), role=self._role, stage=self._phase, typed=self._typed)

    @Slot()
    def begin(self) -> None:
        """Unlock the phone: the story starts."""
        if self._phase != "lock" or self._play is None:
            return
        stage = self._served()
        scenario = self._play.script.scenario.id
        trouble: LachanError | None = None
        try:
            self._run_id = stage.runs.begin(
                self._learner,
                scenario,
                stage.pack(scenario),
                self._play.run.seed,
                self._play.pace,
                together=self.together,
            )
        except LachanError as error:
            if "run" not in error.facts:
                raise
            self._run_id, trouble = str(error.facts["run"]), error
        self._phase = "live"
        self._ticker.start(self._tick)
        self._show()
        if trouble is not None:
            raise trouble

    @Slot(str)
    def act(self, words: str) -> None:
        """Do one act, e.g. ``ask mother``; the panel's own rows (replies, wait) too."""
        if words in (REPLIES, WAIT):
            self._go_to_replies() if words == REPLIES else self.letPass()
            return
        deed = parse_act(words)
        if deed is not None and self._phase == "live" and self._play is not None:
            deed = as_pressed(deed)
            if not said_just_now(self._play.happened, deed, self._play.run.now):
                self._do(deed)

    @Slot(str, result=bool)
    def key(self, keycap: str) -> bool:
        """Do what *keycap* stands for now; False if it stands for nothing."""
        if self._phase != "live":
            return False
        if self._shell.state.view == "keypad" and keycap in _PAD:
            self.typeDigit(keycap)
            return True
        here = self._call.state.replies_here
        for reply in self.rows("replies") if here else ():
            if reply.keycap == keycap:
                self.act(reply.act)
                return True
        row = next((row for row in self.rows("acts") if row.keycap == keycap), None)
        if row is not None:
            self.act(row.key)
        return row is not None

    @Slot()
    def back(self) -> None:
        """The phone's back key."""
        self.act(f"open {back_from(self.moment)}")

    @Slot()
    def switchApp(self) -> None:
        """The phone's switch key: to the app used before."""
        self.act(f"open {other_app(self.moment)}")

    @Slot()
    def stop(self) -> None:
        """Stop at once, without a score."""
        if self._phase in ("live", "paused"):
            self._do(Act(ActKind.STOP))
        elif self._phase == "lock":
            self.stopped.emit()

    @Slot()
    def leave(self) -> None:
        """Do what Esc does: stop at once; once it is over, go on from the end card."""
        if self._phase in ("over", "stopped"):
            self.review()
        else:
            self.stop()

    @Slot()
    def pause(self) -> None:
        """Stop the clock, or let it go on."""
        if self._phase == "live":
            self._ticker.stop()
            self._phase = "paused"
        elif self._phase == "paused":
            self._phase = "live"
            self._ticker.start(self._tick)
        self._show()

    @Slot(str)
    def setPace(self, pace: str) -> None:
        """Go on timed, slow or untimed."""
        if self._play is not None and pace in ("timed", "slow", "untimed"):
            self._play.change_pace(pace)  # type: ignore[arg-type]
            self._show()

    @Slot()
    def letPass(self) -> None:
        """Without a time limit: let what waits come."""
        if self._play is not None and self._phase == "live":
            self._play.let_pass()
            self._tick(1)

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        """Press a key of the dialler; ``<`` takes the last one back."""
        if digit != "<":
            self.ear.key(digit)
        self._typed = self._typed[:-1] if digit == "<" else (self._typed + digit)[:LONGEST_NUMBER]
        self._show()

    @Slot()
    def sayAgain(self) -> None:
        """Hear the last line once more; the clock goes on."""
        self.ear.replay()

    @Slot()
    def dial(self) -> None:
        """Call the number typed."""
        number, self._typed = self._typed, ""
        if number:
            self.act(f"dial {number}")

    @Slot()
    def review(self) -> None:
        """Go on from the end card."""
        if self._phase == "over":
            self.ended.emit(self._run_id)
        elif self._phase == "stopped":
            self.stopped.emit()

    @Slot()
    def askHelp(self) -> None:
        """Ask the app for the page of help lines."""
        self.helpAsked.emit()

    def _served(self) -> Stage:
        assert self._stage is not None, "serve() comes first"
        return self._stage

    def _require_same_lessons(self, run_id: str) -> None:
        stage = self._served()
        log = stage.runs.log(run_id)
        if log.pack_hash != stage.pack(log.scenario):
            raise LachanError("run-of-other-lessons", run=run_id)

    def _begin(self, play: Play, learner: str, run_id: str, phase: str) -> None:
        self._ticker.stop()
        self.ear.silence()
        self.ear.prepare()
        self._play, self._learner, self._run_id = play, learner, run_id
        self._role = self._served().role(learner)
        self._phase, self._typed, self._told = phase, "", len(play.happened)
        self._show()

    def _do(self, deed: Act) -> None:
        assert self._play is not None
        trouble: LachanError | None = None
        try:
            self._served().runs.record_act(self._run_id, self._play.run.now, deed)
        except LachanError as error:
            if "pending" not in error.facts:
                raise
            trouble = error  # kept in memory by the record: the learner goes on, and is told
        self._play.do(deed)
        self._settle()
        if trouble is not None:
            raise trouble

    def _tick(self, ms: int) -> None:
        if self._play is None or self._phase != "live":
            return
        self._play.tick(ms)
        self._settle()

    def _settle(self) -> None:
        trouble: LachanError | None = None
        try:
            self._finish_if_ended()
        except LachanError as error:
            trouble = error
        self._show()
        if trouble is not None:
            raise trouble

    def _finish_if_ended(self) -> None:
        play = self._play
        if play is None or not play.run.ended or self._phase in ("over", "stopped"):
            return
        self._ticker.stop()
        stop = play.run.ended == "stopped"
        self._phase = "stopped" if stop else "over"
        outcome = Outcome.STOPPED if stop else play.script.outcomes[play.run.ended]
        self._served().runs.finish(self._run_id, play.run.now, play.run.ended, outcome, summary_of(play))

    def _go_to_replies(self) -> None:
        state = self._call.state
        if state.replies_at and not state.replies_here:
            self.act(f"open {state.replies_at}")
        self.repliesAsked.emit()

    def _show(self) -> None:
        if self._play is None:
            return
        m = self.moment
        self.show_moment(m)
        fresh, self._told = self._play.happened[self._told :], len(self._play.happened)
        self.tell(m, fresh)
        self.ear.hear(m, fresh)

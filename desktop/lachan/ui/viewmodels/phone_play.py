"""One play-through under way: the engine, the phone it shows, and the pace of its clock. No Qt."""

from collections.abc import Iterable
from typing import Literal

from lachan.domain.acts import Act
from lachan.scenario.engine import act, advance, start
from lachan.scenario.phone import Phone, pick_up, shows
from lachan.scenario.run import Happening, Run
from lachan.scenario.saved import SavedRun, replay
from lachan.scenario.script import Script

Pace = Literal["timed", "untimed", "slow"]
SLOW = 2
"""In the slow pace the phone's clock takes this many seconds for one."""
_PATIENCE: tuple[Pace, ...] = ("timed", "slow", "untimed")


class Play:
    """The present moment of a run. *easiest* is the pace furthest from "timed" that was ever used.

    *by_hand*: whatever the other side does waits for ``turn``, as when its lines are read aloud.
    """

    def __init__(self, script: Script, seed: int, pace: Pace = "timed") -> None:
        self.script = script
        self.pace: Pace = pace
        self.easiest: Pace = pace
        self.by_hand = False
        self.happened: list[Happening] = []
        self.phone: Phone = pick_up(script)
        self._let_pass = (-1, "")
        self.run: Run
        self._take(*start(script, seed))

    @classmethod
    def again(cls, script: Script, saved: SavedRun) -> "Play":
        """Return the play as *saved* left it; raises what ``saved.replay`` raises."""
        play = cls(script, saved.seed, saved.pace)
        play.phone, play.happened = pick_up(script), []
        play._take(*replay(script, saved))
        return play

    def tick(self, ms: int) -> None:
        """Let *ms* of real time go by; without a time limit it halts just before a time-out."""
        target = self.run.now + (ms // SLOW if self.pace == "slow" else ms)
        while not self.run.ended and self.run.due <= target:
            if self.held_back():
                self._take(*advance(self.script, self.run, max(self.run.now, self.run.due - 1)))
                return
            self._take(*advance(self.script, self.run, self.run.due))
        self._take(*advance(self.script, self.run, target))

    def do(self, deed: Act) -> None:
        """Do *deed* now."""
        self._take(*act(self.script, self.run, deed))

    def held_back(self) -> bool:
        """Tell whether what comes next waits: a time-out for the learner, or all of it for ``turn``."""
        if self.by_hand and not self.run.ended:
            return self.run.due != self.run.dialing_until
        if self.pace != "untimed" or self.run.ended or self._let_pass == (self.run.entered, self.run.beat):
            return False
        cues_left = self.run.next_cue < len(self.script.beats[self.run.beat].cues)
        return not cues_left and self.run.due != self.run.dialing_until

    @property
    def waiting(self) -> bool:
        """Whether the clock stands still until the learner does something."""
        return self.held_back() and self.run.now >= self.run.due - 1

    def turn(self) -> None:
        """Let what comes next come now, however long it would have taken."""
        if not self.run.ended:
            self._take(*advance(self.script, self.run, max(self.run.now, self.run.due)))

    def let_pass(self) -> None:
        """Let this beat's time-out come after all."""
        self._let_pass = (self.run.entered, self.run.beat)

    def change_pace(self, pace: Pace) -> None:
        """Go on at *pace*; the run remembers the easiest one."""
        self.pace = pace
        self.easiest = max(self.easiest, pace, key=_PATIENCE.index)

    def _take(self, run: Run, happened: Iterable[Happening]) -> None:
        self.run = run
        for one in happened:
            self.happened.append(one)
            self.phone = shows(self.script, self.phone, one)

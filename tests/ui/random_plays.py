"""Random plays of every scenario through one real window, whose hands press whatever they find.

    python tests/ui/random_plays.py --plays 200 --seed 1

Prints what went wrong, how the plays ended and how the memory grew; exits with 1 where something did.
test_random_plays runs it in a process of its own, so that nothing else is in the memory it weighs.
"""

import argparse
import gc
import json
import os
import random
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from itertools import combinations
from pathlib import Path
from time import perf_counter
from types import TracebackType

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parent))

from harness import Driver, FakeClock, HandTicker, Shipped
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from lachan.scenario.saved import SavedRun, replay
from lachan.ui.application import application_of_ours
from lachan.ui.behind import Outside
from lachan.ui.course import Course
from lachan.ui.settings import SettingsStore
from lachan.ui.viewmodels.phone_model import PhoneViewModel

STEPS = 60
WEIGHED_EVERY = 10
"""Plays between two weighings of the memory."""
WARM_UP = 80
"""Plays before the memory counts: by then each scenario was read, each page and letter drawn once."""
IN_MEMORY = Path("/dev/shm")
"""Where there is one, the record lies there: it is written as ever, and no disk is waited for."""
MOST_GROWTH = 1.0
"""MiB per ten plays."""
PATIENCE_MS = 20 * 60_000
KEEP_STILL = 0.3
PRESS_A_KEY = 0.15
WORDS = ("0900000031", "2000000", "lua-vang.example", "Em chưa hiểu ạ", "156")
RARE = ("stopNow", "phoneHelp", "otherLanguage", "pause", "pace")
"""Pressed one time in eight that they are hit upon: they leave the story, or only dress it."""


@dataclass
class Played:
    """One play: how it ended, and what went wrong in it."""

    scenario: str
    seed: int
    steps: int = 0
    end: str = ""
    acts: int = 0
    screens: list[str] = field(default_factory=list)
    replayed: bool = False
    wrong: list[str] = field(default_factory=list)
    resident: float = 0.0


class Troubles:
    """Collects what Qt complains of and every error that nobody caught, while it is entered."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def __enter__(self) -> "Troubles":
        self._hook, sys.excepthook = sys.excepthook, self._error
        self._handler = qInstallMessageHandler(self._message)
        return self

    def __exit__(self, *_: object) -> None:
        qInstallMessageHandler(self._handler)
        sys.excepthook = self._hook

    def _message(self, kind: QtMsgType, _context: object, words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.found.append(words)

    def _error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
        self.found.append(f"{kind.__name__}: {error} ({where})")

    def take(self) -> list[str]:
        found, self.found = self.found, []
        return found


class Player:
    """Two hands and dice, at one window."""

    def __init__(self, driver: Driver, ticker: HandTicker, troubles: Troubles) -> None:
        self.driver, self.ticker, self.troubles = driver, ticker, troubles
        self.app = driver.shell.app
        learners = self.app.services.learners
        self.learners = {
            role: learners.add(role, "minh", role).id for role in ("student", "parent", "teacher")
        }

    @property
    def phone(self) -> PhoneViewModel:
        return self.app.phone_vm

    @property
    def stage(self) -> str:
        return str(self.phone._phase)

    def play(self, course: Course, scenario: str, seed: int) -> Played:
        played, dice = Played(scenario, seed), random.Random(seed)
        try:
            self._start(course, scenario)
            while self.stage not in ("over", "stopped") and played.steps < STEPS:
                played.steps += 1
                self._step(dice)
                self._note(played)
            self._finish(dice, played)
            self._go_home(played)
        except AssertionError as error:
            played.wrong.append(str(error) or repr(error))
        played.wrong += self.troubles.take()
        return played

    def _start(self, course: Course, scenario: str) -> None:
        audience = course.script(scenario).scenario.audience
        self.app.enter(self.learners[audience[0]])
        self.app.play(scenario)
        self.app.quiet_vm.goOn()  # where a quiet card came first
        self.driver.settle()
        self.driver.click("stageGo")
        assert self.stage == "live", "the phone is not unlocked"

    def _step(self, dice: random.Random) -> None:
        luck = dice.random()
        if self.app.current_page != "phone":
            self.driver.key(Qt.Key.Key_F1)  # back from the help lines
        elif luck < KEEP_STILL:
            self._let_pass(dice.choice((400, 2_000, 6_000, 20_000)))
        elif luck < KEEP_STILL + PRESS_A_KEY:
            self._press_a_key(dice)
        else:
            self._use(dice)

    def _let_pass(self, ms: int) -> None:
        """Let time go by inside Qt's own loop, so that an error in it is one that nobody catches."""
        QTimer.singleShot(0, lambda: self.ticker.pass_time(ms, min(max(ms // 10, 250), 2_000)))
        self.driver.settle()

    def _press_a_key(self, dice: random.Random) -> None:
        keys = [row.keycap for row in self.phone.rows("acts") if len(row.keycap) == 1]
        if keys:
            QTest.keyClick(self.driver.window, Qt.Key(ord(dice.choice(keys))))
            self.driver.settle()

    def _use(self, dice: random.Random) -> None:
        controls = [item for item in self.driver.items() if _usable(item)]
        control = dice.choice(controls)
        if control.objectName() in RARE and dice.random() > 1 / 8:
            return
        if control.inherits("QQuickTextField"):
            control.forceActiveFocus()
            self.driver.type(dice.choice(WORDS))
        else:
            self.driver.click(control)

    def _note(self, played: Played) -> None:
        screen = self.phone.moment.phone.screen.partition("/")[0]
        if screen not in played.screens:
            played.screens.append(screen)
        for name in self.phone._lists:
            keys = [row.key for row in self.phone.rows(name)]
            doubled = {key for key in keys if keys.count(key) > 1}
            played.wrong += [f"step {played.steps}: two rows {key!r} in the list {name}" for key in doubled]
        focus = self.driver.window.activeFocusItem()
        if focus is None or not focus.isVisible():
            played.wrong.append(f"step {played.steps}: the focus is on nothing that is seen ({screen})")

    def _finish(self, dice: random.Random, played: Played) -> None:
        if self.app.current_page != "phone":
            self.driver.key(Qt.Key.Key_F1)
        if self.stage == "paused":
            self.phone.pause()
        if dice.random() < 0.75:
            self._let_pass(PATIENCE_MS)
        for _ in range(3):  # a sheet or a field in between may take the first
            if self.stage in ("live", "paused"):
                self.driver.key(Qt.Key.Key_Escape)
        assert self.stage in ("over", "stopped"), f"neither ended nor stopped: {self.stage}"
        played.replayed = self._replays()

    def _replays(self) -> bool:
        """Tell whether the record, played again by the engine alone, gives this very run."""
        playing = self.phone.play
        assert playing is not None
        log = self.app.services.runs.log(self.phone._run_id)
        acts = tuple((act.at_ms, act.act) for act in log.acts)
        saved = SavedRun(log.pack_hash, log.scenario, log.seed, acts, log.at_ms, log.pace)
        return replay(playing.script, saved) == (playing.run, playing.happened)

    def _go_home(self, played: Played) -> None:
        playing, ended = self.phone.play, self.stage == "over"
        assert playing is not None
        played.end = playing.run.ended
        played.acts = len(self.app.services.runs.log(self.phone._run_id).acts)
        nameless = [node.role.name for node in self.driver.interactive() if not node.name.strip()]
        played.wrong += [f"a {role} without a name" for role in nameless]
        self.driver.click("stageGo")
        if ended:
            assert self.app.current_page == "debrief", f"after the end: {self.app.current_page}"
            self.driver.key(Qt.Key.Key_Escape)
        assert self.app.current_page == "home", f"not at home: {self.app.current_page}"


def _usable(item: QQuickItem) -> bool:
    kind = item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")
    return kind and item.isEnabled() and item.width() > 0 and item.height() > 0


def scenarios_of(course: Course) -> list[str]:
    """The scenarios of the whole path."""
    return [stop.id for module in course.modules() for stop in module.stations if stop.kind == "scenario"]


def resident() -> float:
    """Return the resident memory of this process in MiB, once all that is garbage has been let go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Rss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this kernel does not tell the resident memory")


def growth(played: Sequence[Played]) -> float:
    """Return the MiB by which the memory grew per ten plays after the warm-up: the median of all slopes.

    Not a number where the plays are too few to tell.
    """
    weighed = [(n, one.resident) for n, one in enumerate(played, 1) if one.resident and n >= WARM_UP]
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) * 10 for a, b in combinations(weighed, 2)]
    return statistics.median(slopes) if slopes else float("nan")


def play_all(plays: int, seed: int, folder: Path) -> list[Played]:
    course, ticker, warnings = Shipped(), HandTicker(), list[str]()
    SettingsStore(folder / "settings.json").change(reduced_motion=True)
    outside = Outside(folder, FakeClock(), random.Random(seed).randbytes, course, ticker)
    scenarios, dice, played = scenarios_of(course), random.Random(seed), list[Played]()
    with Troubles() as troubles:
        driver = Driver.open(outside, (1366, 768), warnings)
        player = Player(driver, ticker, troubles)
        for number in range(plays):
            one = player.play(course, scenarios[number % len(scenarios)], dice.getrandbits(32))
            if (number + 1) % WEIGHED_EVERY == 0:
                driver.shell.engine.collectGarbage()
                one.resident = resident()
            played.append(one)
        driver.close()
        gc.collect()
        played[-1].wrong += troubles.take() + warnings
    return played


def main(arguments: Sequence[str] | None = None) -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--plays", type=int, default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--into", type=Path, help="write each play to this file, a JSON list")
    given = asked.parse_args(arguments)
    application_of_ours()
    began = perf_counter()
    where = IN_MEMORY if IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="lachan-plays-", dir=where) as folder:
        played = play_all(given.plays, given.seed, Path(folder))
    took = perf_counter() - began
    if given.into is not None:
        given.into.write_text(json.dumps([asdict(one) for one in played]), encoding="utf-8")
    for one in played:
        for wrong in one.wrong:
            print(f"{one.scenario}, seed {one.seed}: {wrong}")
    ends = Counter("stopped" if one.end == "stopped" else "ended" for one in played)
    print(f"{len(played)} plays in {took:.0f} s, {sum(one.steps for one in played)} steps, ", end="")
    screens = {screen for one in played for screen in one.screens}
    print(f"{sum(one.acts for one in played)} acts; {dict(ends)}; {len(screens)} kinds of screen")
    print("memory, MiB:", *(round(one.resident, 1) for one in played if one.resident))
    print(f"growth after {WARM_UP} plays: {growth(played):+.2f} MiB per 10 plays, at most {MOST_GROWTH:.2f}")
    return 1 if any(one.wrong or not one.replayed for one in played) or growth(played) > MOST_GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())

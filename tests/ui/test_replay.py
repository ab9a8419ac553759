"""Seeing a run again: every second as it was, and taking it over from there."""

from dataclasses import dataclass
from typing import Any

import pytest
from harness import Driver, HandTicker, OpenWindow
from past_runs import SEED, keep, play
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from lachan.domain.acts import Act, Outcome, parse_act
from lachan.domain.errors import LachanError
from lachan.domain.text import Language
from lachan.learning.tally import Tally, tally
from lachan.scenario.run import Happened
from lachan.scenario.saved import SavedRun
from lachan.ui.viewmodels.phone_clock import HandTicker as Hand
from lachan.ui.viewmodels.phone_moment import Moment, moment_of
from lachan.ui.viewmodels.phone_parts import Part
from lachan.ui.viewmodels.phone_play import Play
from lachan.ui.viewmodels.phone_screen import PhoneScreen
from lachan.ui.viewmodels.replay_model import Reel, ReplayViewModel

MOMENTS = 20
END = "late"


def shown(screen: PhoneScreen) -> dict[str, Any]:
    """Everything that the screen shows."""
    parts = {name: part.state for name, part in vars(screen).items() if isinstance(part, Part)}
    lists = {name: screen.rows(name) for name in screen._lists}
    assert len(parts) > 5
    assert len(lists) > 5
    return parts | lists


@dataclass
class Lived:
    """A run, and what its screen showed at some of its moments while it was lived through."""

    played: Play
    seen: dict[int, Moment]

    @property
    def saved(self) -> SavedRun:
        done = [h for h in self.played.happened if h.kind is Happened.ACT]
        acts = tuple((h.at, h.what) for h in done)
        return SavedRun("pack", self.played.script.scenario.id, SEED, acts, self.played.run.now)


def live_through(end: str, language: Language = "vi") -> Lived:
    """Live a run, looking at the screen before and after each act and at every second."""
    seen: dict[int, Moment] = {}

    def look(playing: Play) -> None:
        if not playing.run.ended:
            seen[playing.run.now] = moment_of(playing, language)

    class Watched(Play):
        def tick(self, ms: int) -> None:
            super().tick(ms)
            look(self)

        def do(self, deed: Act) -> None:
            super().do(deed)
            look(self)

    reference = play(end)
    acts = [(h.at, h.what) for h in reference.happened if h.kind is Happened.ACT]
    playing = Watched(reference.script, SEED)
    for at, words in [*acts, (reference.run.now, "")]:
        while playing.run.now + 250 < at:
            playing.tick(250)
        playing.tick(at - playing.run.now)
        deed = parse_act(words)
        if deed is not None:
            playing.do(deed)
    return Lived(playing, seen)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("end", ["told", "late", "harmed", "checked"])
def test_every_second_is_shown_as_it_was_when_it_was_lived(end: str, language: Language) -> None:
    lived = live_through(end, language)
    times = sorted(lived.seen)
    chosen = times[:: max(1, len(times) // MOMENTS)]
    reel = Reel(lived.played.script, lived.saved, "student", 0, lived.played.run.now)
    replay, live = ReplayViewModel(lambda: language, Hand()), PhoneScreen()
    replay.lay(reel, 0)

    assert len(chosen) >= MOMENTS
    for at in reversed(chosen):
        replay.scrub(at)
        live.show_moment(lived.seen[at])
        assert shown(replay) == shown(live), at


def test_the_replay_obeys_no_act() -> None:
    lived = live_through("told")
    replay = ReplayViewModel(lambda: "vi", Hand())
    replay.lay(Reel(lived.played.script, lived.saved, "student", 0, lived.played.run.now), 20_000)
    before = shown(replay)

    for words in ("hang_up", "ask mother", "open home", "stop"):
        replay.act(words)
    replay.begin()
    replay.stop()
    replay.back()
    replay.letPass()
    replay.pause()

    assert shown(replay) == before
    assert not replay.key("D")
    assert replay.head == 20_000


def look_back(driver: Driver, end: str = END) -> str:
    """Put a run to *end* on the record, of these very lessons, and open its debrief; return its id."""
    app = driver.shell.app
    app.enter(app.learner or driver.add_learner().id)
    run = keep(app.services.runs, app.learner, end, pack=driver.shell._outside.course.hash)
    app.look_back(run)
    driver.settle()
    return run


def replay_of(driver: Driver) -> ReplayViewModel:
    return driver.shell.app.debrief_vm.replay_vm


def test_the_replay_runs_at_its_own_speed_says_each_line_once_and_stops_at_the_end(
    open_window: OpenWindow, ticker: HandTicker
) -> None:
    driver = open_window()
    look_back(driver, "told")
    replay, said = replay_of(driver), list[str]()
    replay.said.connect(said.append)
    driver.find("scrubber").forceActiveFocus()
    driver.key(Qt.Key.Key_Home)

    driver.click("replayToggle")
    ticker.pass_time(5_000)
    assert replay.head == replay.property("first") + 5_000
    assert said == ["post-1"]
    ticker.pass_time(3_600_000)

    assert not ticker.running
    assert replay.head == replay.property("last")
    assert said == list(dict.fromkeys(said))
    assert {"cap-1", "sec-3", "mum-1"} <= set(said)


def test_leaving_the_page_stops_the_replay(open_window: OpenWindow, ticker: HandTicker) -> None:
    driver = open_window()
    look_back(driver)
    driver.click("replayToggle")
    assert ticker.running

    driver.key(Qt.Key.Key_Escape)

    assert driver.page == "home"
    assert not ticker.running


def test_arrows_home_and_end_go_through_the_seconds_and_the_line_follows(open_window: OpenWindow) -> None:
    driver = open_window()
    look_back(driver)
    replay = replay_of(driver)
    driver.tab_to("scrubber")

    driver.key(Qt.Key.Key_Home)
    assert replay.head == replay.property("first")
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Left)
    assert replay.head == replay.property("first") + 1_000
    driver.key(Qt.Key.Key_PageUp)
    assert replay.head == replay.property("first") + 11_000
    assert driver.shell.app.debrief_vm.property("line") == 2
    assert driver.focused().objectName() == "scrubber"
    driver.key(Qt.Key.Key_End)
    assert replay.head == replay.property("last")
    assert driver.seek("takeOver") is None


def test_the_mouse_drags_the_moment_along_the_line(open_window: OpenWindow) -> None:
    driver = open_window()
    look_back(driver)
    slider, replay = driver.find("scrubber"), replay_of(driver)
    driver._bring_into_view(slider)

    def at(share: float) -> QPoint:
        return slider.mapToScene(QPointF(slider.width() * share, slider.height() / 2)).toPoint()

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(driver.window, left, none, at(0.2))
    early = replay.head
    for step in range(2, 9):
        QTest.mouseMove(driver.window, at(step / 10))
    QTest.mouseRelease(driver.window, left, none, at(0.8))
    driver.settle()

    span = replay.property("last") - replay.property("first")
    assert early < replay.head
    assert abs((replay.head - replay.property("first")) / span - 0.8) < 0.05
    assert driver.find("statusBar").property("time") == replay._shell.state.time


def test_the_slider_says_what_it_is_and_where_it_stands(open_window: OpenWindow) -> None:
    driver = open_window(language="en")
    look_back(driver)
    replay_of(driver).scrub(replay_of(driver).property("first") + 65_000)
    driver.settle()

    assert any("1:05" in node.name for node in driver.interactive())


def test_a_line_of_the_list_takes_the_phone_to_its_second(open_window: OpenWindow) -> None:
    driver = open_window()
    look_back(driver, "told")

    driver.click("line-4")

    debrief = driver.shell.app.debrief_vm
    assert replay_of(driver).head == debrief._moments()[4].at
    assert driver.find("momentQuote").property("text") == driver.find("line-4-quote").property("text")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_beside_each_moment_stand_what_they_wanted_the_act_and_the_safest_one(
    open_window: OpenWindow, language: str
) -> None:
    driver = open_window(language=language)
    look_back(driver, "harmed")
    debrief = driver.shell.app.debrief_vm
    line = next(n for n, m in enumerate(debrief._moments()) if m.line == "money-2")

    debrief.point(line)
    driver.settle()

    beside = debrief.property("beside")
    assert beside["wanted"]
    assert beside["deeds"][0]["text"] == {"vi": "Em chuyển tiền", "en": "You sent the money"}[language]
    assert beside["safest"]["text"] == {"vi": "Hỏi mẹ", "en": "Ask Mum"}[language]
    assert driver.find("momentWanted").property("text") == beside["wanted"]


def test_after_telling_no_other_act_is_recommended(open_window: OpenWindow) -> None:
    driver = open_window(language="en")
    look_back(driver, "told")
    debrief = driver.shell.app.debrief_vm

    debrief.point(driver.shell.app.debrief_vm._lines.rowCount() - 1)

    assert debrief.property("beside")["safest"]["text"].startswith("You had told Mum")


def test_where_the_safest_act_was_done_that_is_said(open_window: OpenWindow) -> None:
    driver = open_window(language="en")
    look_back(driver, "told")

    assert driver.shell.app.debrief_vm.property("beside")["safest"]["why"] == "Just what you did"


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_taking_over_repeats_the_run_to_that_second_and_waits(
    open_window: OpenWindow, ticker: HandTicker, by: str
) -> None:
    driver = open_window(modules=())
    run = look_back(driver)
    replay = replay_of(driver)
    at = 70_000
    replay.scrub(at)
    driver.settle()
    before = shown(replay)

    if by == "mouse":
        driver.click("takeOver")
    else:
        driver.tab_to("takeOver")
        driver.key(Qt.Key.Key_Return)

    phone, runs = driver.shell.app.phone_vm, driver.shell.app.services.runs
    assert driver.page == "phone"
    assert phone.play is not None
    assert phone.play.run == replay.play_at(at).run
    assert not ticker.running
    fork = runs.unfinished(driver.shell.app.learner)
    assert fork is not None
    assert (fork.forked_from, fork.seed, fork.at_ms) == (run, runs.log(run).seed, at)
    assert fork.acts == tuple(act for act in runs.log(run).acts if act.at_ms <= at)
    driver.click("stageGo")
    now = shown(phone)
    del now["_story"], before["_story"]
    assert now == before


def test_a_run_taken_over_is_shown_again_but_never_counts(
    open_window: OpenWindow, ticker: HandTicker
) -> None:
    driver = open_window(modules=(), language="en")
    run = look_back(driver, "harmed")
    app = driver.shell.app
    replay_of(driver).scrub(70_000)
    driver.click("takeOver")
    driver.click("stageGo")
    app.phone_vm.act("hang_up")
    app.phone_vm.act("ask mother")
    ticker.pass_time(600_000)
    driver.settle()
    driver.click("stageGo")

    results = app.services.runs.results(app.learner)
    assert [(r.outcome, r.counts) for r in results][1:] == [(Outcome.SAFE, False)]
    assert results[1].summary["forked_from"] == run
    assert tally(results) == Tally(recognised=0, scams=1)
    assert driver.page == "debrief"
    assert "does not count" in str(driver.shell.app.debrief_vm.property("uncounted"))
    app.show("home")
    assert app.home_vm.property("recognised") == 0


def test_a_run_of_other_lessons_cannot_be_taken_over(open_window: OpenWindow) -> None:
    driver = open_window(modules=())
    app = driver.shell.app
    app.enter(driver.add_learner().id)
    run = keep(app.services.runs, app.learner, "told", pack="other")

    with pytest.raises(LachanError) as error:
        app.phone_vm.fork(run, 9_000)

    assert error.value.code == "run-of-other-lessons"
    assert app.services.runs.unfinished(app.learner) is None

"""The way to every page of the window, in the states that matter, for tests that look at them all."""

from collections.abc import Callable

from class_ways import (
    care,
    class_at,
    class_list,
    class_locked,
    class_lost,
    classmate,
    head_at,
    paper,
    projector,
)
from harness import Driver

from lachan.ui.viewmodels.phone_clock import HandTicker

Way = Callable[[Driver, HandTicker], None]
LESSON, CALL = "01-fake-authority", "police-parcel"
THE_END_MS = 10 * 60_000


def _enter(driver: Driver) -> None:
    driver.shell.app.enter(driver.add_learner().id)
    driver.settle()


def _people(driver: Driver, _ticker: HandTicker) -> None:
    driver.add_learner("Minh", "minh")
    driver.add_learner("Lan Anh", "lan")
    driver.add_learner("Mẹ Hoa", "me", "parent")


def _sheet(driver: Driver, _ticker: HandTicker) -> None:
    driver.click("addLearner")
    driver.wait_until(lambda: driver.seek("saveLearner"))


def _home(driver: Driver, _ticker: HandTicker) -> None:
    _enter(driver)


def _toured(card: int) -> Way:
    def way(driver: Driver, _ticker: HandTicker) -> None:
        _enter(driver)
        driver.shell.app.tour_vm.again()
        for _ in range(card):
            driver.shell.app.tour_vm.forward()

    return way


def _aside(page: str) -> Way:
    def way(driver: Driver, _ticker: HandTicker) -> None:
        _enter(driver)
        driver.shell.app.show(page)

    return way


def _voices(driver: Driver, ticker: HandTicker) -> None:
    _aside("voices")(driver, ticker)
    driver.wait_until(lambda: driver.seek("voicesOpen"), "the list of what there is to read")
    driver.shell.app.voices_vm.open("police-parcel")


def _lesson(step: int) -> Way:
    def way(driver: Driver, _ticker: HandTicker) -> None:
        _enter(driver)
        driver.shell.app.read(LESSON)
        for _ in range(step):
            driver.shell.app.lesson_vm.forward()

    return way


def _lie_before(driver: Driver, _ticker: HandTicker) -> None:
    _enter(driver)
    driver.shell.app.play(CALL)
    driver.settle()


def _ringing(driver: Driver, ticker: HandTicker) -> None:
    _lie_before(driver, ticker)
    driver.click("stageGo")
    ticker.pass_time(3_000)


def _in_call(driver: Driver, ticker: HandTicker) -> None:
    _ringing(driver, ticker)
    driver.click("answer")
    ticker.pass_time(32_000)


def _hung_up(driver: Driver, ticker: HandTicker) -> None:
    _in_call(driver, ticker)
    driver.click("hangUp")


def _on_the_phone(*deeds: str, left: bool = False) -> Way:
    def way(driver: Driver, ticker: HandTicker) -> None:
        _in_call(driver, ticker)
        driver.shell.settings.change(left_handed=left)
        for deed in deeds:
            driver.shell.app.phone_vm.act(deed)
            driver.settle()

    return way


def _two(driver: Driver, _ticker: HandTicker) -> None:
    _enter(driver)
    driver.shell.app.read_together(CALL)


def _reading(driver: Driver, ticker: HandTicker) -> None:
    _two(driver, ticker)
    driver.settle()
    driver.click("togetherGo")
    driver.click("nextLine")
    driver.click("answer")
    for _ in range(6):
        driver.click("nextLine")


def _debrief(driver: Driver, ticker: HandTicker) -> None:
    _hung_up(driver, ticker)
    driver.click("act-ask mother")
    ticker.pass_time(THE_END_MS)
    driver.settle()
    driver.click("stageGo")


def _asking_a_pin(driver: Driver, _ticker: HandTicker) -> None:
    learner = driver.add_learner()
    driver.shell.app.desk.pins.choose(learner.id, "0420")
    driver.shell.app.enter(learner.id)


def _a_forgotten_pin(driver: Driver, ticker: HandTicker) -> None:
    driver.add_learner("Mẹ Hoa", "me", "parent")
    _asking_a_pin(driver, ticker)
    driver.click("pinForgotten")


def _check(kind: str, *steps: str) -> Way:
    """Judge items until one of *kind* comes ("" takes the first, "over" goes to the end), then do *steps*."""

    def way(driver: Driver, _ticker: HandTicker) -> None:
        _enter(driver)
        app = driver.shell.app
        items = driver.shell.course.check_items.values()
        app.check_vm.boost(
            app.learner, [item.family for item in items if item.kind == kind and not item.form][:1]
        )
        app.show("check")
        state = app.check_vm.state
        while kind and state is not None and state.stage != "over" and state.item.kind != kind:
            for step in ("scam", "answer", "next"):
                _judge(driver, step)
            state = app.check_vm.state
        for step in steps:
            _judge(driver, step)

    return way


def _shield(page: str) -> Way:
    """Show *page* to somebody who has judged two sets as scams all through."""

    def way(driver: Driver, _ticker: HandTicker) -> None:
        _enter(driver)
        app = driver.shell.app
        driver.shell.settings.change(surprise=True)
        for module in app.services.modules:
            app.check_vm.practise(app.learner, module.stations[-1].id)
            while app.check_vm.state is not None and app.check_vm.state.stage != "over":
                for step in ("scam", "answer", "next"):
                    _judge(driver, step)
        driver.clock.advance(days=1)
        app.enter(app.learner)
        app.go(page)

    return way


def _judge(driver: Driver, step: str) -> None:
    model = driver.shell.app.check_vm
    if step.isdecimal():
        model.tap(int(step))
    elif step in ("scam", "genuine"):
        model.say(step)
    else:
        {"answer": model.answer, "next": model.forward, "look": model.lookCloser}[step]()


WAYS: dict[str, Way] = {
    "who: a newcomer": lambda _driver, _ticker: None,
    "who: the sheet": _sheet,
    "who": _people,
    "who: a PIN": _asking_a_pin,
    "who: a forgotten PIN": _a_forgotten_pin,
    "home": _home,
    "home: the tour": _toured(0),
    "home: the end of the tour": _toured(4),
    "lesson": _lesson(0),
    "lesson: a quiz": _lesson(1),
    "lesson: an invitation": _lesson(3),
    "phone: before": _lie_before,
    "phone: ringing": _ringing,
    "phone: in a call": _in_call,
    "phone: for the left hand": _on_the_phone(left=True),
    "phone: the gallery": _on_the_phone("evidence", "open gallery"),
    "phone: a screenshot": _on_the_phone("evidence", "open gallery/1"),
    "phone: evidence": _on_the_phone("evidence", "open gallery/show"),
    "phone: settings": _on_the_phone("hang_up", "open settings"),
    "phone: a profile": _on_the_phone("hang_up", "open profile/mother"),
    "phone: the bank": _on_the_phone("open bank"),
    "phone: a transfer": _on_the_phone("open bank/transfer"),
    "phone: the browser": _on_the_phone("open browser"),
    "phone: the store": _on_the_phone("hang_up", "open store"),
    "phone: the mail": _on_the_phone("open mail"),
    "phone: the camera": _on_the_phone("open camera"),
    "phone: a report": _on_the_phone("hang_up", "open report"),
    "phone: looking closer": _on_the_phone("look caller"),
    "phone": _hung_up,
    "together: before": _two,
    "together": _reading,
    "debrief": _debrief,
    "check": _check(""),
    "check: looked at": _check("page", "scam", "1", "2", "look"),
    "check: told": _check("permissions", "genuine", "2", "answer"),
    "check: a call": _check("call", "scam", "1"),
    "check: over": _check("over"),
    "shield: nothing yet": _aside("shield"),
    "shield": _shield("shield"),
    "home: a booster is due": _shield("home"),
    "settings": _aside("settings"),
    "keeping": _aside("keeping"),
    "packs": _aside("packs"),
    "licences": _aside("licences"),
    "voices": _aside("voices"),
    "voices: a line": _voices,
    "myData": _aside("myData"),
    "help": _aside("help"),
    "class: doors": class_at(),
    "class: classes": class_list,
    "class: locked": class_locked,
    "head": head_at(),
    "head: new words": head_at("make"),
    "head: locked": head_at("make", "noted", "lock"),
    "head: classes": head_at("fill", "make", "noted", "point"),
    "class": class_at("-"),
    "class: questions": class_at("section-views"),
    "class: where they left": class_at("section-views", "segment-survival"),
    "class: a pupil": class_at("heatMap", "seePupil"),
    "class: plan": class_at("section-plan"),
    "class: in class": class_at("section-room"),
    "class: paper": paper,
    "class: keys and list": care(),
    "class: a newer list": care("list"),
    "class: deleting one": care("erase", "erase-1"),
    "class: new keys": care("keys"),
    "class: work": class_at("section-carry", "setWork"),
    "class: lost": class_lost,
    "class: sticks": class_at("section-carry"),
    "projector: before": projector(),
    "projector": projector("projectorGo", "nextLine"),
    "classmate: no class": _aside("classmate"),
    "classmate": classmate,
}
"""What there is to see, ``page`` or ``page: state``, and the way there from a window just opened."""


def go(driver: Driver, ticker: HandTicker, sight: str) -> None:
    """Bring the window from its start to *sight*."""
    WAYS[sight](driver, ticker)
    driver.settle()
    driver.wait_until(lambda: driver.page == sight.partition(":")[0], f"the page of {sight!r}")

"""Ways to the moments that are drawn: to a page, and through a call, a lesson, a set or a class."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from lachan.domain.learner import Learner
from lachan.storage.clock import SystemClock
from lachan.ui.viewmodels.check_model import CheckViewModel
from lachan.ui.viewmodels.phone_clock import HandTicker
from lachan.ui.window import Shell

CALL, BANK, VIDEO = "police-parcel", "account-locked-call", "linh-writes-at-night"
"""The scenarios that are drawn: a call, one that goes through the phone's apps, one with a video call."""
Step = int | str
"""Milliseconds to let go by, ``begin``, ``pause``, or an act."""


class Later(SystemClock):
    """The computer's clock, some days on."""

    days = 0

    def now(self) -> datetime:
        """Return this moment, so many days later, in UTC."""
        return super().now() + timedelta(days=self.days)

    def local_day(self) -> str:
        """Return the date here, so many days later."""
        return (date.fromisoformat(super().local_day()) + timedelta(days=self.days)).isoformat()


@dataclass(slots=True)
class Stage:
    """What a moment may use: the open window, the phone's time, the day, the people of the demonstration."""

    shell: Shell
    ticker: HandTicker
    later: Later
    people: tuple[Learner, ...] = ()


def at_page(name: str) -> Callable[[Stage], None]:
    """Show a page to the first of the people."""

    def reach(stage: Stage) -> None:
        stage.shell.app.enter(stage.people[0].id)
        stage.shell.app.go(name)

    return reach


def at_tour(card: int) -> Callable[[Stage], None]:
    """Show a card of the tour."""

    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.enter(stage.people[0].id)
        app.tour_vm.again()
        for _ in range(card):
            app.tour_vm.forward()

    return reach


def at_lesson(step: int) -> Callable[[Stage], None]:
    """Read the first lesson as far as *step*."""

    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.enter(stage.people[0].id)
        app.read(next(s.id for module in app.services.modules for s in module.stations if s.kind == "lesson"))
        for _ in range(step):
            app.lesson_vm.forward()

    return reach


def at_phone(*steps: Step, scenario: str = CALL) -> Callable[[Stage], None]:
    """Play *scenario* and do *steps*."""

    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.enter(stage.people[0].id)
        app.play(scenario)
        for step in steps:
            _do(stage, step)

    return reach


def _do(stage: Stage, step: Step) -> None:
    phone = stage.shell.app.phone_vm
    if isinstance(step, int):
        stage.ticker.pass_time(step)
    elif step in ("begin", "pause", "review"):
        getattr(phone, step)()
    elif step.startswith("type "):
        for digit in step.removeprefix("type "):
            phone.typeDigit(digit)
    else:
        phone.act(step)


def at_check(kind: str, *steps: int | str) -> Callable[[Stage], None]:
    """Judge items until one of *kind* is in hand (until the end for "over"), then do *steps* with it."""

    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.enter(stage.people[0].id)
        model = app.check_vm
        items = stage.shell.course.check_items.values()
        families = [item.family for item in items if item.kind == kind and not item.form][:1]
        for _ in range(2):  # the first may be one that an earlier moment left
            model.boost(app.learner, families)
            while model.state is not None and model.state.stage != "over" and model.state.item.kind != kind:
                _judge(model, "scam", "answer")
            if kind == "over" or (model.state is not None and model.state.stage != "over"):
                break
        app.show("check")
        _judge(model, *steps)

    return reach


def at_class(section: str) -> Callable[[Stage], None]:
    """Show a part of the demonstration class."""

    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.show("class")
        if not app.class_vm.is_open:
            app.class_vm.openDemo()
        app.class_vm.go(section)

    return reach


def at_projector(*steps: Step) -> Callable[[Stage], None]:
    """Play with the demonstration class; numbers are hands for one choice after another."""

    def reach(stage: Stage) -> None:
        app = stage.shell.app
        at_class("room")(stage)
        app.project(CALL)
        counts = iter(range(len(steps)))
        for step in steps:
            if isinstance(step, int):
                app.projector_vm.setHands(app.projector_vm.ballot_rows[next(counts)].act, step)
            elif step in ("begin", "turn"):
                getattr(app.projector_vm, step)()
            elif step == "choice":
                while not app.projector_vm.property("asking"):
                    app.projector_vm.turn()
            else:
                app.projector_vm.act(step)

    return reach


def when_due(page: str) -> Callable[[Stage], None]:
    """Show *page* to somebody whose boosters are due: two sets, some answers wrong."""

    def reach(stage: Stage) -> None:
        app = stage.shell.app
        stage.shell.settings.change(surprise=True)
        app.enter(stage.people[1].id)
        for module in app.services.modules:
            model = app.check_vm
            model.practise(app.learner, module.stations[-1].id)
            while model.state is not None and model.state.stage != "over":
                _judge(model, "scam", "answer")
        stage.later.days += 1
        app.enter(stage.people[1].id)
        app.shield_vm.namePerson(0, "Mẹ", "0900 000 002")
        app.shield_vm.pledge(True)
        app.go(page)

    return reach


def _judge(model: CheckViewModel, *steps: int | str) -> None:
    for step in steps:
        if isinstance(step, int):
            model.tap(step)
        elif step == "look":
            model.lookCloser()
        elif step == "answer":
            model.answer()
        else:
            model.say(step)
    if model.state is not None and steps[-2:] == ("scam", "answer"):
        model.forward()

"""The moments that are drawn: each page, and one call from its first ring to the look back."""

from collections.abc import Callable, Iterator
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


@dataclass(frozen=True, slots=True)
class Moment:
    """One picture: its name, and how to get there from wherever the moment before has led."""

    name: str
    reach: Callable[[Stage], None]


def _page(name: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.shell.app.enter(stage.people[0].id)
        stage.shell.app.go(name)

    return reach


def _tour(card: int) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.enter(stage.people[0].id)
        app.tour_vm.again()
        for _ in range(card):
            app.tour_vm.forward()

    return reach


def _lesson(step: int) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.enter(stage.people[0].id)
        app.read(next(s.id for module in app.services.modules for s in module.stations if s.kind == "lesson"))
        for _ in range(step):
            app.lesson_vm.forward()

    return reach


def _phone(*steps: Step, scenario: str = CALL) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.enter(stage.people[0].id)
        app.play(scenario)
        for step in steps:
            _do(stage, step)

    return reach


def _unfinished(stage: Stage) -> None:
    _phone(*_RINGING)(stage)
    stage.shell.app.show("home")


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


def _check(kind: str, *steps: int | str) -> Callable[[Stage], None]:
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


def _class(section: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.show("class")
        if not app.class_vm.is_open:
            app.class_vm.openDemo()
        app.class_vm.go(section)

    return reach


def _projector(*steps: Step) -> Callable[[Stage], None]:
    """Play with the demonstration class; numbers are hands for one choice after another."""

    def reach(stage: Stage) -> None:
        app = stage.shell.app
        _class("room")(stage)
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


def _due(page: str) -> Callable[[Stage], None]:
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


_RINGING: tuple[Step, ...] = ("begin", 3_000)
_CALL: tuple[Step, ...] = (*_RINGING, "answer", 47_000)
_CHAT: tuple[Step, ...] = (*_RINGING, "answer", 132_000, "open chat/badge", 14_000)
_OVER: tuple[Step, ...] = (*_CALL, "hang_up", "ask mother", 60_000, 120_000)


def _bank(*steps: Step) -> Callable[[Stage], None]:
    return _phone("begin", 24_000, *steps, scenario=BANK)


_VIDEO_RINGS: tuple[Step, ...] = (78_000,)
_SEEN: tuple[Step, ...] = (*_VIDEO_RINGS, "answer", 4_000)


def _video(*steps: Step) -> Callable[[Stage], None]:
    return _phone("begin", *_SEEN, *steps, scenario=VIDEO)


def _together(*turns: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        app = stage.shell.app
        app.enter(stage.people[0].id)
        app.read_together(CALL)
        for turn in turns:
            getattr(app.together_vm, turn)()

    return reach


_LINK: tuple[Step, ...] = ("decline", 12_000, "open chat/support", "open_link wr-link")

MOMENTS: tuple[Moment, ...] = (
    Moment("who", lambda stage: stage.shell.app.show("who")),
    Moment("home", _page("home")),
    Moment("home-unfinished", _unfinished),
    Moment("tour", _tour(0)),
    Moment("tour-help", _tour(4)),
    Moment("settings", _page("settings")),
    Moment("keeping", _page("keeping")),
    Moment("packs", _page("packs")),
    Moment("voices", _page("voices")),
    Moment("my-data", _page("myData")),
    Moment("help", _page("help")),
    Moment("lesson", _lesson(0)),
    Moment("lesson-quiz", _lesson(1)),
    Moment("phone-locked", _phone()),
    Moment("phone-ringing", _phone(*_RINGING)),
    Moment("phone-look-closer", _phone(*_RINGING, "look caller")),
    Moment("phone-call", _phone(*_CALL)),
    Moment("phone-home-in-call", _phone(*_CALL, "open home")),
    Moment("phone-calls", _phone(*_CALL, "open calls")),
    Moment("phone-keypad", _phone(*_CALL, "open calls/keypad", "type 02800000113")),
    Moment("phone-contacts", _phone(*_CALL, "open contacts")),
    Moment("phone-contact", _phone(*_CALL, "open contacts/mother")),
    Moment("phone-messages", _phone(*_CALL, "open text")),
    Moment("phone-chats", _phone(*_CALL, "open chat")),
    Moment("phone-chat-friend", _phone(*_CALL, 30_000, "open chat/mother")),
    Moment("phone-banner", _phone(*_CALL, 22_500)),
    Moment("phone-banner-toast", _phone(*_CALL, 22_500, "evidence")),
    Moment("phone-paper", _phone(*_CHAT)),
    Moment("phone-paper-closer", _phone(*_CHAT, "look paper-2")),
    Moment("phone-gallery", _phone(*_CALL, "evidence", "open home", "evidence", "open gallery")),
    Moment("phone-screenshot", _phone(*_CALL, "evidence", "open gallery/1")),
    Moment("phone-evidence", _phone(*_CALL, "evidence", "open gallery/show")),
    Moment("phone-settings", _phone(*_CALL, "hang_up", "open settings")),
    Moment("phone-profile", _phone(*_CALL, "hang_up", "open profile/mother")),
    Moment("phone-bank-in-call", _bank("answer", 34_000, "open bank")),
    Moment("phone-bank-locked", _bank("decline", "open bank", "lock account", 8_000)),
    Moment("phone-transfer", _bank("decline", "open bank/transfer", 8_000)),
    Moment("phone-page", _bank(*_LINK)),
    Moment("phone-page-filled", _bank(*_LINK, "give password", 8_000)),
    Moment("phone-page-closer", _bank(*_LINK, "look fake-unlock")),
    Moment("phone-browser", _bank("decline", "open browser", 8_000)),
    Moment("phone-store", _bank("decline", "open store", 8_000)),
    Moment("phone-mail", _bank("decline", "open mail", 8_000)),
    Moment("phone-camera", _bank("decline", "open camera", 8_000)),
    Moment("phone-report", _bank("decline", "open report", "report 156", 8_000)),
    Moment("phone-video-ringing", _phone("begin", *_VIDEO_RINGS, scenario=VIDEO)),
    Moment("phone-video", _video()),
    Moment("phone-video-filmed", _video("camera")),
    Moment("together", _together()),
    Moment("together-reading", _together("begin", "turn", "turn", "turn")),
    Moment("phone-away", _phone(*_CALL, "leave", 2_000)),
    Moment("phone-asking", _phone(*_CALL, "hang_up", "ask mother", 8_000)),
    Moment("phone-paused", _phone(*_CALL, "pause")),
    Moment("phone-over", _phone(*_OVER)),
    Moment("phone-stopped", _phone(*_CALL, "stop")),
    Moment("debrief", _phone(*_OVER, "review")),
    Moment("check", _check("sms")),
    Moment("check-marked", _check("sms", "scam", 2, "look")),
    Moment("check-told", _check("sms", "genuine", 2, "answer")),
    Moment("check-call", _check("call", "scam", 2)),
    Moment("check-chat", _check("chat")),
    Moment("check-mail", _check("mail", "scam", 1, "answer")),
    Moment("check-page", _check("page")),
    Moment("check-qr", _check("qr")),
    Moment("check-profile", _check("profile")),
    Moment("check-picture", _check("picture")),
    Moment("check-permissions", _check("permissions")),
    Moment("check-notice", _check("notice", "genuine", "answer")),
    Moment("check-over", _check("over")),
    Moment("home-due", _due("home")),
    Moment("shield", _due("shield")),
    Moment("class", _class("grid")),
    Moment("class-questions", _class("views")),
    Moment("class-plan", _class("plan")),
    Moment("class-room", _class("room")),
    Moment("class-sticks", _class("carry")),
    Moment("projector", _projector()),
    Moment("projector-hands", _projector("begin", "turn", "answer", "choice", 4, 19, 6)),
    Moment("classmate", lambda stage: stage.shell.app.show("classmate")),
)
"""What is drawn, in order."""


def chosen(names: tuple[str, ...]) -> Iterator[Moment]:
    """Yield the moments called *names*, or all if there are none."""
    yield from (moment for moment in MOMENTS if not names or moment.name in names)

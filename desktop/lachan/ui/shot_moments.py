"""The moments that are drawn: each page, and one call from its first ring to the look back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lachan.ui.shot_head import at_head
from lachan.ui.shot_ways import (
    BANK,
    CALL,
    VIDEO,
    Stage,
    Step,
    at_check,
    at_class,
    at_lesson,
    at_page,
    at_phone,
    at_projector,
    at_tour,
    when_due,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """One picture: its name, and how to get there from wherever the moment before has led."""

    name: str
    reach: Callable[[Stage], None]


_RINGING: tuple[Step, ...] = ("begin", 3_000)
_CALL: tuple[Step, ...] = (*_RINGING, "answer", 47_000)
_CHAT: tuple[Step, ...] = (*_RINGING, "answer", 132_000, "open chat/badge", 14_000)
_OVER: tuple[Step, ...] = (*_CALL, "hang_up", "ask mother", 60_000, 120_000)


def _unfinished(stage: Stage) -> None:
    at_phone(*_RINGING)(stage)
    stage.shell.app.show("home")


def _bank(*steps: Step) -> Callable[[Stage], None]:
    return at_phone("begin", 24_000, *steps, scenario=BANK)


_VIDEO_RINGS: tuple[Step, ...] = (78_000,)
_SEEN: tuple[Step, ...] = (*_VIDEO_RINGS, "answer", 4_000)


def _video(*steps: Step) -> Callable[[Stage], None]:
    return at_phone("begin", *_SEEN, *steps, scenario=VIDEO)


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
    Moment("home", at_page("home")),
    Moment("home-unfinished", _unfinished),
    Moment("tour", at_tour(0)),
    Moment("tour-help", at_tour(4)),
    Moment("settings", at_page("settings")),
    Moment("keeping", at_page("keeping")),
    Moment("packs", at_page("packs")),
    Moment("licences", at_page("licences")),
    Moment("voices", at_page("voices")),
    Moment("my-data", at_page("myData")),
    Moment("help", at_page("help")),
    Moment("lesson", at_lesson(0)),
    Moment("lesson-quiz", at_lesson(1)),
    Moment("phone-locked", at_phone()),
    Moment("phone-ringing", at_phone(*_RINGING)),
    Moment("phone-look-closer", at_phone(*_RINGING, "look caller")),
    Moment("phone-call", at_phone(*_CALL)),
    Moment("phone-home-in-call", at_phone(*_CALL, "open home")),
    Moment("phone-calls", at_phone(*_CALL, "open calls")),
    Moment("phone-keypad", at_phone(*_CALL, "open calls/keypad", "type 02800000113")),
    Moment("phone-contacts", at_phone(*_CALL, "open contacts")),
    Moment("phone-contact", at_phone(*_CALL, "open contacts/mother")),
    Moment("phone-messages", at_phone(*_CALL, "open text")),
    Moment("phone-chats", at_phone(*_CALL, "open chat")),
    Moment("phone-chat-friend", at_phone(*_CALL, 30_000, "open chat/mother")),
    Moment("phone-banner", at_phone(*_CALL, 22_500)),
    Moment("phone-banner-toast", at_phone(*_CALL, 22_500, "evidence")),
    Moment("phone-paper", at_phone(*_CHAT)),
    Moment("phone-paper-closer", at_phone(*_CHAT, "look paper-2")),
    Moment("phone-gallery", at_phone(*_CALL, "evidence", "open home", "evidence", "open gallery")),
    Moment("phone-screenshot", at_phone(*_CALL, "evidence", "open gallery/1")),
    Moment("phone-evidence", at_phone(*_CALL, "evidence", "open gallery/show")),
    Moment("phone-settings", at_phone(*_CALL, "hang_up", "open settings")),
    Moment("phone-profile", at_phone(*_CALL, "hang_up", "open profile/mother")),
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
    Moment("phone-video-ringing", at_phone("begin", *_VIDEO_RINGS, scenario=VIDEO)),
    Moment("phone-video", _video()),
    Moment("phone-video-filmed", _video("camera")),
    Moment("together", _together()),
    Moment("together-reading", _together("begin", "turn", "turn", "turn")),
    Moment("phone-away", at_phone(*_CALL, "leave", 2_000)),
    Moment("phone-asking", at_phone(*_CALL, "hang_up", "ask mother", 8_000)),
    Moment("phone-paused", at_phone(*_CALL, "pause")),
    Moment("phone-over", at_phone(*_OVER)),
    Moment("phone-stopped", at_phone(*_CALL, "stop")),
    Moment("debrief", at_phone(*_OVER, "review")),
    Moment("check", at_check("sms")),
    Moment("check-marked", at_check("sms", "scam", 2, "look")),
    Moment("check-told", at_check("sms", "genuine", 2, "answer")),
    Moment("check-call", at_check("call", "scam", 2)),
    Moment("check-chat", at_check("chat")),
    Moment("check-mail", at_check("mail", "scam", 1, "answer")),
    Moment("check-page", at_check("page")),
    Moment("check-qr", at_check("qr")),
    Moment("check-profile", at_check("profile")),
    Moment("check-picture", at_check("picture")),
    Moment("check-permissions", at_check("permissions")),
    Moment("check-notice", at_check("notice", "genuine", "answer")),
    Moment("check-over", at_check("over")),
    Moment("home-due", when_due("home")),
    Moment("shield", when_due("shield")),
    Moment("class", at_class("grid")),
    Moment("class-questions", at_class("views")),
    Moment("class-plan", at_class("plan")),
    Moment("class-room", at_class("room")),
    Moment("class-sticks", at_class("carry")),
    Moment("head-new", at_head()),
    Moment("head-fresh", at_head("make")),
    Moment("head", at_head("fill", "make", "noted", "point")),
    Moment("head-locked", at_head("lock")),
    Moment("projector", at_projector()),
    Moment("projector-hands", at_projector("begin", "turn", "answer", "choice", 4, 19, 6)),
    Moment("classmate", lambda stage: stage.shell.app.show("classmate")),
)
"""What is drawn, in order."""


def chosen(names: tuple[str, ...]) -> Iterator[Moment]:
    """Yield the moments called *names*, or all if there are none."""
    yield from (moment for moment in MOMENTS if not names or moment.name in names)

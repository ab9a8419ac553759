"""The phone's properties for QML, one small object per part of the screen over one frozen state."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.ui.viewmodels.phone_apps_view import ContactState, ThreadState
from lachan.ui.viewmodels.phone_call_view import CallState
from lachan.ui.viewmodels.phone_shell_view import BannerState, SheetState, ShellState, StoryState
from lachan.ui.viewmodels.rows import camel

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the phone.")
class Part(QObject):  # type: ignore[operator]
    """Holds one frozen state; ``show`` notifies exactly the properties whose value is another."""

    def __init__(self, first: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = first
        self._signals = {f.name: f"{camel(f.name)}Changed" for f in fields(first)}

    @property
    def state(self) -> Any:
        """The state as last shown."""
        return self._state

    def show(self, state: Any) -> None:
        """Show *state* from now on."""
        old, self._state = self._state, state
        for name, signal in self._signals.items():
            if getattr(old, name) != getattr(state, name):
                getattr(self, signal).emit()


def _text(name: str, notify: Signal) -> Any:
    return Property(str, lambda self: getattr(self._state, name), notify=notify)


def _flag(name: str, notify: Signal) -> Any:
    return Property(bool, lambda self: getattr(self._state, name), notify=notify)


@QmlElement
@QmlUncreatable("Made by the phone.")
class StoryPart(Part):  # type: ignore[operator]
    """What is told beside the phone."""

    titleChanged = Signal()
    sceneChanged = Signal()
    noteChanged = Signal()
    clockChanged = Signal()
    stageChanged = Signal()
    paceChanged = Signal()
    waitingChanged = Signal()
    headingChanged = Signal()
    stopHintChanged = Signal()
    replyTitleChanged = Signal()
    endWordsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(StoryState(), parent)

    title = _text("title", titleChanged)
    scene = _text("scene", sceneChanged)
    note = _text("note", noteChanged)
    clock = _text("clock", clockChanged)
    stage = _text("stage", stageChanged)
    pace = _text("pace", paceChanged)
    waiting = _flag("waiting", waitingChanged)
    heading = _text("heading", headingChanged)
    stopHint = _text("stop_hint", stopHintChanged)
    replyTitle = _text("reply_title", replyTitleChanged)
    endWords = _text("end_words", endWordsChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class ShellPart(Part):  # type: ignore[operator]
    """The frame of the screen."""

    viewChanged = Signal()
    appChanged = Signal()
    appNameChanged = Signal()
    timeChanged = Signal()
    stripChanged = Signal()
    roomChanged = Signal()
    roomWhoChanged = Signal()
    toastChanged = Signal()
    toastIconChanged = Signal()
    typedChanged = Signal()
    newMessageChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ShellState(), parent)

    view = _text("view", viewChanged)
    app = _text("app", appChanged)
    appName = _text("app_name", appNameChanged)
    time = _text("time", timeChanged)
    strip = _flag("strip", stripChanged)
    room = _text("room", roomChanged)
    roomWho = _text("room_who", roomWhoChanged)
    toast = _text("toast", toastChanged)
    toastIcon = _text("toast_icon", toastIconChanged)
    typed = _text("typed", typedChanged)
    newMessage = _text("new_message", newMessageChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class CallPart(Part):  # type: ignore[operator]
    """The call at hand."""

    modeChanged = Signal()
    whoChanged = Signal()
    nameChanged = Signal()
    numberChanged = Signal()
    knownChanged = Signal()
    faceChanged = Signal()
    iconChanged = Signal()
    timeChanged = Signal()
    mutedChanged = Signal()
    speakingChanged = Signal()
    lineChanged = Signal()
    secondChanged = Signal()
    secondNumberChanged = Signal()
    repliesAtChanged = Signal()
    repliesHereChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CallState(), parent)

    mode = _text("mode", modeChanged)
    who = _text("who", whoChanged)
    name = _text("name", nameChanged)
    number = _text("number", numberChanged)
    known = _text("known", knownChanged)
    face = _text("face", faceChanged)
    icon = _text("icon", iconChanged)
    time = _text("time", timeChanged)
    muted = _flag("muted", mutedChanged)
    speaking = _flag("speaking", speakingChanged)
    line = _text("line", lineChanged)
    second = _text("second", secondChanged)
    secondNumber = _text("second_number", secondNumberChanged)
    repliesAt = _text("replies_at", repliesAtChanged)
    repliesHere = _flag("replies_here", repliesHereChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class ThreadPart(Part):  # type: ignore[operator]
    """The open conversation."""

    appChanged = Signal()
    whoChanged = Signal()
    nameChanged = Signal()
    subChanged = Signal()
    faceChanged = Signal()
    iconChanged = Signal()
    typingChanged = Signal()
    blockedChanged = Signal()
    suggestionChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ThreadState(), parent)

    app = _text("app", appChanged)
    who = _text("who", whoChanged)
    name = _text("name", nameChanged)
    sub = _text("sub", subChanged)
    face = _text("face", faceChanged)
    icon = _text("icon", iconChanged)
    typing = _text("typing", typingChanged)
    blocked = _flag("blocked", blockedChanged)
    suggestion = _text("suggestion", suggestionChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class ContactPart(Part):  # type: ignore[operator]
    """The open entry of Contacts."""

    whoChanged = Signal()
    nameChanged = Signal()
    numberChanged = Signal()
    faceChanged = Signal()
    iconChanged = Signal()
    blockedChanged = Signal()
    threadChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ContactState(), parent)

    who = _text("who", whoChanged)
    name = _text("name", nameChanged)
    number = _text("number", numberChanged)
    face = _text("face", faceChanged)
    icon = _text("icon", iconChanged)
    blocked = _flag("blocked", blockedChanged)
    thread = _text("thread", threadChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class BannerPart(Part):  # type: ignore[operator]
    """The notification over the screen."""

    keyChanged = Signal()
    appChanged = Signal()
    iconChanged = Signal()
    titleChanged = Signal()
    textChanged = Signal()
    opensChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(BannerState(), parent)

    key = _text("key", keyChanged)
    app = _text("app", appChanged)
    icon = _text("icon", iconChanged)
    title = _text("title", titleChanged)
    text = _text("text", textChanged)
    opens = _text("opens", opensChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class SheetPart(Part):  # type: ignore[operator]
    """What looking closer shows."""

    kindChanged = Signal()
    keyChanged = Signal()
    titleChanged = Signal()
    subChanged = Signal()
    bodyChanged = Signal()
    aboutChanged = Signal()
    faceChanged = Signal()
    iconChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(SheetState(), parent)

    kind = _text("kind", kindChanged)
    key = _text("key", keyChanged)
    title = _text("title", titleChanged)
    sub = _text("sub", subChanged)
    body = _text("body", bodyChanged)
    about = _text("about", aboutChanged)
    face = _text("face", faceChanged)
    icon = _text("icon", iconChanged)

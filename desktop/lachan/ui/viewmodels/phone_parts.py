"""The phone's properties for QML, one small object per part of the screen over one frozen state."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.ui.viewmodels.phone_apps_view import ContactState, ThreadState
from lachan.ui.viewmodels.phone_call_view import CallState
from lachan.ui.viewmodels.phone_sheet_view import SheetState
from lachan.ui.viewmodels.phone_shell_view import BannerState, ShellState, StoryState
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


def text_property(name: str, notify: Signal) -> Any:
    """Return the property for QML that shows the words in the field *name* of a part's state."""
    return Property(str, lambda self: getattr(self._state, name), notify=notify)


def flag_property(name: str, notify: Signal) -> Any:
    """Return the same for a yes or no."""
    return Property(bool, lambda self: getattr(self._state, name), notify=notify)


def number_property(name: str, notify: Signal) -> Any:
    """Return the same for a whole number."""
    return Property(int, lambda self: getattr(self._state, name), notify=notify)


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
    aloneChanged = Signal()
    recoveryChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(StoryState(), parent)

    title = text_property("title", titleChanged)
    scene = text_property("scene", sceneChanged)
    note = text_property("note", noteChanged)
    clock = text_property("clock", clockChanged)
    stage = text_property("stage", stageChanged)
    pace = text_property("pace", paceChanged)
    waiting = flag_property("waiting", waitingChanged)
    heading = text_property("heading", headingChanged)
    stopHint = text_property("stop_hint", stopHintChanged)
    replyTitle = text_property("reply_title", replyTitleChanged)
    endWords = text_property("end_words", endWordsChanged)
    alone = text_property("alone", aloneChanged)
    recovery = flag_property("recovery", recoveryChanged)


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

    view = text_property("view", viewChanged)
    app = text_property("app", appChanged)
    appName = text_property("app_name", appNameChanged)
    time = text_property("time", timeChanged)
    strip = flag_property("strip", stripChanged)
    room = text_property("room", roomChanged)
    roomWho = text_property("room_who", roomWhoChanged)
    toast = text_property("toast", toastChanged)
    toastIcon = text_property("toast_icon", toastIconChanged)
    typed = text_property("typed", typedChanged)
    newMessage = text_property("new_message", newMessageChanged)


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
    secondWhoChanged = Signal()
    secondNumberChanged = Signal()
    repliesAtChanged = Signal()
    repliesHereChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CallState(), parent)

    mode = text_property("mode", modeChanged)
    who = text_property("who", whoChanged)
    name = text_property("name", nameChanged)
    number = text_property("number", numberChanged)
    known = text_property("known", knownChanged)
    face = text_property("face", faceChanged)
    icon = text_property("icon", iconChanged)
    time = text_property("time", timeChanged)
    muted = flag_property("muted", mutedChanged)
    speaking = flag_property("speaking", speakingChanged)
    line = text_property("line", lineChanged)
    second = text_property("second", secondChanged)
    secondWho = text_property("second_who", secondWhoChanged)
    secondNumber = text_property("second_number", secondNumberChanged)
    repliesAt = text_property("replies_at", repliesAtChanged)
    repliesHere = flag_property("replies_here", repliesHereChanged)


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

    app = text_property("app", appChanged)
    who = text_property("who", whoChanged)
    name = text_property("name", nameChanged)
    sub = text_property("sub", subChanged)
    face = text_property("face", faceChanged)
    icon = text_property("icon", iconChanged)
    typing = text_property("typing", typingChanged)
    blocked = flag_property("blocked", blockedChanged)
    suggestion = text_property("suggestion", suggestionChanged)


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

    who = text_property("who", whoChanged)
    name = text_property("name", nameChanged)
    number = text_property("number", numberChanged)
    face = text_property("face", faceChanged)
    icon = text_property("icon", iconChanged)
    blocked = flag_property("blocked", blockedChanged)
    thread = text_property("thread", threadChanged)


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

    key = text_property("key", keyChanged)
    app = text_property("app", appChanged)
    icon = text_property("icon", iconChanged)
    title = text_property("title", titleChanged)
    text = text_property("text", textChanged)
    opens = text_property("opens", opensChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class SheetPart(Part):  # type: ignore[operator]
    """What looking closer shows."""

    addressChanged = Signal()
    pathChanged = Signal()
    pictureChanged = Signal()
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

    address = text_property("address", addressChanged)
    path = text_property("path", pathChanged)
    picture = text_property("picture", pictureChanged)
    kind = text_property("kind", kindChanged)
    key = text_property("key", keyChanged)
    title = text_property("title", titleChanged)
    sub = text_property("sub", subChanged)
    body = text_property("body", bodyChanged)
    about = text_property("about", aboutChanged)
    face = text_property("face", faceChanged)
    icon = text_property("icon", iconChanged)

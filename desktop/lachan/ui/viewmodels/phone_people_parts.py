"""The phone's properties for QML about people: video, pages, evidence, settings, the code word."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.ui.viewmodels.phone_gallery_view import ShotState
from lachan.ui.viewmodels.phone_parts import Part, flag_property, number_property, text_property
from lachan.ui.viewmodels.phone_profile_view import PersonState, ProfileState
from lachan.ui.viewmodels.phone_settings_view import PrivacyState
from lachan.ui.viewmodels.phone_telling_view import CodeWordState
from lachan.ui.viewmodels.phone_video_view import VideoState

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the phone.")
class VideoPart(Part):  # type: ignore[operator]
    """The seen side of the call."""

    liveChanged = Signal()
    ringsChanged = Signal()
    showsChanged = Signal()
    filmedChanged = Signal()
    sharedChanged = Signal()
    requestChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(VideoState(), parent)

    live = flag_property("live", liveChanged)
    rings = flag_property("rings", ringsChanged)
    shows = text_property("shows", showsChanged)
    filmed = flag_property("filmed", filmedChanged)
    shared = flag_property("shared", sharedChanged)
    request = text_property("request", requestChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class ShotPart(Part):  # type: ignore[operator]
    """The open screenshot."""

    numberChanged = Signal()
    countChanged = Signal()
    titleChanged = Signal()
    whoChanged = Signal()
    whenChanged = Signal()
    lineChanged = Signal()
    appChanged = Signal()
    iconChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ShotState(), parent)

    number = number_property("number", numberChanged)
    count = number_property("count", countChanged)
    title = text_property("title", titleChanged)
    who = text_property("who", whoChanged)
    when = text_property("when", whenChanged)
    line = text_property("line", lineChanged)
    app = text_property("app", appChanged)
    icon = text_property("icon", iconChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class ProfilePart(Part):  # type: ignore[operator]
    """The open page of somebody."""

    whoChanged = Signal()
    nameChanged = Signal()
    handleChanged = Signal()
    faceChanged = Signal()
    iconChanged = Signal()
    knownChanged = Signal()
    sinceChanged = Signal()
    friendsChanged = Signal()
    postsChanged = Signal()
    aboutChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ProfileState(), parent)

    who = text_property("who", whoChanged)
    name = text_property("name", nameChanged)
    handle = text_property("handle", handleChanged)
    face = text_property("face", faceChanged)
    icon = text_property("icon", iconChanged)
    known = text_property("known", knownChanged)
    since = text_property("since", sinceChanged)
    friends = number_property("friends", friendsChanged)
    posts = number_property("posts", postsChanged)
    about = text_property("about", aboutChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class PersonPart(Part):  # type: ignore[operator]
    """Whoever is on the screen, and what can be done about them."""

    whoChanged = Signal()
    nameChanged = Signal()
    saveableChanged = Signal()
    blockableChanged = Signal()
    blockedChanged = Signal()
    profileChanged = Signal()
    askedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(PersonState(), parent)

    who = text_property("who", whoChanged)
    name = text_property("name", nameChanged)
    saveable = flag_property("saveable", saveableChanged)
    blockable = flag_property("blockable", blockableChanged)
    blocked = flag_property("blocked", blockedChanged)
    profile = flag_property("profile", profileChanged)
    asked = flag_property("asked", askedChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class PrivacyPart(Part):  # type: ignore[operator]
    """How the settings stand."""

    messagesChanged = Signal()
    friendsOnlyChanged = Signal()
    loginChanged = Signal()
    twoStepChanged = Signal()
    passwordChanged = Signal()
    newPasswordChanged = Signal()
    offlineChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(PrivacyState(), parent)

    messages = text_property("messages", messagesChanged)
    friendsOnly = flag_property("friends_only", friendsOnlyChanged)
    login = text_property("login", loginChanged)
    twoStep = flag_property("two_step", twoStepChanged)
    password = text_property("password", passwordChanged)
    newPassword = flag_property("new_password", newPasswordChanged)
    offline = flag_property("offline", offlineChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class CodeWordPart(Part):  # type: ignore[operator]
    """Whom the family's code word can be asked of."""

    callChanged = Signal()
    threadChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CodeWordState(), parent)

    call = text_property("call", callChanged)
    thread = text_property("thread", threadChanged)

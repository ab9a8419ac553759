"""The phone's settings: who may write, the login, the devices signed in, airplane mode, the apps. Pure."""

from dataclasses import dataclass

from lachan.domain.text import Text
from lachan.scenario.settings import settings_of
from lachan.ui.viewmodels.phone_moment import Moment

_EVERYONE = Text("Bất kỳ ai", "Anybody")
_FRIENDS = Text("Chỉ bạn bè", "Friends only")
_ON, _OFF = Text("Đang bật", "On"), Text("Đang tắt", "Off")
_CHANGED = Text("Vừa đổi xong", "Just changed")
_AS_BEFORE = Text("Chưa đổi lần nào", "Never changed")
_HERE = Text("{place} · máy này", "{place} · this phone")
_SIGNED_OUT = Text("Đã đăng xuất", "Signed out")
_FROM_STORE = Text("{maker} · từ Kho ứng dụng", "{maker} · from the App store")
_FROM_OUTSIDE = Text("{maker} · từ ngoài Kho ứng dụng", "{maker} · from outside the App store")


@dataclass(frozen=True)
class PrivacyState:
    """How things stand, in words, and whether each is as safe as it can be set."""

    messages: str = ""
    friends_only: bool = False
    login: str = ""
    two_step: bool = False
    password: str = ""
    new_password: bool = False
    offline: bool = False


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device signed in. *out*: it was signed out; *here*: it is this phone."""

    key: str
    label: str
    place: str
    here: bool
    out: bool


@dataclass(frozen=True, slots=True)
class InstalledRow:
    """An app that was installed; *origin*: who made it, and where it came from."""

    key: str
    label: str
    origin: str


def privacy_state(m: Moment) -> PrivacyState:
    """Return how the settings stand now."""
    settings, secured = settings_of(m.script), m.phone.secured
    friends = settings.messages == "friends" or "friends-only" in secured
    two_step = settings.two_step or "two-step" in secured
    changed = "password" in secured
    return PrivacyState(
        messages=m.say(_FRIENDS if friends else _EVERYONE),
        friends_only=friends,
        login=m.say(_ON if two_step else _OFF),
        two_step=two_step,
        password=m.say(_CHANGED if changed else _AS_BEFORE),
        new_password=changed,
        offline=m.phone.offline,
    )


def devices(m: Moment) -> tuple[DeviceRow, ...]:
    """Return the devices signed in; the first of one's own is this phone."""
    found = settings_of(m.script).devices
    here = next((key for key, device in found.items() if device.mine), "")
    rows = []
    for key, device in found.items():
        place, out = m.text(device.place), key in m.phone.secured
        words = m.say(_SIGNED_OUT) if out else m.say(_HERE, place=place) if key == here else place
        rows.append(DeviceRow(key, m.text(device.name), words, key == here, out))
    return tuple(rows)


def installed(m: Moment) -> tuple[InstalledRow, ...]:
    """Return the apps installed since the phone was new."""
    apps = m.script.scenario.apps
    return tuple(
        InstalledRow(
            key,
            m.text(apps[key].name),
            m.say(_FROM_STORE if apps[key].source == "store" else _FROM_OUTSIDE, maker=apps[key].maker),
        )
        for key in m.phone.installed
        if key in apps
    )

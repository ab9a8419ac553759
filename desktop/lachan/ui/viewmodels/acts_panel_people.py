"""Rows of the panel about people, video and the settings: their words, icons, keys and groups. Pure."""

from collections.abc import Iterator

from lachan.domain.acts import REFUSABLE, Act, ActKind
from lachan.domain.text import Text
from lachan.scenario.names import in_sentence
from lachan.scenario.settings import can_secure, settings_of
from lachan.scenario.telling import sentence
from lachan.ui.viewmodels.phone_call_view import replies_at, view_of
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_profile_view import person_on_screen
from lachan.ui.viewmodels.phone_rows import ActRow
from lachan.ui.viewmodels.phone_telling_view import telling_at

KEYS: dict[ActKind, str] = {
    ActKind.CAMERA: "`", ActKind.CAMERA_OFF: "`", ActKind.STOP_SHARING: "U", ActKind.ASK_WORD: "?",
    ActKind.ADD_CONTACT: "+", ActKind.UNBLOCK: "B",
}  # fmt: skip
ICONS: dict[ActKind, str] = {
    ActKind.CAMERA: "video", ActKind.CAMERA_OFF: "video-off", ActKind.STOP_SHARING: "eye-off",
    ActKind.REFUSE: "eye-off", ActKind.ASK_WORD: "key-round",
    ActKind.TELL: "heart", ActKind.ADD_CONTACT: "user-plus", ActKind.UNBLOCK: "user",
    ActKind.SECURE: "shield-check", ActKind.AIRPLANE: "plane",
}  # fmt: skip
_WORDS: dict[str, Text] = {
    "camera": Text("Bật camera của {you}", "Turn your camera on"),
    "camera_off": Text("Tắt camera của {you}", "Turn your camera off"),
    "stop_sharing": Text("Dừng chia sẻ màn hình", "Stop sharing the screen"),
    "refuse camera": Text("Không cho xem camera", "Don't let them see your camera"),
    "refuse share_screen": Text("Không cho xem màn hình", "Don't let them see your screen"),
    "word": Text("Hỏi {who} mật khẩu của nhà", "Ask {who} for the family's code word"),
    "save": Text("Lưu {who} vào danh bạ", "Save {who} to Contacts"),
    "unblock": Text("Bỏ chặn {who}", "Unblock {who}"),
    "two-step": Text("Bật xác thực hai bước", "Turn two-step login on"),
    "friends-only": Text("Chỉ để bạn bè nhắn được", "Let only friends write"),
    "password": Text("Đổi mật khẩu", "Change the password"),
    "sign-out": Text("Đăng xuất “{device}”", "Sign out “{device}”"),
    "flight-on": Text("Bật chế độ máy bay", "Turn airplane mode on"),
    "flight-off": Text("Tắt chế độ máy bay", "Turn airplane mode off"),
    "settings": Text("Mở Cài đặt của điện thoại", "Open the phone's settings"),
    "profile": Text("Xem trang cá nhân của {who}", "See the profile of {who}"),
}
_SIMPLE = {ActKind.ASK_WORD: "word", ActKind.ADD_CONTACT: "save", ActKind.UNBLOCK: "unblock"}
_BY_PERSON = (ActKind.ASK_WORD, ActKind.ADD_CONTACT, ActKind.UNBLOCK)
_GROUPS: dict[ActKind, str] = {
    ActKind.CAMERA: "asked", ActKind.REFUSE: "asked", ActKind.CAMERA_OFF: "call",
    ActKind.STOP_SHARING: "call", ActKind.ASK_WORD: "look", ActKind.TELL: "look",
    ActKind.SECURE: "settings", ActKind.AIRPLANE: "settings",
}  # fmt: skip
ABOUT_PEOPLE = frozenset({*ICONS})
"""The kinds of act that this module words."""


def people_group(deed: Act) -> str:
    """Return the key in GROUPS under which such an act stands."""
    return _GROUPS.get(deed.kind, "other")


def people_text(m: Moment, deed: Act) -> str:
    """Return the words of such an act."""
    kind, target = deed.kind, deed.target
    if kind in _SIMPLE:
        return m.say(_WORDS[_SIMPLE[kind]], who=in_sentence(m.name(target), m.language))
    if kind is ActKind.AIRPLANE:
        return m.say(_WORDS["flight-off" if m.run.apps.offline else "flight-on"])
    if kind is ActKind.SECURE:
        device = settings_of(m.script).devices.get(target)
        return m.say(_WORDS["sign-out" if device else target], device=m.text(device.name) if device else "")
    if kind is ActKind.TELL:
        said = sentence(m.script, target)
        return f"“{m.text(said)}”"
    return m.say(_WORDS[str(deed)])


def people_deeds(m: Moment) -> Iterator[Act]:
    """Yield acts that the screen itself offers where the engine's own offer does not name them."""
    view, who = view_of(m), person_on_screen(m)
    if m.phone.call and m.phone.video and not m.run.apps.filmed:
        yield Act(ActKind.CAMERA)
    asked = {ask.kind for ask in m.run.asks}
    yield from (Act(ActKind.REFUSE, kind) for kind in REFUSABLE if kind in asked)
    if m.run.apps.filmed:
        yield Act(ActKind.CAMERA_OFF)
    if m.run.shared:
        yield Act(ActKind.STOP_SHARING)
    person = m.person(who)
    if person is not None and person.number and not m.known(who):
        yield Act(ActKind.ADD_CONTACT, who)
    if who in m.run.blocked:
        yield Act(ActKind.UNBLOCK, who)
    if view == "settings":
        devices = list(settings_of(m.script).devices)[1:]
        for what in ("friends-only", "two-step", "password", *devices):
            if can_secure(m.script, m.run, what):
                yield Act(ActKind.SECURE, what)
        yield from (Act(ActKind.UNINSTALL, app) for app in m.phone.installed)
        yield Act(ActKind.AIRPLANE)


def people_out_of_focus(m: Moment, deed: Act, subject: str) -> bool:
    """Tell whether such an act has nothing to do with what is on the screen."""
    if deed.kind is ActKind.TELL:
        return replies_at(m) == telling_at(m)  # they are offered as replies, each with its number
    if deed.kind is ActKind.SECURE:
        return view_of(m) != "settings"
    if deed.kind in _BY_PERSON:
        return deed.target not in (subject, person_on_screen(m)) and bool(subject)
    return False


def people_doors(m: Moment) -> Iterator[ActRow]:
    """Yield the ways from here to a person's page and to the settings."""
    who = person_on_screen(m) or m.phone.screen.partition("/")[2]
    person = m.person(who)
    if person is not None and person.profile is not None and m.phone.screen != f"profile/{who}":
        name = in_sentence(m.name(who), m.language)
        yield ActRow(f"open profile/{who}", "", m.say(_WORDS["profile"], who=name), "user", "", "look")
    if ActKind.SECURE in m.script.staged and view_of(m) != "settings":
        yield ActRow("open settings", "", m.say(_WORDS["settings"]), "settings", "", "settings")

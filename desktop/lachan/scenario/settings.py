"""The settings: the privacy check-up, and airplane mode."""

from msgspec.structs import replace

from lachan.domain.acts import SECURABLE, Act, ActKind
from lachan.scenario import model
from lachan.scenario.effect import Effect, drop_call, in_apps, note, nothing
from lachan.scenario.run import Happened, Happening, Run
from lachan.scenario.script import Script

THIS_PHONE = model.Device(
    name=model.Words(vi="Điện thoại này", en="This phone"),
    place=model.Words(vi="Đang dùng", en="In use now"),
    mine=True,
)
DEFAULT_SETTINGS = model.Settings(devices={"this-phone": THIS_PHONE})
"""The settings of a story that says nothing of them."""


def settings_of(script: Script) -> model.Settings:
    """Return the settings as the story begins."""
    return script.scenario.phone.settings or DEFAULT_SETTINGS


def can_secure(script: Script, run: Run, what: str) -> bool:
    """Tell whether *what* is still to be set, or a device of somebody else still signed in."""
    if what in run.apps.secured:
        return False
    settings = settings_of(script)
    if what == "two-step":
        return not settings.two_step
    if what == "friends-only":
        return settings.messages == "everyone"
    return what in SECURABLE or what in settings.devices


def _secure(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    if not can_secure(script, run, deed.target):
        return nothing(run, deed, out)
    note(run, out, Happened.SECURED, "", deed.target)
    return in_apps(run, secured=run.apps.secured | {deed.target})


def _airplane(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    note(run, out, Happened.OFFLINE, "", "off" if run.apps.offline else "on")
    if run.apps.offline:
        return in_apps(run, offline=False)
    if run.ringing:
        note(run, out, Happened.MISSED, run.ringing)
    return in_apps(replace(drop_call(run, out), ringing=""), offline=True)


SETTINGS_EFFECTS: dict[ActKind, Effect] = {ActKind.SECURE: _secure, ActKind.AIRPLANE: _airplane}

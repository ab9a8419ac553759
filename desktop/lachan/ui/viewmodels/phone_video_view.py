"""What a video call shows beside its words: the other face, one's own camera, what is asked for. Pure."""

from dataclasses import dataclass

from lachan.ui.viewmodels.phone_moment import Moment

_ASKED = ("camera", "share_screen")


@dataclass(frozen=True)
class VideoState:
    """*live*: the call is by video; *rings*: one comes in. *shows*: clear, blurry, frozen or dark.

    *request*: camera or share_screen, where the one on the phone asks for it.
    *filmed*, *shared*: one's own camera is on, one's screen is seen.
    """

    live: bool = False
    rings: bool = False
    shows: str = ""
    filmed: bool = False
    shared: bool = False
    request: str = ""


def video_state(m: Moment) -> VideoState:
    """Return what is seen on both sides of the call."""
    phone = m.phone
    asks = [ask for ask in m.run.asks if ask.who == phone.call and ask.kind in _ASKED] if phone.call else []
    ask = asks[0] if asks else None
    return VideoState(
        live=bool(phone.call and phone.video),
        rings=bool(phone.ringing and phone.ringing_video),
        shows=phone.video,
        filmed=phone.filmed,
        shared=phone.shared,
        request=ask.kind if ask else "",
    )

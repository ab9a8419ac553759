"""The sounds of the phone itself: ringing, messages, keys, the end of a call."""

from lachan.ui.speakers import Speakers

RINGING, RINGBACK, MESSAGE, HANG_UP = "ringtone", "ringback", "ding", "hangup"
KEYS = {"*": "key_star", "#": "key_hash", **{digit: f"key_{digit}" for digit in "0123456789"}}
TAP = "tap"


class Sounds:
    """Each call is one sound; those that go on until stopped may be asked for again and again."""

    def __init__(self, speakers: Speakers) -> None:
        self._speakers = speakers
        self._looping: set[str] = set()

    def ring(self) -> None:
        """Ring until ``stop_ring``."""
        self._loop(RINGING, on=True)

    def stop_ring(self) -> None:
        """Stop ringing."""
        self._loop(RINGING, on=False)

    def dial_tone(self) -> None:
        """Sound as a call that nobody has answered yet, until ``stop_dial_tone``."""
        self._loop(RINGBACK, on=True)

    def stop_dial_tone(self) -> None:
        """Stop sounding so."""
        self._loop(RINGBACK, on=False)

    def ding(self) -> None:
        """Tell of a message or a notice."""
        self._speakers.play(MESSAGE)

    def key(self, digit: str) -> None:
        """Sound a key of the dialler; any other key just taps."""
        self._speakers.play(KEYS.get(digit, TAP))

    def hang_up(self) -> None:
        """Tell that the call is over."""
        self._speakers.play(HANG_UP)

    def stop(self) -> None:
        """Stop what goes on."""
        for effect in tuple(self._looping):
            self._loop(effect, on=False)

    def _loop(self, effect: str, *, on: bool) -> None:
        if on and effect not in self._looping:
            self._looping.add(effect)
            self._speakers.play(effect, loop=True)
        elif not on and effect in self._looping:
            self._looping.discard(effect)
            self._speakers.stop(effect)

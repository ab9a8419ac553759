"""Lines spoken aloud: by a clip, else by the system's own voice, else by the captions alone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from lachan.content.voices import Clip
from lachan.domain.text import Language
from lachan.ui.speakers import Speakers

Way = Literal["clip", "system", "captions"]
Clips = Callable[[str, Language, str, str], Clip | None]
"""Gives the clip of (scenario, language, line, text)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands in the captions: its *text* has every slot filled."""

    scenario: str
    language: Language
    line: str
    text: str


class Reader(Protocol):
    """A voice that reads any text."""

    def say(self, text: str, language: Language) -> bool:
        """Begin; False if it cannot."""

    def hush(self) -> None:
        """Stop."""

    def set_volume(self, percent: int) -> None:
        """Read at 0 to 100 percent from the next text on."""


class Voice:
    """Speaks one line at a time. The play's clock never waits for it: captions carry the time."""

    def __init__(self, clips: Clips, speakers: Speakers, reader: Reader) -> None:
        self._clips, self._speakers, self._reader = clips, speakers, reader
        self._last: Line | None = None
        self.on = True

    def speak(self, line: Line) -> Way:
        """Say *line* in place of what is being said, and return how it is heard."""
        self.hush()
        self._last = line
        if not self.on:
            return "captions"
        clip = self._clips(line.scenario, line.language, line.line, line.text)
        if clip is not None:
            self._speakers.say(clip)
            return "clip"
        return "system" if self._reader.say(line.text, line.language) else "captions"

    def replay(self) -> Way:
        """Say the last line once more."""
        return self.speak(self._last) if self._last is not None else "captions"

    def hold(self, held: bool) -> None:
        """Stand still, or go on."""
        self._speakers.hold(held)

    def hush(self) -> None:
        """Stop speaking; the last line can still be replayed."""
        self._speakers.hush()
        self._reader.hush()

    def forget(self) -> None:
        """Stop speaking and forget the last line: another story begins."""
        self.hush()
        self._last = None

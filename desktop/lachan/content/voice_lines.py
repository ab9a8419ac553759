"""The lines of a scenario that somebody speaks, as they are spoken: each with its slots filled."""

import hashlib
import itertools
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from lachan.domain.text import Language
from lachan.scenario import model
from lachan.scenario.script import Script
from lachan.scenario.slots import SLOT, fill

MOST_VARIANTS = 6
"""A line that its slots can turn into more texts than this has no clip: captions carry it alone."""


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One text that *who* may say as *line* of *scenario*. *variants*: how many texts the line can have.

    *window_ms*: how long the line lasts in the play; a clip must not be longer.
    """

    scenario: str
    language: Language
    who: str
    line: str
    text: str
    window_ms: int
    variants: int

    @property
    def clip(self) -> str:
        """The name of the line's clip, without its ending."""
        return clip_name(self.line, self.text)


def text_key(text: str) -> str:
    """Return 12 hex digits that stand for *text*: other words, other digits."""
    same = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.blake2b(same.encode(), digest_size=6).hexdigest()


def clip_name(line: str, text: str) -> str:
    """Return what a clip of *line* saying *text* is called: ``acc-1.0f3a9c27b1de``."""
    return f"{line}.{text_key(text)}"


def spoken_lines(script: Script, language: Language) -> Iterator[SpokenLine]:
    """Yield every text that is spoken in *script*, in the order of the file."""
    scenario = script.scenario
    for beat in script.beats.values():
        for cue in beat.cues:
            if not isinstance(cue.source, model.Say):
                continue
            texts = _variants(cue.source, scenario, language)
            if len(texts) > MOST_VARIANTS:
                continue
            for text in texts:
                yield SpokenLine(
                    scenario=scenario.id,
                    language=language,
                    who=cue.who,
                    line=cue.line,
                    text=text,
                    window_ms=cue.end - cue.start,
                    variants=len(texts),
                )


def _variants(say: model.Say, scenario: model.Scenario, language: Language) -> tuple[str, ...]:
    text = say.vi if language == "vi" else say.en
    names = tuple(dict.fromkeys(SLOT.findall(text)))
    choices = [
        [option if isinstance(option, str) else getattr(option, language) for option in scenario.slots[name]]
        for name in names
    ]
    drawn = (dict(zip(names, values, strict=True)) for values in itertools.product(*choices))
    return tuple(dict.fromkeys(fill(text, values) for values in drawn))

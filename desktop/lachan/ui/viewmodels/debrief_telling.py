"""A finished run on its way to the page: in one language, to one kind of learner. Pure, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lachan.content.recovery import Recovery
from lachan.domain.learner import Role
from lachan.domain.tactics import Trick
from lachan.domain.text import Language, Text
from lachan.scenario import model
from lachan.scenario.debrief import Debrief
from lachan.scenario.names import TRICK_NAMES, in_sentence
from lachan.scenario.script import Script
from lachan.scenario.slots import fill
from lachan.ui.viewmodels.debrief_words import WORDS
from lachan.ui.viewmodels.phone_moment import YOU


@dataclass(frozen=True)
class Telling:
    """All that the page depends on. *values*: what the run's seed drew; *pace*: the easiest one used.

    *play*: the scenario in which the first hour can be played, or ""; *aside*: forked or together for a run
    that does not count, else "".
    """

    script: Script
    debrief: Debrief
    language: Language
    role: Role = "student"
    pace: str = "timed"
    values: Mapping[str, str] = field(default_factory=dict)
    recovery: Recovery | None = None
    play: str = ""
    aside: str = ""

    def text(self, words: model.Words | model.End | None) -> str:
        """Return the words of the scenario, its slots filled."""
        if words is None:
            return ""
        return fill(words.vi if self.language == "vi" else words.en, self.values)

    def say(self, key: str, /, **values: object) -> str:
        """Return the page's own words for *key*."""
        return self.put(WORDS[key], **values)

    def put(self, words: Text, /, **values: object) -> str:
        """Return *words* with *values* put in, and {you}/{You} as fits the learner."""
        you = YOU[self.role].in_(self.language)
        return words.in_(self.language).format(You=you, you=you.lower(), **values)

    def name(self, who: str) -> str:
        """Return what *who* is called."""
        person = self.script.scenario.people.get(who)
        return self.text(person.name) if person else who

    def told_whom(self) -> str:
        """Return who was told, as it stands in a sentence."""
        told = self.debrief.told_who
        return in_sentence(self.name(told), self.language) if told else self.say("somebody")

    def clock(self, at: int) -> str:
        """Return *at* as ``m:ss`` since first contact."""
        seconds = max(0, at - max(self.debrief.contact_at, 0)) // 1000
        return f"{seconds // 60}:{seconds % 60:02d}"

    def trick(self, trick: Trick) -> str:
        """Return the word of a trick."""
        return TRICK_NAMES[trick].in_(self.language)

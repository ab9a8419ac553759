"""One moment of a play-through, and how people, times and texts are said in it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lachan.domain.learner import Role
from lachan.domain.text import Language, Text
from lachan.scenario import model
from lachan.scenario.effects import THE_BANK
from lachan.scenario.names import THINGS
from lachan.scenario.phone import Phone
from lachan.scenario.run import Happening, Run
from lachan.scenario.script import Script
from lachan.scenario.slots import drawn, fill
from lachan.scenario.story_clock import DAY_S, shown
from lachan.ui.viewmodels.phone_play import Pace, Play

YOU: dict[Role, Text] = {
    "student": Text("Em", "You"),
    "parent": Text("Anh/chị", "You"),
    "teacher": Text("Thầy/cô", "You"),
}
"""How the app speaks to each of the three."""

_FACES = {
    "mother": "peeps_me", "father": "bo", "grandmother": "peeps_ba", "grandfather": "peeps_ong",
    "teacher": "peeps_co_giao", "sister": "lan", "brother": "nam", "friend": "thu", "classmate": "minh",
    "aunt": "co", "daughter": "peeps_be_lan", "son": "peeps_be_minh", "child": "peeps_be_minh",
    "impostor": "peeps_ke_gia_danh", "neighbour": "peeps_ong", "colleague": "han",
}  # fmt: skip
_SIGNS = {
    "office": "landmark", "police": "landmark", "bank": "landmark", "school": "graduation-cap",
    "hospital": "landmark", "shop": "package", "courier": "package", "helpline": "life-buoy",
    "group": "users",
}  # fmt: skip


@dataclass(frozen=True)
class Moment:
    """All that the screen depends on. *stage*: lock, live, paused, over, stopped; *typed*: in the dialler.

    *happened*: all that has happened so far, oldest first.
    *read_aloud*: the other side's words are heard from a person beside the screen, and not shown on it.
    """

    script: Script
    run: Run
    phone: Phone
    language: Language
    role: Role = "student"
    stage: str = "live"
    pace: Pace = "timed"
    waiting: bool = False
    typed: str = ""
    read_aloud: bool = False
    values: dict[str, str] = field(default_factory=dict)
    happened: Sequence[Happening] = ()

    def text(self, words: model.Words | model.Line | model.Reply | model.End | model.Sentence | None) -> str:
        """Return the words in the language of the moment, its slots filled."""
        if words is None:
            return ""
        return fill(words.vi if self.language == "vi" else words.en, self.values)

    def say(self, words: Text, **values: object) -> str:
        """Return one of the app's own texts with *values* put in and {you}/{You} as fits the role."""
        you = YOU[self.role].in_(self.language)
        return words.in_(self.language).format(You=you, you=you.lower(), **values)

    def person(self, who: str) -> model.Person | None:
        """Return the person of that key; None for a bare number."""
        return self.script.scenario.people.get(who)

    def name(self, who: str) -> str:
        """Return what the phone calls *who*: a name, or the number itself."""
        person = self.person(who)
        if person is None and who == THE_BANK:
            return self.say(THINGS[who])
        return self.text(person.name) if person else who

    def number(self, who: str) -> str:
        """Return the number of *who*."""
        person = self.person(who)
        return person.number if person else who

    def known(self, who: str) -> bool:
        """Tell whether *who* is saved in Contacts."""
        return who in self.script.scenario.phone.contacts or who in self.phone.saved

    def face(self, who: str) -> str:
        """Return the picture of *who*, or "" where an icon stands for them."""
        person = self.person(who)
        return _FACES.get(person.face, "") if person else ""

    def icon(self, who: str) -> str:
        """Return the icon for *who* where there is no picture."""
        person = self.person(who)
        return _SIGNS.get(person.face, "user") if person else "phone"

    def dong(self, amount: int) -> str:
        """Return a sum of VND as it is read, ``4.800.000 đ``; it never breaks before the đ."""
        return f"{amount:,}".replace(",", "." if self.language == "vi" else ",") + "\u00a0đ"

    def clock(self, at: int | None = None, *, seconds: bool = False) -> str:
        """Return the phone's own time at *at* ms of the run (now if None): ``16:42`` or ``16:42:07``."""
        total = self._shown(at)
        words = f"{total // 3600 % 24:02d}:{total // 60 % 60:02d}"
        return f"{words}:{total % 60:02d}" if seconds else words

    def _shown(self, at: int | None = None) -> int:
        return shown(self.script.scenario.clock, self.phone.jumps, self.run.now if at is None else at)

    def when(self, at: int | None, ago: str) -> str:
        """Return the time of a message or call: on today's clock, or how long before today."""
        today = self._shown() // DAY_S
        if at is not None:
            days = today - self._shown(at) // DAY_S
            return f"{self._ago(days, 'd')}, {self.clock(at)}" if days else self.clock(at)
        digits = "".join(c for c in ago if c.isdigit())
        unit = ago[len(digits) :]
        if not digits or unit not in _AGO:
            return ago
        if today and unit != "w":
            return self._ago(today + (int(digits) if unit == "d" else 0), "d")
        return self._ago(int(digits), unit)

    def _ago(self, number: int, unit: str) -> str:
        return self.say(_AGO[unit][number != 1], n=number)


_AGO: dict[str, tuple[Text, Text]] = {
    "m": (Text("1 phút trước", "1 minute ago"), Text("{n} phút trước", "{n} minutes ago")),
    "h": (Text("1 giờ trước", "1 hour ago"), Text("{n} giờ trước", "{n} hours ago")),
    "d": (Text("Hôm qua", "Yesterday"), Text("{n} ngày trước", "{n} days ago")),
    "w": (Text("Tuần trước", "Last week"), Text("{n} tuần trước", "{n} weeks ago")),
}


def moment_of(
    play: Play, language: Language, *, role: Role = "student", stage: str = "live", typed: str = ""
) -> Moment:
    """Return the present moment of *play*."""
    return Moment(
        script=play.script,
        run=play.run,
        phone=play.phone,
        language=language,
        role=role,
        stage=stage,
        pace=play.pace,
        waiting=play.waiting,
        typed=typed,
        values=dict(drawn(play.script.scenario, play.run.seed, language)),
        happened=play.happened,
    )

"""A whole class at one computer: a large phone on the projector, and a show of hands at every choice."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.acts import Act, ActKind, parse_act
from lachan.scenario.choices import possible_acts
from lachan.scenario.run import Happened, Happening
from lachan.ui.viewmodels.act_telling import told
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.phone_model import Stage
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_play import Play
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak
from lachan.ui.viewmodels.together_model import ScriptRow, TogetherViewModel
from lachan.ui.viewmodels.together_words import FOR_A_CLASS
from lachan.ui.viewmodels.unkept_runs import UnkeptRuns

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
MOST_HANDS = 200
_KEYS = (ActKind.ANSWER, ActKind.DECLINE, ActKind.HANG_UP)
"""What a class votes on beside replies and asking; all else on the phone is the teacher's to do."""
_SHOWN = (Happened.TEXTED, Happened.CHATTED, Happened.MAILED, Happened.NOTICE)


@dataclass(frozen=True, slots=True)
class Vote:
    """One show of hands. *moment*: the line before it, or ""; *hands*: by act; *chosen*: what was done."""

    play: str
    scenario: str
    moment: str
    hands: tuple[tuple[str, int], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class BallotRow:
    """One thing the class may choose. *share*: its part of all hands, 0 to 1; *most*: more than any other."""

    act: str
    words: str
    hands: int
    share: float
    most: bool


@dataclass(frozen=True, slots=True)
class CastRow:
    """A vote that was taken, as it is looked back at."""

    key: str
    words: str
    hands: int
    of: int
    share: float


@QmlElement
@QmlUncreatable("Made by the app.")
class ProjectorViewModel(TogetherViewModel):  # type: ignore[operator]
    """The phone of a class. Nothing of it is anybody's practice; ``voted`` tells of each show of hands."""

    ballotChanged = Signal()
    voted = Signal(object)

    def __init__(self, speak: Speak, ticker: Ticker | None = None, parent: QObject | None = None) -> None:
        super().__init__(speak, ticker, parent)
        self._ballot = RowModel(BallotRow, self)
        self._cast = RowModel(CastRow, self)
        self._hands: dict[str, int] = {}
        self._offered: tuple[str, ...] = ()
        self._votes: list[Vote] = []
        self._name = ""
        self._seen = False

    def serve(self, stage: Stage) -> None:
        """Take over the scenarios; the record is left alone."""
        super().serve(replace(stage, runs=UnkeptRuns(), role=lambda _: "student"))

    def project(self, scenario_id: str) -> None:
        """Lay the class's phone down, locked, with a fresh instance of the scenario."""
        stage = self._served()
        seed = stage.seed()
        self._name, self._votes, self._hands, self._offered = f"{seed:012x}", [], {}, ()
        play = Play(stage.script(scenario_id), seed, "untimed")
        play.by_hand = True
        self._cast.replace([])
        self._begin(play, "", "", "lock")

    @property
    def moment(self) -> Moment:
        """The present moment; a class reads along on the screen."""
        return replace(super().moment, read_aloud=False)

    @property
    def on(self) -> bool:
        """Whether a class is playing: an idle computer must not break it off."""
        return self._seen and self._play is not None and self._phase in ("live", "paused")

    def shown(self) -> None:
        """The class has it before its eyes."""
        self._seen = True

    def hidden(self) -> None:
        """Leave the page: the story waits."""
        super().hidden()
        self._seen = False

    @property
    def ballot_rows(self) -> tuple[BallotRow, ...]:
        """What can be voted on now."""
        return self._ballot.rows

    @Slot(str, int)
    def setHands(self, act: str, hands: int) -> None:
        """So many hands are up for *act*."""
        if act in self._offered and self._asking():
            self._hands[act] = min(max(hands, 0), MOST_HANDS)
            self._show_ballot()

    @Slot(str)
    def act(self, words: str) -> None:
        """Do one act; if it was there to be voted on, the hands are kept with it."""
        if words in self._offered and self._raised() and self._phase == "live":
            self._take(words)
        super().act(words)

    @Slot()
    def doMost(self) -> None:
        """Do what most hands are up for, if one thing has more than any other."""
        act = self._most()
        if act:
            self.act(act)

    def _take(self, act: str) -> None:
        assert self._play is not None
        hands = tuple((one, self._hands.get(one, 0)) for one in self._offered)
        vote = Vote(self._name, self._play.script.scenario.id, self._last_line(), hands, act)
        self._votes.append(vote)
        self._hands = {}
        self._show_cast()
        self.voted.emit(vote)

    def _last_line(self) -> str:
        assert self._play is not None
        lines = self._play.script.lines
        return next((one.what for one in reversed(self._play.happened) if one.what in lines), "")

    def _raised(self) -> int:
        return sum(self._hands.values())

    def _most(self) -> str:
        ranked = sorted(self._hands.items(), key=lambda pair: -pair[1])
        if not ranked or not ranked[0][1] or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return ""
        return ranked[0][0]

    def _show(self) -> None:
        super()._show()
        if self._play is None:
            return
        offered = tuple(str(deed) for deed in self._deeds())
        if offered != self._offered:
            self._offered, self._hands = offered, {}
        self._show_ballot()
        self._show_cast()

    def _deeds(self) -> Iterator[Act]:
        """What can be voted on now: replies, the keys of a call, and the first adult to ask."""
        if self._play is None or self._phase != "live":
            return
        deeds = possible_acts(self._play.script, self._play.run)
        by_reply = {deed.target: deed for deed in deeds if deed.kind is ActKind.REPLY}
        yield from (by_reply[row.key] for row in self.rows("replies") if row.key in by_reply)
        asks = [deed for deed in deeds if deed.kind is ActKind.ASK]
        yield from (*asks[:1], *(deed for deed in deeds if deed.kind in _KEYS))

    def _show_ballot(self) -> None:
        of, most, m = self._raised(), self._most(), self.moment
        self._ballot.replace(
            [
                BallotRow(act, _said(m, act), count, count / of if of else 0.0, act == most)
                for act, count in ((one, self._hands.get(one, 0)) for one in self._offered)
            ]
        )
        self.ballotChanged.emit()

    def _show_cast(self) -> None:
        m = self.moment
        self._cast.replace([_cast(number, m, vote) for number, vote in enumerate(self._votes)])

    def _row(self, h: Happening) -> ScriptRow | None:
        m = self.moment
        words = m.text(m.script.lines.get(h.what))
        if h.kind in _SHOWN and words:
            return ScriptRow("", "line", m.name(h.who) if h.who else "", words, "", m.face(h.who))
        row = super()._row(h)
        return row if row is None or row.kind != "sign" or h.kind is Happened.NARRATED else _plain(m, h, row)

    def _asking(self) -> bool:
        if self._play is None or self._phase != "live" or not self._offered:
            return False
        return bool(self._play.run.ringing) or self._answer_awaited()

    def _end(self) -> str:
        return self.moment.text(self._play.script.scenario.one_thing) if self._play is not None else ""

    ballot = Property(RowModel, lambda self: self._ballot, constant=True)
    cast = Property(RowModel, lambda self: self._cast, constant=True)
    castCount = Property(int, lambda self: len(self._votes), notify=ballotChanged)
    asking = Property(bool, _asking, notify=ballotChanged)
    raised = Property(int, lambda self: self._raised(), notify=ballotChanged)
    decided = Property(bool, lambda self: bool(self._most()), notify=ballotChanged)
    oneThing = Property(str, _end, notify=ballotChanged)


def _said(m: Moment, words: str) -> str:
    deed = next((deed for deed in possible_acts(m.script, m.run) if str(deed) == words), None)
    return _told(m, deed) if deed is not None else words


def _told(m: Moment, deed: Act) -> str:
    if deed.kind is ActKind.REPLY:
        return m.text(m.script.replies[deed.target])
    return told(m.script, deed, m.language, m.values)


def _cast(number: int, m: Moment, vote: Vote) -> CastRow:
    deed = parse_act(vote.chosen)
    hands, of = dict(vote.hands)[vote.chosen], sum(count for _, count in vote.hands)
    return CastRow(
        str(number), _told(m, deed) if deed is not None else "", hands, of, hands / of if of else 0.0
    )


def _plain(m: Moment, h: Happening, row: ScriptRow) -> ScriptRow:
    """A sign as the class reads it: it sees for itself what rings and who is on the line."""
    return replace(row, words=m.say(FOR_A_CLASS[h.kind], who=m.name(h.who))) if h.kind in FOR_A_CLASS else row

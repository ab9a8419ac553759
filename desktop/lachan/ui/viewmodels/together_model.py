"""Two people at one computer: one reads the other side's lines from the screen, the other holds the phone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.acts import ActKind, parse_act
from lachan.scenario.names import in_sentence
from lachan.scenario.rules import offered
from lachan.scenario.run import Happened, Happening
from lachan.ui.viewmodels.act_telling import told
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.phone_model import PhoneViewModel
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_play import Play
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak
from lachan.ui.viewmodels.together_words import ANSWERED, DID, SIGNS, START

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
MOST_TURNS = 50
"""How many things that need no reading may come in one turn."""


@dataclass(frozen=True, slots=True)
class ScriptRow:
    """One thing that came. *kind*: line (to be read aloud), sign (a stage direction), answer."""

    key: str
    kind: Literal["line", "sign", "answer"]
    speaker: str
    words: str
    icon: str
    face: str


@QmlElement
@QmlUncreatable("Made by the app.")
class TogetherViewModel(PhoneViewModel):  # type: ignore[operator]
    """The phone of the one who holds it, and the script of the one who reads. Nothing runs by a clock."""

    scriptChanged = Signal()
    together = True

    def __init__(self, speak: Speak, ticker: Ticker | None = None, parent: QObject | None = None) -> None:
        super().__init__(speak, ticker, parent)
        self._script = RowModel(ScriptRow, self)

    def start(self, learner_id: str, scenario_id: str) -> None:
        """Lay the phone down, locked, with a fresh instance of the scenario."""
        stage = self._served()
        play = Play(stage.script(scenario_id), stage.seed(), "untimed")
        play.by_hand = True
        self._begin(play, learner_id, "", "lock")

    def resume(self, run_id: str) -> None:
        """Take a run up where it stood; see PhoneViewModel."""
        super().resume(run_id)
        if self._play is not None:
            self._play.by_hand = True

    @property
    def moment(self) -> Moment:
        """The present moment; the screen does not show what is read aloud."""
        return replace(super().moment, read_aloud=True, waiting=False)

    @property
    def rows_to_read(self) -> tuple[ScriptRow, ...]:
        """The script as far as it has come."""
        return self._script.rows

    @Slot()
    def turn(self) -> None:
        """Let the next thing come that there is to read or to be seen."""
        play = self._play
        if play is None or self._phase != "live":
            return
        before = len(play.happened)
        for _ in range(MOST_TURNS):
            play.turn()
            if play.run.ended or any(self._row(h) for h in play.happened[before:]):
                break
        self._settle()

    def _show(self) -> None:
        super()._show()
        if self._play is not None:
            self._script.replace(list(self._rows()))
            self.scriptChanged.emit()

    def _rows(self) -> Iterator[ScriptRow]:
        assert self._play is not None
        for number, happened in enumerate(self._play.happened):
            row = self._row(happened)
            if row is not None:
                yield replace(row, key=str(number))

    def _row(self, h: Happening) -> ScriptRow | None:
        m = self.moment
        if h.kind is Happened.ACT:
            return self._answer(m, h)
        words = m.text(m.script.lines.get(h.what))
        who = m.name(h.who)
        if h.kind is Happened.SAID:
            return ScriptRow("", "line", who, words, "", m.face(h.who))
        if h.kind is Happened.NARRATED:
            return ScriptRow("", "sign", "", words, "map-pin", "")
        if h.kind not in SIGNS:
            return None
        icon, sign = SIGNS[h.kind]
        names = {"who": in_sentence(who, m.language), "Who": who[:1].upper() + who[1:]}
        return ScriptRow("", "sign", "", m.say(sign, **names), icon, "")

    def _answer(self, m: Moment, h: Happening) -> ScriptRow | None:
        deed = parse_act(h.what)
        if deed is None or deed.kind is ActKind.OPEN:
            return None
        if deed.kind is ActKind.REPLY:
            said = m.say(ANSWERED, reply=m.text(m.script.replies[deed.target]))
            return ScriptRow("", "answer", "", said, "message-circle", "")
        act = told(m.script, deed, m.language, m.values)
        return ScriptRow("", "answer", "", m.say(DID, act=act), "smartphone", "")

    def _answer_awaited(self) -> bool:
        if self._play is None or self._phase != "live":
            return False
        play = self._play
        cues_left = play.run.next_cue < len(play.script.beats[play.run.beat].cues)
        return not cues_left and bool(offered(play.script, play.run))

    def _last(self, name: str) -> str:
        rows = self._script.rows
        return str(getattr(rows[-1], name)) if rows else ""

    def _now(self) -> str:
        return self._last("words") or self.moment.say(START) if self._play is not None else ""

    script = Property(RowModel, lambda self: self._script, constant=True)
    now = Property(str, _now, notify=scriptChanged)
    nowKind = Property(str, lambda self: self._last("kind") or "sign", notify=scriptChanged)
    nowSpeaker = Property(str, lambda self: self._last("speaker"), notify=scriptChanged)
    nowFace = Property(str, lambda self: self._last("face"), notify=scriptChanged)
    nowIcon = Property(str, lambda self: self._last("icon"), notify=scriptChanged)
    answerAwaited = Property(bool, _answer_awaited, notify=scriptChanged)

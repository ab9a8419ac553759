"""The check page: one item after another, real or scam, how sure, and why."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.checks import FORMS
from lachan.domain.learner import Role
from lachan.domain.text import Text
from lachan.learning.check_instances import YOU, ItemShown, shown
from lachan.learning.checks import Sort
from lachan.ui.viewmodels import check_state, check_words
from lachan.ui.viewmodels.check_rows import (
    CheckPartRow,
    LookRow,
    SignRow,
    TappedRow,
    look_rows,
    part_rows,
    sign_rows,
    tapped_rows,
)
from lachan.ui.viewmodels.check_shelf import CheckShelf
from lachan.ui.viewmodels.check_state import WELL_JUDGED, CheckState, Outcome
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the app.")
class CheckViewModel(QObject):  # type: ignore[operator]
    """One set of check items of one learner."""

    changed = Signal()
    itemChanged = Signal()
    judged = Signal(str)  # what is said to an answer, to be read aloud
    closed = Signal()

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._shelf: CheckShelf | None = None
        self._learner = ""
        self._role: Role = "student"
        self._state: CheckState | None = None
        self._shown: ItemShown | None = None
        self._parts = RowModel(CheckPartRow, self)
        self._look = RowModel(LookRow, self)
        self._tapped = RowModel(TappedRow, self)
        self._signs = RowModel(SignRow, self)

    def serve(self, shelf: CheckShelf) -> None:
        """Take over the items and the opened record."""
        self._shelf = shelf

    @property
    def state(self) -> CheckState | None:
        """Where the learner is; None before a set was opened."""
        return self._state

    def forget(self) -> None:
        """Leave nothing behind of whoever sat here."""
        self._state, self._learner = None, ""

    def practise(self, learner: str, station: str) -> None:
        """Open the practice of a station of the path: the one that was left, or a new one."""
        assert self._shelf is not None
        self._open(learner, "practice", station, self._shelf.families(station))

    def boost(self, learner: str, families: Sequence[str]) -> None:
        """Open a booster of *families*: the one that was left, or a new one."""
        self._open(learner, "booster", "", families)

    def measure(self, learner: str, form: str) -> None:
        """Open a whole form, A, B or C. Raises ValueError for another."""
        if form not in FORMS:
            raise ValueError(f"no form {form!r}")
        self._open(learner, "form", form, ())

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        if self._state is not None:
            self._show(self._state)

    @Slot(str)
    def say(self, said: str) -> None:
        """Say ``genuine`` or ``scam``."""
        if self._state is not None and said in ("genuine", "scam"):
            self._show(check_state.say(self._state, "scam" if said == "scam" else "genuine"))

    @Slot(int)
    def setSure(self, percent: int) -> None:
        """Say how sure, in percent."""
        if self._state is not None:
            self._show(check_state.sure(self._state, percent))

    @Slot(int)
    def lean(self, steps: int) -> None:
        """Be that many steps surer, or less sure."""
        if self._state is not None:
            self.setSure(self._state.sure + steps * check_state.SURE_STEP)

    @Slot(int)
    def tap(self, number: int) -> None:
        """Mark a part by its number, or take the mark off."""
        if self._state is not None:
            self._show(check_state.tap(self._state, number))

    @Slot()
    def lookCloser(self) -> None:
        """Open the closer look, or close it."""
        if self._state is not None:
            self._show(check_state.look(self._state))

    @Slot()
    def answer(self) -> None:
        """Give the answer; nothing happens while none is chosen."""
        state, shelf = self._state, self._shelf
        if state is None or shelf is None or state.stage != "ask" or not state.said:
            return
        said, item = state.said == "scam", state.item
        try:
            shelf.checks.answer(self._learner, state.set.id, item, said, state.sure, state.tapped)
        finally:  # what the disk refused is kept in memory: the set goes on
            checked = shelf.checks.get(self._learner, state.set.id)
            self._show(check_state.judge(state, checked))
            if self._state is not None and self._state.stage == "feedback":
                self.judged.emit(self._verdict())
            else:
                self.itemChanged.emit()

    @Slot()
    def forward(self) -> None:
        """Go to the next item, or to how the set went."""
        if self._state is not None and self._state.stage == "feedback":
            self._show(check_state.forward(self._state))
            self.itemChanged.emit()

    @Slot()
    def again(self) -> None:
        """Work through a new set of the same kind."""
        state = self._state
        if state is None or self._shelf is None or state.stage != "over":
            return
        families = {item.family for item in state.items}
        if state.set.sort == "practice":
            families = set(self._shelf.families(state.set.name))
        self._open(self._learner, state.set.sort, state.set.name, sorted(families))

    @Slot()
    def leave(self) -> None:
        """Put the set away; it opens at this item again."""
        self.closed.emit()

    @Slot(str, result=bool)
    def press(self, key: str) -> bool:
        """Do what the key stands for; say whether it stands for anything."""
        said = next(
            (said for said, keys in check_words.KEYS.items() if key.upper() in (keys.vi, keys.en)), ""
        )
        if said and key:
            self.say(said)
        elif key in ("+", "=", "-"):
            self.lean(-1 if key == "-" else 1)
        elif key == "0":
            self.lookCloser()
        elif key.isdecimal() and len(key) == 1:
            self.tap(int(key))
        else:
            return False
        return True

    def _open(self, learner: str, sort: Sort, name: str, families: Sequence[str]) -> None:
        assert self._shelf is not None
        self._learner, self._role = learner, self._shelf.role(learner)
        self._show(self._shelf.open(learner, sort, name, families))
        self.itemChanged.emit()

    def _show(self, state: CheckState) -> None:
        self._state = state
        language = self._speak()
        self._shown = shown(state.item, state.set.seed, language, self._role)
        self._parts.replace(part_rows(state, self._shown))
        self._look.replace(look_rows(self._shown, language) if state.looking else [])
        self._tapped.replace(tapped_rows(state, self._shown))
        judged = state.stage == "feedback"
        self._signs.replace(sign_rows(state, self._shown, language, self._you(True)) if judged else [])
        self.changed.emit()

    def _you(self, start: bool = False) -> str:
        you = YOU[self._role].in_(self._speak())
        return you[0].upper() + you[1:] if start else you

    def _words(self, text: Text, **facts: object) -> str:
        facts = {"you": self._you(), "You": self._you(True), **facts}
        return text.in_(self._speak()).format_map(facts)

    def _verdict(self) -> str:
        if self._state is None or self._state.stage != "feedback":
            return ""
        scam, right = self._state.item.scam, self._state.right
        known = {(True, True): check_words.CAUGHT, (True, False): check_words.MISSED}
        known |= {(False, True): check_words.WELCOMED, (False, False): check_words.REFUSED}
        return self._words(known[scam, right])

    def _outcome(self) -> Outcome:
        return check_state.outcome(self._state.set.attempts if self._state is not None else ())

    def _get_title(self) -> str:
        if self._state is None:
            return ""
        if self._state.set.sort == "form":
            return self._words(check_words.FORM_TITLE, name=self._state.set.name)
        booster = self._state.set.sort == "booster"
        return self._words(check_words.BOOSTER_TITLE if booster else check_words.PRACTICE_TITLE)

    def _get_pace(self) -> str:
        if self._state is None or self._state.stage == "over":
            return ""
        at = self.tr("Item %1/%2").replace("%1", str(self._state.at + 1)).replace("%2", str(self.total))
        free = self.tr("no clock")  # not inside an f-string: the extractor does not look there
        return f"{at} · {free}"

    @property
    def total(self) -> int:
        """How many items the set has."""
        return len(self._state.items) if self._state is not None else 0

    def _get_sure_word(self) -> str:
        sure = self._state.sure if self._state is not None else 0
        word = next((self._words(words) for least, words in check_words.SURE if sure >= least), "")
        return f"{word} · {sure}\u00a0%"

    def _over_lines(self) -> list[str]:
        if self._state is None or self._state.stage != "over":
            return []
        found = self._outcome()
        refused = check_words.REFUSED_OF if found.refused else check_words.REFUSED_NONE
        lines = [
            self._words(check_words.CAUGHT_OF, n=found.caught, of=found.scams),
            self._words(refused, n=found.refused, of=found.genuine),
        ]
        transfer = [one for one in self._state.set.attempts if one.transfer]
        if transfer:
            right = sum(one.right for one in transfer)
            lines.append(self._words(check_words.TRANSFER, n=right, of=len(transfer)))
        return lines

    def _get_self(self) -> str:
        over = self._outcome().overconfidence
        if over > WELL_JUDGED:
            return self._words(check_words.TOO_SURE)
        return self._words(check_words.TOO_SHY if over < -WELL_JUDGED else check_words.WELL_SURE)

    def _marks(self, scam: bool) -> list[dict[str, Any]]:
        return [{"right": right} for was, right in self._outcome().marks if was is scam]

    def _of_item(self, field: str) -> str:
        return str(getattr(self._shown, field)) if self._shown is not None else ""

    def _kind(self, words: Mapping[Any, Any]) -> str:
        known = words[self._state.item.kind] if self._state is not None else ""
        return self._words(known) if isinstance(known, Text) else str(known)

    stage = Property(str, lambda self: self._state.stage if self._state else "", notify=changed)
    title = Property(str, _get_title, notify=changed)
    pace = Property(str, _get_pace, notify=changed)
    count = Property(int, lambda self: self.total, notify=changed)
    at = Property(int, lambda self: self._state.at if self._state else 0, notify=changed)
    asks = Property(str, lambda self: self._kind(check_words.ASKS), notify=changed)
    kindWord = Property(str, lambda self: self._kind(check_words.KINDS), notify=changed)
    kind = Property(str, lambda self: self._state.item.kind if self._state else "", notify=changed)
    icon = Property(str, lambda self: self._kind(check_words.ICONS), notify=changed)
    clock = Property(str, lambda self: self._state.item.clock if self._state else "", notify=changed)
    who = Property(str, lambda self: self._of_item("name"), notify=changed)
    handle = Property(str, lambda self: self._of_item("at"), notify=changed)
    situation = Property(str, lambda self: self._of_item("situation"), notify=changed)
    why = Property(str, lambda self: self._of_item("why"), notify=changed)
    verify = Property(str, lambda self: self._of_item("verify"), notify=changed)
    said = Property(str, lambda self: self._state.said if self._state else "", notify=changed)
    sure = Property(int, lambda self: self._state.sure if self._state else 0, notify=changed)
    sureWord = Property(str, _get_sure_word, notify=changed)
    looking = Property(bool, lambda self: self._state is not None and self._state.looking, notify=changed)
    canLook = Property(
        bool, lambda self: self._state is not None and bool(self._state.item.look), notify=changed
    )
    right = Property(bool, lambda self: self._state is not None and self._state.right, notify=changed)
    scam = Property(
        bool,
        lambda self: self._state is not None and self._state.stage == "feedback" and self._state.item.scam,
        notify=changed,
    )
    verdict = Property(str, _verdict, notify=changed)
    genuineKey = Property(str, lambda self: self._words(check_words.KEYS["genuine"]), notify=changed)
    scamKey = Property(str, lambda self: self._words(check_words.KEYS["scam"]), notify=changed)
    genuineWord = Property(str, lambda self: self._words(check_words.SAYS["genuine"]), notify=changed)
    scamWord = Property(str, lambda self: self._words(check_words.SAYS["scam"]), notify=changed)
    overTitle = Property(
        str,
        lambda self: self._words(check_words.OVER_WELL if self._outcome().well else check_words.OVER_GROWING),
        notify=changed,
    )
    overLines = Property(list, _over_lines, notify=changed)
    overSelf = Property(str, _get_self, notify=changed)
    scamMarks = Property(list, lambda self: self._marks(True), notify=changed)
    genuineMarks = Property(list, lambda self: self._marks(False), notify=changed)
    parts = Property(RowModel, lambda self: self._parts, constant=True)
    look = Property(RowModel, lambda self: self._look, constant=True)
    tapped = Property(RowModel, lambda self: self._tapped, constant=True)
    signs = Property(RowModel, lambda self: self._signs, constant=True)

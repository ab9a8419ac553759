"""The pad of four digits: unlocking a page, choosing a PIN, taking a forgotten one away."""

from dataclasses import asdict, dataclass, replace
from typing import Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.domain.learner import Learner
from lachan.learning.desk import Desk
from lachan.learning.learners import Learners
from lachan.learning.pins import GROWN_UPS
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = 4
Asked = Literal["", "unlock", "choose", "repeat", "helper", "grown-up", "prove"]
"""What the four digits are for: nothing (the pad is closed), or one of these.

``helper``: in place of digits, who of the grown-ups helps. ``prove``: that something may be done here.
"""


@dataclass(frozen=True, slots=True)
class Pad:
    """The pad as it stands. *first*: the PIN chosen, while it is typed a second time.

    *vouchers*: who else may prove it, in place of *learner*.
    """

    asked: Asked = ""
    learner: str = ""
    nickname: str = ""
    face: str = ""
    typed: str = ""
    first: str = ""
    grown_up: str = ""
    vouchers: tuple[str, ...] = ()


def typed(pad: Pad, key: str) -> Pad:
    """Return the pad after a digit, or after ``back``; more than four digits or other keys change nothing."""
    if key == "back":
        return replace(pad, typed=pad.typed[:-1])
    if len(key) == 1 and key in "0123456789" and len(pad.typed) < DIGITS:
        return replace(pad, typed=pad.typed + key)
    return pad


@QmlElement
@QmlUncreatable("Made by the app.")
class PinViewModel(QObject):  # type: ignore[operator]
    """One pad for all PINs. ``unlocked`` carries the learner who now sits here; ``done`` closes the pad."""

    changed = Signal()
    problemChanged = Signal()
    unlocked = Signal(str)
    proved = Signal()
    done = Signal()

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._desk: Desk | None = None
        self._everybody: Learners | None = None
        self._pad = Pad()
        self._problem: LachanError | None = None
        self._mismatch = False
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)

    def serve(self, desk: Desk, everybody: Learners) -> None:
        """Take over the opened record's desk, and all who may sit there."""
        self._desk, self._everybody = desk, everybody
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self.changed.emit()
        self.problemChanged.emit()

    def enter(self, learner: Learner) -> None:
        """Let *learner* in: at once where there is no PIN, else after the pad."""
        assert self._desk is not None
        if self._desk.pins.has_pin(learner.id):
            self._ask(Pad("unlock", learner.id, learner.nickname, learner.face))
            self.tick()
        else:
            self._desk.sit(learner.id)
            self.unlocked.emit(learner.id)

    def prove(self, whose: tuple[str, ...]) -> None:
        """Ask for the PIN of the first of these, or of another of them; ``proved`` says that it was right."""
        assert self._everybody is not None
        first = self._everybody.get(whose[0])
        pad = Pad("prove", first.id, first.nickname, first.face, vouchers=whose[1:])
        self._ask(pad)
        self.tick()

    def choose(self, learner: Learner) -> None:
        """Let the one who sits here choose a PIN, typed twice."""
        self._ask(Pad("choose", learner.id, learner.nickname, learner.face))

    def help(self, learner: Learner, grown_up: Learner) -> None:
        """Let *grown_up* take away the forgotten PIN of *learner*; asks for an own PIN if there is one."""
        assert self._desk is not None
        pad = Pad("grown-up", learner.id, grown_up.nickname, grown_up.face, grown_up=grown_up.id)
        self._ask(pad)
        if not self._desk.pins.has_pin(grown_up.id):
            self._answer("")

    @Slot()
    def chooseMine(self) -> None:
        """Let whoever sits here choose a PIN, or another one."""
        assert self._desk is not None
        self.choose(self._desk.own.learners.get(self._desk.learner))

    @Slot()
    def forget(self) -> None:
        """Ask who of the grown-ups can help with a forgotten PIN."""
        self._second.stop()
        self._ask(replace(self._pad, asked="helper", typed=""))

    @Slot(str)
    def helpedBy(self, grown_up_id: str) -> None:
        """Let this grown-up take the forgotten PIN away."""
        assert self._everybody is not None
        if self._pad.vouchers:
            self.prove((grown_up_id,))
            return
        self.help(self._everybody.get(self._pad.learner), self._everybody.get(grown_up_id))

    @Slot()
    def takeAway(self) -> None:
        """Have no PIN any more."""
        assert self._desk is not None
        self._desk.pins.choose(self._desk.learner, "")
        self._close()

    @Slot(str)
    def press(self, key: str) -> None:
        """Take one digit, or ``back``; the fourth digit is the answer."""
        self._set_pad(typed(self._pad, key))
        self._set_problem(None)
        if len(self._pad.typed) == DIGITS:
            self._answer(self._pad.typed)

    @Slot()
    def cancel(self) -> None:
        """Put the pad away."""
        if self._pad.asked:
            self._close()

    @Slot()
    def tick(self) -> None:
        """Count a wait down; the clock is that of the desk."""
        wait = self._wait()
        if wait:
            self._set_problem(LachanError("pin-wait", seconds=wait))
            self._second.start()
        else:
            self._second.stop()
            if self._problem is not None and self._problem.code == "pin-wait":
                self._set_problem(None)
        self.changed.emit()

    def _answer(self, pin: str) -> None:
        assert self._desk is not None
        pad = replace(self._pad, typed="")
        self._set_pad(pad)
        try:
            if pad.asked == "unlock":
                self._desk.sit(pad.learner, pin)
                self._close()
                self.unlocked.emit(pad.learner)
            elif pad.asked == "prove":
                self._desk.pins.unlock(pad.learner, pin)
                self._close()
                self.proved.emit()
            elif pad.asked == "choose":
                self._set_pad(replace(pad, asked="repeat", first=pin))
            elif pad.asked == "repeat":
                self._repeat(pad, pin)
            elif pad.asked == "grown-up":
                self._desk.pins.reset(pad.learner, pad.grown_up, pin)
                self._close()
        except LachanError as error:
            if error.code not in ("pin-wrong", "pin-wait", "pin-not-grown-up", "pin-of-a-guardian"):
                raise
            self._set_problem(error)
            if error.code == "pin-wait":
                self.tick()

    def _repeat(self, pad: Pad, pin: str) -> None:
        assert self._desk is not None
        if pin == pad.first:
            self._desk.pins.choose(pad.learner, pin)
            self._close()
        else:
            self._set_pad(replace(pad, asked="choose", first=""))
            self._mismatch = True
            self.problemChanged.emit()

    def _wait(self) -> int:
        pad = self._pad
        whose = pad.grown_up or pad.learner
        if self._desk is None or pad.asked not in ("unlock", "grown-up", "prove"):
            return 0
        return self._desk.pins.wait(whose)

    def _ask(self, pad: Pad) -> None:
        self._set_problem(None)
        self._set_pad(pad)

    def _close(self) -> None:
        self._second.stop()
        self._ask(Pad())
        self.changed.emit()
        self.done.emit()

    def _set_pad(self, pad: Pad) -> None:
        if pad != self._pad:
            self._pad = pad
            self.changed.emit()

    def _set_problem(self, problem: LachanError | None) -> None:
        if problem is not self._problem or self._mismatch:
            self._problem, self._mismatch = problem, False
            self.problemChanged.emit()

    def _get_problem(self) -> str:
        if self._mismatch:
            return self.tr("The two were not the same. Please choose again.")
        return "" if self._problem is None else say(self._problem, self._speak())

    def _get_title(self) -> str:
        name = self._pad.nickname
        return {
            "": "",
            "unlock": self.tr("Hello %1, your PIN please"),
            "choose": self.tr("Choose four digits"),
            "repeat": self.tr("Once more, the same four"),
            "helper": self.tr("Who can help?"),
            "grown-up": self.tr("%1, your own PIN please"),
            "prove": self.tr("The PIN of %1, please"),
        }[self._pad.asked].replace("%1", name)

    def _get_mine(self) -> bool:
        return (
            self._desk is not None
            and bool(self._desk.learner)
            and self._desk.pins.has_pin(self._desk.learner)
        )

    def _get_helpers(self) -> list[dict[str, str]]:
        if self._everybody is None or self._pad.asked != "helper":
            return []
        people = [
            one for one in self._everybody.all() if one.role in GROWN_UPS and one.id != self._pad.learner
        ]
        wanted = self._pad.vouchers or self._guardians()
        return [asdict(one) for one in people if not wanted or one.id in wanted]

    def _guardians(self) -> tuple[str, ...]:
        return self._desk.pins.guardians(besides=self._pad.learner) if self._desk is not None else ()

    def _is_forgettable(self) -> bool:
        return self._pad.asked == "unlock" or (self._pad.asked == "prove" and bool(self._pad.vouchers))

    open = Property(bool, lambda self: self._pad.asked != "", notify=changed)
    title = Property(str, _get_title, notify=changed)
    face = Property(str, lambda self: self._pad.face, notify=changed)
    filled = Property(int, lambda self: len(self._pad.typed), notify=changed)
    waiting = Property(bool, lambda self: self._wait() > 0, notify=changed)
    forgettable = Property(bool, _is_forgettable, notify=changed)
    vouching = Property(bool, lambda self: bool(self._pad.vouchers), notify=changed)
    mine = Property(bool, _get_mine, notify=changed)
    askingHelp = Property(bool, lambda self: self._pad.asked == "helper", notify=changed)
    helpers = Property(list, _get_helpers, notify=changed)
    problem = Property(str, _get_problem, notify=problemChanged)

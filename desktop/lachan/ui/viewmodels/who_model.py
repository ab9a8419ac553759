"""Who is practising: the faces, adding one, renaming, removing with undo."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.domain.learner import NICKNAME_LIMIT, Learner, Role
from lachan.learning.learners import clean_nickname
from lachan.learning.pins import GROWN_UPS, Pins
from lachan.ui.viewmodels.rows import RowModel
from lachan.ui.viewmodels.services import Services, Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

FACES = ("minh", "lan", "khoi", "han", "thu", "nam", "gia", "la", "bo", "me", "ba", "co")
"""The faces a learner may pick, young ones first."""
GROWN_UP_FACE = "me"
"""The face that a parent's sheet opens with."""
_ROLES: dict[str, Role] = {"student": "student", "parent": "parent", "teacher": "teacher"}


@dataclass(frozen=True, slots=True)
class FaceRow:
    """One card of the grid. (A role can never be called ``id``: QML keeps that word.)"""

    learner: str
    nickname: str
    face: str
    role: str
    status: str
    icon: str


@QmlElement
@QmlUncreatable("Made by the app.")
class WhoViewModel(QObject):  # type: ignore[operator]
    """The page of faces. ``chosen`` carries the id of the learner who goes on."""

    readyChanged = Signal()
    countChanged = Signal()
    problemChanged = Signal()
    removedChanged = Signal()
    saved = Signal()
    chosen = Signal(str)
    pinAsked = Signal(object)
    """Something may only be done with the PIN of one of these, given by id."""

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._services: Services | None = None
        self._pins: Pins | None = None
        self._rows = RowModel(FaceRow, self)
        self._problem: LachanError | None = None
        self._removed: Learner | None = None
        self._pending: Callable[[], None] = lambda: None

    def serve(self, services: Services, pins: Pins) -> None:
        """Take over the opened record; the page is empty before."""
        self._services, self._pins = services, pins
        self.refresh()
        self.readyChanged.emit()

    def shown(self) -> None:
        """Show what may have changed on other pages."""
        self.refresh()

    def hidden(self) -> None:
        """Leave no old undo or problem behind."""
        self._set_removed(None)
        self._set_problem(None)

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        self.refresh()
        self.problemChanged.emit()

    def refresh(self) -> None:
        """Read the learners again."""
        if self._services is not None:
            self._rows.replace([self._row(learner) for learner in self._services.learners.all()])
            self.countChanged.emit()

    def _row(self, learner: Learner) -> FaceRow:
        assert self._services is not None
        assert self._pins is not None
        if self._pins.has_pin(learner.id):  # what was practised is behind it
            name = learner.nickname, learner.face, learner.role
            return FaceRow(learner.id, *name, self.tr("With a PIN"), "lock")
        played = len(self._services.runs.results(learner.id))
        read = sum(progress.completed for progress in self._services.lessons.all(learner.id).values())
        if self._services.runs.unfinished(learner.id) is not None:
            status, icon = self.tr("One to finish"), "play"
        elif played or read:
            status, icon = self.tr("Practised %n time(s)", "", played + read), "shield-check"
        else:
            status, icon = self.tr("Just starting"), "sparkles"
        return FaceRow(learner.id, learner.nickname, learner.face, learner.role, status, icon)

    @Slot(str)
    def choose(self, learner_id: str) -> None:
        """Go on as this learner."""
        self.chosen.emit(learner_id)

    @Slot(str)
    def check(self, nickname: str) -> None:
        """Say at once what is wrong with a nickname being typed; an empty one is not yet wrong."""
        problem = None
        if nickname.strip():
            try:
                clean_nickname(nickname)
            except LachanError as error:
                problem = error
        self._set_problem(problem)

    @Slot(str, str, str)
    def add(self, nickname: str, face: str, role: str) -> None:
        """Add a learner and go on as that learner; what is wrong goes to ``problem``.

        A grown-up joins with the PIN of one who has one here: no child can make themselves a parent.
        """
        assert self._pins is not None
        wanted = _ROLES.get(role, "student")
        needed = self._pins.guardians() if wanted in GROWN_UPS else ()
        self._with_pin(needed, lambda: self._add(nickname, face, wanted))

    def _add(self, nickname: str, face: str, role: Role) -> None:
        assert self._services is not None
        try:
            learner = self._services.learners.add(nickname, face, role)
        except LachanError as error:
            self._fail(error)
            return
        self._set_problem(None)
        self.refresh()
        self.saved.emit()
        self.chosen.emit(learner.id)

    @Slot(str, str, str)
    def rename(self, learner_id: str, nickname: str, face: str) -> None:
        """Change a learner's nickname and face, with the PIN where there is one; see ``problem``."""
        self._with_pin(self._keepers(learner_id), lambda: self._rename(learner_id, nickname, face))

    def _rename(self, learner_id: str, nickname: str, face: str) -> None:
        assert self._services is not None
        try:
            self._services.learners.rename(learner_id, nickname, face)
        except LachanError as error:
            self._fail(error)
            return
        self._set_problem(None)
        self.refresh()
        self.saved.emit()

    @Slot(str)
    def remove(self, learner_id: str) -> None:
        """Take a learner off the page, with the PIN where there is one; ``undo`` brings everything back."""
        self._with_pin(self._keepers(learner_id), lambda: self._remove(learner_id))

    def proved(self) -> None:
        """The PIN was right: do what it was asked for."""
        pending, self._pending = self._pending, lambda: None
        pending()

    def _keepers(self, learner_id: str) -> tuple[str, ...]:
        """Return whose PIN opens this face: nobody's where it has none."""
        assert self._pins is not None
        if not self._pins.has_pin(learner_id):
            return ()
        return learner_id, *self._pins.guardians(besides=learner_id)

    def _with_pin(self, whose: tuple[str, ...], do: Callable[[], None]) -> None:
        if not whose:
            do()
            return
        self._pending = do
        self.pinAsked.emit(whose)

    def _remove(self, learner_id: str) -> None:
        assert self._services is not None
        self._set_removed(self._services.learners.remove(learner_id))
        self.refresh()
        self.saved.emit()

    @Slot()
    def undo(self) -> None:
        """Bring back the learner removed last."""
        assert self._services is not None
        if self._removed is not None:
            self._services.learners.undo_remove(self._removed.id)
        self._set_removed(None)
        self.refresh()

    @Slot()
    def forgetRemoved(self) -> None:
        """Let the offer to undo go."""
        self._set_removed(None)

    def _fail(self, error: LachanError) -> None:
        if error.code in ("disk-full", "record-io"):  # kept in memory: the shell says so
            self.refresh()
            self.saved.emit()
            raise error
        self._set_problem(error)

    def _set_problem(self, problem: LachanError | None) -> None:
        if problem is not self._problem:
            self._problem = problem
            self.problemChanged.emit()

    def _set_removed(self, learner: Learner | None) -> None:
        if learner != self._removed:
            self._removed = learner
            self.removedChanged.emit()

    def _get_problem(self) -> str:
        return "" if self._problem is None else say(self._problem, self._speak())

    rows = Property(RowModel, lambda self: self._rows, constant=True)
    locked = Property(
        bool, lambda self: any(row.icon == "lock" for row in self._rows.rows), notify=countChanged
    )
    ready = Property(bool, lambda self: self._services is not None, notify=readyChanged)
    count = Property(int, lambda self: self._rows.rowCount(), notify=countChanged)
    faces = Property(list, lambda _self: list(FACES), constant=True)
    grownUpFace = Property(str, lambda _self: GROWN_UP_FACE, constant=True)
    nicknameLimit = Property(int, lambda _self: NICKNAME_LIMIT, constant=True)
    problem = Property(str, _get_problem, notify=problemChanged)
    removed = Property(
        str, lambda self: "" if self._removed is None else self._removed.nickname, notify=removedChanged
    )

"""The tour: a few cards on the home page of somebody new. The page stays usable under them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.learner import Learner
from lachan.ui.own_people import OwnPeople
from lachan.ui.viewmodels.services import Services, Speak

if TYPE_CHECKING:
    from lachan.ui.viewmodels.tour_words import Card

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the app.")
class TourViewModel(QObject):  # type: ignore[operator]
    """Begun by itself once for each learner who has done nothing yet; again whenever it is asked for."""

    changed = Signal()
    asked = Signal()
    """Somebody wants to see it again, on the home page."""

    def __init__(self, speak: Speak, offered: Callable[[], bool], parent: QObject | None = None) -> None:
        """*offered*: whether newcomers on this computer are shown round."""
        super().__init__(parent)
        self._speak = speak
        self._offered = offered
        self._services: Services | None = None
        self._own: OwnPeople | None = None
        self._learner = Learner("", "", "")
        self._at = -1

    def serve(self, services: Services, own: OwnPeople) -> None:
        """Take over the opened record, and where it is kept who was shown round."""
        self._services, self._own = services, own

    def enter(self, learner: Learner) -> None:
        """Begin it for *learner*, who has just sat down, if they are new."""
        self._learner = learner
        self._go(0 if self._offered() and self._is_new() else -1)

    def forget(self) -> None:
        """Leave it where it is: it is not over for this learner."""
        self._learner = Learner("", "", "")
        self._go(-1)

    def retranslate(self) -> None:
        """Say the card again in the new language."""
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Begin it once more, on the home page."""
        if self._learner.id:
            self._go(0)
            self.asked.emit()

    @Slot()
    def forward(self) -> None:
        """Go to the next card; after the last it is over."""
        if self._at + 1 < self._count():
            self._go(self._at + 1)
        else:
            self.end()

    @Slot()
    def end(self) -> None:
        """Be over for this learner, for good unless they ask for it."""
        if self._at >= 0 and self._own is not None:
            self._own.shown_round(self._learner.id)
        self._go(-1)

    def _is_new(self) -> bool:
        services, learner = self._services, self._learner.id
        if services is None or self._own is None or self._own.of(learner).toured:
            return False
        runs, checks = services.runs, services.checks
        read = services.lessons.all(learner)
        judged = checks is not None and (checks.done(learner) or checks.unfinished(learner))
        return not (read or judged or runs.results(learner) or runs.unfinished(learner))

    def _go(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.changed.emit()

    def _cards(self) -> tuple["Card", ...]:
        from lachan.ui.viewmodels.tour_words import CARDS  # only where somebody is shown round

        return CARDS[self._learner.role]

    def _count(self) -> int:
        return len(self._cards()) if self._at >= 0 else 0

    def _card(self) -> "Card | None":
        return self._cards()[self._at] if self._at >= 0 else None

    def _get_eyebrow(self) -> str:
        words = self.tr("LOOK AROUND · %1 of %2").replace("%1", str(self._at + 1))
        return words.replace("%2", str(self._count()))

    def _get_title(self) -> str:
        card = self._card()
        return card.title.in_(self._speak()) if card is not None else ""

    def _get_text(self) -> str:
        card = self._card()
        return card.text.in_(self._speak()) if card is not None else ""

    def _get_icons(self) -> list[str]:
        card = self._card()
        return list(card.icons) if card is not None else []

    def _get_points(self) -> str:
        card = self._card()
        return card.points if card is not None else ""

    on = Property(bool, lambda self: self._at >= 0, notify=changed)
    at = Property(int, lambda self: self._at, notify=changed)
    count = Property(int, _count, notify=changed)
    last = Property(bool, lambda self: self._at + 1 == self._count(), notify=changed)
    eyebrow = Property(str, _get_eyebrow, notify=changed)
    title = Property(str, _get_title, notify=changed)
    text = Property(str, _get_text, notify=changed)
    icons = Property(list, _get_icons, notify=changed)
    points = Property(str, _get_points, notify=changed)

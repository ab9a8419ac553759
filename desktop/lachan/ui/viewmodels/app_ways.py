"""Ways between the pages: which one is shown, who sits before it, and where Back leads."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.ui.jobs import Jobs
from lachan.ui.viewmodels.app_parts import AppParts, call
from lachan.ui.viewmodels.phone_clock import Ticker
from lachan.ui.viewmodels.settings_model import SettingsViewModel

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = (
    "who",
    "home",
    "lesson",
    "phone",
    "together",
    "debrief",
    "check",
    "shield",
    "settings",
    "keeping",
    "packs",
    "licences",
    "voices",
    "myData",
    "help",
    "class",
    "head",
    "projector",
    "classmate",
)
_OWN = (
    "home",
    "lesson",
    "phone",
    "together",
    "debrief",
    "check",
    "shield",
    "myData",
)  # only for whoever sits here
PHONES = ("phone", "together")
BEGUN = ("lesson", *PHONES, "check", "debrief")  # whoever practises needs no tour any more
_ASIDE = ("settings", "help")  # pages that one comes back from
_WITHIN = {**dict.fromkeys(("keeping", "packs", "licences", "voices", "myData"), "settings"), "head": "class"}
"""Pages that another leads to, and back to."""


@QmlElement
@QmlUncreatable("Made by the app.")
class AppWays(AppParts):  # type: ignore[operator]
    """One page at a time; those of one's own only for whoever sits here."""

    pageChanged = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        parent: QObject | None = None,
        ticker: Ticker | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(settings, parent, ticker, jobs)
        self._page = "who"
        self._came_from: dict[str, str] = {}
        self._learner = ""
        self._teaching = False

    @property
    def current_page(self) -> str:
        """The name of the page being shown."""
        return self._page

    @property
    def learner(self) -> str:
        """The id of whoever sits here; "" for nobody."""
        return self._learner

    def show(self, page: str) -> None:
        """Go to *page*, or to the faces where it is somebody's own and nobody sits here.

        The page left is told, then the new one. Raises LachanError where the page left could not save, after
        the new one is up.
        """
        if page not in PAGES:
            raise ValueError(f"no page {page!r}")
        if page in _OWN and not self._learner:
            page = "who"
        if page == self._page:
            return
        if page == "help" or (page in _ASIDE and self._page not in (*_ASIDE, *_WITHIN)):
            self._came_from[page] = self._page
        trouble = self._leave()
        if page == "who":
            self._rise()
            self.class_vm.lock()
            self.head_vm.lock()
            self.projector_vm.forget()
        self._page = page
        if page in BEGUN:
            self.tour_vm.end()
        if page == "myData":
            self.my_data_vm.enter(self._learner)
        call(self._model(page), "shown")
        if page == "home":
            self.shield_vm.shown()  # its cards stand there too
        self.pageChanged.emit()
        if trouble is not None:
            raise trouble

    def _leave(self) -> LachanError | None:
        self.pin_vm.cancel()
        self.quiet_vm.skip()
        try:
            call(self._model(self._page), "hidden")
        except LachanError as error:
            return error
        return None

    def _rise(self) -> None:
        """Leave the seat, and nothing behind of whoever sat there."""
        for page in _OWN:
            call(self._model(page), "forget")
        self.quiet_vm.forget()
        self.tour_vm.forget()
        self._came_from.clear()
        self._learner = ""
        self._teaching = False
        if self._backstage is not None:
            self._backstage.desk.rise()
        if self.told == "pin-taken-away":
            self.closeNotice()

    @Slot(str)
    def go(self, page: str) -> None:
        """Go to a page by its name."""
        self.show(page)

    @Slot()
    def back(self) -> None:
        """Leave a page for the one that led to it."""
        self.show(_WITHIN.get(self._page) or self._came_from.get(self._page, "home"))

    page = Property(str, lambda self: self._page, notify=pageChanged)
    atHome = Property(bool, lambda self: bool(self._learner), notify=pageChanged)
    teaching = Property(bool, lambda self: self._teaching, notify=pageChanged)

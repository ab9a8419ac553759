"""The shell: which page is shown, who is practising, and what goes wrong."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.ui.viewmodels.home_model import HomeViewModel
from lachan.ui.viewmodels.services import Services
from lachan.ui.viewmodels.settings_model import SettingsViewModel
from lachan.ui.viewmodels.who_model import WhoViewModel
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = ("who", "home", "lesson", "phone", "debrief", "settings", "help")
_ASIDE = ("settings", "help")  # pages that one comes back from
_KEPT = ("disk-full", "record-io")  # nothing is lost: saving can be tried again


@QmlElement
@QmlUncreatable("Made by the app.")
class AppViewModel(QObject):  # type: ignore[operator]
    """The one door between QML and Python."""

    pageChanged = Signal()
    noticeChanged = Signal()
    faultChanged = Signal()
    quitAsked = Signal()

    def __init__(self, settings: SettingsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        speak = lambda: settings.state.language  # noqa: E731 - the one line that every page shares
        self._settings = settings
        self.who_vm = WhoViewModel(speak, self)
        self.home_vm = HomeViewModel(speak, self)
        self._services: Services | None = None
        self._page = "who"
        self._came_from = dict.fromkeys(_ASIDE, "who")
        self._learner = ""
        self._notice: LachanError | None = None
        self._fault = ""
        self._retry: Callable[[], int] = lambda: 0
        self.who_vm.chosen.connect(self.enter)

    def serve(self, services: Services, retry: Callable[[], int]) -> None:
        """Take over the opened record; *retry* writes again what could not be saved."""
        self._services, self._retry = services, retry
        self.who_vm.serve(services)
        self.home_vm.serve(services)

    @property
    def current_page(self) -> str:
        """The name of the page being shown."""
        return self._page

    @property
    def services(self) -> Services:
        """The services behind the pages, once the record is open."""
        assert self._services is not None
        return self._services

    @property
    def learner(self) -> str:
        """The id of whoever is practising; "" for nobody yet."""
        return self._learner

    def retranslate(self) -> None:
        """Say everything again in the new language."""
        for model in (self.who_vm, self.home_vm, *self._joined()):
            _call(model, "retranslate")
        self.noticeChanged.emit()

    def tell(self, error: LachanError) -> None:
        """Show *error* as a message over the page."""
        self._notice = error
        self.noticeChanged.emit()

    def fault(self, details: str) -> None:
        """Show the calm crash page with *details* to copy."""
        self._fault = details
        self.faultChanged.emit()

    def show(self, page: str) -> None:
        """Go to *page*; the page left is told, then the new one."""
        if page not in PAGES:
            raise ValueError(f"no page {page!r}")
        if page == self._page:
            return
        if page in _ASIDE and (page == "help" or self._page not in _ASIDE):
            self._came_from[page] = self._page
        _call(self._model(self._page), "hidden")
        self._page = page
        _call(self._model(page), "shown")
        self.pageChanged.emit()

    @Slot(str)
    def enter(self, learner_id: str) -> None:
        """Go on as this learner."""
        assert self._services is not None
        self.home_vm.enter(self._services.learners.get(learner_id))
        self._learner = learner_id
        self.show("home")

    @Slot(str)
    def go(self, page: str) -> None:
        """Go to a page by its name; without a learner, Home is the page of faces."""
        self.show("who" if page == "home" and not self._learner else page)

    @Slot()
    def back(self) -> None:
        """Leave settings or help for the page one came from."""
        self.show(self._came_from.get(self._page) or ("home" if self._learner else "who"))

    @Slot()
    def closeNotice(self) -> None:
        """Put the message away."""
        self._notice = None
        self.noticeChanged.emit()

    @Slot()
    def retrySaving(self) -> None:
        """Write again what could not be saved; the message stays while it still fails."""
        self._retry()
        self.closeNotice()

    @Slot()
    def copyFault(self) -> None:
        """Put the details of the fault on the clipboard."""
        QGuiApplication.clipboard().setText(self._fault)

    @Slot()
    def forgetFault(self) -> None:
        """Go on after a fault."""
        self.fault("")

    @Slot()
    def quit(self) -> None:
        """Close the app."""
        self.quitAsked.emit()

    def _joined(self) -> tuple[QObject, ...]:
        return ()

    def _model(self, page: str) -> object:
        return {"who": self.who_vm, "home": self.home_vm, "settings": self._settings}.get(page)

    def _get_notice(self) -> str:
        return "" if self._notice is None else say(self._notice, self._settings.state.language)

    page = Property(str, lambda self: self._page, notify=pageChanged)
    atHome = Property(bool, lambda self: bool(self._learner), notify=pageChanged)
    who = Property(WhoViewModel, lambda self: self.who_vm, constant=True)
    home = Property(HomeViewModel, lambda self: self.home_vm, constant=True)
    settings = Property(SettingsViewModel, lambda self: self._settings, constant=True)
    notice = Property(str, _get_notice, notify=noticeChanged)
    canRetry = Property(
        bool,
        lambda self: self._notice is not None and self._notice.code in _KEPT,
        notify=noticeChanged,
    )
    faultDetails = Property(str, lambda self: self._fault, notify=faultChanged)


def _call(model: Any, name: str) -> None:
    method = getattr(model, name, None)
    if method is not None:
        method()

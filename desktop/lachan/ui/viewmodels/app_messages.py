"""What lies over every page: one message, and the calm page after a fault."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.errors import LachanError
from lachan.ui.viewmodels.services import Speak
from lachan.ui.wording import say

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

_KEPT = ("disk-full", "record-io")  # nothing is lost: saving can be tried again
_TIDINGS = (
    "record-mended",
    "my-data-erased",
    "pin-taken-away",
    "run-lessons-gone",
)  # messages that are no trouble


@QmlElement
@QmlUncreatable("Made by the app.")
class AppMessages(QObject):  # type: ignore[operator]
    """Shows the latest message until it is put away."""

    noticeChanged = Signal()
    faultChanged = Signal()

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say_in = speak
        self._notice: LachanError | None = None
        self._fault = ""

    @property
    def told(self) -> str:
        """The code of the message that is shown, "" for none."""
        return "" if self._notice is None else self._notice.code

    def tell(self, error: LachanError) -> None:
        """Show *error* as a message over the page."""
        self._notice = error
        self.noticeChanged.emit()

    def fault(self, details: str) -> None:
        """Show the calm crash page with *details* to copy."""
        self._fault = details
        self.faultChanged.emit()

    @Slot()
    def closeNotice(self) -> None:
        """Put the message away."""
        self._notice = None
        self.noticeChanged.emit()

    @Slot()
    def copyFault(self) -> None:
        """Put the details of the fault on the clipboard."""
        QGuiApplication.clipboard().setText(self._fault)

    @Slot()
    def forgetFault(self) -> None:
        """Go on after a fault."""
        self.fault("")

    def _get_notice(self) -> str:
        return "" if self._notice is None else say(self._notice, self._say_in())

    notice = Property(str, _get_notice, notify=noticeChanged)
    noticeGood = Property(bool, lambda self: self.told in _TIDINGS, notify=noticeChanged)
    canRetry = Property(bool, lambda self: self.told in _KEPT, notify=noticeChanged)
    faultDetails = Property(str, lambda self: self._fault, notify=faultChanged)

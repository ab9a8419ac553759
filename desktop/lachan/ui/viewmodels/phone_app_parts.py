"""The phone's properties for QML about its apps: bank, browser, store, camera, mail, report centre."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.ui.viewmodels.phone_bank_view import BankState, TransferState
from lachan.ui.viewmodels.phone_browser_view import AppState, BrowserState, CameraState
from lachan.ui.viewmodels.phone_mail_view import LetterState
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_parts import Part, flag_property, text_property
from lachan.ui.viewmodels.phone_report_view import Draft, ReportState, report_state

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the phone.")
class BankPart(Part):  # type: ignore[operator]
    """The learner's account."""

    nameChanged = Signal()
    numberChanged = Signal()
    balanceChanged = Signal()
    limitChanged = Signal()
    accountLockedChanged = Signal()
    cardLockedChanged = Signal()
    cardNumberChanged = Signal()
    pendingChanged = Signal()
    receiptChanged = Signal()
    receiptWhoChanged = Signal()
    receiptToChanged = Signal()
    receiptWhenChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(BankState(), parent)

    name = text_property("name", nameChanged)
    number = text_property("number", numberChanged)
    balance = text_property("balance", balanceChanged)
    limit = text_property("limit", limitChanged)
    accountLocked = flag_property("account_locked", accountLockedChanged)
    cardLocked = flag_property("card_locked", cardLockedChanged)
    cardNumber = text_property("card_number", cardNumberChanged)
    pending = text_property("pending", pendingChanged)
    receipt = text_property("receipt", receiptChanged)
    receiptWho = text_property("receipt_who", receiptWhoChanged)
    receiptTo = text_property("receipt_to", receiptToChanged)
    receiptWhen = text_property("receipt_when", receiptWhenChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class TransferPart(Part):  # type: ignore[operator]
    """The transfer being made."""

    stepChanged = Signal()
    accountChanged = Signal()
    nameChanged = Signal()
    bankChanged = Signal()
    numberChanged = Signal()
    amountChanged = Signal()
    afterChanged = Signal()
    limitChanged = Signal()
    problemChanged = Signal()
    codeChanged = Signal()
    noticeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TransferState(), parent)

    @Slot(str, str, result=str)
    def order(self, account: str, amount: str) -> str:
        """Return the act that prepares a transfer to *account*, its id or number, of *amount* as typed."""
        digits = "".join(c for c in amount if c.isdigit())
        return f"transfer {account.replace(' ', '')} {digits}".rstrip()

    step = text_property("step", stepChanged)
    account = text_property("account", accountChanged)
    name = text_property("name", nameChanged)
    bank = text_property("bank", bankChanged)
    number = text_property("number", numberChanged)
    amount = text_property("amount", amountChanged)
    after = text_property("after", afterChanged)
    limit = text_property("limit", limitChanged)
    problem = text_property("problem", problemChanged)
    code = text_property("code", codeChanged)
    notice = text_property("notice", noticeChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class BrowserPart(Part):  # type: ignore[operator]
    """The open page of the browser."""

    pageChanged = Signal()
    hostChanged = Signal()
    pathChanged = Signal()
    titleChanged = Signal()
    downloadChanged = Signal()
    downloadScreenChanged = Signal()
    sentChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(BrowserState(), parent)

    page = text_property("page", pageChanged)
    host = text_property("host", hostChanged)
    path = text_property("path", pathChanged)
    title = text_property("title", titleChanged)
    download = text_property("download", downloadChanged)
    downloadScreen = text_property("download_screen", downloadScreenChanged)
    sent = flag_property("sent", sentChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class AppPart(Part):  # type: ignore[operator]
    """The open page of an app in the store."""

    appChanged = Signal()
    nameChanged = Signal()
    makerChanged = Signal()
    sourceChanged = Signal()
    handedChanged = Signal()
    installedChanged = Signal()
    installsChanged = Signal()
    removesChanged = Signal()
    awayChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(AppState(), parent)

    app = text_property("app", appChanged)
    name = text_property("name", nameChanged)
    maker = text_property("maker", makerChanged)
    source = text_property("source", sourceChanged)
    handed = flag_property("handed", handedChanged)
    installed = flag_property("installed", installedChanged)
    installs = text_property("installs", installsChanged)
    removes = text_property("removes", removesChanged)
    away = text_property("away", awayChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class CameraPart(Part):  # type: ignore[operator]
    """What the camera sees."""

    lineChanged = Signal()
    titleChanged = Signal()
    pictureChanged = Signal()
    scanChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CameraState(), parent)

    line = text_property("line", lineChanged)
    title = text_property("title", titleChanged)
    picture = text_property("picture", pictureChanged)
    scan = text_property("scan", scanChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class LetterPart(Part):  # type: ignore[operator]
    """The open mail."""

    subjectChanged = Signal()
    nameChanged = Signal()
    faceChanged = Signal()
    iconChanged = Signal()
    whenChanged = Signal()
    textChanged = Signal()
    lookChanged = Signal()
    lineChanged = Signal()
    linkChanged = Signal()
    paperChanged = Signal()
    paperLinesChanged = Signal()
    qrChanged = Signal()
    handedChanged = Signal()
    handedScreenChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(LetterState(), parent)

    subject = text_property("subject", subjectChanged)
    name = text_property("name", nameChanged)
    face = text_property("face", faceChanged)
    icon = text_property("icon", iconChanged)
    when = text_property("when", whenChanged)
    text = text_property("text", textChanged)
    look = text_property("look", lookChanged)
    line = text_property("line", lineChanged)
    link = text_property("link", linkChanged)
    paper = text_property("paper", paperChanged)
    paperLines = text_property("paper_lines", paperLinesChanged)
    qr = text_property("qr", qrChanged)
    handed = text_property("handed", handedChanged)
    handedScreen = text_property("handed_screen", handedScreenChanged)


@QmlElement
@QmlUncreatable("Made by the phone.")
class ReportPart(Part):  # type: ignore[operator]
    """The form of a report, as it is being put together: what is in it is kept here until it is sent."""

    channelChanged = Signal()
    kindChanged = Signal()
    numberChanged = Signal()
    contentChanged = Signal()
    lineChanged = Signal()
    saidChanged = Signal()
    rightChanged = Signal()
    sendsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ReportState(), parent)
        self._draft = Draft()
        self._moment: Moment | None = None

    def show_moment(self, m: Moment) -> None:
        """Show the form at *m*; another play begins with an empty one."""
        if self._moment is None or m.stage == "lock" or m.script is not self._moment.script:
            self._draft = Draft()
        self._moment = m
        self.show(report_state(m, self._draft))

    @Slot(str, str)
    def put(self, field: str, value: str) -> None:
        """Put *value* into the form's *field*: channel, kind, number or content."""
        if self._moment is not None and field in ("channel", "kind", "number", "content"):
            self._draft = replace(self._draft, **{field: value})
            self.show(report_state(self._moment, self._draft))

    channel = text_property("channel", channelChanged)
    kind = text_property("kind", kindChanged)
    number = text_property("number", numberChanged)
    content = text_property("content", contentChanged)
    line = text_property("line", lineChanged)
    said = text_property("said", saidChanged)
    right = flag_property("right", rightChanged)
    sends = text_property("sends", sendsChanged)

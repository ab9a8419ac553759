"""What QML sees of the phone: parts and lists, all derived from one moment."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.scenario.run import Happening
from lachan.ui.viewmodels.acts_panel import act_rows
from lachan.ui.viewmodels.phone_app_parts import (
    AppPart,
    BankPart,
    BrowserPart,
    CameraPart,
    LetterPart,
    ReportPart,
    TransferPart,
)
from lachan.ui.viewmodels.phone_app_rows import (
    AppInStoreRow,
    ChoiceRow,
    CodeRow,
    FieldRow,
    KeyRow,
    LetterRow,
    LineRow,
    MoveRow,
)
from lachan.ui.viewmodels.phone_apps_view import (
    apps,
    bubbles,
    call_log,
    contact_state,
    contacts,
    notes,
    thread_state,
    threads,
)
from lachan.ui.viewmodels.phone_bank_view import bank_state, moves, payees, transfer_state
from lachan.ui.viewmodels.phone_browser_view import (
    app_state,
    browser_state,
    camera_state,
    codes,
    page_fields,
    page_lines,
    page_links,
    permissions,
    store,
)
from lachan.ui.viewmodels.phone_call_view import call_state, captions, replies
from lachan.ui.viewmodels.phone_gallery_view import ShotRow, shot_state, shots
from lachan.ui.viewmodels.phone_mail_view import letter_state, letters
from lachan.ui.viewmodels.phone_moment import Moment
from lachan.ui.viewmodels.phone_parts import (
    BannerPart,
    CallPart,
    ContactPart,
    SheetPart,
    ShellPart,
    StoryPart,
    ThreadPart,
)
from lachan.ui.viewmodels.phone_people_parts import (
    CodeWordPart,
    PersonPart,
    PrivacyPart,
    ProfilePart,
    ShotPart,
    VideoPart,
)
from lachan.ui.viewmodels.phone_profile_view import person_state, profile_state
from lachan.ui.viewmodels.phone_report_view import (
    report_channels,
    report_contents,
    report_numbers,
    reports_sent,
)
from lachan.ui.viewmodels.phone_rows import (
    ActRow,
    AppRow,
    BubbleRow,
    CaptionRow,
    LogRow,
    NoteRow,
    PersonRow,
    ReplyRow,
    SteadyRows,
    ThreadRow,
)
from lachan.ui.viewmodels.phone_settings_view import (
    DeviceRow,
    InstalledRow,
    devices,
    installed,
    privacy_state,
)
from lachan.ui.viewmodels.phone_sheet_view import sheet_keys, sheet_state
from lachan.ui.viewmodels.phone_shell_view import banner_state, shell_state, story_state
from lachan.ui.viewmodels.phone_steps import spoken
from lachan.ui.viewmodels.phone_telling_view import code_word_state
from lachan.ui.viewmodels.phone_video_view import video_state

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
_LISTS: dict[str, tuple[type, Callable[[Moment], tuple[Any, ...]]]] = {
    "captions": (CaptionRow, captions), "replies": (ReplyRow, replies), "bubbles": (BubbleRow, bubbles),
    "threads": (ThreadRow, threads), "people": (PersonRow, contacts), "log": (LogRow, call_log),
    "notes": (NoteRow, notes), "apps": (AppRow, apps), "acts": (ActRow, act_rows),
    "shots": (ShotRow, shots), "devices": (DeviceRow, devices), "installed": (InstalledRow, installed),
    "moves": (MoveRow, moves), "payees": (KeyRow, payees), "pageLines": (LineRow, page_lines),
    "pageFields": (FieldRow, page_fields), "pageLinks": (KeyRow, page_links), "store": (AppInStoreRow, store),
    "permissions": (LineRow, permissions), "codes": (CodeRow, codes), "letters": (LetterRow, letters),
    "sheetKeys": (KeyRow, sheet_keys), "reportNumbers": (ChoiceRow, report_numbers),
    "reportContents": (ChoiceRow, report_contents), "reportChannels": (KeyRow, report_channels),
    "reportsSent": (LineRow, reports_sent),
}  # fmt: skip


@QmlElement
@QmlUncreatable("Made by the phone.")
class PhoneScreen(QObject):  # type: ignore[operator]
    """Shows moments: every property and row notifies only when its own value is another."""

    heard = Signal(str, arguments=["words"])
    """Words for the screen reader: a caption, a message, a call, each once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._story, self._shell, self._call = StoryPart(self), ShellPart(self), CallPart(self)
        self._talk, self._contact = ThreadPart(self), ContactPart(self)
        self._banner, self._sheet = BannerPart(self), SheetPart(self)
        self._video, self._shot, self._privacy = VideoPart(self), ShotPart(self), PrivacyPart(self)
        self._profile, self._person, self._code = ProfilePart(self), PersonPart(self), CodeWordPart(self)
        self._bank, self._transfer, self._browser = BankPart(self), TransferPart(self), BrowserPart(self)
        self._app, self._camera = AppPart(self), CameraPart(self)
        self._letter, self._report = LetterPart(self), ReportPart(self)
        self._lists = {name: SteadyRows(row, self) for name, (row, _) in _LISTS.items()}

    def rows(self, name: str) -> tuple[Any, ...]:
        """Return the rows of a list as they are shown now."""
        return self._lists[name].rows

    def show_moment(self, m: Moment) -> None:
        """Show *m*."""
        for name, (_, rows) in _LISTS.items():
            self._lists[name].replace(rows(m))
        self._banner.show(banner_state(m))
        self._talk.show(thread_state(m))
        self._contact.show(contact_state(m))
        self._sheet.show(sheet_state(m))
        self._show_people(m)
        self._show_apps(m)
        self._call.show(call_state(m))
        self._story.show(story_state(m))
        self._shell.show(shell_state(m))

    def _show_people(self, m: Moment) -> None:
        self._video.show(video_state(m))
        self._shot.show(shot_state(m))
        self._privacy.show(privacy_state(m))
        self._profile.show(profile_state(m))
        self._person.show(person_state(m))
        self._code.show(code_word_state(m))

    def _show_apps(self, m: Moment) -> None:
        self._bank.show(bank_state(m))
        self._transfer.show(transfer_state(m))
        self._browser.show(browser_state(m))
        self._app.show(app_state(m))
        self._camera.show(camera_state(m))
        self._letter.show(letter_state(m))
        self._report.show_moment(m)

    def tell(self, m: Moment, fresh: Sequence[Happening]) -> None:
        """Say to the screen reader what has just happened."""
        words = [said for happened in fresh if (said := spoken(m, happened))]
        if words:
            self.heard.emit(" ".join(words))

    story = Property(StoryPart, lambda self: self._story, constant=True)
    shell = Property(ShellPart, lambda self: self._shell, constant=True)
    call = Property(CallPart, lambda self: self._call, constant=True)
    talk = Property(ThreadPart, lambda self: self._talk, constant=True)
    contact = Property(ContactPart, lambda self: self._contact, constant=True)
    banner = Property(BannerPart, lambda self: self._banner, constant=True)
    sheet = Property(SheetPart, lambda self: self._sheet, constant=True)
    video = Property(VideoPart, lambda self: self._video, constant=True)
    shot = Property(ShotPart, lambda self: self._shot, constant=True)
    privacy = Property(PrivacyPart, lambda self: self._privacy, constant=True)
    profile = Property(ProfilePart, lambda self: self._profile, constant=True)
    person = Property(PersonPart, lambda self: self._person, constant=True)
    code = Property(CodeWordPart, lambda self: self._code, constant=True)
    captions = Property(SteadyRows, lambda self: self._lists["captions"], constant=True)
    replies = Property(SteadyRows, lambda self: self._lists["replies"], constant=True)
    bubbles = Property(SteadyRows, lambda self: self._lists["bubbles"], constant=True)
    threads = Property(SteadyRows, lambda self: self._lists["threads"], constant=True)
    people = Property(SteadyRows, lambda self: self._lists["people"], constant=True)
    log = Property(SteadyRows, lambda self: self._lists["log"], constant=True)
    notes = Property(SteadyRows, lambda self: self._lists["notes"], constant=True)
    apps = Property(SteadyRows, lambda self: self._lists["apps"], constant=True)
    acts = Property(SteadyRows, lambda self: self._lists["acts"], constant=True)
    shots = Property(SteadyRows, lambda self: self._lists["shots"], constant=True)
    devices = Property(SteadyRows, lambda self: self._lists["devices"], constant=True)
    installed = Property(SteadyRows, lambda self: self._lists["installed"], constant=True)
    bank = Property(BankPart, lambda self: self._bank, constant=True)
    transfer = Property(TransferPart, lambda self: self._transfer, constant=True)
    browser = Property(BrowserPart, lambda self: self._browser, constant=True)
    app = Property(AppPart, lambda self: self._app, constant=True)
    camera = Property(CameraPart, lambda self: self._camera, constant=True)
    letter = Property(LetterPart, lambda self: self._letter, constant=True)
    report = Property(ReportPart, lambda self: self._report, constant=True)
    moves = Property(SteadyRows, lambda self: self._lists["moves"], constant=True)
    payees = Property(SteadyRows, lambda self: self._lists["payees"], constant=True)
    pageLines = Property(SteadyRows, lambda self: self._lists["pageLines"], constant=True)
    pageFields = Property(SteadyRows, lambda self: self._lists["pageFields"], constant=True)
    pageLinks = Property(SteadyRows, lambda self: self._lists["pageLinks"], constant=True)
    store = Property(SteadyRows, lambda self: self._lists["store"], constant=True)
    permissions = Property(SteadyRows, lambda self: self._lists["permissions"], constant=True)
    codes = Property(SteadyRows, lambda self: self._lists["codes"], constant=True)
    letters = Property(SteadyRows, lambda self: self._lists["letters"], constant=True)
    sheetKeys = Property(SteadyRows, lambda self: self._lists["sheetKeys"], constant=True)
    reportNumbers = Property(SteadyRows, lambda self: self._lists["reportNumbers"], constant=True)
    reportContents = Property(SteadyRows, lambda self: self._lists["reportContents"], constant=True)
    reportChannels = Property(SteadyRows, lambda self: self._lists["reportChannels"], constant=True)
    reportsSent = Property(SteadyRows, lambda self: self._lists["reportsSent"], constant=True)

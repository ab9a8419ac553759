"""What QML sees of the phone: parts and lists, all derived from one moment."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.scenario.run import Happening
from lachan.ui.viewmodels.acts_panel import act_rows
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
from lachan.ui.viewmodels.phone_call_view import call_state, captions, replies
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
from lachan.ui.viewmodels.phone_shell_view import banner_state, sheet_state, shell_state, story_state
from lachan.ui.viewmodels.phone_steps import spoken

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
_LISTS: dict[str, tuple[type, Callable[[Moment], tuple[Any, ...]]]] = {
    "captions": (CaptionRow, captions), "replies": (ReplyRow, replies), "bubbles": (BubbleRow, bubbles),
    "threads": (ThreadRow, threads), "people": (PersonRow, contacts), "log": (LogRow, call_log),
    "notes": (NoteRow, notes), "apps": (AppRow, apps), "acts": (ActRow, act_rows),
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
        self._call.show(call_state(m))
        self._story.show(story_state(m))
        self._shell.show(shell_state(m))

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
    captions = Property(SteadyRows, lambda self: self._lists["captions"], constant=True)
    replies = Property(SteadyRows, lambda self: self._lists["replies"], constant=True)
    bubbles = Property(SteadyRows, lambda self: self._lists["bubbles"], constant=True)
    threads = Property(SteadyRows, lambda self: self._lists["threads"], constant=True)
    people = Property(SteadyRows, lambda self: self._lists["people"], constant=True)
    log = Property(SteadyRows, lambda self: self._lists["log"], constant=True)
    notes = Property(SteadyRows, lambda self: self._lists["notes"], constant=True)
    apps = Property(SteadyRows, lambda self: self._lists["apps"], constant=True)
    acts = Property(SteadyRows, lambda self: self._lists["acts"], constant=True)

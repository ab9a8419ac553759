"""The rows of the phone's lists, and a list model whose rows keep their place, focus and delegate."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.ui.viewmodels.rows import RowModel

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class CaptionRow:
    """A spoken line; the last one is *current*. *speaking*: it is being said now."""

    key: str
    speaker: str
    text: str
    mine: bool
    current: bool
    speaking: bool


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """Something to say or write back; *keycap* is 1 to 9, *act* what pressing it does."""

    key: str
    text: str
    keycap: str
    act: str


@dataclass(frozen=True, slots=True)
class BubbleRow:
    """One message. *link*: an address in it; *paper*: the title of a document, *paper_lines* its lines.

    *qr*: the matrix of a QR picture; *handed*: an app sent along and not behind a link,
    *handed_screen* where its page is.
    """

    key: str
    text: str
    mine: bool
    when: str
    line: str
    link: str
    paper: str
    paper_lines: str
    qr: str
    handed: str
    handed_screen: str


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """A conversation in a list; *key* is the screen it opens."""

    key: str
    name: str
    face: str
    icon: str
    last: str
    when: str
    unread: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody in Contacts."""

    key: str
    name: str
    face: str
    icon: str
    number: str


@dataclass(frozen=True, slots=True)
class LogRow:
    """A line of the call log. *detail*: what kind of call, when; *missed* for the icon's colour."""

    key: str
    who: str
    name: str
    face: str
    icon: str
    detail: str
    kind_icon: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """An unread thing on the home screen; *key* is the screen it opens, *app* its colour and icon."""

    key: str
    app: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class AppRow:
    """An app on the home screen; *key* is the screen it opens."""

    key: str
    name: str
    spoken: str
    icon: str
    unread: int


@dataclass(frozen=True, slots=True)
class ActRow:
    """An act possible now. *header* is the group's title on its first row; *keycap* its key, or none."""

    key: str
    header: str
    text: str
    icon: str
    keycap: str
    group: str


@QmlElement
@QmlUncreatable("Made by the view-models.")
class SteadyRows(RowModel):  # type: ignore[operator]
    """A RowModel that inserts, moves and removes single rows, wherever they stand."""

    def replace(self, rows: Sequence[Any]) -> None:
        """Show *rows*; one whose key was there before stays the same row."""
        new = list(rows)
        wanted = {self._key(row) for row in new}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[at]) not in wanted:
                self._drop(at)
        for at, row in enumerate(new):
            self._bring(at, row)
        for at in range(len(self._rows) - 1, len(new) - 1, -1):  # a key that had been given twice
            self._drop(at)
        self._update(new)

    def _bring(self, at: int, row: Any) -> None:
        key = self._key(row)
        if at < len(self._rows) and self._key(self._rows[at]) == key:
            return
        found = next((i for i in range(at, len(self._rows)) if self._key(self._rows[i]) == key), None)
        if found is None:
            self.beginInsertRows(_NOWHERE, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        self.beginMoveRows(_NOWHERE, found, found, _NOWHERE, at)
        self._rows.insert(at, self._rows.pop(found))
        self.endMoveRows()

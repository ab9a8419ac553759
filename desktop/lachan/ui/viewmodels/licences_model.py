"""The page of licences: whose work Lá Chắn is made of, and where all the texts are."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan import paths
from lachan.content.licences import licensed_works
from lachan.ui.viewmodels.rows import RowModel

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """One work. *licence* is "" where *text* says all; *name* is "" for a line that stands alone."""

    key: int
    name: str
    licence: str
    text: str


@QmlElement
@QmlUncreatable("Made by the app.")
class LicencesViewModel(QObject):  # type: ignore[operator]
    """Read when the page is first shown; the words are those of the licences, the same in both languages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show_file: Callable[[Path], None] = lambda _path: None
        self._rows = RowModel(LicenceRow, self)

    def serve(self, show_file: Callable[[Path], None]) -> None:
        """Take over what opens a file with the program that the person uses for it."""
        self._show_file = show_file

    def shown(self) -> None:
        """Read the list."""
        self._rows.replace(
            [
                LicenceRow(number, one.name, one.licence, one.text)
                for number, one in enumerate(licensed_works())
            ]
        )

    @Slot()
    def openTexts(self) -> None:
        """Open the list with every text beside it, where it lies here."""
        folder = paths.licences()
        if folder is not None:
            self._show_file(folder / "INDEX.txt")

    rows = Property(RowModel, lambda self: self._rows, constant=True)
    hasTexts = Property(bool, lambda _self: paths.licences() is not None, constant=True)
    folder = Property(str, lambda _self: str(paths.licences() or ""), constant=True)

"""Lists for QML: rows are frozen dataclasses, roles are their fields in camelCase."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NOWHERE = QModelIndex()


def camel(name: str) -> str:
    """Return ``late_by`` as ``lateBy``."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


@QmlElement
@QmlUncreatable("Rows are made by the view-models.")
class RowModel(QAbstractListModel):  # type: ignore[operator]
    """Rows of one dataclass; its first field is the key by which a row stays the same row.

    ``replace`` tells QML only what changed, so that delegates, focus and scroll position survive.
    """

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = [field.name for field in fields(row_type)]
        self._rows: list[Any] = []

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as last given."""
        return tuple(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many rows there are; a row has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the fields of the dataclass, in camelCase."""
        first = int(Qt.ItemDataRole.UserRole)
        return {first + i: QByteArray(camel(name).encode()) for i, name in enumerate(self._fields)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Return one field of one row; None for what does not exist."""
        field = role - int(Qt.ItemDataRole.UserRole)
        if not index.isValid() or not 0 <= field < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[field])

    def replace(self, rows: Sequence[Any]) -> None:
        """Show *rows* instead of the present ones."""
        new = list(rows)
        while len(self._rows) > len(new) or self._first_other(new) < len(self._rows):
            self._drop(self._first_other(new))
        self._update(new)
        if len(new) > len(self._rows):
            self.beginInsertRows(_NOWHERE, len(self._rows), len(new) - 1)
            self._rows.extend(new[len(self._rows) :])
            self.endInsertRows()

    def _key(self, row: Any) -> object:
        return getattr(row, self._fields[0])

    def _first_other(self, new: list[Any]) -> int:
        for i, (old, other) in enumerate(zip(self._rows, new, strict=False)):
            if self._key(old) != self._key(other):
                return i
        return min(len(self._rows), len(new))

    def _drop(self, at: int) -> None:
        self.beginRemoveRows(_NOWHERE, at, at)
        del self._rows[at]
        self.endRemoveRows()

    def _update(self, new: list[Any]) -> None:
        for i, old in enumerate(self._rows):
            if old != new[i]:
                self._rows[i] = new[i]
                self.dataChanged.emit(self.index(i), self.index(i))

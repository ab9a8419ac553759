"""Files that a teacher takes out of the window: written whole and read back, or opened to be printed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from lachan.classroom.report_cells import safe_file_name
from lachan.domain.errors import LachanError
from lachan.storage.finished import write_finished
from lachan.ui.class_desk import ClassDesk


def open_in_viewer(file: Path) -> bool:
    """Ask the system to show *file*; False where nothing on this computer can."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


@dataclass(frozen=True, slots=True)
class Papers:
    """Where papers go. *viewer* shows a file that was made to be printed."""

    desk: ClassDesk
    viewer: Callable[[Path], bool] = open_in_viewer

    def save(self, folder: Path, name: str, content: bytes) -> Path:
        """Write a new file called *name*, or *name*-2.

        Raises LachanError folder-unwritable.
        """
        stem, suffix = safe_file_name(Path(name).stem), Path(name).suffix
        target, number = folder / f"{stem}{suffix}", 2
        while target.exists():
            target, number = folder / f"{stem}-{number}{suffix}", number + 1
        try:
            write_finished(target, [content])
        except OSError as error:
            reason = error.strerror or "?"
            raise LachanError("folder-unwritable", folder=str(folder), reason=reason) from error
        return target

    def clear(self) -> None:
        """Delete what was made to be printed: somebody who is erased may stand on it."""
        for file in (self.desk.home / "papers").glob("*.pdf"):
            file.unlink(missing_ok=True)

    def print(self, name: str, content: bytes) -> tuple[Path, bool]:
        """Write the paper into the app's own folder and open it; False where no viewer could be opened."""
        folder = self.desk.home / "papers"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or "?"
            raise LachanError("folder-unwritable", folder=str(folder), reason=reason) from error
        file = self.save(folder, name, content)
        return file, self.viewer(file)

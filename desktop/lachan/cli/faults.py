"""What becomes of an error that nobody foresaw: the whole of it in a file, one line for the person."""

import datetime
import traceback
from pathlib import Path

from lachan import __version__, paths
from lachan.cli.speech import words

LIMIT = 512 * 1024
"""Bytes after which the log begins anew, keeping one older file."""


def log_file() -> Path:
    """Return the path of the log of faults (not created here)."""
    return paths.data_home() / "faults.log"


def note(error: BaseException) -> str:
    """Write *error* with its traceback to the log, and return the one line to show."""
    text = "".join(traceback.format_exception(error))
    target = log_file()
    try:
        _append(target, text)
    except OSError:
        return text + words("Có lỗi của chương trình (xem ở trên).", "The program itself failed (see above).")
    return words(
        f"Có lỗi của chương trình, không phải của bạn. Chi tiết đã ghi ở: {target}",
        f"The program itself failed; it was nothing you did. Details are in: {target}",
    )


def _append(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists() and target.stat().st_size > LIMIT:
        target.replace(target.with_suffix(".old.log"))
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    with target.open("a", encoding="utf-8") as log:
        log.write(f"--- {now} lachan {__version__}\n{text}\n")

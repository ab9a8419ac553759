"""What was carried, in rows and words: each file that was looked at, each thing done to the class. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lachan.classroom.collecting import Collected, FileLine
from lachan.classroom.words import VERDICT_NAMES
from lachan.domain.text import Language
from lachan.storage.class_rows import BatchRow

Say = Callable[[str, str], str]
"""Gives of a Vietnamese and an English sentence the one to show."""
_ICONS = {"new": "circle-check", "same": "check"}


@dataclass(frozen=True, slots=True)
class LineRow:
    """One file that was looked at: what became of it in words, and how many events it brought."""

    place: str
    file: str
    verdict: str
    icon: str
    counts: str


@dataclass(frozen=True, slots=True)
class DoneRow:
    """One thing done to the class. *open*: it can still be undone."""

    batch: int
    what: str
    at: str
    open: bool


def line_rows(lines: Iterable[FileLine], language: Language) -> list[LineRow]:
    """Return a row for each file."""
    return [
        LineRow(
            str(at),
            line.file,
            VERDICT_NAMES[line.verdict].in_(language),
            _ICONS.get(line.verdict, "circle-alert"),
            f"+{line.new}" if line.new else "",
        )
        for at, line in enumerate(lines)
    ]


def done_row(one: BatchRow, newest: bool, words: Say) -> DoneRow:
    """Say what was done; *newest*: it can still be undone."""
    new = one.detail.get("new", 0)
    if one.kind == "collect":
        what = words(f"Thu bài: {new} việc mới", f"Collected: {counted(new, 'new thing')}")
    else:
        added, changed = len(one.detail.get("added", [])), len(one.detail.get("before", []))
        what = words(f"Danh sách: thêm {added} học sinh", f"List: {counted(added, 'pupil')} added")
        if changed:
            what += words(f", đổi {changed}", f", {changed} changed")
    if one.undone:
        what += words(" (đã hoàn tác)", " (undone)")
    return DoneRow(one.id, what, one.at[:16].replace("T", " "), newest)


def sum_of(found: Collected, words: Say) -> str:
    """Say what a collecting brought."""
    if not found.lines:
        return words("Không thấy tệp nào ở đây.", "There are no files here.")
    if not found.new:
        return words("Không có gì mới.", "Nothing new.")
    files, computers = found.count("new"), found.devices
    more_vi = f" Có {computers} máy lần đầu nộp bài." if computers else ""
    more_en = f" {counted(computers, 'computer')} handed in for the first time." if computers else ""
    return words(
        f"{found.new} việc mới từ {files} tệp.{more_vi}",
        f"{counted(found.new, 'new thing')} from {counted(files, 'file')}.{more_en}",
    )


def counted(count: int, thing: str) -> str:
    """Return an English count: "1 file", "2 files"."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def is_empty(one: BatchRow) -> bool:
    """A collecting that brought nothing was marked undone at once: nothing to tell of."""
    return one.kind == "collect" and one.undone and not one.detail.get("new")

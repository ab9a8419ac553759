"""A school's list as pupils: columns found by their names, each doubtful row named, nothing written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from lachan.classroom.roster_columns import Columns, find_columns
from lachan.classroom.roster_sheets import Sheet, read_sheets
from lachan.domain.errors import LachanError
from lachan.domain.learner import NICKNAME_LIMIT
from lachan.domain.text import Text

_CLASS = re.compile(r"(?i)\b(?:lớp|lop|class)\s*[:\-]?\s*(\d{1,2}\s?[a-zđ]?[\w./]*)")
_LONELY = Text(
    "Dòng chỉ có chữ, không có số thứ tự hay mã: không chắc là học sinh.",
    "A line of words without number or code: perhaps no pupil.",
)
_BORN = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})")


@dataclass(frozen=True, slots=True)
class RosterPupil:
    """A pupil as the school's list has them. *code*: the school's own; *name*: never leaves this computer."""

    class_name: str
    name: str
    code: str = ""
    nickname: str = ""
    line: int = 0
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row to look at. *left_out*: it makes no pupil. *cells*: the row as it stood."""

    sheet: str
    line: int
    cells: tuple[str, ...]
    why: Text
    left_out: bool = True


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring, before anything is written. *encoding*: how its text was read."""

    file: str
    encoding: str
    pupils: tuple[RosterPupil, ...]
    problems: tuple[RowProblem, ...] = ()
    header: tuple[str, ...] = ()

    def classes(self) -> dict[str, tuple[RosterPupil, ...]]:
        """Return the pupils by class, in the file's order; "" where the file names none."""
        names = dict.fromkeys(pupil.class_name for pupil in self.pupils)
        return {name: tuple(p for p in self.pupils if p.class_name == name) for name in names}


@dataclass(slots=True)
class _Reading:
    """The state of reading one file."""

    pupils: list[RosterPupil] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    header: tuple[str, ...] = ()
    seen: set[tuple[str, ...]] = field(default_factory=set)


def preview(path: Path) -> Preview:
    """Read a roster file. Raises LachanError as ``read_sheets`` does; roster-no-columns(file)."""
    sheets, encoding = read_sheets(path)
    return preview_of(sheets, encoding, path.name)


def preview_of(sheets: Iterable[Sheet], encoding: str, file: str) -> Preview:
    """Read the *sheets* of a file called *file*."""
    reading = _Reading()
    for sheet in sheets:
        _read_sheet(sheet, reading)
    if not reading.header:
        raise LachanError("roster-no-columns", file=file)
    return Preview(file, encoding, tuple(reading.pupils), tuple(reading.problems), reading.header)


def _read_sheet(sheet: Sheet, reading: _Reading) -> None:
    columns: Columns | None = None
    class_name = _class_in((sheet.name,))
    skip = 0
    for line, row in enumerate(sheet.rows, start=1):
        if skip:
            skip -= 1
            continue
        following = sheet.rows[line] if line < len(sheet.rows) else ()
        found = find_columns(row, following, sheet.rows[line : line + 8])
        if found is not None:
            columns, skip = found, found.header_rows - 1
            reading.header = reading.header or row
            continue
        titled = _class_in(row) if columns is None or not columns.name_in(row) or _is_title(row) else ""
        if titled:
            class_name = titled
        elif columns is not None:
            _read_row(sheet.name, line, row, columns, class_name, reading)


def _is_title(row: tuple[str, ...]) -> bool:
    """A merged title repeats one text over the row."""
    return len({cell for cell in row if cell}) == 1


def _class_in(cells: Iterable[str]) -> str:
    for cell in cells:
        match = _CLASS.search(cell)
        if match:
            return match[1].replace(" ", "").upper()
    return ""


def _read_row(
    sheet: str, line: int, row: tuple[str, ...], columns: Columns, class_name: str, reading: _Reading
) -> None:
    name, code, born = columns.name_in(row), columns.cell("code", row), columns.cell("born", row)
    numbered = bool(code or columns.cell("order", row).isdigit())
    if not numbered and (not name or _is_total(name)):
        return
    own = columns.cell("class", row).replace(" ", "").upper() or class_name
    pupil = RosterPupil(own, _tidy(name), code, columns.cell("nickname", row), line, sheet)
    if not numbered and columns.numbers_pupils and len(set(filter(None, row))) == 1:
        reading.problems.append(RowProblem(sheet, line, row, _LONELY))
        return
    for why, left_out in _doubts(pupil, born, reading.seen):
        reading.problems.append(RowProblem(sheet, line, row, why, left_out))
        if left_out:
            return
    reading.seen |= set(_marks(pupil, born))
    reading.pupils.append(pupil)


def _is_total(name: str) -> bool:
    """Tell a sum or a note under the list from a pupil: ``Tổng số: 40 học sinh``."""
    return any(sign.isdigit() or sign in ":()" for sign in name)


def _marks(pupil: RosterPupil, born: str) -> Iterator[tuple[str, ...]]:
    if pupil.code:
        yield ("code", pupil.code.casefold())
    else:
        yield ("name", pupil.class_name, pupil.name.casefold(), born)


def _doubts(pupil: RosterPupil, born: str, seen: set[tuple[str, ...]]) -> Iterator[tuple[Text, bool]]:
    """Yield what is wrong with a row, and whether it makes no pupil because of it."""
    if not pupil.name:
        yield Text("Thiếu họ tên.", "The name is missing."), True
    elif any(sign.isdigit() for sign in pupil.name) or not any(sign.isalpha() for sign in pupil.name):
        yield Text("Họ tên có chữ số hoặc ký hiệu lạ.", "The name holds digits or odd signs."), True
    for mark in _marks(pupil, born):
        if mark in seen:
            words = {
                "code": Text(
                    "Mã học sinh này đã có ở một dòng trên.", "This pupil code stands in an earlier row."
                ),
                "name": Text("Học sinh này đã có ở một dòng trên.", "This pupil stands in an earlier row."),
            }
            yield words[mark[0]], True
    if len(pupil.nickname) > NICKNAME_LIMIT:
        yield (
            Text(
                f"Biệt danh dài quá {NICKNAME_LIMIT} chữ cái.",
                f"The nickname is longer than {NICKNAME_LIMIT} letters.",
            ),
            True,
        )
    if born and not _is_day(born):
        yield (
            Text(
                "Ngày sinh không đúng dạng ngày/tháng/năm (vẫn nhận học sinh này; ngày sinh không được lưu).",
                "The date of birth is not day/month/year (the pupil is taken; birth dates are not kept).",
            ),
            False,
        )


def _is_day(text: str) -> bool:
    match = _BORN.fullmatch(text)
    if match is None:
        return False
    try:
        date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return False
    return True


def _tidy(name: str) -> str:
    """Capitalise each word: old fonts lose accented capitals, and some systems write one case only."""
    if name.isupper():
        name = name.lower()
    return " ".join(word[0].upper() + word[1:] for word in name.split())
